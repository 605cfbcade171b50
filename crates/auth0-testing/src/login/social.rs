//! Logins with other providers, each of which has one test user.

use serde_json::json;

use crate::random;
use crate::state::{TenantState, lock};
use crate::store::brand::SocialConnection;
use crate::store::users::User;

/// Returns the identifier of the test user of a connection, who signs up with the first login.
pub(super) fn test_person(state: &TenantState, connection: &SocialConnection) -> String {
    let SocialConnection {
        name,
        strategy,
        label,
    } = connection;
    let email = format!("person@{name}.example.com");
    let mut users = lock(&state.users);
    if let Some(known) = users.called(name, &email) {
        return known.id.clone();
    }
    let number = random::from_alphabet(b"123456789", 21);
    let mut user = User {
        email: Some(email),
        email_verified: true,
        ..User::with_id(format!("{strategy}|{number}"))
    };
    for (member, value) in [
        ("name", json!(format!("Test Person of {label}"))),
        ("given_name", json!("Test")),
        ("family_name", json!("Person")),
        (
            "identities",
            json!([{ "provider": strategy, "user_id": number, "connection": name, "isSocial": true }]),
        ),
    ] {
        user.metadata.insert(member.to_owned(), value);
    }
    let id = user.id.clone();
    users.add(user);
    id
}
