//! The failed attempts of a call, and whether each may have had an effect.

use std::borrow::Cow;
use std::fmt;

use http::StatusCode;

use super::ErrorKind;

/// A failed attempt of a call, as listed by [`Error::attempts`](crate::Error::attempts).
///
/// `Display` shows the status or the reason:
///
/// ```
/// fn log(error: &auth0_core::Error) {
///     for (number, attempt) in error.attempts().iter().enumerate() {
///         println!("attempt {}: {attempt}", number + 1);
///     }
/// }
/// # let _ = log;
/// ```
#[derive(Debug, Clone)]
pub struct Attempt {
    pub(crate) kind: ErrorKind,
    pub(crate) status: Option<StatusCode>,
    pub(crate) message: Cow<'static, str>,
    pub(crate) outcome_unknown: bool,
}

impl Attempt {
    /// Returns where the attempt failed; [`Api`](ErrorKind::Api) or [`Redirect`](ErrorKind::Redirect) for a
    /// complete response.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Returns the HTTP status, if a response arrived.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// Returns whether this attempt may have changed something on the server. See
    /// [`Error::outcome_unknown`](crate::Error::outcome_unknown).
    pub fn outcome_unknown(&self) -> bool {
        self.outcome_unknown
    }

    /// Creates an attempt from an unsuccessful response. `is_safe` refers to the request's method
    /// (RFC 9110 section 9.2.1).
    pub(crate) fn answered(status: StatusCode, is_safe: bool) -> Self {
        let kind = if status.is_redirection() {
            ErrorKind::Redirect
        } else {
            ErrorKind::Api
        };
        Self {
            kind,
            status: Some(status),
            message: Cow::Borrowed(""),
            outcome_unknown: !is_safe && leaves_outcome_open(status),
        }
    }

    /// Returns OpenTelemetry's `error.type`: the status code, or the kind.
    pub(crate) fn error_type(&self) -> String {
        match (self.kind, self.status) {
            (ErrorKind::Api | ErrorKind::Redirect, Some(status)) => status.as_str().to_owned(),
            (kind, _) => format!("{kind:?}"),
        }
    }
}

impl fmt::Display for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status {
            Some(status) if self.message.is_empty() => status.fmt(f),
            Some(status) => write!(f, "{} {}", status.as_u16(), self.message),
            None => f.write_str(&self.message),
        }
    }
}

/// The failed attempts before the final response, stored in its extensions.
#[derive(Debug, Clone)]
pub(crate) struct Earlier(pub(crate) Vec<Attempt>);

/// Returns true if a server that responds to a write with this status may nevertheless have carried
/// it out.
///
/// A 4xx is a refusal. A 5xx reports that something went wrong, but not when: a gateway responds with
/// 504 to a request that is still being processed, and a 500 may follow after the change was stored. A
/// 302 or 303 may be the server's way to show the result (RFC 9110 sections 15.4.3 and 15.4.4).
pub(super) fn leaves_outcome_open(status: StatusCode) -> bool {
    status.is_server_error() || matches!(status, StatusCode::FOUND | StatusCode::SEE_OTHER)
}
