//! `/api/v2/clients`: the applications that users log in to, as the Management API returns them.

pub(super) mod credentials;
mod share;

use serde_json::{Value, json};

pub(crate) use credentials::HOLDERS as CREDENTIAL_HOLDERS;
pub(super) use share::preload;
pub(crate) use share::show_application;

use super::call::{Answer, Call, Handlers};
use super::resource::Resource;
use super::schema::complain;
use crate::random;
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::collection::Members;

/// The pattern of names in the document.
const NAME_PATTERN: &str = "^[^<>]+$";

pub(super) static CLIENTS: Resource = Resource {
    path: "clients",
    items: "clients",
    name: "client",
    id: ("client_id", || random::alphanumeric(32)),
    merged: &["client_metadata"],
    filters: &[("is_global", Some("false"), |client, asked| {
        let is_global = client.get("global") == Some(&true.into());
        is_global.to_string() == asked
    })],
    guarded: &[("client_secret", "read:client_keys")],
    check: |_, members| check(members),
    recheck: |_, _, members| check(members),
    settle: |resources, id, members| {
        credentials::settle(resources, id, members);
        complete_token_settings(members);
    },
    defaults: || {
        json!({
            "global": false, "is_first_party": true, "oidc_conformant": true, "sso_disabled": false,
            "cross_origin_authentication": false, "custom_login_page_on": true, "callbacks": [],
            "grant_types": [
                "authorization_code", "implicit", "refresh_token", "client_credentials",
            ],
            "jwt_configuration": {},
            "client_secret": random::base64url(48),
        })
    },
    complete: complete_token_settings,
    ..Resource::USUAL
};

fn check(members: &Members) -> Result<(), ApiError> {
    let name = members.get("name").and_then(Value::as_str);
    if let Some(name) = name.filter(|name| name.is_empty() || name.contains(['<', '>'])) {
        return Err(complain(&format!(
            "'String does not match pattern {NAME_PATTERN}: {name}' on property name"
        )));
    }
    credentials::check(members)
}

/// Fills in the token settings that a partial change omits.
fn complete_token_settings(members: &mut Members) {
    if let Some(Value::Object(tokens)) = members.get_mut("jwt_configuration") {
        for (member, value) in [
            ("alg", json!("RS256")),
            ("lifetime_in_seconds", json!(36_000)),
            ("secret_encoded", json!(false)),
        ] {
            tokens.entry(member).or_insert(value);
        }
    }
}

pub(super) const HANDLERS: Handlers = &[("POST /clients/{id}/rotate-secret", rotate_secret)];

fn rotate_secret(call: &Call) -> Answer {
    let id = call.owner();
    let client = {
        let mut resources = lock(&call.state.management.resources);
        let client = resources
            .of(&CLIENTS)
            .get_mut(id)
            .ok_or_else(|| CLIENTS.inexistent())?;
        client.insert("client_secret".into(), random::base64url(48).into());
        client.clone()
    };
    call.state.kept(&CLIENTS, id);
    call.answer(Value::Object(client))
}
