use std::time::Duration;

use auth0_testing::Tenant;
use serde_json::{Value, json};

use crate::support::{Answer, bearer, decode, grant, post, post_json, send};

const OTP: &str = "http://auth0.com/oauth/grant-type/mfa-otp";
const OOB: &str = "http://auth0.com/oauth/grant-type/mfa-oob";
const RECOVERY: &str = "http://auth0.com/oauth/grant-type/mfa-recovery-code";

async fn log_in(tenant: &Tenant) -> Answer {
    let pairs = [
        ("username", tenant.user_email()),
        ("password", tenant.user_password()),
        ("scope", "openid offline_access"),
    ];
    grant(tenant, "password", &pairs).await
}

/// Returns the `mfa_token` of a login that requires a second factor.
async fn mfa_token(tenant: &Tenant) -> String {
    let answer = log_in(tenant).await;
    assert_eq!(answer.error(), (403, "mfa_required".into()));
    answer.json()["mfa_token"].as_str().unwrap().to_owned()
}

async fn associate(tenant: &Tenant, token: &str, body: Value) -> Answer {
    let authorization = bearer(token);
    post_json(
        tenant,
        "/mfa/associate",
        &[("authorization", &authorization)],
        &body,
    )
    .await
}

async fn list(tenant: &Tenant, token: &str) -> Answer {
    let authorization = bearer(token);
    send(
        tenant,
        "GET",
        "/mfa/authenticators",
        &[("authorization", &authorization)],
        b"",
    )
    .await
}

async fn remove(tenant: &Tenant, token: &str, id: &str) -> Answer {
    let authorization = bearer(token);
    let target = format!("/mfa/authenticators/{}", id.replace('|', "%7C"));
    send(
        tenant,
        "DELETE",
        &target,
        &[("authorization", &authorization)],
        b"",
    )
    .await
}

#[tokio::test]
async fn an_app_is_enrolled_and_used() {
    let tenant = Tenant::builder().require_mfa().start().await.unwrap();
    let refused = log_in(&tenant).await.json();
    assert!(
        refused["mfa_requirements"]["enroll"]
            .as_array()
            .unwrap()
            .contains(&json!({ "type": "otp" }))
    );
    let token = refused["mfa_token"].as_str().unwrap();
    let enrolled = associate(&tenant, token, json!({ "authenticator_types": ["otp"] }))
        .await
        .json();
    let secret = enrolled["secret"].as_str().unwrap();
    assert_eq!(secret.len(), 32);
    assert!(
        enrolled["barcode_uri"]
            .as_str()
            .unwrap()
            .contains(&format!("secret={secret}&"))
    );
    assert_eq!(enrolled["recovery_codes"].as_array().unwrap().len(), 1);
    assert_eq!(
        grant(&tenant, OTP, &[("mfa_token", token), ("otp", "000")])
            .await
            .error(),
        (403, "invalid_grant".into())
    );
    let otp = tenant.otp(tenant.user_email()).unwrap();
    let tokens = grant(&tenant, OTP, &[("mfa_token", token), ("otp", &otp)])
        .await
        .json();
    assert!(tokens["refresh_token"].is_string());
    let (_, id) = decode(&tenant, tokens["id_token"].as_str().unwrap()).await;
    assert_eq!(id["amr"], json!(["mfa"]));
    // The token was valid for one login.
    assert_eq!(
        grant(&tenant, OTP, &[("mfa_token", token), ("otp", &otp)])
            .await
            .error(),
        (401, "expired_token".into())
    );
    let challenge = log_in(&tenant).await.json()["mfa_requirements"]["challenge"].clone();
    assert_eq!(
        challenge,
        json!([{ "type": "otp" }, { "type": "recovery-code" }])
    );
    // A password alone does not suffice to add another factor.
    let token = mfa_token(&tenant).await;
    let again = associate(&tenant, &token, json!({ "authenticator_types": ["otp"] })).await;
    assert_eq!(again.error(), (403, "access_denied".into()));
}

