//! The Management API representation of a user.

use std::borrow::Cow;

use serde_json::{Value, json};

use crate::api::search::{Found, nested};
use crate::state::{DATABASE_CONNECTION, TenantState};
use crate::store::collection::{Members, merge};
use crate::store::users::{User, UserStore};

/// Objects that an update merges.
const METADATA: [&str; 2] = ["user_metadata", "app_metadata"];

/// Renders all members of a user.
pub(crate) fn render(state: &TenantState, user: &User) -> Members {
    let mut members = user.metadata.clone();
    for name in [
        "user_id",
        "email",
        "email_verified",
        "username",
        "phone_number",
        "name",
        "nickname",
        "picture",
        "identities",
    ] {
        if let Some(value) = own(state, user, name) {
            members.insert(name.into(), value);
        }
    }
    if user.blocked {
        members.insert("blocked".into(), true.into());
    }
    members
}

/// Returns one field of a user by its dotted path, as in [`render`], without rendering the rest.
pub(super) fn field(state: &TenantState, user: &User, path: &str) -> Option<Value> {
    let first = path.split('.').next().unwrap_or_default();
    let Some(value) = own(state, user, first) else {
        return nested(&user.metadata, path).cloned();
    };
    if first == path {
        return Some(value);
    }
    let around = Members::from_iter([(first.to_owned(), value)]);
    nested(&around, path).cloned()
}

/// Like [`field`], but avoids copies where possible, because a search examines every user.
pub(super) fn found<'a>(state: &TenantState, user: &'a User, path: &str) -> Option<Found<'a>> {
    if path == "email.domain" {
        let (_, domain) = user.email.as_deref()?.rsplit_once('@')?;
        return Some(Found::Text(domain));
    }
    if path.starts_with("identities") || path == "picture" {
        let field = field(state, user, path)?;
        return Some(Found::Json(Cow::Owned(field)));
    }
    stored(user, path).or_else(|| nested(&user.metadata, path).map(Found::from))
}

/// Returns a field that is stored outside the metadata or computed.
fn own(state: &TenantState, user: &User, name: &str) -> Option<Value> {
    let kept = || user.metadata.get(name).cloned();
    match name {
        "picture" => kept().or_else(|| Some(state.picture_url(nickname(user)).into())),
        "identities" => kept().or_else(|| Some(identities(user).into())),
        name => stored(user, name).map(Value::from),
    }
}

/// Returns a field that is stored outside the metadata, or that defaults to such a field.
fn stored<'a>(user: &'a User, name: &str) -> Option<Found<'a>> {
    let text = |text: &'a Option<String>| text.as_deref().map(Found::Text);
    let kept = || user.metadata.get(name).map(Found::from);
    match name {
        "user_id" => Some(Found::Text(&user.id)),
        "email" => text(&user.email),
        "email_verified" => {
            let is_verified = Found::Flag(user.email_verified);
            user.email.is_some().then_some(is_verified)
        }
        "username" => text(&user.username),
        "phone_number" => text(&user.phone_number),
        "blocked" => Some(Found::Flag(user.blocked)),
        "name" => kept().or_else(|| Some(Found::Text(called(user)))),
        "nickname" => kept().or_else(|| Some(Found::Text(nickname(user)))),
        _ => None,
    }
}

fn called(user: &User) -> &str {
    let names = [&user.email, &user.username, &user.phone_number];
    names.into_iter().flatten().next().unwrap_or(&user.id)
}

fn nickname(user: &User) -> &str {
    called(user).split('@').next().unwrap_or_default()
}

/// Returns the accounts of a user: a single one unless others were linked.
pub(super) fn identities(user: &User) -> Vec<Value> {
    if let Some(Value::Array(kept)) = user.metadata.get("identities") {
        return kept.clone();
    }
    let (provider, id) = user.id.split_once('|').unwrap_or(("auth0", &user.id));
    let connection = if provider == "auth0" {
        DATABASE_CONNECTION
    } else {
        provider
    };
    vec![identity(connection, provider, id)]
}

pub(crate) fn identity(connection: &str, provider: &str, id: &str) -> Value {
    let is_social = !matches!(
        provider,
        "auth0" | "sms" | "email" | "samlp" | "waad" | "ad" | "adfs" | "oidc"
    );
    json!({ "connection": connection, "provider": provider, "user_id": id, "isSocial": is_social })
}

/// Returns a user as member lists show it, or `null` if the user has been deleted.
pub(in crate::api) fn brief(state: &TenantState, users: &UserStore, id: &str) -> Value {
    let Some(user) = users.get(id) else {
        return Value::Null;
    };
    let members = ["user_id", "email", "name", "picture"].into_iter();
    let known = members.filter_map(|name| Some((name.to_owned(), own(state, user, name)?)));
    Value::Object(known.collect())
}

/// Applies the members of a body to a user: `null` removes a member, and metadata is merged.
pub(crate) fn apply(user: &mut User, given: Members) {
    let mut rest = Members::new();
    for (name, value) in given {
        let text = || value.as_str().map(str::to_owned);
        match name.as_str() {
            "email" => user.email = text().map(|email| email.to_lowercase()),
            "email_verified" => user.email_verified = value == true,
            "phone_number" => user.phone_number = text(),
            "username" => user.username = text(),
            "password" => user.change_password(text()),
            "blocked" => user.blocked = value == true,
            // Members that only concern the request.
            "connection" | "client_id" | "verify_email" | "verify_phone_number" | "user_id" => {}
            _ => {
                rest.insert(name, value);
            }
        }
    }
    merge(&mut user.metadata, rest, &METADATA);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_put_over_a_user() {
        let mut user = User::with_password("ada@example.com", "pw");
        let given = json!({
            "email": "Ada@Example.org", "password": null, "blocked": true, "connection": "db",
            "user_metadata": { "a": 1, "b": null }, "nickname": "ada",
        });
        apply(&mut user, given.as_object().cloned().unwrap());
        let more = json!({ "nickname": null, "user_metadata": { "a": null, "c": 2 } });
        apply(&mut user, more.as_object().cloned().unwrap());
        assert_eq!(user.email.as_deref(), Some("ada@example.org"));
        assert_eq!((user.password, user.blocked), (None, true));
        // Contains only the stored members.
        assert_eq!(
            user.metadata.get("user_metadata"),
            Some(&json!({ "b": null, "c": 2 }))
        );
        assert_eq!(user.metadata.get("nickname"), None);
        assert_eq!(user.metadata.get("connection"), None);
    }
}
