//! Linking of accounts of the same person: `/api/v2/users/{id}/identities`.

use serde_json::Value;

use super::{inexistent, profile};
use crate::api::call::{Answer, Call, Handlers};
use crate::api::schema::complain;
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::collection::{Members, text};
use crate::store::users::User;

pub(in crate::api) const HANDLERS: Handlers = &[
    ("POST /users/{id}/identities", link),
    ("DELETE /users/{id}/identities/{provider}/{user_id}", unlink),
];

/// Adds the accounts of the second user to those of the first. The second user no longer exists on
/// its own afterwards.
fn link(call: &Call) -> Answer {
    let second = second_user(call)?;
    let mut store = lock(&call.state.users);
    let first = store.get(call.owner()).ok_or_else(inexistent)?;
    if first.id == second {
        return Err(ApiError::invalid_body(
            "Main and linked identities cannot be the same.",
        ));
    }
    let mut identities = profile::identities(first);
    let linked = store.remove(&second).ok_or_else(inexistent)?;
    identities.extend(
        profile::identities(&linked)
            .into_iter()
            .map(|mut identity| {
                if identity.get("profileData").is_none() {
                    identity["profileData"] = profile_data(call, &linked).into();
                }
                identity
            }),
    );
    let first = store.get_mut(call.owner()).ok_or_else(inexistent)?;
    first
        .metadata
        .insert("identities".into(), identities.clone().into());
    drop(store);
    call.state.forget_user(&second);
    call.answer(identities)
}

fn profile_data(call: &Call, user: &User) -> Members {
    let mut data = profile::render(&call.state, user);
    for of_the_user in ["user_id", "identities", "app_metadata", "user_metadata"] {
        data.remove(of_the_user);
    }
    data
}

/// Returns the identifier of the user to link, either as given or from the subject of an ID token.
fn second_user(call: &Call) -> Result<String, ApiError> {
    let given = call.members()?;
    if let Some(token) = given.get("link_with").and_then(Value::as_str) {
        let claims = call.state.verify(token);
        return claims
            .map(|claims| text(&claims, "sub").to_owned())
            .ok_or_else(|| complain("'Invalid token' on property link_with"));
    }
    let provider = text(&given, "provider");
    let id = match given.get("user_id") {
        Some(Value::String(id)) => id.clone(),
        Some(id) => id.to_string(),
        None => return Err(complain("'Missing required property: user_id'")),
    };
    if provider.is_empty() {
        return Err(complain("'Missing required property: provider'"));
    }
    // Callers pass the identifier with or without the provider.
    let prefix = format!("{provider}|");
    Ok(if id.starts_with(&prefix) {
        id
    } else {
        prefix + &id
    })
}

/// Turns an account back into a separate user.
fn unlink(call: &Call) -> Answer {
    let mut store = lock(&call.state.users);
    let first = store.get_mut(call.owner()).ok_or_else(inexistent)?;
    let mut identities = profile::identities(first);
    let asked = |identity: &Value| {
        identity["provider"] == call.parameter(1) && identity["user_id"] == call.id()
    };
    let place = identities
        .iter()
        .position(asked)
        .ok_or_else(|| ApiError::inexistent("identity"))?;
    if place == 0 {
        return Err(ApiError::invalid_body(
            "The main identity cannot be unlinked.",
        ));
    }
    let mut identity = identities.remove(place);
    first
        .metadata
        .insert("identities".into(), identities.clone().into());
    let mut user = User::with_id(format!("{}|{}", call.parameter(1), call.id()));
    if let Some(Value::Object(data)) = identity.get_mut("profileData").map(Value::take) {
        profile::apply(&mut user, data);
    }
    if let Some(members) = identity.as_object_mut() {
        members.remove("profileData");
    }
    user.metadata
        .insert("identities".into(), vec![identity].into());
    store.add(user);
    call.answer(identities)
}
