//! Tells Auth0 which SDK is calling, unless this is disabled.

use std::sync::Arc;
use std::task::{Context, Poll};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::USER_AGENT;
use http::{HeaderName, HeaderValue, Request, Response};
use tower::{Layer, Service};

static AUTH0_CLIENT: HeaderName = HeaderName::from_static("auth0-client");

/// Adds the `Auth0-Client` and `User-Agent` headers to requests that do not have them.
///
/// `Auth0-Client` is a base64-encoded JSON object with the name and version of the SDK, which every
/// official SDK sends. It contains no other information about the machine.
///
/// ```
/// use auth0_core::layer::TelemetryLayer;
///
/// let on = TelemetryLayer::default();
/// let of_a_wrapper = TelemetryLayer::named("my-platform", "2.1.0");
/// let off = TelemetryLayer::off();
/// ```
#[derive(Debug, Clone)]
pub struct TelemetryLayer {
    headers: Option<Arc<Headers>>,
}

#[derive(Debug)]
struct Headers {
    auth0_client: HeaderValue,
    user_agent: HeaderValue,
}

impl TelemetryLayer {
    /// Creates a layer that sends the name and version of a library that wraps this SDK.
    ///
    /// Characters that are not allowed in a header are removed from the name and version.
    pub fn named(name: &str, version: &str) -> Self {
        let clean = |text: &str| -> String {
            text.chars()
                .filter(|it| it.is_ascii_graphic() && !r#""\/"#.contains(*it))
                .collect()
        };
        let (name, version) = (clean(name), clean(version));
        let json = format!(r#"{{"name":"{name}","version":"{version}"}}"#);
        let header = |text: &str| HeaderValue::from_str(text).ok();
        let headers = header(&STANDARD.encode(json))
            .zip(header(&format!("{name}/{version}")))
            .map(|(auth0_client, user_agent)| {
                Arc::new(Headers {
                    auth0_client,
                    user_agent,
                })
            });
        Self { headers }
    }

    /// Creates a layer that adds no headers.
    pub fn off() -> Self {
        Self { headers: None }
    }
}

impl Default for TelemetryLayer {
    fn default() -> Self {
        Self::named("auth0-rust", env!("CARGO_PKG_VERSION"))
    }
}

impl<S> Layer<S> for TelemetryLayer {
    type Service = TelemetryService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        TelemetryService {
            inner,
            headers: self.headers.clone(),
        }
    }
}

/// The service created by [`TelemetryLayer`].
#[derive(Debug, Clone)]
pub struct TelemetryService<S> {
    inner: S,
    headers: Option<Arc<Headers>>,
}

impl<S> Service<Request<Bytes>> for TelemetryService<S>
where
    S: Service<Request<Bytes>, Response = Response<Bytes>>,
{
    type Response = Response<Bytes>;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, mut request: Request<Bytes>) -> S::Future {
        if let Some(headers) = &self.headers {
            let to = request.headers_mut();
            to.entry(&AUTH0_CLIENT)
                .or_insert_with(|| headers.auth0_client.clone());
            to.entry(USER_AGENT)
                .or_insert_with(|| headers.user_agent.clone());
        }
        self.inner.call(request)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(layer: &TelemetryLayer) -> String {
        let header = &layer.headers.as_ref().unwrap().auth0_client;
        String::from_utf8(STANDARD.decode(header.as_bytes()).unwrap()).unwrap()
    }

    #[test]
    fn the_header_is_json_in_base64() {
        let version = env!("CARGO_PKG_VERSION");
        assert_eq!(
            decoded(&TelemetryLayer::default()),
            format!(r#"{{"name":"auth0-rust","version":"{version}"}}"#)
        );
    }

    #[test]
    fn a_name_cannot_break_out_of_it() {
        assert_eq!(
            decoded(&TelemetryLayer::named("a\",\r\n\"x\":\"é", "1/2")),
            r#"{"name":"a,x:","version":"12"}"#
        );
    }
}
