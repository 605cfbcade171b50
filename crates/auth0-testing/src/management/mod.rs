//! The Management API: the resources this tenant keeps, and the scopes that open them.

mod actions;
mod call;
mod client_grants;
mod clients;
mod collection;
mod connections;
mod control;
mod events;
mod jobs;
mod links;
mod logs;
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
mod store;
mod tenant_wide;
mod tickets;
mod users;

use std::sync::Arc;

use axum::Router;

pub(crate) use clients::show_application;
pub(crate) use events::EVENT_HEARTBEAT;
pub use events::EventStreamScript;
pub use jobs::JobScript;
pub(crate) use query::RECORD_LIMIT;
pub(crate) use store::Management;

use crate::state::TenantState;
use actions::ACTIONS;
use client_grants::CLIENT_GRANTS;
use clients::CLIENTS;
use connections::CONNECTIONS;
use organizations::ORGANIZATIONS;
use resource::{Resource, Routes};
use resource_servers::RESOURCE_SERVERS;
use roles::ROLES;
use small::{HOOKS, LOG_STREAMS, RULES};

/// The kinds that have no more than the usual operations.
static PLAIN: [&Resource; 5] = [
    &RESOURCE_SERVERS,
    &CLIENT_GRANTS,
    &LOG_STREAMS,
    &RULES,
    &HOOKS,
];

/// Scopes beyond `create:`, `read:`, `update:` and `delete:` of each kind.
const MORE_SCOPES: &[&str] = &[
    "create:client_credentials",
    "delete:client_credentials",
    "read:client_credentials",
    "update:client_credentials",
    "read:client_keys",
    "update:client_keys",
    "read:events",
    "read:logs",
    "read:logs_users",
    "create:organization_connections",
    "delete:organization_connections",
    "read:organization_connections",
    "update:organization_connections",
    "create:organization_invitations",
    "delete:organization_invitations",
    "read:organization_invitations",
    "create:organization_member_roles",
    "delete:organization_member_roles",
    "read:organization_member_roles",
    "create:organization_members",
    "delete:organization_members",
    "read:organization_members",
    "delete:refresh_tokens",
    "create:role_members",
    "delete:role_members",
    "read:role_members",
    "delete:sessions",
    "read:stats",
    "read:tenant_settings",
    "update:tenant_settings",
    "blacklist:tokens",
    "create:user_tickets",
    "create:users",
    "delete:users",
    "read:users",
    "update:users",
    "read:users_app_metadata",
    "update:users_app_metadata",
];

/// What an application gets that asks for no scope.
pub(crate) fn all_scopes() -> Vec<String> {
    let own = [&ACTIONS, &CLIENTS, &CONNECTIONS, &ORGANIZATIONS, &ROLES];
    let kinds = PLAIN.iter().copied().chain(own);
    let more = MORE_SCOPES.iter().map(|scope| (*scope).to_owned());
    kinds.flat_map(Resource::scopes).chain(more).collect()
}

pub(crate) fn router() -> Router<Arc<TenantState>> {
    let plain = PLAIN.iter().map(|kind| kind.routes());
    let own: [fn() -> Routes; 11] = [
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
        users::routes,
    ];
    let own = own.map(|routes| routes());
    plain.chain(own).fold(Router::new(), Router::merge)
}

/// Fills in what a tenant is built with.
pub(crate) fn preload(state: &TenantState, connections: &[(String, String)]) {
    connections::preload(state, connections);
    organizations::preload(state);
    clients::preload(state);
    resource_servers::preload(state);
}
