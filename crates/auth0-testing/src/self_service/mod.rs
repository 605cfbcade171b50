//! The common parts of the My Account and My Organization APIs: users call them with their own tokens, tables
//! written by the SDK's generator describe them, and their errors are problem documents (RFC 9457).

mod access;
mod list;
mod management;
mod problem;

use std::sync::Arc;

use axum::Json;
use axum::extract::Request;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value};

use crate::api::{Found, Operation, Table, complaint};
use crate::state::TenantState;

pub(crate) use access::Caller;
pub(crate) use problem::Problem;

pub(crate) type Answer = Result<Response, Problem>;

/// The My Account API or the My Organization API.
pub(crate) struct Api {
    /// The prefix of its paths.
    pub(crate) prefix: &'static str,
    pub(crate) table: fn() -> &'static Table,
    pub(crate) audience: fn(&TenantState) -> String,
    /// Whether machines may call it.
    pub(crate) serves_machines: bool,
}

/// A valid call: its caller is authorized, and its query and body match the API's document.
pub(crate) struct Ask {
    pub(crate) state: Arc<TenantState>,
    pub(crate) caller: Caller,
    pub(crate) operation: &'static Operation,
    pub(crate) headers: HeaderMap,
    /// The parameters of the path, in order.
    pub(crate) parameters: Vec<String>,
    pub(crate) query: Vec<(String, String)>,
    /// Null if the operation has no body.
    pub(crate) body: Value,
}

impl Ask {
    /// Reads a request and validates it against the API's document.
    pub(crate) async fn read(
        api: &Api,
        state: Arc<TenantState>,
        request: Request,
    ) -> Result<Self, Problem> {
        let (parts, body) = request.into_parts();
        let path = parts.uri.path();
        let method = match &parts.method {
            &Method::HEAD => "GET",
            method => method.as_str(),
        };
        let below = path.strip_prefix(api.prefix).unwrap_or_default();
        let below = if below.is_empty() { "/" } else { below };
        let table = (api.table)();
        let (operation, parameters) = match table.find(method, below) {
            Found::Operation(operation, parameters) => (operation, parameters),
            Found::OtherMethod | Found::Nothing => return Err(Problem::unknown_route()),
        };
        let caller = access::caller(api, &state, &parts.method, path, &parts.headers)?;
        for scope in &operation.scopes {
            if !caller.has_scope(scope) {
                return Err(Problem::insufficient_scope(&operation.scopes));
            }
        }
        let query = query(table, operation, parts.uri.query())?;
        let bytes = axum::body::to_bytes(body, usize::MAX).await;
        let bytes = bytes.map_err(|_| Problem::bad_request("The body could not be read"))?;
        let body = match &operation.body {
            None => Value::Null,
            Some(schema) => {
                let body = json_body(&parts.headers, &bytes)?;
                match complaint(table, schema, &body) {
                    None => body,
                    Some(fault) => return Err(Problem::invalid("body", &fault)),
                }
            }
        };
        Ok(Self {
            state,
            caller,
            operation,
            headers: parts.headers,
            parameters,
            query,
            body,
        })
    }

    /// Returns the method and path of the operation, such as `GET /factors`.
    pub(crate) fn line(&self) -> String {
        format!("{} {}", self.operation.method, self.operation.path)
    }

    /// Returns the last parameter of the path.
    pub(crate) fn id(&self) -> &str {
        self.parameters
            .last()
            .map(String::as_str)
            .unwrap_or_default()
    }

    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query_all(name).next()
    }

    pub(crate) fn query_all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.query
            .iter()
            .filter(move |(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// Returns a text member of the body.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.body.get(name).and_then(Value::as_str)
    }

    /// Returns the error for an operation that this tenant does not support.
    pub(crate) fn unmodelled(&self) -> Problem {
        Problem::unmodelled(&self.line())
    }

    /// Returns a successful response with the documented status and this body.
    pub(crate) fn done(&self, body: impl Into<Value>) -> Response {
        (self.status(), Json(body.into())).into_response()
    }

    /// Returns a successful response without a body.
    pub(crate) fn empty(&self) -> Response {
        self.status().into_response()
    }

    fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.operation.status).unwrap_or(StatusCode::OK)
    }
}

/// Converts the result of a call into a response.
pub(crate) fn respond(answer: Answer) -> Response {
    answer.unwrap_or_else(IntoResponse::into_response)
}

fn query(
    table: &Table,
    operation: &Operation,
    query: Option<&str>,
) -> Result<Vec<(String, String)>, Problem> {
    let pairs = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
    let pairs: Vec<(String, String)> = pairs.into_owned().collect();
    for (name, text) in &pairs {
        let Some(schema) = operation.query.get(name) else {
            let fault = format!("'Additional properties not allowed: {name}'");
            return Err(Problem::invalid("query", &fault));
        };
        // A query parameter is text that may represent a number, a Boolean, or one of several types.
        let meant = serde_json::from_str::<Value>(text).ok();
        let readings = [Some(Value::from(text.as_str())), meant];
        let mut faults = readings
            .into_iter()
            .flatten()
            .map(|value| complaint(table, schema, &value));
        let first = faults.next().flatten();
        if let Some(fault) = first
            && !faults.any(|fault| fault.is_none())
        {
            return Err(Problem::invalid(
                "query",
                &format!("{fault} on property {name}"),
            ));
        }
    }
    Ok(pairs)
}

fn json_body(headers: &HeaderMap, body: &[u8]) -> Result<Value, Problem> {
    let media_type = headers.get("content-type").map_or("", |value| {
        let text = value.to_str().unwrap_or_default();
        text.split(';').next().unwrap_or_default().trim()
    });
    if !media_type.eq_ignore_ascii_case("application/json") {
        return Err(Problem::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "A0E-415-0001",
            "Unsupported Media Type",
            "The body must be application/json",
        ));
    }
    serde_json::from_slice(body).map_err(|_| Problem::bad_request("The body is no valid JSON"))
}

/// Returns the members of an object that are not null.
pub(crate) fn members(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(mut members) => {
            members.retain(|_, value| !value.is_null());
            members
        }
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests;
