//! A client of the tenant's own Management API that uses no network.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use serde_json::{Value, json};
use tower::ServiceExt;

use super::Seed;
use super::sections::Section;
use crate::api;
use crate::error::Error;
use crate::tenant::Tenant;

/// The maximum page size.
const PAGE: usize = 100;

pub(super) struct Client {
    router: Router,
    authorization: String,
}

impl Client {
    pub(super) fn new(tenant: &Tenant) -> Result<Self, Error> {
        let token = tenant.issue_access_token(json!({}))?;
        let state = Arc::clone(&tenant.state);
        let router = api::router().fallback(api::unrouted).with_state(state);
        Ok(Self {
            router,
            authorization: format!("Bearer {token}"),
        })
    }

    /// Calls an operation and returns its response body, or the message of its error.
    pub(super) async fn call(
        &self,
        method: &str,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Value, String> {
        let builder = Request::builder()
            .method(method)
            .uri(format!("/api/v2{path}"))
            .header(header::AUTHORIZATION, &self.authorization)
            .header(header::CONTENT_TYPE, "application/json")
            .extension(Seed);
        let body = body.map_or_else(Body::empty, |body| Body::from(body.to_string()));
        let request = builder.body(body).map_err(|error| error.to_string())?;
        let Ok(response) = self.router.clone().oneshot(request).await;
        let status = response.status();
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await;
        let body = serde_json::from_slice(&body.unwrap_or_default()).unwrap_or_default();
        if status.is_success() {
            return Ok(body);
        }
        Err(message(status, &body))
    }

    /// Returns all entries of a section.
    pub(super) async fn section(&self, section: &Section) -> Result<Vec<Value>, String> {
        if section.paged {
            return self.all(section.path, section.name).await;
        }
        Ok(entries(
            self.call("GET", section.path, None).await?,
            section.name,
        ))
    }

    /// Returns all entries of a paginated list, which may be in the member `items` of an object.
    pub(super) async fn all(&self, path: &str, items: &str) -> Result<Vec<Value>, String> {
        let mut all = Vec::new();
        let separator = if path.contains('?') { '&' } else { '?' };
        for page in 0.. {
            let path = format!("{path}{separator}page={page}&per_page={PAGE}");
            let entries = entries(self.call("GET", &path, None).await?, items);
            let is_last = entries.len() < PAGE;
            all.extend(entries);
            if is_last {
                break;
            }
        }
        Ok(all)
    }
}

fn entries(answer: Value, items: &str) -> Vec<Value> {
    let list = match answer {
        Value::Object(mut answer) => answer.remove(items).unwrap_or_default(),
        answer => answer,
    };
    match list {
        Value::Array(entries) => entries,
        _ => Vec::new(),
    }
}

fn message(status: StatusCode, body: &Value) -> String {
    let message = body.get("message").and_then(Value::as_str);
    message.map_or_else(|| status.to_string(), str::to_owned)
}
