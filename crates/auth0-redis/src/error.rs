//! Errors of stores and of Redis.

use auth0_core::BoxError;

/// The category of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting is wrong; nothing was sent.
    Configuration,
    /// Redis could not be reached, did not respond in time, or is not ready.
    Unavailable,
    /// Redis refused an operation: a wrong password, a missing permission, a replica, a node of a cluster,
    /// a full server. It lasts until someone changes something.
    Refused,
}

/// The reason why a store could not be set up or checked. Never contains a secret.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub struct Error {
    kind: ErrorKind,
    message: String,
    source: Option<BoxError>,
    /// True if an immediate retry is pointless.
    asks_for_pause: bool,
}

impl Error {
    fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            source: None,
            asks_for_pause: false,
        }
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    pub(crate) fn unavailable(message: impl Into<String>) -> Self {
        Self {
            asks_for_pause: true,
            ..Self::new(ErrorKind::Unavailable, message)
        }
    }

    pub(crate) fn refused(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Refused, message)
    }

    pub(crate) fn refused_login(message: impl Into<String>) -> Self {
        Self {
            asks_for_pause: true,
            ..Self::refused(message)
        }
    }

    pub(crate) fn asks_for_pause(&self) -> bool {
        self.asks_for_pause
    }

    pub(crate) fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Returns what went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }
}
