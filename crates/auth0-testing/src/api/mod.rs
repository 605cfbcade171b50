//! The Management API: the resources of this tenant and the scopes that grant access to them.

#![allow(
    clippy::unnecessary_wraps,
    reason = "handlers have one signature, also those that refuse nothing"
)]

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

pub(crate) use crate::store::resources::Management;
pub(crate) use clients::{CREDENTIAL_HOLDERS, show_application};
#[cfg(test)]
pub(crate) use document::{DEPTH, sample};
pub(crate) use document::{Found, Operation, Table, complaint, knows, unrouted};
pub(crate) use events::EVENT_HEARTBEAT;
pub(crate) use query::RECORD_LIMIT;

pub(crate) use users::exported as exported_users;

use crate::state::{TenantState, lock};
use crate::store::collection::Members;
use crate::store::organizations::Organization;
use crate::store::users::User;
use actions::ACTIONS;
use client_grants::CLIENT_GRANTS;
use clients::CLIENTS;
use connections::CONNECTIONS;
use organizations::ORGANIZATIONS;
use resource::{Resource, Routes};
use resource_servers::RESOURCE_SERVERS;
use roles::ROLES;
use small::{HOOKS, LOG_STREAMS, RULES};

/// The kinds that have only the standard operations.
static PLAIN: [&Resource; 5] = [
    &RESOURCE_SERVERS,
    &CLIENT_GRANTS,
    &LOG_STREAMS,
    &RULES,
    &HOOKS,
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
    let own = [&ACTIONS, &CLIENTS, &CONNECTIONS, &ORGANIZATIONS, &ROLES];
    let path = path.replace('_', "-");
    let mut kinds = PLAIN.iter().copied().chain(own);
    kinds.find(|kind| kind.path == path)
}

pub(crate) fn router() -> Router<Arc<TenantState>> {
    let plain = PLAIN.iter().map(|kind| kind.routes());
    let own: [fn() -> Routes; 12] = [
        actions::routes,
        clients::routes,
        connections::routes,
        events::routes,
        jobs::routes,
        logs::routes,
        organizations::routes,
        roles::routes,
        tenant_wide::routes,
        tickets::routes,
        user_blocks::routes,
        users::routes,
    ];
    let own = own.map(|routes| routes());
    plain.chain(own).fold(Router::new(), Router::merge)
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
