//! A call of an operation that is served from the document alone.

use std::sync::Arc;

use axum::body::Bytes;
use axum::http::HeaderMap;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

use super::check::complaint;
use super::derived;
use super::habit::singular;
use super::table::{Operation, Table, types};
use crate::api::query::Query;
use crate::api::schema::{complain, json_body};
use crate::api::{kind_of, users};
use crate::server::error_body::ApiError;
use crate::state::{TenantState, lock};

#[derive(Debug)]
pub(super) struct Ask {
    pub(super) table: &'static Table,
    pub(super) operation: &'static Operation,
    pub(super) state: Arc<TenantState>,
    pub(super) headers: HeaderMap,
    pub(super) query: Option<String>,
    pub(super) body: Bytes,
    /// Set if the call comes from the tenant's state file.
    pub(super) seeds: bool,
    /// The path parameters, in order.
    pub(super) parameters: Vec<String>,
}

impl Ask {
    /// Returns the path that is used as the storage key, with consistently encoded parameters.
    pub(super) fn path(&self) -> String {
        self.concrete(&self.operation.path)
    }

    pub(super) fn concrete_collection(&self, template: &str) -> String {
        self.concrete(template)
    }

    fn concrete(&self, template: &str) -> String {
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

    /// Returns the last parameter, which identifies an item.
    pub(super) fn id(&self) -> &str {
        self.parameters
            .last()
            .map(String::as_str)
            .unwrap_or_default()
    }

    /// Returns the error for an item that does not exist.
    pub(super) fn inexistent(&self) -> ApiError {
        ApiError::inexistent(&singular(&self.operation.path))
    }

    /// Returns an error if a parent in the path does not exist.
    pub(super) fn check_parents(&self) -> Result<(), ApiError> {
        let segments: Vec<&str> = self.operation.path.split('/').collect();
        let mut parameters = self.parameters.iter();
        for (position, segment) in segments.iter().enumerate() {
            if !segment.starts_with('{') {
                continue;
            }
            let Some(id) = parameters.next() else { break };
            let is_last = position + 1 == segments.len();
            let collection = segments[..position].join("/");
            if is_last || self.exists(&collection, id) {
                continue;
            }
            return Err(ApiError::inexistent(&singular(&collection)));
        }
        Ok(())
    }

    /// Returns whether a resource with this identifier exists. Names that are not stored in a
    /// collection, such as prompts, languages, and factors, are assumed to exist.
    pub(super) fn exists(&self, collection: &str, id: &str) -> bool {
        let name = collection.trim_start_matches('/');
        if name == "users" {
            return users::is_known(&self.state, id);
        }
        if let Some(kind) = kind_of(name) {
            return lock(&self.state.management.resources)
                .find(kind, id)
                .is_some();
        }
        if let Some(exists) = derived::exists(self, collection, id) {
            return exists;
        }
        if !self.table.is_collection(collection) {
            return true;
        }
        let path = self.concrete(collection);
        lock(&self.state.management.documents).has_item(&path, id)
    }

    /// Returns the body, validated against its schema. The body is ignored if the operation has no
    /// schema for it.
    pub(super) fn body(&self) -> Result<Value, ApiError> {
        let Some(schema) = &self.operation.body else {
            return Ok(Value::Null);
        };
        if self.body.is_empty() && types(self.table.resolve(schema)).contains(&"null") {
            return Ok(Value::Null);
        }
        let body = json_body(&self.headers, &self.body)?;
        let mut checked = body.clone();
        if let (true, Some(members)) = (self.seeds, checked.as_object_mut()) {
            members.retain(|name, _| self.table.property(schema, name).is_some());
            // The settings have never been changed.
            if members.is_empty() {
                return Ok(body);
            }
        }
        match complaint(self.table, schema, &checked) {
            None => Ok(body),
            Some(fault) => Err(complain(&fault)),
        }
    }

    pub(super) fn members(&self) -> Result<Map<String, Value>, ApiError> {
        Ok(match self.body()? {
            Value::Object(members) => members,
            _ => Map::new(),
        })
    }

    /// Returns the query, after checking that its parameters are known and have the right types.
    pub(super) fn query(&self) -> Result<Query, ApiError> {
        let known: Vec<&str> = self.operation.query.keys().map(String::as_str).collect();
        let limit = if self.seeds {
            usize::MAX
        } else {
            self.state.settings.record_limit
        };
        let query = Query::read(self.query.as_deref(), &known, limit)?;
        for required in &self.operation.required {
            if query.one(required).is_none() {
                return Err(ApiError::invalid_query(format!(
                    "Query validation error: 'Missing required property: {required}'."
                )));
            }
        }
        check_query(self.table, self.operation, &query)?;
        Ok(query)
    }

    /// Returns the schema of the response, or one that allows everything.
    pub(super) fn answer(&self) -> &'static Value {
        static ANYTHING: Value = Value::Null;
        self.operation.answer.as_ref().unwrap_or(&ANYTHING)
    }
}

/// Checks the values of query parameters against the document.
pub(super) fn check_query(
    table: &Table,
    operation: &Operation,
    query: &Query,
) -> Result<(), ApiError> {
    for (name, schema) in &operation.query {
        let schema = table.resolve(schema);
        match types(schema).first().copied() {
            Some("integer") => {
                query.integer(name, 0, usize::MAX)?;
            }
            Some("boolean") => {
                query.boolean(name, false)?;
            }
            Some(kind @ ("string" | "array")) => {
                // Each value of an array is a parameter of its own.
                let items = schema.get("items").filter(|_| kind == "array");
                let schema = items.unwrap_or(schema);
                let faults = query.all(name).into_iter().map(Value::from);
                let mut faults = faults.filter_map(|value| complaint(table, schema, &value));
                if let Some(fault) = faults.next() {
                    return Err(ApiError::invalid_query(format!(
                        "Query validation error: {fault} on property {name}."
                    )));
                }
            }
            _ => {}
        }
    }
    Ok(())
}
