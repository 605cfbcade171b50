//! Callbacks that are being processed or were completed recently. A code can be exchanged only once, but
//! browsers repeat a request when a user is impatient.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::Response;
use tokio::sync::OnceCell;
use tokio::time::Instant;

use crate::lock;

const KEEP: Duration = Duration::from_secs(60);
const MOST: usize = 10_000;

#[derive(Default)]
pub(crate) struct Callbacks(Mutex<HashMap<String, Entry>>);

/// The time of the first request of a callback, and its response.
type Entry = (Instant, Arc<OnceCell<Answer>>);

/// A response that may be sent to the same browser twice, because the recipient has the sealed cookie of
/// this login.
#[derive(Clone)]
pub(crate) struct Answer {
    status: http::StatusCode,
    headers: http::HeaderMap,
    body: Bytes,
}

impl Callbacks {
    /// Returns the response to a callback, which may still be in progress or pending.
    pub(crate) fn cell(&self, login: &str) -> Arc<OnceCell<Answer>> {
        let mut callbacks = lock(&self.0);
        if let Some((_, cell)) = callbacks.get(login) {
            return Arc::clone(cell);
        }
        callbacks.retain(|_, (at, _)| at.elapsed() < KEEP);
        if callbacks.len() >= MOST {
            callbacks.clear();
        }
        let cell = Arc::new(OnceCell::new());
        let entry = (Instant::now(), Arc::clone(&cell));
        callbacks.insert(login.to_owned(), entry);
        cell
    }
}

impl From<Response<Bytes>> for Answer {
    fn from(response: Response<Bytes>) -> Self {
        let (parts, body) = response.into_parts();
        Self {
            status: parts.status,
            headers: parts.headers,
            body,
        }
    }
}

impl From<Answer> for Response<Bytes> {
    fn from(answer: Answer) -> Self {
        let mut response = Self::new(answer.body);
        *response.status_mut() = answer.status;
        *response.headers_mut() = answer.headers;
        response
    }
}
