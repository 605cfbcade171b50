//! The error of a call, in one opaque type.

mod api;
mod attempt;
mod request;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::response::Parts;
use http::{HeaderMap, Method, StatusCode};

pub use api::{ApiError, ValidationError};
pub(crate) use api::{compressed, unasked_compression};
pub use attempt::Attempt;
pub(crate) use attempt::Earlier;
pub(crate) use request::RequestLine;

use crate::{RateLimit, TokenQuota};

/// Any error, as tower services return it.
pub type BoxError = Box<dyn std::error::Error + Send + Sync + 'static>;

/// The reason why a call failed.
///
/// The type is opaque. Use its methods: [`kind`](Self::kind) returns the stage at which the call failed,
/// [`api`](Self::api) returns Auth0's response, and `source()` returns the cause.
///
/// ```
/// fn report(error: &auth0_core::Error) -> String {
///     match error.api() {
///         _ if error.is_not_found() => "no such thing".to_owned(),
///         Some(api) => format!("{} ({})", api.message(), api.code().unwrap_or("no code")),
///         None if error.outcome_unknown() => format!("check before trying again: {error}"),
///         None => error.to_string(),
///     }
/// }
/// # let _ = report;
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: Cow<'static, str>,
    source: Option<BoxError>,
    request: Option<RequestLine>,
    answer: Option<Answer>,
    api: Option<ApiError>,
    /// True if the outcome is unknown after this failure, provided that the request can change
    /// anything.
    open: bool,
    /// The request changes nothing (RFC 9110 section 9.2.1).
    is_safe: bool,
    attempts: Vec<Attempt>,
}

/// The part of the response that arrived before the call failed.
struct Answer {
    /// `None` for a piece of a streamed response that was read long after its head.
    status: Option<StatusCode>,
    headers: HeaderMap,
    body: Bytes,
}

/// The stage at which a call failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An argument is invalid; nothing was sent.
    InvalidInput,
    /// No access token could be obtained; the call itself was not sent.
    Credentials,
    /// No connection could be established: name resolution, the network, a proxy.
    Connect,
    /// The TLS handshake failed.
    Tls,
    /// The connection broke after the request had been handed to it, or the server closed it without
    /// processing the request (RFC 9113 section 8.7).
    Disconnected,
    /// One attempt exceeded its time limit.
    AttemptTimeout,
    /// The call with all its attempts exceeded its time limit.
    DeadlineExceeded,
    /// The response is larger than the client accepts.
    ResponseTooLarge,
    /// The server answered with a redirect, which no API call follows.
    Redirect,
    /// Auth0 answered with an error.
    Api,
    /// The page is beyond the items that Auth0 serves by page number. The message names the alternatives:
    /// checkpoint pagination, a narrower search, an export job.
    PageCap,
    /// The call succeeded, but its response could not be decoded as the requested type.
    Decode,
    /// An error of a custom service, layer, or streamed body.
    Other,
}

