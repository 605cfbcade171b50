use auth0_testing::{Application, Tenant};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::support::{Answer, Key, decode, now, post_with, send};

fn proof(tenant: &Tenant, key: &Key, changes: &[(&str, Value)]) -> String {
    let mut claims = json!({
        "htm": "POST", "htu": format!("{}/oauth/token", tenant.domain()), "iat": now(),
        "jti": format!("{:?}", std::time::Instant::now()),
    });
    for (name, value) in changes {
        claims[*name] = value.clone();
    }
    key.sign(&json!({ "typ": "dpop+jwt", "jwk": key.public() }), &claims)
}

async fn log_in(tenant: &Tenant, proofs: &[&str], more: &[(&str, &str)]) -> Answer {
    let pairs = [
        ("grant_type", "password"),
        ("client_id", tenant.client_id()),
        ("client_secret", tenant.client_secret()),
        ("username", tenant.user_email()),
        ("password", tenant.user_password()),
    ];
    let headers: Vec<_> = proofs.iter().map(|proof| ("dpop", *proof)).collect();
    let kept = pairs
        .into_iter()
        .filter(|(name, _)| !more.iter().any(|(other, _)| other == name));
    let pairs: Vec<_> = kept
        .chain(more.iter().copied())
        .filter(|(_, value)| !value.is_empty())
        .collect();
    post_with(tenant, "/oauth/token", &headers, &pairs).await
}

#[tokio::test]
async fn a_token_is_bound_to_the_key_of_the_proof() {
    let tenant = Tenant::builder().api("urn:api").start().await.unwrap();
    let key = Key::generate();
    let answer = log_in(
        &tenant,
        &[&proof(&tenant, &key, &[])],
        &[("audience", "urn:api")],
    )
    .await;
    assert_eq!(
        (answer.status, &answer.json()["token_type"]),
        (200, &json!("DPoP"))
    );
    assert_eq!(answer.header("dpop-nonce"), None);
    let (_, claims) = decode(&tenant, answer.json()["access_token"].as_str().unwrap()).await;
    // Computes the thumbprint of RFC 7638 independently.
    let jwk = key.public();
    let text = format!(
        "{{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":{},\"y\":{}}}",
        jwk["x"], jwk["y"]
    );
    let thumbprint = URL_SAFE_NO_PAD.encode(openssl::sha::sha256(text.as_bytes()));
    assert_eq!(claims["cnf"]["jkt"], thumbprint);
    let bearer = log_in(&tenant, &[], &[("audience", "urn:api")])
        .await
        .json();
    assert_eq!(bearer["token_type"], "Bearer");
    assert_eq!(
        decode(&tenant, bearer["access_token"].as_str().unwrap())
            .await
            .1
            .get("cnf"),
        None
    );
}

#[tokio::test]
async fn a_proof_of_something_else_is_refused() {
    let tenant = Tenant::builder().start().await.unwrap();
    let key = Key::generate();
    for (name, value) in [
        ("htm", json!("GET")),
        ("htm", Value::Null),
        ("htu", json!("https://elsewhere/oauth/token")),
        ("htu", json!(format!("{}/oauth/par", tenant.domain()))),
        ("iat", json!(now() - 600)),
        ("iat", json!(now() + 600)),
        ("iat", Value::Null),
        ("jti", Value::Null),
    ] {
        let bad = proof(&tenant, &key, &[(name, value.clone())]);
        let answer = log_in(&tenant, &[&bad], &[]).await;
        assert_eq!(
            answer.error(),
            (400, "invalid_dpop_proof".into()),
            "{name} {value}"
        );
    }
    let claims = json!({ "htm": "POST", "htu": format!("{}/oauth/token", tenant.domain()), "iat": now(), "jti": "h" });
    for header in [
        json!({ "typ": "JWT", "jwk": key.public() }),
        json!({ "typ": "dpop+jwt" }),
        json!({ "typ": "dpop+jwt", "jwk": key.private() }),
        json!({ "typ": "dpop+jwt", "jwk": Key::generate().public() }),
    ] {
        let answer = log_in(&tenant, &[&key.sign(&header, &claims)], &[]).await;
        assert_eq!(
            answer.error(),
            (400, "invalid_dpop_proof".into()),
            "{header}"
        );
    }
    let good = proof(
        &tenant,
        &key,
        &[("htu", json!(format!("{}/oauth/token?a#b", tenant.domain())))],
    );
    assert_eq!(log_in(&tenant, &["",], &[]).await.status, 400);
    assert_eq!(log_in(&tenant, &[&good, &good], &[]).await.status, 400);
    assert_eq!(log_in(&tenant, &[&good], &[]).await.status, 200);
    let replayed = log_in(&tenant, &[&good], &[]).await;
    assert!(
        replayed.text().contains("used before"),
        "{}",
        replayed.text()
    );
}

