//! Sign-up, profile, registration, revocation of everything, metadata for partners.

use auth0_testing::Tenant;
use serde_json::{Value, json};

use crate::support::{bearer, encode, get, grant, parameter, post, post_json, send};

const CONNECTION: &str = "Username-Password-Authentication";

fn signup(tenant: &Tenant, changes: &Value) -> Value {
    let mut body = json!({
        "client_id": tenant.client_id(), "connection": CONNECTION, "email": "ada@example.com",
        "password": "long enough", "given_name": "Ada", "user_metadata": { "plan": "a" },
    });
    for (name, value) in changes.as_object().unwrap() {
        body[name] = value.clone();
    }
    body
}

async fn log_in(tenant: &Tenant, email: &str, password: &str) -> crate::support::Answer {
    let pairs = [
        ("username", email),
        ("password", password),
        ("scope", "openid profile email offline_access"),
    ];
    grant(tenant, "password", &pairs).await
}

#[tokio::test]
async fn somebody_signs_up_and_logs_in() {
    let tenant = Tenant::builder().start().await.unwrap();
    let body = signup(&tenant, &json!({ "username": "ada" }));
    let answer = post_json(&tenant, "/dbconnections/signup", &[], &body)
        .await
        .json();
    assert_eq!(
        (&answer["email"], &answer["email_verified"]),
        (&json!("ada@example.com"), &json!(false))
    );
    assert_eq!(answer["user_metadata"]["plan"], "a");
    assert_eq!(answer.get("password"), None);
    let id = format!("auth0|{}", answer["_id"].as_str().unwrap());
    assert_eq!(tenant.user_id("ADA@example.com"), Some(id));
    for login in ["ada@example.com", "ada"] {
        let tokens = log_in(&tenant, login, "long enough").await.json();
        let authorization = bearer(tokens["access_token"].as_str().unwrap());
        let profile = send(
            &tenant,
            "GET",
            "/userinfo",
            &[("authorization", &authorization)],
            b"",
        )
        .await
        .json();
        assert_eq!(
            (&profile["given_name"], &profile["email_verified"]),
            (&json!("Ada"), &json!(false))
        );
        let legacy = post_json(
            &tenant,
            "/tokeninfo",
            &[],
            &json!({ "id_token": tokens["id_token"] }),
        )
        .await
        .json();
        assert_eq!(legacy["user_id"], profile["sub"]);
    }
}

#[tokio::test]
async fn bad_sign_ups_are_refused() {
    let tenant = Tenant::builder().start().await.unwrap();
    for (changes, member, says) in [
        (
            json!({ "email": tenant.user_email() }),
            "code",
            "invalid_signup",
        ),
        (json!({ "password": "short" }), "code", "invalid_password"),
        (
            json!({ "email": "no address" }),
            "error",
            "email is invalid",
        ),
        (json!({ "email": null }), "error", "email is required"),
        (
            json!({ "connection": "nowhere" }),
            "error",
            "Connection does not exist",
        ),
        (
            json!({ "client_id": "nobody" }),
            "error",
            "Client not found",
        ),
    ] {
        let answer = post_json(
            &tenant,
            "/dbconnections/signup",
            &[],
            &signup(&tenant, &changes),
        )
        .await;
        assert_eq!(answer.status, 400, "{changes}");
        assert!(
            answer.json()[member].as_str().unwrap().contains(says),
            "{}",
            answer.text()
        );
    }
    assert_eq!(
        send(&tenant, "POST", "/dbconnections/signup", &[], b"[]")
            .await
            .status,
        400
    );
}

