//! The error type of this crate: opaque, with a kind to match on.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use auth0_core::BoxError;
use http::StatusCode;

use crate::Requirement;

/// The reason that an operation on a session failed.
///
/// Clones are cheap: everyone who waited for one renewal gets the same error. With the feature `axum` it
/// is a response as well, so that handlers can use `?`.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

struct Inner {
    kind: ErrorKind,
    message: Cow<'static, str>,
    source: Option<BoxError>,
    requirement: Option<Requirement>,
}

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting that was passed to a builder is invalid.
    Configuration,
    /// An argument of a call is invalid.
    InvalidInput,
    /// The request has no session, or the session has ended: the user logged out, here or at the tenant, or
    /// the tenant refused to renew the session's tokens.
    SessionEnded,
    /// The session is valid, but the user has to log in again for this token: the session has no refresh
    /// token, or the tenant refused it.
    LoginRequired,
    /// The user may not do this: an organization or an authentication factor is missing, and another login
    /// did not provide it.
    Forbidden,
    /// The tenant refused to issue the token, but the session is valid: the tenant does not grant the
    /// audience, scope, or connection.
    Refused,
    /// The session store failed, so the state of the session is unknown.
    StoreUnavailable,
    /// The tenant could not be reached, or failed.
    TenantUnavailable,
    /// An ID token of the tenant is invalid.
    IdToken,
    /// The session needs more cookies than browsers and servers accept.
    SessionTooLarge,
    /// A login failed: the callback does not belong to a login of this browser.
    Callback,
    /// A value in the session has another type than the requested one.
    Decode,
    /// A hook of the application failed or refused the login.
    Hook,
    /// Any other error, such as a request without the session layer.
    Other,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self(Arc::new(Inner {
            kind,
            message: message.into(),
            source: None,
            requirement: None,
        }))
    }

    /// A login that brings this would help.
    pub(crate) fn with_requirement(self, requirement: &Requirement) -> Self {
        Self(Arc::new(Inner {
            kind: self.0.kind,
            message: self.0.message.clone(),
            source: None,
            requirement: Some(requirement.clone()),
        }))
    }

    pub(crate) fn requirement(&self) -> Option<&Requirement> {
        self.0.requirement.as_ref()
    }

    pub(crate) fn with_source(self, source: impl Into<BoxError>) -> Self {
        Self(Arc::new(Inner {
            kind: self.0.kind,
            message: self.0.message.clone(),
            source: Some(source.into()),
            requirement: self.0.requirement.clone(),
        }))
    }

    /// Creates the error with which a hook refuses a login. The message is for logs.
    pub fn hook(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Hook, message)
    }

    /// Returns what went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the status of a response for this error: 401, 403, or 503, and 500 for the application's
    /// mistakes.
    pub fn status(&self) -> StatusCode {
        match self.kind() {
            ErrorKind::SessionEnded | ErrorKind::LoginRequired => StatusCode::UNAUTHORIZED,
            ErrorKind::Forbidden | ErrorKind::Refused | ErrorKind::Hook => StatusCode::FORBIDDEN,
            ErrorKind::StoreUnavailable | ErrorKind::TenantUnavailable => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            ErrorKind::Callback | ErrorKind::InvalidInput => StatusCode::BAD_REQUEST,
            ErrorKind::IdToken => StatusCode::BAD_GATEWAY,
            ErrorKind::Configuration
            | ErrorKind::SessionTooLarge
            | ErrorKind::Decode
            | ErrorKind::Other => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Returns a code for programs, like those of RFC 6749 section 4.1.2.1, such as `login_required`.
    pub fn code(&self) -> &'static str {
        match self.kind() {
            ErrorKind::SessionEnded | ErrorKind::LoginRequired => "login_required",
            ErrorKind::Forbidden | ErrorKind::Hook => "access_denied",
            ErrorKind::Refused => "token_refused",
            ErrorKind::StoreUnavailable | ErrorKind::TenantUnavailable => "temporarily_unavailable",
            ErrorKind::Callback | ErrorKind::InvalidInput => "invalid_request",
            ErrorKind::Configuration
            | ErrorKind::IdToken
            | ErrorKind::SessionTooLarge
            | ErrorKind::Decode
            | ErrorKind::Other => "server_error",
        }
    }

    pub(crate) fn store(source: BoxError) -> Self {
        Self::new(ErrorKind::StoreUnavailable, "the session store failed").with_source(source)
    }

    pub(crate) fn ended() -> Self {
        Self::new(ErrorKind::SessionEnded, "the session has ended")
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