#[tokio::test]
async fn a_nonce_is_handed_out_and_asked_for() {
    let tenant = Tenant::builder()
        .require_dpop_nonce()
        .start()
        .await
        .unwrap();
    let key = Key::generate();
    let asked = log_in(&tenant, &[&proof(&tenant, &key, &[])], &[]).await;
    assert_eq!(asked.error(), (400, "use_dpop_nonce".into()));
    let nonce = asked.header("dpop-nonce").unwrap().to_owned();
    let with = |nonce: &str| proof(&tenant, &key, &[("nonce", json!(nonce))]);
    let answer = log_in(&tenant, &[&with(&nonce)], &[]).await;
    assert_eq!(
        (answer.status, answer.header("dpop-nonce")),
        (200, Some(nonce.as_str()))
    );
    tenant.rotate_dpop_nonce();
    let stale = log_in(&tenant, &[&with(&nonce)], &[]).await;
    assert_eq!(stale.error(), (400, "use_dpop_nonce".into()));
    assert_ne!(stale.header("dpop-nonce"), Some(nonce.as_str()));
    assert_eq!(log_in(&tenant, &[], &[]).await.status, 200);
}

#[tokio::test]
async fn a_public_clients_refresh_token_is_bound_too() {
    let tenant = Tenant::builder()
        .application(Application::public("spa").require_dpop())
        .start()
        .await
        .unwrap();
    let spa = [
        ("client_id", "spa"),
        ("client_secret", ""),
        ("scope", "offline_access"),
    ];
    assert_eq!(
        log_in(&tenant, &[], &spa).await.error(),
        (400, "invalid_dpop_proof".into())
    );
    let key = Key::generate();
    let tokens = log_in(&tenant, &[&proof(&tenant, &key, &[])], &spa)
        .await
        .json();
    let refresh = [
        ("grant_type", "refresh_token"),
        ("refresh_token", tokens["refresh_token"].as_str().unwrap()),
    ];
    let pairs = [&spa[..], &refresh].concat();
    let thief = Key::generate();
    assert_eq!(
        log_in(&tenant, &[&proof(&tenant, &thief, &[])], &pairs)
            .await
            .status,
        403
    );
    assert_eq!(
        log_in(&tenant, &[&proof(&tenant, &key, &[])], &pairs)
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn userinfo_wants_a_proof_for_a_bound_token() {
    let tenant = Tenant::builder().start().await.unwrap();
    let key = Key::generate();
    let tokens = log_in(
        &tenant,
        &[&proof(&tenant, &key, &[])],
        &[("scope", "openid")],
    )
    .await
    .json();
    let token = tokens["access_token"].as_str().unwrap();
    let ath = json!(URL_SAFE_NO_PAD.encode(openssl::sha::sha256(token.as_bytes())));
    let here = [
        ("htm", json!("GET")),
        ("htu", json!(format!("{}/userinfo", tenant.domain()))),
    ];
    let right = proof(
        &tenant,
        &key,
        &[&here[..], &[("ath", ath.clone())]].concat(),
    );
    let no_ath = proof(&tenant, &key, &here);
    let thief = proof(
        &tenant,
        &Key::generate(),
        &[&here[..], &[("ath", ath)]].concat(),
    );
    for (scheme, proof, status) in [
        ("DPoP", Some(&right), 200),
        ("DPoP", Some(&no_ath), 400),
        ("DPoP", Some(&thief), 401),
        ("DPoP", None, 401),
        ("Bearer", None, 401),
    ] {
        let authorization = format!("{scheme} {token}");
        let mut headers = vec![("authorization", authorization.as_str())];
        headers.extend(proof.map(|proof| ("dpop", proof.as_str())));
        let answer = send(&tenant, "GET", "/userinfo", &headers, b"").await;
        assert_eq!(
            answer.status,
            status,
            "{scheme} {proof:?}: {}",
            answer.text()
        );
    }
}
