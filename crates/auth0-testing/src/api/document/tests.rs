//! Tests that call every operation of the document.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use tower::ServiceExt;

use super::fill::{DEPTH, sample};
use super::habit::Habit;
use super::table::{Operation, Table};
use crate::Tenant;

/// The maximum number of operations that return 501. Auth0 has more operations that the document
/// alone cannot describe.
const UNMODELLED: usize = 4;

/// Operations whose body refers to other resources. Most of them have handlers and tests of their
/// own.
const REFERRING: [&str; 6] = [
    "POST /clients/{client_id}/credentials",
    "POST /client-grants",
    "POST /organizations/{id}/client-grants",
    "POST /organizations/{id}/connections",
    "POST /organizations/{id}/enabled_connections",
    "POST /organizations/{id}/invitations",
];

struct Caller {
    router: Router,
    token: String,
    /// Keeps the tenant alive for as long as the caller exists.
    _tenant: Tenant,
}

impl Caller {
    async fn new() -> Self {
        // The users in samples belong to a connection of this name.
        let tenant = Tenant::builder().connection("Initial-Connection", "auth0");
        let tenant = tenant.start().await.unwrap();

        let token = tenant.issue_access_token(json!({})).unwrap();
        let router = crate::server::pipeline::router(Arc::clone(&tenant.state));
        Self {
            router,
            token,
            _tenant: tenant,
        }
    }

    async fn call(&self, method: &str, path: &str, body: Option<&Value>) -> (StatusCode, Value) {
        self.call_as(method, path, body, Some(&self.token)).await
    }

    async fn call_as(
        &self,
        method: &str,
        path: &str,
        body: Option<&Value>,
        token: Option<&str>,
    ) -> (StatusCode, Value) {
        let mut request = Request::builder()
            .method(method)
            .uri(format!("/api/v2{path}"));
        if let Some(token) = token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        let body = body.map_or_else(Body::empty, |body| Body::from(body.to_string()));
        let router = self.router.clone();
        let response = router.oneshot(request.body(body).unwrap()).await.unwrap();
        let status = response.status();
        let body = axum::body::to_bytes(response.into_body(), usize::MAX)
            .await
            .unwrap();
        (status, serde_json::from_slice(&body).unwrap_or(Value::Null))
    }

    /// Returns a valid body for the operation, with unique names.
    fn body(operation: &Operation) -> Option<Value> {
        let table = Table::get();
        let mut body = sample(table, operation.body.as_ref()?, DEPTH);
        // A name from an enumeration is kept.
        let schema = table.property(operation.body.as_ref()?, "name");
        let is_free = schema.is_some_and(|schema| table.resolve(schema).get("enum").is_none());
        if let Some(name) = body
            .get_mut("name")
            .filter(|name| is_free && name.is_string())
        {
            *name = format!("sample-{}", crate::random::hex(6)).into();
        }
        if operation.path == "/users" {
            body["email"] = format!("{}@example.com", crate::random::hex(6)).into();
            body["password"] = "correct horse battery staple".into();
        }
        Some(body)
    }

    /// Creates every parent resource of a path, and returns the path with their identifiers.
    async fn parents(&self, template: &str) -> Result<String, String> {
        let table = Table::get();
        let (mut path, mut known) = (String::new(), String::new());
        for segment in template.split('/').skip(1) {
            let mut written = segment.to_owned();
            if segment.starts_with('{') {
                written = "sample".to_owned();
                if let Some(create) = table.operation("POST", &known) {
                    let (status, made) =
                        self.call("POST", &path, Self::body(create).as_ref()).await;
                    if !status.is_success() {
                        return Err(format!("POST {known}: {status} {made}"));
                    }
                    let member = table.identifier(&known);
                    let id = made[member].as_str();
                    let id = id.ok_or_else(|| format!("POST {known}: no {member} in {made}"))?;
                    written = utf8_percent_encode(id, NON_ALPHANUMERIC).to_string();
                }
            }
            path = format!("{path}/{written}");
            known = format!("{known}/{segment}");
        }
        Ok(path)
    }
}

