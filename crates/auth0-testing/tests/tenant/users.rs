use auth0_testing::Tenant;
use serde_json::{Value, json};

use crate::support::{bearer, grant, manage, read, send, start};

const PATH: &str = "/api/v2/users";

pub(crate) async fn create(tenant: &Tenant, email: &str) -> Value {
    let body = json!({
        "connection": "Username-Password-Authentication", "email": email, "password": "correct horse",
    });
    let answer = manage(tenant, "POST", PATH, Some(body)).await;
    assert_eq!(answer.status, 201, "{:?}", answer.json());
    answer.json()
}

pub(crate) fn one(id: &Value) -> String {
    format!("{PATH}/{}", id.as_str().unwrap().replace('|', "%7C"))
}

pub(crate) async fn refused(
    tenant: &Tenant,
    method: &str,
    target: &str,
    body: Option<Value>,
) -> (u16, String, String) {
    let answer = manage(tenant, method, target, body).await;
    let body = answer.json();
    let text = |member: &str| body[member].as_str().unwrap_or_default().to_owned();
    (answer.status, text("errorCode"), text("message"))
}

#[tokio::test]
async fn a_user_lives_and_dies() {
    let tenant = start().await;
    let user = create(&tenant, "Ada@Example.com").await;
    assert_eq!(user["email"], "ada@example.com");
    assert_eq!(user["nickname"], "ada");
    let id = user["user_id"]
        .as_str()
        .unwrap()
        .strip_prefix("auth0|")
        .expect("an id");
    let identity = json!({
        "connection": "Username-Password-Authentication", "provider": "auth0", "user_id": id, "isSocial": false,
    });
    assert_eq!(user["identities"], json!([identity]));
    assert_eq!(user.get("password"), None);
    let path = one(&user["user_id"]);
    assert_eq!(read(&tenant, &path).await, user);

    let change = json!({
        "name": "Ada", "user_metadata": { "a": 1, "b": { "c": 1 } }, "app_metadata": { "plan": "gold" },
    });
    assert_eq!(
        manage(&tenant, "PATCH", &path, Some(change)).await.status,
        200
    );
    let change =
        json!({ "name": null, "blocked": true, "user_metadata": { "a": null, "b": { "d": 2 } } });
    let changed = manage(&tenant, "PATCH", &path, Some(change)).await.json();
    assert_eq!(changed["user_metadata"], json!({ "b": { "d": 2 } }));
    assert_eq!(changed["app_metadata"], json!({ "plan": "gold" }));
    assert_eq!(
        (&changed["name"], &changed["blocked"]),
        (&json!("ada@example.com"), &json!(true))
    );
    assert!(changed["updated_at"].as_str() >= user["updated_at"].as_str());

    let brief = read(&tenant, &format!("{path}?fields=email,app_metadata")).await;
    assert_eq!(
        brief,
        json!({ "email": "ada@example.com", "app_metadata": { "plan": "gold" } })
    );
    for _ in 0..2 {
        let deleted = manage(&tenant, "DELETE", &path, None).await;
        assert_eq!((deleted.status, deleted.body.len()), (204, 0));
    }
    let (status, code, _) = refused(&tenant, "GET", &path, None).await;
    assert_eq!((status, code.as_str()), (404, "inexistent_user"));
}

#[tokio::test]
async fn who_is_created_here_can_log_in() {
    let tenant = start().await;
    let user = create(&tenant, "ada@example.com").await;
    let credentials = [
        ("username", "ada@example.com"),
        ("password", "correct horse"),
    ];
    assert_eq!(grant(&tenant, "password", &credentials).await.status, 200);
    let block = Some(json!({ "blocked": true }));
    assert_eq!(
        manage(&tenant, "PATCH", &one(&user["user_id"]), block)
            .await
            .status,
        200
    );
    assert_ne!(grant(&tenant, "password", &credentials).await.status, 200);
}

