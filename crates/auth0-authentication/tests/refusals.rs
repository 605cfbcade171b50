//! Auth0's refusals as types, and what comes with them.

#![cfg(all(feature = "webpki-roots", any(feature = "ring", feature = "aws-lc-rs")))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failure in a helper is a failure of the test"
)]

mod support;

use std::time::Duration;

use auth0_authentication::grant::Password;
use auth0_authentication::{AuthenticationError, Error, ErrorExt, ErrorKind};
use httpmock::prelude::*;
use serde_json::{Value, json};
use support::with_secret;

async fn refusal(status: u16, headers: &[(&str, &str)], body: Value) -> Error {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.method(POST).path("/oauth/token");
            let then = then.status(status).json_body(body);
            headers
                .iter()
                .fold(then, |then, (name, value)| then.header(*name, *value));
        })
        .await;
    let grant = Password::new("ada", "pw");
    let error = with_secret(&server).token(&grant).await.unwrap_err();
    // No wait mends any of these.
    mock.assert_calls_async(1).await;
    error
}

#[tokio::test]
async fn mfa_required_has_what_goes_on() {
    let error = refusal(
        403,
        &[],
        json!({
            "error": "mfa_required",
            "error_description": "Multifactor authentication required",
            "mfa_token": "mfa-s3cret",
            "mfa_requirements": {
                "challenge": [{ "type": "otp" }, { "type": "phone", "new": 1 }],
                "enroll": [{ "type": "push-notification" }],
                "new": [],
            },
        }),
    )
    .await;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(
        error.to_string(),
        "POST /oauth/token: 403 Multifactor authentication required (mfa_required)"
    );
    let Some(AuthenticationError::MfaRequired(mfa)) = error.authentication() else {
        panic!("{error:?}");
    };
    assert_eq!(mfa.mfa_token.expose(), "mfa-s3cret");
    let types = |factors: &[auth0_authentication::MfaFactor]| {
        factors
            .iter()
            .map(|factor| factor.factor_type.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(types(&mfa.requirements.challenge), ["otp", "phone"]);
    assert_eq!(types(&mfa.requirements.enroll), ["push-notification"]);
    assert!(!format!("{error:?} {mfa:?}").contains("s3cret"));
}

#[tokio::test]
async fn mfa_required_without_requirements_has_none() {
    let body = json!({ "error": "mfa_required", "mfa_token": "m" });
    let error = refusal(403, &[], body).await;
    let Some(AuthenticationError::MfaRequired(mfa)) = error.authentication() else {
        panic!("{error:?}");
    };
    assert!(mfa.requirements.challenge.is_empty() && mfa.requirements.enroll.is_empty());
    let error = refusal(403, &[], json!({ "error": "mfa_required" })).await;
    let unknown = AuthenticationError::Unknown("mfa_required".to_owned());
    assert_eq!(error.authentication(), Some(unknown));
}

#[tokio::test]
async fn slow_down_has_its_interval() {
    let body = json!({ "error": "slow_down", "interval": 10 });
    let ten = Some(Duration::from_secs(10));
    let error = refusal(429, &[], body).await;
    let expected = AuthenticationError::SlowDown { interval: ten };
    assert_eq!(error.authentication(), Some(expected.clone()));
    let error = refusal(
        429,
        &[("retry-after", "10")],
        json!({ "error": "slow_down" }),
    )
    .await;
    assert_eq!(error.authentication(), Some(expected));
    let error = refusal(400, &[], json!({ "error": "slow_down" })).await;
    let expected = AuthenticationError::SlowDown { interval: None };
    assert_eq!(error.authentication(), Some(expected));
}

#[tokio::test]
async fn a_nonce_for_proofs_is_in_a_header() {
    let body = json!({ "error": "use_dpop_nonce" });
    let error = refusal(400, &[("dpop-nonce", "n0nce")], body).await;
    let nonce = Some("n0nce".to_owned());
    let expected = AuthenticationError::UseDpopNonce { nonce };
    assert_eq!(error.authentication(), Some(expected));
}

#[tokio::test]
async fn codes_keep_their_names() {
    use AuthenticationError as E;
    for (status, code, expected) in [
        (403, "authorization_pending", E::AuthorizationPending),
        (403, "invalid_grant", E::InvalidGrant),
        (403, "access_denied", E::AccessDenied),
        (403, "expired_token", E::ExpiredToken),
        (403, "unauthorized_client", E::UnauthorizedClient),
        (401, "invalid_client", E::InvalidClient),
        (400, "invalid_request", E::InvalidRequest),
        (400, "invalid_scope", E::InvalidScope),
        (403, "unsupported_grant_type", E::UnsupportedGrantType),
        (429, "too_many_attempts", E::TooManyAttempts),
        (401, "password_leaked", E::PasswordLeaked),
        (401, "requires_verification", E::RequiresVerification),
        (403, "login_required", E::LoginRequired),
        (400, "brand_new", E::Unknown("brand_new".to_owned())),
    ] {
        let error = refusal(status, &[], json!({ "error": code })).await;
        let refusal = error.authentication().unwrap();
        assert_eq!(refusal, expected);
        assert_eq!(refusal.code(), code);
        assert_eq!(refusal.to_string(), code);
    }
}

#[test]
fn an_error_of_another_kind_is_no_refusal() {
    let error = Error::new(ErrorKind::Connect, "no route");
    assert_eq!(error.authentication(), None);
}
