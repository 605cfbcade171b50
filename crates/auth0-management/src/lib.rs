//! Auth0's Management API v2: what the dashboard does, from code.
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
//! let rename = UpdateConnection { display_name: Some("Staff".into()), ..Default::default() };
//! mgmt.connections().update(&id, &rename).await?;
//!
//! let mut all = mgmt.connections().list().items();
//! while let Some(connection) = all.next().await {
//!     println!("{:?}", connection?.name);
//! }
//! # Ok(())
//! # }
//! ```

mod bulk;
mod client;
#[cfg(feature = "events")]
mod cloud_event;
#[cfg(any(feature = "events", feature = "logs"))]
mod cursor;
mod generated;
mod handle;
#[cfg(feature = "jobs")]
mod job;
#[cfg(feature = "logs")]
mod log_code;
#[cfg(feature = "logs")]
mod log_tail;
mod metadata;
mod paging;
#[cfg(feature = "events")]
mod sse;
#[cfg(feature = "events")]
mod subscription;
mod timestamp;
mod union;

pub use auth0_core::{
    ApiError, Call, CallOptions, Error, ErrorKind, Extra, Items, Json, JsonError, Page, Pager,
    Pages, Patch, Secret,
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
#[cfg(feature = "events")]
pub use subscription::{ReportedError, ReportedErrorCode, Subscription, SubscriptionError};
pub use timestamp::Timestamp;
