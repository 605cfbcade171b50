//! Responses that are meant for a browser.

use std::fmt;

use auth0_core::bytes::Bytes;
use auth0_core::http::{HeaderMap, Response, StatusCode, header};
use auth0_core::{Call, Error, FromResponse, Operation};

use crate::AuthenticationClient;

/// Auth0's response to a request that is meant for browsers: a page, or a redirect, which the client does not
/// follow.
#[derive(Clone)]
pub struct BrowserResponse {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl BrowserResponse {
    /// Returns the HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers, including cookies.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the target of a redirect. It may contain a code or a token.
    pub fn location(&self) -> Option<&str> {
        self.headers.get(header::LOCATION)?.to_str().ok()
    }

    /// Returns the body: a page, or a message.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Creates a call whose redirect counts as a response, not as an error.
    pub(crate) fn of(client: &AuthenticationClient, operation: Operation) -> Call<Self> {
        client.http().call(operation.accept_redirect())
    }
}

impl FromResponse for BrowserResponse {
    fn from_response(response: Response<Bytes>) -> Result<Self, Error> {
        let (parts, body) = response.into_parts();
        Ok(Self {
            status: parts.status,
            headers: parts.headers,
            body,
        })
    }
}

/// Omits headers and body, because they contain cookies, codes, and tokens.
impl fmt::Debug for BrowserResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BrowserResponse")
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}
