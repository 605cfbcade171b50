#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    all(feature = "client-credentials", feature = "users"),
    doc = include_str!("../README.md")
)]
#![cfg_attr(
    not(all(feature = "client-credentials", feature = "users")),
    doc = "Auth0's Management API v2. The full documentation needs the features `client-credentials` and `users`."
)]
//!
//! # Where to start
//!
//! | I want to … | start with | feature |
//! |---|---|---|
//! | manage users, connections, organizations, … | [`ManagementClient`]: a handle for each group | the group's |
//! | change many things at once | [`bulk`](bulk()) | |
//! | change single members of metadata | [`MetadataPatch`], [`MetadataChanges`] | `users` |
//! | import users, and learn who was rejected | [`UsersImport`] | `jobs` |
//! | export users as a stream | [`FinishedExport`] | `jobs` |
//! | wait for a job with progress | [`JobWait`] | `jobs` |
//! | follow the log | [`LogTail`], [`LogCode`] | `logs` |
//! | receive events as they happen | [`Subscription`] | `events` |
//! | read events that Auth0 posts to a webhook | [`CloudEvent`] | `events` |
//! | resume logs and events after a restart | [`CursorStore`] | `logs`, `events` |
//! | build rules of network ACLs | [`NetworkAclActionKind`] | `network-acls` |
//! | call an operation that this version does not have | [`ManagementClient::http`] | |
//! | find a method of auth0-python | [`from_python`] | |
//!
//! # Calls
//!
//! A method returns a [`Call`]. Await it for the typed response, or first change its options, ask for the raw
//! response, or decode it as your own type. Lists are [`Pager`]s, which use checkpoints wherever the API has
//! them and page numbers elsewhere.
//!
//! ```no_run
//! # #[cfg(feature = "users")]
//! # async fn run(mgmt: auth0_management::ManagementClient) -> Result<(), auth0_management::Error> {
//! use std::time::Duration;
//! use auth0_management::users::UpdateUser;
//! use auth0_management::{CallOptions, Json, Patch};
//!
//! let users = mgmt.users();
//! let response = users.get("auth0|123").raw().await?;
//! println!("{} {:?}", response.status(), response.headers());
//! let whatever: Json = users.get("auth0|123").decode_as().await?;
//!
//! let quick = CallOptions::new().deadline(Duration::from_secs(2));
//! let clear = UpdateUser::default().nickname(Patch::Null);
//! users.with_options(quick).update("auth0|123", &clear).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Types
//!
//! - Every field of a response is optional, whatever the document says. Unknown members are in `extra`.
//! - A value of an unexpected type does not fail the call: its field is empty, the rest of the response is
//!   there, and the value is in [`Call::detailed`] or [`Page::set_aside`] with its path.
//! - Response types can be created, compared, cached, and printed: they are `Clone`, `Debug`, `Default`,
//!   `PartialEq`, `Serialize`, and `Deserialize`, and serialize as they were received.
//! - A request has its required fields in `new` and a setter for each optional field:
//!   `CreateRole::new("editor").description("Edits articles")`. Struct literals work too; end them with
//!   `..CreateRole::new("editor")` or `..Default::default()`, because later versions may add optional fields.
//! - A field of an update that can be cleared is a [`Patch`]: absent, null, or a value. Fields for which null
//!   means the same as absent are an `Option`.
//! - String enums ignore case. Unknown strings and objects are in the variant `Unknown`, complete.
//! - Tokens, secrets, and passwords are [`Secret`]s. `Debug` hides them, along with values of unknown type, and
//!   JSON has `null` in their place, except in requests and in [`WithSecrets`].

mod bulk;
mod client;
#[cfg(feature = "events")]
mod cloud_event;
#[cfg(any(feature = "events", feature = "logs"))]
mod cursor;
#[cfg(any(doc, doctest))]
pub mod from_python;
mod generated;
#[cfg(feature = "jobs")]
mod job;
#[cfg(feature = "logs")]
mod log_code;
#[cfg(feature = "logs")]
mod log_tail;
mod metadata;
#[cfg(feature = "network-acls")]
mod network_acl;
#[cfg(feature = "events")]
mod sse;
#[cfg(feature = "events")]
mod subscription;

