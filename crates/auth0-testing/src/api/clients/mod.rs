//! `/api/v2/clients`: the applications logins know, as the Management API has them.

mod credentials;
mod share;

use axum::Json;
use axum::response::IntoResponse;
use axum::routing::post;
use serde_json::{Value, json};

pub(super) use share::preload;
pub(crate) use share::show_application;

use super::call::Call;
use super::resource::{Answer, Filter, List, Resource, Routes};
use super::schema::Schema;
use crate::random;
use crate::state::lock;
use crate::store::collection::Members;

pub(super) static CLIENTS: Resource = Resource {
    path: "clients",
    items: "clients",
    name: "client",
    scope: "clients",
    id: ("client_id", || random::alphanumeric(32)),
    create: Schema {
        // A custom secret can only be set later.
        members: MEMBERS.split_at(1).1,
        required: &["name"],
        minimum: 0,
    },
    update: Schema {
        members: MEMBERS,
        required: &[],
        minimum: 1,
    },
    merged: &["client_metadata"],
    list: List {
        parameters: &[
            "fields",
            "include_fields",
            "page",
            "per_page",
            "include_totals",
            "from",
            "take",
            "is_global",
            "is_first_party",
            "app_type",
            "external_client_id",
            "q",
        ],
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

/// A change that names some of the settings of tokens leaves no other unset.
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

const MEMBERS: &[(&str, &str)] = &[
    ("client_secret", "string"),
    ("name", "string"),
    ("description", "string"),
    ("logo_uri", "string"),
    ("callbacks", "array"),
    ("oidc_logout", "object"),
    ("oidc_backchannel_logout", "object"),
    ("session_transfer", "object|null"),
    ("allowed_origins", "array"),
    ("web_origins", "array"),
    ("client_aliases", "array"),
    ("allowed_clients", "array"),
    ("allowed_logout_urls", "array"),
    ("grant_types", "array"),
    ("token_endpoint_auth_method", "string|null"),
    ("is_token_endpoint_ip_header_trusted", "boolean"),
    ("app_type", "string"),
    ("is_first_party", "boolean"),
    ("oidc_conformant", "boolean"),
    ("jwt_configuration", "object"),
    ("encryption_key", "object|null"),
    ("sso", "boolean"),
    ("cross_origin_authentication", "boolean"),
    ("cross_origin_loc", "string|null"),
    ("sso_disabled", "boolean"),
    ("custom_login_page_on", "boolean"),
    ("custom_login_page", "string"),
    ("custom_login_page_preview", "string"),
    ("form_template", "string"),
    ("addons", "object"),
    ("client_metadata", "object"),
    ("mobile", "object"),
    ("initiate_login_uri", "string"),
    ("native_social_login", "object"),
    ("fedcm_login", "object"),
    ("refresh_token", "object|null"),
    ("default_organization", "object|null"),
    ("organization_usage", "string|null"),
    ("organization_require_behavior", "string|null"),
    ("organization_discovery_methods", "array|null"),
    ("client_authentication_methods", "object|null"),
    ("require_pushed_authorization_requests", "boolean"),
    ("require_proof_of_possession", "boolean"),
    ("signed_request_object", "object"),
    ("token_vault_privileged_access", "object|null"),
    ("compliance_level", "string|null"),
    (
        "skip_non_verifiable_callback_uri_confirmation_prompt",
        "boolean|null",
    ),
    ("token_exchange", "object|null"),
    ("par_request_expiry", "integer|null"),
    ("token_quota", "object|null"),
    ("resource_server_identifier", "string"),
    ("third_party_security_mode", "string"),
    ("redirection_policy", "string"),
    ("express_configuration", "object|null"),
    ("my_organization_configuration", "object|null"),
    ("async_approval_notification_channels", "array|null"),
];

pub(super) fn routes() -> Routes {
    CLIENTS
        .routes()
        .route(
            "/api/v2/clients/{id}/rotate-secret",
            post(async |call: Call| rotate_secret(&call)),
        )
        .merge(credentials::routes())
}

fn rotate_secret(call: &Call) -> Answer {
    call.require(&["update:client_keys"])?;
    let id = call.path("id");
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
    Ok(Json(Value::Object(client)).into_response())
}
