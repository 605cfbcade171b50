//! One API call, from its path template to an HTTP request.

mod base_url;
mod body;
mod extend;
mod path;
mod query;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{Extensions, HeaderName, HeaderValue, Method, Request};
use serde::Serialize;

pub(crate) use base_url::BaseUrl;
pub use query::{CommaSeparated, Query, QueryValue};

use crate::error::RequestLine;
use crate::layer::Notes;
use crate::stream::Streaming;
use crate::{CallOptions, Error, ErrorKind, Secret, StreamedBody};

/// The default time limit of a call that sends a streamed body.
const STREAMED_TIME: Duration = Duration::from_mins(5);

/// A request to an API: method, path, query, and body, built in one expression.
///
/// Mistakes, such as an empty identifier that would turn `DELETE /users/{id}` into a request for a
/// much larger resource, are recorded and reported when the operation is sent. In that case no
/// request is sent.
///
/// ```
/// use auth0_core::Operation;
///
/// let operation = Operation::get("/users/{id}/roles")
///     .path("auth0|a/b?c#d")
///     .query("per_page", 50)
///     .query("include_totals", true)
///     .query("page", None::<u32>);
/// let request = operation.into_request("https://tenant.eu.auth0.com/api/v2")?;
/// assert_eq!(
///     request.uri().to_string(),
///     "https://tenant.eu.auth0.com/api/v2/users/auth0%7Ca%2Fb%3Fc%23d/roles?per_page=50&include_totals=true",
/// );
/// # Ok::<(), auth0_core::Error>(())
/// ```
#[derive(Clone)]
pub struct Operation {
    line: RequestLine,
    /// The path so far, and the remainder of the template.
    path: String,
    rest: &'static str,
    query: String,
    body: Body,
    content_type: Option<&'static str>,
    headers: Vec<(HeaderName, HeaderValue)>,
    extensions: Extensions,
    repeatable: bool,
    accepts_redirect: bool,
    mistake: Option<Mistake>,
}

#[derive(Clone)]
enum Body {
    Buffered(Bytes),
    Streamed(StreamedBody),
}

/// The first mistake in an operation.
#[derive(Debug, Clone)]
struct Mistake(Arc<Error>);

impl Mistake {
    /// Returns the error itself to the last clone of the operation, and an equivalent error to the
    /// others.
    fn into_error(self) -> Error {
        Arc::try_unwrap(self.0).unwrap_or_else(|shared| {
            let error = Error::new(shared.kind(), shared.to_string());
            match std::error::Error::source(&*shared) {
                Some(_) => error.with_source(shared),
                None => error,
            }
        })
    }
}

impl Operation {
    /// Creates a `GET` request. The template starts with a slash, is appended to the client's base path,
    /// and contains parameter names in braces: `/users/{id}`.
    pub fn get(template: &'static str) -> Self {
        Self::new(Method::GET, template)
    }

    /// Creates a `POST` request; see [`get`](Self::get).
    pub fn post(template: &'static str) -> Self {
        Self::new(Method::POST, template)
    }

    /// Creates a `PUT` request; see [`get`](Self::get).
    pub fn put(template: &'static str) -> Self {
        Self::new(Method::PUT, template)
    }

    /// Creates a `PATCH` request; see [`get`](Self::get).
    pub fn patch(template: &'static str) -> Self {
        Self::new(Method::PATCH, template)
    }

    /// Creates a `DELETE` request; see [`get`](Self::get).
    pub fn delete(template: &'static str) -> Self {
        Self::new(Method::DELETE, template)
    }

    /// Creates a request with any method; see [`get`](Self::get).
    pub fn new(method: Method, template: &'static str) -> Self {
        Self {
            line: RequestLine::new(method, template),
            path: String::new(),
            rest: template,
            query: String::new(),
            body: Body::Buffered(Bytes::new()),
            content_type: None,
            headers: Vec::new(),
            extensions: Extensions::new(),
            repeatable: false,
            accepts_redirect: false,
            mistake: None,
        }
    }

