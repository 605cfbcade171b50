//! Requirements for a verified token, and the refusal if it is not sufficient.

use std::fmt;

use crate::AccessToken;

/// A requirement for a verified token: [`Scopes`](super::Scopes), [`Permissions`](super::Permissions),
/// [`Organizations`](super::Organizations), [`StepUp`](super::StepUp), a [`predicate`], or a custom type.
pub trait Requirement: Send + Sync + 'static {
    /// Checks a token that has been verified.
    ///
    /// # Errors
    ///
    /// [`Forbidden`] if it is not sufficient: the request is answered with 403, or with 401 if the user
    /// has to authenticate again.
    fn check(&self, token: &AccessToken) -> Result<(), Forbidden>;
}

/// Why a valid token is not sufficient (RFC 6750 section 3.1, `insufficient_scope`).
///
/// The description and the scopes are sent to the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forbidden {
    description: String,
    scope: Option<String>,
    authentication: Option<Authentication>,
}

/// How the user has to authenticate again (RFC 9470 section 3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Authentication {
    pub(super) acr_values: Option<String>,
    pub(super) max_age: Option<u64>,
}

impl Forbidden {
    /// Creates the refusal with a description for the developer of the client. Double quotes, backslashes,
    /// and characters other than printable ASCII are replaced when it is sent.
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            scope: None,
            authentication: None,
        }
    }

    /// Creates the refusal for a valid token whose user has to authenticate again: answered with 401 and
    /// `error="insufficient_user_authentication"` (RFC 9470 section 3). The client passes `acr_values`
    /// (separated by spaces) and `max_age` (in seconds) to the tenant.
    pub fn insufficient_user_authentication(
        description: impl Into<String>,
        acr_values: Option<String>,
        max_age: Option<u64>,
    ) -> Self {
        Self {
            authentication: Some(Authentication {
                acr_values,
                max_age,
            }),
            ..Self::new(description)
        }
    }

    pub(super) fn authentication(&self) -> Option<&Authentication> {
        self.authentication.as_ref()
    }

    /// Sets the scopes that would be sufficient, separated by spaces: the challenge's `scope`.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Returns the description for the client.
    pub fn description(&self) -> &str {
        &self.description
    }

    /// Returns the scopes that would be sufficient, if known.
    pub fn required_scope(&self) -> Option<&str> {
        self.scope.as_deref()
    }
}

impl fmt::Display for Forbidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.description)
    }
}

impl std::error::Error for Forbidden {}

/// Creates a requirement from a function that returns a `bool`, or a `Result` with more detail.
///
/// ```
/// use auth0_verify::middleware::{Forbidden, predicate};
///
/// let staff = predicate(|token| token.organization_id() == Some("org_staff"));
/// let human = predicate(|token| match token.subject().ends_with("@clients") {
///     true => Err(Forbidden::new("a person must do this")),
///     false => Ok(()),
/// });
/// ```
pub fn predicate<F, R>(check: F) -> Predicate<F>
where
    F: Fn(&AccessToken) -> R + Send + Sync + 'static,
    R: Into<Verdict>,
{
    Predicate(check)
}

/// A requirement created by [`predicate`].
#[derive(Clone, Copy)]
pub struct Predicate<F>(F);

impl<F, R> Requirement for Predicate<F>
where
    F: Fn(&AccessToken) -> R + Send + Sync + 'static,
    R: Into<Verdict>,
{
    fn check(&self, token: &AccessToken) -> Result<(), Forbidden> {
        (self.0)(token).into().0
    }
}

impl<F> fmt::Debug for Predicate<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Predicate")
    }
}

/// A result of a [`predicate`]: `bool`, or `Result<(), Forbidden>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict(Result<(), Forbidden>);

impl From<bool> for Verdict {
    fn from(suffices: bool) -> Self {
        Self(if suffices {
            Ok(())
        } else {
            Err(Forbidden::new("the token does not allow this request"))
        })
    }
}

impl From<Result<(), Forbidden>> for Verdict {
    fn from(outcome: Result<(), Forbidden>) -> Self {
        Self(outcome)
    }
}
