//! A call of the Management API, before its query and body are validated.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Path, Request};
use axum::http::{HeaderMap, Method};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use super::authorization::{require_scope, require_token};
use super::document::{self, Found, Operation, Table, complaint, elements, types};
use super::query::Query;
use super::schema::{complain, object};
use crate::server::error_body::ApiError;
use crate::state::TenantState;
use crate::state_file::Seed;
use crate::store::collection::Members;

/// The argument of handlers: an authorized request with a query and a body that are not yet
/// validated.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) state: Arc<TenantState>,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// Set if the call comes from the tenant's state file.
    pub(super) seeds: bool,
    operation: &'static Operation,
    query: Option<String>,
    /// The decoded parameters of the path; empty if one of them is not UTF-8.
    path: Vec<(String, String)>,
}

impl FromRequest<Arc<TenantState>> for Call {
    type Rejection = ApiError;

    async fn from_request(
        request: Request,
        state: &Arc<TenantState>,
    ) -> Result<Self, Self::Rejection> {
        let (mut parts, body) = request.into_parts();
        let path = Path::from_request_parts(&mut parts, state).await;
        let headers = parts.headers.clone();
        let query = parts.uri.query().map(str::to_owned);
        let operation = operation(&parts.method, parts.uri.path())?;
        let scopes: Vec<&str> = operation.scopes.iter().map(String::as_str).collect();
        if scopes.is_empty() {
            require_token(state, &headers)?;
        } else {
            require_scope(state, &headers, &scopes)?;
        }
        let seeds = parts.extensions.get::<Seed>().is_some();
        let body = Bytes::from_request(Request::from_parts(parts, body), state)
            .await
            .map_err(|_| ApiError::payload_too_large())?;
        Ok(Self {
            state: Arc::clone(state),
            headers,
            body,
            seeds,
            operation,
            query,
            path: path.map(|Path(path)| path).unwrap_or_default(),
        })
    }
}

impl Call {
    /// Checks that the token of the call has one of these scopes.
    pub(super) fn require(&self, any_of: &[&str]) -> Result<(), ApiError> {
        require_scope(&self.state, &self.headers, any_of)
    }

    /// Returns a decoded path parameter, or an empty string if the path is not UTF-8. Identifiers
    /// are never empty, so such a path matches no resource.
    pub(super) fn path(&self, name: &str) -> &str {
        let found = self.path.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    /// Returns the query, which may contain only the parameters and values in the document.
    pub(super) fn query(&self) -> Result<Query, ApiError> {
        let known = self.operation.query.keys().map(String::as_str);
        let mut known: Vec<&str> = known.collect();
        if self.operation.path == "/logs" {
            // The document contains only its old name, `search`.
            known.push("q");
        }
        let record_limit = if self.seeds {
            usize::MAX
        } else {
            self.state.settings.record_limit
        };
        let query = Query::read(self.query.as_deref(), &known, record_limit)?;
        document::check_query(self.operation, &query)?;
        Ok(query)
    }

    /// Returns the body, validated against the schema in the document. In a seed, only known
    /// members are checked, and only at the top level, because a seed contains members as a tenant
    /// returns them.
    pub(super) fn body(&self) -> Result<Members, ApiError> {
        let table = Table::get();
        let members = object(&self.headers, &self.body)?;
        let seeds;
        let outer = if self.seeds {
            seeds = outer(table, self.operation, true);
            &seeds
        } else {
            let built = || outer(table, self.operation, false);
            self.operation.outer.get_or_init(built)
        };
        let mut checked = members.clone();
        if self.seeds {
            let known = &outer["properties"];
            checked.retain(|name, value| known.get(name).is_some() && !value.is_null());
        }
        let fault = complaint(table, outer, &checked.clone().into())
            .or_else(|| empty(outer, &checked))
            .or_else(|| {
                let is_looked_into = !self.seeds;
                is_looked_into.then(|| document::body_complaint(self.operation, &checked))?
            });
        match fault {
            None => Ok(members),
            Some(fault) => Err(complain(&fault)),
        }
    }
}

/// Finds the operation of a request. A path segment that is not UTF-8 can match any parameter.
fn operation(method: &Method, path: &str) -> Result<&'static Operation, ApiError> {
    let method = if method == Method::HEAD {
        "GET"
    } else {
        method.as_str()
    };
    let path = path.strip_prefix("/api/v2").unwrap_or_default();
    let segments = path.split('/').map(|segment| {
        let is_text = percent_decode_str(segment).decode_utf8().is_ok();
        if is_text { segment } else { "-" }
    });
    match Table::get().find(method, &segments.collect::<Vec<_>>().join("/")) {
        Found::Operation(operation, _) => Ok(operation),
        Found::OtherMethod | Found::Nothing => Err(ApiError::unknown_route()),
    }
}

/// Members that Auth0 supports but that are missing from the document.
const UNDOCUMENTED: [(&str, &str, &str); 2] = [
    ("/resource-servers", "token_lifetime_for_web", "integer"),
    ("/clients/{id}", "resource_server_identifier", "string"),
];

/// Returns the top level of the schema of a body: the allowed members and their types. Other
/// members are invalid even if the document permits them.
fn outer(table: &Table, operation: &Operation, seeds: bool) -> Value {
    let Some(schema) = &operation.body else {
        return json!({});
    };
    let mut schema = table.resolve(schema);
    // The alternatives of a `oneOf` body have the same members.
    if let [first, ..] = elements(schema, "oneOf") {
        schema = table.resolve(first);
    }
    let mut properties = Members::new();
    for (name, property) in table.properties(schema) {
        let mut types = types(table.resolve(property));
        // A tenant returns minutes as fractions of hours.
        for kind in types.iter_mut().filter(|kind| seeds && **kind == "integer") {
            *kind = "number";
        }
        let property = if types.is_empty() {
            json!({})
        } else {
            json!({ "type": types })
        };
        properties.insert(name.to_owned(), property);
    }
    for (path, name, kind) in UNDOCUMENTED {
        if operation.path.starts_with(path) {
            properties.insert(name.to_owned(), json!({ "type": kind }));
        }
    }
    json!({
        "properties": properties, "additionalProperties": false,
        "required": elements(schema, "required"), "minProperties": schema.get("minProperties"),
    })
}

/// Returns a complaint if a required string is empty.
fn empty(outer: &Value, members: &Members) -> Option<String> {
    let mut required = elements(outer, "required").iter().filter_map(Value::as_str);
    let name = required.find(|name| members.get(*name).is_some_and(|value| value == ""))?;
    Some(format!(
        "'String is too short (0 chars), minimum 1' on property {name}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(method: &str, path: &str, body: &Value) -> Option<String> {
        let table = Table::get();
        let outer = outer(table, table.operation(method, path).unwrap(), false);
        complaint(table, &outer, body).or_else(|| empty(&outer, body.as_object()?))
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
        let stream = json!({ "type": "http", "sink": {} });
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
