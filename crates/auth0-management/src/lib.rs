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
//! - A type of a response can be built, compared, cached and printed: it is `Clone`, `Debug`, `Default`,
//!   `PartialEq`, `Serialize` and `Deserialize`, and is written as it came.
//! - A request has its required fields in `new` and a setter for each other field:
//!   `CreateRole::new("editor").description("Edits articles")`. A literal with `..CreateRole::new("editor")` or
//!   `..Default::default()` works, too. Later versions may add optional fields, so end literals with `..`.
//! - A field of an update that can be cleared is a [`Patch`]: absent, null, or a value. Everywhere else, where
//!   null means the same as a missing member, it is an `Option`.
//! - An enum of strings reads every spelling of case. Strings and objects that this version does not know are
//!   in its arm `Unknown`, with everything that came.
//! - Tokens, secrets and passwords are [`Secret`]s. `Debug` hides them, and JSON has `null` in their place, except
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
mod handle;
#[cfg(feature = "jobs")]
mod job;
#[cfg(feature = "logs")]
mod log_code;
#[cfg(feature = "logs")]
mod log_tail;
mod metadata;
#[cfg(feature = "network-acls")]
mod network_acl;
mod paging;
#[cfg(feature = "events")]
mod sse;
#[cfg(feature = "events")]
mod subscription;
mod timestamp;
mod union;

pub use auth0_core::{
    ApiError, Call, CallOptions, Error, ErrorKind, Extra, Items, Json, JsonError, Page, Pager,
    Pages, Patch, Secret, WithSecrets,
};
pub use bulk::{Bulk, bulk};
pub use client::{ManagementClient, ManagementClientBuilder};
#[cfg(feature = "events")]
pub use cloud_event::{CloudEvent, CloudEventType};
#[cfg(any(feature = "events", feature = "logs"))]
pub use cursor::CursorStore;
pub use generated::*;
#[cfg(feature = "jobs")]
pub use job::{
    ExportedBytes, ExportedUsers, FailedJob, FinishedExport, ImportReport, ImportSummary,
    JobFailure, JobWait, RejectedUser, RejectionReason, UsersImport,
};
#[cfg(feature = "logs")]
pub use log_code::{LogCode, LogOutcome};
#[cfg(feature = "logs")]
pub use log_tail::LogTail;
pub use metadata::MetadataPatch;
#[cfg(feature = "network-acls")]
pub use network_acl::NetworkAclActionKind;
#[cfg(feature = "events")]
pub use subscription::{ReportedError, ReportedErrorCode, Subscription, SubscriptionError};
pub use timestamp::Timestamp;
