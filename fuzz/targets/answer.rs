//! Any answer to a call, through all layers: it is decoded or an error that keeps what came.

use std::sync::LazyLock;
use std::time::Duration;

use auth0::core::bytes::Bytes;
use auth0::core::http::{HeaderMap, Request, Response, StatusCode};
use auth0::core::{BoxError, CallOptions, Client, Error, ErrorKind, Json, Operation};
use serde::Deserialize;
use tokio::runtime::Runtime;

/// Members of many shapes.
#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "it is only decoded")]
struct Resource {
    id: String,
    count: Option<u32>,
    enabled: Option<bool>,
    tags: Option<Vec<String>>,
    options: Option<Json>,
    nested: Option<Box<Resource>>,
}

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime")
});

/// The first byte chooses the status; headers up to an empty line; then the body.
pub(crate) fn run(data: &[u8]) {
    let Some((first, rest)) = data.split_first() else {
        return;
    };
    let statuses = [200, 201, 204, 301, 400, 401, 404, 409, 429, 500, 503];
    let status = statuses[usize::from(*first) % statuses.len()];
    let status = StatusCode::from_u16(status).expect("a status");
    let end = rest.windows(2).position(|two| two == b"\n\n");
    let (head, body) = end.map_or((&[][..], rest), |end| (&rest[..end], &rest[end + 2..]));
    let (headers, body) = (super::headers(head), Bytes::copy_from_slice(body));
    let _ = check::<Resource>(status, &headers, &body);
    let _ = check::<Vec<Json>>(status, &headers, &body);
    if let Err(error) = check::<Json>(status, &headers, &body) {
        // JSON of whatever shape is read.
        let valid = serde_json::from_slice::<serde_json::Value>(&body).is_ok();
        assert!(!status.is_success() || !valid, "{error:?}");
    }
}

fn check<T: serde::de::DeserializeOwned + 'static>(
    status: StatusCode,
    headers: &HeaderMap,
    body: &Bytes,
) -> Result<T, Error> {
    let answer = (headers.clone(), body.clone());
    let service = tower::service_fn(move |_: Request<Bytes>| {
        let (headers, body) = answer.clone();
        async move {
            let mut response = Response::new(body);
            *response.status_mut() = status;
            *response.headers_mut() = headers;
            Ok::<_, BoxError>(response)
        }
    });
    let client = Client::builder("tenant.example.com")
        .service(service)
        .token("s3cret-token")
        .build()
        .expect("a client");
    let options = CallOptions::new()
        .deadline(Duration::from_secs(3600))
        .max_retries(1);
    let call = client.call::<T>(Operation::get("/x")).with_options(options);
    let result = RUNTIME.block_on(call);
    if let Err(error) = &result {
        assert_eq!(error.status(), Some(status), "{error:?}");
        assert_eq!(error.body(), Some(body));
        assert_eq!(error.kind() == ErrorKind::Decode, status.is_success());
        let _ = (
            error.retry_after(),
            error.rate_limit(),
            error.client_quota(),
        );
        assert!(!format!("{error} {error:?}").contains("s3cret-token"));
    } else {
        assert!(status.is_success());
    }
    result
}