#[tokio::test]
async fn a_code_is_sent_and_bound_to_its_challenge() {
    let tenant = Tenant::builder().require_mfa().start().await.unwrap();
    let token = mfa_token(&tenant).await;
    let body = json!({
        "authenticator_types": ["oob"], "oob_channels": ["sms"], "phone_number": "+15550100",
    });
    let enrolled = associate(&tenant, &token, body).await.json();
    assert_eq!(
        (&enrolled["binding_method"], &enrolled["oob_channel"]),
        (&json!("prompt"), &json!("sms"))
    );
    let oob_code = enrolled["oob_code"].as_str().unwrap();
    let sent = tenant.last_code("+15550100").unwrap();
    for (binding_code, status) in [("000", 403), (&sent, 200)] {
        let pairs = [
            ("mfa_token", token.as_str()),
            ("oob_code", oob_code),
            ("binding_code", binding_code),
        ];
        assert_eq!(grant(&tenant, OOB, &pairs).await.status, status);
    }
    let token = mfa_token(&tenant).await;
    let challenge = |more: &'static [(&'static str, &'static str)]| {
        let token = token.clone();
        let tenant = &tenant;
        async move {
            let pairs = [
                ("client_id", tenant.client_id()),
                ("client_secret", tenant.client_secret()),
                ("mfa_token", token.as_str()),
            ];
            post(tenant, "/mfa/challenge", &[&pairs[..], more].concat()).await
        }
    };
    let before = tenant.outbox().len();
    let answer = challenge(&[("challenge_type", "oob")]).await.json();
    assert_eq!(answer["challenge_type"], "oob");
    assert_eq!(tenant.outbox().len(), before + 1);
    assert_eq!(
        challenge(&[("challenge_type", "otp")]).await.error(),
        (403, "association_required".into())
    );
    assert_eq!(
        challenge(&[("challenge_type", "dance")]).await.error(),
        (400, "unsupported_challenge_type".into())
    );
    assert_eq!(
        challenge(&[("authenticator_id", "sms|other")])
            .await
            .error(),
        (403, "association_required".into())
    );
    tenant.advance(Duration::from_secs(601));
    assert_eq!(challenge(&[]).await.error(), (401, "expired_token".into()));
}

#[tokio::test]
async fn a_notification_is_decided_on_elsewhere() {
    let tenant = Tenant::builder().require_mfa().start().await.unwrap();
    let email = tenant.user_email();
    let token = mfa_token(&tenant).await;
    let body = json!({ "authenticator_types": ["oob"], "oob_channels": ["auth0"] });
    let enrolled = associate(&tenant, &token, body).await.json();
    assert_eq!(enrolled["oob_channel"], "auth0");
    assert!(
        enrolled["barcode_uri"]
            .as_str()
            .unwrap()
            .contains("enrollment_tx_id=")
    );
    assert_eq!(enrolled.get("binding_method"), None);
    let ask = |token: String, oob_code: Value| {
        let tenant = &tenant;
        async move {
            let pairs = [
                ("mfa_token", token.as_str()),
                ("oob_code", oob_code.as_str().unwrap()),
            ];
            grant(tenant, OOB, &pairs).await
        }
    };
    let first = enrolled["oob_code"].clone();
    let pending = ask(token.clone(), first.clone()).await;
    assert_eq!(pending.error(), (400, "authorization_pending".into()));
    tenant.answer_push(email, true).unwrap();
    assert_eq!(ask(token, first).await.status, 200);
    assert!(tenant.answer_push(email, true).is_err());

    let refused = log_in(&tenant).await.json();
    assert_eq!(
        refused["mfa_requirements"]["challenge"][0]["type"],
        "push-notification"
    );
    let token = refused["mfa_token"].as_str().unwrap().to_owned();
    let pairs = [
        ("client_id", tenant.client_id()),
        ("client_secret", tenant.client_secret()),
        ("mfa_token", token.as_str()),
    ];
    let challenge = post(&tenant, "/mfa/challenge", &pairs).await.json();
    assert_eq!(challenge.get("binding_method"), None);
    assert_eq!(
        tenant.outbox().last().unwrap().channel,
        auth0_testing::Channel::Push
    );
    tenant.answer_push(email, false).unwrap();
    assert_eq!(
        ask(token, challenge["oob_code"].clone()).await.error(),
        (403, "invalid_grant".into())
    );
}

