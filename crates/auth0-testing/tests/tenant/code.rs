//! Authorization codes and their exchange for tokens.

use std::time::Duration;

use auth0_testing::{Application, Tenant};
use serde_json::json;

use crate::authorize::{CALLBACK, CHALLENGE, request};
use crate::support::{Answer, decode, grant, now, parameter, post};

/// The verifier of [`CHALLENGE`].
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

fn code(tenant: &Tenant, more: &[(&str, &str)]) -> String {
    let callback = tenant
        .log_in(&request(tenant, more), tenant.user_email())
        .unwrap();
    parameter(&callback, "code").unwrap_or_else(|| panic!("{callback}"))
}

async fn redeem(tenant: &Tenant, code: &str, more: &[(&str, &str)]) -> Answer {
    let pairs = [&[("code", code), ("redirect_uri", CALLBACK)], more].concat();
    grant(tenant, "authorization_code", &pairs).await
}

#[tokio::test]
async fn a_code_becomes_tokens_that_say_how_the_login_was() {
    let tenant = Tenant::builder()
        .api("urn:api")
        .organization("org_1", "acme")
        .start()
        .await
        .unwrap();
    let url = request(
        &tenant,
        &[
            ("nonce", "n"),
            ("audience", "urn:api"),
            ("organization", "acme"),
            ("scope", "openid offline_access read:notes"),
        ],
    );
    let callback = tenant.log_in(&url, "USER@example.com").unwrap();
    assert!(
        callback.starts_with(&format!("{CALLBACK}?code=")),
        "{callback}"
    );
    assert_eq!(parameter(&callback, "state").as_deref(), Some("s&t=1"));
    assert_eq!(parameter(&callback, "iss"), Some(tenant.issuer()));
    let answer = redeem(&tenant, &parameter(&callback, "code").unwrap(), &[]).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let tokens = answer.json();
    assert!(tokens["refresh_token"].is_string());
    let access_token = tokens["access_token"].as_str().unwrap();
    let (_, access) = decode(&tenant, access_token).await;
    assert_eq!(
        (&access["org_id"], &access["gty"]),
        (&json!("org_1"), &json!("authorization_code"))
    );
    let (_, id) = decode(&tenant, tokens["id_token"].as_str().unwrap()).await;
    assert_eq!(
        (&id["nonce"], &id["org_id"], &id["org_name"]),
        (&json!("n"), &json!("org_1"), &json!("acme"))
    );
    assert!(id["auth_time"].as_u64().unwrap().abs_diff(now()) < 60);
    let digest = openssl::sha::sha256(access_token.as_bytes());
    let half = base64::Engine::encode(
        &base64::engine::general_purpose::URL_SAFE_NO_PAD,
        &digest[..16],
    );
    assert_eq!(id["at_hash"], half);
    assert!(id["sid"].is_string());
    assert_eq!(id.get("acr"), None);
}

#[tokio::test]
async fn a_code_works_once_and_for_a_minute() {
    let tenant = Tenant::builder().start().await.unwrap();
    let first = code(&tenant, &[]);
    assert_eq!(redeem(&tenant, &first, &[]).await.status, 200);
    assert_eq!(
        redeem(&tenant, &first, &[]).await.error(),
        (403, "invalid_grant".into())
    );
    let late = code(&tenant, &[]);
    tenant.advance(Duration::from_secs(61));
    assert_eq!(
        redeem(&tenant, &late, &[]).await.error(),
        (403, "invalid_grant".into())
    );
    assert_eq!(
        redeem(&tenant, "made up", &[]).await.error(),
        (403, "invalid_grant".into())
    );
}

