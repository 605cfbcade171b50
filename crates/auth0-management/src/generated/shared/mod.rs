// Written by auth0-codegen; changes belong into its overrides.

//! Types that several groups use; each group names those it needs.

#[cfg(any(
    feature = "client-grants",
    feature = "clients",
    feature = "organizations",
    feature = "resource-servers"
))]
mod client_grants_clients_organizations_resource_servers;
#[cfg(any(
    feature = "client-grants",
    feature = "clients",
    feature = "organizations",
    feature = "tenants",
    feature = "users"
))]
mod client_grants_clients_organizations_tenants_users;
#[cfg(any(feature = "client-grants", feature = "organizations"))]
mod client_grants_organizations;
#[cfg(any(
    feature = "client-grants",
    feature = "organizations",
    feature = "users"
))]
mod client_grants_organizations_users;
#[cfg(any(feature = "clients", feature = "connections"))]
mod clients_connections;
#[cfg(any(
    feature = "clients",
    feature = "connections",
    feature = "logs",
    feature = "users"
))]
mod clients_connections_logs_users;
#[cfg(any(feature = "clients", feature = "resource-servers"))]
mod clients_resource_servers;
#[cfg(any(feature = "events", feature = "flows", feature = "users"))]
mod events_flows_users;
#[cfg(any(feature = "flows", feature = "forms"))]
mod flows_forms;
#[cfg(any(
    feature = "groups",
    feature = "organizations",
    feature = "roles",
    feature = "users"
))]
mod groups_organizations_roles_users;
#[cfg(any(feature = "jobs", feature = "tickets"))]
mod jobs_tickets;
#[cfg(any(feature = "logs", feature = "users"))]
mod logs_users;
#[cfg(any(feature = "refresh-tokens", feature = "users"))]
mod refresh_tokens_users;
#[cfg(any(feature = "resource-servers", feature = "tenants"))]
mod resource_servers_tenants;
#[cfg(any(feature = "roles", feature = "users"))]
mod roles_users;
#[cfg(any(feature = "sessions", feature = "users"))]
mod sessions_users;

#[cfg(any(
    feature = "client-grants",
    feature = "clients",
    feature = "organizations",
    feature = "resource-servers"
))]
pub use client_grants_clients_organizations_resource_servers::*;
#[cfg(any(
    feature = "client-grants",
    feature = "clients",
    feature = "organizations",
    feature = "tenants",
    feature = "users"
))]
pub use client_grants_clients_organizations_tenants_users::*;
#[cfg(any(feature = "client-grants", feature = "organizations"))]
pub use client_grants_organizations::*;
#[cfg(any(
    feature = "client-grants",
    feature = "organizations",
    feature = "users"
))]
pub use client_grants_organizations_users::*;
#[cfg(any(feature = "clients", feature = "connections"))]
pub use clients_connections::*;
#[cfg(any(
    feature = "clients",
    feature = "connections",
    feature = "logs",
    feature = "users"
))]
pub use clients_connections_logs_users::*;
#[cfg(any(feature = "clients", feature = "resource-servers"))]
pub use clients_resource_servers::*;
#[cfg(any(feature = "events", feature = "flows", feature = "users"))]
pub use events_flows_users::*;
#[cfg(any(feature = "flows", feature = "forms"))]
pub use flows_forms::*;
#[cfg(any(
    feature = "groups",
    feature = "organizations",
    feature = "roles",
    feature = "users"
))]
pub use groups_organizations_roles_users::*;
#[cfg(any(feature = "jobs", feature = "tickets"))]
pub use jobs_tickets::*;
#[cfg(any(feature = "logs", feature = "users"))]
pub use logs_users::*;
#[cfg(any(feature = "refresh-tokens", feature = "users"))]
pub use refresh_tokens_users::*;
#[cfg(any(feature = "resource-servers", feature = "tenants"))]
pub use resource_servers_tenants::*;
#[cfg(any(feature = "roles", feature = "users"))]
pub use roles_users::*;
#[cfg(any(feature = "sessions", feature = "users"))]
pub use sessions_users::*;
