//! What can go wrong with a call, in one opaque type.

mod api;
mod request;

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

pub use api::ApiError;
pub(crate) use request::RequestLine;

use crate::RateLimit;

/// Any error, as tower services pass them on.
pub type BoxError = Box<dyn std::error::Error + Send + Sync + 'static>;

/// Why a call failed.
///
/// It is opaque: ask it with its methods. [`kind`](Self::kind) says where on its way the call
/// stopped, [`api`](Self::api) what Auth0 answered, and `source()` leads down to the cause.
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
    outcome_unknown: bool,
}

/// What came back before the call failed, as far as it came.
struct Answer {
    /// `None` for a piece of a response that was read long after its head.
    status: Option<StatusCode>,
    headers: HeaderMap,
    body: Bytes,
}

/// Where on its way a call stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Something the caller passed in cannot be used; nothing was sent.
    InvalidInput,
    /// No access token could be had; the call itself was not sent.
    Credentials,
    /// No connection could be made: name resolution, the network, a proxy.
    Connect,
    /// The TLS handshake failed.
    Tls,
    /// The connection broke after the request had been handed to it.
    Disconnected,
    /// One attempt took longer than it may.
    AttemptTimeout,
    /// All attempts together took longer than the call may.
    DeadlineExceeded,
    /// The response is larger than the client accepts.
    ResponseTooLarge,
    /// The server answered with a redirect, which no API call follows.
    Redirect,
    /// Auth0 answered with an error.
    Api,
    /// The page is beyond the items that Auth0 serves by page number. The message names the ways on:
    /// checkpoint pagination, a narrower search, an export job.
    PageCap,
    /// The call succeeded, but its response could not be read as the type asked for.
    Decode,
    /// An error of a service, a layer or a streamed body that the caller supplied.
    Other,
}

impl Error {
    /// An error of this kind, with a message that says what to do.
    ///
    /// For transports, layers and token sources of one's own.
    pub fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            source: None,
            request: None,
            answer: None,
            api: None,
            outcome_unknown: false,
        }))
    }

    /// Adds the cause.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Adds what came back before the call failed.
    #[must_use]
    pub fn with_response(mut self, status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        self.0.answer = Some(Answer {
            status: Some(status),
            headers,
            body,
        });
        self
    }

    /// Adds the piece of a response that the error is about.
    pub(crate) fn with_piece(mut self, body: Bytes) -> Self {
        self.0.answer = Some(Answer {
            status: None,
            headers: HeaderMap::new(),
            body,
        });
        self
    }

    /// Adds that the server may have carried the request out.
    #[must_use]
    pub fn with_outcome_unknown(mut self) -> Self {
        self.0.outcome_unknown = true;
        self
    }

    pub(crate) fn with_request(mut self, request: RequestLine) -> Self {
        self.0.request.get_or_insert(request);
        self
    }

    /// The same error under another kind, with a message of ours; what Auth0 said stays within reach.
    pub(crate) fn with_kind(
        mut self,
        kind: ErrorKind,
        message: impl Into<Cow<'static, str>>,
    ) -> Self {
        self.0.kind = kind;
        self.0.message = message.into();
        self
    }

    /// Adds which page of a list could not be read.
    pub(crate) fn of_page(mut self, number: u64) -> Self {
        self.0.message = format!("page {number}: {}", self.0.message).into();
        self
    }

    /// The error of a response that is no success.
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

    /// The error of a service, which is often one of ours in a box.
    pub(crate) fn from_service(error: impl Into<BoxError>) -> Self {
        match error.into().downcast::<Error>() {
            Ok(error) => *error,
            Err(other) if other.is::<tower::timeout::error::Elapsed>() => Self::new(
                ErrorKind::AttemptTimeout,
                "the service's own timeout elapsed",
            )
            .with_outcome_unknown()
            .with_source(other),
            // Of a service we know nothing about, an error may come after the request went out.
            Err(other) => Self::new(ErrorKind::Other, "the HTTP service failed")
                .with_outcome_unknown()
                .with_source(other),
        }
    }

    /// Where on its way the call stopped.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The HTTP status, where a response came: also for a success that could not be read.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.answer.as_ref()?.status
    }

    /// The headers of the response, where one came.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The body of the response as it came, where one came: after a write that succeeded but could
    /// not be read, the result of the write is in here.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.answer.as_ref().map(|answer| &answer.body)
    }

    /// What Auth0 said is wrong.
    pub fn api(&self) -> Option<&ApiError> {
        self.0.api.as_ref()
    }

    /// The state of the rate limit as the response told it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.headers().and_then(RateLimit::from_headers)
    }

    /// How long the response asks to wait before the next try, uncapped.
    pub fn retry_after(&self) -> Option<Duration> {
        self.headers().and_then(crate::rate_limit::retry_after)
    }

    /// Auth0's name for the request, which its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.api().and_then(ApiError::request_id)
    }

    /// Auth0 refused the call because too many were made (429).
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// The attempt or the whole call ran out of time.
    pub fn is_timeout(&self) -> bool {
        matches!(
            self.kind(),
            ErrorKind::AttemptTimeout | ErrorKind::DeadlineExceeded
        )
    }

    /// There is no such thing (404).
    pub fn is_not_found(&self) -> bool {
        self.is_api(StatusCode::NOT_FOUND)
    }

    /// It exists already, or changed in between (409).
    pub fn is_conflict(&self) -> bool {
        self.is_api(StatusCode::CONFLICT)
    }

    /// The credentials are missing or wrong (401).
    pub fn is_unauthorized(&self) -> bool {
        self.is_api(StatusCode::UNAUTHORIZED)
    }

    /// The credentials do not allow this call (403).
    pub fn is_forbidden(&self) -> bool {
        self.is_api(StatusCode::FORBIDDEN)
    }

    fn is_api(&self, status: StatusCode) -> bool {
        self.kind() == ErrorKind::Api && self.status() == Some(status)
    }

    /// Whether the request may have been carried out although no answer tells: it was on its way when
    /// the call failed. Before such a write is repeated, look.
    pub fn outcome_unknown(&self) -> bool {
        self.0.outcome_unknown
    }
}

