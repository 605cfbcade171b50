//! A failed login, as the application can show it.

use std::sync::Arc;

use bytes::Bytes;
use http::Response;

use crate::Error;

/// Makes the response for a failure.
pub(crate) type FailurePage = Arc<dyn Fn(&LoginFailure) -> Response<Bytes> + Send + Sync>;

/// A login or logout that failed, given to the page set by
/// [`on_failure`](crate::Auth0Builder::on_failure).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LoginFailure {
    /// The reason. Its text is for logs, not for users.
    pub error: Error,
    /// `error`: the tenant's error code, if it refused the login, such as `access_denied`.
    pub code: Option<String>,
    /// `error_description`: the tenant's explanation. It comes through the user's browser: escape it.
    pub description: Option<String>,
    /// The path that starts the login again, if there is a login route.
    pub retry: Option<String>,
}
