//! The proxy with the tokens of sessions.

use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use http::{Request, Response};
use http_body::Body;
use tower_service::Service;

use super::{Accepted, ApiProxy, ProxyBody};
use crate::doors::{failed, no_layer, not_logged_in};
use crate::user::{Handle, Session};
use crate::{BoxError, Error};

/// A service that forwards calls with the token of each request's session; made by
/// [`ApiProxy::for_sessions`].
#[derive(Debug, Clone)]
pub struct SessionProxy {
    proxy: ApiProxy,
}

impl SessionProxy {
    pub(super) fn new(proxy: ApiProxy) -> Self {
        Self { proxy }
    }

    async fn call(
        &self,
        accepted: Accepted,
        handle: Option<Handle>,
    ) -> Result<Response<ProxyBody>, Error> {
        let handle = handle.ok_or_else(no_layer)?;
        let session = Session::load(&handle).await?;
        let session = session.ok_or_else(|| not_logged_in(None))?;
        let token = session.access_token().audience(accepted.audience).await?;
        Ok(self.proxy.send(accepted.operation, &token).await)
    }
}

impl<B> Service<Request<B>> for SessionProxy
where
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<BoxError>,
{
    type Response = Response<ProxyBody>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response<ProxyBody>, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let this = self.clone();
        let (parts, body) = request.into_parts();
        let accepted = this.proxy.accept(&parts, body);
        let handle = parts.extensions.get::<Handle>().cloned();
        Box::pin(async move {
            let accepted = match accepted {
                Ok(accepted) => accepted,
                Err(refusal) => return Ok((*refusal).map(ProxyBody::from)),
            };
            let outcome = Self::call(&this, accepted, handle).await;
            Ok(outcome.unwrap_or_else(|error| failed(error).map(ProxyBody::from)))
        })
    }
}
