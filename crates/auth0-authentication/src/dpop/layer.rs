//! Puts proofs on requests, and answers servers that ask for a nonce.

use std::fmt;
use std::future::{Future, poll_fn};
use std::mem;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use auth0_core::bytes::Bytes;
use auth0_core::http::header::AUTHORIZATION;
use auth0_core::http::{HeaderName, HeaderValue, Request, Response};
use auth0_core::{BoxError, Error, ErrorKind};
use tower_layer::Layer;
use tower_service::Service;

use super::DpopKey;
use super::nonces::{Nonces, asks_for_nonce, origin};
use crate::source::ProofWitness;

const DPOP: HeaderName = HeaderName::from_static("dpop");

/// Sends requests with proofs that the sender has a key (RFC 9449).
///
/// Every request, and every further attempt, gets a proof of its own in the header `DPoP`. An access
/// token in `Authorization`, put there as a Bearer token by a credentials layer for one, is sent with the
/// scheme `DPoP`, and the proof names it. A server that asks for a nonce is answered once, with the
/// request again; its newest nonce is remembered, for each origin.
///
/// It stands where it sees every attempt: in a client of this SDK that is
/// [`attempt_layer`](auth0_core::ClientBuilder::attempt_layer). For calls to APIs of one's own:
///
/// ```
/// use auth0_authentication::{DpopKey, DpopLayer, Secret};
/// use auth0_core::layer::CredentialsLayer;
/// # use auth0_core::BoxError;
/// # use auth0_core::bytes::Bytes;
/// # use auth0_core::http::{Request, Response};
///
/// # async fn answer(_: Request<Bytes>) -> Result<Response<Bytes>, BoxError> { Ok(Response::default()) }
/// let key = DpopKey::generate()?;
/// let service = tower::ServiceBuilder::new()
///     .layer(CredentialsLayer::new(Secret::from("an access token bound to the key")))
///     .layer(DpopLayer::new(key))
///     .service(tower::service_fn(answer));
/// # let _ = service;
/// # Ok::<(), auth0_authentication::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct DpopLayer {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    key: DpopKey,
    nonces: Nonces,
    requests: Requests,
}

/// Which requests get proofs.
#[derive(Debug, Clone, Copy)]
enum Requests {
    All,
    /// Those of the Authentication API that make or use bound tokens.
    AuthorizationServer,
}

impl DpopLayer {
    /// Proofs with this key on every request.
    pub fn new(key: DpopKey) -> Self {
        Self::with(key, Requests::All)
    }

    pub(super) fn for_authorization_server(key: DpopKey) -> Self {
        Self::with(key, Requests::AuthorizationServer)
    }

    fn with(key: DpopKey, requests: Requests) -> Self {
        Self {
            shared: Arc::new(Shared {
                key,
                nonces: Nonces::default(),
                requests,
            }),
        }
    }
}

impl<S> Layer<S> for DpopLayer {
    type Service = DpopService<S>;

    fn layer(&self, inner: S) -> DpopService<S> {
        DpopService {
            inner,
            shared: Arc::clone(&self.shared),
        }
    }
}

/// The service of [`DpopLayer`].
#[derive(Debug, Clone)]
pub struct DpopService<S> {
    inner: S,
    shared: Arc<Shared>,
}

impl<S> Service<Request<Bytes>> for DpopService<S>
where
    S: Service<Request<Bytes>, Response = Response<Bytes>> + Clone + Send + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send + 'static,
{
    type Response = Response<Bytes>;
    type Error = BoxError;
    type Future = DpopFuture;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.inner.poll_ready(cx).map_err(Into::into)
    }

    fn call(&mut self, request: Request<Bytes>) -> DpopFuture {
        // The service that was polled ready is the one to call; its clone is for the next call.
        let clone = self.inner.clone();
        let mut inner = mem::replace(&mut self.inner, clone);
        let shared = Arc::clone(&self.shared);
        // A box costs nothing beside a signature.
        DpopFuture(Box::pin(async move {
            if !shared.proves(&request) {
                return inner.call(request).await.map_err(Into::into);
            }
            if let Some(witness) = request.extensions().get::<ProofWitness>() {
                witness.note();
            }
            let origin = origin(request.uri());
            let nonce = shared.nonces.get(&origin);
            let first = shared.prove(request.clone(), nonce.as_deref())?;
            let response = inner.call(first).await.map_err(Into::into)?;
            let Some(given) = shared.asked(&origin, nonce.as_deref(), &response) else {
                return Ok(response);
            };
            let again = shared.prove(request, Some(&given))?;
            poll_fn(|cx| inner.poll_ready(cx))
                .await
                .map_err(Into::into)?;
            let response = inner.call(again).await.map_err(Into::into)?;
            shared.nonces.note(&origin, response.headers());
            Ok(response)
        }))
    }
}

impl Shared {
    fn proves(&self, request: &Request<Bytes>) -> bool {
        match self.requests {
            Requests::All => true,
            Requests::AuthorizationServer => matches!(
                request.uri().path(),
                "/oauth/token" | "/oauth/par" | "/userinfo"
            ),
        }
    }

    /// Puts a new proof on a request.
    fn prove(
        &self,
        mut request: Request<Bytes>,
        nonce: Option<&str>,
    ) -> Result<Request<Bytes>, Error> {
        let access_token = request.headers().get(AUTHORIZATION).and_then(access_token);
        let access_token = access_token
            .map(str::to_owned)
            .map(auth0_core::Secret::from);
        let method = request.method().clone();
        let uri = request.uri().to_string();
        let mut proof = self.key.proof(method.as_str(), &uri);
        if let Some(nonce) = nonce {
            proof = proof.nonce(nonce);
        }
        if let Some(token) = &access_token {
            proof = proof.access_token(token);
            let value = sensitive(&format!("DPoP {}", token.expose()))?;
            request.headers_mut().insert(AUTHORIZATION, value);
        }
        let proof = sensitive(proof.sign()?.expose())?;
        request.headers_mut().insert(DPOP, proof);
        Ok(request)
    }

    /// The nonce to try again with, where the server asks for one that it has not had.
    fn asked(
        &self,
        origin: &str,
        sent: Option<&str>,
        response: &Response<Bytes>,
    ) -> Option<String> {
        let given = self.nonces.note(origin, response.headers())?;
        let again = sent != Some(given.as_str()) && asks_for_nonce(response);
        again.then_some(given)
    }
}

/// The token of an `Authorization` header with a scheme that takes one; `Basic` does not.
fn access_token(header: &HeaderValue) -> Option<&str> {
    let (scheme, token) = header.to_str().ok()?.split_once(' ')?;
    let bound = scheme.eq_ignore_ascii_case("Bearer") || scheme.eq_ignore_ascii_case("DPoP");
    bound.then(|| token.trim_start())
}

fn sensitive(text: &str) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::from_str(text).map_err(|cause| {
        let message = "an access token has characters that no header may have";
        Error::new(ErrorKind::Credentials, message).with_source(cause)
    })?;
    value.set_sensitive(true);
    Ok(value)
}

/// The future of [`DpopService`].
pub struct DpopFuture(
    Pin<Box<dyn Future<Output = Result<Response<Bytes>, BoxError>> + Send + 'static>>,
);

impl Future for DpopFuture {
    type Output = Result<Response<Bytes>, BoxError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(cx)
    }
}

impl fmt::Debug for DpopFuture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DpopFuture").finish_non_exhaustive()
    }
}
