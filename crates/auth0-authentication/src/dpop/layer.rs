//! Adds proofs to requests, and retries requests for which the server requires a nonce.

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
use crate::proof_witness::ProofWitness;

const DPOP: HeaderName = HeaderName::from_static("dpop");

/// Adds DPoP proofs to requests (RFC 9449).
///
/// Every attempt gets a new proof in the header `DPoP`. An access token in `Authorization`, such as the Bearer
/// token of a credentials layer, is sent with the scheme `DPoP`, and the proof contains its hash. If a server
/// requires a nonce, the request is sent again with it, once; the layer remembers the newest nonce of each
/// origin.
///
/// Place it where it sees every attempt. In a client of this SDK, add it with
/// [`attempt_layer`](auth0_core::ClientBuilder::attempt_layer). For calls to your own APIs:
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
///
/// One layer can serve many keys: a [`DpopKey`] in the request's extensions
/// ([`Operation::extension`](auth0_core::Operation::extension)) takes precedence over the layer's key, and
/// [`with_key`](Self::with_key) returns a layer for another key. All of them share the nonces.
#[derive(Debug, Clone)]
pub struct DpopLayer {
    key: Option<DpopKey>,
    nonces: Arc<Nonces>,
}

impl DpopLayer {
    /// Creates a layer that signs every request with this key.
    pub fn new(key: DpopKey) -> Self {
        Self {
            key: Some(key),
            nonces: Arc::default(),
        }
    }

    /// Creates a layer that signs only requests with a [`DpopKey`] in their extensions. Other requests stay
    /// unchanged.
    pub fn per_request() -> Self {
        Self {
            key: None,
            nonces: Arc::default(),
        }
    }

    /// Returns a layer for another key that shares this layer's nonces.
    #[must_use]
    pub fn with_key(&self, key: DpopKey) -> Self {
        Self {
            key: Some(key),
            nonces: Arc::clone(&self.nonces),
        }
    }
}

impl<S> Layer<S> for DpopLayer {
    type Service = DpopService<S>;

    fn layer(&self, inner: S) -> DpopService<S> {
        DpopService {
            inner,
            layer: self.clone(),
        }
    }
}

/// The service of [`DpopLayer`].
#[derive(Debug, Clone)]
pub struct DpopService<S> {
    inner: S,
    layer: DpopLayer,
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
        let own = request.extensions().get::<DpopKey>();
        let Some(key) = own.or(self.layer.key.as_ref()).cloned() else {
            let sending = self.inner.call(request);
            return DpopFuture(Box::pin(async move { sending.await.map_err(Into::into) }));
        };
        // The service that was polled ready is the one to call; its clone is for the next call.
        let clone = self.inner.clone();
        let mut inner = mem::replace(&mut self.inner, clone);
        let nonces = Arc::clone(&self.layer.nonces);
        // The cost of a box is negligible compared with a signature.
        DpopFuture(Box::pin(async move {
            if let Some(witness) = request.extensions().get::<ProofWitness>() {
                witness.note();
            }
            let origin = origin(request.uri());
            let nonce = nonces.get(&origin);
            let first = prove(&key, request.clone(), nonce.as_deref())?;
            let response = inner.call(first).await.map_err(Into::into)?;
            let Some(given) = asked(&nonces, &origin, nonce.as_deref(), &response) else {
                return Ok(response);
            };
            let again = prove(&key, request, Some(&given))?;
            poll_fn(|cx| inner.poll_ready(cx))
                .await
                .map_err(Into::into)?;
            let response = inner.call(again).await.map_err(Into::into)?;
            nonces.note(&origin, response.headers());
            Ok(response)
        }))
    }
}

/// Adds a new proof to a request.
fn prove(
    key: &DpopKey,
    mut request: Request<Bytes>,
    nonce: Option<&str>,
) -> Result<Request<Bytes>, Error> {
    let access_token = request.headers().get(AUTHORIZATION).and_then(access_token);
    let access_token = access_token
        .map(str::to_owned)
        .map(auth0_core::Secret::from);
    let method = request.method().clone();
    let uri = request.uri().to_string();
    let mut proof = key.proof(method.as_str(), &uri);
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

/// Returns the nonce to retry with, if the server requires one that was not sent yet.
fn asked(
    nonces: &Nonces,
    origin: &str,
    sent: Option<&str>,
    response: &Response<Bytes>,
) -> Option<String> {
    let given = nonces.note(origin, response.headers())?;
    let again = sent != Some(given.as_str()) && asks_for_nonce(response);
    again.then_some(given)
}

/// Returns the token of an `Authorization` header whose scheme can be bound to a key, which excludes `Basic`.
fn access_token(header: &HeaderValue) -> Option<&str> {
    let (scheme, token) = header.to_str().ok()?.split_once(' ')?;
    let bound = scheme.eq_ignore_ascii_case("Bearer") || scheme.eq_ignore_ascii_case("DPoP");
    bound.then(|| token.trim_start())
}

fn sensitive(text: &str) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::from_str(text).map_err(|cause| {
        let message = "an access token has characters that are not allowed in a header";
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
