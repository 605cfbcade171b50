//! When pollers ask, and when they stop, on a paused clock.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failure in a helper is a failure of the test"
)]

mod memory;

use std::error::Error as _;

use auth0_authentication::{BackchannelLogin, DeviceLogin, ErrorKind, PollError, TokenResponse};
use auth0_core::WithSecrets;
use auth0_core::bytes::Bytes;
use auth0_core::http::Response;
use memory::{Answer, Memory, error, json, seconds, tokens};
use tokio::time::{Instant, timeout};

fn pending() -> Answer {
    error(403, "authorization_pending").into()
}

fn slow_down() -> Answer {
    error(429, "slow_down").into()
}

fn device(expires_in: &str, interval: &str) -> DeviceLogin {
    let text = format!(
        r#"{{"device_code":"s3cret-dc","user_code":"WDJB-MJHT","verification_uri":"https://t/activate"
            {expires_in}{interval}}}"#
    );
    serde_json::from_str(&text).unwrap()
}

fn usual() -> DeviceLogin {
    device(r#","expires_in":900"#, r#","interval":5"#)
}

/// Polls for this device; the moments of the questions in seconds, that of the outcome, and it.
async fn run(
    device: &DeviceLogin,
    script: impl Fn(usize) -> Answer + Send + Sync + 'static,
) -> (Vec<u64>, u64, Result<TokenResponse, PollError>) {
    let server = Memory::new(move |number, _| script(number));
    let client = server.client();
    let start = Instant::now();
    let outcome = client.poll_device_login(device).await;
    (server.moments(start), start.elapsed().as_secs(), outcome)
}

#[tokio::test(start_paused = true)]
async fn it_asks_once_an_interval_until_there_are_tokens() {
    let (moments, _, outcome) = run(&usual(), |number| match number {
        0..3 => pending(),
        _ => tokens().into(),
    })
    .await;
    assert_eq!(moments, [5, 10, 15, 20]);
    assert_eq!(outcome.unwrap().access_token.expose(), "at");
}

#[tokio::test(start_paused = true)]
async fn the_interval_is_the_tenants_and_five_seconds_without_one() {
    for (interval, expected) in [
        (r#","interval":7"#, [7, 14]),
        ("", [5, 10]),
        // Never a loop without a pause.
        (r#","interval":0"#, [1, 2]),
    ] {
        let device = device(r#","expires_in":900"#, interval);
        let (moments, _, outcome) = run(&device, |number| match number {
            0 => pending(),
            _ => tokens().into(),
        })
        .await;
        assert_eq!(moments, expected, "{interval}");
        outcome.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn slow_down_makes_this_and_all_further_intervals_longer() {
    let (moments, _, outcome) = run(&usual(), |number| match number {
        1 | 3 => slow_down(),
        0..5 => pending(),
        _ => tokens().into(),
    })
    .await;
    assert_eq!(moments, [5, 10, 20, 30, 45, 60]);
    outcome.unwrap();
}

#[tokio::test(start_paused = true)]
async fn slow_down_with_a_longer_interval_is_obeyed() {
    let (moments, _, outcome) = run(&usual(), |number| match number {
        0 => {
            let mut response = error(429, "slow_down");
            let value = "25".parse().unwrap();
            response.headers_mut().insert("retry-after", value);
            response.into()
        }
        1 => pending(),
        _ => tokens().into(),
    })
    .await;
    assert_eq!(moments, [5, 30, 55]);
    outcome.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_no_of_the_user_is_the_end() {
    let (moments, _, outcome) = run(&usual(), |number| match number {
        0 => pending(),
        _ => error(403, "access_denied").into(),
    })
    .await;
    assert_eq!(moments, [5, 10]);
    let Err(PollError::Denied(denied)) = outcome else {
        panic!("{outcome:?}");
    };
    assert_eq!(denied.api().unwrap().code(), Some("access_denied"));
}

#[tokio::test(start_paused = true)]
async fn the_tenant_says_that_the_code_has_expired() {
    let (moments, _, outcome) = run(&usual(), |_| error(403, "expired_token").into()).await;
    assert_eq!(moments, [5]);
    let Err(PollError::Expired(Some(expired))) = outcome else {
        panic!("{outcome:?}");
    };
    assert_eq!(expired.api().unwrap().code(), Some("expired_token"));
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_would_end_after_the_code_is_not_begun() {
    let device = device(r#","expires_in":18"#, r#","interval":5"#);
    let (moments, end, outcome) = run(&device, |_| pending()).await;
    assert_eq!(moments, [5, 10, 15]);
    assert_eq!(end, 15);
    assert!(
        matches!(outcome, Err(PollError::Expired(None))),
        "{outcome:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn an_expired_code_is_not_asked_about() {
    let mut device = usual();
    device.received_at -= seconds(901);
    let (moments, end, outcome) = run(&device, |_| pending()).await;
    assert!(moments.is_empty() && end == 0, "{moments:?} {end}");
    assert!(
        matches!(outcome, Err(PollError::Expired(None))),
        "{outcome:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_lifetime_that_is_unknown_or_endless_ends_when_the_tenant_says() {
    for lifetime in ["", r#","expires_in":18446744073709551615"#] {
        let device = device(lifetime, "");
        let (moments, _, outcome) = run(&device, |number| match number {
            0..1000 => pending(),
            _ => error(403, "expired_token").into(),
        })
        .await;
        assert_eq!(moments.len(), 1001);
        assert!(
            matches!(outcome, Err(PollError::Expired(Some(_)))),
            "{outcome:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn an_endless_interval_is_never_waited_for() {
    let device = device("", r#","interval":18446744073709551615"#);
    let (moments, _, outcome) = run(&device, |_| pending()).await;
    assert!(moments.is_empty(), "{moments:?}");
    assert!(
        matches!(outcome, Err(PollError::Expired(None))),
        "{outcome:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_network_that_fails_makes_it_wait_longer_and_then_as_before() {
    let (moments, _, outcome) = run(&usual(), |number| match number {
        0 => ErrorKind::Connect.into(),
        1 => ErrorKind::Disconnected.into(),
        2 => json(503, "down").into(),
        3 => ErrorKind::AttemptTimeout.into(),
        4 => json(429, "{}").into(),
        5 | 6 => pending(),
        _ => tokens().into(),
    })
    .await;
    assert_eq!(moments, [5, 15, 35, 75, 135, 195, 200, 205]);
    outcome.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_network_that_stays_down_is_named_when_the_code_expires() {
    let device = device(r#","expires_in":60"#, "");
    let (moments, _, outcome) = run(&device, |_| ErrorKind::Connect.into()).await;
    assert_eq!(moments, [5, 15, 35]);
    let expired = outcome.unwrap_err();
    assert!(
        matches!(expired, PollError::Expired(Some(_))),
        "{expired:?}"
    );
    assert!(
        expired
            .source()
            .unwrap()
            .to_string()
            .contains("as the script says")
    );
}

#[tokio::test(start_paused = true)]
async fn what_would_fail_again_is_the_end() {
    for answer in [
        || Answer::from(error(403, "invalid_grant")),
        || error(401, "invalid_client").into(),
        || json(200, "[]").into(),
        || ErrorKind::Tls.into(),
    ] {
        let (moments, _, outcome) = run(&usual(), move |_| answer()).await;
        assert_eq!(moments, [5]);
        assert!(matches!(outcome, Err(PollError::Failed(_))), "{outcome:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn it_stops_when_it_is_dropped() {
    let server = Memory::new(|_, _| pending());
    let client = server.client();
    let device = usual();
    timeout(seconds(12), client.poll_device_login(&device))
        .await
        .unwrap_err();
    assert_eq!(server.count(), 2);
    tokio::time::sleep(seconds(600)).await;
    assert_eq!(server.count(), 2);

    let server = Memory::new(|_, _| Answer::Hang);
    let client = server.client();
    timeout(seconds(6), client.poll_device_login(&device))
        .await
        .unwrap_err();
    assert_eq!(server.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn it_goes_on_after_a_restart() {
    let mut device = device(r#","expires_in":100"#, "");
    device.received_at -= seconds(88);
    let kept = serde_json::to_string(&WithSecrets(&device)).unwrap();
    let read: DeviceLogin = serde_json::from_str(&kept).unwrap();
    assert_eq!(read, device);
    assert!(!format!("{read:?}").contains("s3cret-dc"));
    let (moments, _, outcome) = run(&read, |_| pending()).await;
    assert_eq!(moments, [5, 10]);
    assert!(
        matches!(outcome, Err(PollError::Expired(None))),
        "{outcome:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_backchannel_login_is_asked_about_in_the_same_way() {
    let login = r#"{"auth_req_id":"s3cret-id","expires_in":300,"interval":2}"#;
    let login: BackchannelLogin = serde_json::from_str(login).unwrap();
    let answer = |number| -> Response<Bytes> {
        match number {
            0 => error(400, "authorization_pending"),
            1 => error(400, "slow_down"),
            _ => tokens(),
        }
    };
    let server = Memory::new(move |number, _| answer(number));
    let client = server.client();
    let start = Instant::now();
    client.poll_backchannel_login(&login).await.unwrap();
    assert_eq!(server.moments(start), [2, 4, 11]);
    for seen in server.seen() {
        assert_eq!(
            seen.body,
            "grant_type=urn%3Aopenid%3Aparams%3Agrant-type%3Aciba&auth_req_id=s3cret-id&client_id=app"
        );
    }
    let kept = serde_json::to_string(&WithSecrets(&login)).unwrap();
    assert_eq!(
        serde_json::from_str::<BackchannelLogin>(&kept).unwrap(),
        login
    );
    assert!(!format!("{login:?}").contains("s3cret-id"));
}
