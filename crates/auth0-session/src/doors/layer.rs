//! The session layer, which surrounds everything that uses a session.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use tower_layer::Layer;
use tower_service::Service;

use crate::engine::Engine;
use crate::user::Handle;

/// Gives every request its session and saves it with the response; created by
/// [`Auth0::layer`](crate::Auth0::layer).
///
/// A session is loaded when a handler or a guard needs it, so pages without a session cost nothing. An
/// [`Error`](crate::Error) that a handler returns becomes a response that fits the client: a redirect to the
/// login and back for a browser, 401 and JSON for a script.
#[derive(Debug, Clone)]
pub struct SessionLayer {
    engine: Arc<Engine>,
}

impl SessionLayer {
    pub(crate) fn new(engine: Arc<Engine>) -> Self {
        Self { engine }
    }
}

impl<S> Layer<S> for SessionLayer {
    type Service = SessionService<S>;

    fn layer(&self, inner: S) -> SessionService<S> {
        SessionService {
            engine: Arc::clone(&self.engine),
            inner,
        }
    }
}

/// The service of a [`SessionLayer`].
#[derive(Debug, Clone)]
pub struct SessionService<S> {
    engine: Arc<Engine>,
    inner: S,
}

impl<S, B, R> Service<Request<B>> for SessionService<S>
where
    S: Service<Request<B>, Response = Response<R>>,
    S::Future: Send + 'static,
    R: From<Bytes> + Send,
{
    type Response = Response<R>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<R>, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let (mut parts, body) = request.into_parts();
        let handle = Handle::new(&self.engine, &parts);
        parts.extensions.insert(handle.clone());
        let response = self.inner.call(Request::from_parts(parts, body));
        Box::pin(async move {
            let response = response.await?;
            Ok(super::finish(&handle, response).await)
        })
    }
}