#[tokio::test]
async fn a_forgotten_password_is_replaced_by_a_link() {
    let tenant = Tenant::builder().start().await.unwrap();
    let before = log_in(&tenant, tenant.user_email(), tenant.user_password())
        .await
        .json();
    let ask = |email: &str| {
        let body =
            json!({ "client_id": tenant.client_id(), "connection": CONNECTION, "email": email });
        let tenant = &tenant;
        async move { post_json(tenant, "/dbconnections/change_password", &[], &body).await }
    };
    let answer = ask(tenant.user_email()).await;
    assert_eq!(answer.status, 200);
    assert!(
        answer
            .header("content-type")
            .unwrap()
            .starts_with("text/plain")
    );
    // The response does not reveal whether an account exists.
    assert_eq!(ask("nobody@example.com").await.text(), answer.text());
    assert_eq!(tenant.outbox().len(), 1);
    let link = tenant.last_link(tenant.user_email()).unwrap();
    assert!(
        get(&tenant, link.strip_prefix(tenant.domain()).unwrap())
            .await
            .text()
            .contains("New password")
    );
    let ticket = parameter(&link, "ticket").unwrap();
    let fields = [
        ("ticket", ticket.as_str()),
        ("password", "another password"),
    ];
    assert_eq!(
        post(&tenant, "/u/reset-password", &fields).await.status,
        200
    );
    assert_eq!(
        post(&tenant, "/u/reset-password", &fields).await.status,
        400
    );
    assert_eq!(
        log_in(&tenant, tenant.user_email(), tenant.user_password())
            .await
            .status,
        403
    );
    assert_eq!(
        log_in(&tenant, tenant.user_email(), "another password")
            .await
            .status,
        200
    );
    let old = [("refresh_token", before["refresh_token"].as_str().unwrap())];
    assert_eq!(grant(&tenant, "refresh_token", &old).await.status, 403);
}

#[tokio::test]
async fn userinfo_is_for_valid_tokens_with_openid() {
    let tenant = Tenant::builder().start().await.unwrap();
    let subject = tenant.user_id(tenant.user_email()).unwrap();
    let audience = format!("{}userinfo", tenant.issuer());
    let claims = json!({ "sub": subject, "aud": ["urn:x", audience], "scope": "openid email" });
    let with = |name: &str, value: Value| {
        let mut changed = claims.clone();
        changed[name] = value;
        tenant.issue_access_token(changed).unwrap()
    };
    for (token, status) in [
        (with("sub", json!(subject)), 200),
        (with("aud", json!("urn:x")), 401),
        (with("exp", json!(1)), 401),
        (with("scope", json!("email")), 403),
        (with("sub", json!("auth0|gone")), 401),
        ("nonsense".to_owned(), 401),
    ] {
        let authorization = bearer(&token);
        let answer = send(
            &tenant,
            "POST",
            "/userinfo",
            &[("authorization", &authorization)],
            b"",
        )
        .await;
        assert_eq!(answer.status, status, "{}", answer.text());
        assert_eq!(answer.header("www-authenticate").is_some(), status == 401);
    }
    assert_eq!(get(&tenant, "/userinfo").await.status, 401);
    assert_eq!(
        post_json(&tenant, "/tokeninfo", &[], &json!({ "id_token": "x" }))
            .await
            .status,
        401
    );
}

#[tokio::test]
async fn a_client_registers_itself() {
    let tenant = Tenant::builder().start().await.unwrap();
    let body = json!({ "client_name": "mine", "redirect_uris": ["https://mine.example/cb"] });
    let answer = post_json(&tenant, "/oidc/register", &[], &body).await;
    assert_eq!(answer.status, 201);
    let client = answer.json();
    assert_eq!(
        (&client["client_name"], &client["client_secret_expires_at"]),
        (&json!("mine"), &json!(0))
    );
    let pairs = [
        ("grant_type", "client_credentials"),
        ("client_id", client["client_id"].as_str().unwrap()),
        ("client_secret", client["client_secret"].as_str().unwrap()),
        ("audience", &tenant.management_audience()),
    ];
    assert_eq!(post(&tenant, "/oauth/token", &pairs).await.status, 200);
    // A value that is not allowed in a header must not cause a failure.
    let odd = json!({ "redirect_uris": ["https://mine.example/\r\nset-cookie: a=b"] });
    let odd = post_json(&tenant, "/oidc/register", &[], &odd).await.json();
    let query = encode(&[
        ("client_id", odd["client_id"].as_str().unwrap()),
        ("prompt", "none"),
    ]);
    let answer = get(&tenant, &format!("/authorize?{query}")).await;
    assert_eq!((answer.status, answer.header("set-cookie")), (400, None));
    let public = json!({ "redirect_uris": ["app://cb"], "token_endpoint_auth_method": "none" });
    let public = post_json(&tenant, "/oidc/register", &[], &public)
        .await
        .json();
    assert_eq!(public.get("client_secret"), None);
    for body in [
        json!([]),
        json!({}),
        json!({ "redirect_uris": [] }),
        json!({ "redirect_uris": ["/cb"] }),
        json!({ "redirect_uris": [1] }),
        json!({ "redirect_uris": ["https://a/"], "token_endpoint_auth_method": "magic" }),
    ] {
        assert_eq!(
            post_json(&tenant, "/oidc/register", &[], &body)
                .await
                .status,
            400,
            "{body}"
        );
    }
}