/// Scheme and host of a URL: the rest of a redirect's target may carry codes and tokens.
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
        // Bodies and headers may hold what nobody should see in a log.
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.to_string())
            .field("outcome_unknown", &self.0.outcome_unknown)
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
        Self::new(ErrorKind::InvalidInput, "the domain cannot be used").with_source(error)
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use super::*;

    #[test]
    fn it_says_where_what_and_why() {
        let error = Error::from_response(
            StatusCode::NOT_FOUND,
            HeaderMap::new(),
            Bytes::from_static(br#"{"statusCode":404,"error":"Not Found","message":"The connection does not exist","errorCode":"inexistent_connection"}"#),
        )
        .with_request(RequestLine::new(http::Method::GET, "/connections/{id}"));
        assert_eq!(
            error.to_string(),
            "GET /connections/{id}: 404 The connection does not exist (inexistent_connection)"
        );
        assert!(error.is_not_found() && !error.is_conflict());
    }

    #[test]
    fn a_boxed_error_of_ours_is_unwrapped() {
        let boxed: BoxError = Box::new(Error::new(ErrorKind::Connect, "no route"));
        assert_eq!(Error::from_service(boxed).kind(), ErrorKind::Connect);
        let foreign = Error::from_service(std::io::Error::other("broken"));
        assert_eq!(foreign.kind(), ErrorKind::Other);
        assert_eq!(foreign.source().unwrap().to_string(), "broken");
        assert!(foreign.outcome_unknown());
    }

    #[test]
    fn a_redirect_names_its_host_and_no_more() {
        for (location, shown) in [
            (
                "https://other.example.com/cb?code=s3cret",
                "https://other.example.com;",
            ),
            ("/login?code=s3cret", "another path;"),
        ] {
            let headers =
                HeaderMap::from_iter([(http::header::LOCATION, location.parse().unwrap())]);
            let error = Error::from_response(StatusCode::FOUND, headers, Bytes::new());
            assert_eq!(error.kind(), ErrorKind::Redirect);
            let text = format!("{error} {error:?}");
            assert!(text.contains(shown) && !text.contains("s3cret"), "{text}");
        }
    }

    #[test]
    fn it_fits_where_errors_go() {
        fn check<T: std::error::Error + Send + Sync + 'static>() {}
        check::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }
}
