//! Answers as real tenants give them: each is an example of its kind.

#![cfg(all(
    feature = "clients",
    feature = "connections",
    feature = "custom-domains",
    feature = "logs",
    feature = "organizations",
    feature = "users"
))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod memory;

use auth0_core::bytes::Bytes;
use auth0_core::http::Response;
use auth0_management::connections::ConnectionOptions;
use auth0_management::custom_domains::DomainVerificationMethodName;
use auth0_management::users::{CreateUser, ListUserOrganizationsParams, UpdateUser};
use auth0_management::{ManagementClient, SetAside};
use memory::Memory;
use serde_json::{Value, json};

/// A client that is answered with these bodies, in their order.
fn answered(bodies: &[Value]) -> (Memory, ManagementClient) {
    let bodies: Vec<Bytes> = bodies.iter().map(|body| body.to_string().into()).collect();
    let memory = Memory::new(move |number, _| Response::new(bodies[number].clone()));
    let client = memory.management();
    (memory, client)
}

fn shown(set_aside: &[SetAside]) -> Vec<String> {
    let shown = set_aside
        .iter()
        .map(|aside| format!("{} {}", aside.path(), aside.value()));
    shown.collect()
}

#[tokio::test]
async fn a_lifetime_that_is_text() {
    let (memory, mgmt) = answered(&[json!({
        "start": 0, "limit": 100, "total": 2,
        "clients": [
            {"client_id": "a", "name": "a"},
            {"client_id": "c", "name": "old",
                "jwt_configuration": {"lifetime_in_seconds": "36000", "secret_encoded": true}},
        ],
    })]);
    let page = mgmt.clients().list().first_page().await.unwrap();
    assert_eq!(page.items.len(), 2);
    let jwt = page.items[1].jwt_configuration.as_ref().unwrap();
    assert_eq!(jwt.secret_encoded, Some(true));
    assert_eq!(
        shown(&page.set_aside),
        [r#"$.clients[1].jwt_configuration.lifetime_in_seconds "36000""#]
    );
    let (_, mgmt) = (memory, answered(&[json!([{"client_id": "a"}])]).1);
    assert_eq!(mgmt.clients().list().collect().await.unwrap().len(), 1);
}

#[tokio::test]
async fn headers_that_are_json_in_text() {
    let (_, mgmt) = answered(&[json!({
        "id": "con_1", "name": "n", "strategy": "oauth2",
        "options": {"client_id": "c", "client_secret": "sEcReT", "customHeaders": "{\"X\":\"1\"}"},
    })]);
    let connection = mgmt.connections().get("con_1").detailed().await.unwrap();
    assert!(
        !format!("{connection:?}").contains("sEcReT"),
        "{connection:?}"
    );
    let Some(ConnectionOptions::Oauth2(options)) = connection.value.options else {
        panic!("{:?}", connection.value.options);
    };
    assert_eq!(options.client_secret.unwrap().expose(), "sEcReT");
    assert_eq!(
        shown(&connection.set_aside),
        [r#"$.options.customHeaders "{\"X\":\"1\"}""#]
    );
}

#[tokio::test]
async fn parameters_that_are_an_object() {
    let (_, mgmt) = answered(&[json!({
        "id": "con_1", "name": "email", "strategy": "email",
        "options": {
            "name": "email",
            "email": {"body": "b", "subject": "s", "syntax": "liquid"},
            "totp": {"length": 6, "time_step": 180},
            "authParams": {"scope": "openid", "response_type": "code"},
            "disable_signup": false,
            "brute_force_protection": true,
        },
    })]);
    let connection = mgmt.connections().get("con_1").await.unwrap();
    let Some(ConnectionOptions::Email(options)) = connection.options else {
        panic!("{:?}", connection.options);
    };
    assert_eq!(options.disable_signup, Some(false));
    assert!(options.email.is_some());
}

#[tokio::test]
async fn names_in_capitals() {
    let (_, mgmt) = answered(&[json!({
        "custom_domain_id": "cd_1", "domain": "a.example", "type": "self_managed_certs",
        "verification": {"methods": [{"name": "TXT", "record": "x"}]},
    })]);
    let domain = mgmt.custom_domains().get("cd_1").await.unwrap();
    let methods = domain.verification.unwrap().methods.unwrap();
    assert_eq!(methods[0].name, Some(DomainVerificationMethodName::Txt));
}

#[tokio::test]
async fn a_gateway_that_does_not_know_what_became_of_it() {
    for status in [502, 504] {
        let memory = Memory::new(move |_, _| {
            let body = Bytes::from_static(b"<html>upstream</html>");
            let mut response = Response::new(body);
            *response.status_mut() = auth0_core::http::StatusCode::from_u16(status).unwrap();
            response
        });
        let user = CreateUser::new("Username-Password-Authentication");
        let error = memory.management().users().create(&user).await.unwrap_err();
        assert!(error.outcome_unknown(), "{status}");
        assert_eq!(error.body().unwrap(), "<html>upstream</html>");
    }
}

#[tokio::test]
async fn a_scope_that_is_an_array() {
    let body = json!({
        "start": 0, "limit": 100, "length": 3, "total": 3,
        "logs": [
            {"log_id": "L1", "type": "s"},
            {"log_id": "L2", "type": "f", "scope": ["openid"]},
            {"log_id": "L3", "type": "s"},
        ],
    });
    let (memory, mgmt) = answered(&[body]);
    let mut logs = mgmt.logs().list().items();
    let mut read = Vec::new();
    while let Some(entry) = logs.next().await {
        read.push(entry.unwrap().log_id.unwrap());
    }
    assert_eq!(read, ["L1", "L2", "L3"]);
    assert_eq!(memory.seen().len(), 1);
}

#[tokio::test]
async fn a_total_of_zero_beside_items() {
    let page = |organizations: &[&str], start| {
        let organizations: Vec<_> = organizations.iter().map(|id| json!({ "id": id })).collect();
        json!({"organizations": organizations, "start": start, "limit": 2, "total": 0})
    };
    let (memory, mgmt) = answered(&[page(&["org_0", "org_1"], 0), page(&["org_2"], 2)]);
    let params = ListUserOrganizationsParams {
        per_page: Some(2),
        ..Default::default()
    };
    let list = mgmt.users().organizations().list_with("u", &params);
    assert_eq!(list.collect().await.unwrap().len(), 3);
    assert_eq!(memory.seen().len(), 2);
}

#[tokio::test]
async fn a_key_that_does_not_show() {
    for key in [
        json!({"cert": "MII", "key": "sEcReT"}),
        json!("sEcReT"),
        json!(["sEcReT"]),
    ] {
        let (_, mgmt) = answered(&[json!({
            "id": "con_1", "name": "n", "strategy": "samlp",
            "options": {"signInEndpoint": "https://s", "decryptionKey": key},
        })]);
        let connection = mgmt.connections().get("con_1").detailed().await.unwrap();
        assert!(
            !format!("{connection:?}").contains("sEcReT"),
            "{connection:?}"
        );
        assert!(matches!(
            connection.value.options,
            Some(ConnectionOptions::Samlp(_))
        ));
    }
}

#[tokio::test]
async fn one_odd_user_of_three() {
    let (_, mgmt) = answered(&[json!({
        "start": 0, "limit": 100, "length": 3, "total": 3,
        "users": [
            {"user_id": "a"},
            {"user_id": "b", "email_verified": "b@example.com"},
            {"user_id": "c"},
        ],
    })]);
    let mut users = mgmt.users().list().items();
    let mut read = Vec::new();
    while let Some(user) = users.next().await {
        read.push(user.unwrap().user_id.unwrap());
    }
    assert_eq!(read, ["a", "b", "c"]);
}

#[tokio::test]
async fn factors_that_are_objects() {
    let (_, mgmt) = answered(&[json!({
        "user_id": "auth0|1", "email": "a@example.com",
        "multifactor": [{"type": "totp", "confirmed": true}],
    })]);
    let call = mgmt.users().update("auth0|1", &UpdateUser::default());
    let user = call.detailed().await.unwrap();
    assert_eq!(user.value.email.as_deref(), Some("a@example.com"));
    assert_eq!(
        shown(&user.set_aside),
        [r#"$.multifactor[0] {"confirmed":true,"type":"totp"}"#]
    );
}

#[tokio::test]
async fn a_deleted_identity_leaves_the_others() {
    let (memory, mgmt) = answered(&[json!([
        {"connection": "c", "provider": "auth0", "user_id": "1", "isSocial": false},
    ])]);
    let left = mgmt
        .users()
        .identities()
        .delete("auth0|1", &"google-oauth2".into(), "2")
        .await
        .unwrap();
    assert_eq!(left[0].connection.as_deref(), Some("c"));
    assert_eq!(memory.seen()[0].method, "DELETE");
}

#[tokio::test]
async fn a_request_carries_what_is_newer() {
    let (memory, mgmt) = answered(&[json!({"user_id": "auth0|1"})]);
    let user = CreateUser::new("Username-Password-Authentication");
    mgmt.users()
        .create(&user)
        .query("newer", true)
        .body_member("newer_member", &["a"])
        .await
        .unwrap();
    let seen = &memory.seen()[0];
    assert_eq!(seen.path, "/users?newer=true");
    let body: Value = serde_json::from_slice(&seen.body).unwrap();
    let expected = json!({"connection": "Username-Password-Authentication", "newer_member": ["a"]});
    assert_eq!(body, expected);
}
