//! `/api/v2/client-grants`: the API scopes that a client may request.

use serde_json::{Value, json};

use super::clients::CLIENTS;
use super::resource::Resource;
use super::resource_servers::RESOURCE_SERVERS;
use super::schema::complain;
use crate::random;
use crate::server::error_body::ApiError;
use crate::state::{TenantState, lock};
use crate::store::collection::{Members, text};

pub(super) static CLIENT_GRANTS: Resource = Resource {
    path: "client-grants",
    items: "client_grants",
    name: "client_grant",
    id: ("id", || format!("cgr_{}", random::alphanumeric(16))),
    check,
    recheck: |state, id, given| {
        let audience = {
            let mut resources = lock(&state.management.resources);
            let grant = resources.of(&CLIENT_GRANTS).get(id);
            grant.map(|grant| text(grant, "audience").to_owned())
        };
        check_scopes(state, &audience.unwrap_or_default(), given)
    },
    defaults: || json!({ "scope": [], "subject_type": "client" }),
    ..Resource::USUAL
};

/// Checks that the API defines every scope of the grant.
fn check_scopes(state: &TenantState, audience: &str, given: &Members) -> Result<(), ApiError> {
    let Some(api) = state.api(audience) else {
        return Ok(());
    };
    let scopes = given.get("scope").and_then(Value::as_array);
    let mut scopes = scopes.into_iter().flatten().filter_map(Value::as_str);
    match scopes.find(|scope| !api.defines(scope)) {
        Some(unknown) => Err(ApiError::bad_request(
            "invalid_scope",
            format!("The scope {unknown} is not defined by the API {audience}."),
        )),
        None => Ok(()),
    }
}

/// Checks that the client and the API of a grant exist and that it is their only grant.
fn check(state: &TenantState, given: &Members) -> Result<(), ApiError> {
    check_scopes(state, text(given, "audience"), given)?;
    let mut resources = lock(&state.management.resources);
    if let Some(client) = given.get("client_id") {
        if resources.of(&CLIENTS).find("client_id", client).is_none() {
            return Err(CLIENTS.inexistent());
        }
    } else if !given.contains_key("default_for") {
        return Err(complain("'Missing required property: client_id'"));
    }
    let audience = given.get("audience").cloned().unwrap_or_default();
    if resources
        .of(&RESOURCE_SERVERS)
        .find("identifier", &audience)
        .is_none()
    {
        return Err(RESOURCE_SERVERS.inexistent());
    }
    let same = |grant: &Members| {
        ["client_id", "audience", "default_for", "subject_type"]
            .iter()
            .all(|member| {
                let is_usual = |value: &str| *member == "subject_type" && value == "client";
                let (known, given) = (text(grant, member), text(given, member));
                known == given || (is_usual(known) && given.is_empty())
            })
    };
    let grants = resources.of(&CLIENT_GRANTS);
    let of_api = grants.with_key("audience", text(given, "audience"));
    let taken = of_api.into_iter().any(|(_, _, grant)| same(grant));
    if taken {
        return Err(ApiError::conflict("client_grant", "audience"));
    }
    Ok(())
}
