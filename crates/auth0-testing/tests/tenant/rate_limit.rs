use std::time::SystemTime;

use auth0_testing::{Fault, RateLimit, Tenant};
use serde_json::json;

use crate::support::{client_credentials, get, manage, token_request};

const PATH: &str = "/api/v2/connections";

#[tokio::test]
async fn without_a_limit_there_are_no_headers() {
    let tenant = Tenant::builder().start().await.unwrap();
    let answer = manage(&tenant, "GET", PATH, None).await;
    assert!(
        !answer
            .headers
            .iter()
            .any(|(name, _)| name.starts_with("x-ratelimit"))
    );
}

#[tokio::test]
async fn the_bucket_is_told_and_enforced() {
    // The refill is too slow for even the slowest machine to notice it.
    let limit = RateLimit::new(2, 0.001);
    let tenant = Tenant::builder().rate_limit(limit).start().await.unwrap();
    let before = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap()
        .as_secs();
    for (remaining, full_in) in [(1, 1000), (0, 2000)] {
        let answer = manage(&tenant, "GET", PATH, None).await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.number("x-ratelimit-limit"), 2);
        assert_eq!(answer.number("x-ratelimit-remaining"), remaining);
        let reset = answer.number("x-ratelimit-reset");
        assert!(
            (before + full_in..before + full_in + 300).contains(&reset),
            "{before} {reset}"
        );
    }
    assert_eq!(tenant.rate_limited_count(), 0);
    let refused = manage(&tenant, "GET", PATH, None).await;
    assert_eq!(refused.status, 429);
    assert_eq!(refused.number("x-ratelimit-remaining"), 0);
    assert_eq!(
        refused.json(),
        json!({
            "statusCode": 429, "error": "Too Many Requests", "errorCode": "too_many_requests",
            "message": "Global limit has been reached",
        })
    );
    assert_eq!(tenant.rate_limited_count(), 1);
    let statuses: Vec<_> = tenant
        .requests()
        .iter()
        .map(|request| request.status)
        .collect();
    assert_eq!(statuses, [Some(200), Some(200), Some(429)]);
}

#[tokio::test]
async fn only_the_management_api_is_limited_unless_asked_otherwise() {
    let limit = RateLimit::new(1, 0.0);
    let tenant = Tenant::builder().rate_limit(limit).start().await.unwrap();
    for _ in 0..3 {
        let answer = token_request(&tenant, &client_credentials(&tenant)).await;
        assert_eq!(
            (answer.status, answer.header("x-ratelimit-limit")),
            (200, None)
        );
        assert_eq!(get(&tenant, "/.well-known/jwks.json").await.status, 200);
    }
    assert_eq!(manage(&tenant, "GET", PATH, None).await.status, 200);
    assert_eq!(manage(&tenant, "GET", PATH, None).await.status, 429);
}

#[tokio::test]
async fn tokens_have_a_bucket_of_their_own() {
    let limit = RateLimit::new(1, 0.0);
    let tenant = Tenant::builder()
        .authentication_rate_limit(limit)
        .start()
        .await
        .unwrap();
    let first = token_request(&tenant, &client_credentials(&tenant)).await;
    assert_eq!(
        (first.status, first.header("x-ratelimit-remaining")),
        (200, Some("0"))
    );
    let second = token_request(&tenant, &client_credentials(&tenant)).await;
    assert_eq!(second.status, 429);
    assert_eq!(second.header("x-ratelimit-limit"), Some("1"));
    assert_eq!(
        second.json(),
        json!({
            "error": "too_many_requests",
            "error_description": "Global limit has been reached",
        })
    );
    assert_eq!(
        manage(&tenant, "GET", PATH, None)
            .await
            .header("x-ratelimit-limit"),
        None
    );
    assert_eq!(tenant.rate_limited_count(), 1);
}

#[tokio::test]
async fn scripted_answers_take_nothing_from_the_bucket() {
    let limit = RateLimit::new(1, 0.0);
    let tenant = Tenant::builder().rate_limit(limit).start().await.unwrap();
    tenant.fault(Fault::on(PATH).status(429).times(2));
    for _ in 0..2 {
        let answer = manage(&tenant, "GET", PATH, None).await;
        assert_eq!(
            (answer.status, answer.header("x-ratelimit-limit")),
            (429, None)
        );
    }
    assert_eq!(manage(&tenant, "GET", PATH, None).await.status, 200);
    assert_eq!(tenant.rate_limited_count(), 0);
}
