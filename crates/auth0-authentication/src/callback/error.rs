//! The reasons to reject a response. They contain no secrets.

use std::fmt;

/// The reason why a callback was rejected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CallbackError {
    /// The callback has no `state`, so it cannot be matched to a login.
    #[error("the callback has no `state`")]
    StateMissing,
    /// The `state` does not match this login: the response belongs to another login, perhaps in another tab,
    /// or is forged (RFC 6749 section 10.12).
    #[error(
        "the callback's `state` does not match this login; it may be forged, or from another tab"
    )]
    StateMismatch,
    /// The `iss` is not the tenant that the user was sent to (RFC 9207 section 2.4).
    #[error(
        "the `iss` of the callback is `{}`; expected `{expected}`",
        shown(came)
    )]
    IssuerMismatch {
        /// The `iss` of the callback.
        came: String,
        /// The tenant's issuer.
        expected: String,
    },
    /// A parameter occurs more than once (RFC 6749 section 3.1).
    #[error("the callback has more than one `{0}`")]
    Repeated(&'static str),
    /// The callback has both a code and an error, so neither can be trusted.
    #[error("the callback has both a `code` and an `error`")]
    CodeAndError,
    /// A requested value is missing or empty.
    #[error("the callback has no `{0}`")]
    Missing(&'static str),
    /// A parameter is not UTF-8.
    #[error("the `{0}` of the callback is not UTF-8")]
    NotUtf8(&'static str),
    /// Auth0 returned an error, and the callback belongs to this login.
    #[error("the login failed: {0}")]
    Refused(AuthorizationError),
}

/// The error that Auth0 returned instead of a code (RFC 6749 section 4.1.2.1, OpenID Connect Core section
/// 3.1.2.6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorizationError {
    code: String,
    description: Option<String>,
    uri: Option<String>,
}

impl AuthorizationError {
    pub(super) fn new(code: String, description: Option<String>, uri: Option<String>) -> Self {
        Self {
            code,
            description,
            uri,
        }
    }

    /// Returns `error`: the error code, such as `access_denied`.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Returns `error_description`: the human-readable explanation.
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Returns `error_uri`: a page with more information.
    pub fn uri(&self) -> Option<&str> {
        self.uri.as_deref()
    }

    /// Returns whether the user or a rule of the tenant denied access.
    pub fn is_access_denied(&self) -> bool {
        self.code == "access_denied"
    }

    /// Returns whether a login with [`Prompt::None`](crate::Prompt::None) failed because user interaction is
    /// required. If so, start a login with a prompt.
    pub fn needs_interaction(&self) -> bool {
        matches!(
            self.code.as_str(),
            "login_required"
                | "interaction_required"
                | "consent_required"
                | "account_selection_required"
        )
    }
}

impl fmt::Display for AuthorizationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", shown(&self.code))?;
        match &self.description {
            Some(description) => write!(f, " ({})", shown(description)),
            None => Ok(()),
        }
    }
}

/// Makes untrusted text safe for a single log line.
fn shown(text: &str) -> String {
    const LIMIT: usize = 200;
    let start: String = text.chars().take(LIMIT).collect();
    start.escape_debug().to_string()
}
