//! No `Debug`, no `Display` and no cause of anything shows a secret.
#![cfg(all(feature = "webpki-roots", any(feature = "ring", feature = "aws-lc-rs")))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use std::error::Error as StdError;
use std::fmt::Debug;

use auth0_core::layer::{
    CredentialsLayer, DeadlineLayer, RateLimitLayer, RateLimiter, RetryLayer, TelemetryLayer,
};
use auth0_core::{CallOptions, Client, Error, ErrorKind, Operation, Pager, Paging, Secret, Token};
use bytes::Bytes;
use http::Response;
use serde::Deserialize;
use support::{Memory, Reply, Server, json, status, with_headers};
use tower::Layer;

/// Part of everything that must not be seen.
const MARK: &str = "s3cret";

#[track_caller]
fn assert_silent(shown: &str) {
    assert!(!shown.contains(MARK), "{shown}");
}

#[track_caller]
fn assert_hidden(value: &dyn Debug) {
    assert_silent(&format!("{value:?} {value:#?}"));
}

/// With all causes.
#[track_caller]
fn assert_hidden_error(error: &Error) {
    assert_hidden(error);
    let mut next: Option<&dyn StdError> = Some(error);
    while let Some(cause) = next {
        assert_hidden(&cause);
        assert_silent(&cause.to_string());
        next = cause.source();
    }
    if let Some(api) = error.api() {
        assert_hidden(api);
    }
}

fn operation() -> Operation {
    Operation::post("/users/{id}")
        .path("s3cret-id")
        .query("code", "s3cret-code")
        .header("x-own".parse().unwrap(), "s3cret-own".parse().unwrap())
        .basic_auth("client", &Secret::from("s3cret-client"))
        .json(&["s3cret-body"])
}

fn options() -> CallOptions {
    CallOptions::new()
        .header("x-option", "s3cret-option")
        .unwrap()
}

#[test]
fn values_that_hold_secrets_do_not_show_them() {
    let secret = Secret::from("s3cret");
    assert_hidden(&secret);
    assert_hidden(&Some(
        Token::new(&secret).expires_in(std::time::Duration::from_secs(9)),
    ));
    assert_hidden(&options());
    assert_hidden(&operation());
    assert_hidden(&operation().form([("password", "s3cret")]));
}

#[tokio::test]
async fn clients_and_layers_do_not_show_their_secrets() {
    let memory = Memory::of([json(200, r#"["s3cret-answer"]"#)]);
    let credentials = CredentialsLayer::new(Secret::from("s3cret-token"));
    let builder = Client::builder("tenant.auth0.com")
        .service(memory.clone())
        .credentials(credentials.clone());
    assert_hidden(&builder);
    let client = builder.build().unwrap().with_options(options());
    client.call::<()>(operation()).await.unwrap();
    // The token is held by now.
    client
        .call::<()>(Operation::get("/things").query("q", "s3cret-query"))
        .await
        .unwrap();
    assert!(
        memory.seen()[1]
            .header("authorization")
            .unwrap()
            .contains(MARK)
    );
    assert_hidden(&client);
    assert_hidden(&credentials);
    assert_hidden(&credentials.layer(()));
    assert_hidden(&RetryLayer::default());
    assert_hidden(&RateLimitLayer::new(RateLimiter::new()));
    assert_hidden(&(DeadlineLayer::unbounded(), TelemetryLayer::default()));
    let future = client.call::<()>(operation());
    drop(future);
    let mut pager = Pager::<String>::new(
        client,
        operation(),
        "",
        Paging::Offset {
            page: 0,
            per_page: 1,
        },
    );
    assert_hidden(&pager);
    pager.next_page().await.unwrap();
    assert_hidden(&pager);
    assert_hidden(&pager.items());
}

#[test]
fn a_domain_with_a_password_does_not_show_it() {
    let builder = Client::builder("https://me:s3cret@tenant.auth0.com");
    assert_hidden(&builder);
    assert_hidden_error(&builder.build().unwrap_err());
}

#[test]
fn mistakes_do_not_show_what_was_wrong() {
    let error = CallOptions::new().header("x-own", "s3cret\n").unwrap_err();
    assert_hidden_error(&error);
    let error = operation()
        .path("s3cret")
        .into_request("https://tenant.auth0.com")
        .unwrap_err();
    assert_hidden_error(&error);
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(dead_code, reason = "only decoded")]
enum Kind {
    One,
    Two,
}

async fn failure<R: Into<Reply>>(
    script: impl Fn() -> R + Send + Sync + 'static,
    token: &str,
) -> (Error, usize) {
    let server = Server::start(move |_, _| script()).await;
    let client = server
        .builder()
        .token(token)
        .build()
        .unwrap()
        .with_options(options().max_retries(0));
    let error = client.call::<Kind>(operation()).await.unwrap_err();
    (error, server.count())
}

async fn failure_of(response: Response<Bytes>) -> Error {
    failure(move || response.clone(), "s3cret-token").await.0
}

#[tokio::test]
async fn answers_of_the_server_are_not_shown() {
    let cookie = [
        ("set-cookie", "s3cret"),
        ("location", "https://a.example/s3cret?code=s3cret"),
    ];
    for response in [
        json(
            403,
            r#"{"error":"mfa_required","message":"MFA","mfa_token":"s3cret"}"#,
        ),
        json(
            401,
            r#"{"error":"invalid_grant","error_description":"no","id_token":"s3cret"}"#,
        ),
        with_headers(400, &cookie),
        with_headers(302, &cookie),
        with_headers(429, &cookie),
        json(200, r#"{"access_token":"s3cret""#),
        json(200, r#"{"access_token":"s3cret"}"#),
        json(200, r#""s3cret""#),
        json(200, r#"["s3cret"]"#),
        json(200, "s3cret"),
        json(500, r#"{"s3cret":"s3cret"}"#),
    ] {
        let error = failure_of(response).await;
        assert!(error.status().is_some());
        assert_hidden_error(&error);
    }
}

#[tokio::test]
async fn what_was_not_answered_is_not_shown() {
    for cut in [|| Reply::Cut, || Reply::CutInBody(json(200, r#""s3cret""#))] {
        let (error, _) = failure(cut, "s3cret-token").await;
        assert_eq!(error.kind(), ErrorKind::Disconnected);
        assert_hidden_error(&error);
    }
}

#[tokio::test]
async fn a_token_that_is_no_header_is_not_shown() {
    let server = Server::of([status(200)]).await;
    let client = server.builder().token("s3cret\r\nx").build().unwrap();
    let error = client.call::<()>(Operation::get("/")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert_hidden_error(&error);
}
