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

mod client;
mod generated;
mod handle;
mod paging;
mod timestamp;
mod union;

pub use auth0_core::{
    ApiError, Call, CallOptions, Error, ErrorKind, Extra, Items, Json, Page, Pager, Pages, Patch,
    Secret,
};
pub use client::{ManagementClient, ManagementClientBuilder};
pub use generated::*;
pub use timestamp::Timestamp;
