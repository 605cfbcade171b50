//! The error type of the crate, for failures outside of HTTP.

use std::fmt;
use std::net::SocketAddr;

type Source = Box<dyn std::error::Error + Send + Sync + 'static>;

/// An error of starting a tenant, of creating a key or a token, or of a call of the tenant's handle.
///
/// Errors of the tenant's *clients* are HTTP responses and never appear here.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), auth0_testing::Error> {
/// use auth0_testing::{ErrorKind, Tenant};
///
/// let first = Tenant::builder().start().await?;
/// let second = Tenant::builder().port(first.addr().port()).start().await;
/// assert_eq!(second.unwrap_err().kind(), ErrorKind::Bind);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, thiserror::Error)]
#[error("{context}")]
pub struct Error {
    kind: ErrorKind,
    context: String,
    #[source]
    source: Option<Source>,
}

/// The kind of an [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The address could not be bound, usually because another process uses the port.
    Bind,
    /// A setting of the builder is invalid.
    Setting,
    /// An RSA key could not be generated or used.
    Key,
    /// The tenant refused a call of its handle, such as logging in an unknown user.
    Refused,
}

impl Error {
    /// Returns the kind of the error.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    pub(crate) fn bind(addr: SocketAddr, source: impl Into<Source>) -> Self {
        let context = format!("could not listen on {addr}");
        Self {
            kind: ErrorKind::Bind,
            context,
            source: Some(source.into()),
        }
    }

    pub(crate) fn setting(context: String) -> Self {
        Self {
            kind: ErrorKind::Setting,
            context,
            source: None,
        }
    }

    pub(crate) fn refused(context: String) -> Self {
        Self {
            kind: ErrorKind::Refused,
            context,
            source: None,
        }
    }

    pub(crate) fn key(action: impl fmt::Display, source: impl Into<Source>) -> Self {
        Self {
            kind: ErrorKind::Key,
            context: format!("could not {action}"),
            source: Some(source.into()),
        }
    }
}
