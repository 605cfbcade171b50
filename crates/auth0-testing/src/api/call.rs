//! A call of the Management API: an authorized request for an operation of the document.

use std::borrow::Cow;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::Request;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Json, Router};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::{Value, json};

use super::authorization::require_scope;
use super::document::{Found, Operation, Table, complaint, elements, singular, types};
use super::query::Query;
use super::schema::{complain, json_body, object};
use crate::server::error_body::ApiError;
use crate::state::TenantState;
use crate::state_file::Seed;
use crate::store::collection::Members;

pub(super) type Routes = Router<Arc<TenantState>>;
pub(super) type Answer = Result<Response, ApiError>;

/// Operations, such as `GET /users/{id}`, and the functions that serve them.
pub(super) type Handlers = &'static [(&'static str, fn(&Call) -> Answer)];

/// Larger bodies are rejected.
const LARGEST_BODY: usize = 2 * 1024 * 1024;

/// The argument of handlers. Its query and body are validated when a handler asks for them.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) table: &'static Table,
    pub(super) operation: &'static Operation,
    pub(super) state: Arc<TenantState>,
    pub(super) headers: HeaderMap,
    /// Set if the call comes from the tenant's state file.
    pub(super) seeds: bool,
    query: Option<String>,
    body: Bytes,
    /// The decoded parameters of the path, in order.
    pub(super) parameters: Vec<String>,
}

impl Call {
    /// Reads the request for an operation, and checks that its token has one of the scopes that the
    /// operation requires.
    pub(super) async fn read(state: Arc<TenantState>, request: Request) -> Result<Self, ApiError> {
        let (parts, body) = request.into_parts();
        let table = Table::get();
        let path = parts.uri.path().strip_prefix("/api/v2").unwrap_or_default();
        let path = text_path(path);
        let method = match &parts.method {
            &Method::HEAD => "GET",
            method => method.as_str(),
        };
        let (operation, parameters) = match table.find(method, &path) {
            Found::Operation(operation, parameters) => (operation, parameters),
            Found::OtherMethod | Found::Nothing => return Err(ApiError::unknown_route()),
        };
        let scopes: Vec<&str> = operation.scopes.iter().map(String::as_str).collect();
        require_scope(&state, &parts.headers, &scopes)?;
        let body = axum::body::to_bytes(body, LARGEST_BODY)
            .await
            .map_err(|_| ApiError::payload_too_large())?;
        Ok(Self {
            table,
            operation,
            state,
            seeds: parts.extensions.get::<Seed>().is_some(),
            query: parts.uri.query().map(str::to_owned),
            headers: parts.headers,
            body,
            parameters,
        })
    }

    /// Checks that the token of the call has one of these scopes.
    pub(super) fn require(&self, any_of: &[&str]) -> Result<(), ApiError> {
        require_scope(&self.state, &self.headers, any_of)
    }

    /// Returns a path parameter by its position.
    pub(super) fn parameter(&self, position: usize) -> &str {
        let parameter = self.parameters.get(position);
        parameter.map(String::as_str).unwrap_or_default()
    }

    /// Returns the first path parameter, which identifies the resource that everything else in the
    /// path belongs to.
    pub(super) fn owner(&self) -> &str {
        self.parameter(0)
    }

    /// Returns the last path parameter, which identifies an item.
    pub(super) fn id(&self) -> &str {
        self.parameter(self.parameters.len().saturating_sub(1))
    }

    /// Returns the path parameters, each with the template of the collection that it refers to.
    pub(super) fn identified(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let path = self.operation.path.as_str();
        let collections = path.match_indices("/{").map(|(end, _)| &path[..end]);
        collections.zip(self.parameters.iter().map(String::as_str))
    }

    /// Returns the path of the operation with the parameters of this call, which is the key of its
    /// data in the store.
    pub(super) fn path(&self) -> String {
        self.concrete(&self.operation.path)
    }

