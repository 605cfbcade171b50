//! Every documented operation is served, and requests that do not match the documents are rejected.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use serde_json::{Value, json};
use tower::ServiceExt;

use super::Api;
use crate::api::{DEPTH, sample};
use crate::{Tenant, my_account, my_organization};

const ORGANIZATION: &str = "org_0123456789abcdef";

/// Starts a tenant; returns it with its router and a token that has all scopes of an API.
async fn start(api: &Api) -> (Tenant, Router, String) {
    let tenant = Tenant::builder().organization(ORGANIZATION, "acme");
    let tenant = tenant.start().await.unwrap();
    let operations = &(api.table)().operations;
    let scopes: BTreeSet<&str> = operations
        .iter()
        .flat_map(|operation| operation.scopes.iter().map(String::as_str))
        .collect();
    let scopes: Vec<&str> = scopes.into_iter().collect();
    let claims = json!({
        "aud": (api.audience)(&tenant.state), "sub": tenant.user_id(tenant.user_email()),
        "scope": scopes.join(" "), "org_id": ORGANIZATION,
    });
    let token = tenant.issue_access_token(claims).unwrap();
    let router = crate::server::pipeline::router(Arc::clone(&tenant.state));
    (tenant, router, token)
}

async fn call(
    router: &Router,
    method: &str,
    path: &str,
    token: Option<&str>,
    body: Option<&Value>,
) -> (StatusCode, Value) {
    let mut request = Request::builder().method(method).uri(path);
    if let Some(token) = token {
        request = request.header("authorization", format!("Bearer {token}"));
    }
    let body = match body {
        Some(body) => {
            request = request.header("content-type", "application/json");
            Body::from(body.to_string())
        }
        None => Body::empty(),
    };
    let request = request.body(body).unwrap();
    let response = router.clone().oneshot(request).await.unwrap();
    let status = response.status();
    let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await;
    let body = serde_json::from_slice(&bytes.unwrap());
    (status, body.unwrap_or_default())
}

#[tokio::test]
async fn every_operation_is_modelled() {
    let mut served = Vec::new();
    for api in [&my_account::API, &my_organization::API] {
        let (_tenant, router, token) = start(api).await;
        let table = (api.table)();
        let mut operations: Vec<_> = table.operations.iter().collect();
        // Deletes the organization last.
        operations.sort_by_key(|operation| operation.path == "/");
        for operation in operations {
            let segments = operation.path.split('/');
            let segments: Vec<&str> = segments
                .map(|segment| {
                    if segment.starts_with('{') {
                        "x"
                    } else {
                        segment
                    }
                })
                .collect();
            let path = format!("{}{}", api.prefix, segments.join("/"));
            let body = operation.body.as_ref();
            let body = body.map(|schema| sample(table, schema, DEPTH));
            let (method, body) = (operation.method.as_str(), body.as_ref());
            let line = format!("{method} {path}");
            let (status, _) = call(&router, method, &path, None, body).await;
            assert_eq!(status, 401, "{line}");
            let (status, answer) = call(&router, method, &path, Some(&token), body).await;
            assert!(status.as_u16() < 500, "{line}: {status} {answer}");
            if !status.is_success() {
                let kind = answer["type"].as_str().unwrap_or_default();
                let is_problem = kind.starts_with("https://auth0.com/api-errors#");
                assert!(is_problem, "{line}: {answer}");
            }
        }
        served.push(table.operations.len());
    }
    assert_eq!(served, [15, 41]);
}

#[tokio::test]
async fn queries_and_bodies_fit_the_document() {
    let (_tenant, router, token) = start(&my_account::API).await;
    let methods = "/me/v1/authentication-methods";
    let accounts = "/me/v1/connected-accounts/accounts";
    for (method, path, body, pointer) in [
        ("GET", format!("{methods}?type=smoke"), None, "/type"),
        ("GET", format!("{accounts}?take=0"), None, "/take"),
        ("GET", format!("{accounts}?take=x"), None, "/take"),
        ("GET", format!("{accounts}?from=x"), None, "/from"),
        ("POST", methods.into(), Some(json!({ "type": "email" })), ""),
        (
            "POST",
            methods.into(),
            Some(json!({ "type": "totp", "x": 1 })),
            "",
        ),
        (
            "POST",
            methods.into(),
            Some(json!({ "type": "email", "email": 1 })),
            "/email",
        ),
        ("POST", methods.into(), Some(json!([])), ""),
    ] {
        let (status, answer) = call(&router, method, &path, Some(&token), body.as_ref()).await;
        assert_eq!(status, 400, "{method} {path} {body:?}");
        let wrong = &answer["validation_errors"][0];
        let found = wrong["pointer"].as_str().unwrap_or_default();
        assert_eq!(found, pointer, "{method} {path} {body:?}: {answer}");
    }
    for (method, path) in [("PUT", methods), ("GET", "/me/v1/nowhere")] {
        let (status, _) = call(&router, method, path, Some(&token), None).await;
        assert_eq!(status, 404);
    }
}
