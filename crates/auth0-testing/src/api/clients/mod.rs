//! `/api/v2/clients`: the applications that users log in to, as the Management API returns them.

pub(super) mod credentials;
mod share;

use serde_json::{Value, json};

pub(super) use share::preload;
pub(crate) use share::show_application;

use super::call::{Answer, Call, Handlers};
use super::resource::{Filter, List, Resource};
use crate::random;
use crate::state::lock;
use crate::store::collection::Members;

pub(super) static CLIENTS: Resource = Resource {
    path: "clients",
    items: "clients",
    name: "client",
    id: ("client_id", || random::alphanumeric(32)),
    merged: &["client_metadata"],
    list: List {
        filters: &[
            ("is_global", Filter::Hidden("global")),
            ("is_first_party", Filter::Same),
            ("app_type", Filter::OneOf),
            ("external_client_id", Filter::Same),
        ],
        ..List::PAGED
    },
    guarded: &[("client_secret", "read:client_keys")],
    check: |_, members| credentials::check(members),
    recheck: |_, _, members| credentials::check(members),
    settle: |resources, id, members| {
        credentials::settle(resources, id, members);
        complete_token_settings(members);
    },
    complete: |members| {
        for (member, value) in [
            ("global", json!(false)),
            ("is_first_party", json!(true)),
            ("oidc_conformant", json!(true)),
            ("sso_disabled", json!(false)),
            ("cross_origin_authentication", json!(false)),
            ("custom_login_page_on", json!(true)),
            ("callbacks", json!([])),
            (
                "grant_types",
                json!([
                    "authorization_code",
                    "implicit",
                    "refresh_token",
                    "client_credentials"
                ]),
            ),
            ("jwt_configuration", json!({})),
            ("client_secret", json!(random::base64url(48))),
        ] {
            members.entry(member).or_insert(value);
        }
        complete_token_settings(members);
    },
    ..Resource::USUAL
};

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
