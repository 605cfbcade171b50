//! Pushed and signed authorization requests.

use std::time::Duration;

use auth0_testing::{Application, Tenant};
use serde_json::json;

use crate::authorize::{CALLBACK, request};
use crate::support::{Key, decode, encode, get, now, parameter, post};

#[tokio::test]
async fn a_pushed_request_is_used_once() {
    let tenant = Tenant::builder()
        .application(
            Application::confidential("par", "s")
                .callback(CALLBACK)
                .require_pushed_requests(),
        )
        .start()
        .await
        .unwrap();
    let client = [("client_id", "par"), ("client_secret", "s")];
    let push = |more: &[(&'static str, &'static str)]| {
        let pairs = [
            &client[..],
            &[
                ("response_type", "code"),
                ("redirect_uri", CALLBACK),
                ("scope", "openid"),
            ],
            more,
        ]
        .concat();
        let tenant = &tenant;
        async move { post(tenant, "/oauth/par", &pairs).await }
    };
    let answer = push(&[("nonce", "pushed")]).await;
    assert_eq!(
        (answer.status, answer.json()["expires_in"].as_u64()),
        (201, Some(30))
    );
    let request_uri = answer.json()["request_uri"].as_str().unwrap().to_owned();
    assert!(request_uri.starts_with("urn:ietf:params:oauth:request_uri:"));
    // Parameters outside the pushed request are ignored.
    let url = format!(
        "/authorize?{}",
        encode(&[
            ("client_id", "par"),
            ("request_uri", &request_uri),
            ("nonce", "forged")
        ])
    );
    let callback = tenant.log_in(&url, tenant.user_email()).unwrap();
    let code = parameter(&callback, "code").unwrap();
    let pairs = [
        &client[..],
        &[
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("redirect_uri", CALLBACK),
        ],
    ]
    .concat();
    let tokens = post(&tenant, "/oauth/token", &pairs).await.json();
    assert_eq!(
        decode(&tenant, tokens["id_token"].as_str().unwrap())
            .await
            .1["nonce"],
        "pushed"
    );
    assert!(tenant.log_in(&url, tenant.user_email()).is_err());

    let late = push(&[]).await.json()["request_uri"]
        .as_str()
        .unwrap()
        .to_owned();
    tenant.advance(Duration::from_secs(31));
    let late = format!(
        "/authorize?{}",
        encode(&[("client_id", "par"), ("request_uri", &late)])
    );
    assert_eq!(get(&tenant, &late).await.status, 400);
    let other = push(&[]).await.json()["request_uri"]
        .as_str()
        .unwrap()
        .to_owned();
    let other = format!(
        "/authorize?{}",
        encode(&[("client_id", tenant.client_id()), ("request_uri", &other)])
    );
    assert_eq!(get(&tenant, &other).await.status, 400);
    let unpushed = get(&tenant, &request(&tenant, &[("client_id", "par")])).await;
    assert!(
        unpushed
            .text()
            .contains("Pushed Authorization Request is required")
    );
}

#[tokio::test]
async fn a_bad_pushed_request_is_refused_at_once() {
    let tenant = Tenant::builder().start().await.unwrap();
    let (id, secret) = (tenant.client_id(), tenant.client_secret());
    let good = [
        ("client_id", id),
        ("client_secret", secret),
        ("response_type", "code"),
        ("redirect_uri", CALLBACK),
    ];
    for (more, expected) in [
        (("client_secret", "wrong"), (401, "access_denied")),
        (
            ("redirect_uri", "http://evil.example/"),
            (400, "unauthorized_client"),
        ),
        (
            ("response_type", "pigeon"),
            (400, "unsupported_response_type"),
        ),
        (("request_uri", "urn:x"), (400, "invalid_request")),
        (("request", "x"), (400, "invalid_request_object")),
    ] {
        let kept = good.into_iter().filter(|(name, _)| *name != more.0);
        let pairs: Vec<_> = kept.chain([more]).collect();
        let answer = post(&tenant, "/oauth/par", &pairs).await;
        assert_eq!(
            answer.error(),
            (expected.0, expected.1.to_owned()),
            "{more:?}"
        );
    }
}

#[tokio::test]
async fn a_request_object_counts_and_nothing_beside_it() {
    let key = Key::generate();
    let tenant = Tenant::builder()
        .application(
            Application::confidential("jar", "s")
                .public_key(key.public())
                .callback(CALLBACK),
        )
        .start()
        .await
        .unwrap();
    let claims = json!({
        "iss": "jar", "aud": tenant.issuer(), "exp": now() + 60, "client_id": "jar", "response_type": "code",
        "redirect_uri": CALLBACK, "scope": "openid", "state": "signed", "max_age": 60,
    });
    let url = |object: &str| {
        format!(
            "/authorize?{}",
            encode(&[
                ("client_id", "jar"),
                ("request", object),
                ("state", "forged")
            ])
        )
    };
    let object = key.sign(&json!({ "typ": "oauth-authz-req+jwt" }), &claims);
    let callback = tenant.log_in(&url(&object), tenant.user_email()).unwrap();
    assert_eq!(parameter(&callback, "state").as_deref(), Some("signed"));
    for (name, value) in [
        ("iss", json!("other")),
        ("client_id", json!("other")),
        ("aud", json!("https://other/")),
        ("exp", json!(1)),
    ] {
        let mut bad = claims.clone();
        bad[name] = value;
        let answer = get(&tenant, &url(&key.sign(&json!({}), &bad))).await;
        assert_eq!(answer.status, 400, "{name}");
    }
    let foreign = Key::generate().sign(&json!({}), &claims);
    assert_eq!(get(&tenant, &url(&foreign)).await.status, 400);
}
