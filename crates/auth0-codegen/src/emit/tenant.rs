//! Generates the table from which the in-process tenant serves an API: operations and the schemas they use,
//! without the document's texts.
//!
//! ```text
//! {"path":"/roles/{id}","method":"GET","scopes":["read:roles"],"status":200,"answer":{"$ref":"GetRoleResponseContent"}}
//! ```

use std::collections::BTreeMap;

use crate::document::{Document, Operation};
use crate::node::Node;

/// The path of the table, relative to the workspace root.
pub const TABLE: &str = "crates/auth0-testing/src/api/document/table.json";

/// JSON Schema keywords with which the tenant checks bodies and completes responses.
const KEYWORDS: [&str; 20] = [
    "type",
    "required",
    "enum",
    "const",
    "format",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "uniqueItems",
    "default",
    "nullable",
    "properties",
    "items",
    "additionalProperties",
    "oneOf",
    "anyOf",
];

/// Returns the table as JSON, with a line for each operation and schema so that changes are
/// readable.
///
/// In the Management API, any one of an operation's scopes is enough; other APIs set `needs_all`.
pub fn table(document: &Document, needs_all: bool) -> String {
    let mut schemas = Schemas {
        document,
        needs_all,
        written: BTreeMap::new(),
    };
    let mut operations: Vec<String> = document
        .operations
        .iter()
        .map(|operation| schemas.operation(operation))
        .collect();
    operations.sort();
    let schemas: Vec<String> = schemas
        .written
        .into_iter()
        .map(|(name, schema)| format!("{}:{schema}", quoted(&name)))
        .collect();
    format!(
        "{{\"operations\":[\n{}\n],\"schemas\":{{\n{}\n}}}}\n",
        operations.join(",\n"),
        schemas.join(",\n")
    )
}

struct Schemas<'a> {
    document: &'a Document,
    needs_all: bool,
    /// Every referenced schema, reduced.
    written: BTreeMap<String, String>,
}

impl Schemas<'_> {
    fn operation(&mut self, operation: &Operation) -> String {
        let scopes = if self.needs_all {
            &operation.needed_scopes
        } else {
            &operation.scopes
        };
        let mut members = vec![
            ("path", quoted(&operation.path)),
            ("method", quoted(&operation.method)),
            ("scopes", quoted_list(scopes)),
        ];
        let mut query = Vec::new();
        let mut required = Vec::new();
        for parameter in &operation.query_parameters {
            let schema = self.reduced(&parameter.schema);
            query.push(format!("{}:{schema}", quoted(&parameter.name)));
            if parameter.required {
                required.push(parameter.name.clone());
            }
        }
        if !query.is_empty() {
            members.push(("query", format!("{{{}}}", query.join(","))));
        }
        if !required.is_empty() {
            members.push(("required", quoted_list(&required)));
        }
        if let Some(body) = operation.body.as_ref().filter(|body| !body.is_multipart) {
            members.push(("body", self.reduced(&body.schema)));
        }
        if let Some((status, answer)) = operation.successes.first() {
            members.push(("status", status.to_string()));
            if let Some(answer) = answer {
                members.push(("answer", self.reduced(answer)));
            }
        }
        object(members)
    }

    /// Reduces a schema to the keywords that the tenant reads, and writes the schemas that it
    /// refers to.
    fn reduced(&mut self, schema: &Node) -> String {
        if let Some(name) = schema.reference() {
            if !self.written.contains_key(name) {
                // Inserted before its members are visited, because they may refer to it.
                self.written.insert(name.to_owned(), String::new());
                let target = self.document.schemas.get(name).cloned();
                let reduced = self.reduced(&target.unwrap_or(Node::Null));
                self.written.insert(name.to_owned(), reduced);
            }
            return object(vec![("$ref", quoted(name))]);
        }
        let mut members = Vec::new();
        let all = schema.get("allOf").elements();
        if !all.is_empty() {
            let all: Vec<String> = all.iter().map(|part| self.reduced(part)).collect();
            members.push(("allOf", format!("[{}]", all.join(","))));
        }
        for keyword in KEYWORDS {
            if !schema.has(keyword) {
                continue;
            }
            let value = schema.get(keyword);
            let written = match keyword {
                "properties" => {
                    let members: Vec<String> = value
                        .members()
                        .map(|(name, schema)| format!("{}:{}", quoted(name), self.reduced(schema)))
                        .collect();
                    format!("{{{}}}", members.join(","))
                }
                "oneOf" | "anyOf" => {
                    let arms: Vec<String> = value
                        .elements()
                        .iter()
                        .map(|arm| self.reduced(arm))
                        .collect();
                    format!("[{}]", arms.join(","))
                }
                "items" | "additionalProperties" if matches!(value, Node::Object(_)) => {
                    self.reduced(value)
                }
                _ => value.inline(),
            };
            members.push((keyword, written));
        }
        object(members)
    }
}

fn object(members: Vec<(&str, String)>) -> String {
    let members: Vec<String> = members
        .into_iter()
        .map(|(name, value)| format!("{}:{value}", quoted(name)))
        .collect();
    format!("{{{}}}", members.join(","))
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn quoted_list(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    format!("[{}]", texts.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_has_what_is_referred_to_and_no_words() {
        let document = Document::parse(
            r##"{"openapi":"3.1.0","paths":{"/as":{"post":{
                "x-operation-group":"as","x-operation-name":"create",
                "security":[{"oAuth2ClientCredentials":["create:as"]}],
                "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/A"}}}},
                "responses":{"201":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/A"}}}}}
            }}},"components":{"schemas":{
                "A":{"type":"object","description":"Words.","required":["n"],
                     "properties":{"n":{"type":"string","minLength":1,"example":"x"},"a":{"$ref":"#/components/schemas/A"}}},
                "B":{"type":"string"}
            }}}"##,
        )
        .unwrap();
        let table: serde_json::Value = serde_json::from_str(&table(&document, false)).unwrap();
        assert_eq!(
            table,
            serde_json::json!({
                "operations": [{
                    "path": "/as", "method": "POST", "scopes": ["create:as"],
                    "body": { "$ref": "A" }, "status": 201, "answer": { "$ref": "A" },
                }],
                "schemas": { "A": {
                    "type": "object", "required": ["n"],
                    "properties": { "n": { "type": "string", "minLength": 1 }, "a": { "$ref": "A" } },
                } },
            })
        );
    }
}
