//! Options of a single call.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{Error, ErrorKind};

/// Options of one call, or of all calls of a handle, which take precedence over the client's.
///
/// The layers read it from the request's extensions, so it also works in a custom stack.
///
/// ```
/// use std::time::Duration;
/// use auth0_core::CallOptions;
///
/// let options = CallOptions::new()
///     .deadline(Duration::from_secs(5))
///     .max_retries(1)
///     .header("auth0-custom-domain", "login.example.com")?;
/// # Ok::<(), auth0_core::Error>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct CallOptions {
    pub(crate) deadline: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) retry_unsafe: bool,
    pub(crate) headers: HeaderMap,
}

impl CallOptions {
    /// Creates empty options: the client's settings apply.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the time limit of the call, including all attempts and the delays between them.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets the time limit of a single attempt.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// Sets the maximum number of retries; 0 disables retries.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = Some(retries);
        self
    }

    /// Also retries non-idempotent methods (`POST`, `PATCH`) after failures that leave the outcome unknown.
    /// Use this only for calls that are safe to repeat.
    #[must_use]
    pub fn retry_non_idempotent(mut self) -> Self {
        self.retry_unsafe = true;
        self
    }

    /// Adds a header to the request.
    ///
    /// # Errors
    ///
    /// Fails if the name or value contains characters that are not allowed in a header.
    pub fn header(mut self, name: &str, value: &str) -> Result<Self, Error> {
        let fail = |what: &str| {
            Error::new(
                ErrorKind::InvalidInput,
                format!("the {what} of header `{name}` is not valid"),
            )
        };
        let key = name.parse::<HeaderName>().map_err(|_| fail("name"))?;
        let mut value = value.parse::<HeaderValue>().map_err(|_| fail("value"))?;
        // The value may be a secret, so it is never shown.
        value.set_sensitive(true);
        self.headers.insert(key, value);
        Ok(self)
    }
}
