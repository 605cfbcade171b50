//! The claims of the tokens a tenant issues.

use serde_json::{Map, Value, json};

use crate::clock::rfc3339_now;
use crate::random;
use crate::state::TenantState;
use crate::store::users::User;

/// Creates the claims of an access token for a machine (Auth0's "client credentials" profile).
pub(crate) fn client_access_token(
    state: &TenantState,
    client_id: &str,
    audience: &str,
    scope: &[String],
) -> Value {
    let lifetime = state.token_lifetime(Some(audience), false);
    let subject = format!("{client_id}@clients");
    let mut claims = access_token(state, &subject, client_id, scope, lifetime);
    claims.insert("aud".into(), audience.into());
    claims.insert("gty".into(), "client-credentials".into());
    Value::Object(claims)
}

/// Creates the claims of an access token for an API on behalf of a user.
///
/// If the scopes include `openid`, the userinfo endpoint is also an audience.
pub(crate) fn user_access_token(
    state: &TenantState,
    user: &User,
    client_id: &str,
    audience: &str,
    scope: &[String],
    grant: Value,
    lifetime: u64,
) -> Value {
    let mut claims = access_token(state, &user.id, client_id, scope, lifetime);
    let audience = if scope.iter().any(|s| s == "openid") {
        json!([audience, state.userinfo_audience()])
    } else {
        audience.into()
    };
    claims.insert("aud".into(), audience);
    claims.insert("gty".into(), grant);
    Value::Object(claims)
}

fn access_token(
    state: &TenantState,
    subject: &str,
    client_id: &str,
    scope: &[String],
    lifetime: u64,
) -> Map<String, Value> {
    let now = state.now();
    let mut claims = Map::new();
    claims.insert("iss".into(), state.issuer().into());
    claims.insert("sub".into(), subject.into());
    claims.insert("iat".into(), now.into());
    claims.insert("exp".into(), now.saturating_add(lifetime).into());
    claims.insert("azp".into(), client_id.into());
    // Ensures that two tokens issued in the same second differ.
    claims.insert("jti".into(), random::alphanumeric(22).into());
    if !scope.is_empty() {
        claims.insert("scope".into(), scope.join(" ").into());
    }
    claims
}

/// Creates the claims of an ID token (OpenID Connect Core 1.0 sections 2 and 5.4).
pub(crate) fn id_token(
    state: &TenantState,
    user: &User,
    client_id: &str,
    scope: &[String],
) -> Value {
    let now = state.now();
    let application = state.find_application(client_id);
    let lifetime = application.map_or(36_000, |application| application.id_token_lifetime);
    let mut claims = json!({
        "iss": state.issuer(),
        "sub": user.id,
        "aud": client_id,
        "iat": now,
        "exp": now.saturating_add(lifetime),
        "sid": random::alphanumeric(32),
    });
    if let Value::Object(claims) = &mut claims {
        claims.extend(profile(state, user, scope));
    }
    claims
}

/// The claims that the scope `profile` grants access to (OpenID Connect Core 1.0 section 5.4).
const PROFILE: [&str; 14] = [
    "name",
    "given_name",
    "middle_name",
    "family_name",
    "nickname",
    "preferred_username",
    "profile",
    "picture",
    "website",
    "gender",
    "birthdate",
    "zoneinfo",
    "locale",
    "updated_at",
];

/// Returns the claims about a user that these scopes grant, for an ID token and the userinfo
/// endpoint.
pub(crate) fn profile(state: &TenantState, user: &User, scope: &[String]) -> Map<String, Value> {
    let mut claims = Map::new();
    let has = |wanted: &str| scope.iter().any(|scope| scope == wanted);
    if has("profile") {
        let called = [&user.email, &user.username, &user.phone_number];
        let name = called.into_iter().flatten().next().unwrap_or(&user.id);
        let nickname = name.split('@').next().unwrap_or_default();
        claims.insert("nickname".into(), nickname.into());
        claims.insert("name".into(), name.as_str().into());
        let picture = state.picture_url(nickname);
        claims.insert("picture".into(), picture.into());
        claims.insert("updated_at".into(), rfc3339_now().into());
        let known = |name: &&str| user.metadata.get(*name).filter(|value| !value.is_null());
        let own = PROFILE
            .iter()
            .filter_map(|name| Some((*name, known(name)?)));
        claims.extend(own.map(|(name, value)| (name.to_owned(), value.clone())));
    }
    if has("email") && user.email.is_some() {
        claims.insert("email".into(), user.email.clone().into());
        claims.insert("email_verified".into(), user.email_verified.into());
    }
    if has("phone") && user.phone_number.is_some() {
        claims.insert("phone_number".into(), user.phone_number.clone().into());
    }
    claims
}

/// Overlays `claims` with the members of `changes`, in which `null` removes a claim. Changes that
/// are not an object replace all claims.
pub(crate) fn overlay(claims: Value, changes: Value) -> Value {
    match (claims, changes) {
        (Value::Object(mut claims), Value::Object(changes)) => {
            for (name, value) in changes {
                if value.is_null() {
                    claims.remove(&name);
                } else {
                    claims.insert(name, value);
                }
            }
            Value::Object(claims)
        }
        (_, changes) => changes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_replace_add_and_remove() {
        let claims = json!({ "sub": "ada", "exp": 1, "aud": "x" });
        let changed = overlay(claims, json!({ "exp": 2, "aud": null, "nonce": "n" }));
        assert_eq!(changed, json!({ "sub": "ada", "exp": 2, "nonce": "n" }));
        assert_eq!(overlay(json!({ "a": 1 }), json!([1])), json!([1]));
    }
}
