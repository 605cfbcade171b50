//! Auth0's Management API v2: what the dashboard does, from code.
//!
//! Every operation of Auth0's document is here (the document of June 2026, with additions up to August 2026),
//! under the names the API has: the handle is the group, the
//! method the operation. `GET /organizations/{id}/members` is `mgmt.organizations().members().list(id)`.
//! Path parameters come first, then required query parameters, then the body; optional query parameters
//! are a struct, and make the method `…_with`.
//!
//! ```no_run
//! # #[cfg(all(feature = "client-credentials", feature = "connections"))]
//! # async fn run() -> Result<(), auth0_management::Error> {
//! use auth0_management::ManagementClient;
//! use auth0_management::connections::{CreateConnection, Strategy, UpdateConnection};
//!
//! let mgmt = ManagementClient::builder("tenant.eu.auth0.com")
//!     .client_credentials("client id", "client secret")
//!     .build()?;
//!
//! let created = mgmt.connections().create(&CreateConnection::new("staff", Strategy::Auth0)).await?;
//! let id = created.id.unwrap_or_default();
//! let rename = UpdateConnection::default().display_name("Staff");
//! mgmt.connections().update(&id, &rename).await?;
//!
//! let mut all = mgmt.connections().list().items();
//! while let Some(connection) = all.next().await {
//!     println!("{:?}", connection?.name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Calls
//!
//! A method makes a [`Call`]: awaited, it answers with its type. Before that it can be given options, asked
//! for the answer as it came, or read as a type of yours. Lists are [`Pager`]s, which go by checkpoint
//! wherever the API does and by page number elsewhere.
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
//! - A field of a response is optional, whatever the document says. Members without a field are in `extra`.
//! - A member, element or item that does not have its type costs itself only: the field is empty, the rest of
//!   the response is there, and the value is in [`Call::detailed`] or [`Page::set_aside`] with its path.
//! - A type of a response can be built, compared, cached and printed: it is `Clone`, `Debug`, `Default`,
//!   `PartialEq`, `Serialize` and `Deserialize`, and is written as it came.
//! - A request has its required fields in `new` and a setter for each other field:
//!   `CreateRole::new("editor").description("Edits articles")`. A literal with `..CreateRole::new("editor")` or
//!   `..Default::default()` works, too. Later versions may add optional fields, so end literals with `..`.
//! - A field of an update that can be cleared is a [`Patch`]: absent, null, or a value. Everywhere else, where
//!   null means the same as a missing member, it is an `Option`.
//! - An enum of strings reads every spelling of case. Strings and objects that this version does not know are
//!   in its arm `Unknown`, with everything that came.
//! - Tokens, secrets and passwords are [`Secret`]s. `Debug` hides them, and values without a type, and JSON has `null` in their place, except
//!   in requests and in [`WithSecrets`].
//!
//! # Features
//!
//! One for each group of operations, named like it: `users`, `log-streams`. By default there are
//! `connections`, `organizations`, `roles` and `users`; `full` has all. Beside them `client-credentials`
//! fetches tokens, and `http2`, `ring`, `aws-lc-rs`, `webpki-roots`, `native-roots` and `tracing` are those
//! of auth0-core.
//!
//! Coming from auth0-python? [`from_python`] maps its methods to calls here.

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
