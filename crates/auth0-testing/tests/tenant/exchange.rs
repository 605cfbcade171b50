//! All kinds of token exchange, passkeys, and refresh token rotation.

use auth0_testing::{Application, Tenant, VirtualAuthenticator};
use serde_json::{Value, json};

use crate::support::{Answer, decode, grant, post, post_json};

const EXCHANGE: &str = "urn:ietf:params:oauth:grant-type:token-exchange";
const FEDERATED: &str =
    "urn:auth0:params:oauth:grant-type:token-exchange:federated-connection-access-token";
const ACCESS_TOKEN: &str = "urn:ietf:params:oauth:token-type:access_token";
const REFRESH_TOKEN: &str = "urn:ietf:params:oauth:token-type:refresh_token";

async fn log_in(tenant: &Tenant, client: &str) -> Value {
    let pairs = [
        ("grant_type", "password"),
        ("client_id", client),
        ("client_secret", tenant.client_secret()),
        ("username", tenant.user_email()),
        ("password", tenant.user_password()),
        ("scope", "openid offline_access"),
        ("audience", "urn:api"),
    ];
    post(tenant, "/oauth/token", &pairs).await.json()
}

#[tokio::test]
async fn a_trusted_token_is_exchanged() {
    let tenant = Tenant::builder().api("urn:api").start().await.unwrap();
    let apple = "http://auth0.com/oauth/token-type/apple-authz-code";
    tenant
        .trust_token(apple, "from apple", tenant.user_email())
        .unwrap();
    let pairs = [
        ("subject_token", "from apple"),
        ("subject_token_type", apple),
        ("scope", "openid"),
        ("audience", "urn:api"),
    ];
    let tokens = grant(&tenant, EXCHANGE, &pairs).await.json();
    assert_eq!(tokens["issued_token_type"], ACCESS_TOKEN);
    let (_, id) = decode(&tenant, tokens["id_token"].as_str().unwrap()).await;
    assert_eq!(id["sub"], tenant.user_id(tenant.user_email()).unwrap());
    for (token, token_type) in [("other", apple), ("from apple", "urn:custom")] {
        let pairs = [("subject_token", token), ("subject_token_type", token_type)];
        assert_eq!(
            grant(&tenant, EXCHANGE, &pairs).await.error(),
            (403, "invalid_grant".into())
        );
    }
    assert_eq!(
        grant(&tenant, EXCHANGE, &[("subject_token", "x")])
            .await
            .error(),
        (400, "invalid_request".into())
    );
}

#[tokio::test]
async fn an_api_acts_on_behalf_of_a_user() {
    let tenant = Tenant::builder()
        .api("urn:api")
        .api("urn:next")
        .start()
        .await
        .unwrap();
    let login = log_in(&tenant, tenant.client_id()).await;
    let ask = |token: String| {
        let tenant = &tenant;
        async move {
            let pairs = [
                ("subject_token", token.as_str()),
                ("subject_token_type", ACCESS_TOKEN),
                ("audience", "urn:next"),
                ("scope", "read:notes"),
            ];
            grant(tenant, EXCHANGE, &pairs).await
        }
    };
    let tokens = ask(login["access_token"].as_str().unwrap().to_owned())
        .await
        .json();
    let (_, claims) = decode(&tenant, tokens["access_token"].as_str().unwrap()).await;
    assert_eq!(
        (&claims["aud"], &claims["act"]["sub"]),
        (&json!("urn:next"), &json!(tenant.client_id()))
    );
    let machine = tenant.issue_access_token(json!({})).unwrap();
    let id_token = login["id_token"].as_str().unwrap().to_owned();
    let expired = tenant
        .issue_access_token(json!({ "sub": claims["sub"], "exp": 1 }))
        .unwrap();
    for bad in [machine, id_token, expired, "x".to_owned()] {
        assert_eq!(ask(bad).await.error(), (403, "invalid_grant".into()));
    }
}

#[tokio::test]
async fn a_refresh_token_gives_a_session_or_another_providers_token() {
    let tenant = Tenant::builder().api("urn:api").start().await.unwrap();
    let login = log_in(&tenant, tenant.client_id()).await;
    let refresh_token = login["refresh_token"].as_str().unwrap();
    let transfer = "urn:auth0:params:oauth:token-type:session_transfer_token";
    let ask = |token_type: &'static str| {
        let pairs = [
            ("subject_token", refresh_token.to_owned()),
            ("subject_token_type", token_type.to_owned()),
            ("requested_token_type", transfer.to_owned()),
        ];
        let tenant = &tenant;
        async move {
            let pairs = pairs
                .each_ref()
                .map(|(name, value)| (*name, value.as_str()));
            grant(tenant, EXCHANGE, &pairs).await
        }
    };
    let answer = ask(REFRESH_TOKEN).await.json();
    assert_eq!(
        (&answer["issued_token_type"], &answer["token_type"]),
        (&json!(transfer), &json!("N_A"))
    );
    assert_eq!(
        ask(ACCESS_TOKEN).await.error(),
        (400, "invalid_request".into())
    );

    let federated = |connection: &'static str, token_type: &'static str, token: &str| {
        let token = token.to_owned();
        let tenant = &tenant;
        async move {
            let pairs = [
                ("subject_token", token.as_str()),
                ("subject_token_type", token_type),
                ("connection", connection),
                (
                    "requested_token_type",
                    "http://auth0.com/oauth/token-type/federated-connection-access-token",
                ),
            ];
            grant(tenant, FEDERATED, &pairs).await
        }
    };
    let answer = federated("google-oauth2", REFRESH_TOKEN, refresh_token)
        .await
        .json();
    assert!(
        answer["access_token"]
            .as_str()
            .unwrap()
            .starts_with("google-oauth2.")
    );
    let access_token = login["access_token"].as_str().unwrap();
    assert_eq!(
        federated("google-oauth2", ACCESS_TOKEN, access_token)
            .await
            .status,
        200
    );
    for (connection, token_type, token, status) in [
        ("nowhere", REFRESH_TOKEN, refresh_token, 400),
        (
            "Username-Password-Authentication",
            REFRESH_TOKEN,
            refresh_token,
            400,
        ),
        ("google-oauth2", "urn:other", refresh_token, 400),
        ("google-oauth2", REFRESH_TOKEN, "x", 403),
    ] {
        assert_eq!(
            federated(connection, token_type, token).await.status,
            status,
            "{connection} {token_type}"
        );
    }
}

