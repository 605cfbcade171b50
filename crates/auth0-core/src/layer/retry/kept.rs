//! The copy of a request that is kept for further attempts; no other copies are made.

use bytes::Bytes;
use http::{Extensions, HeaderMap, Method, Request, Uri};
use tokio::time::Instant;

use crate::CallOptions;
use crate::layer::{DeadlineAt, Notes};
use crate::stream::Streaming;

pub(super) struct Kept {
    method: Method,
    uri: Uri,
    /// `None` if there are none, which is common for requests without a body.
    headers: Option<HeaderMap>,
    body: Bytes,
    /// Every request has notes; cloning the extension map for them would cost more than everything
    /// else here.
    notes: Notes,
    deadline: Option<Instant>,
    /// All other extensions of the request.
    extensions: Extensions,
}

impl Kept {
    /// Returns `None` if the request body can be read only once.
    pub(super) fn of(request: &Request<Bytes>) -> Option<Self> {
        let notes = Notes::of(request);
        let all = request.extensions();
        let has_more = all.len() > usize::from(notes.is_some());
        if has_more && !Streaming::is_repeatable(request) {
            return None;
        }
        Some(Self {
            method: request.method().clone(),
            uri: request.uri().clone(),
            headers: (!request.headers().is_empty()).then(|| request.headers().clone()),
            body: request.body().clone(),
            notes: notes.cloned().unwrap_or_default(),
            deadline: DeadlineAt::noted(request, notes).map(|at| at.0),
            extensions: if has_more {
                all.clone()
            } else {
                Extensions::new()
            },
        })
    }

    pub(super) fn method(&self) -> &Method {
        &self.method
    }

    pub(super) fn deadline(&self) -> Option<Instant> {
        self.deadline
    }

    pub(super) fn options(&self) -> Option<&CallOptions> {
        self.extensions.get()
    }

    /// Creates the request for the next attempt, which has already been sent `resends` times.
    pub(super) fn request(&self, resends: u32, token_replaced: bool) -> Request<Bytes> {
        let mut request = Request::new(self.body.clone());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.uri.clone();
        if let Some(headers) = &self.headers {
            *request.headers_mut() = headers.clone();
        }
        let extensions = request.extensions_mut();
        *extensions = self.extensions.clone();
        extensions.insert(Notes {
            resends,
            kept_above: true,
            token_replaced,
            ..self.notes.clone()
        });
        request
    }
}
