//! Control over HTTP, which is equivalent to the tenant's handle.

use auth0_testing::Tenant;
use serde_json::{Value, json};

use crate::support::{Answer, bearer, decode, encode, get, grant, manage, parameter, post, send};

const KEY: &str = "the-control-key";

async fn tenant() -> Tenant {
    Tenant::builder().control_key(KEY).start().await.unwrap()
}

async fn control(tenant: &Tenant, method: &str, path: &str, body: Value) -> Answer {
    let key = bearer(KEY);
    let headers = [("authorization", key.as_str())];
    let body = if body.is_null() {
        String::new()
    } else {
        body.to_string()
    };
    let path = format!("/_tenant{path}");
    send(tenant, method, &path, &headers, body.as_bytes()).await
}

/// Returns the response of an operation that must succeed.
async fn ask(tenant: &Tenant, method: &str, path: &str, body: Value) -> Value {
    let answer = control(tenant, method, path, body).await;
    match answer.status {
        204 => Value::Null,
        200 => answer.json(),
        _ => panic!("{method} {path}: {answer:?}"),
    }
}

#[tokio::test]
async fn without_a_key_there_is_nothing_and_with_a_wrong_one_no_entry() {
    let closed = Tenant::builder().start().await.unwrap();
    assert_eq!(control(&closed, "GET", "/", Value::Null).await.status, 404);
    let tenant = tenant().await;
    for wrong in ["", "the-control-kez", "the-control-key2"] {
        let headers = [("authorization", bearer(wrong))];
        let headers = headers
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        let answer = send(&tenant, "GET", "/_tenant/requests", &headers, b"").await;
        assert_eq!(answer.status, 401);
    }
    let list = ask(&tenant, "GET", "/", Value::Null).await;
    assert!(list["operations"].as_array().unwrap().len() > 20);
    let unknown = control(&tenant, "GET", "/nothing", Value::Null).await;
    assert_eq!(unknown.status, 404);
    assert!(unknown.text().contains("GET /_tenant/nothing"));
    // These requests are not recorded.
    assert!(tenant.requests().is_empty());
}

#[tokio::test]
async fn the_clock_is_moved() {
    let tenant = tenant().await;
    let token = tenant.issue_access_token(json!({})).unwrap();
    let authorization = bearer(&token);
    let headers = [("authorization", authorization.as_str())];
    for (advance, status) in [(86_400 - 20, 200), (20, 401)] {
        ask(&tenant, "POST", "/clock", json!({ "advance": advance })).await;
        let answer = send(&tenant, "GET", "/api/v2/roles", &headers, b"").await;
        assert_eq!(answer.status, status, "{advance}");
    }
}