#[tokio::test]
async fn a_recovery_code_is_replaced_when_used() {
    let tenant = Tenant::builder().require_mfa().start().await.unwrap();
    let token = mfa_token(&tenant).await;
    let body = json!({ "authenticator_types": ["otp"] });
    let first = associate(&tenant, &token, body).await.json()["recovery_codes"][0]
        .as_str()
        .unwrap()
        .to_owned();
    let answer = grant(
        &tenant,
        RECOVERY,
        &[("mfa_token", &token), ("recovery_code", &first)],
    )
    .await
    .json();
    let next = answer["recovery_code"].as_str().unwrap().to_owned();
    assert!(answer["access_token"].is_string());
    assert_ne!(next, first);
    let token = mfa_token(&tenant).await;
    for (code, status) in [(&first, 403), (&next, 200)] {
        let answer = grant(
            &tenant,
            RECOVERY,
            &[("mfa_token", &token), ("recovery_code", code)],
        )
        .await;
        assert_eq!(answer.status, status);
    }
}

#[tokio::test]
async fn factors_are_listed_and_removed_by_their_owner() {
    let tenant = Tenant::builder().start().await.unwrap();
    tenant.enroll_otp(tenant.user_email()).unwrap();
    let token = mfa_token(&tenant).await;
    let listed = list(&tenant, &token).await.json();
    assert_eq!(
        (&listed[0]["authenticator_type"], &listed[0]["active"]),
        (&json!("otp"), &json!(true))
    );
    let id = listed[0]["id"].as_str().unwrap();
    assert!(id.starts_with("totp|dev_"));
    assert_eq!(
        remove(&tenant, &token, id).await.error(),
        (403, "access_denied".into())
    );

    let subject = tenant.user_id(tenant.user_email()).unwrap();
    let audience = format!("{}mfa/", tenant.issuer());
    let owner = tenant
        .issue_access_token(json!({ "aud": audience, "sub": subject }))
        .unwrap();
    let stranger = tenant
        .issue_access_token(json!({ "aud": audience, "sub": "auth0|other" }))
        .unwrap();
    let elsewhere = tenant
        .issue_access_token(json!({ "sub": subject }))
        .unwrap();
    assert_eq!(list(&tenant, &elsewhere).await.status, 401);
    assert_eq!(list(&tenant, "nonsense").await.status, 401);
    assert_eq!(
        send(&tenant, "GET", "/mfa/authenticators", &[], b"")
            .await
            .status,
        401
    );
    assert_eq!(list(&tenant, &stranger).await.json(), json!([]));
    assert_eq!(remove(&tenant, &stranger, id).await.status, 404);
    let body = json!({ "authenticator_types": ["oob"], "oob_channels": ["email"], "email": "ada@example.com" });
    associate(&tenant, &owner, body).await;
    let listed = list(&tenant, &owner).await.json();
    let names: Vec<_> = listed
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["name"].clone())
        .collect();
    assert_eq!(names, [json!(null), json!(null), json!("XXXXXXXXXXX.com")]);
    for one in listed.as_array().unwrap() {
        assert_eq!(
            remove(&tenant, &owner, one["id"].as_str().unwrap())
                .await
                .status,
            204
        );
    }
    assert_eq!(list(&tenant, &owner).await.json(), json!([]));
    assert_eq!(log_in(&tenant).await.status, 200);
}

#[tokio::test]
async fn bad_enrolments_are_refused() {
    let tenant = Tenant::builder().require_mfa().start().await.unwrap();
    let token = mfa_token(&tenant).await;
    for body in [
        json!({}),
        json!([]),
        json!({ "authenticator_types": [] }),
        json!({ "authenticator_types": "otp" }),
        json!({ "authenticator_types": ["dance"] }),
        json!({ "authenticator_types": ["oob"] }),
        json!({ "authenticator_types": ["oob"], "oob_channels": ["pigeon"] }),
        json!({ "authenticator_types": ["oob"], "oob_channels": ["sms"] }),
    ] {
        let answer = associate(&tenant, &token, body.clone()).await;
        assert_eq!(answer.error(), (400, "invalid_request".into()), "{body}");
    }
    assert_eq!(
        grant(&tenant, OOB, &[("mfa_token", &token), ("oob_code", "x")])
            .await
            .error(),
        (403, "invalid_grant".into())
    );
    assert_eq!(
        grant(&tenant, OTP, &[("mfa_token", "x"), ("otp", "1")])
            .await
            .error(),
        (401, "expired_token".into())
    );
    assert_eq!(
        grant(&tenant, OTP, &[("mfa_token", &token)]).await.error(),
        (400, "invalid_request".into())
    );
}
