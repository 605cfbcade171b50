//! The effect of settings in the Management API on the contents of tokens.

use std::time::Duration;

use auth0_testing::{ClaimTemplate, Tenant, TokenKind};
use serde_json::{Value, json};

use crate::support::{
    Answer, Key, decode, grant, manage, parameter, post, read, start, token_request,
};

const API: &str = "https://notes.example.com";

async fn make(tenant: &Tenant, path: &str, body: Value) -> Value {
    let answer = manage(tenant, "POST", &format!("/api/v2/{path}"), Some(body)).await;
    assert!(answer.status < 300, "{path}: {}", answer.text());
    if answer.body.is_empty() {
        return Value::Null;
    }
    answer.json()
}

async fn change(tenant: &Tenant, path: &str, body: Value) -> Answer {
    manage(tenant, "PATCH", &format!("/api/v2/{path}"), Some(body)).await
}

/// Creates an API with two scopes and additional members.
async fn api(tenant: &Tenant, more: Value) -> Value {
    let mut body = json!({
        "identifier": API, "name": "Notes",
        "scopes": [{ "value": "read:notes" }, { "value": "write:notes" }],
    });
    for (name, value) in more.as_object().unwrap() {
        body[name] = value.clone();
    }
    make(tenant, "resource-servers", body).await
}

/// Creates a client that may use the client credentials grant, and a client grant with these scopes.
async fn machine(tenant: &Tenant, scope: Value) -> (Value, Value) {
    let client = make(tenant, "clients", json!({ "name": "worker" })).await;
    let body = json!({ "client_id": client["client_id"], "audience": API, "scope": scope });
    let grant = make(tenant, "client-grants", body).await;
    (client, grant)
}

async fn machine_token(tenant: &Tenant, client: &Value, scope: Option<&str>) -> Answer {
    let mut body = json!({
        "grant_type": "client_credentials", "client_id": client["client_id"],
        "client_secret": client["client_secret"], "audience": API,
    });
    if let Some(scope) = scope {
        body["scope"] = scope.into();
    }
    token_request(tenant, &body).await
}

async fn claims(tenant: &Tenant, answer: &Answer) -> Value {
    assert_eq!(answer.status, 200, "{}", answer.text());
    let tokens = answer.json();
    decode(tenant, tokens["access_token"].as_str().unwrap())
        .await
        .1
}

/// Logs in with a password.
async fn log_in(tenant: &Tenant, pairs: &[(&str, &str)]) -> Answer {
    let user = [
        ("username", tenant.user_email()),
        ("password", tenant.user_password()),
    ];
    grant(tenant, "password", &[&user, pairs].concat()).await
}

#[tokio::test]
async fn a_client_grant_limits_scopes_to_those_the_api_defines() {
    let tenant = start().await;
    api(&tenant, json!({})).await;
    let (client, granted) = machine(&tenant, json!(["read:notes"])).await;
    let answer = machine_token(&tenant, &client, None).await;
    assert_eq!(answer.json()["scope"], "read:notes");
    let refused = machine_token(&tenant, &client, Some("read:notes write:notes")).await;
    assert_eq!(
        (refused.status, refused.error().1.as_str()),
        (403, "access_denied")
    );

    let path = format!("client-grants/{}", granted["id"].as_str().unwrap());
    let undefined = change(&tenant, &path, json!({ "scope": ["fly:notes"] })).await;
    assert_eq!(undefined.status, 400, "{}", undefined.text());
    let body = json!({ "client_id": tenant.client_id(), "audience": API, "scope": ["fly:notes"] });
    let undefined = manage(&tenant, "POST", "/api/v2/client-grants", Some(body)).await;
    assert_eq!(undefined.status, 400, "{}", undefined.text());

    let both = change(
        &tenant,
        &path,
        json!({ "scope": ["read:notes", "write:notes"] }),
    )
    .await;
    assert_eq!(both.status, 200);
    let answer = machine_token(&tenant, &client, Some("write:notes")).await;
    assert_eq!(answer.json()["scope"], "write:notes");

    let gone = manage(&tenant, "DELETE", &format!("/api/v2/{path}"), None).await;
    assert_eq!(gone.status, 204);
    assert_eq!(machine_token(&tenant, &client, None).await.status, 403);
}

