//! A service in memory that answers as a script says and keeps what it saw.

use std::future::{Ready, ready};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use auth0_core::Error;
use auth0_core::bytes::Bytes;
use auth0_core::http::{Request, Response, StatusCode};
use serde_json::Value;
use tower_service::Service;

type Script = dyn Fn(usize, &Request<Bytes>) -> (u16, Value) + Send + Sync;

#[derive(Clone)]
pub(crate) struct Double {
    seen: Arc<Mutex<Vec<Request<Bytes>>>>,
    script: Arc<Script>,
}

impl Double {
    /// Answers each request with a status and a JSON body; the script gets the number of earlier ones.
    pub(crate) fn new(
        script: impl Fn(usize, &Request<Bytes>) -> (u16, Value) + Send + Sync + 'static,
    ) -> Self {
        Self {
            seen: Arc::default(),
            script: Arc::new(script),
        }
    }

    pub(crate) fn count(&self) -> usize {
        self.seen.lock().unwrap().len()
    }

    pub(crate) fn bodies(&self) -> Vec<String> {
        let seen = self.seen.lock().unwrap();
        let bodies = seen.iter().map(|request| request.body().to_vec());
        bodies
            .map(|body| String::from_utf8(body).unwrap())
            .collect()
    }

    pub(crate) fn uris(&self) -> Vec<String> {
        let seen = self.seen.lock().unwrap();
        seen.iter()
            .map(|request| request.uri().to_string())
            .collect()
    }
}

impl Service<Request<Bytes>> for Double {
    type Response = Response<Bytes>;
    type Error = Error;
    type Future = Ready<Result<Response<Bytes>, Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        let mut seen = self.seen.lock().unwrap();
        let (status, body) = (self.script)(seen.len(), &request);
        seen.push(request);
        let mut response = Response::new(Bytes::from(body.to_string()));
        *response.status_mut() = StatusCode::from_u16(status).unwrap();
        ready(Ok(response))
    }
}
