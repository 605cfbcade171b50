//! Validation of a row of an import file, and the user that it describes.

use serde_json::{Value, json};

use crate::api::schema::type_name;
use crate::api::users::is_email;
use crate::api::users::profile::{apply, identity};
use crate::random;
use crate::store::collection::{Members, text};
use crate::store::users::User;

/// The members that a row may have, and their JSON types.
const ROW: &[(&str, &str)] = &[
    ("email", "string"),
    ("email_verified", "boolean"),
    ("user_id", "string"),
    ("username", "string"),
    ("phone_number", "string"),
    ("phone_verified", "boolean"),
    ("given_name", "string"),
    ("family_name", "string"),
    ("name", "string"),
    ("nickname", "string"),
    ("picture", "string"),
    ("blocked", "boolean"),
    ("password_hash", "string"),
    ("custom_password_hash", "object"),
    ("app_metadata", "object"),
    ("user_metadata", "object"),
    ("mfa_factors", "array"),
];

/// Secret members of a row, which are neither stored nor returned.
const SECRET: [&str; 3] = ["password_hash", "custom_password_hash", "mfa_factors"];

/// Returns the values that must be unique among the users of a connection.
pub(super) fn keys(user: &User) -> impl Iterator<Item = String> {
    let email = user
        .email
        .as_deref()
        .map(|email| format!("email {}", email.to_lowercase()));
    let username = user
        .username
        .as_deref()
        .map(|name| format!("username {name}"));
    [Some(user.id.clone()), email, username]
        .into_iter()
        .flatten()
}

/// Returns the user that a row describes and the members to store, or the complaints about the row.
pub(super) fn check(row: &Value, connection: &str) -> Result<(Members, User), Vec<Value>> {
    let complaint = |code: &str, message: String, path: &str| json!({ "code": code, "message": message, "path": path });
    let Value::Object(members) = row else {
        let found = type_name(row);
        return Err(vec![complaint(
            "INVALID_TYPE",
            format!("Expected type object but found type {found}"),
            "",
        )]);
    };
    let mut complaints = Vec::new();
    for (name, value) in members {
        match ROW.iter().find(|(known, _)| known == name) {
            None => complaints.push(complaint(
                "OBJECT_ADDITIONAL_PROPERTIES",
                format!("Additional properties not allowed: {name}"),
                name,
            )),
            Some((_, expected)) if *expected != type_name(value) => complaints.push(complaint(
                "INVALID_TYPE",
                format!(
                    "Error in {name} property - Expected type {expected} but found type {}",
                    type_name(value)
                ),
                name,
            )),
            Some(_) => {}
        }
    }
    match members.get("email") {
        None => complaints.push(complaint(
            "OBJECT_REQUIRED",
            "Missing required property: email".into(),
            "email",
        )),
        Some(Value::String(email)) if !is_email(email) => complaints.push(complaint(
            "INVALID_FORMAT",
            format!(
                "Error in email property - Object didn't pass validation for format email: {email}"
            ),
            "email",
        )),
        Some(_) => {}
    }
    if !complaints.is_empty() {
        return Err(complaints);
    }
    let id = match text(members, "user_id") {
        "" => random::hex(12),
        id => id.to_owned(),
    };
    let mut kept = members.clone();
    kept.retain(|name, _| !SECRET.contains(&name.as_str()));
    let mut user = User::with_id(format!("auth0|{id}"));
    apply(&mut user, kept.clone());
    user.metadata.insert(
        "identities".into(),
        vec![identity(connection, "auth0", &id)].into(),
    );
    Ok((kept, user))
}

/// Returns a row as error reports show it, with its secrets masked.
pub(super) fn shown(mut row: Value) -> Value {
    if let Some(members) = row.as_object_mut() {
        for name in SECRET {
            if let Some(secret) = members.get_mut(name) {
                *secret = "*****".into();
            }
        }
    }
    row
}