/// Every operation returns 401 without a token, and otherwise either a modeled response or an error
/// that names the operation.
#[tokio::test]
async fn every_operation_is_answered_or_named() {
    let caller = Caller::new().await;
    let table = Table::get();
    let mut unmodelled = Vec::new();
    for operation in &table.operations {
        let line = operation.line();
        let path = operation.path.replace(['{', '}'], "");
        if line == "GET /events" {
            continue;
        }
        let (status, _) = caller.call_as(&operation.method, &path, None, None).await;
        assert_eq!(status, StatusCode::UNAUTHORIZED, "{line} without a token");
        let query: Vec<String> = operation
            .required
            .iter()
            .map(|name| format!("{name}=sample"))
            .collect();
        let path = format!("{path}?{}", query.join("&"));
        let body = Caller::body(operation);
        let (status, answer) = caller.call(&operation.method, &path, body.as_ref()).await;
        if status == StatusCode::NOT_IMPLEMENTED {
            assert!(
                answer["message"].as_str().unwrap().contains(&line),
                "{answer}"
            );
            unmodelled.push(line);
        } else {
            assert!(!status.is_server_error(), "{line}: {status} {answer}");
        }
    }
    let modelled = table.operations.len() - unmodelled.len();
    #[allow(clippy::print_stdout, reason = "the count is what CI shows")]
    {
        println!(
            "{modelled}/{} operations are modelled; not: {unmodelled:#?}",
            table.operations.len()
        );
    }
    assert!(unmodelled.len() <= UNMODELLED, "{}", unmodelled.len());
    let (status, _) = caller.call("GET", "/nowhere", None).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

/// Every resource that can be created can also be shown, listed, updated, and deleted.
#[tokio::test]
async fn what_is_created_lives_until_it_is_deleted() {
    let caller = Caller::new().await;
    let table = Table::get();
    let mut lived = 0;
    let mut failures = Vec::new();
    for operation in &table.operations {
        let line = operation.line();
        let is_create = operation.method == "POST" && table.habit(operation) == Habit::Create;
        if !is_create || super::derived::is_answered(&line) || REFERRING.contains(&line.as_str()) {
            continue;
        }
        match life(&caller, operation).await {
            Ok(()) => lived += 1,
            Err(failure) => failures.push(failure),
        }
    }
    assert!(failures.is_empty(), "{lived} lived, not: {failures:#?}");
    assert!(lived >= 30, "{lived}");
}

async fn life(caller: &Caller, create: &Operation) -> Result<(), String> {
    let table = Table::get();
    let collection = caller.parents(&create.path).await?;
    let expect = |what: &str, path: &str, (status, answer): (StatusCode, Value), success: bool| {
        if status.is_success() == success {
            Ok(answer)
        } else {
            Err(format!(
                "{what} {path} ({}): {status} {answer}",
                create.path
            ))
        }
    };
    let body = Caller::body(create);
    let made = caller.call("POST", &collection, body.as_ref()).await;
    let made = expect("POST", &collection, made, true)?;
    let member = table.identifier(&create.path);
    let id = made[member]
        .as_str()
        .ok_or_else(|| format!("{}: no {member} in {made}", create.path))?;
    let item = format!("{collection}/{}", utf8_percent_encode(id, NON_ALPHANUMERIC));
    let prefix = format!("{}/{{", create.path);
    let item_operation = |method: &str| {
        table.operations.iter().find(|operation| {
            let rest = operation.path.strip_prefix(&prefix);
            operation.method == method && rest.is_some_and(|rest| !rest.contains('/'))
        })
    };
    if item_operation("GET").is_some() {
        let shown = expect("GET", &item, caller.call("GET", &item, None).await, true)?;
        if shown[member] != made[member] {
            return Err(format!("GET {item}: {shown}"));
        }
    }
    if table.operation("GET", &create.path).is_some() {
        let listed = caller.call("GET", &collection, None).await;
        let listed = expect("GET", &collection, listed, true)?;
        if !listed.to_string().contains(&json!(id).to_string()) {
            return Err(format!("GET {collection}: {id} is not in {listed}"));
        }
    }
    if let Some(update) = item_operation("PATCH") {
        let body = Caller::body(update);
        expect(
            "PATCH",
            &item,
            caller.call("PATCH", &item, body.as_ref()).await,
            true,
        )?;
    }
    if item_operation("DELETE").is_some() {
        expect(
            "DELETE",
            &item,
            caller.call("DELETE", &item, None).await,
            true,
        )?;
        if item_operation("GET").is_some() {
            expect("GET", &item, caller.call("GET", &item, None).await, false)?;
        }
    }
    Ok(())
}
