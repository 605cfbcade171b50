//! Adds a client assertion to every attempt of a request that requires one.
//!
//! An assertion may be used only once, and expires soon. If it were created together with the request, a
//! retry would send it again after the server has seen it, or it could expire while the request waits for its
//! turn.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use auth0_core::bytes::Bytes;
use auth0_core::http::header::CONTENT_TYPE;
use auth0_core::http::{Request, Response};
use auth0_core::{BoxService, Error};
use tower_layer::Layer;
use tower_service::Service;

use super::Assertion;

/// The layer that adds assertions; see the module.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AssertionLayer;

impl Layer<BoxService> for AssertionLayer {
    type Service = AssertionService;

    fn layer(&self, inner: BoxService) -> AssertionService {
        AssertionService { inner }
    }
}

#[derive(Debug, Clone)]
pub(crate) struct AssertionService {
    inner: BoxService,
}

impl Service<Request<Bytes>> for AssertionService {
    type Response = Response<Bytes>;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Bytes>, Error>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, mut request: Request<Bytes>) -> Self::Future {
        let Some(assertion) = request.extensions_mut().remove::<Assertion>() else {
            return Box::pin(self.inner.call(request));
        };
        // The clone has not been polled for readiness, so the service that has been makes the call.
        let clone = self.inner.clone();
        let mut inner = std::mem::replace(&mut self.inner, clone);
        Box::pin(async move {
            let assertion = assertion.make().await?;
            add(&mut request, assertion.expose());
            inner.call(request).await
        })
    }
}

/// Adds the assertion to a form or a JSON object. Its characters need no escaping in either.
fn add(request: &mut Request<Bytes>, assertion: &str) {
    let is_json = request
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().starts_with(b"application/json"));
    let mut body = Vec::with_capacity(request.body().len() + assertion.len() + 128);
    body.extend_from_slice(request.body());
    let added = if is_json {
        // This crate creates these bodies: objects without trailing whitespace.
        body.pop();
        let comma = if body.len() > 1 { "," } else { "" };
        let kind = Assertion::TYPE;
        format!(r#"{comma}"client_assertion_type":"{kind}","client_assertion":"{assertion}"}}"#)
    } else {
        let separator = if body.is_empty() { "" } else { "&" };
        let kind = Assertion::TYPE.replace(':', "%3A");
        format!("{separator}client_assertion_type={kind}&client_assertion={assertion}")
    };
    body.extend_from_slice(added.as_bytes());
    *request.body_mut() = body.into();
}

#[cfg(test)]
mod tests {
    use auth0_core::http::HeaderValue;

    use super::*;

    fn added(content_type: &'static str, body: &'static str) -> String {
        let mut request = Request::new(Bytes::from_static(body.as_bytes()));
        let content_type = HeaderValue::from_static(content_type);
        request.headers_mut().insert(CONTENT_TYPE, content_type);
        add(&mut request, "j.w.t");
        String::from_utf8(request.body().to_vec()).unwrap()
    }

    #[test]
    fn a_form_goes_on() {
        let form = "client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion=j.w.t";
        let content_type = "application/x-www-form-urlencoded";
        assert_eq!(added(content_type, ""), form);
        assert_eq!(added(content_type, "a=b"), format!("a=b&{form}"));
    }

    #[test]
    fn an_object_gets_members() {
        let members = r#""client_assertion_type":"urn:ietf:params:oauth:client-assertion-type:jwt-bearer","client_assertion":"j.w.t"}"#;
        let content_type = "application/json";
        assert_eq!(added(content_type, "{}"), format!("{{{members}"));
        let more = added(content_type, r#"{"a":{}}"#);
        assert_eq!(more, format!(r#"{{"a":{{}},{members}"#));
    }
}