impl Error {
    /// Creates an error of this kind, with a message that tells what to do.
    ///
    /// For custom transports, layers and token sources. The kinds
    /// [`Disconnected`](ErrorKind::Disconnected) and [`AttemptTimeout`](ErrorKind::AttemptTimeout) leave
    /// the outcome of a write unknown; add
    /// [`with_request_not_processed`](Self::with_request_not_processed) if it is known.
    pub fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            source: None,
            request: None,
            answer: None,
            api: None,
            open: matches!(kind, ErrorKind::Disconnected | ErrorKind::AttemptTimeout),
            is_safe: false,
            attempts: Vec::new(),
        }))
    }

    /// Adds the cause.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Adds the response that arrived before the call failed.
    #[must_use]
    pub fn with_response(mut self, status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        // A refusal stays a refusal, and a failure a failure, even if the rest of the response never
        // arrives.
        self.0.open = if self.0.open {
            !status.is_client_error()
        } else {
            attempt::leaves_outcome_open(status)
        };
        self.0.answer = Some(Answer {
            status: Some(status),
            headers,
            body,
        });
        self
    }

    /// Adds the piece of a response that caused the error.
    pub(crate) fn with_piece(mut self, body: Bytes) -> Self {
        self.0.answer = Some(Answer {
            status: None,
            headers: HeaderMap::new(),
            body,
        });
        self
    }

    /// Marks the outcome as unknown: the server may have processed the request.
    #[must_use]
    pub fn with_outcome_unknown(mut self) -> Self {
        self.0.open = true;
        self
    }

    /// Marks the request as not processed by the server, so that a retry is safe for every method.
    #[must_use]
    pub fn with_request_not_processed(mut self) -> Self {
        self.0.open = false;
        self
    }

    pub(crate) fn with_request(mut self, request: RequestLine) -> Self {
        self = self.with_method(&request.method);
        self.0.request.get_or_insert(request);
        self
    }

    /// Adds the method, which may be a safe one.
    pub(crate) fn with_method(mut self, method: &Method) -> Self {
        self.0.is_safe |= method.is_safe();
        self
    }

    /// Adds the attempts that failed before this error.
    pub(crate) fn with_attempts(mut self, attempts: Vec<Attempt>) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Sets the cause unless there already is one.
    pub(crate) fn or_source(mut self, source: Self) -> Self {
        self.0.source.get_or_insert_with(|| source.into());
        self
    }

    /// Converts this error to the last attempt of the call.
    pub(crate) fn to_attempt(&self) -> Attempt {
        Attempt {
            kind: self.kind(),
            status: self.status(),
            message: match &self.0.api {
                Some(api) if self.0.message.is_empty() => api.message().to_owned().into(),
                _ => self.0.message.clone(),
            },
            outcome_unknown: self.0.open && !self.0.is_safe,
        }
    }

    /// Returns true if this failure alone leaves the outcome unknown, regardless of the method.
    pub(crate) fn is_open(&self) -> bool {
        self.0.open
    }

    /// Replaces the kind and the message. Auth0's response stays available.
    pub(crate) fn with_kind(
        mut self,
        kind: ErrorKind,
        message: impl Into<Cow<'static, str>>,
    ) -> Self {
        self.0.kind = kind;
        self.0.message = message.into();
        self
    }

    /// Adds the number of the page that could not be read.
    pub(crate) fn of_page(mut self, number: u64) -> Self {
        self.0.message = format!("page {number}: {}", self.0.message).into();
        self
    }

    /// Creates the error of an unsuccessful response.
    pub(crate) fn from_response(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        if status.is_redirection() {
            let target = headers
                .get(http::header::LOCATION)
                .and_then(|value| value.to_str().ok());
            let message = format!(
                "the server redirects to {}; check the domain, redirects are not followed",
                target.map_or("nowhere", origin)
            );
            return Self::new(ErrorKind::Redirect, message).with_response(status, headers, body);
        }
        let api = ApiError::parse(&headers, &body);
        let mut error = Self::new(ErrorKind::Api, "").with_response(status, headers, body);
        error.0.api = Some(api);
        error
    }

    /// Creates the error of the final response, with the attempts before it.
    pub(crate) fn from_parts(mut parts: Parts, body: Bytes, request: RequestLine) -> Self {
        let earlier = parts.extensions.remove::<Earlier>();
        Self::from_response(parts.status, parts.headers, body).at_the_end_of(earlier, request)
    }

    /// Adds the earlier attempts and the request, with this error as the last attempt.
    pub(crate) fn at_the_end_of(self, earlier: Option<Earlier>, request: RequestLine) -> Self {
        let error = self.with_request(request);
        let mut attempts = earlier.map_or_else(Vec::new, |earlier| earlier.0);
        attempts.push(error.to_attempt());
        error.with_attempts(attempts)
    }

    /// Converts the error of a service, which is often a boxed [`Error`].
    pub(crate) fn from_service(error: impl Into<BoxError>) -> Self {
        match error.into().downcast::<Error>() {
            Ok(error) => *error,
            Err(other) if other.is::<tower::timeout::error::Elapsed>() => Self::new(
                ErrorKind::AttemptTimeout,
                "the service's own timeout elapsed",
            )
            .with_source(other),
            // The service is unknown, so the error may have occurred after the request was sent.
            Err(other) => Self::new(ErrorKind::Other, "the HTTP service failed")
                .with_outcome_unknown()
                .with_source(other),
        }
    }

    /// Returns the stage at which the call failed.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the HTTP status, if a response arrived, including a success that could not be decoded.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.answer.as_ref()?.status
    }

    /// Returns the headers of the response, if one arrived.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// Returns the body of the response, if one arrived. After a write that succeeded but could not be
    /// decoded, it contains the result of the write.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.answer.as_ref().map(|answer| &answer.body)
    }

    /// Returns Auth0's explanation, if Auth0 responded with an error.
    pub fn api(&self) -> Option<&ApiError> {
        self.0.api.as_ref()
    }

    /// Returns the state of the rate limit, if the response contains it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.headers().and_then(RateLimit::from_headers)
    }

    /// Returns the remaining token quota of the application, if the response contains it.
    pub fn client_quota(&self) -> Option<TokenQuota> {
        self.headers().and_then(TokenQuota::of_client)
    }

    /// Returns the remaining token quota of the organization, if the response contains it.
    pub fn organization_quota(&self) -> Option<TokenQuota> {
        self.headers().and_then(TokenQuota::of_organization)
    }

    /// Returns how long the response asks to wait before a retry, without a maximum.
    pub fn retry_after(&self) -> Option<Duration> {
        self.headers().and_then(crate::rate_limit::retry_after)
    }

    /// Returns Auth0's request ID, which its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.api().and_then(ApiError::request_id)
    }

    /// Returns whether Auth0 refused the call because of too many requests (429).
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns whether the attempt or the whole call timed out.
    pub fn is_timeout(&self) -> bool {
        matches!(
            self.kind(),
            ErrorKind::AttemptTimeout | ErrorKind::DeadlineExceeded
        )
    }

    /// Returns whether the resource does not exist (404).
    pub fn is_not_found(&self) -> bool {
        self.is_api(StatusCode::NOT_FOUND)
    }

    /// Returns whether the resource exists already or was changed concurrently (409).
    pub fn is_conflict(&self) -> bool {
        self.is_api(StatusCode::CONFLICT)
    }

    /// Returns whether the credentials are missing or invalid (401).
    pub fn is_unauthorized(&self) -> bool {
        self.is_api(StatusCode::UNAUTHORIZED)
    }

    /// Returns whether the credentials do not permit this call (403).
    pub fn is_forbidden(&self) -> bool {
        self.is_api(StatusCode::FORBIDDEN)
    }

    fn is_api(&self, status: StatusCode) -> bool {
        self.kind() == ErrorKind::Api && self.status() == Some(status)
    }

    /// Returns whether the server may have changed something for this call, in any of its attempts,
    /// without the response confirming it. Before you repeat such a write, check the current state.
    ///
    /// - `false` for methods that change nothing (`GET`, `HEAD`: RFC 9110 section 9.2.1), for a call that
    ///   never left this process because it was still waiting for an access token, for the rate
    ///   limit, or for a connection, and for a request that the server declares not to have processed
    ///   (RFC 9113 section 8.7).
    /// - `false` after a refusal (4xx), and after a success that could not be read
    ///   ([`Decode`](ErrorKind::Decode), [`ResponseTooLarge`](ErrorKind::ResponseTooLarge)), because
    ///   the status is known.
    /// - `true` for a write that got a 5xx, that received no response in time, or whose connection broke.
    ///
    /// Later attempts don't hide an unknown outcome: if the next one is refused, cannot connect, or exceeds
    /// the deadline, the outcome of the call stays unknown. If a `DELETE` is retried after such an attempt
    /// and then gets a 404, the error [`is_not_found`](Self::is_not_found) and has an unknown outcome: either
    /// the first attempt deleted the resource, or it never existed.
    pub fn outcome_unknown(&self) -> bool {
        !self.0.is_safe && (self.0.open || self.0.attempts.iter().any(Attempt::outcome_unknown))
    }

    /// Returns all attempts, oldest first, and how each of them failed. The last one is this
    /// error, unless the call ended while it waited for the next attempt.
    ///
    /// Empty if nothing was sent, and for errors from a stack without
    /// [`RetryLayer`](crate::layer::RetryLayer). A 401 after which the request was sent again with another
    /// access token is included, although it is not a retry.
    pub fn attempts(&self) -> &[Attempt] {
        &self.0.attempts
    }
}

/// Returns the scheme and host of a URL, because the rest of a redirect target may contain codes
/// and tokens.
fn origin(url: &str) -> &str {
    let host_start = url.find("://").map_or(0, |colon| colon + 3);
    let host_end = url[host_start..]
        .find(['/', '?', '#'])
        .map_or(url.len(), |end| host_start + end);
    if host_end == 0 {
        "another path"
    } else {
        &url[..host_end]
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(request) = &self.0.request {
            write!(f, "{request}: ")?;
        }
        if let Some(status) = self.status() {
            write!(f, "{} ", status.as_u16())?;
        }
        match &self.0.api {
            Some(api) if self.0.message.is_empty() => api.fmt(f),
            _ => f.write_str(&self.0.message),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Omits bodies and headers, which may contain values that must not be logged.
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.to_string())
            .field("outcome_unknown", &self.outcome_unknown())
            .field("attempts", &self.0.attempts)
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

impl From<crate::DomainError> for Error {
    fn from(error: crate::DomainError) -> Self {
        let message = format!("the domain cannot be used: {error}");
        Self::new(ErrorKind::InvalidInput, message).with_source(error)
    }
}