#[tokio::test]
async fn a_code_is_bound_to_client_and_redirect_uri() {
    let tenant = Tenant::builder()
        .client("other", "s")
        .start()
        .await
        .unwrap();
    let stolen = code(&tenant, &[]);
    let pairs = [
        ("grant_type", "authorization_code"),
        ("client_id", "other"),
        ("client_secret", "s"),
        ("code", &stolen),
        ("redirect_uri", CALLBACK),
    ];
    assert_eq!(
        post(&tenant, "/oauth/token", &pairs).await.error(),
        (403, "invalid_grant".into())
    );
    let diverted = code(&tenant, &[]);
    let pairs = [
        ("code", diverted.as_str()),
        ("redirect_uri", "http://localhost:3000/callback"),
    ];
    assert_eq!(
        grant(&tenant, "authorization_code", &pairs).await.error(),
        (403, "invalid_grant".into())
    );
    // If the authorization request omits it, the token request may omit it as well.
    let implied = code(&tenant, &[("redirect_uri", "")]);
    assert_eq!(
        grant(&tenant, "authorization_code", &[("code", &implied)])
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn the_code_verifier_is_checked() {
    let tenant = Tenant::builder().start().await.unwrap();
    let s256 = [
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ];
    let plain = [("code_challenge", VERIFIER)];
    let none = [];
    for (asked, verifier, right) in [
        (&s256[..], Some(VERIFIER), true),
        (&s256, Some(CHALLENGE), false),
        (&s256, None, false),
        (&plain, Some(VERIFIER), true),
        (&plain, Some(CHALLENGE), false),
        (&none, Some(VERIFIER), false),
        (&none, None, true),
    ] {
        let code = code(&tenant, asked);
        let pairs: Vec<_> = verifier
            .map(|verifier| ("code_verifier", verifier))
            .into_iter()
            .collect();
        let answer = redeem(&tenant, &code, &pairs).await;
        let expected = if right { 200 } else { 403 };
        assert_eq!(
            answer.status,
            expected,
            "{asked:?} {verifier:?}: {}",
            answer.text()
        );
    }
}

#[tokio::test]
async fn a_public_client_has_to_use_pkce() {
    let tenant = Tenant::builder()
        .application(Application::public("spa").callback(CALLBACK))
        .start()
        .await
        .unwrap();
    for (challenge, status) in [(Some(CHALLENGE), 200), (None, 403)] {
        let mut asked = vec![("client_id", "spa")];
        asked.extend(challenge.iter().flat_map(|challenge| {
            [
                ("code_challenge", *challenge),
                ("code_challenge_method", "S256"),
            ]
        }));
        let code = code(&tenant, &asked);
        let mut pairs = vec![
            ("grant_type", "authorization_code"),
            ("client_id", "spa"),
            ("code", &code),
            ("redirect_uri", CALLBACK),
        ];
        pairs.extend(challenge.map(|_| ("code_verifier", VERIFIER)));
        let answer = post(&tenant, "/oauth/token", &pairs).await;
        assert_eq!(answer.status, status, "{}", answer.text());
    }
    let pairs = [
        ("grant_type", "client_credentials"),
        ("client_id", "spa"),
        ("audience", &tenant.management_audience()),
    ];
    assert_eq!(
        post(&tenant, "/oauth/token", &pairs).await.error(),
        (403, "unauthorized_client".into())
    );
}

#[tokio::test]
async fn authorization_details_come_back() {
    let tenant = Tenant::builder().api("urn:api").start().await.unwrap();
    let details = json!([{ "type": "payment", "amount": 5 }]);
    let code = code(
        &tenant,
        &[
            ("authorization_details", &details.to_string()),
            ("audience", "urn:api"),
        ],
    );
    let tokens = redeem(&tenant, &code, &[]).await.json();
    assert_eq!(tokens["authorization_details"], details);
    let (_, access) = decode(&tenant, tokens["access_token"].as_str().unwrap()).await;
    assert_eq!(access["authorization_details"], details);
}

#[tokio::test]
async fn tokens_come_through_the_browser_when_asked_for() {
    let tenant = Tenant::builder().api("urn:api").start().await.unwrap();
    let log_in = |response_type: &str| {
        let more = [
            ("response_type", response_type),
            ("nonce", "n"),
            ("audience", "urn:api"),
        ];
        tenant
            .log_in(&request(&tenant, &more), tenant.user_email())
            .unwrap()
    };
    for (response_type, has, claims) in [
        ("code id_token", &["code", "id_token"][..], &["c_hash"][..]),
        ("id_token", &["id_token"], &[]),
        (
            "id_token token",
            &["id_token", "access_token", "expires_in"],
            &["at_hash"],
        ),
        (
            "code id_token token",
            &["code", "id_token", "access_token"],
            &["at_hash", "c_hash"],
        ),
    ] {
        let callback = log_in(response_type);
        assert!(callback.starts_with(&format!("{CALLBACK}#")), "{callback}");
        for name in ["code", "id_token", "access_token"] {
            let expected = has.contains(&name);
            assert_eq!(
                parameter(&callback, name).is_some(),
                expected,
                "{response_type} {name}"
            );
        }
        let (_, id) = decode(&tenant, &parameter(&callback, "id_token").unwrap()).await;
        assert_eq!(id["nonce"], "n");
        for name in ["at_hash", "c_hash"] {
            assert_eq!(
                id.get(name).is_some(),
                claims.contains(&name),
                "{response_type} {name}"
            );
        }
        let Some(code) = parameter(&callback, "code") else {
            continue;
        };
        assert_eq!(redeem(&tenant, &code, &[]).await.status, 200);
    }
}
