//! The two formats of Auth0's error responses: the Management API's and the Authentication API's.

use std::borrow::Cow;

use axum::Json;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

/// An error of the Management API, `{statusCode, error, message, errorCode}`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ApiError {
    status: StatusCode,
    message: String,
    error_code: Option<Cow<'static, str>>,
    /// The scopes of which the token needed at least one, separated by spaces.
    scope: Option<String>,
}

impl ApiError {
    pub(crate) fn new(
        status: StatusCode,
        error_code: impl Into<Cow<'static, str>>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            status,
            message: message.into(),
            error_code: Some(error_code.into()),
            scope: None,
        }
    }

    /// The response to a request that a rule of the API forbids.
    pub(crate) fn bad_request(
        error_code: impl Into<Cow<'static, str>>,
        message: impl Into<String>,
    ) -> Self {
        Self::new(StatusCode::BAD_REQUEST, error_code, message)
    }

    /// The response to an identifier that does not exist, such as `inexistent_role`.
    pub(crate) fn inexistent(name: &str) -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            format!("inexistent_{name}"),
            format!("The {} does not exist.", name.replace('_', " ")),
        )
    }

    /// The response to creating a second object with the same `member`.
    pub(crate) fn conflict(name: &str, member: &str) -> Self {
        let article = if name.starts_with(['a', 'e', 'i', 'o']) {
            "An"
        } else {
            "A"
        };
        let message = format!(
            "{article} {} with the same {member} already exists",
            name.replace('_', " ")
        );
        Self::new(StatusCode::CONFLICT, format!("{name}_conflict"), message)
    }

    /// The response to a token that has none of these scopes.
    pub(crate) fn insufficient_scope(any_of: &[&str]) -> Self {
        let message = format!("Insufficient scope, expected any of: {}", any_of.join(","));
        let mut error = Self::new(StatusCode::FORBIDDEN, "insufficient_scope", message);
        error.scope = Some(any_of.join(" "));
        error
    }

    pub(crate) fn unauthorized(message: impl Into<String>) -> Self {
        Self {
            status: StatusCode::UNAUTHORIZED,
            message: message.into(),
            error_code: None,
            scope: None,
        }
    }

    pub(crate) fn invalid_body(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "invalid_body", message)
    }

    pub(crate) fn invalid_query(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "invalid_query_string", message)
    }

    /// The response to an unknown path or method.
    pub(crate) fn unknown_route() -> Self {
        Self {
            status: StatusCode::NOT_FOUND,
            message: "Not Found".into(),
            error_code: None,
            scope: None,
        }
    }

    /// The response to an Auth0 operation that this tenant does not support.
    pub(crate) fn unmodelled(method: &str, path: &str) -> Self {
        Self::new(
            StatusCode::NOT_IMPLEMENTED,
            "not_implemented",
            format!("This tenant does not model {method} {path}"),
        )
    }

    pub(crate) fn internal(message: &str) -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "internal_error",
            message.to_owned(),
        )
    }

    pub(crate) fn payload_too_large() -> Self {
        Self::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            "payload_too_large",
            "The request body could not be read in full",
        )
    }

    pub(crate) fn too_many_requests() -> Self {
        Self::new(
            StatusCode::TOO_MANY_REQUESTS,
            "too_many_requests",
            GLOBAL_LIMIT,
        )
    }

    #[cfg(test)]
    pub(crate) fn error_code(&self) -> Option<&str> {
        self.error_code.as_deref()
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut body = Map::new();
        body.insert("statusCode".into(), self.status.as_u16().into());
        body.insert(
            "error".into(),
            self.status.canonical_reason().unwrap_or("Error").into(),
        );
        body.insert("message".into(), self.message.as_str().into());
        if let Some(code) = self.error_code {
            body.insert("errorCode".into(), code.into());
        }
        if let Some(scope) = self.scope {
            // RFC 6750 section 3.1: the challenge lists the missing scopes.
            let challenge = format!("Bearer error=\"insufficient_scope\", scope=\"{scope}\"");
            let challenge =
                HeaderValue::from_str(&challenge).unwrap_or(HeaderValue::from_static("Bearer"));
            return (
                self.status,
                [(header::WWW_AUTHENTICATE, challenge)],
                Json(body),
            )
                .into_response();
        }
        if self.status != StatusCode::UNAUTHORIZED {
            return (self.status, Json(body)).into_response();
        }
        body.insert("attributes".into(), json!({ "error": self.message }));
        // RFC 6750 section 3: every 401 requires a challenge.
        let challenge = HeaderValue::from_str(&format!("Bearer error=\"{}\"", self.message))
            .unwrap_or(HeaderValue::from_static("Bearer"));
        (
            self.status,
            [(header::WWW_AUTHENTICATE, challenge)],
            Json(body),
        )
            .into_response()
    }
}

/// An error of the Authentication API, `{error, error_description}` (RFC 6749 section 5.2).
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct OAuthError {
    status: StatusCode,
    error: &'static str,
    description: String,
    /// Boxed because most errors have no header.
    header: Option<Box<(HeaderName, HeaderValue)>>,
    /// Members in addition to the description, such as `mfa_token`.
    members: Option<Box<Map<String, Value>>>,
}

impl OAuthError {
    pub(crate) fn new(
        status: StatusCode,
        error: &'static str,
        description: impl Into<String>,
    ) -> Self {
        Self {
            status,
            error,
            description: description.into(),
            header: None,
            members: None,
        }
    }

    pub(crate) fn invalid_request(description: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "invalid_request", description)
    }

    pub(crate) fn missing_parameter(name: &str) -> Self {
        Self::invalid_request(format!("Missing required parameter: {name}"))
    }

    pub(crate) fn access_denied(description: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, "access_denied", description)
    }

    pub(crate) fn invalid_grant(description: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, "invalid_grant", description)
    }

    /// A failed client authentication. Like Auth0, the error does not reveal which part was wrong.
    pub(crate) fn unauthorized_client() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "access_denied", "Unauthorized")
    }

    pub(crate) fn too_many_requests() -> Self {
        Self::new(
            StatusCode::TOO_MANY_REQUESTS,
            "too_many_requests",
            GLOBAL_LIMIT,
        )
    }

    pub(crate) fn server_error(description: impl Into<String>) -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "server_error",
            description,
        )
    }

    pub(crate) fn with_basic_challenge(mut self) -> Self {
        let challenge = HeaderValue::from_static("Basic realm=\"oauth/token\"");
        self.header = Some(Box::new((header::WWW_AUTHENTICATE, challenge)));
        self
    }

    /// Replaces the status.
    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    pub(crate) fn with_header(mut self, name: &'static str, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.header = Some(Box::new((HeaderName::from_static(name), value)));
        }
        self
    }

    pub(crate) fn with_member(mut self, name: &str, value: impl Into<Value>) -> Self {
        let members = self.members.get_or_insert_default();
        members.insert(name.to_owned(), value.into());
        self
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    pub(crate) fn error(&self) -> &'static str {
        self.error
    }

    pub(crate) fn description(&self) -> &str {
        &self.description
    }
}

impl IntoResponse for OAuthError {
    fn into_response(self) -> Response {
        let mut body = self.members.map(|members| *members).unwrap_or_default();
        body.insert("error".into(), self.error.into());
        body.insert("error_description".into(), self.description.into());
        let mut response = (self.status, Json(body)).into_response();
        if let Some((name, value)) = self.header.map(|header| *header) {
            response.headers_mut().insert(name, value);
        }
        response
    }
}

const GLOBAL_LIMIT: &str = "Global limit has been reached";
