use std::time::Duration;

use auth0_testing::{Channel, Tenant};
use serde_json::{Value, json};

use crate::authorize::CALLBACK;
use crate::support::{Answer, decode, get, grant, parameter, post_json};

const OTP: &str = "http://auth0.com/oauth/grant-type/passwordless/otp";

async fn start(tenant: &Tenant, changes: Value) -> Answer {
    let mut body = json!({
        "client_id": tenant.client_id(), "client_secret": tenant.client_secret(), "connection": "email",
        "email": "ada@example.com", "send": "code",
    });
    for (name, value) in changes.as_object().unwrap() {
        body[name] = value.clone();
    }
    post_json(tenant, "/passwordless/start", &[], &body).await
}

async fn redeem(tenant: &Tenant, realm: &str, username: &str, otp: &str) -> Answer {
    let pairs = [
        ("realm", realm),
        ("username", username),
        ("otp", otp),
        ("scope", "openid email phone"),
    ];
    grant(tenant, OTP, &pairs).await
}

#[tokio::test]
async fn a_code_logs_in_once_by_email_and_by_text() {
    let tenant = Tenant::builder().start().await.unwrap();
    let by_text = json!({ "connection": "sms", "phone_number": "+15550100" });
    for (changes, realm, address, claim) in [
        (json!({}), "email", "ada@example.com", "email"),
        (by_text, "sms", "+15550100", "phone_number"),
    ] {
        let sent = start(&tenant, changes.clone()).await;
        assert_eq!((sent.status, &sent.json()[claim]), (200, &json!(address)));
        let code = tenant.last_code(address).unwrap();
        assert_eq!(
            redeem(&tenant, realm, address, "000").await.error(),
            (403, "invalid_grant".into())
        );
        let tokens = redeem(&tenant, realm, address, &code).await;
        assert_eq!(tokens.status, 200, "{}", tokens.text());
        let (_, id) = decode(&tenant, tokens.json()["id_token"].as_str().unwrap()).await;
        assert_eq!(id[claim], address);
        assert!(
            id["sub"]
                .as_str()
                .unwrap()
                .starts_with(&format!("{realm}|"))
        );
        assert_eq!(redeem(&tenant, realm, address, &code).await.status, 403);
        // The same address identifies the same user.
        start(&tenant, changes).await;
        let code = tenant.last_code(address).unwrap();
        let again = redeem(&tenant, realm, address, &code).await.json();
        assert_eq!(
            decode(&tenant, again["id_token"].as_str().unwrap()).await.1["sub"],
            id["sub"]
        );
    }
    let channels: Vec<_> = tenant
        .outbox()
        .iter()
        .map(|message| message.channel)
        .collect();
    assert_eq!(
        channels,
        [Channel::Email, Channel::Email, Channel::Sms, Channel::Sms]
    );
    start(&tenant, json!({})).await;
    let late = tenant.last_code("ada@example.com").unwrap();
    tenant.advance(Duration::from_secs(181));
    assert_eq!(
        redeem(&tenant, "email", "ada@example.com", &late)
            .await
            .status,
        403
    );
}

#[tokio::test]
async fn a_link_leads_to_the_application() {
    let tenant = Tenant::builder().start().await.unwrap();
    let params = json!({ "redirect_uri": CALLBACK, "scope": "openid", "state": "s" });
    start(&tenant, json!({ "send": "link", "authParams": params })).await;
    let link = tenant.last_link("ada@example.com").unwrap();
    let target = link.strip_prefix(tenant.domain()).unwrap();
    let answer = get(&tenant, target).await;
    assert_eq!(parameter(answer.location(), "state").as_deref(), Some("s"));
    let code = parameter(answer.location(), "code").unwrap();
    let tokens = grant(
        &tenant,
        "authorization_code",
        &[("code", &code), ("redirect_uri", CALLBACK)],
    )
    .await;
    assert_eq!(tokens.status, 200);
    assert!(answer.cookie().starts_with("auth0="));
    assert_eq!(get(&tenant, target).await.status, 400);
    start(
        &tenant,
        json!({ "send": "link", "authParams": { "redirect_uri": "http://evil.example/" } }),
    )
    .await;
    let evil = tenant.last_link("ada@example.com").unwrap();
    assert_eq!(
        get(&tenant, evil.strip_prefix(tenant.domain()).unwrap())
            .await
            .status,
        403
    );
}

#[tokio::test]
async fn bad_starts_are_refused() {
    let tenant = Tenant::builder().start().await.unwrap();
    for (changes, expected) in [
        (json!({ "client_secret": "no" }), (401, "access_denied")),
        (json!({ "connection": "pigeon" }), (400, "bad.connection")),
        (json!({ "email": "no address" }), (400, "bad.email")),
        (json!({ "email": null }), (400, "invalid_request")),
        (json!({ "connection": "sms" }), (400, "invalid_request")),
        (
            json!({ "connection": "sms", "phone_number": "555" }),
            (400, "bad.phone_number"),
        ),
        (json!({ "send": "pigeon" }), (400, "invalid_request")),
        (json!({ "authParams": "scope=a" }), (400, "invalid_request")),
    ] {
        let answer = start(&tenant, changes.clone()).await;
        assert_eq!(
            answer.error(),
            (expected.0, expected.1.to_owned()),
            "{changes}"
        );
    }
    assert!(tenant.outbox().is_empty());
    assert_eq!(
        redeem(&tenant, "pigeon", "ada@example.com", "1")
            .await
            .error(),
        (400, "invalid_request".into())
    );
}
