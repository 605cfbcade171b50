use std::time::Duration;

use auth0_testing::Tenant;
use base64::Engine;
use serde_json::{Value, json};

use crate::support::{Answer, client_credentials, decode, manage, send, token_request};

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

async fn form(tenant: &Tenant, headers: &[(&str, &str)], body: &str) -> Answer {
    let headers = [&[FORM], headers].concat();
    send(tenant, "POST", "/oauth/token", &headers, body.as_bytes()).await
}

fn login(tenant: &Tenant, scope: &str) -> Value {
    json!({
        "grant_type": "password",
        "client_id": tenant.client_id(),
        "client_secret": tenant.client_secret(),
        "username": tenant.user_email(),
        "password": tenant.user_password(),
        "scope": scope,
    })
}

fn with(mut body: Value, name: &str, value: impl Into<Value>) -> Value {
    body[name] = value.into();
    body
}

fn assert_error(answer: &Answer, status: u16, error: &str, description: &str) {
    let expected = json!({ "error": error, "error_description": description });
    assert_eq!((answer.status, answer.json()), (status, expected));
}

#[tokio::test]
async fn a_machine_gets_an_access_token() {
    let tenant = Tenant::builder().start().await.unwrap();
    let answer = token_request(&tenant, &client_credentials(&tenant)).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    let tokens = answer.json();
    assert_eq!(tokens["token_type"], "Bearer");
    assert_eq!(tokens["expires_in"], 86400);
    let (header, claims) = decode(&tenant, tokens["access_token"].as_str().unwrap()).await;
    assert_eq!(
        header,
        json!({ "alg": "RS256", "typ": "JWT", "kid": tenant.key_id() })
    );
    assert_eq!(claims["iss"], tenant.issuer());
    assert_eq!(claims["sub"], format!("{}@clients", tenant.client_id()));
    assert_eq!(claims["azp"], tenant.client_id());
    assert_eq!(claims["aud"], tenant.management_audience());
    assert_eq!(claims["gty"], "client-credentials");
    assert_eq!(claims["scope"], tokens["scope"]);
    assert!(
        claims["scope"]
            .as_str()
            .unwrap()
            .contains("read:connections")
    );
    assert_eq!(
        claims["exp"].as_u64().unwrap() - claims["iat"].as_u64().unwrap(),
        86400
    );
}

#[tokio::test]
async fn lifetime_audience_and_scope_can_be_chosen() {
    let tenant = Tenant::builder()
        .api("https://api.example.com")
        .token_lifetime(Duration::from_mins(1))
        .start()
        .await
        .unwrap();
    let body = with(
        client_credentials(&tenant),
        "audience",
        "https://api.example.com",
    );
    let tokens = token_request(&tenant, &with(body.clone(), "scope", "read:a write:a"))
        .await
        .json();
    assert_eq!(
        (&tokens["expires_in"], &tokens["scope"]),
        (&json!(60), &json!("read:a write:a"))
    );
    let (_, claims) = decode(&tenant, tokens["access_token"].as_str().unwrap()).await;
    assert_eq!(claims["aud"], "https://api.example.com");
    assert_eq!(
        claims["exp"].as_u64().unwrap() - claims["iat"].as_u64().unwrap(),
        60
    );
    let without = token_request(&tenant, &body).await.json();
    assert_eq!(without.get("scope"), None);
}

#[tokio::test]
async fn a_limited_application_gets_only_its_scopes() {
    let tenant = Tenant::builder()
        .client_with_scope("reader", "s", "read:connections")
        .start()
        .await
        .unwrap();
    let body = json!({
        "grant_type": "client_credentials", "client_id": "reader", "client_secret": "s",
        "audience": tenant.management_audience(),
    });
    assert_eq!(
        token_request(&tenant, &body).await.json()["scope"],
        "read:connections"
    );
    let greedy = with(
        body,
        "scope",
        "read:connections create:connections delete:connections",
    );
    assert_error(
        &token_request(&tenant, &greedy).await,
        403,
        "access_denied",
        "Client has not been granted scopes: create:connections, delete:connections",
    );
}

#[tokio::test]
async fn clients_authenticate_in_the_body_or_in_the_header() {
    let tenant = Tenant::builder()
        .client("id:1", "s p+ä&")
        .start()
        .await
        .unwrap();
    let audience = "audience=".to_owned()
        + &form_urlencoded::byte_serialize(tenant.management_audience().as_bytes())
            .collect::<String>();
    let grant = format!("grant_type=client_credentials&{audience}");
    let in_body = format!("{grant}&client_id=id%3A1&client_secret=s+p%2B%C3%A4%26");
    assert_eq!(form(&tenant, &[], &in_body).await.status, 200);

    let basic = |credentials: &str| {
        format!(
            "Basic {}",
            base64::engine::general_purpose::STANDARD.encode(credentials)
        )
    };
    let right = basic("id%3A1:s+p%2B%C3%A4%26");
    assert_eq!(
        form(&tenant, &[("authorization", &right)], &grant)
            .await
            .status,
        200
    );
    let wrong = form(&tenant, &[("authorization", &basic("id%3A1:no"))], &grant).await;
    assert_error(&wrong, 401, "access_denied", "Unauthorized");
    assert!(
        wrong
            .header("www-authenticate")
            .unwrap()
            .starts_with("Basic")
    );
    let both = form(&tenant, &[("authorization", &right)], &in_body).await;
    assert_eq!(
        (both.status, &both.json()["error"]),
        (400, &json!("invalid_request"))
    );
}

