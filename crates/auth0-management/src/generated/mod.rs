// Written by auth0-codegen; changes belong into its overrides.

//! One module for each group of operations, and one for types that several groups share.
#![allow(
    missing_docs,
    reason = "a field is described where its name and type leave something to say"
)]
#![allow(
    clippy::large_enum_variant,
    clippy::struct_excessive_bools,
    clippy::too_many_arguments,
    clippy::doc_markdown,
    clippy::enum_variant_names,
    reason = "the shapes are Auth0's"
)]

#[cfg(feature = "actions")]
pub mod actions;
#[cfg(feature = "agents")]
pub mod agents;
#[cfg(feature = "anomaly")]
pub mod anomaly;
#[cfg(feature = "attack-protection")]
pub mod attack_protection;
#[cfg(feature = "blacklists")]
pub mod blacklists;
#[cfg(feature = "branding")]
pub mod branding;
mod client;
#[cfg(feature = "client-grants")]
pub mod client_grants;
#[cfg(feature = "client-profiles")]
pub mod client_profiles;
#[cfg(feature = "clients")]
pub mod clients;
#[cfg(feature = "connection-profiles")]
pub mod connection_profiles;
#[cfg(feature = "connections")]
pub mod connections;
#[cfg(feature = "custom-domains")]
pub mod custom_domains;
#[cfg(feature = "device-credentials")]
pub mod device_credentials;
#[cfg(feature = "email-templates")]
pub mod email_templates;
#[cfg(feature = "emails")]
pub mod emails;
#[cfg(feature = "event-streams")]
pub mod event_streams;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "experimentation")]
pub mod experimentation;
#[cfg(feature = "flows")]
pub mod flows;
#[cfg(feature = "forms")]
pub mod forms;
#[cfg(feature = "groups")]
pub mod groups;
#[cfg(feature = "guardian")]
pub mod guardian;
#[cfg(feature = "hooks")]
pub mod hooks;
#[cfg(feature = "jobs")]
pub mod jobs;
#[cfg(feature = "keys")]
pub mod keys;
#[cfg(feature = "log-streams")]
pub mod log_streams;
#[cfg(feature = "logs")]
pub mod logs;
#[cfg(feature = "network-acls")]
pub mod network_acls;
#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "prompts")]
pub mod prompts;
#[cfg(feature = "rate-limit-policies")]
pub mod rate_limit_policies;
#[cfg(feature = "refresh-tokens")]
pub mod refresh_tokens;
#[cfg(feature = "resource-servers")]
pub mod resource_servers;
#[cfg(feature = "risk-assessments")]
pub mod risk_assessments;
#[cfg(feature = "roles")]
pub mod roles;
#[cfg(feature = "rules")]
pub mod rules;
#[cfg(feature = "rules-configs")]
pub mod rules_configs;
#[cfg(feature = "self-service-profiles")]
pub mod self_service_profiles;
#[cfg(feature = "sessions")]
pub mod sessions;
pub(crate) mod shared;
#[cfg(feature = "stats")]
pub mod stats;
#[cfg(feature = "supplemental-signals")]
pub mod supplemental_signals;
#[cfg(feature = "tenants")]
pub mod tenants;
#[cfg(feature = "tickets")]
pub mod tickets;
#[cfg(feature = "token-exchange-profiles")]
pub mod token_exchange_profiles;
#[cfg(feature = "user-attribute-profiles")]
pub mod user_attribute_profiles;
#[cfg(feature = "user-blocks")]
pub mod user_blocks;
#[cfg(feature = "user-grants")]
pub mod user_grants;
#[cfg(feature = "users")]
pub mod users;
#[cfg(feature = "verifiable-credentials")]
pub mod verifiable_credentials;
