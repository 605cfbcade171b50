//! The request as it is kept for another attempt: the only copy of it that is made.

use bytes::Bytes;
use http::{Extensions, HeaderMap, Method, Request, Uri};
use tokio::time::Instant;

use crate::CallOptions;
use crate::error::RequestLine;
use crate::layer::{DeadlineAt, KeptAbove};
use crate::stream::Streaming;

pub(super) struct Kept {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
    /// These two are on every request; cloning the map for them would cost more than all the rest.
    line: Option<RequestLine>,
    deadline: Option<DeadlineAt>,
    /// Everything else that is on the request.
    extensions: Extensions,
}

impl Kept {
    /// `None` if the request's body can be read once only.
    pub(super) fn of(request: &Request<Bytes>) -> Option<Self> {
        if !Streaming::is_repeatable(request) {
            return None;
        }
        let all = request.extensions();
        let line = all.get::<RequestLine>();
        let deadline = all.get::<DeadlineAt>();
        let ours = usize::from(line.is_some()) + usize::from(deadline.is_some());
        Some(Self {
            method: request.method().clone(),
            uri: request.uri().clone(),
            headers: request.headers().clone(),
            body: request.body().clone(),
            line: line.cloned(),
            deadline: deadline.copied(),
            extensions: if all.len() == ours {
                Extensions::new()
            } else {
                all.clone()
            },
        })
    }

    pub(super) fn method(&self) -> &Method {
        &self.method
    }

    pub(super) fn deadline(&self) -> Option<Instant> {
        self.deadline.map(|at| at.0)
    }

    pub(super) fn options(&self) -> Option<&CallOptions> {
        self.extensions.get()
    }

    /// The request for the next attempt.
    pub(super) fn request(&self) -> Request<Bytes> {
        let mut request = Request::new(self.body.clone());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = self.headers.clone();
        let extensions = request.extensions_mut();
        *extensions = self.extensions.clone();
        if let Some(line) = &self.line {
            extensions.insert(line.clone());
        }
        if let Some(deadline) = self.deadline {
            extensions.insert(deadline);
        }
        extensions.insert(KeptAbove);
        request
    }
}
