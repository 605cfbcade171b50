//! Passwordless logins.

use auth0_authentication::passwordless::StartPasswordlessLogin;
use auth0_authentication::{BoxError, ClientAuthentication, Signer, SigningAlgorithm};
use httpmock::prelude::*;
use serde_json::{Value, json};

use crate::support::{Request, client, client_with, refusal, unsent};

const START: &str = "/passwordless/start";

#[tokio::test]
async fn each_kind_of_message() {
    for (start, body) in [
        (
            StartPasswordlessLogin::email_code("ada@example.com"),
            json!({ "client_id": "app", "client_secret": "s3cret", "connection": "email",
                    "email": "ada@example.com", "send": "code" }),
        ),
        (
            StartPasswordlessLogin::email_link("ada@example.com")
                .auth_param("scope", "openid profile")
                .auth_param("state", "xyz"),
            json!({ "client_id": "app", "client_secret": "s3cret", "connection": "email",
                    "email": "ada@example.com", "send": "link",
                    "authParams": { "scope": "openid profile", "state": "xyz" } }),
        ),
        (
            StartPasswordlessLogin::sms("+491701234567"),
            json!({ "client_id": "app", "client_secret": "s3cret", "connection": "sms",
                    "phone_number": "+491701234567", "send": "code" }),
        ),
    ] {
        let server = MockServer::start_async().await;
        let answer =
            json!({ "_id": "5", "email": "ada@example.com", "email_verified": true, "new": [] });
        let mock = Request::post(START)
            .json(body)
            .answered(&server, 200, answer)
            .await;
        let started = client(&server)
            .passwordless()
            .start_login(&start)
            .await
            .unwrap();
        mock.assert_async().await;
        assert_eq!(started.id.as_deref(), Some("5"));
        assert_eq!(started.email_verified, Some(true));
        assert!(started.extra.get("new").is_some());
    }
}

#[tokio::test]
async fn the_application_says_who_it_is_in_the_body() {
    for (authentication, body) in [
        (
            ClientAuthentication::None,
            json!({ "client_id": "app", "connection": "email", "email": "a@b", "send": "code" }),
        ),
        (
            ClientAuthentication::ClientSecretBasic("s3cret".into()),
            json!({ "client_id": "app", "client_secret": "s3cret", "connection": "email",
                    "email": "a@b", "send": "code" }),
        ),
    ] {
        let server = MockServer::start_async().await;
        let mock = Request::post(START)
            .json(body)
            .answered(&server, 200, json!({}))
            .await;
        let start = StartPasswordlessLogin::email_code("a@b");
        let auth = client_with(&server, authentication);
        auth.passwordless().start_login(&start).await.unwrap();
        mock.assert_async().await;
    }
}

/// A key somewhere else.
struct Key;

impl Signer for Key {
    fn algorithm(&self) -> SigningAlgorithm {
        SigningAlgorithm::Rs256
    }

    async fn sign(&self, _: &[u8]) -> Result<Vec<u8>, BoxError> {
        Ok(vec![0; 3])
    }
}

#[tokio::test]
async fn an_assertion_goes_into_the_same_object() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.method(POST)
                .path(START)
                .header_missing("authorization")
                .is_true(|request| {
                    let body: Value = serde_json::from_slice(request.body_ref()).unwrap();
                    let kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
                    let assertion = body["client_assertion"].as_str().unwrap();
                    body["client_id"] == "app"
                        && body["email"] == "a@b"
                        && body["client_assertion_type"] == kind
                        && assertion.rsplit('.').next() == Some("AAAA")
                        && body.get("client_secret").is_none()
                });
            then.status(200).body("{}");
        })
        .await;
    let auth = client_with(&server, ClientAuthentication::private_key_jwt(Key));
    let start = StartPasswordlessLogin::email_code("a@b");
    auth.passwordless().start_login(&start).await.unwrap();
    mock.assert_async().await;
}

#[tokio::test]
async fn headers_say_for_whom() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.path(START)
                .json_body(json!({
                    "client_id": "app", "client_secret": "s3cret", "connection": "sms",
                    "phone_number": "+491", "send": "code",
                }))
                .header("auth0-forwarded-for", "203.0.113.7")
                .header("x-request-language", "de");
            then.status(200).body("{}");
        })
        .await;
    let start = StartPasswordlessLogin::sms("+491")
        .forwarded_for("203.0.113.7".parse().unwrap())
        .language("de");
    client(&server)
        .passwordless()
        .start_login(&start)
        .await
        .unwrap();
    mock.assert_async().await;
}

#[tokio::test]
async fn start_fails() {
    let server = MockServer::start_async().await;
    let body = json!({ "client_id": "app", "client_secret": "s3cret", "connection": "sms",
                       "phone_number": "1", "send": "code" });
    let answer = json!({ "error": "bad.phone_number", "error_description": "not a number" });
    let mock = Request::post(START)
        .json(body)
        .answered(&server, 400, answer)
        .await;
    let start = StartPasswordlessLogin::sms("1");
    let error = client(&server)
        .passwordless()
        .start_login(&start)
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (400, Some("bad.phone_number")));
    mock.assert_async().await;

    for (start, words) in [
        (StartPasswordlessLogin::email_code(""), "`email` is empty"),
        (StartPasswordlessLogin::email_link(""), "`email` is empty"),
        (StartPasswordlessLogin::sms(""), "`phone_number` is empty"),
        (
            StartPasswordlessLogin::sms("+491").language("d\ne"),
            "`language` has characters",
        ),
    ] {
        unsent(words, async |auth| {
            auth.passwordless().start_login(&start).await
        })
        .await;
    }
}
