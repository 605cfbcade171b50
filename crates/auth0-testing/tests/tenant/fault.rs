use std::time::Duration;

use auth0_testing::{Fault, Tenant};
use serde_json::{Value, json};

use crate::support::{bearer, exchange, get, manage, parse};

const PATH: &str = "/api/v2/connections";
const JWKS: &str = "/.well-known/jwks.json";

#[tokio::test]
async fn a_scripted_answer_is_given_as_often_as_asked() {
    let tenant = Tenant::builder().start().await.unwrap();
    tenant.fault(
        Fault::on(PATH)
            .method("GET")
            .status(503)
            .header("Retry-After", "1")
            .body(r#"{"error":"busy"}"#)
            .times(2),
    );
    // Requests with another method neither trigger the fault nor use it up.
    let new = json!({ "name": "a", "strategy": "auth0" });
    assert_eq!(manage(&tenant, "POST", PATH, Some(new)).await.status, 201);
    for _ in 0..2 {
        let answer = get(&tenant, PATH).await;
        assert_eq!(
            (answer.status, answer.header("retry-after")),
            (503, Some("1"))
        );
        assert_eq!(answer.header("content-type"), Some("application/json"));
        assert_eq!(answer.json(), json!({ "error": "busy" }));
        assert!(answer.header("x-auth0-requestid").is_some());
    }
    assert_eq!(manage(&tenant, "GET", PATH, None).await.status, 200);
    let statuses: Vec<_> = tenant
        .requests()
        .iter()
        .map(|request| request.status)
        .collect();
    assert_eq!(statuses, [Some(201), Some(503), Some(503), Some(200)]);
}

#[tokio::test]
async fn prefixes_last_until_cleared() {
    let tenant = Tenant::builder().start().await.unwrap();
    tenant.fault(Fault::on("/.well-known/*").body("<html>").always());
    for target in [JWKS, "/.well-known/openid-configuration", JWKS] {
        let answer = get(&tenant, target).await;
        assert_eq!(
            (answer.status, answer.body.as_slice()),
            (200, &b"<html>"[..])
        );
        assert_ne!(answer.header("content-type"), Some("application/json"));
    }
    assert_eq!(get(&tenant, "/other").await.status, 404);
    tenant.clear_faults();
    assert!(get(&tenant, JWKS).await.json()["keys"].is_array());
}

#[tokio::test]
async fn headers_alone_decorate_the_real_answer() {
    let tenant = Tenant::builder().start().await.unwrap();
    tenant.fault(Fault::on(JWKS).header("cache-control", "no-store"));
    let answer = get(&tenant, JWKS).await;
    assert!(answer.json()["keys"].is_array());
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    assert_eq!(
        answer
            .headers
            .iter()
            .filter(|(name, _)| name == "cache-control")
            .count(),
        1
    );
}

#[tokio::test]
async fn a_cut_connection_carries_no_byte_and_has_no_effect() {
    let tenant = Tenant::builder().start().await.unwrap();
    tenant.fault(Fault::on(PATH).cut());
    let authorization = bearer(&tenant.issue_access_token(json!({})).unwrap());
    let headers = [("authorization", authorization.as_str())];
    let body = json!({ "name": "lost", "strategy": "auth0" }).to_string();
    let bytes = exchange(&tenant, "POST", PATH, &headers, body.as_bytes())
        .await
        .unwrap();
    assert_eq!(bytes, b"");
    let [request] = tenant.requests().try_into().unwrap();
    assert_eq!(
        (request.status, request.json().unwrap()["name"].clone()),
        (None, json!("lost"))
    );
    let list = manage(&tenant, "GET", &format!("{PATH}?name=lost"), None).await;
    assert_eq!(list.json(), json!([]));
}

#[tokio::test]
async fn a_cut_body_ends_halfway_and_the_write_took_effect() {
    let tenant = Tenant::builder().start().await.unwrap();
    tenant.fault(Fault::on(PATH).cut_body());
    let authorization = bearer(&tenant.issue_access_token(json!({})).unwrap());
    let headers = [("authorization", authorization.as_str())];
    let body = json!({ "name": "made", "strategy": "auth0" }).to_string();
    let answer = parse(
        &exchange(&tenant, "POST", PATH, &headers, body.as_bytes())
            .await
            .unwrap(),
    );
    assert_eq!(answer.status, 201);
    let announced = usize::try_from(answer.number("content-length")).unwrap();
    assert_eq!(answer.body.len(), announced / 2);
    assert!(!answer.body.is_empty());
    let list = manage(&tenant, "GET", &format!("{PATH}?name=made"), None).await;
    assert_eq!(list.json().as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_cut_body_can_be_scripted_or_made_up() {
    let tenant = Tenant::builder().start().await.unwrap();
    tenant.fault(Fault::on("/a").status(500).body("0123456789").cut_body());
    tenant.fault(Fault::on("/b").status(204).cut_body());
    let scripted = get(&tenant, "/a").await;
    assert_eq!(
        (scripted.status, scripted.body.as_slice()),
        (500, &b"01234"[..])
    );
    assert_eq!(scripted.number("content-length"), 10);
    let made_up = get(&tenant, "/b").await;
    assert_eq!(made_up.status, 200);
    assert!(made_up.number("content-length") > made_up.body.len() as u64);
}

#[tokio::test]
async fn malformed_json_comes_whole() {
    let tenant = Tenant::builder().start().await.unwrap();
    tenant.fault(Fault::on(PATH).malformed());
    let answer = get(&tenant, PATH).await;
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (200, Some("application/json"))
    );
    assert_eq!(answer.number("content-length"), answer.body.len() as u64);
    assert!(serde_json::from_slice::<Value>(&answer.body).is_err());
}

#[tokio::test(start_paused = true)]
async fn a_delay_holds_the_answer_back_and_nothing_else() {
    let tenant = Tenant::builder().start().await.unwrap();
    tenant.fault(Fault::on(JWKS).delay(Duration::from_hours(1)));
    let started = tokio::time::Instant::now();
    let answer = get(&tenant, JWKS).await;
    assert!(answer.json()["keys"].is_array());
    assert!(started.elapsed() >= Duration::from_hours(1));
}

#[tokio::test]
async fn a_delayed_request_does_not_hold_up_others() {
    let tenant = Tenant::builder().start().await.unwrap();
    tenant.fault(Fault::on("/slow").delay(Duration::from_hours(1)));
    tokio::select! {
        _ = get(&tenant, "/slow") => panic!("the delay was not kept"),
        // Ensures, according to the record, that the slow request arrives first.
        () = async {
            while tenant.requests_to("GET", "/slow") == 0 {
                tokio::task::yield_now().await;
            }
            assert_eq!(get(&tenant, JWKS).await.status, 200);
        } => {}
    }
}
