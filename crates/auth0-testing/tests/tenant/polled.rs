//! Device flow and CIBA from the client's perspective.

use std::time::Duration;

use auth0_testing::{Application, Tenant};
use serde_json::{Value, json};

use crate::support::{Answer, decode, grant, post};

const DEVICE: &str = "urn:ietf:params:oauth:grant-type:device_code";
const CIBA: &str = "urn:openid:params:grant-type:ciba";

async fn device(tenant: &Tenant) -> Value {
    let pairs = [
        ("client_id", tenant.client_id()),
        ("scope", "openid offline_access"),
        ("audience", "urn:api"),
    ];
    let answer = post(tenant, "/oauth/device/code", &pairs).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

async fn poll(tenant: &Tenant, device: &Value) -> Answer {
    grant(
        tenant,
        DEVICE,
        &[("device_code", device["device_code"].as_str().unwrap())],
    )
    .await
}

async fn patient() -> Tenant {
    Tenant::builder()
        .api("urn:api")
        .poll_interval(Duration::ZERO)
        .start()
        .await
        .unwrap()
}

#[tokio::test]
async fn a_device_waits_until_it_is_let_in() {
    let tenant = patient().await;
    let device = device(&tenant).await;
    assert_eq!(
        (&device["expires_in"], &device["interval"]),
        (&json!(900), &json!(0))
    );
    assert_eq!(
        device["verification_uri"],
        format!("{}activate", tenant.issuer())
    );
    let user_code = device["user_code"].as_str().unwrap();
    assert!(
        device["verification_uri_complete"]
            .as_str()
            .unwrap()
            .ends_with(user_code)
    );
    for _ in 0..2 {
        assert_eq!(
            poll(&tenant, &device).await.error(),
            (403, "authorization_pending".into())
        );
    }
    tenant
        .approve_device(&user_code.to_lowercase(), tenant.user_email())
        .unwrap();
    let tokens = poll(&tenant, &device).await.json();
    assert!(tokens["refresh_token"].is_string());
    let (_, id) = decode(&tenant, tokens["id_token"].as_str().unwrap()).await;
    assert_eq!(id["sub"], tenant.user_id(tenant.user_email()).unwrap());
    let (_, access) = decode(&tenant, tokens["access_token"].as_str().unwrap()).await;
    assert_eq!(access["gty"], "device_code");
    assert_eq!(
        poll(&tenant, &device).await.error(),
        (403, "invalid_grant".into())
    );
    assert!(
        tenant
            .approve_device(user_code, tenant.user_email())
            .is_err()
    );
}

#[tokio::test]
async fn a_device_is_turned_away_or_too_late() {
    let tenant = patient().await;
    let denied = device(&tenant).await;
    tenant
        .deny_device(denied["user_code"].as_str().unwrap())
        .unwrap();
    assert_eq!(
        poll(&tenant, &denied).await.error(),
        (403, "access_denied".into())
    );
    let late = device(&tenant).await;
    tenant.advance(Duration::from_secs(901));
    assert_eq!(
        poll(&tenant, &late).await.error(),
        (403, "expired_token".into())
    );
    assert!(
        tenant
            .approve_device(late["user_code"].as_str().unwrap(), tenant.user_email())
            .is_err()
    );
    assert!(tenant.deny_device("XXXX-XXXX").is_err());
    assert_eq!(
        grant(&tenant, DEVICE, &[("device_code", "x")])
            .await
            .error(),
        (403, "invalid_grant".into())
    );
    assert_eq!(
        grant(&tenant, DEVICE, &[]).await.error(),
        (400, "invalid_request".into())
    );
}

#[tokio::test]
async fn a_device_that_hurries_is_slowed_down() {
    let tenant = Tenant::builder()
        .api("urn:api")
        .poll_interval(Duration::from_secs(3600))
        .start()
        .await
        .unwrap();
    let device = device(&tenant).await;
    assert_eq!(device["interval"], 3600);
    assert_eq!(
        poll(&tenant, &device).await.error(),
        (403, "authorization_pending".into())
    );
    assert_eq!(
        poll(&tenant, &device).await.error(),
        (429, "slow_down".into())
    );
}

#[tokio::test]
async fn bad_device_requests_are_refused() {
    let tenant = Tenant::builder()
        .application(Application::public("web").grant_types(["authorization_code"]))
        .start()
        .await
        .unwrap();
    for (pairs, expected) in [
        (&[][..], (400, "invalid_request")),
        (&[("client_id", "nobody")], (401, "access_denied")),
        (&[("client_id", "web")], (403, "unauthorized_client")),
        (
            &[
                ("client_id", tenant.client_id()),
                ("audience", "urn:unknown"),
            ],
            (403, "access_denied"),
        ),
    ] {
        let answer = post(&tenant, "/oauth/device/code", pairs).await;
        assert_eq!(
            answer.error(),
            (expected.0, expected.1.to_owned()),
            "{pairs:?}"
        );
    }
    // Only the client that requested a device code can use it.
    let pairs = [("client_id", tenant.client_id())];
    let device = post(&tenant, "/oauth/device/code", &pairs).await.json();
    let code = device["device_code"].as_str().unwrap();
    let pairs = [
        ("grant_type", CIBA),
        ("client_id", tenant.client_id()),
        ("client_secret", tenant.client_secret()),
        ("auth_req_id", code),
    ];
    assert_eq!(
        post(&tenant, "/oauth/token", &pairs).await.error(),
        (403, "invalid_grant".into())
    );
}

async fn back_channel(tenant: &Tenant, changes: &[(&str, &str)]) -> Answer {
    let hint = tenant.login_hint(tenant.user_email()).unwrap().to_string();
    let usual = [
        ("client_id", tenant.client_id()),
        ("client_secret", tenant.client_secret()),
        ("scope", "openid"),
        ("binding_message", "Pay 5 EUR"),
        ("login_hint", hint.as_str()),
    ];
    let kept = usual
        .into_iter()
        .filter(|(name, _)| !changes.iter().any(|(other, _)| other == name));
    let pairs: Vec<_> = kept.chain(changes.iter().copied()).collect();
    post(tenant, "/bc-authorize", &pairs).await
}

#[tokio::test]
async fn a_back_channel_request_is_approved_or_denied() {
    let tenant = patient().await;
    let details = r#"[{"type":"payment"}]"#;
    let answer = back_channel(
        &tenant,
        &[
            ("authorization_details", details),
            ("requested_expiry", "60"),
        ],
    )
    .await;
    assert_eq!(
        (answer.status, answer.json()["expires_in"].as_u64()),
        (200, Some(60))
    );
    let id = answer.json()["auth_req_id"].as_str().unwrap().to_owned();
    let ask = |id: String| {
        let tenant = &tenant;
        async move { grant(tenant, CIBA, &[("auth_req_id", &id)]).await }
    };
    assert_eq!(
        ask(id.clone()).await.error(),
        (400, "authorization_pending".into())
    );
    assert_eq!(
        tenant.approve_back_channel(tenant.user_email()).unwrap(),
        "Pay 5 EUR"
    );
    let tokens = ask(id).await.json();
    assert_eq!(
        tokens["authorization_details"],
        json!([{ "type": "payment" }])
    );
    assert!(tokens["id_token"].is_string());

    let denied = back_channel(&tenant, &[]).await.json()["auth_req_id"]
        .as_str()
        .unwrap()
        .to_owned();
    tenant.deny_back_channel(tenant.user_email()).unwrap();
    assert_eq!(ask(denied).await.error(), (403, "access_denied".into()));
    let late = back_channel(&tenant, &[]).await.json()["auth_req_id"]
        .as_str()
        .unwrap()
        .to_owned();
    tenant.advance(Duration::from_secs(301));
    assert_eq!(ask(late).await.error(), (400, "expired_token".into()));
    assert!(tenant.approve_back_channel(tenant.user_email()).is_err());
    assert!(tenant.approve_back_channel("nobody@example.com").is_err());
}

#[tokio::test]
async fn bad_back_channel_requests_are_refused() {
    let tenant = patient().await;
    let foreign = json!({ "format": "iss_sub", "iss": "https://other/", "sub": "x" }).to_string();
    let nobody =
        json!({ "format": "iss_sub", "iss": tenant.issuer(), "sub": "auth0|x" }).to_string();
    let long = "x".repeat(65);
    for (change, expected) in [
        (("client_secret", "no"), (401, "access_denied")),
        (("scope", "email"), (400, "invalid_request")),
        (("binding_message", ""), (400, "invalid_request")),
        (("binding_message", "<b>"), (400, "invalid_binding_message")),
        (("binding_message", &long), (400, "invalid_binding_message")),
        (("login_hint", ""), (400, "invalid_request")),
        (("login_hint", "ada"), (400, "invalid_request")),
        (("login_hint", &foreign), (400, "invalid_request")),
        (("login_hint", &nobody), (400, "unknown_user_id")),
        (("audience", "urn:unknown"), (403, "access_denied")),
        (("requested_expiry", "0"), (400, "invalid_request")),
        (("requested_expiry", "soon"), (400, "invalid_request")),
    ] {
        let answer = back_channel(&tenant, &[change]).await;
        assert_eq!(
            answer.error(),
            (expected.0, expected.1.to_owned()),
            "{change:?}"
        );
    }
}
