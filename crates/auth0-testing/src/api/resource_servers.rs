//! `/api/v2/resource-servers`: the APIs of a tenant.

use serde_json::json;

use super::resource::Resource;
use super::schema::object;
use crate::random;
use crate::state::{TenantState, lock};
use crate::store::collection::text;

pub(super) static RESOURCE_SERVERS: Resource = Resource {
    path: "resource-servers",
    items: "resource_servers",
    name: "resource_server",
    id: ("id", || random::hex(12)),
    unique: &["identifier"],
    alias: Some("identifier"),
    filters: &[("identifiers", None, |api, asked| {
        text(api, "identifier") == asked
    })],
    defaults: || {
        json!({
            "is_system": false, "scopes": [], "signing_alg": "RS256", "allow_offline_access": false,
            "token_lifetime": 86400, "token_lifetime_for_web": 7200,
            "skip_consent_for_verifiable_first_party_clients": true,
        })
    },
    ..Resource::USUAL
};

/// Adds the initial APIs of a tenant: its own Management API and those it was built with.
pub(super) fn preload(state: &TenantState, permissions: &[(String, Vec<String>)]) {
    let lifetime = state.settings.token_lifetime.as_secs();
    let mut resources = lock(&state.management.resources);
    let apis = resources.of(&RESOURCE_SERVERS);
    let scopes: Vec<_> = super::all_scopes()
        .into_iter()
        .map(|scope| json!({ "value": scope }))
        .collect();
    let own = json!({
        "identifier": state.management_audience(), "name": "Auth0 Management API", "is_system": true,
        "scopes": scopes, "token_lifetime": lifetime, "token_lifetime_for_web": lifetime,
        "allow_offline_access": true,
    });
    let built = state.apis.iter().map(|identifier| {
        json!({
            "identifier": identifier, "name": identifier, "token_lifetime": lifetime,
            "token_lifetime_for_web": lifetime, "allow_offline_access": true,
        })
    });
    let built = built.map(|mut api| {
        let mut all = permissions.iter();
        if let Some((_, permissions)) = all.find(|(audience, _)| api["identifier"] == **audience) {
            let scopes = permissions.iter().map(|value| json!({ "value": value }));
            api["scopes"] = scopes.collect();
            api["enforce_policies"] = true.into();
            api["token_dialect"] = "access_token_authz".into();
        }
        api
    });
    for api in std::iter::once(own).chain(built) {
        RESOURCE_SERVERS.insert(apis, object(api));
    }
}
