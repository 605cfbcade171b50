//! The exact requests of the operations on connections, and what becomes of the answers.

#![cfg(all(feature = "connections", feature = "webpki-roots"))]
#![cfg(any(feature = "ring", feature = "aws-lc-rs"))]
#![allow(
    clippy::unwrap_used,
    reason = "a failure in a helper is a failure of the test"
)]

use auth0_management::ManagementClient;
use auth0_management::Patch;
use auth0_management::connections::{
    ConnectionOptions, ConnectionOptionsSaml, Connections, CreateConnection, GetConnectionParams,
    ListConnectionsParams, Strategy, UpdateConnection,
};
use httpmock::prelude::*;
use serde_json::json;

fn connections(server: &MockServer) -> Connections {
    ManagementClient::builder(server.base_url())
        .token("t0ken")
        .build()
        .unwrap()
        .connections()
}

#[tokio::test]
async fn get() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.method(GET)
                .path("/api/v2/connections/con_1")
                .query_param("fields", "name,options")
                .query_param("include_fields", "false")
                .header("authorization", "Bearer t0ken");
            then.status(200).json_body(json!({
                "id": "con_1", "strategy": "brand-new", "name": null, "region": { "home": "eu" },
            }));
        })
        .await;
    let params = GetConnectionParams {
        fields: Some("name,options".into()),
        include_fields: Some(false),
    };
    let connection = connections(&server)
        .get_with("con_1", &params)
        .await
        .unwrap();
    mock.assert_async().await;
    assert_eq!(connection.id.as_deref(), Some("con_1"));
    assert_eq!(connection.name, None);
    assert_eq!(
        connection.strategy,
        Some(Strategy::Unknown("brand-new".into()))
    );
    assert_eq!(
        connection.extra.get("region").unwrap().to_string(),
        r#"{"home":"eu"}"#
    );
}

#[tokio::test]
async fn create() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.method(POST)
                .path("/api/v2/connections")
                .header("content-type", "application/json")
                .body(r#"{"name":"staff","strategy":"samlp","options":{"signInEndpoint":"https://idp.example/in"}}"#);
            then.status(201).json_body(json!({ "id": "con_2" }));
        })
        .await;
    let options = ConnectionOptionsSaml {
        sign_in_endpoint: Some("https://idp.example/in".into()),
        ..Default::default()
    };
    let create = CreateConnection {
        options: Some(ConnectionOptions::Samlp(options)),
        ..CreateConnection::new("staff", Strategy::Samlp)
    };
    let created = connections(&server).create(&create).await.unwrap();
    mock.assert_async().await;
    assert_eq!(created.id.as_deref(), Some("con_2"));
}

#[tokio::test]
async fn update() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.method(PATCH)
                .path("/api/v2/connections/con_1")
                .body(r#"{"options":null,"metadata":{"a":null,"b":"x"}}"#);
            then.status(200).json_body(json!({ "id": "con_1" }));
        })
        .await;
    let update = UpdateConnection {
        options: Patch::Null,
        metadata: Some([("a".into(), None), ("b".into(), Some("x".into()))].into()),
        ..Default::default()
    };
    connections(&server).update("con_1", &update).await.unwrap();
    mock.assert_async().await;
}

#[tokio::test]
async fn delete_takes_any_success_for_one() {
    for (status, body) in [(202, r#"{"deleted_at":"now"}"#), (204, "")] {
        let server = MockServer::start_async().await;
        let mock = server
            .mock_async(|when, then| {
                when.method(DELETE).path("/api/v2/connections/con_1");
                then.status(status).body(body);
            })
            .await;
        connections(&server).delete("con_1").await.unwrap();
        mock.assert_async().await;
    }
}

#[tokio::test]
async fn list_filters() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.method(GET)
                .path("/api/v2/connections")
                .query_param("strategy", "auth0")
                .query_param("strategy", "samlp")
                .query_param("name", "a b")
                .query_param("take", "100")
                .query_param_missing("page");
            then.status(200)
                .json_body(json!({ "connections": [{ "id": "con_1" }] }));
        })
        .await;
    let params = ListConnectionsParams {
        strategy: vec![Strategy::Auth0, Strategy::Samlp],
        name: Some("a b".into()),
        ..Default::default()
    };
    let found = connections(&server)
        .list_with(&params)
        .collect()
        .await
        .unwrap();
    mock.assert_async().await;
    assert_eq!(found.len(), 1);
}
