//! Logins and requests in progress, and what clients sign.

use std::time::Duration;

use auth0_testing::{Tenant, VirtualAuthenticator};
use serde_json::{Value, json};

use super::{API, Row, Use, authorize, check, key, log_in, start, text, unique};
use crate::authorize::CALLBACK;
use crate::support::{Answer, bearer, encode, get, grant, now, parameter, post, post_json};

async fn device(tenant: &Tenant) -> Value {
    let pairs = [("client_id", tenant.client_id())];
    post(tenant, "/oauth/device/code", &pairs).await.json()
}

fn is_pending(answer: &Answer) -> bool {
    answer.error().1 == "authorization_pending"
}

#[tokio::test]
async fn requests_in_progress_expire() {
    let rows: &[Row] = &[
        ("authorization code", 60, |tenant| {
            Box::pin(async {
                let url = tenant
                    .log_in(&authorize(tenant, &[]), tenant.user_email())
                    .unwrap();
                let code = parameter(&url, "code").unwrap();
                let pairs = [("code", code.as_str()), ("redirect_uri", CALLBACK)];
                Use::grant(tenant, "authorization_code", &pairs)
            })
        }),
        ("pushed request", 30, |tenant| {
            Box::pin(async {
                let pairs = [
                    ("client_id", tenant.client_id()),
                    ("client_secret", tenant.client_secret()),
                    ("response_type", "code"),
                    ("redirect_uri", CALLBACK),
                ];
                let pushed = post(tenant, "/oauth/par", &pairs).await.json();
                let uri = text(&pushed["request_uri"]);
                let pairs = [("client_id", tenant.client_id()), ("request_uri", &uri)];
                Use::get(format!("/authorize?{}", encode(&pairs)))
            })
        }),
        ("login page", 3600, |tenant| {
            Box::pin(async {
                let page = get(tenant, &authorize(tenant, &[])).await;
                Use::get(page.location())
            })
        }),
        ("device code", 900, |tenant| {
            Box::pin(async {
                let code = text(&device(tenant).await["device_code"]);
                let grant_type = "urn:ietf:params:oauth:grant-type:device_code";
                Use::grant(tenant, grant_type, &[("device_code", &code)]).accepted_if(is_pending)
            })
        }),
        ("user code", 900, |tenant| {
            Box::pin(async {
                let code = text(&device(tenant).await["user_code"]);
                // A known code leads to the login page.
                Use::post("/activate", &[("user_code", &code)])
            })
        }),
        ("back-channel request", 300, |tenant| {
            Box::pin(async {
                let hint = tenant.login_hint(tenant.user_email()).unwrap().to_string();
                let pairs = [
                    ("client_id", tenant.client_id()),
                    ("client_secret", tenant.client_secret()),
                    ("scope", "openid"),
                    ("binding_message", "Pay"),
                    ("login_hint", &hint),
                ];
                let answer = post(tenant, "/bc-authorize", &pairs).await.json();
                let id = text(&answer["auth_req_id"]);
                Use::grant(
                    tenant,
                    "urn:openid:params:grant-type:ciba",
                    &[("auth_req_id", &id)],
                )
                .accepted_if(is_pending)
            })
        }),
    ];
    check(start, rows).await;
}

#[tokio::test]
async fn challenges_and_transfers_expire() {
    let rows: &[Row] = &[
        ("passkey challenge", 300, |tenant| {
            Box::pin(async {
                let client = json!({
                    "client_id": tenant.client_id(), "client_secret": tenant.client_secret(),
                    "user_profile": { "email": "ada@example.com" },
                });
                let begun = post_json(tenant, "/passkey/register", &[], &client)
                    .await
                    .json();
                let browser = VirtualAuthenticator::new("http://localhost:3000");
                let created = browser.create(&begun["authn_params_public_key"]).unwrap();
                let body = json!({
                    "grant_type": "urn:okta:params:oauth:grant-type:webauthn", "scope": "openid",
                    "client_id": tenant.client_id(), "client_secret": tenant.client_secret(),
                    "auth_session": begun["auth_session"], "authn_response": created,
                });
                Use::json("/oauth/token", &body)
            })
        }),
        ("session-transfer token", 60, |tenant| {
            Box::pin(async {
                let tokens = log_in(tenant, "openid offline_access", API).await;
                let pairs = [
                    ("subject_token", tokens["refresh_token"].as_str().unwrap()),
                    (
                        "subject_token_type",
                        "urn:ietf:params:oauth:token-type:refresh_token",
                    ),
                    (
                        "requested_token_type",
                        "urn:auth0:params:oauth:token-type:session_transfer_token",
                    ),
                ];
                let exchange = "urn:ietf:params:oauth:grant-type:token-exchange";
                let answer = grant(tenant, exchange, &pairs).await.json();
                let token = text(&answer["access_token"]);
                Use::get(authorize(tenant, &[("session_transfer_token", &token)]))
                    .accepted_if(|answer| answer.location().contains("code="))
            })
        }),
    ];
    check(start, rows).await;
}