#[tokio::test]
async fn an_api_grants_users_what_it_defines_and_no_more() {
    let tenant = start().await;
    api(&tenant, json!({})).await;
    let scope = ("scope", "openid read:notes fly:notes");
    let answer = log_in(&tenant, &[("audience", API), scope]).await;
    assert_eq!(answer.json()["scope"], "openid read:notes");
    // Without an API, only the scopes of OpenID Connect are granted.
    let answer = log_in(&tenant, &[scope]).await;
    assert_eq!(answer.json()["scope"], "openid");
}

#[tokio::test]
async fn roles_decide_where_an_api_enforces_policies() {
    let tenant = start().await;
    let made = api(
        &tenant,
        json!({ "enforce_policies": true, "token_dialect": "access_token_authz" }),
    )
    .await;
    let user = tenant.user_id(tenant.user_email()).unwrap();
    let asked = [
        ("audience", API),
        ("scope", "openid read:notes write:notes"),
    ];
    let nothing = claims(&tenant, &log_in(&tenant, &asked).await).await;
    assert_eq!(
        (&nothing["scope"], &nothing["permissions"]),
        (&json!("openid"), &json!([]))
    );

    let role = make(&tenant, "roles", json!({ "name": "reader" })).await;
    let role = role["id"].as_str().unwrap();
    let permission = json!({ "resource_server_identifier": API, "permission_name": "read:notes" });
    let permissions = json!({ "permissions": [permission] });
    make(&tenant, &format!("roles/{role}/permissions"), permissions).await;
    make(
        &tenant,
        &format!("users/{user}/roles"),
        json!({ "roles": [role] }),
    )
    .await;
    let reader = claims(&tenant, &log_in(&tenant, &asked).await).await;
    assert_eq!(reader["scope"], "openid read:notes");
    assert_eq!(reader["permissions"], json!(["read:notes"]));
    // The token contains them whether or not they are requested.
    let silent = claims(&tenant, &log_in(&tenant, &[("audience", API)]).await).await;
    assert_eq!(silent["permissions"], json!(["read:notes"]));

    let path = format!("resource-servers/{}", made["id"].as_str().unwrap());
    let plain = json!({ "token_dialect": "access_token" });
    assert_eq!(change(&tenant, &path, plain).await.status, 201);
    let plain = claims(&tenant, &log_in(&tenant, &asked).await).await;
    assert_eq!(
        (&plain["scope"], plain.get("permissions")),
        (&json!("openid read:notes"), None)
    );
    let open = json!({ "enforce_policies": false, "token_dialect": "rfc9068_profile" });
    assert_eq!(change(&tenant, &path, open).await.status, 201);
    let answer = log_in(&tenant, &asked).await;
    let (header, open) = decode(&tenant, answer.json()["access_token"].as_str().unwrap()).await;
    assert_eq!(open["scope"], "openid read:notes write:notes");
    assert_eq!(
        (&header["typ"], &open["client_id"]),
        (&json!("at+jwt"), &json!(tenant.client_id()))
    );

    // Deleting the API deletes its permissions.
    let gone = manage(&tenant, "DELETE", &format!("/api/v2/{path}"), None).await;
    assert_eq!(gone.status, 204);
    let left = read(&tenant, &format!("/api/v2/roles/{role}/permissions")).await;
    assert_eq!(left, json!([]));
}

