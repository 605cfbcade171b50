// Written by auth0-codegen; changes belong into its overrides.

//! Types that several groups use; each group names those it needs.

#[cfg(any(
    feature = "client-grants",
    feature = "client-profiles",
    feature = "clients",
    feature = "organizations"
))]
mod client_grants_client_profiles_clients_organizations;
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
#[cfg(any(feature = "client-profiles", feature = "clients"))]
mod client_profiles_clients;
#[cfg(any(feature = "clients", feature = "connections"))]
mod clients_connections;
#[cfg(any(
    feature = "clients",
    feature = "connections",
    feature = "logs",
    feature = "users"
))]
mod clients_connections_logs_users;
#[cfg(any(feature = "clients", feature = "organizations"))]
mod clients_organizations;
#[cfg(any(feature = "clients", feature = "resource-servers"))]
mod clients_resource_servers;
#[cfg(any(feature = "connection-profiles", feature = "self-service-profiles"))]
mod connection_profiles_self_service_profiles;
#[cfg(any(feature = "event-streams", feature = "events"))]
mod event_streams_events;
#[cfg(any(feature = "event-streams", feature = "log-streams"))]
mod event_streams_log_streams;
#[cfg(any(feature = "events", feature = "flows", feature = "users"))]
mod events_flows_users;
#[cfg(any(feature = "events", feature = "organizations"))]
mod events_organizations;
#[cfg(any(feature = "events", feature = "users"))]
mod events_users;
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
#[cfg(any(feature = "jobs", feature = "tickets", feature = "users"))]
mod jobs_tickets_users;
#[cfg(any(feature = "logs", feature = "users"))]
mod logs_users;
#[cfg(any(feature = "organizations", feature = "roles"))]
mod organizations_roles;
#[cfg(any(feature = "prompts", feature = "tenants"))]
mod prompts_tenants;
#[cfg(any(feature = "refresh-tokens", feature = "sessions", feature = "users"))]
mod refresh_tokens_sessions_users;
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
    feature = "client-profiles",
    feature = "clients",
    feature = "organizations"
))]
pub use client_grants_client_profiles_clients_organizations::*;
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
#[cfg(any(feature = "client-profiles", feature = "clients"))]
pub use client_profiles_clients::*;
#[cfg(any(feature = "clients", feature = "connections"))]
pub use clients_connections::*;
#[cfg(any(
    feature = "clients",
    feature = "connections",
    feature = "logs",
    feature = "users"
))]
pub use clients_connections_logs_users::*;
#[cfg(any(feature = "clients", feature = "organizations"))]
pub use clients_organizations::*;
#[cfg(any(feature = "clients", feature = "resource-servers"))]
pub use clients_resource_servers::*;
#[cfg(any(feature = "connection-profiles", feature = "self-service-profiles"))]
pub use connection_profiles_self_service_profiles::*;
#[cfg(any(feature = "event-streams", feature = "events"))]
pub use event_streams_events::*;
#[cfg(any(feature = "event-streams", feature = "log-streams"))]
pub use event_streams_log_streams::*;
#[cfg(any(feature = "events", feature = "flows", feature = "users"))]
pub use events_flows_users::*;
#[cfg(any(feature = "events", feature = "organizations"))]
pub use events_organizations::*;
#[cfg(any(feature = "events", feature = "users"))]
pub use events_users::*;
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
#[cfg(any(feature = "jobs", feature = "tickets", feature = "users"))]
pub use jobs_tickets_users::*;
#[cfg(any(feature = "logs", feature = "users"))]
pub use logs_users::*;
#[cfg(any(feature = "organizations", feature = "roles"))]
pub use organizations_roles::*;
#[cfg(any(feature = "prompts", feature = "tenants"))]
pub use prompts_tenants::*;
#[cfg(any(feature = "refresh-tokens", feature = "sessions", feature = "users"))]
pub use refresh_tokens_sessions_users::*;
#[cfg(any(feature = "refresh-tokens", feature = "users"))]
pub use refresh_tokens_users::*;
#[cfg(any(feature = "resource-servers", feature = "tenants"))]
pub use resource_servers_tenants::*;
#[cfg(any(feature = "roles", feature = "users"))]
pub use roles_users::*;
#[cfg(any(feature = "sessions", feature = "users"))]
pub use sessions_users::*;
