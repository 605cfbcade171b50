//! The errors of these APIs, as problem documents (RFC 9457).

use axum::Json;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::login::dpop;

/// An error with `type`, `title`, `status`, and `detail`, and the invalid fields.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Problem(Box<Parts>);

#[derive(Debug, Clone, PartialEq)]
struct Parts {
    status: StatusCode,
    /// The fragment of the type, such as `A0E-400-0003`.
    code: &'static str,
    title: &'static str,
    detail: String,
    validation_errors: Option<Value>,
    headers: Vec<(HeaderName, String)>,
}

impl Problem {
    pub(crate) fn new(
        status: StatusCode,
        code: &'static str,
        title: &'static str,
        detail: impl Into<String>,
    ) -> Self {
        Self(Box::new(Parts {
            status,
            code,
            title,
            detail: detail.into(),
            validation_errors: None,
            headers: Vec::new(),
        }))
    }

    pub(crate) fn bad_request(detail: impl Into<String>) -> Self {
        let status = StatusCode::BAD_REQUEST;
        Self::new(status, "A0E-400-0001", "Bad Request", detail)
    }

    /// A query or a body that does not match its schema. `fault` describes the mismatch, such as
    /// `'Missing required property: email' on property a.b`.
    pub(crate) fn invalid(source: &str, fault: &str) -> Self {
        let (detail, field) = match fault.rsplit_once(" on property ") {
            Some((detail, field)) => (detail, Some(field)),
            None => (fault, None),
        };
        let mut error = json!({ "detail": detail.trim_matches('\''), "source": source });
        if let Some(field) = field {
            error["field"] = field.into();
            error["pointer"] = format!("/{}", field.replace('.', "/")).into();
        }
        let status = StatusCode::BAD_REQUEST;
        let detail = format!("The {source} is not valid");
        let mut problem = Self::new(status, "A0E-400-0003", "Validation Error", detail);
        problem.0.validation_errors = Some(json!([error]));
        problem
    }

    /// A token that is not valid for the API. RFC 6750 section 3 requires the challenge in every 401.
    pub(crate) fn unauthorized(detail: impl Into<String>) -> Self {
        let (status, detail) = (StatusCode::UNAUTHORIZED, detail.into());
        let challenge = format!("Bearer error=\"invalid_token\", error_description=\"{detail}\"");
        let problem = Self::new(status, "A0E-401-0003", "Invalid Token", detail);
        problem.with_header(header::WWW_AUTHENTICATE, challenge)
    }

    /// A DPoP proof that is invalid or lacks the nonce (RFC 9449 sections 7.1 and 9).
    pub(crate) fn bad_proof(error: &str, detail: &str, nonce: Option<&str>) -> Self {
        let challenge = format!(
            "DPoP error=\"{error}\", error_description=\"{detail}\", algs=\"ES256 RS256 EdDSA\""
        );
        let status = StatusCode::UNAUTHORIZED;
        let mut problem = Self::new(status, "A0E-401-0003", "Invalid Token", detail)
            .with_header(header::WWW_AUTHENTICATE, challenge);
        if let Some(nonce) = nonce {
            let name = HeaderName::from_static(dpop::NONCE_HEADER);
            problem = problem.with_header(name, nonce.to_owned());
        }
        problem
    }

    pub(crate) fn insufficient_scope(needed: &[String]) -> Self {
        let scopes = needed.join(" ");
        let challenge = format!("Bearer error=\"insufficient_scope\", scope=\"{scopes}\"");
        let detail = format!("The access token lacks one of these scopes: {scopes}");
        Self::forbidden(detail).with_header(header::WWW_AUTHENTICATE, challenge)
    }

    pub(crate) fn forbidden(detail: impl Into<String>) -> Self {
        Self::new(
            StatusCode::FORBIDDEN,
            "A0E-403-0002",
            "Insufficient Permissions",
            detail,
        )
    }

    pub(crate) fn not_found(what: &str) -> Self {
        let detail = format!("The {what} does not exist");
        Self::new(StatusCode::NOT_FOUND, "A0E-404-0001", "Not Found", detail)
    }

    pub(crate) fn unknown_route() -> Self {
        let detail = "No operation has this method and path";
        Self::new(StatusCode::NOT_FOUND, "A0E-404-0002", "Not Found", detail)
    }

    pub(crate) fn conflict(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, "A0E-409-0001", "Conflict", detail)
    }

    pub(crate) fn unmodelled(line: &str) -> Self {
        Self::new(
            StatusCode::NOT_IMPLEMENTED,
            "A0E-501-0001",
            "Not Implemented",
            format!("This tenant does not model {line}"),
        )
    }

    /// Converts an error of the Management API.
    pub(crate) fn of_management(status: StatusCode, body: &Value) -> Self {
        let detail = body["message"].as_str().unwrap_or_default().to_owned();
        match status {
            StatusCode::BAD_REQUEST => {
                let fault = detail.strip_prefix("Payload validation error: ");
                let fault = fault.map(|fault| fault.trim_end_matches('.'));
                fault.map_or_else(
                    || Self::bad_request(detail.clone()),
                    |fault| Self::invalid("body", fault),
                )
            }
            StatusCode::NOT_FOUND => Self::new(status, "A0E-404-0001", "Not Found", detail),
            StatusCode::CONFLICT => Self::conflict(detail),
            _ => Self::new(status, "A0E-500-0001", "Error", detail),
        }
    }

    fn with_header(mut self, name: HeaderName, value: String) -> Self {
        self.0.headers.push((name, value));
        self
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let parts = *self.0;
        let mut body = json!({
            "type": format!("https://auth0.com/api-errors#{}", parts.code),
            "title": parts.title,
            "status": parts.status.as_u16(),
            "detail": parts.detail,
        });
        if let Some(errors) = parts.validation_errors {
            body["validation_errors"] = errors;
        }
        let mut response = (parts.status, Json(body)).into_response();
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
        for (name, value) in parts.headers {
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.insert(name, value);
            }
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_complaint_names_its_member() {
        let problem = Problem::invalid("body", "'Expected type string' on property a.b");
        let errors = problem.0.validation_errors.unwrap();
        assert_eq!(
            errors,
            json!([{ "detail": "Expected type string", "field": "a.b", "pointer": "/a/b", "source": "body" }])
        );
        let problem = Problem::invalid("body", "'Missing required property: email'");
        let errors = problem.0.validation_errors.unwrap();
        assert_eq!(errors[0]["detail"], "Missing required property: email");
        assert!(errors[0].get("pointer").is_none());
    }
}
