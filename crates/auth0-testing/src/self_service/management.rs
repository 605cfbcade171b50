//! Calls of the tenant's own Management API. The operations on organizations use it, so both APIs show the
//! same data and perform the same checks.

use std::convert::Infallible;
use std::sync::Arc;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use tower::ServiceExt;

use super::{Ask, Problem};
use crate::api;
use crate::login::issue;

impl Ask {
    /// Calls an operation such as `GET /users/{}/organizations`; the `parameters` replace each `{}` in order.
    pub(crate) async fn manage(
        &self,
        operation: &str,
        parameters: &[&str],
        body: Option<Value>,
    ) -> Result<Value, Problem> {
        let (method, template) = operation.split_once(' ').unwrap_or(("GET", operation));
        let mut path = String::from("/api/v2");
        let mut parameters = parameters.iter();
        for (place, part) in template.split("{}").enumerate() {
            if place > 0 {
                let parameter = parameters.next().copied().unwrap_or_default();
                path.extend(utf8_percent_encode(parameter, NON_ALPHANUMERIC));
            }
            path.push_str(part);
        }
        let claims = issue::client_access_token(
            &self.state,
            "self-service",
            &self.state.management_audience(),
            &api::all_scopes(),
        );
        let internal = |cause: &dyn std::fmt::Display| {
            Problem::new(
                StatusCode::INTERNAL_SERVER_ERROR,
                "A0E-500-0001",
                "Internal Server Error",
                cause.to_string(),
            )
        };
        let token = self.state.sign(&claims).map_err(|cause| internal(&cause))?;
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("authorization", format!("Bearer {token}"));
        let request = match body {
            Some(body) => request
                .header("content-type", "application/json")
                .body(Body::from(body.to_string())),
            None => request.body(Body::empty()),
        };
        let request = request.map_err(|cause| internal(&cause))?;
        let router = api::router()
            .fallback(api::unrouted)
            .method_not_allowed_fallback(api::unrouted)
            .with_state(Arc::clone(&self.state));
        let served: Result<_, Infallible> = router.oneshot(request).await;
        let Ok(response) = served;
        let status = response.status();
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await;
        let body = body.map_err(|cause| internal(&cause))?;
        let body: Value = serde_json::from_slice(&body).unwrap_or_default();
        if status.is_success() {
            return Ok(body);
        }
        Err(Problem::of_management(status, &body))
    }
}
