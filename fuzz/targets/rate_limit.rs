//! What the limiter makes of any answers: whatever they say, who is first waits no longer than a minute.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0::core::bytes::Bytes;
use auth0::core::http::{Request, Response, StatusCode};
use auth0::core::layer::{RateLimitLayer, RateLimiter};
use auth0::core::{BoxError, RateLimit, TokenQuota};
use tokio::time::{Instant, sleep};
use tower::{Layer, ServiceExt};

/// The longest the limiter ever holds back the only caller, and what is added at random.
const LONGEST: Duration = Duration::from_secs(67);
/// Answers in one run.
const MOST: usize = 40;

/// The input is answers, separated by empty lines: headers, and the first byte for status and pause.
pub(crate) fn run(data: &[u8]) {
    let mut answers = VecDeque::new();
    let mut rest = data;
    while !rest.is_empty() && answers.len() < MOST {
        let end = rest.windows(2).position(|two| two == b"\n\n");
        let (one, more) = end.map_or((rest, &[][..]), |end| (&rest[..end], &rest[end + 2..]));
        let headers = super::headers(one);
        if let Some(state) = RateLimit::from_headers(&headers) {
            // Whatever was read can be shown and compared.
            assert_eq!(Some(state), RateLimit::from_headers(&headers));
        }
        let quota = TokenQuota::of_client(&headers);
        assert!(quota.is_none_or(|it| it.per_hour.is_some() || it.per_day.is_some()));
        let kind = one.first().copied().unwrap_or_default();
        let mut response = Response::new(Bytes::new());
        *response.headers_mut() = headers;
        *response.status_mut() = match kind % 4 {
            0 => StatusCode::TOO_MANY_REQUESTS,
            1 => StatusCode::BAD_GATEWAY,
            _ => StatusCode::OK,
        };
        answers.push_back((response, u64::from(kind) * 7));
        rest = more;
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime");
    runtime.block_on(drive(answers));
}

async fn drive(answers: VecDeque<(Response<Bytes>, u64)>) {
    let count = answers.len();
    let answers = Arc::new(Mutex::new(answers));
    let service = tower::service_fn(move |_: Request<Bytes>| {
        let next = answers.lock().expect("the lock").pop_front();
        async move {
            let (response, latency) = next.unwrap_or_default();
            sleep(Duration::from_millis(latency)).await;
            Ok::<_, BoxError>(response)
        }
    });
    let client = RateLimitLayer::new(RateLimiter::new()).layer(service);
    for _ in 0..=count {
        let request = Request::get("https://tenant.example.com/").body(Bytes::new());
        let start = Instant::now();
        let call = client.clone().oneshot(request.expect("a request"));
        assert!(call.await.is_ok());
        let waited = start.elapsed();
        assert!(waited <= LONGEST, "a caller waited {waited:?}");
    }
}
