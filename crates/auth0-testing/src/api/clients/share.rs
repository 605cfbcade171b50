//! One set of applications for logins and for the Management API.

use serde_json::{Value, json};

use super::CLIENTS;
use crate::state::{TenantState, lock};
use crate::store::applications::{Application, OrganizationUsage};
use crate::store::collection::{Members, text};

/// Lets logins know a client that was created or changed, and forget one that was deleted.
pub(super) fn changed(state: &TenantState, id: &str, members: Option<&Members>) {
    let Some(members) = members else {
        lock(&state.applications).remove(id);
        return;
    };
    // What the Management API does not say, such as the keys, stays as it was.
    let known = state.find_application(id);
    let mut application = match known {
        Some(known) => Application::clone(&known),
        None => Application::public(id),
    };
    let secret = text(members, "client_secret");
    application.public = text(members, "token_endpoint_auth_method") == "none";
    application.client_secret =
        (!application.public && !secret.is_empty()).then(|| secret.to_owned());
    application.name = Some(text(members, "name").to_owned());
    application.callbacks = texts(members, "callbacks").unwrap_or_default();
    application.logout_urls = texts(members, "allowed_logout_urls").unwrap_or_default();
    application.allowed_origins = texts(members, "allowed_origins").unwrap_or_default();
    application.web_origins = texts(members, "web_origins").unwrap_or_default();
    let logout = ["oidc_logout", "oidc_backchannel_logout"];
    let logout = logout
        .iter()
        .find_map(|member| members.get(*member)?.as_object());
    application.backchannel_logout_urls = logout
        .and_then(|logout| texts(logout, "backchannel_logout_urls"))
        .unwrap_or_default();
    application.grant_types =
        texts(members, "grant_types").map(|types| types.into_iter().collect());
    application.organizations = match text(members, "organization_usage") {
        "deny" => OrganizationUsage::Deny,
        "require" => OrganizationUsage::Require,
        _ => OrganizationUsage::Allow,
    };
    let rotation = members
        .get("refresh_token")
        .map(|token| &token["rotation_type"]);
    application.rotates_refresh_tokens = rotation.is_some_and(|rotation| rotation == "rotating");
    application.requires_pushed_requests =
        is_true(members, "require_pushed_authorization_requests");
    application.requires_dpop = is_true(members, "require_proof_of_possession");
    lock(&state.applications).put(application);
}

fn texts(members: &Members, member: &str) -> Option<Vec<String>> {
    let list = members.get(member)?.as_array()?;
    Some(
        list.iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
    )
}

fn is_true(members: &Members, member: &str) -> bool {
    members.get(member) == Some(&Value::Bool(true))
}

/// Shows an application that came about in another way than by the Management API.
pub(crate) fn show_application(state: &TenantState, application: &Application) {
    let mut members = described(application);
    (CLIENTS.complete)(&mut members);
    if application.client_secret.is_none() {
        members.remove("client_secret");
    }
    let mut resources = lock(&state.management.resources);
    let clients = resources.of(&CLIENTS);
    clients.insert(application.client_id.clone(), members);
}

/// The applications a tenant starts with.
pub(in crate::api) fn preload(state: &TenantState) {
    let known = lock(&state.applications).all();
    for application in known {
        show_application(state, &application);
    }
}

fn described(application: &Application) -> Members {
    let usage = match application.organizations {
        OrganizationUsage::Deny => "deny",
        OrganizationUsage::Allow => "allow",
        OrganizationUsage::Require => "require",
    };
    let method = match (application.public, &application.client_secret) {
        (true, _) => Some("none"),
        (false, Some(_)) => Some("client_secret_post"),
        (false, None) => None,
    };
    let mut members = Members::new();
    for (member, value) in [
        ("client_id", json!(application.client_id)),
        (
            "name",
            json!(application.name.as_ref().unwrap_or(&application.client_id)),
        ),
        ("client_secret", json!(application.client_secret)),
        ("callbacks", json!(application.callbacks)),
        ("allowed_logout_urls", json!(application.logout_urls)),
        ("allowed_origins", json!(application.allowed_origins)),
        ("web_origins", json!(application.web_origins)),
        (
            "oidc_logout",
            json!({ "backchannel_logout_urls": application.backchannel_logout_urls }),
        ),
        ("grant_types", json!(application.grant_types)),
        ("organization_usage", json!(usage)),
        ("token_endpoint_auth_method", json!(method)),
        (
            "require_pushed_authorization_requests",
            json!(application.requires_pushed_requests),
        ),
        (
            "require_proof_of_possession",
            json!(application.requires_dpop),
        ),
    ] {
        if !value.is_null() {
            members.insert(member.into(), value);
        }
    }
    if application.rotates_refresh_tokens {
        let rotating = json!({ "rotation_type": "rotating", "expiration_type": "expiring" });
        members.insert("refresh_token".into(), rotating);
    }
    members
}