    /// Fills the next parameter of the path. Every character that could end or change the segment is
    /// percent-encoded (RFC 3986 section 2.1).
    #[must_use]
    pub fn path(mut self, value: &str) -> Self {
        match path::fill(&mut self.path, self.rest, value) {
            Ok(rest) => self.rest = rest,
            Err(message) => self.fail(Error::new(ErrorKind::InvalidInput, message)),
        }
        self
    }

    /// Adds a query parameter: absent values are left out, booleans are lowercase, lists repeat the name.
    /// For a list in one parameter, use [`CommaSeparated`].
    #[must_use]
    pub fn query(mut self, name: &str, value: impl QueryValue) -> Self {
        value.append_to(&mut Query::new(&mut self.query, name));
        self
    }

    /// Sets a JSON body, including the [`Secret`]s in it.
    #[must_use]
    pub fn json<T: Serialize + ?Sized>(self, value: &T) -> Self {
        let encoded = crate::expose::exposing(|| serde_json::to_vec(value));
        self.encoded("application/json", encoded.map_err(Into::into))
    }

    /// Sets a form body (`application/x-www-form-urlencoded`).
    #[must_use]
    pub fn form<'a>(self, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let encoded = body::form(pairs);
        self.encoded(body::FORM, Ok(encoded))
    }

    /// Sets a body of any type.
    #[must_use]
    pub fn body(self, content_type: &'static str, body: impl Into<Bytes>) -> Self {
        self.encoded(content_type, Ok(body.into()))
    }

    /// Sets a body that is read while it is sent.
    ///
    /// Because this can take a long time, the attempt and the whole call default to five minutes,
    /// which [`CallOptions`] override.
    #[must_use]
    pub fn body_stream(mut self, content_type: &str, body: StreamedBody) -> Self {
        match HeaderValue::from_str(content_type) {
            Ok(content_type) => self.headers.push((CONTENT_TYPE, content_type)),
            Err(cause) => self.fail(
                Error::new(
                    ErrorKind::InvalidInput,
                    "the content type is not a valid header value",
                )
                .with_source(cause),
            ),
        }
        self.body = Body::Streamed(body);
        self
    }

    pub(crate) fn is_streamed(&self) -> bool {
        matches!(self.body, Body::Streamed(_))
    }

    /// Adds a header to the request.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Adds a value to the request's extensions for a custom layer. Every attempt has it.
    #[must_use]
    pub fn extension<T: Clone + Send + Sync + 'static>(mut self, value: T) -> Self {
        self.extensions.insert(value);
        self
    }

    /// Sends name and secret in the `Authorization` header, each form-encoded before they are joined
    /// (RFC 6749 section 2.3.1).
    #[must_use]
    pub fn basic_auth(self, name: &str, secret: &Secret) -> Self {
        self.header(AUTHORIZATION, secret.basic(name))
    }

    /// Sends a token in the `Authorization` header (RFC 6750 section 2.1), instead of the client's token.
    #[must_use]
    pub fn bearer_auth(mut self, token: &Secret) -> Self {
        match token.bearer() {
            Some(value) if !token.is_empty() => self.headers.push((AUTHORIZATION, value)),
            _ => self.fail(Error::new(
                ErrorKind::InvalidInput,
                "the bearer token is empty, or has characters that are not allowed in a header",
            )),
        }
        self
    }

    /// Marks an operation as safe to repeat, so that it is retried like an idempotent one although its
    /// method is not idempotent.
    #[must_use]
    pub fn repeatable(mut self) -> Self {
        self.repeatable = true;
        self
    }

    /// Returns a redirect (3xx) as the response instead of following it, for an endpoint that
    /// responds with one. By default, a redirect is an error of kind
    /// [`Redirect`](ErrorKind::Redirect).
    #[must_use]
    pub fn accept_redirect(mut self) -> Self {
        self.accepts_redirect = true;
        self
    }

    pub(crate) fn is_redirect_accepted(&self) -> bool {
        self.accepts_redirect
    }

    fn encoded<B: Into<Bytes>>(
        mut self,
        content_type: &'static str,
        body: Result<B, crate::BoxError>,
    ) -> Self {
        match body {
            Ok(body) => {
                self.body = Body::Buffered(body.into());
                self.content_type = Some(content_type);
            }
            Err(cause) => self.fail(
                Error::new(
                    ErrorKind::InvalidInput,
                    "the body cannot be serialized as JSON",
                )
                .with_source(cause),
            ),
        }
        self
    }

    /// Returns the path template, with parameters in braces.
    pub fn template(&self) -> &'static str {
        self.line.template
    }

    /// Records an error to return when the operation is sent, for builders that detect it earlier.
    #[must_use]
    pub fn mistake(mut self, error: Error) -> Self {
        self.fail(error);
        self
    }

    fn fail(&mut self, error: Error) {
        self.mistake.get_or_insert_with(|| Mistake(Arc::new(error)));
    }

    pub(crate) fn line(&self) -> &RequestLine {
        &self.line
    }

    /// Builds the request for a base URL without a trailing slash.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](ErrorKind::InvalidInput) if a path parameter is missing, empty, `.`,
    /// or `..`, or if a body cannot be serialized.
    pub fn into_request(self, base_url: &str) -> Result<Request<Bytes>, Error> {
        let base_url = BaseUrl::parse(base_url)?;
        self.into_request_with(&base_url, None)
    }

    pub(crate) fn into_request_with(
        mut self,
        base_url: &BaseUrl,
        options: Option<&CallOptions>,
    ) -> Result<Request<Bytes>, Error> {
        if !self.line.template.starts_with('/') {
            // The request could go to another host.
            self.fail(no_path());
        }
        if self.mistake.is_none()
            && let Some(name) = path::next_parameter(self.rest)
        {
            let message = format!("the path parameter `{name}` is missing");
            self.fail(Error::new(ErrorKind::InvalidInput, message));
        }
        if let Some(mistake) = self.mistake {
            return Err(mistake.into_error().with_request(self.line));
        }
        let uri = base_url
            .join(&[&self.path, self.rest, &self.query])
            .map_err(|cause| {
                Error::new(
                    ErrorKind::InvalidInput,
                    "path and query do not form a valid URI",
                )
                .with_request(self.line.clone())
                .with_source(cause)
            })?;
        // The URL would have another path or a second query. This is detected here because the URI parser has
        // already examined each byte.
        if uri.path().len() != base_url.path().len() + self.path.len() + self.rest.len() {
            return Err(no_path().with_request(self.line));
        }
        let (body, streamed) = match self.body {
            Body::Buffered(body) => (body, None),
            Body::Streamed(body) => (Bytes::new(), Some(body)),
        };
        let mut request = Request::new(body);
        *request.method_mut() = self.line.method.clone();
        *request.uri_mut() = uri;
        *request.extensions_mut() = self.extensions;
        let headers = request.headers_mut();
        if let Some(content_type) = self.content_type {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        for (name, value) in self.headers {
            headers.insert(name, value);
        }
        if options.is_some() || self.repeatable || streamed.is_some() {
            let mut options = options.cloned().unwrap_or_default();
            headers.extend(std::mem::take(&mut options.headers));
            options.retry_unsafe |= self.repeatable;
            if streamed.is_some() {
                options.deadline.get_or_insert(STREAMED_TIME);
                options.attempt_timeout.get_or_insert(STREAMED_TIME);
            }
            request.extensions_mut().insert(options);
        }
        if streamed.is_some() {
            request.extensions_mut().insert(Streaming {
                body: streamed,
                response: false,
            });
        }
        Notes::on(&mut request).line = Some(self.line);
        Ok(request)
    }
}

fn no_path() -> Error {
    let message = "the path template does not begin with `/`, or has a query or fragment";
    Error::new(ErrorKind::InvalidInput, message)
}

/// Omits the path, query, and body, which may contain values that must not be logged.
impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Operation").field(&self.line).finish()
    }
}

#[cfg(test)]
mod tests;