#[tokio::test]
async fn signatures_of_clients_expire() {
    // Signed before the clock is moved: the machine's clock has to reach another second in between.
    let rows: &[Row] = &[
        ("client assertion", 120, |tenant| {
            Box::pin(async {
                let claims = json!({
                    "iss": "signer", "sub": "signer", "aud": tenant.issuer(), "jti": unique(),
                    "iat": now() - 1, "exp": now() + 120,
                });
                assertion(tenant, &key().sign(&json!({}), &claims))
            })
        }),
        ("request object", 120, |tenant| {
            Box::pin(async {
                let claims = json!({
                    "iss": "signer", "client_id": "signer", "aud": tenant.issuer(),
                    "iat": now() - 1, "exp": now() + 120, "response_type": "code",
                    "redirect_uri": CALLBACK,
                });
                let object = key().sign(&json!({}), &claims);
                let query = encode(&[("client_id", "signer"), ("request", &object)]);
                Use::get(format!("/authorize?{query}"))
            })
        }),
        ("DPoP proof", 300, |tenant| {
            Box::pin(async {
                let claims = json!({
                    "htm": "POST", "htu": format!("{}/oauth/token", tenant.domain()),
                    "iat": now() - 1, "jti": unique(),
                });
                let header = json!({ "typ": "dpop+jwt", "jwk": key().public() });
                let proof = key().sign(&header, &claims);
                let pairs = [
                    ("username", tenant.user_email()),
                    ("password", tenant.user_password()),
                ];
                Use::grant(tenant, "password", &pairs).with("dpop", proof)
            })
        }),
    ];
    check(start, rows).await;
}

#[tokio::test]
async fn clients_with_the_clock_of_the_machine_or_of_the_tenant_go_on() {
    let tenant = start().await;
    tenant.advance(Duration::from_secs(1000));
    for (ahead, is_valid) in [(0, true), (1000, true), (2000, false)] {
        let time = now() + ahead;
        let claims = json!({
            "iss": "signer", "sub": "signer", "aud": tenant.issuer(), "jti": unique(),
            "iat": time, "exp": time + 60,
        });
        let used = assertion(&tenant, &key().sign(&json!({}), &claims));
        let is_accepted = used.is_accepted(&tenant).await;
        assert_eq!(is_accepted, is_valid, "{ahead} seconds ahead");
    }
}

/// A token request of the client `signer`.
fn assertion(tenant: &Tenant, assertion: &str) -> Use {
    let audience = tenant.management_audience();
    let pairs = [
        ("grant_type", "client_credentials"),
        ("audience", audience.as_str()),
        ("client_assertion", assertion),
        (
            "client_assertion_type",
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        ),
    ];
    Use::post("/oauth/token", &pairs)
}

#[tokio::test]
async fn second_factors_in_progress_expire() {
    let rows: &[Row] = &[
        ("mfa_token", 600, |tenant| {
            Box::pin(async {
                let token = mfa_token(tenant).await;
                Use::json("/mfa/associate", &json!({ "authenticator_types": ["otp"] }))
                    .with("authorization", bearer(&token))
            })
        }),
        ("code of a second factor", 300, |tenant| {
            Box::pin(async {
                let token = mfa_token(tenant).await;
                let authorization = bearer(&token);
                let headers = [("authorization", authorization.as_str())];
                let body = json!({
                    "authenticator_types": ["oob"], "oob_channels": ["email"],
                    "email": "ada@example.com",
                });
                let sent = post_json(tenant, "/mfa/associate", &headers, &body).await;
                let oob_code = text(&sent.json()["oob_code"]);
                let code = tenant.last_code("ada@example.com").unwrap();
                let pairs = [
                    ("mfa_token", token.as_str()),
                    ("oob_code", &oob_code),
                    ("binding_code", &code),
                ];
                Use::grant(tenant, "http://auth0.com/oauth/grant-type/mfa-oob", &pairs)
            })
        }),
    ];
    let start = async || Tenant::builder().require_mfa().start().await.unwrap();
    check(start, rows).await;
}

async fn mfa_token(tenant: &Tenant) -> String {
    let pairs = [
        ("username", tenant.user_email()),
        ("password", tenant.user_password()),
    ];
    text(&grant(tenant, "password", &pairs).await.json()["mfa_token"])
}

#[tokio::test]
async fn the_clock_moves_the_interval_of_polling_too() {
    let tenant = start().await;
    let code = text(&device(&tenant).await["device_code"]);
    let poll = async || {
        let grant_type = "urn:ietf:params:oauth:grant-type:device_code";
        let pairs = [("device_code", code.as_str())];
        grant(&tenant, grant_type, &pairs).await.error().1
    };
    assert_eq!(poll().await, "authorization_pending");
    assert_eq!(poll().await, "slow_down");
    tenant.advance(Duration::from_secs(5));
    assert_eq!(poll().await, "authorization_pending");
}
