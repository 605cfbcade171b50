//! What a caller can decide for a single call.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{Error, ErrorKind};

/// Choices for one call, or for all calls of one handle, over the client's own.
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
    /// No choices: everything as the client has it.
    pub fn new() -> Self {
        Self::default()
    }

    /// The time all attempts together may take, waits between them included.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// The time a single attempt may take.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// How often a failed attempt is repeated; 0 for never.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = Some(retries);
        self
    }

    /// Repeats also methods that are not idempotent (`POST`, `PATCH`) after failures that leave open
    /// whether the first try was carried out. For calls that may safely happen twice.
    #[must_use]
    pub fn retry_non_idempotent(mut self) -> Self {
        self.retry_unsafe = true;
        self
    }

    /// Adds a header to the request.
    ///
    /// # Errors
    ///
    /// When name or value have characters that no header may have.
    pub fn header(mut self, name: &str, value: &str) -> Result<Self, Error> {
        let fail = |what: &str| {
            Error::new(
                ErrorKind::InvalidInput,
                format!("the {what} of header `{name}` is not valid"),
            )
        };
        let key = name.parse::<HeaderName>().map_err(|_| fail("name"))?;
        let mut value = value.parse::<HeaderValue>().map_err(|_| fail("value"))?;
        // Nobody knows what it is, so it is not shown.
        value.set_sensitive(true);
        self.headers.insert(key, value);
        Ok(self)
    }
}