    /// Fills in the parameters of this call, consistently encoded.
    pub(super) fn concrete(&self, template: &str) -> String {
        let mut parameters = self.parameters.iter();
        let segments = template.split('/').map(|segment| {
            if segment.starts_with('{') {
                let parameter = parameters.next().map(String::as_str).unwrap_or_default();
                utf8_percent_encode(parameter, NON_ALPHANUMERIC).to_string()
            } else {
                segment.to_owned()
            }
        });
        segments.collect::<Vec<_>>().join("/")
    }

    /// Returns the template and the path of the collection that contains the item.
    pub(super) fn collection(&self) -> (&'static str, String) {
        let template = self.operation.path.rsplit_once('/');
        let template = template.map(|(template, _)| template).unwrap_or_default();
        (template, self.concrete(template))
    }

    /// Returns the error for an item that does not exist.
    pub(super) fn inexistent(&self) -> ApiError {
        ApiError::inexistent(&singular(&self.operation.path))
    }

    /// Returns the query, which may contain only the parameters and values in the document.
    pub(super) fn query(&self) -> Result<Query, ApiError> {
        let schemas = &self.operation.query;
        let known: Vec<&str> = schemas.keys().map(String::as_str).collect();
        let record_limit = if self.seeds {
            usize::MAX
        } else {
            self.state.settings.record_limit
        };
        let query = Query::read(self.query.as_deref(), &known, record_limit)?;
        let mut required = self.operation.required.iter();
        if let Some(missing) = required.find(|name| query.one(name).is_none()) {
            return Err(ApiError::invalid_query(format!(
                "Query validation error: 'Missing required property: {missing}'."
            )));
        }
        for (name, schema) in schemas {
            self.check_parameter(&query, name, schema)?;
        }
        Ok(query)
    }

