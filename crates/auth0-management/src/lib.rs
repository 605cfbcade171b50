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
#[cfg(feature = "connections")]
pub mod connections;
#[cfg(any(feature = "events", feature = "logs"))]
mod cursor;
#[cfg(feature = "jobs")]
mod job;
#[cfg(feature = "logs")]
mod log_code;
#[cfg(feature = "logs")]
mod log_tail;
mod metadata;
#[cfg(feature = "events")]
mod sse;
#[cfg(feature = "events")]
mod subscription;

pub use auth0_core::{
    ApiError, CallOptions, Error, ErrorKind, Extra, Items, Json, JsonError, Page, Pager, Pages,
    Patch,
};
pub use bulk::{Bulk, bulk};
pub use client::{ManagementClient, ManagementClientBuilder};
#[cfg(feature = "events")]
pub use cloud_event::{CloudEvent, CloudEventType};
#[cfg(any(feature = "events", feature = "logs"))]
pub use cursor::CursorStore;
#[cfg(feature = "jobs")]
pub use job::{
    ExportField, ExportFormat, ExportedBytes, ExportedUsers, FailedJob, FinishedExport,
    ImportReport, Job, JobError, JobStatus, JobSummary, JobWait, RejectedUser, RejectionReason,
    UsersExport, UsersImport,
};
#[cfg(feature = "logs")]
pub use log_code::{LogCode, LogOutcome};
#[cfg(feature = "logs")]
pub use log_tail::LogTail;
pub use metadata::MetadataPatch;
#[cfg(feature = "events")]
pub use subscription::{ReportedError, ReportedErrorCode, Subscription, SubscriptionError};
