//! The exact requests to the token endpoint, and what becomes of its answers.

#![cfg(all(feature = "webpki-roots", any(feature = "ring", feature = "aws-lc-rs")))]
#![allow(
    clippy::unwrap_used,
    reason = "a failure in a helper is a failure of the test"
)]

use std::time::Duration;

use auth0_authentication::grant::{ClientCredentials, Grant, Password, PasswordRealm};
use auth0_authentication::{AuthenticationClient, ClientAuthentication, ErrorKind};
use auth0_core::TokenSource;
use httpmock::prelude::*;
use httpmock::{Mock, Then, When};
use serde_json::json;

fn client(server: &MockServer, authentication: ClientAuthentication) -> AuthenticationClient {
    AuthenticationClient::builder(server.base_url())
        .client_id("app")
        .client_authentication(authentication)
        .build()
        .unwrap()
}

fn post() -> ClientAuthentication {
    ClientAuthentication::ClientSecretPost("s3cret".into())
}

/// Expects one form with exactly this body, and answers with a token.
async fn expects<'a>(server: &'a MockServer, body: &str) -> Mock<'a> {
    let body = body.to_owned();
    server
        .mock_async(move |when: When, then: Then| {
            when.method(POST)
                .path("/oauth/token")
                .header("content-type", "application/x-www-form-urlencoded")
                .header_exists("auth0-client")
                .body(body);
            then.status(200).json_body(json!({
                "access_token": "at", "token_type": "Bearer", "expires_in": 86400, "new": [1],
            }));
        })
        .await
}

async fn sends(grant: impl Grant, authentication: ClientAuthentication, body: &str) {
    let server = MockServer::start_async().await;
    let mock = expects(&server, body).await;
    let response = client(&server, authentication).token(&grant).await.unwrap();
    mock.assert_async().await;
    assert_eq!(response.access_token.expose(), "at");
    assert_eq!(response.extra.get("new").unwrap().to_string(), "[1]");
    let lifetime = response
        .expires_at()
        .unwrap()
        .duration_since(response.received_at)
        .unwrap();
    assert_eq!(lifetime, Duration::from_hours(24));
}

#[tokio::test]
async fn client_credentials() {
    sends(
        ClientCredentials::new("https://api.example.com/"),
        post(),
        "grant_type=client_credentials&audience=https%3A%2F%2Fapi.example.com%2F&client_id=app&client_secret=s3cret",
    )
    .await;
    sends(
        ClientCredentials::new("a").organization("org_1").scope("read:x write:x"),
        post(),
        "grant_type=client_credentials&audience=a&organization=org_1&scope=read%3Ax%20write%3Ax&client_id=app&client_secret=s3cret",
    )
    .await;
}

#[tokio::test]
async fn password() {
    sends(
        Password::new("ada", "p&w+d").audience("a").scope("openid"),
        ClientAuthentication::None,
        "grant_type=password&username=ada&password=p%26w%2Bd&audience=a&scope=openid&client_id=app",
    )
    .await;
}

#[tokio::test]
async fn password_realm() {
    sends(
        PasswordRealm::new("ada", "pw", "employees"),
        post(),
        "grant_type=http%3A%2F%2Fauth0.com%2Foauth%2Fgrant-type%2Fpassword-realm&username=ada&password=pw&realm=employees&client_id=app&client_secret=s3cret",
    )
    .await;
}

#[tokio::test]
async fn a_secret_in_the_header_is_not_in_the_body() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.method(POST)
                .path("/oauth/token")
                .header("authorization", "Basic YXBwOnMlM0EzY3JldA==")
                .body("grant_type=client_credentials&audience=a");
            then.status(200)
                .json_body(json!({ "access_token": "at", "token_type": "Bearer" }));
        })
        .await;
    let basic = ClientAuthentication::ClientSecretBasic("s:3cret".into());
    let response = client(&server, basic)
        .token(&ClientCredentials::new("a"))
        .await
        .unwrap();
    mock.assert_async().await;
    assert_eq!(response.expires_at(), None);
}

#[tokio::test]
async fn an_error_has_auth0s_code_and_more_that_came_with_it() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.method(POST).path("/oauth/token");
            then.status(403).json_body(json!({
                "error": "mfa_required",
                "error_description": "Multifactor authentication required",
                "mfa_token": "mfa-s3cret",
            }));
        })
        .await;
    let error = client(&server, post())
        .token(&Password::new("ada", "pw"))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    let api = error.api().unwrap();
    assert_eq!(api.code(), Some("mfa_required"));
    assert_eq!(
        api.member::<String>("mfa_token").as_deref(),
        Some("mfa-s3cret")
    );
    assert_eq!(
        error.to_string(),
        "POST /oauth/token: 403 Multifactor authentication required (mfa_required)"
    );
    assert!(!format!("{error:?}").contains("mfa-s3cret"));
}

#[tokio::test]
async fn a_source_fetches_tokens_that_expire() {
    let server = MockServer::start_async().await;
    let body = "grant_type=client_credentials&audience=a&organization=o&client_id=app&client_secret=s3cret";
    let mock = expects(&server, body).await;
    let source = client(&server, post())
        .client_credentials_source("a")
        .organization("o");
    let token = source.fetch().await.unwrap();
    mock.assert_async().await;
    assert_eq!(token.access_token().expose(), "at");
    assert!(token.expiry().is_some() && !token.is_due());
}

#[test]
fn sources_share_a_cache_entry_only_when_their_tokens_are_the_same() {
    let key = |client_id: &str, audience: &str, organization: Option<&str>| {
        let client = AuthenticationClient::builder("tenant.auth0.com");
        let client = client
            .client_id(client_id)
            .client_secret("s")
            .build()
            .unwrap();
        let source = client.client_credentials_source(audience);
        let source = match organization {
            Some(organization) => source.organization(organization),
            None => source,
        };
        source.cache_key().unwrap()
    };
    assert_eq!(key("a", "b", None), key("a", "b", None));
    for other in [
        key("b", "b", None),
        key("a", "c", None),
        key("a", "b", Some("o")),
    ] {
        assert_ne!(key("a", "b", None), other);
    }
    assert_ne!(key("a|b", "c", None), key("a", "b|c", None));
}
