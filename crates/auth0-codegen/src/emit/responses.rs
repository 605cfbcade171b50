//! Creates responses from the document itself, rather than from the generated types. A full response has every
//! member in the document, so that decoding it reveals members that the types lack.
//!
//! For `GET /roles/{id}`:
//!
//! ```text
//! full:     {"description":"description","id":"id","name":"name",…}
//! minimal:  {"not_in_the_document":{"a":[1,null]}}
//! ```

use serde_json::{Map, Value, json};

use crate::document::Document;
use crate::node::Node;
use crate::overrides::Overrides;

/// Creates responses.
#[derive(Debug, Clone, Copy)]
pub(super) struct Responses<'a> {
    document: &'a Document,
    overrides: &'a Overrides,
}

impl<'a> Responses<'a> {
    pub(super) fn new(document: &'a Document, overrides: &'a Overrides) -> Self {
        Self {
            document,
            overrides,
        }
    }

    /// Creates a response with every member.
    pub(super) fn full(&self, schema: &Node) -> Value {
        self.value(schema, "value", &mut Vec::new())
    }

    /// Creates each form of a list response: an array, with totals, and with the checkpoint of the next
    /// page.
    pub(super) fn forms(&self, schema: &Node) -> Vec<Value> {
        let schema = self.follow(schema);
        if schema.has("oneOf") {
            let arms = schema.get("oneOf").elements();
            return arms.iter().map(|arm| self.full(arm)).collect();
        }
        vec![self.full(schema)]
    }

    /// Creates the smallest possible response, plus a member that is not in any document.
    pub(super) fn minimal(&self, schema: &Node) -> Value {
        let is_map = self
            .follow(schema)
            .get("properties")
            .members()
            .next()
            .is_none()
            && matches!(
                self.follow(schema).get("additionalProperties"),
                Node::Object(_)
            );
        match self.full(schema) {
            Value::Object(_) if is_map => json!({}),
            Value::Object(_) => json!({ "not_in_the_document": { "a": [1, null] } }),
            Value::Array(_) => json!([]),
            other => other,
        }
    }

    fn follow<'n>(&self, node: &'n Node) -> &'n Node
    where
        'a: 'n,
    {
        match node.reference() {
            Some(name) => self
                .document
                .schemas
                .get(name)
                .map_or(node, |schema| self.follow(schema)),
            None => node,
        }
    }

    fn value(&self, schema: &Node, name: &str, stack: &mut Vec<String>) -> Value {
        if let Some(reference) = schema.reference() {
            if stack.iter().any(|open| open == reference) || stack.len() > 14 {
                return Value::Null;
            }
            stack.push(reference.to_owned());
            let value = self.value(self.follow(schema), name, stack);
            stack.pop();
            return value;
        }
        for union in ["oneOf", "anyOf"] {
            if schema.has(union) {
                return schema
                    .get(union)
                    .elements()
                    .iter()
                    .filter(|arm| arm.get("type").as_str() != Some("null"))
                    .map(|arm| self.value(arm, name, stack))
                    .find(|value| !value.is_null())
                    .unwrap_or(Value::Null);
            }
        }
        if schema.has("allOf") {
            return self.all_of(schema, name, stack);
        }
        if schema.has("const") {
            return plain(schema.get("const"));
        }
        if let Some(last) = schema.get("enum").elements().last() {
            // Of spellings that differ in case, the first one is used.
            let text = |node: &Node| node.as_str().map(str::to_ascii_lowercase);
            let values = schema.get("enum").elements();
            let first = values
                .iter()
                .find(|value| text(value) == text(last) && last.as_str().is_some());
            return plain(first.unwrap_or(last));
        }
        let kind = match schema.get("type") {
            Node::String(kind) => kind.as_str(),
            kinds => kinds
                .elements()
                .iter()
                .filter_map(Node::as_str)
                .find(|kind| *kind != "null")
                .unwrap_or("object"),
        };
        match kind {
            "string" if schema.get("format").as_str() == Some("date-time") => {
                json!("2026-02-03T04:05:06.789Z")
            }
            // A default is certain to be a known value.
            "string" => json!(schema.get("default").as_str().unwrap_or(name)),
            "boolean" => json!(true),
            "integer" => json!(7),
            // Totals are declared as numbers, but are always integers.
            "number" => json!(2),
            "array" => match self.value(schema.get("items"), name, stack) {
                Value::Null => json!([]),
                one => json!([one]),
            },
            _ => self.object(schema, stack),
        }
    }

    fn object(&self, schema: &Node, stack: &mut Vec<String>) -> Value {
        let mut members = Map::new();
        for (name, property) in schema.get("properties").members() {
            let place = format!("{}.{name}", stack.last().map_or("", String::as_str));
            let has_default = property.get("default").as_str().is_some();
            let given = self
                .overrides
                .member(&place)
                .filter(|_| !has_default)
                .and_then(|schema| self.document.schemas.get(schema));
            let mut value = self.value(given.unwrap_or(property), name, stack);
            let secrets = &self.overrides.secrets;
            let is_secret = secrets.contains(name) || secrets.contains(&place);
            // Settings of a secret, such as those of refresh tokens, are not secrets.
            let schema = self.follow(given.unwrap_or(property));
            if is_secret && schema.get("properties").members().next().is_none() {
                mark(&mut value);
            }
            if !value.is_null() {
                members.insert(name.to_owned(), value);
            }
        }
        if members.is_empty()
            && let Node::Object(_) = schema.get("additionalProperties")
        {
            let value = self.value(schema.get("additionalProperties"), "value", stack);
            members.insert("key".to_owned(), value);
        }
        Value::Object(members)
    }

    fn all_of(&self, schema: &Node, name: &str, stack: &mut Vec<String>) -> Value {
        let mut joined = Map::new();
        let mut scalar = Value::Null;
        for branch in schema.get("allOf").elements() {
            match self.value(branch, name, stack) {
                Value::Object(members) => joined.extend(members),
                other if scalar.is_null() => scalar = other,
                _ => {}
            }
        }
        if let Value::Object(members) = self.object(schema, stack) {
            joined.extend(members);
        }
        if joined.is_empty() && !scalar.is_null() {
            scalar
        } else {
            Value::Object(joined)
        }
    }
}

/// Replaces every string of a secret with a value that tests can search for.
fn mark(value: &mut Value) {
    match value {
        Value::String(text) => SECRET.clone_into(text),
        Value::Array(items) => items.iter_mut().for_each(mark),
        Value::Object(members) => members.values_mut().for_each(mark),
        _ => {}
    }
}

/// The placeholder for every secret.
const SECRET: &str = "s3cret";

fn plain(node: &Node) -> Value {
    serde_json::from_str(&node.inline()).unwrap_or(Value::Null)
}
