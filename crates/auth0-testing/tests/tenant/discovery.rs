use auth0_testing::Tenant;
use serde_json::json;

use crate::support::{decode, get, send};

#[tokio::test]
async fn metadata_points_at_this_tenant() {
    let tenant = Tenant::builder().start().await.unwrap();
    let answer = get(&tenant, "/.well-known/openid-configuration").await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), Some("application/json"));
    let document = answer.json();
    assert_eq!(document["issuer"], tenant.issuer());
    assert_eq!(document["jwks_uri"], tenant.jwks_uri());
    assert_eq!(
        document["id_token_signing_alg_values_supported"],
        json!(["RS256"])
    );
    for (name, value) in document.as_object().unwrap() {
        if name.ends_with("_endpoint") {
            assert!(
                value
                    .as_str()
                    .unwrap()
                    .starts_with(tenant.issuer().as_str()),
                "{name}"
            );
        }
    }
}

#[tokio::test]
async fn keys_may_be_cached_for_a_short_while() {
    let tenant = Tenant::builder().start().await.unwrap();
    let answer = get(&tenant, "/.well-known/jwks.json").await;
    assert_eq!(
        answer.header("cache-control"),
        Some("public, max-age=15, stale-while-revalidate=15, stale-if-error=86400")
    );
    let key = &answer.json()["keys"][0];
    assert_eq!(key["kid"], tenant.key_id());
    assert_eq!(
        json!([key["kty"], key["use"], key["alg"], key["e"]]),
        json!(["RSA", "sig", "RS256", "AQAB"])
    );
}

#[tokio::test]
async fn rotation_keeps_the_old_key_until_it_is_retired() {
    let tenant = Tenant::builder().start().await.unwrap();
    let before = tenant.issue_id_token(json!({})).unwrap();
    let old = tenant.key_id();
    let new = tenant.rotate_keys().unwrap();
    assert_ne!(old, new);
    assert_eq!(tenant.key_id(), new);
    let after = tenant.issue_id_token(json!({})).unwrap();
    assert_eq!(decode(&tenant, &before).await.0["kid"], old);
    assert_eq!(decode(&tenant, &after).await.0["kid"], new);
    tenant.retire_old_keys();
    let keys = get(&tenant, "/.well-known/jwks.json").await.json();
    assert_eq!(keys["keys"].as_array().unwrap().len(), 1);
    assert_eq!(keys["keys"][0]["kid"], new);
}

#[tokio::test]
async fn one_tenant_rotating_leaves_another_alone() {
    let one = Tenant::builder().start().await.unwrap();
    let other = Tenant::builder().start().await.unwrap();
    let kid = other.key_id();
    one.rotate_keys().unwrap();
    assert_eq!(other.key_id(), kid);
}

#[tokio::test]
async fn unknown_routes_are_404_in_json() {
    let tenant = Tenant::builder().start().await.unwrap();
    let expected = json!({ "statusCode": 404, "error": "Not Found", "message": "Not Found" });
    for (method, target) in [
        ("GET", "/"),
        ("GET", "/api/v2/nothing"),
        ("PUT", "/api/v2/connections"),
        ("GET", "/oauth/token"),
        ("GET", "/%ff%fe"),
    ] {
        let answer = send(&tenant, method, target, &[], b"").await;
        assert_eq!(
            (answer.status, answer.json()),
            (404, expected.clone()),
            "{method} {target}"
        );
    }
}

#[tokio::test]
async fn every_answer_has_a_date_and_an_id_of_its_own() {
    let tenant = Tenant::builder().start().await.unwrap();
    let mut ids = Vec::new();
    for target in ["/", "/.well-known/jwks.json", "/api/v2/connections"] {
        let answer = get(&tenant, target).await;
        assert!(answer.header("date").is_some(), "{target}");
        ids.push(
            answer
                .header("x-auth0-requestid")
                .expect("an id")
                .to_owned(),
        );
    }
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 3);
}