#[tokio::test]
async fn lifetimes_are_those_of_apis_and_clients() {
    let tenant = start().await;
    let lifetimes =
        json!({ "token_lifetime": 60, "token_lifetime_for_web": 30, "allow_offline_access": true });
    api(&tenant, lifetimes).await;
    let answer = log_in(&tenant, &[("audience", API), ("scope", "openid")]).await;
    assert_eq!(answer.json()["expires_in"], 60);
    let url = format!(
        "{}/authorize?client_id={}&response_type=token&audience={API}&redirect_uri=http://127.0.0.1:3000/callback",
        tenant.domain(),
        tenant.client_id()
    );
    let callback = tenant.log_in(&url, tenant.user_email()).unwrap();
    assert_eq!(parameter(&callback, "expires_in").as_deref(), Some("30"));

    let path = format!("clients/{}", tenant.client_id());
    let body = json!({
        "jwt_configuration": { "lifetime_in_seconds": 120 },
        "refresh_token": {
            "rotation_type": "non-rotating", "expiration_type": "expiring",
            "token_lifetime": 1000, "idle_token_lifetime": 600,
        },
    });
    assert_eq!(change(&tenant, &path, body).await.status, 200);
    let answer = log_in(&tenant, &[("scope", "openid offline_access")]).await;
    let tokens = answer.json();
    let (_, id) = decode(&tenant, tokens["id_token"].as_str().unwrap()).await;
    assert_eq!(
        id["exp"].as_u64().unwrap() - id["iat"].as_u64().unwrap(),
        120
    );
    let refresh = [("refresh_token", tokens["refresh_token"].as_str().unwrap())];
    tenant.advance(Duration::from_secs(500));
    assert_eq!(grant(&tenant, "refresh_token", &refresh).await.status, 200);
    tenant.advance(Duration::from_secs(499));
    assert_eq!(grant(&tenant, "refresh_token", &refresh).await.status, 200);
    tenant.advance(Duration::from_secs(1));
    assert_eq!(grant(&tenant, "refresh_token", &refresh).await.status, 403);
}

#[tokio::test]
async fn an_api_without_offline_access_gives_no_refresh_token() {
    let tenant = start().await;
    api(&tenant, json!({})).await;
    let scope = ("scope", "openid offline_access");
    let answer = log_in(&tenant, &[("audience", API), scope]).await;
    assert_eq!(answer.json().get("refresh_token"), None);
    let answer = log_in(&tenant, &[scope]).await;
    assert!(answer.json()["refresh_token"].is_string());
}

#[tokio::test]
async fn time_moves_signed_tokens_too() {
    let tenant = start().await;
    let token = tenant.issue_access_token(json!({})).unwrap();
    let authorization = format!("Bearer {token}");
    let headers = [("authorization", authorization.as_str())];
    let call = || crate::support::send(&tenant, "GET", "/api/v2/roles", &headers, b"");
    assert_eq!(call().await.status, 200);
    tenant.advance(Duration::from_secs(86_400));
    assert_eq!(call().await.status, 401);
    // New tokens use the same clock.
    assert_eq!(
        manage(&tenant, "GET", "/api/v2/roles", None).await.status,
        200
    );
}

#[tokio::test]
async fn keys_come_with_a_client() {
    let tenant = start().await;
    api(&tenant, json!({})).await;
    let key = Key::generate();
    let credential = json!({
        "credential_type": "public_key", "name": "first", "pem": key.public_pem(), "alg": "RS256",
    });
    let client = make(
        &tenant,
        "clients",
        json!({
            "name": "signer",
            "client_authentication_methods": { "private_key_jwt": { "credentials": [credential] } },
        }),
    )
    .await;
    let id = client["client_id"].as_str().unwrap();
    let named = &client["client_authentication_methods"]["private_key_jwt"]["credentials"][0];
    let kept = read(&tenant, &format!("/api/v2/clients/{id}/credentials")).await;
    assert_eq!(
        (named.as_object().unwrap().len(), &named["id"]),
        (1, &kept[0]["id"])
    );
    make(
        &tenant,
        "client-grants",
        json!({ "client_id": id, "audience": API, "scope": [] }),
    )
    .await;
    let assertion = |key: &Key| {
        let now = crate::support::now();
        let claims = json!({
            "iss": id, "sub": id, "aud": tenant.issuer(), "iat": now, "exp": now + 60,
            "jti": now.to_string(),
        });
        key.sign(&json!({ "alg": "ES256" }), &claims)
    };
    let ask = async |assertion: String| {
        let pairs = [
            ("grant_type", "client_credentials"),
            ("audience", API),
            (
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            ),
            ("client_assertion", assertion.as_str()),
        ];
        post(&tenant, "/oauth/token", &pairs).await.status
    };
    assert_eq!(ask(assertion(&Key::generate())).await, 401);
    assert_eq!(ask(assertion(&key)).await, 200);
    // Its secret is no longer valid.
    assert_eq!(machine_token(&tenant, &client, None).await.status, 401);
}

