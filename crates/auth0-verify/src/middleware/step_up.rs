//! Step-up authentication (RFC 9470): requirements for how the user authenticated.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::requirement::{Forbidden, Requirement};
use crate::AccessToken;

/// Requires a stronger or more recent authentication of the user. Other tokens are answered with 401,
/// `error="insufficient_user_authentication"`, and what the client has to request from the tenant (RFC 9470
/// section 3).
///
/// ```
/// use std::time::Duration;
/// use auth0_verify::middleware::{RequireLayer, StepUp};
///
/// let transfer = RequireLayer::new(
///     StepUp::new()
///         .acr("http://schemas.openid.net/pape/policies/2007/06/multi-factor")
///         .max_age(Duration::from_secs(300)),
/// );
/// ```
#[derive(Clone)]
pub struct StepUp {
    acr: Vec<String>,
    amr: Vec<String>,
    acr_to_ask_for: Vec<String>,
    max_age: Option<Duration>,
    clock: Arc<dyn Fn() -> SystemTime + Send + Sync>,
}

impl StepUp {
    /// Creates an empty requirement.
    pub fn new() -> Self {
        Self {
            acr: Vec::new(),
            amr: Vec::new(),
            acr_to_ask_for: Vec::new(),
            max_age: None,
            clock: Arc::new(SystemTime::now),
        }
    }

    /// Accepts this value of `acr`. If called several times, any of them is sufficient.
    #[must_use]
    pub fn acr(mut self, value: impl Into<String>) -> Self {
        self.acr.push(value.into());
        self
    }

    /// Requires this method in `amr`, such as `mfa`. If called several times, all of them are required.
    #[must_use]
    pub fn amr(mut self, method: impl Into<String>) -> Self {
        self.amr.push(method.into());
        self
    }

    /// The value of `acr_values` that the client has to request, if it differs from `acr`: together with
    /// [`amr`](Self::amr), the value that makes the tenant require that method.
    #[must_use]
    pub fn ask_for_acr(mut self, value: impl Into<String>) -> Self {
        self.acr_to_ask_for.push(value.into());
        self
    }

    /// The maximum time since the user authenticated (`auth_time`), in whole seconds.
    #[must_use]
    pub fn max_age(mut self, max_age: Duration) -> Self {
        self.max_age = Some(max_age);
        self
    }

    /// The clock for `max_age`, for tests. Default: the system's.
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    fn problem(&self, token: &AccessToken) -> Option<String> {
        if !self.acr.is_empty() && !self.acr.iter().any(|it| token.acr() == Some(it)) {
            return Some("a different authentication context is required (acr)".to_owned());
        }
        let missing = |method: &&String| !token.amr().any(|it| it == *method);
        if let Some(method) = self.amr.iter().find(missing) {
            return Some(format!("the user has to authenticate with {method} (amr)"));
        }
        let max_age = Duration::from_secs(self.max_age?.as_secs());
        let recent = token.authenticated_at().is_some_and(|at| {
            // A time in the future is within the leeway: the verifier refuses others.
            (self.clock)().duration_since(at).unwrap_or_default() <= max_age
        });
        (!recent).then(|| "a more recent authentication is required (auth_time)".to_owned())
    }
}

impl Default for StepUp {
    fn default() -> Self {
        Self::new()
    }
}

impl Requirement for StepUp {
    fn check(&self, token: &AccessToken) -> Result<(), Forbidden> {
        let Some(problem) = self.problem(token) else {
            return Ok(());
        };
        let values = if self.acr_to_ask_for.is_empty() {
            &self.acr
        } else {
            &self.acr_to_ask_for
        };
        let acr_values = (!values.is_empty()).then(|| values.join(" "));
        let max_age = self.max_age.map(|it| it.as_secs());
        Err(Forbidden::insufficient_user_authentication(
            problem, acr_values, max_age,
        ))
    }
}

impl fmt::Debug for StepUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StepUp")
            .field("acr", &self.acr)
            .field("amr", &self.amr)
            .field("max_age", &self.max_age)
            .finish_non_exhaustive()
    }
}