#[tokio::test]
async fn users_log_in_and_are_blocked() {
    let tenant = tenant().await;
    let user = json!({ "email": "ada@example.com", "password": "pw" });
    let added = ask(&tenant, "POST", "/users", user).await;
    assert_eq!(
        tenant.user_id("ada@example.com").as_deref(),
        added["user_id"].as_str()
    );
    let body = json!({ "url": login_url(&tenant), "email": "ada@example.com" });
    let callback = ask(&tenant, "POST", "/log-in", body).await;
    assert!(parameter(callback["callback"].as_str().unwrap(), "code").is_some());
    ask(
        &tenant,
        "POST",
        "/users/block",
        json!({ "email": "ada@example.com", "blocked": true }),
    )
    .await;
    let pairs = [
        ("username", "ada@example.com"),
        ("password", "pw"),
        ("scope", "openid"),
    ];
    assert!(grant(&tenant, "password", &pairs).await.status >= 400);
    let nobody = json!({ "email": "nobody@example.com", "blocked": true });
    let refused = control(&tenant, "POST", "/users/block", nobody).await;
    assert_eq!(refused.status, 400);
    assert!(
        refused.json()["message"]
            .as_str()
            .unwrap()
            .contains("nobody@example.com")
    );
    let many = ask(&tenant, "POST", "/users/many", json!({ "count": 3 })).await;
    assert_eq!(many["user_ids"].as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn devices_and_back_channel_requests_are_decided() {
    let tenant = tenant().await;
    let form = [("client_id", tenant.client_id()), ("scope", "openid")];
    let device = post(&tenant, "/oauth/device/code", &form).await.json();
    let decision =
        json!({ "user_code": device["user_code"], "approve": true, "email": tenant.user_email() });
    ask(&tenant, "POST", "/devices", decision).await;
    let grant_type = "urn:ietf:params:oauth:grant-type:device_code";
    let pairs = [("device_code", device["device_code"].as_str().unwrap())];
    assert_eq!(grant(&tenant, grant_type, &pairs).await.status, 200);

    let hint = tenant.login_hint(tenant.user_email()).unwrap().to_string();
    let form = [
        ("client_id", tenant.client_id()),
        ("client_secret", tenant.client_secret()),
        ("login_hint", hint.as_str()),
        ("binding_message", "1234"),
        ("scope", "openid"),
    ];
    let started = post(&tenant, "/bc-authorize", &form).await;
    assert_eq!(started.status, 200, "{started:?}");
    let decision = json!({ "email": tenant.user_email(), "approve": false });
    let decided = ask(&tenant, "POST", "/back-channel", decision).await;
    assert_eq!(decided["binding_message"], "1234");
}

#[tokio::test]
async fn messages_have_subject_and_body() {
    let tenant = tenant().await;
    let body = json!({
        "client_id": tenant.client_id(), "email": tenant.user_email(),
        "connection": "Username-Password-Authentication",
    });
    crate::support::post_json(&tenant, "/dbconnections/change_password", &[], &body).await;
    let to = encode(&[("to", tenant.user_email())]);
    let outbox = ask(&tenant, "GET", &format!("/outbox?{to}"), Value::Null).await;
    let message = &outbox["messages"][0];
    assert_eq!(message["channel"], "email");
    assert_eq!(message["subject"], "Reset your password");
    let link = message["link"].as_str().unwrap();
    assert!(message["body"].as_str().unwrap().ends_with(link));
    let nobody = ask(&tenant, "GET", "/outbox?to=nobody", Value::Null).await;
    assert_eq!(nobody["messages"], json!([]));
}

/// Returns an authorization request of the default application.
fn login_url(tenant: &Tenant) -> String {
    let parameters = [
        ("client_id", tenant.client_id()),
        ("response_type", "code"),
        ("redirect_uri", "http://127.0.0.1:3000/callback"),
        ("scope", "openid"),
    ];
    format!("{}/authorize?{}", tenant.domain(), encode(&parameters))
}

#[tokio::test]
async fn logins_are_refused() {
    let tenant = tenant().await;
    let sundays = json!({ "description": "Not on Sundays" });
    ask(&tenant, "POST", "/log-in/refuse", sundays).await;
    let blocked = json!({ "description": "user is blocked", "error": "unauthorized" });
    ask(&tenant, "POST", "/log-in/refuse", blocked).await;
    let body = json!({ "url": login_url(&tenant), "email": tenant.user_email() });
    for error in [Some("access_denied"), Some("unauthorized"), None] {
        let answer = ask(&tenant, "POST", "/log-in", body.clone()).await;
        let callback = answer["callback"].as_str().unwrap();
        assert_eq!(parameter(callback, "error").as_deref(), error, "{callback}");
    }
    let other = json!({ "description": "x", "error": "teapot" });
    let answer = control(&tenant, "POST", "/log-in/refuse", other).await;
    assert_eq!(answer.status, 400);
    assert!(answer.text().contains("`error`"), "{}", answer.text());
}

#[tokio::test]
async fn claims_are_templates() {
    let tenant = tenant().await;
    let tables = json!({
        "id_token": { "https://example.com/roles": "{{roles}}" },
        "access_token": { "https://example.com/email": "{{user.email}}" },
    });
    ask(&tenant, "PUT", "/claims", tables.clone()).await;
    assert_eq!(ask(&tenant, "GET", "/claims", Value::Null).await, tables);
    let role = json!({ "name": "reader" });
    manage(&tenant, "POST", "/api/v2/roles", Some(role)).await;
    let assigned = json!({ "email": tenant.user_email(), "role": "reader" });
    ask(&tenant, "POST", "/users/roles", assigned).await;
    let pairs = [
        ("username", tenant.user_email()),
        ("password", tenant.user_password()),
        ("scope", "openid"),
        ("audience", &tenant.management_audience()),
    ];
    let tokens = grant(&tenant, "password", &pairs).await.json();
    let token = |name: &str| tokens[name].as_str().unwrap().to_owned();
    let (_, id) = decode(&tenant, &token("id_token")).await;
    let (_, access) = decode(&tenant, &token("access_token")).await;
    assert_eq!(id["https://example.com/roles"], json!(["reader"]));
    assert_eq!(id.get("https://example.com/email"), None);
    assert_eq!(access["https://example.com/email"], tenant.user_email());
    // An empty object removes all templates.
    ask(&tenant, "PUT", "/claims", json!({})).await;
    assert!(tenant.claim_templates().is_empty());
    let wrong = json!({ "id_token": { "sub": "eve" } });
    let answer = control(&tenant, "PUT", "/claims", wrong).await;
    assert_eq!(answer.status, 400);
    assert!(answer.text().contains("`sub`"), "{}", answer.text());
}

#[tokio::test]
async fn tokens_are_signed_to_order() {
    let tenant = Tenant::builder()
        .control_key(KEY)
        .api("https://api.example.com")
        .start()
        .await
        .unwrap();
    let claims = async |path: &str, body: Value, member: &str| {
        let answer = ask(&tenant, "POST", path, body).await;
        decode(&tenant, answer[member].as_str().unwrap()).await.1
    };
    let body = json!({
        "email": tenant.user_email(), "audience": "https://api.example.com", "scope": "email",
    });
    let user = claims("/tokens/user", body, "access_token").await;
    assert_eq!(
        (&user["aud"], &user["scope"]),
        (&json!("https://api.example.com"), &json!("email"))
    );
    let id = claims("/tokens/id", json!({ "nonce": "n" }), "id_token").await;
    assert_eq!((&id["nonce"], &id["sub"]), (&json!("n"), &user["sub"]));
    let signed = claims("/tokens/sign", json!({ "a": 1 }), "token").await;
    assert_eq!(signed, json!({ "a": 1 }));
}

#[tokio::test]
async fn keys_faults_limits_and_requests_are_scripted() {
    let tenant = tenant().await;
    let old = tenant.key_id();
    let rotated = ask(&tenant, "POST", "/keys/rotate", Value::Null).await;
    assert_eq!(rotated["kid"], tenant.key_id());
    assert_ne!(tenant.key_id(), old);
    ask(&tenant, "POST", "/keys/retire", Value::Null).await;
    let keys = get(&tenant, "/.well-known/jwks.json").await.json();
    assert_eq!(keys["keys"].as_array().unwrap().len(), 1);

    let fault = json!({
        "path": "/userinfo", "status": 503, "headers": { "retry-after": "7" }, "times": 2,
    });
    ask(&tenant, "POST", "/faults", fault).await;
    let hit = get(&tenant, "/userinfo").await;
    assert_eq!((hit.status, hit.header("retry-after")), (503, Some("7")));
    ask(&tenant, "DELETE", "/faults", Value::Null).await;
    assert_eq!(get(&tenant, "/userinfo").await.status, 401);

    let limits = json!({ "management": { "burst": 1, "per_second": 0 } });
    ask(&tenant, "PUT", "/rate-limits", limits).await;
    let status = async || manage(&tenant, "GET", "/api/v2/roles", None).await.status;
    assert_eq!((status().await, status().await), (200, 429));
    ask(&tenant, "PUT", "/rate-limits", Value::Null).await;
    assert_eq!(status().await, 200);

    let recorded = ask(&tenant, "GET", "/requests?path=/userinfo", Value::Null).await;
    let statuses: Vec<_> = recorded["requests"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| &r["status"])
        .collect();
    assert_eq!(statuses, [503, 401]);
    assert_eq!(recorded["rate_limited"], 1);
    ask(&tenant, "DELETE", "/requests", Value::Null).await;
    assert!(tenant.requests().is_empty());

    let token = ask(&tenant, "POST", "/tokens", json!({ "scope": "read:roles" })).await;
    let token = bearer(token["access_token"].as_str().unwrap());
    let headers = [("authorization", token.as_str())];
    assert_eq!(
        send(&tenant, "GET", "/api/v2/roles", &headers, b"")
            .await
            .status,
        200
    );
    assert_eq!(
        send(&tenant, "GET", "/api/v2/clients", &headers, b"")
            .await
            .status,
        403
    );
    ask(&tenant, "POST", "/tokens/revoke", Value::Null).await;
    assert_eq!(
        send(&tenant, "GET", "/api/v2/roles", &headers, b"")
            .await
            .status,
        401
    );
}

#[tokio::test]
async fn bad_input_names_the_field() {
    let tenant = tenant().await;
    for (path, body, field) in [
        ("/users", json!({ "email": "a" }), "`password`"),
        ("/users", json!({ "email": 1, "password": "x" }), "`email`"),
        (
            "/users",
            json!({ "email": "a", "password": "x", "y": 1 }),
            "`y`",
        ),
        ("/users/many", json!({ "count": -1 }), "`count`"),
        (
            "/users/many",
            json!({ "count": 10_000_000_000_u64 }),
            "`count`",
        ),
        ("/clock", json!({ "advance": u64::MAX }), "`advance`"),
        ("/faults", json!({ "path": "/", "effect": "x" }), "`effect`"),
        (
            "/faults",
            json!({ "path": "/", "status": 100_000 }),
            "`status`",
        ),
        (
            "/devices",
            json!({ "user_code": "A", "approve": "yes" }),
            "`approve`",
        ),
        ("/users", json!({ "email": "", "password": "x" }), "`email`"),
        (
            "/users",
            json!({ "email": tenant.user_email(), "password": "x" }),
            tenant.user_email(),
        ),
        ("/faults", json!({ "path": "/", "status": 99 }), "`status`"),
        (
            "/faults",
            json!({ "path": "/", "headers": { "a b": "x" } }),
            "`headers`",
        ),
        ("/users", json!([]), "JSON object"),
    ] {
        let answer = control(&tenant, "POST", path, body).await;
        assert_eq!(answer.status, 400);
        let message = answer.json()["message"].as_str().unwrap().to_owned();
        assert!(message.contains(field), "{path}: {message}");
    }
    for limit in [
        json!({ "burst": -1, "per_second": 0 }),
        json!({ "burst": 1, "per_second": -1 }),
    ] {
        let limits = json!({ "management": limit });
        assert_eq!(
            control(&tenant, "PUT", "/rate-limits", limits).await.status,
            400
        );
    }
}