    fn check_parameter(&self, query: &Query, name: &str, schema: &Value) -> Result<(), ApiError> {
        let schema = self.table.resolve(schema);
        let schema = schema.get("items").unwrap_or(schema);
        match types(self.table.resolve(schema)).first().copied() {
            Some("integer") => {
                query.integer(name, 0, usize::MAX)?;
            }
            Some("boolean") => {
                query.boolean(name, false)?;
            }
            Some("string") => {
                let faults = query.all(name).into_iter().map(Value::from);
                let mut faults = faults.filter_map(|value| complaint(self.table, schema, &value));
                if let Some(fault) = faults.next() {
                    return Err(ApiError::invalid_query(format!(
                        "Query validation error: {fault} on property {name}."
                    )));
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Returns the body, validated against its schema, or `null` if the operation has no schema for
    /// it.
    pub(super) fn body(&self) -> Result<Value, ApiError> {
        let Some(schema) = &self.operation.body else {
            return Ok(Value::Null);
        };
        if self.body.is_empty() && types(self.table.resolve(schema)).contains(&"null") {
            return Ok(Value::Null);
        }
        let body = json_body(&self.headers, &self.body)?;
        let fault = if self.seeds {
            seed_complaint(self.table, schema, &body)
        } else {
            complaint(self.table, schema, &body)
        };
        match fault {
            None => Ok(body),
            Some(fault) => Err(complain(&fault)),
        }
    }

    /// Returns the members of the body.
    pub(super) fn members(&self) -> Result<Members, ApiError> {
        Ok(object(self.body()?))
    }

    fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.operation.status).unwrap_or(StatusCode::OK)
    }

    /// Responds with this body.
    #[allow(clippy::unnecessary_wraps, reason = "handlers end with it")]
    pub(super) fn answer(&self, body: impl Into<Value>) -> Answer {
        Ok((self.status(), Json(body.into())).into_response())
    }

    /// Responds without a body.
    #[allow(clippy::unnecessary_wraps, reason = "handlers end with it")]
    pub(super) fn done(&self) -> Answer {
        Ok(self.status().into_response())
    }
}

/// Replaces what is not UTF-8 in a path, so that it is an identifier like any other, which matches no
/// resource.
fn text_path(path: &str) -> Cow<'_, str> {
    if percent_decode_str(path).decode_utf8().is_ok() {
        return Cow::Borrowed(path);
    }
    let segments = path.split('/').map(|segment| {
        let decoded = percent_decode_str(segment).decode_utf8_lossy();
        utf8_percent_encode(&decoded, NON_ALPHANUMERIC).to_string()
    });
    segments.collect::<Vec<_>>().join("/").into()
}

/// Validates the top level of a body in a seed: its members are those that a tenant returns, which
/// are not exactly those that it accepts. Unknown members and `null` are ignored.
fn seed_complaint(table: &Table, schema: &Value, body: &Value) -> Option<String> {
    let mut schema = table.resolve(schema);
    let alternatives = elements(schema, "oneOf");
    // The alternatives have the same members.
    if let [first, ..] = alternatives {
        schema = table.resolve(first);
    }
    let required = elements(schema, "required");
    let mut properties = Members::new();
    for (name, property) in table.properties(schema) {
        let property = table.resolve(property);
        let mut types = types(property);
        // A tenant returns minutes as fractions of hours.
        for kind in types.iter_mut().filter(|kind| **kind == "integer") {
            *kind = "number";
        }
        let mut top = json!({ "type": types });
        // Other choices have values that a tenant returns but does not accept.
        if alternatives.is_empty() && required.iter().any(|required| required == name) {
            top["enum"] = elements(property, "enum").into();
        }
        properties.insert(name.to_owned(), top);
    }
    let mut body = body.clone();
    if let Some(members) = body.as_object_mut() {
        members.retain(|name, value| properties.contains_key(name) && !value.is_null());
        // Settings that have never been changed.
        if members.is_empty() {
            return None;
        }
    }
    let top = json!({ "type": schema.get("type"), "properties": properties, "required": required });
    complaint(table, &top, &body)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(method: &str, path: &str, body: &Value) -> Option<String> {
        let table = Table::get();
        let operation = table.operation(method, path).unwrap();
        complaint(table, operation.body.as_ref().unwrap(), body)
    }

    #[test]
    fn what_fits_is_read() {
        for body in [
            json!({ "name": "a", "script": "" , "order": 1 }),
            json!({ "name": "a", "script": "s", "order": 1.5, "enabled": true }),
        ] {
            let fault = fault("POST", "/rules", &body);
            assert_eq!(fault.is_some(), body["script"] == "", "{body}: {fault:?}");
        }
        let web = json!({ "token_lifetime_for_web": 1 });
        assert_eq!(fault("PATCH", "/resource-servers/{id}", &web), None);
        let stream = json!({ "type": "http", "sink": { "httpEndpoint": "https://example.com" } });
        assert_eq!(fault("POST", "/log-streams", &stream), None);
    }

    #[test]
    fn complaints_name_the_property() {
        for (method, path, body, expected) in [
            (
                "POST",
                "/rules",
                json!({ "script": "s" }),
                "Missing required property: name",
            ),
            (
                "POST",
                "/log-streams",
                json!({ "type": "http" }),
                "Missing required property: sink",
            ),
            (
                "POST",
                "/rules",
                json!({ "name": "", "script": "s" }),
                "too short (0 chars), minimum 1' on property name",
            ),
            (
                "PATCH",
                "/rules/{id}",
                json!({ "name": "a", "x": 1 }),
                "not allowed: x",
            ),
            ("PATCH", "/users/{id}", json!({ "x": 1 }), "not allowed: x"),
            (
                "PATCH",
                "/client-grants/{id}",
                json!({ "scope": "a" }),
                "Expected type array or null but found type string' on property scope",
            ),
            (
                "PATCH",
                "/rules/{id}",
                json!({}),
                "Too few properties defined (0), minimum 1",
            ),
        ] {
            let fault = fault(method, path, &body).unwrap_or_default();
            assert!(fault.contains(expected), "{body}: {fault} / {expected}");
        }
    }
}
