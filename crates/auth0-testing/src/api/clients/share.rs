//! Keeps the applications of logins and of the Management API in sync.

use serde_json::json;

use super::CLIENTS;
use crate::api::schema::object;
use crate::login::token;
use crate::state::{TenantState, lock};
use crate::store::applications::{Application, OrganizationUsage};
use crate::store::collection::Members;

/// Makes an application visible that was not created through the Management API.
pub(crate) fn show_application(state: &TenantState, application: &Application) {
    let mut members = described(application);
    CLIENTS.complete(&mut members);
    if application.client_secret.is_none() {
        members.remove("client_secret");
    }
    let mut resources = lock(&state.management.resources);
    let clients = resources.of(&CLIENTS);
    clients.insert(application.client_id.clone(), members);
}

/// The client that holds the settings of all clients, such as the login page of the tenant.
const GLOBAL_CLIENT: &str = "testing-global-client";

/// Adds the initial applications of a tenant.
pub(in crate::api) fn preload(state: &TenantState) {
    let mut global = object(json!({
        "client_id": GLOBAL_CLIENT, "name": "All Applications", "global": true, "grant_types": [],
        "custom_login_page": "",
    }));
    CLIENTS.complete(&mut global);
    lock(&state.management.resources)
        .of(&CLIENTS)
        .insert(GLOBAL_CLIENT.to_owned(), global);
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
    let grant_types = match &application.grant_types {
        Some(allowed) => json!(allowed),
        None => json!(token::grant_types()),
    };
    let mut members = object(json!({
        "client_id": application.client_id,
        "name": application.name.as_ref().unwrap_or(&application.client_id),
        "client_secret": application.client_secret,
        "callbacks": application.callbacks,
        "allowed_logout_urls": application.logout_urls,
        "allowed_origins": application.allowed_origins,
        "web_origins": application.web_origins,
        "oidc_logout": { "backchannel_logout_urls": application.backchannel_logout_urls },
        "grant_types": grant_types,
        "organization_usage": usage,
        "token_endpoint_auth_method": method,
        "require_pushed_authorization_requests": application.requires_pushed_requests,
        "require_proof_of_possession": application.requires_dpop,
    }));
    members.retain(|_, value| !value.is_null());
    if application.rotates_refresh_tokens {
        let rotating = json!({ "rotation_type": "rotating", "expiration_type": "expiring" });
        members.insert("refresh_token".into(), rotating);
    }
    members
}
