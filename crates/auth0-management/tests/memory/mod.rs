//! A service in memory that does what a script says and keeps what it saw; a paused clock jumps while
//! sockets are waited for.
#![allow(dead_code, reason = "every test file uses a part of it")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_core::bytes::Bytes;
use auth0_core::http::{HeaderMap, Request, Response, StatusCode};
use auth0_core::{BodyStream, Client, Error, StreamedBody};
use auth0_management::ManagementClient;
use futures_util::TryStreamExt;
use tokio::time::Instant;

/// A request that arrived.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    /// Since the start of the test's clock.
    pub(crate) at: Duration,
    pub(crate) method: String,
    /// With the query, without `/api/v2`.
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

#[derive(Clone)]
pub(crate) struct Memory {
    seen: Arc<Mutex<Vec<Seen>>>,
    client: ManagementClient,
}

pub(crate) enum Answer {
    Buffered(Response<Bytes>),
    Streamed(Response<Bytes>, BodyStream),
    Fail(Error),
}

impl From<Response<Bytes>> for Answer {
    fn from(response: Response<Bytes>) -> Self {
        Self::Buffered(response)
    }
}

impl Memory {
    pub(crate) fn new<A: Into<Answer>>(
        script: impl Fn(usize, &Seen) -> A + Send + Sync + 'static,
    ) -> Self {
        let seen: Arc<Mutex<Vec<Seen>>> = Arc::default();
        let (log, script, start) = (Arc::clone(&seen), Arc::new(script), Instant::now());
        let service = tower::service_fn(move |request: Request<Bytes>| {
            let (log, script) = (Arc::clone(&log), Arc::clone(&script));
            async move {
                let streamed = StreamedBody::of(&request).and_then(StreamedBody::open);
                let (parts, mut body) = request.into_parts();
                if let Some(streamed) = streamed {
                    body = streamed.try_collect::<Vec<_>>().await?.concat().into();
                }
                let path = parts.uri.path_and_query().unwrap().as_str();
                let seen = Seen {
                    at: start.elapsed(),
                    method: parts.method.to_string(),
                    path: path.trim_start_matches("/api/v2").to_owned(),
                    headers: parts.headers,
                    body,
                };
                let number = {
                    let mut log = log.lock().unwrap();
                    log.push(seen.clone());
                    log.len() - 1
                };
                match script(number, &seen).into() {
                    Answer::Buffered(response) => Ok(response),
                    Answer::Streamed(mut response, stream) => {
                        stream.attach_to(&mut response);
                        Ok(response)
                    }
                    Answer::Fail(error) => Err(auth0_core::BoxError::from(error)),
                }
            }
        });
        let client = ManagementClient::builder("tenant.example.com")
            .token("t0ken")
            .http(|http| http.streaming_service(service))
            .build()
            .unwrap();
        Self { seen, client }
    }

    pub(crate) fn management(&self) -> ManagementClient {
        self.client.clone()
    }

    pub(crate) fn client(&self) -> Client {
        self.client.http().clone()
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub(crate) fn paths(&self) -> Vec<String> {
        self.seen().into_iter().map(|seen| seen.path).collect()
    }

    /// When requests arrived, in whole seconds of the test's clock.
    pub(crate) fn seconds(&self) -> Vec<u64> {
        let rounded = |at: Duration| (at.as_millis() + 500) / 1_000;
        self.seen()
            .iter()
            .map(|seen| u64::try_from(rounded(seen.at)).unwrap())
            .collect()
    }
}

pub(crate) fn json(status: u16, body: impl Into<Bytes>) -> Response<Bytes> {
    let mut response = Response::new(body.into());
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    response
}

/// Keeps cursors in memory, and everything that was saved.
#[derive(Clone, Default)]
pub(crate) struct Store {
    pub(crate) saved: Arc<Mutex<Vec<String>>>,
    pub(crate) failures: Arc<Mutex<u32>>,
}

#[cfg(any(feature = "logs", feature = "events"))]
impl auth0_management::CursorStore for Store {
    async fn load(&self) -> Result<Option<String>, auth0_core::BoxError> {
        Ok(self.saved.lock().unwrap().last().cloned())
    }

    async fn save(&self, cursor: &str) -> Result<(), auth0_core::BoxError> {
        tokio::task::yield_now().await;
        let mut failures = self.failures.lock().unwrap();
        if *failures > 0 {
            *failures -= 1;
            return Err("the disk is full".into());
        }
        self.saved.lock().unwrap().push(cursor.to_owned());
        Ok(())
    }
}