#[tokio::test]
async fn rotation_replaces_a_token_and_catches_a_thief() {
    let tenant = Tenant::builder()
        .api("urn:api")
        .application(
            Application::confidential("web", "testing-client-secret").rotate_refresh_tokens(),
        )
        .start()
        .await
        .unwrap();
    let refresh = |token: Value| {
        let tenant = &tenant;
        async move {
            let pairs = [
                ("grant_type", "refresh_token"),
                ("client_id", "web"),
                ("client_secret", tenant.client_secret()),
                ("refresh_token", token.as_str().unwrap()),
            ];
            post(tenant, "/oauth/token", &pairs).await
        }
    };
    let first = log_in(&tenant, "web").await["refresh_token"].clone();
    let second = refresh(first.clone()).await.json()["refresh_token"].clone();
    assert_ne!(first, second);
    assert_eq!(refresh(first).await.error(), (403, "invalid_grant".into()));
    assert_eq!(refresh(second).await.error(), (403, "invalid_grant".into()));
    let revoked = log_in(&tenant, "web").await["refresh_token"].clone();
    let pairs = [
        ("client_id", "web"),
        ("client_secret", tenant.client_secret()),
        ("token", revoked.as_str().unwrap()),
    ];
    assert_eq!(post(&tenant, "/oauth/revoke", &pairs).await.status, 200);
    assert_eq!(refresh(revoked).await.status, 403);
}

async fn passkey(tenant: &Tenant, session: &Value, response: &Value) -> Answer {
    let body = json!({
        "grant_type": "urn:okta:params:oauth:grant-type:webauthn", "client_id": tenant.client_id(),
        "client_secret": tenant.client_secret(), "scope": "openid email",
        "auth_session": session["auth_session"], "authn_response": response,
    });
    post_json(tenant, "/oauth/token", &[], &body).await
}

#[tokio::test]
async fn a_passkey_is_registered_and_logs_in() {
    let tenant = Tenant::builder().start().await.unwrap();
    let start = |path: &'static str, profile: Value| {
        let tenant = &tenant;
        async move {
            let body = json!({ "client_id": tenant.client_id(), "client_secret": tenant.client_secret(), "user_profile": profile });
            post_json(tenant, path, &[], &body).await
        }
    };
    let browser = VirtualAuthenticator::new("http://localhost:3000");
    let profile = json!({ "email": "ada@example.com", "name": "Ada" });
    let session = start("/passkey/register", profile).await.json();
    let options = &session["authn_params_public_key"];
    assert_eq!(options["user"]["name"], "ada@example.com");
    let created = browser.create(options).unwrap();
    let tokens = passkey(&tenant, &session, &created).await.json();
    let (_, registered) = decode(&tenant, tokens["id_token"].as_str().unwrap()).await;
    assert_eq!(registered["email"], "ada@example.com");

    let challenge = async || start("/passkey/challenge", Value::Null).await.json();
    let session = challenge().await;
    let options = &session["authn_params_public_key"];
    let tokens = passkey(&tenant, &session, &browser.get(options).unwrap())
        .await
        .json();
    assert_eq!(
        decode(&tenant, tokens["id_token"].as_str().unwrap())
            .await
            .1["sub"],
        registered["sub"]
    );
    let elsewhere = VirtualAuthenticator::new("http://localhost.example.com");
    let stranger = start("/passkey/register", json!({ "email": "eve@example.com" })).await;
    elsewhere
        .create(&stranger.json()["authn_params_public_key"])
        .unwrap();
    for answer in [
        // An unregistered passkey; a registration instead of a login; an empty response.
        (|other: &VirtualAuthenticator, options: &Value, _: &Value| other.get(options).unwrap())
            as fn(&VirtualAuthenticator, &Value, &Value) -> Value,
        |_, _, created| created.clone(),
        |_, _, _| json!({ "id": "unknown" }),
    ] {
        let session = challenge().await;
        let options = &session["authn_params_public_key"];
        let bad = answer(&elsewhere, options, &created);
        assert_eq!(
            passkey(&tenant, &session, &bad).await.error(),
            (403, "invalid_grant".into())
        );
        // The session was valid for one attempt.
        let good = browser.get(options).unwrap();
        assert_eq!(passkey(&tenant, &session, &good).await.status, 403);
    }
    let forged = json!({ "auth_session": "x" });
    assert_eq!(passkey(&tenant, &forged, &created).await.status, 403);
    for profile in [
        Value::Null,
        json!({}),
        json!({ "email": tenant.user_email() }),
    ] {
        assert_eq!(start("/passkey/register", profile).await.status, 400);
    }
}
