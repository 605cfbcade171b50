use auth0_testing::{Application, Tenant};
use serde_json::{Value, json};

use crate::support::{Answer, Key, now, post, post_with};

const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

async fn ask(tenant: &Tenant, assertion: &str, more: &[(&str, &str)]) -> Answer {
    let audience = tenant.management_audience();
    let pairs = [
        ("grant_type", "client_credentials"),
        ("audience", &audience),
        ("client_assertion", assertion),
        ("client_assertion_type", ASSERTION_TYPE),
    ];
    post(tenant, "/oauth/token", &[&pairs, more].concat()).await
}

fn claims(tenant: &Tenant, jti: &str) -> Value {
    json!({
        "iss": "svc", "sub": "svc", "aud": tenant.issuer(), "iat": now(), "exp": now() + 60, "jti": jti,
    })
}

#[tokio::test]
async fn a_client_signs_an_assertion_once() {
    let key = Key::generate();
    let by_jwk = Application::with_key("svc", key.public());
    let by_pem = Application::confidential("svc", "s").public_key_pem(key.public_pem());
    for application in [by_jwk, by_pem] {
        let tenant = Tenant::builder()
            .application(application)
            .start()
            .await
            .unwrap();
        let assertion = key.sign(&json!({ "kid": "any" }), &claims(&tenant, "1"));
        let answer = ask(&tenant, &assertion, &[]).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        let again = ask(&tenant, &assertion, &[]).await;
        assert_eq!(again.error(), (401, "invalid_client".into()));
        assert!(again.text().contains("jti was used before"));
        let endpoint = format!("{}oauth/token", tenant.issuer());
        let mut other_name = claims(&tenant, "2");
        other_name["aud"] = json!(["https://elsewhere/", endpoint]);
        assert_eq!(
            ask(
                &tenant,
                &key.sign(&json!({}), &other_name),
                &[("client_id", "svc")]
            )
            .await
            .status,
            200
        );
    }
}

#[tokio::test]
async fn a_bad_assertion_is_refused_with_the_reason() {
    let key = Key::generate();
    let tenant = Tenant::builder()
        .application(Application::with_key("svc", key.public()))
        .start()
        .await
        .unwrap();
    for (member, value, says) in [
        ("aud", json!("https://elsewhere/"), "aud"),
        ("aud", Value::Null, "aud"),
        ("iss", json!("other"), "iss"),
        ("sub", json!("other"), "no public key"),
        ("sub", Value::Null, "sub"),
        ("exp", json!(now() - 1), "expired"),
        ("exp", json!(now() + 3600), "five minutes"),
        ("exp", Value::Null, "exp"),
        ("iat", json!(now() + 3600), "iat"),
        ("nbf", json!(now() + 3600), "nbf"),
        ("jti", Value::Null, "jti"),
    ] {
        let mut bad = claims(&tenant, "x");
        bad[member] = value;
        let answer = ask(&tenant, &key.sign(&json!({}), &bad), &[]).await;
        assert_eq!(answer.error(), (401, "invalid_client".into()), "{member}");
        assert!(answer.text().contains(says), "{member}: {}", answer.text());
    }
    let good = key.sign(&json!({}), &claims(&tenant, "y"));
    let foreign = Key::generate().sign(&json!({}), &claims(&tenant, "z"));
    let unsigned = format!("eyJhbGciOiJub25lIn0.{}.", good.split('.').nth(1).unwrap());
    for bad in [&foreign, &unsigned, "", "x", "a.b.c"] {
        assert!(
            [400, 401].contains(&ask(&tenant, bad, &[]).await.status),
            "{bad}"
        );
    }
    assert_eq!(
        ask(&tenant, &good, &[("client_id", "other")]).await.status,
        401
    );
    // A client must not use two authentication methods at once.
    assert_eq!(
        ask(&tenant, &good, &[("client_secret", "s")]).await.status,
        400
    );
    assert_eq!(ask(&tenant, &good, &[]).await.status, 200);
}

#[tokio::test]
async fn a_secret_does_for_nobody_else() {
    let key = Key::generate();
    let tenant = Tenant::builder()
        .application(Application::with_key("svc", key.public()))
        .application(Application::public("spa"))
        .start()
        .await
        .unwrap();
    for client_id in ["svc", "spa"] {
        let pairs = [
            ("grant_type", "refresh_token"),
            ("client_id", client_id),
            ("client_secret", "x"),
            ("refresh_token", "x"),
        ];
        assert_eq!(
            post(&tenant, "/oauth/token", &pairs).await.status,
            401,
            "{client_id}"
        );
    }
    // A client with a key cannot authenticate without it, whereas a public client needs no authentication.
    for (client_id, status) in [("svc", 401), ("spa", 403)] {
        let pairs = [
            ("grant_type", "refresh_token"),
            ("client_id", client_id),
            ("refresh_token", "x"),
        ];
        assert_eq!(
            post(&tenant, "/oauth/token", &pairs).await.status,
            status,
            "{client_id}"
        );
    }
    let basic = [("authorization", "Basic c3ZjOng=")];
    let answer = post_with(
        &tenant,
        "/oauth/token",
        &basic,
        &[("grant_type", "client_credentials")],
    )
    .await;
    assert_eq!(answer.status, 401);
}

#[tokio::test]
async fn a_client_uses_its_own_grants_only() {
    let tenant = Tenant::builder()
        .application(Application::confidential("web", "s").grant_types(["password"]))
        .start()
        .await
        .unwrap();
    let client = [
        ("client_id", "web"),
        ("client_secret", "s"),
        ("audience", &tenant.management_audience()),
    ];
    let refused = post(
        &tenant,
        "/oauth/token",
        &[&client[..], &[("grant_type", "client_credentials")]].concat(),
    )
    .await;
    assert_eq!(refused.error(), (403, "unauthorized_client".into()));
    let login = [
        ("grant_type", "password"),
        ("username", tenant.user_email()),
        ("password", tenant.user_password()),
    ];
    assert_eq!(
        post(&tenant, "/oauth/token", &[&client[..], &login].concat())
            .await
            .status,
        200
    );
}
