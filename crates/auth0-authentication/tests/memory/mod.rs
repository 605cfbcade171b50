//! What tests of several endpoints share.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "every test file uses a part of it"
)]

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use auth0_authentication::{AuthenticationClient, AuthenticationClientBuilder};
use auth0_core::bytes::Bytes;
use auth0_core::http::{HeaderMap, Method, Request, Response, StatusCode, Uri};
use auth0_core::layer::RetryLayer;
use auth0_core::{BoxError, Error, ErrorKind};
use percent_encoding::percent_decode_str;
use tokio::time::Instant;
use tower::Service;

/// A request that arrived.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) at: Instant,
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    pub(crate) fn form(&self) -> Vec<(String, String)> {
        pairs(std::str::from_utf8(&self.body).unwrap())
    }
}

pub(crate) enum Answer {
    Respond(Response<Bytes>),
    Fail(ErrorKind),
    Hang,
}

impl From<Response<Bytes>> for Answer {
    fn from(response: Response<Bytes>) -> Self {
        Self::Respond(response)
    }
}

impl From<ErrorKind> for Answer {
    fn from(kind: ErrorKind) -> Self {
        Self::Fail(kind)
    }
}

type Script = dyn Fn(usize, &Seen) -> Answer + Send + Sync;

/// A server in memory that does what a script says, by number and request: on a paused clock nothing
/// else moves while it is asked.
#[derive(Clone)]
pub(crate) struct Memory {
    script: Arc<Script>,
    seen: Arc<Mutex<Vec<Seen>>>,
    ready: bool,
}

impl Memory {
    pub(crate) fn new<A: Into<Answer>>(
        script: impl Fn(usize, &Seen) -> A + Send + Sync + 'static,
    ) -> Self {
        Self {
            script: Arc::new(move |number, seen| script(number, seen).into()),
            seen: Arc::default(),
            ready: false,
        }
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub(crate) fn count(&self) -> usize {
        self.seen.lock().unwrap().len()
    }

    /// The seconds from a moment to each request.
    pub(crate) fn moments(&self, start: Instant) -> Vec<u64> {
        let since = |seen: Seen| (seen.at - start).as_secs();
        self.seen().into_iter().map(since).collect()
    }

    /// A client of this server that tries each request once.
    pub(crate) fn client(&self) -> AuthenticationClient {
        self.builder().build().unwrap()
    }

    pub(crate) fn builder(&self) -> AuthenticationClientBuilder {
        AuthenticationClient::builder("tenant.eu.auth0.com")
            .client_id("app")
            .http(|http| {
                http.service(self.clone())
                    .retry(RetryLayer::default().max_retries(0))
            })
    }
}

impl Service<Request<Bytes>> for Memory {
    type Response = Response<Bytes>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Bytes>, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.ready = true;
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        assert!(
            std::mem::take(&mut self.ready),
            "called without having been polled ready"
        );
        let (parts, body) = request.into_parts();
        let seen = Seen {
            at: Instant::now(),
            method: parts.method,
            uri: parts.uri,
            headers: parts.headers,
            body,
        };
        let number = {
            let mut all = self.seen.lock().unwrap();
            all.push(seen.clone());
            all.len() - 1
        };
        let answer = (self.script)(number, &seen);
        Box::pin(async move {
            match answer {
                Answer::Respond(response) => Ok(response),
                Answer::Fail(kind) => Err(Error::new(kind, "as the script says").into()),
                Answer::Hang => std::future::pending().await,
            }
        })
    }
}

pub(crate) fn json(status: u16, body: &str) -> Response<Bytes> {
    let mut response = Response::new(Bytes::copy_from_slice(body.as_bytes()));
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    response
}

pub(crate) fn error(status: u16, code: &str) -> Response<Bytes> {
    json(
        status,
        &format!(r#"{{"error":"{code}","error_description":"…"}}"#),
    )
}

pub(crate) fn tokens() -> Response<Bytes> {
    json(
        200,
        r#"{"access_token":"at","token_type":"Bearer","expires_in":86400}"#,
    )
}

pub(crate) fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8().unwrap().into_owned()
}

/// The pairs of a form or query.
pub(crate) fn pairs(text: &str) -> Vec<(String, String)> {
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap();
        (decode(name), decode(value))
    };
    text.split('&').map(pair).collect()
}

pub(crate) const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}