#[allow(unused_imports, reason = "each group of operations uses what it needs")]
use auth0_core::__private::{handle, paging, union};
pub use auth0_core::{
    ApiError, Call, CallOptions, Detailed, Error, ErrorKind, Extra, Items, Json, JsonError,
    Operation, Page, Pager, Pages, Patch, Secret, SetAside, Timestamp, WithSecrets,
};
pub use bulk::{Bulk, bulk};
pub use client::{ManagementClient, ManagementClientBuilder};
#[cfg(feature = "events")]
pub use cloud_event::{CloudEvent, CloudEventType};
#[cfg(any(feature = "events", feature = "logs"))]
pub use cursor::CursorStore;
#[cfg(feature = "jobs")]
pub use job::{
    ExportedBytes, ExportedUsers, FailedJob, FinishedExport, ImportReport, ImportSummary,
    JobFailure, JobWait, RejectedUser, RejectionReason, UsersImport,
};
#[cfg(feature = "logs")]
pub use log_code::{LogCode, LogOutcome};
#[cfg(feature = "logs")]
pub use log_tail::LogTail;
#[cfg(feature = "users")]
pub use metadata::MetadataChanges;
pub use metadata::MetadataPatch;
#[cfg(feature = "network-acls")]
pub use network_acl::NetworkAclActionKind;
#[cfg(feature = "events")]
pub use subscription::{ReportedError, ReportedErrorCode, Subscription, SubscriptionError};

// Written by auth0-codegen: a feature for each group.
#[cfg(feature = "actions")]
pub use generated::actions;
#[cfg(feature = "agents")]
pub use generated::agents;
#[cfg(feature = "anomaly")]
pub use generated::anomaly;
#[cfg(feature = "attack-protection")]
pub use generated::attack_protection;
#[cfg(feature = "blacklists")]
pub use generated::blacklists;
#[cfg(feature = "branding")]
pub use generated::branding;
#[cfg(feature = "client-grants")]
pub use generated::client_grants;
#[cfg(feature = "client-profiles")]
pub use generated::client_profiles;
#[cfg(feature = "clients")]
pub use generated::clients;
#[cfg(feature = "connection-profiles")]
pub use generated::connection_profiles;
#[cfg(feature = "connections")]
pub use generated::connections;
#[cfg(feature = "custom-domains")]
pub use generated::custom_domains;
#[cfg(feature = "device-credentials")]
pub use generated::device_credentials;
#[cfg(feature = "email-templates")]
pub use generated::email_templates;
#[cfg(feature = "emails")]
pub use generated::emails;
#[cfg(feature = "event-streams")]
pub use generated::event_streams;
#[cfg(feature = "events")]
pub use generated::events;
#[cfg(feature = "experimentation")]
pub use generated::experimentation;
#[cfg(feature = "flows")]
pub use generated::flows;
#[cfg(feature = "forms")]
pub use generated::forms;
#[cfg(feature = "groups")]
pub use generated::groups;
#[cfg(feature = "guardian")]
pub use generated::guardian;
#[cfg(feature = "hooks")]
pub use generated::hooks;
#[cfg(feature = "jobs")]
pub use generated::jobs;
#[cfg(feature = "keys")]
pub use generated::keys;
#[cfg(feature = "log-streams")]
pub use generated::log_streams;
#[cfg(feature = "logs")]
pub use generated::logs;
#[cfg(feature = "network-acls")]
pub use generated::network_acls;
#[cfg(feature = "organizations")]
pub use generated::organizations;
#[cfg(feature = "prompts")]
pub use generated::prompts;
#[cfg(feature = "rate-limit-policies")]
pub use generated::rate_limit_policies;
#[cfg(feature = "refresh-tokens")]
pub use generated::refresh_tokens;
#[cfg(feature = "resource-servers")]
pub use generated::resource_servers;
#[cfg(feature = "risk-assessments")]
pub use generated::risk_assessments;
#[cfg(feature = "roles")]
pub use generated::roles;
#[cfg(feature = "rules")]
pub use generated::rules;
#[cfg(feature = "rules-configs")]
pub use generated::rules_configs;
#[cfg(feature = "self-service-profiles")]
pub use generated::self_service_profiles;
#[cfg(feature = "sessions")]
pub use generated::sessions;
#[cfg(feature = "stats")]
pub use generated::stats;
#[cfg(feature = "supplemental-signals")]
pub use generated::supplemental_signals;
#[cfg(feature = "tenants")]
pub use generated::tenants;
#[cfg(feature = "tickets")]
pub use generated::tickets;
#[cfg(feature = "token-exchange-profiles")]
pub use generated::token_exchange_profiles;
#[cfg(feature = "user-attribute-profiles")]
pub use generated::user_attribute_profiles;
#[cfg(feature = "user-blocks")]
pub use generated::user_blocks;
#[cfg(feature = "user-grants")]
pub use generated::user_grants;
#[cfg(feature = "users")]
pub use generated::users;
#[cfg(feature = "verifiable-credentials")]
pub use generated::verifiable_credentials;
// End of what auth0-codegen writes.