#[tokio::test]
async fn bad_users_are_refused() {
    let tenant = start().await;
    let user = create(&tenant, "ada@example.com").await;
    let database = "Username-Password-Authentication";
    for (body, status, code, complaint) in [
        (
            json!({}),
            400,
            "invalid_body",
            "Missing required property: connection",
        ),
        (
            json!({ "connection": "nope", "email": "a@b.c" }),
            400,
            "inexistent_connection",
            "does not exist",
        ),
        (
            json!({ "connection": "google-oauth2" }),
            400,
            "invalid_connection",
            "google-oauth2",
        ),
        (
            json!({ "connection": database, "email": "a@b.c" }),
            400,
            "invalid_body",
            "property: password",
        ),
        (
            json!({ "connection": database, "password": "correct horse" }),
            400,
            "invalid_body",
            "property: email",
        ),
        (
            json!({ "connection": database, "email": "a b", "password": "correct horse" }),
            400,
            "invalid_body",
            "format email: a b",
        ),
        (
            json!({ "connection": database, "email": "a@b.c", "password": "short" }),
            400,
            "invalid_password",
            "too weak",
        ),
        (
            json!({ "connection": database, "email": "a@b.c", "password": "correct horse", "shoe": 1 }),
            400,
            "invalid_body",
            "not allowed: shoe",
        ),
        (
            json!({ "connection": database, "email": "ADA@example.com", "password": "correct horse" }),
            409,
            "auth0_idp_error",
            "already exists",
        ),
    ] {
        let (found_status, found_code, message) =
            refused(&tenant, "POST", PATH, Some(body.clone())).await;
        assert_eq!(
            (found_status, found_code.as_str()),
            (status, code),
            "{body}"
        );
        assert!(message.contains(complaint), "{message} / {complaint}");
    }
    let path = one(&user["user_id"]);
    let taken = Some(json!({ "email": tenant.user_email() }));
    let (status, code, _) = refused(&tenant, "PATCH", &path, taken).await;
    assert_eq!((status, code.as_str()), (400, "auth0_idp_error"));
    for body in [
        json!({ "email": 1 }),
        json!({ "user_id": "x" }),
        json!({ "user_metadata": null }),
    ] {
        assert_eq!(
            refused(&tenant, "PATCH", &path, Some(body.clone())).await.0,
            400,
            "{body}"
        );
    }
}

#[tokio::test]
async fn ids_of_any_characters_are_found() {
    let tenant = start().await;
    let body = json!({
        "connection": "Username-Password-Authentication", "email": "a@b.c", "password": "correct horse",
        "user_id": "a/b c%\u{e9}|d",
    });
    let user = manage(&tenant, "POST", PATH, Some(body)).await.json();
    assert_eq!(user["user_id"], "auth0|a/b c%\u{e9}|d");
    let path = format!("{PATH}/auth0%7Ca%2Fb%20c%25%C3%A9%7Cd");
    assert_eq!(read(&tenant, &path).await, user);
    assert_eq!(
        refused(&tenant, "GET", &format!("{PATH}/auth0%7C%ff"), None)
            .await
            .0,
        404
    );
}

#[tokio::test]
async fn all_users_go_at_once() {
    let tenant = start().await;
    tenant.add_users(3);
    assert_eq!(manage(&tenant, "DELETE", PATH, None).await.status, 204);
    assert_eq!(read(&tenant, PATH).await, json!([]));
}

#[tokio::test]
async fn a_scope_of_several_is_enough_and_none_is_named_in_the_challenge() {
    let tenant = start().await;
    let with = async |scope: &str| {
        let token = bearer(
            &tenant
                .issue_access_token(json!({ "scope": scope }))
                .unwrap(),
        );
        send(&tenant, "GET", PATH, &[("authorization", &token)], b"").await
    };
    assert_eq!(with("read:user_idp_tokens").await.status, 200);
    let refused = with("update:users").await;
    assert_eq!(refused.status, 403);
    let challenge = refused.header("www-authenticate").expect("a challenge");
    assert_eq!(
        challenge,
        "Bearer error=\"insufficient_scope\", scope=\"read:users read:user_idp_tokens\""
    );
}
