//! The bodies of the frameworks: compiles, or does not.

use std::error::Error as StdError;

use bytes::Bytes;
use http_body_util::combinators::{BoxBody, UnsyncBoxBody};
use http_body_util::{Empty, Full};

use super::*;

type BoxError = Box<dyn StdError + Send + Sync>;

/// What axum's router, tonic's server and hyper-util's adapter ask of a service between them.
fn check<ReqBody, ResBody>()
where
    ReqBody: Send + 'static,
    ResBody: Default + Send + 'static,
{
    fn fits<B, S>(_: S)
    where
        S: Service<Request<B>> + Clone + Send + Sync + 'static,
        S::Future: Send + 'static,
    {
    }
    let inner = tower::service_fn(|_: Request<ReqBody>| {
        ready(Ok::<Response<ResBody>, Infallible>(Response::default()))
    });
    let guard = RequireLayer::new(Scopes::all(["a"]));
    fits::<ReqBody, _>(protect().layer(guard.layer(inner)));
}

#[test]
fn bodies() {
    check::<axum::body::Body, axum::body::Body>();
    // tonic's `Body` and the `BoxBody` before it are an `UnsyncBoxBody<Bytes, Status>`.
    check::<UnsyncBoxBody<Bytes, BoxError>, UnsyncBoxBody<Bytes, BoxError>>();
    check::<hyper::body::Incoming, BoxBody<Bytes, BoxError>>();
    check::<hyper::body::Incoming, Full<Bytes>>();
    check::<(), Empty<Bytes>>();
}
