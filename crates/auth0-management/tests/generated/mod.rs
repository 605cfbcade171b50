// Written by auth0-codegen; changes belong into its overrides.

//! The generated tests, one module for each group.

#[cfg(feature = "actions")]
mod actions;
#[cfg(feature = "agents")]
mod agents;
#[cfg(feature = "anomaly")]
mod anomaly;
#[cfg(feature = "attack-protection")]
mod attack_protection;
#[cfg(feature = "blacklists")]
mod blacklists;
#[cfg(feature = "branding")]
mod branding;
#[cfg(feature = "client-grants")]
mod client_grants;
#[cfg(feature = "client-profiles")]
mod client_profiles;
#[cfg(feature = "clients")]
mod clients;
#[cfg(feature = "connection-profiles")]
mod connection_profiles;
#[cfg(feature = "connections")]
mod connections;
#[cfg(feature = "custom-domains")]
mod custom_domains;
#[cfg(feature = "device-credentials")]
mod device_credentials;
#[cfg(feature = "email-templates")]
mod email_templates;
#[cfg(feature = "emails")]
mod emails;
#[cfg(feature = "event-streams")]
mod event_streams;
#[cfg(feature = "events")]
mod events;
#[cfg(feature = "experimentation")]
mod experimentation;
#[cfg(feature = "flows")]
mod flows;
#[cfg(feature = "forms")]
mod forms;
#[cfg(feature = "groups")]
mod groups;
#[cfg(feature = "guardian")]
mod guardian;
#[cfg(feature = "hooks")]
mod hooks;
#[cfg(feature = "jobs")]
mod jobs;
#[cfg(feature = "keys")]
mod keys;
#[cfg(feature = "log-streams")]
mod log_streams;
#[cfg(feature = "logs")]
mod logs;
#[cfg(feature = "network-acls")]
mod network_acls;
#[cfg(feature = "organizations")]
mod organizations;
#[cfg(feature = "prompts")]
mod prompts;
#[cfg(feature = "rate-limit-policies")]
mod rate_limit_policies;
#[cfg(feature = "refresh-tokens")]
mod refresh_tokens;
#[cfg(feature = "resource-servers")]
mod resource_servers;
#[cfg(feature = "risk-assessments")]
mod risk_assessments;
#[cfg(feature = "roles")]
mod roles;
#[cfg(feature = "rules")]
mod rules;
#[cfg(feature = "rules-configs")]
mod rules_configs;
#[cfg(feature = "self-service-profiles")]
mod self_service_profiles;
#[cfg(feature = "sessions")]
mod sessions;
#[cfg(feature = "stats")]
mod stats;
#[cfg(feature = "supplemental-signals")]
mod supplemental_signals;
#[cfg(feature = "tenants")]
mod tenants;
#[cfg(feature = "tickets")]
mod tickets;
#[cfg(feature = "token-exchange-profiles")]
mod token_exchange_profiles;
#[cfg(feature = "user-attribute-profiles")]
mod user_attribute_profiles;
#[cfg(feature = "user-blocks")]
mod user_blocks;
#[cfg(feature = "user-grants")]
mod user_grants;
#[cfg(feature = "users")]
mod users;
#[cfg(feature = "verifiable-credentials")]
mod verifiable_credentials;