#[tokio::test]
async fn machine_errors_are_auth0s() {
    let tenant = Tenant::builder().start().await.unwrap();
    let good = client_credentials(&tenant);
    for (body, status, error, description) in [
        (
            with(good.clone(), "client_secret", "no"),
            401,
            "access_denied",
            "Unauthorized",
        ),
        (
            with(good.clone(), "client_secret", Value::Null),
            401,
            "access_denied",
            "Unauthorized",
        ),
        (
            with(good.clone(), "client_id", "nobody"),
            401,
            "access_denied",
            "Unauthorized",
        ),
        (
            with(good.clone(), "client_id", Value::Null),
            400,
            "invalid_request",
            "Missing required parameter: client_id",
        ),
        (
            with(good.clone(), "grant_type", Value::Null),
            400,
            "invalid_request",
            "Missing required parameter: grant_type",
        ),
        (
            with(good.clone(), "grant_type", "magic"),
            403,
            "unsupported_grant_type",
            "Unsupported grant type: magic",
        ),
        (
            with(good.clone(), "audience", "urn:other"),
            403,
            "access_denied",
            "Service not enabled within domain: urn:other",
        ),
        (
            with(good.clone(), "audience", Value::Null),
            403,
            "access_denied",
            "No audience parameter was provided, and no default audience has been configured",
        ),
    ] {
        assert_error(
            &token_request(&tenant, &body).await,
            status,
            error,
            description,
        );
    }
}