#[tokio::test]
async fn another_provider_revokes_everything_of_a_user() {
    let tenant = Tenant::builder().start().await.unwrap();
    let tokens = log_in(&tenant, tenant.user_email(), tenant.user_password())
        .await
        .json();
    let subject = tenant.user_id(tenant.user_email()).unwrap();
    let target = format!("/oauth/global-token-revocation/connection/{CONNECTION}");
    let authorization = [("authorization", "Bearer from-elsewhere")];
    let body = json!({ "subject": { "format": "iss_sub", "iss": "https://idp.example/", "sub": subject } });
    assert_eq!(post_json(&tenant, &target, &[], &body).await.status, 401);
    for (bad, status) in [
        (json!({}), 400),
        (json!({ "subject": { "format": "email" } }), 400),
        (
            json!({ "subject": { "format": "iss_sub", "iss": "x" } }),
            400,
        ),
        (
            json!({ "subject": { "format": "iss_sub", "iss": "x", "sub": "nobody" } }),
            404,
        ),
    ] {
        assert_eq!(
            post_json(&tenant, &target, &authorization, &bad)
                .await
                .status,
            status,
            "{bad}"
        );
    }
    let nowhere = "/oauth/global-token-revocation/connection/nowhere";
    assert_eq!(
        post_json(&tenant, nowhere, &authorization, &body)
            .await
            .status,
        400
    );
    let refresh = [("refresh_token", tokens["refresh_token"].as_str().unwrap())];
    assert_eq!(grant(&tenant, "refresh_token", &refresh).await.status, 200);
    assert_eq!(
        post_json(&tenant, &target, &authorization, &body)
            .await
            .status,
        204
    );
    assert_eq!(grant(&tenant, "refresh_token", &refresh).await.status, 403);
}

#[tokio::test]
async fn partners_get_metadata_with_the_key() {
    let tenant = Tenant::builder().start().await.unwrap();
    let saml = format!("/samlp/metadata/{}", tenant.client_id());
    for target in [
        saml.as_str(),
        "/wsfed/FederationMetadata/2007-06/FederationMetadata.xml",
    ] {
        let answer = get(&tenant, target).await;
        assert!(
            answer
                .header("content-type")
                .unwrap()
                .starts_with("application/xml")
        );
        let text = answer.text();
        assert!(
            text.starts_with("<EntityDescriptor entityID=\"urn:127.0.0.1:"),
            "{text}"
        );
        assert!(text.contains("<Exponent>AQAB</Exponent>"), "{text}");
        assert!(text.contains(tenant.domain()), "{text}");
    }
    assert_eq!(get(&tenant, "/samlp/metadata/nobody").await.status, 404);
}

#[tokio::test]
async fn the_metadata_names_what_is_served() {
    let tenant = Tenant::builder().start().await.unwrap();
    let document = get(&tenant, "/.well-known/openid-configuration")
        .await
        .json();
    let mut served = 0;
    for (name, url) in document.as_object().unwrap() {
        if !name.ends_with("_endpoint") {
            continue;
        }
        let path = url.as_str().unwrap().strip_prefix(tenant.domain()).unwrap();
        let (got, posted) = (get(&tenant, path).await, post(&tenant, path, &[]).await);
        assert!(got.status != 404 || posted.status != 404, "{name}");
        served += 1;
    }
    assert_eq!(served, 10);
    for grant_type in document["grant_types_supported"].as_array().unwrap() {
        let answer = grant(&tenant, grant_type.as_str().unwrap(), &[]).await;
        assert_ne!(answer.error().1, "unsupported_grant_type", "{grant_type}");
    }
}