#[tokio::test]
async fn a_test_adds_claims() {
    let tenant = Tenant::builder()
        .claims(|token, claims| {
            claims.insert("sub".into(), "somebody else".into());
            if token.kind == TokenKind::Access {
                claims.insert(
                    "https://example.com/roles".into(),
                    token.roles.clone().into(),
                );
            }
        })
        .claim_template(ClaimTemplate::new(
            "https://example.com/plan",
            json!("{{user.app_metadata.plan}}"),
        ))
        .api(API)
        .start()
        .await
        .unwrap();
    let user = tenant.user_id(tenant.user_email()).unwrap();
    let role = make(&tenant, "roles", json!({ "name": "reader" })).await;
    make(
        &tenant,
        &format!("users/{user}/roles"),
        json!({ "roles": [role["id"]] }),
    )
    .await;
    let plan = json!({ "app_metadata": { "plan": "gold" } });
    assert_eq!(
        change(&tenant, &format!("users/{user}"), plan).await.status,
        200
    );
    let answer = log_in(&tenant, &[("audience", API), ("scope", "openid")]).await;
    let access = claims(&tenant, &answer).await;
    assert_eq!(access["https://example.com/roles"], json!(["reader"]));
    assert_eq!(access["https://example.com/plan"], "gold");
    let (_, id) = decode(&tenant, answer.json()["id_token"].as_str().unwrap()).await;
    assert_eq!(
        (id["sub"].as_str(), &id["https://example.com/plan"]),
        (Some(user.as_str()), &json!("gold"))
    );
    assert_eq!(id.get("https://example.com/roles"), None);
}

#[tokio::test]
async fn a_custom_domain_is_an_issuer() {
    let tenant = start().await;
    let domain = json!({ "domain": "login.example.com", "type": "auth0_managed_certs" });
    let made = make(&tenant, "custom-domains", domain).await;
    let issuer = async || {
        let headers = [("host", "login.example.com")];
        let answer = crate::support::send_as(
            &tenant,
            "GET",
            "/.well-known/openid-configuration",
            &headers,
        )
        .await;
        answer.json()["issuer"].as_str().unwrap().to_owned()
    };
    assert_eq!(issuer().await, tenant.issuer());
    let id = made["custom_domain_id"].as_str().unwrap();
    make(&tenant, &format!("custom-domains/{id}/verify"), json!({})).await;
    assert_eq!(issuer().await, "http://login.example.com/");
    // The URLs in responses use it as well.
    let form = format!("client_id={}", tenant.client_id());
    let request = format!(
        "POST /oauth/device/code HTTP/1.1\r\nhost: login.example.com\r\nconnection: close\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
        form.len()
    );
    let mut stream = tokio::net::TcpStream::connect(tenant.addr()).await.unwrap();
    tokio::io::AsyncWriteExt::write_all(&mut stream, request.as_bytes())
        .await
        .unwrap();
    let mut bytes = Vec::new();
    tokio::io::AsyncReadExt::read_to_end(&mut stream, &mut bytes)
        .await
        .unwrap();
    let device = crate::support::parse(&bytes).json();
    assert_eq!(
        device["verification_uri"],
        "http://login.example.com/activate"
    );
    // The Management API accepts tokens of both issuers.
    let token = tenant
        .issue_access_token(json!({ "iss": "http://login.example.com/" }))
        .unwrap();
    let authorization = format!("Bearer {token}");
    let headers = [("authorization", authorization.as_str())];
    let answer = crate::support::send(&tenant, "GET", "/api/v2/roles", &headers, b"").await;
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn a_role_of_the_builder_is_one_of_the_management_api() {
    let tenant = Tenant::builder()
        .api_with_permissions(API, ["read:notes", "write:notes"])
        .role("reader", API, ["read:notes"])
        .start()
        .await
        .unwrap();
    let email = tenant.user_email();
    let permissions = async || {
        let token = tenant.user_access_token(email, API, "read:notes write:notes");
        let (_, claims) = decode(&tenant, &token.unwrap()).await;
        (claims["permissions"].clone(), claims["scope"].clone())
    };
    assert_eq!(permissions().await, (json!([]), Value::Null));
    assert!(tenant.assign_role(email, "writer").is_err());
    tenant.assign_role(email, "reader").unwrap();
    assert_eq!(
        permissions().await,
        (json!(["read:notes"]), json!("read:notes"))
    );
    assert_eq!(read(&tenant, "/api/v2/roles").await[0]["name"], "reader");
    assert!(
        tenant
            .user_access_token(email, "https://other.example.com", "")
            .is_err()
    );
}
