//! What can be decided for a call besides its parameters, and the ways to read its answer.

#![cfg(all(
    feature = "users",
    feature = "webpki-roots",
    any(feature = "ring", feature = "aws-lc-rs")
))]
#![allow(
    clippy::unwrap_used,
    reason = "a failure in a helper is a failure of the test"
)]

use auth0_core::RateLimit;
use auth0_management::users::{CreateUser, UpdateUser};
use auth0_management::{CallOptions, ErrorKind, ManagementClient, ManagementClientBuilder, Patch};
use httpmock::prelude::*;
use serde_json::json;

fn builder(server: &MockServer) -> ManagementClientBuilder {
    ManagementClient::builder(server.base_url()).token("t0ken")
}

#[tokio::test]
async fn the_custom_domain_goes_only_where_it_is_heeded() {
    let server = MockServer::start_async().await;
    let heeding = server
        .mock_async(|when, then| {
            when.method(POST)
                .path("/api/v2/users")
                .header("auth0-custom-domain", "login.example.com");
            then.status(201).json_body(json!({ "user_id": "auth0|1" }));
        })
        .await;
    let others = server
        .mock_async(|when, then| {
            when.method(GET)
                .path("/api/v2/users/auth0%7C1")
                .header_missing("auth0-custom-domain");
            then.status(200).json_body(json!({ "user_id": "auth0|1" }));
        })
        .await;
    let mgmt = builder(&server)
        .custom_domain("login.example.com")
        .build()
        .unwrap();
    mgmt.users()
        .create(&CreateUser::new("users"))
        .await
        .unwrap();
    mgmt.users().get("auth0|1").await.unwrap();
    heeding.assert_async().await;
    others.assert_async().await;

    let error = builder(&server).custom_domain("a\nb").build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
}

#[tokio::test]
async fn an_answer_can_be_had_as_it_came_or_as_a_type_of_ones_own() {
    #[derive(serde::Deserialize)]
    struct Mine {
        user_id: String,
        shoe_size: u8,
    }

    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.method(GET).path("/api/v2/users/auth0%7C1");
            then.status(200)
                .header("x-ratelimit-limit", "50")
                .header("x-ratelimit-remaining", "49")
                .header("x-ratelimit-reset", "1900000000")
                .json_body(json!({ "user_id": "auth0|1", "shoe_size": 42 }));
        })
        .await;
    let mgmt = builder(&server).build().unwrap();

    let response = mgmt.users().get("auth0|1").raw().await.unwrap();
    assert_eq!(response.status(), 200);
    let limit = RateLimit::from_headers(response.headers()).unwrap();
    assert_eq!(limit.remaining, 49);
    assert_eq!(mgmt.rate_limit().unwrap().limit, 50);
    assert!(response.body().starts_with(b"{"));

    let mine: Mine = mgmt.users().get("auth0|1").decode_as().await.unwrap();
    assert_eq!((mine.user_id.as_str(), mine.shoe_size), ("auth0|1", 42));
    assert_eq!(mock.calls_async().await, 2);
}

#[tokio::test]
async fn options_are_of_a_handle_or_of_one_call() {
    let server = MockServer::start_async().await;
    let failing = server
        .mock_async(|when, then| {
            when.method(GET).header("x-reason", "nightly");
            then.status(503);
        })
        .await;
    let mgmt = builder(&server).build().unwrap();
    let options = CallOptions::new()
        .max_retries(0)
        .header("x-reason", "nightly")
        .unwrap();
    let users = mgmt.users().with_options(options.clone());
    users.get("auth0|1").await.unwrap_err();
    let call = mgmt.users().get("auth0|1").with_options(options);
    call.await.unwrap_err();
    assert_eq!(failing.calls_async().await, 2, "neither was repeated");
}

#[tokio::test]
async fn nothing_is_sent_before_a_call_is_awaited() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.method(PATCH).body(r#"{"nickname":null}"#);
            then.status(200).json_body(json!({}));
        })
        .await;
    let mgmt = builder(&server).build().unwrap();
    let update = UpdateUser {
        nickname: Patch::Null,
        ..Default::default()
    };
    drop(mgmt.users().update("auth0|1", &update));
    assert_eq!(mock.calls_async().await, 0);
    let (one, other) = tokio::join!(
        mgmt.users().update("auth0|1", &update),
        mgmt.users().update("auth0|2", &update),
    );
    assert!(one.is_ok() && other.is_ok());
    assert_eq!(mock.calls_async().await, 2);
}
