//! Jobs that export users, and their files.

use std::io::Read;

use auth0_testing::Tenant;
use serde_json::{Value, json};

use crate::jobs::{database, finish};
use crate::support::{get, manage, start};

const EXPORTS: &str = "/api/v2/jobs/users-exports";

fn gunzip(bytes: &[u8]) -> String {
    let mut text = String::new();
    flate2::read::GzDecoder::new(bytes)
        .read_to_string(&mut text)
        .unwrap();
    text
}

/// Exports users and returns the job and the file.
async fn export(tenant: &Tenant, body: Value) -> (Value, String) {
    let created = manage(tenant, "POST", EXPORTS, Some(body)).await;
    assert_eq!(
        (created.status, &created.json()["status"]),
        (200, &json!("pending"))
    );
    let job = finish(tenant, &created.json()).await;
    let location = job["location"].as_str().expect("a location");
    let file = get(tenant, location.strip_prefix(tenant.domain()).unwrap()).await;
    assert_eq!(
        (file.status, file.header("content-type")),
        (200, Some("application/gzip"))
    );
    (job, gunzip(&file.body))
}

#[tokio::test]
async fn users_are_exported_line_by_line() {
    let tenant = start().await;
    tenant.add_users(2);
    let (job, file) = export(&tenant, json!({})).await;
    assert_eq!(
        (&job["type"], &job["format"]),
        (&json!("users_export"), &json!("json"))
    );
    let users: Vec<Value> = file
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(users.len(), 3);
    assert_eq!(users[0]["email"], tenant.user_email());
    assert_eq!(users[2]["email"], "user-1@example.com");

    let connection = database(&tenant).await;
    let body = json!({
        "connection_id": connection, "format": "csv", "limit": 2,
        "fields": [{ "name": "email" }, { "name": "identities[0].connection", "export_as": "where" }],
    });
    let (job, file) = export(&tenant, body).await;
    assert_eq!(
        (&job["connection_id"], &job["limit"]),
        (&json!(connection), &json!(2))
    );
    let lines: Vec<_> = file.lines().collect();
    assert_eq!(lines[0], "\"email\",\"where\"");
    assert_eq!(
        lines[2],
        "\"user-0@example.com\",\"Username-Password-Authentication\""
    );
    assert_eq!(lines.len(), 3);
}

#[tokio::test]
async fn exports_are_for_those_with_the_whole_url_and_asked_for_properly() {
    let tenant = start().await;
    let (job, _) = export(&tenant, json!({})).await;
    let location = job["location"]
        .as_str()
        .unwrap()
        .strip_prefix(tenant.domain())
        .unwrap();
    let (path, _) = location.split_once('?').unwrap();
    for target in [
        path.to_owned(),
        format!("{path}?Signature=x"),
        "/exports/x?Signature=x".to_owned(),
    ] {
        assert_eq!(get(&tenant, &target).await.status, 403, "{target}");
    }
    for body in [
        json!({ "format": "xml" }),
        json!({ "limit": 0 }),
        json!({ "fields": [{ "export_as": "x" }] }),
        json!({ "connection_id": "con_x" }),
        json!({ "nope": 1 }),
    ] {
        assert_eq!(
            manage(&tenant, "POST", EXPORTS, Some(body.clone()))
                .await
                .status,
            400,
            "{body}"
        );
    }
}