#[tokio::test]
async fn garbage_is_a_400_and_never_a_crash() {
    let tenant = Tenant::builder().start().await.unwrap();
    for (content_type, body) in [
        ("application/json", &b""[..]),
        ("application/json", b"\xff\x00"),
        ("application/json", b"[1,2]"),
        ("application/json", br#"{"grant_type":{}}"#),
        ("application/x-www-form-urlencoded", b"%ff=%fe&&&==="),
        (
            "application/x-www-form-urlencoded",
            b"grant_type=password&grant_type=password",
        ),
        ("text/plain", b"grant_type=password"),
        ("multipart/form-data; boundary=x", b"--x--"),
    ] {
        let headers = [("content-type", content_type)];
        let answer = send(&tenant, "POST", "/oauth/token", &headers, body).await;
        assert_eq!(answer.status, 400, "{content_type} {body:?}");
        assert_eq!(
            answer.json()["error"],
            "invalid_request",
            "{content_type} {body:?}"
        );
    }
}

#[tokio::test]
async fn a_user_logs_in() {
    let tenant = Tenant::builder()
        .api("urn:api")
        .user("ada@example.com", "pw")
        .start()
        .await
        .unwrap();
    let body = with(
        login(&tenant, "openid profile email"),
        "username",
        "ada@example.com",
    );
    let body = with(with(body, "password", "pw"), "audience", "urn:api");
    let tokens = token_request(&tenant, &body).await.json();
    assert_eq!(tokens.get("refresh_token"), None);
    let (_, id) = decode(&tenant, tokens["id_token"].as_str().unwrap()).await;
    assert_eq!(
        (&id["iss"], &id["aud"]),
        (&json!(tenant.issuer()), &json!(tenant.client_id()))
    );
    assert_eq!(
        id["exp"].as_u64().unwrap() - id["iat"].as_u64().unwrap(),
        36000
    );
    assert_eq!(
        (&id["email"], &id["email_verified"]),
        (&json!("ada@example.com"), &json!(true))
    );
    assert_eq!(id["nickname"], "ada");
    for claim in ["name", "picture", "updated_at", "sid"] {
        assert!(id[claim].is_string(), "{claim}");
    }
    let subject = id["sub"].as_str().unwrap();
    let hex = subject.strip_prefix("auth0|").expect("a database user");
    assert!(
        hex.len() == 24 && hex.chars().all(|c| c.is_ascii_hexdigit()),
        "{subject}"
    );

    let (_, access) = decode(&tenant, tokens["access_token"].as_str().unwrap()).await;
    assert_eq!(access["sub"], subject);
    assert_eq!(
        access["aud"],
        json!(["urn:api", format!("{}userinfo", tenant.issuer())])
    );
}

#[tokio::test]
async fn scopes_decide_what_a_login_gives() {
    let tenant = Tenant::builder().start().await.unwrap();
    let none = token_request(&tenant, &login(&tenant, "")).await.json();
    assert_eq!((none.get("id_token"), none.get("scope")), (None, None));
    // Without an API, the access token is opaque.
    assert!(!none["access_token"].as_str().unwrap().contains('.'));
    let openid = token_request(&tenant, &login(&tenant, "openid"))
        .await
        .json();
    let (_, claims) = decode(&tenant, openid["id_token"].as_str().unwrap()).await;
    assert_eq!((claims.get("email"), claims.get("name")), (None, None));
}

#[tokio::test]
async fn login_errors_are_auth0s() {
    let tenant = Tenant::builder().start().await.unwrap();
    let good = login(&tenant, "openid");
    let realm = with(
        good.clone(),
        "grant_type",
        "http://auth0.com/oauth/grant-type/password-realm",
    );
    for (body, status, error, description) in [
        (
            with(good.clone(), "password", "no"),
            403,
            "invalid_grant",
            "Wrong email or password.",
        ),
        (
            with(good.clone(), "username", "no"),
            403,
            "invalid_grant",
            "Wrong email or password.",
        ),
        (
            with(good.clone(), "username", Value::Null),
            400,
            "invalid_request",
            "Missing required parameter: username",
        ),
        (
            with(good.clone(), "password", ""),
            400,
            "invalid_request",
            "Missing required parameter: password",
        ),
        (
            realm.clone(),
            400,
            "invalid_request",
            "Missing required parameter: realm",
        ),
        (
            with(realm.clone(), "realm", "nowhere"),
            400,
            "invalid_request",
            "the connection was not found",
        ),
        (
            with(realm.clone(), "realm", "google-oauth2"),
            400,
            "invalid_request",
            "specified strategy does not support requested operation",
        ),
    ] {
        assert_error(
            &token_request(&tenant, &body).await,
            status,
            error,
            description,
        );
    }
    let body = with(realm, "realm", "Username-Password-Authentication");
    assert_eq!(token_request(&tenant, &body).await.status, 200);
}

#[tokio::test]
async fn a_refresh_token_gives_new_tokens_to_its_own_client() {
    let tenant = Tenant::builder()
        .client("other", "s")
        .start()
        .await
        .unwrap();
    let first = token_request(&tenant, &login(&tenant, "openid offline_access"))
        .await
        .json();
    let refresh = json!({
        "grant_type": "refresh_token",
        "client_id": tenant.client_id(),
        "client_secret": tenant.client_secret(),
        "refresh_token": first["refresh_token"],
    });
    let second = token_request(&tenant, &refresh).await.json();
    assert_ne!(second["access_token"], first["access_token"]);
    assert_eq!(second["scope"], "openid offline_access");
    let subject = |id_token: &Value| id_token.as_str().unwrap().to_owned();
    let (_, before) = decode(&tenant, &subject(&first["id_token"])).await;
    let (_, after) = decode(&tenant, &subject(&second["id_token"])).await;
    assert_eq!(before["sub"], after["sub"]);
    let narrowed = token_request(&tenant, &with(refresh.clone(), "scope", "openid"))
        .await
        .json();
    assert_eq!(narrowed["scope"], "openid");
    assert_eq!(
        token_request(&tenant, &with(refresh.clone(), "scope", "email"))
            .await
            .status,
        400
    );

    let stolen = with(
        with(refresh.clone(), "client_id", "other"),
        "client_secret",
        "s",
    );
    let unknown = with(refresh, "refresh_token", "v1.unknown");
    for body in [stolen, unknown] {
        let answer = token_request(&tenant, &body).await;
        assert_error(
            &answer,
            403,
            "invalid_grant",
            "Unknown or invalid refresh token.",
        );
    }
}

#[tokio::test]
async fn a_database_that_was_deleted_logs_nobody_in() {
    let tenant = Tenant::builder().start().await.unwrap();
    let listed = manage(
        &tenant,
        "GET",
        "/api/v2/connections?name=Username-Password-Authentication",
        None,
    );
    let id = listed.await.json()[0]["id"].as_str().unwrap().to_owned();
    manage(
        &tenant,
        "DELETE",
        &format!("/api/v2/connections/{id}"),
        None,
    )
    .await;
    assert_eq!(
        token_request(&tenant, &login(&tenant, "openid"))
            .await
            .status,
        400
    );
}

#[tokio::test]
async fn any_claims_can_be_signed() {
    let tenant = Tenant::builder().start().await.unwrap();
    let signed = tenant
        .sign(&json!({ "iss": "someone else", "n": [1, null] }))
        .unwrap();
    let (header, claims) = decode(&tenant, &signed).await;
    assert_eq!(header["kid"], tenant.key_id());
    assert_eq!(claims, json!({ "iss": "someone else", "n": [1, null] }));
    let changes = json!({ "nonce": "n", "email": null });
    let (_, id) = decode(&tenant, &tenant.issue_id_token(changes).unwrap()).await;
    assert_eq!((&id["nonce"], id.get("email")), (&json!("n"), None));
    assert_eq!(id["aud"], tenant.client_id());
}
