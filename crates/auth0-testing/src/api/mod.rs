//! The Management API: the resources of this tenant and the scopes that grant access to them.

mod actions;
pub(crate) mod authorization;
mod call;
mod client_grants;
mod clients;
mod connections;
mod control;
mod document;
mod events;
mod jobs;
mod list;
mod logs;
pub(crate) mod operation_log;
mod organizations;
mod page;
mod permissions;
mod query;
mod resource;
mod resource_servers;
mod roles;
mod schema;
mod search;
mod small;
mod tenant_wide;
mod tickets;
mod user_blocks;
mod users;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};

pub(crate) use crate::store::resources::Management;
pub(crate) use clients::{CREDENTIAL_HOLDERS, show_application};
pub(crate) use document::{Found, Operation, Table, complaint, knows};
pub(crate) use events::EVENT_HEARTBEAT;
pub(crate) use query::RECORD_LIMIT;

pub(crate) use users::exported as exported_users;

use crate::state::{TenantState, lock};
use crate::store::collection::Members;
use crate::store::organizations::Organization;
use crate::store::users::User;
use actions::ACTIONS;
use call::{Answer, Call, Handlers};
use client_grants::CLIENT_GRANTS;
use clients::CLIENTS;
use connections::CONNECTIONS;
use organizations::ORGANIZATIONS;
use organizations::connections::{ALL_CONNECTIONS, ENABLED_CONNECTIONS};
use organizations::invitations::INVITATIONS;
use resource::Resource;
use resource_servers::RESOURCE_SERVERS;
use roles::ROLES;
use small::{HOOKS, LOG_STREAMS, RULES};

/// The resources that are more than the document describes.
static KINDS: [&Resource; 13] = [
    &ACTIONS,
    &ALL_CONNECTIONS,
    &CLIENTS,
    &CLIENT_GRANTS,
    &CONNECTIONS,
    &ENABLED_CONNECTIONS,
    &HOOKS,
    &INVITATIONS,
    &LOG_STREAMS,
    &ORGANIZATIONS,
    &RESOURCE_SERVERS,
    &ROLES,
    &RULES,
];

/// A scope in Auth0's reference that no operation of the document requires.
const USERS_APP_METADATA: &str = "read:users_app_metadata";

/// Returns the scopes that are granted to an application that requests none.
pub(crate) fn all_scopes() -> Vec<String> {
    let mut scopes = document::scopes();
    scopes.insert(USERS_APP_METADATA.to_owned());
    scopes.into_iter().collect()
}

/// Returns a user as the Management API shows it.
pub(crate) fn shown_user(state: &TenantState, user: &User) -> Members {
    users::profile::render(state, user)
}

/// Returns the kind of resource at a path below `/api/v2/`.
fn kind_of(path: &str) -> Option<&'static Resource> {
    let hyphenated = path.replace('_', "-");
    let mut kinds = KINDS.into_iter();
    kinds.find(|kind| kind.path == path || kind.path == hyphenated)
}

/// The operations with behavior that the document does not describe.
static HANDLERS: [Handlers; 21] = [
    actions::HANDLERS,
    actions::versions::HANDLERS,
    clients::HANDLERS,
    clients::credentials::HANDLERS,
    connections::clients::HANDLERS,
    events::HANDLERS,
    jobs::HANDLERS,
    logs::HANDLERS,
    organizations::HANDLERS,
    organizations::connections::HANDLERS,
    organizations::invitations::HANDLERS,
    organizations::members::HANDLERS,
    permissions::HANDLERS,
    roles::HANDLERS,
    tenant_wide::HANDLERS,
    tickets::HANDLERS,
    user_blocks::HANDLERS,
    users::HANDLERS,
    users::access::HANDLERS,
    users::identities::HANDLERS,
    users::relations::HANDLERS,
];

/// Returns the operation and the pages that have routes of their own.
pub(crate) fn router() -> Router<Arc<TenantState>> {
    jobs::routes().merge(tickets::routes())
}

/// Answers requests that match no other route of this tenant: all operations but one.
pub(crate) async fn unrouted(State(state): State<Arc<TenantState>>, request: Request) -> Response {
    let call = Call::read(state, request).await;
    call.and_then(|call| answer(&call))
        .unwrap_or_else(IntoResponse::into_response)
}

fn answer(call: &Call) -> Answer {
    let line = call.operation.line();
    let mut handlers = HANDLERS.into_iter().flatten();
    if let Some((_, handler)) = handlers.find(|(known, _)| *known == line) {
        document::check_parents(call)?;
        return handler(call);
    }
    resource::standard(call).unwrap_or_else(|| document::answer(call))
}

/// The initial resources of a tenant, which the Management API can change later.
#[derive(Debug)]
pub(crate) struct Preload {
    /// Pairs of name and strategy.
    pub(crate) connections: Vec<(String, String)>,
    pub(crate) organizations: Vec<Organization>,
    /// APIs and their permissions.
    pub(crate) permissions: Vec<(String, Vec<String>)>,
    pub(crate) roles: Vec<Role>,
}

/// A role with permissions for one API.
#[derive(Debug, Clone)]
pub(crate) struct Role {
    pub(crate) name: String,
    pub(crate) audience: String,
    pub(crate) permissions: Vec<String>,
}

/// Adds the initial resources of a tenant.
pub(crate) fn preload(state: &TenantState, given: Preload) {
    connections::preload(state, &given.connections);
    organizations::preload(state, given.organizations);
    clients::preload(state);
    resource_servers::preload(state, &given.permissions);
    roles::preload(state, &given.roles);
}

/// Assigns a role to a user by name. Returns `false` if the role does not exist.
pub(crate) fn assign_role(state: &TenantState, user_id: &str, name: &str) -> bool {
    let mut resources = lock(&state.management.resources);
    let role = resources.of(&ROLES).named("name", name);
    let Some(role) = role.map(|(id, _)| id.to_owned()) else {
        return false;
    };
    resources.user_roles.add(user_id, &role);
    true
}

#[cfg(test)]
pub(crate) use document::{DEPTH, sample};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handlers_serve_operations_of_the_document() {
        for (line, _) in HANDLERS.into_iter().flatten() {
            let (method, path) = line.split_once(' ').unwrap();
            assert!(Table::get().operation(method, path).is_some(), "{line}");
        }
    }
}
