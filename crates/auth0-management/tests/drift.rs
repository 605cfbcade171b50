//! Answers that are not what the document says: nothing is lost, nothing panics, and errors say what came.

#![cfg(all(
    feature = "full",
    feature = "webpki-roots",
    any(feature = "ring", feature = "aws-lc-rs")
))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failure in a helper is a failure of the test"
)]

use auth0_management::connections::{ConnectionOptions, Strategy};
use auth0_management::log_streams::{LogStreamSink, LogStreamStatus};
use auth0_management::users::{UpdateUser, User};
use auth0_management::{ErrorKind, Json, ManagementClient, SetAside};
use httpmock::prelude::*;
use serde_json::json;

/// A client whose calls all get this answer.
async fn answering(status: u16, content_type: &str, body: &str) -> (MockServer, ManagementClient) {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.path_includes("/api/v2/");
            then.status(status)
                .header("content-type", content_type)
                .body(body);
        })
        .await;
    let mgmt = ManagementClient::builder(server.base_url())
        .token("t0ken")
        .build()
        .unwrap();
    (server, mgmt)
}

async fn json_answer(body: serde_json::Value) -> (MockServer, ManagementClient) {
    answering(200, "application/json", &body.to_string()).await
}

#[tokio::test]
async fn null_for_an_array_and_missing_and_additional_members() {
    let body = json!({ "identities": null, "user_id": "auth0|1", "shoe_size": { "eu": 42 } });
    let (_server, mgmt) = json_answer(body).await;
    let user = mgmt.users().get("auth0|1").await.unwrap();
    assert_eq!(user.user_id.as_deref(), Some("auth0|1"));
    assert!(user.identities.is_none() && user.email.is_none());
    assert_eq!(
        user.extra.get("shoe_size").unwrap().to_string(),
        r#"{"eu":42}"#
    );
}

#[tokio::test]
async fn unknown_strings_survive() {
    let body = json!([{ "type": "http", "status": "dozing", "sink": { "httpEndpoint": "https://a.example" } }]);
    let (_server, mgmt) = json_answer(body).await;
    let streams: Vec<_> = mgmt.log_streams().list().await.unwrap();
    assert_eq!(
        streams[0].status,
        Some(LogStreamStatus::Unknown("dozing".into()))
    );
    match &streams[0].sink {
        Some(LogStreamSink::Http(sink)) => {
            assert_eq!(sink.http_endpoint.as_deref(), Some("https://a.example"));
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_union_of_an_unknown_kind_keeps_all_that_came() {
    let options = json!({ "a": 1 });
    let body = json!({ "id": "con_1", "strategy": "brand-new", "options": options });
    let (_server, mgmt) = json_answer(body).await;
    let connection = mgmt.connections().get("con_1").await.unwrap();
    assert_eq!(connection.strategy, Some(Strategy::from("brand-new")));
    match connection.options {
        Some(ConnectionOptions::Unknown(json)) => {
            assert_eq!(json, Json::new(&options).unwrap());
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_option_of_another_shape_leaves_the_others() {
    let options = json!({ "signInEndpoint": { "was": "text" }, "signOutEndpoint": "https://out" });
    let body = json!({ "id": "con_1", "strategy": "samlp", "options": options });
    let (_server, mgmt) = json_answer(body).await;
    let detailed = mgmt.connections().get("con_1").detailed().await.unwrap();
    match detailed.value.options {
        Some(ConnectionOptions::Samlp(options)) => {
            assert_eq!(options.sign_out_endpoint.as_deref(), Some("https://out"));
            assert_eq!(options.sign_in_endpoint, None);
        }
        other => panic!("{other:?}"),
    }
    let paths: Vec<&str> = detailed.set_aside.iter().map(SetAside::path).collect();
    assert_eq!(paths, ["$.options.signInEndpoint"]);
}

#[tokio::test]
async fn a_number_for_text_costs_that_member_only() {
    let (_server, mgmt) =
        json_answer(json!({ "user_id": 17, "email": "s3cret@example.com" })).await;
    let update = UpdateUser::default();
    let update = mgmt.users().update("auth0|1", &update);
    let updated = update.detailed().await.unwrap();
    assert_eq!(updated.value.user_id, None);
    assert_eq!(updated.value.email.as_deref(), Some("s3cret@example.com"));
    let set_aside = &updated.set_aside[0];
    assert_eq!(
        (set_aside.path(), set_aside.value()),
        ("$.user_id", &Json::from(17))
    );
    // Who has such a tenant reads it another way.
    let json: Json = mgmt.users().get("auth0|1").decode_as().await.unwrap();
    assert_eq!(json.pointer("/user_id").unwrap().to_string(), "17");
}

#[tokio::test]
async fn an_empty_body_is_nothing_where_nothing_is_expected_and_an_error_elsewhere() {
    for status in [200, 202, 204] {
        let (_server, mgmt) = answering(status, "application/json", "").await;
        mgmt.users().delete("auth0|1").await.unwrap();
        let templates = mgmt.guardian().factors().sms().get_templates().await;
        assert!(templates.unwrap().is_none());
        let error = mgmt.users().get("auth0|1").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("no body"), "{error}");
    }
}

#[tokio::test]
async fn a_proxys_page_is_told_as_one() {
    let page = "<html><h1>Bad gateway</h1></html>";
    let (_server, mgmt) = answering(400, "text/html", page).await;
    let error = mgmt.users().get("auth0|1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert!(error.to_string().contains("not JSON: <html>"), "{error}");
    let (_server, mgmt) = answering(200, "text/html", page).await;
    let error = mgmt.users().list().first_page().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("not JSON"), "{error}");
}

/// What other identifiers become on the wire, every test of `operations.rs` shows.
#[tokio::test]
async fn an_empty_identifier_is_not_sent() {
    let (_server, mgmt) = answering(204, "application/json", "").await;
    let error = mgmt.users().delete("").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains("`id` is empty"), "{error}");
}

#[test]
fn a_user_shows_no_value_that_no_field_is_for() {
    let user: User = serde_json::from_value(json!({ "user_id": "a", "pin": "s3cret" })).unwrap();
    let shown = format!("{user:?}");
    assert!(
        shown.contains("pin") && !shown.contains("s3cret"),
        "{shown}"
    );
}
