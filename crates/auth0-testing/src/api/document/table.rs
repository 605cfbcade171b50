//! The operations of Auth0's document and their schemas, as written by the generator of the SDK.
//!
//! The table is data that is parsed on the first call. It shares the mistakes of the document with
//! the SDK, but no code.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde_json::{Map, Value};

use super::amend::amend;

static TEXT: &str = include_str!("table.json");

#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) operations: Vec<Operation>,
    schemas: Map<String, Value>,
    /// Positions in `operations` by path, then by method.
    by_path: BTreeMap<String, BTreeMap<String, usize>>,
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) method: String,
    /// The path below `/api/v2`, such as `/organizations/{id}/members`.
    pub(crate) path: String,
    pub(crate) scopes: Vec<String>,
    /// Schemas of the query parameters.
    pub(crate) query: Map<String, Value>,
    pub(crate) required: Vec<String>,
    pub(crate) body: Option<Value>,
    pub(crate) status: u16,
    pub(crate) answer: Option<Value>,
}

/// The result of looking up the path of a request.
#[derive(Debug)]
pub(crate) enum Found<'a> {
    /// An operation and its decoded path parameters, in order.
    Operation(&'a Operation, Vec<String>),
    /// A path in the document that does not support this method.
    OtherMethod,
    Nothing,
}

impl Table {
    /// Returns the table that is compiled into this build.
    pub(crate) fn get() -> &'static Self {
        static TABLE: OnceLock<Table> = OnceLock::new();
        TABLE.get_or_init(|| {
            let mut table = Self::read(TEXT);
            amend(&mut table.operations, &mut table.schemas);
            table
        })
    }

    /// Parses a table and skips invalid entries.
    pub(crate) fn read(text: &str) -> Self {
        let mut root: Value = serde_json::from_str(text).unwrap_or_default();
        let operations: Vec<Operation> = match root["operations"].take() {
            Value::Array(list) => list.into_iter().filter_map(Operation::read).collect(),
            _ => Vec::new(),
        };
        let mut by_path: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
        for (position, operation) in operations.iter().enumerate() {
            let methods = by_path.entry(operation.path.clone()).or_default();
            methods.insert(operation.method.clone(), position);
        }
        let schemas = match root["schemas"].take() {
            Value::Object(schemas) => schemas,
            _ => Map::new(),
        };
        Self {
            operations,
            schemas,
            by_path,
        }
    }

    /// Returns the operation of a path and method, if the document contains it.
    pub(crate) fn operation(&self, method: &str, path: &str) -> Option<&Operation> {
        let position = self.by_path.get(path)?.get(method)?;
        self.operations.get(*position)
    }

    /// Looks up the path of a request, below `/api/v2`. Literal segments take precedence over
    /// parameters.
    pub(crate) fn find(&self, method: &str, path: &str) -> Found<'_> {
        let segments: Vec<&str> = path.split('/').collect();
        let mut best: Option<(usize, &BTreeMap<String, usize>, Vec<String>)> = None;
        // The first segment is never a parameter.
        let first = format!("/{}", segments.get(1).unwrap_or(&""));
        let candidates = self.by_path.range(first.clone()..);
        for (template, methods) in candidates.take_while(|(path, _)| path.starts_with(&first)) {
            let Some(parameters) = fit(template, &segments) else {
                continue;
            };
            if best
                .as_ref()
                .is_none_or(|(_, _, known)| parameters.len() < known.len())
            {
                best = Some((template.len(), methods, parameters));
            }
        }
        match best {
            None => Found::Nothing,
            Some((_, methods, parameters)) => methods
                .get(method)
                .and_then(|position| self.operations.get(*position))
                .map_or(Found::OtherMethod, |operation| {
                    Found::Operation(operation, parameters)
                }),
        }
    }

    /// Follows the references of a schema.
    pub(crate) fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let mut schema = schema;
        // Chains of references are short and contain no cycles.
        for _ in 0..8 {
            let name = schema.get("$ref").and_then(Value::as_str);
            match name.and_then(|name| self.schemas.get(name)) {
                Some(target) => schema = target,
                None => break,
            }
        }
        schema
    }

    /// Returns the properties of an object schema, including those of all parts of an `allOf`.
    pub(crate) fn properties<'a>(&'a self, schema: &'a Value) -> Vec<(&'a str, &'a Value)> {
        let schema = self.resolve(schema);
        let own = schema.get("properties").and_then(Value::as_object);
        let mut all: Vec<(&str, &Value)> = own
            .into_iter()
            .flatten()
            .map(|(name, schema)| (name.as_str(), schema))
            .collect();
        for part in elements(schema, "allOf") {
            all.extend(self.properties(part));
        }
        all
    }

    pub(crate) fn property<'a>(&'a self, schema: &'a Value, name: &str) -> Option<&'a Value> {
        let mut properties = self.properties(schema).into_iter();
        properties
            .find(|(known, _)| *known == name)
            .map(|(_, schema)| schema)
    }

    /// Returns whether values of this schema are arrays.
    pub(crate) fn is_array(&self, schema: &Value) -> bool {
        types(self.resolve(schema)).contains(&"array")
    }
}

impl Operation {
    /// Returns the schema of the response, or one that allows everything.
    pub(crate) fn shown(&self) -> &Value {
        self.answer.as_ref().unwrap_or(&ANYTHING)
    }

    /// Returns the method and the path.
    pub(crate) fn line(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    fn read(mut value: Value) -> Option<Self> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let texts = |value: &Value| -> Vec<String> {
            let list = value.as_array().into_iter().flatten();
            list.filter_map(text).collect()
        };
        Some(Self {
            method: text(&value["method"])?,
            path: text(&value["path"])?,
            scopes: texts(&value["scopes"]),
            required: texts(&value["required"]),
            status: u16::try_from(value["status"].as_u64()?).ok()?,
            query: match value["query"].take() {
                Value::Object(query) => query,
                _ => Map::new(),
            },
            body: some(value["body"].take()),
            answer: some(value["answer"].take()),
        })
    }
}

static ANYTHING: Value = Value::Null;

fn some(value: Value) -> Option<Value> {
    (!value.is_null()).then_some(value)
}

/// Returns the decoded parameters of a path that matches the template.
fn fit(template: &str, segments: &[&str]) -> Option<Vec<String>> {
    let mut parameters = Vec::new();
    let mut given = segments.iter();
    for expected in template.split('/') {
        let segment = given.next()?;
        if expected.starts_with('{') {
            // Identifiers are never empty.
            let decoded = percent_encoding::percent_decode_str(segment)
                .decode_utf8()
                .ok()?;
            if decoded.is_empty() {
                return None;
            }
            parameters.push(decoded.into_owned());
        } else if expected != *segment {
            return None;
        }
    }
    given.next().is_none().then_some(parameters)
}

/// Returns the elements of a keyword that holds a list.
pub(crate) fn elements<'a>(schema: &'a Value, keyword: &str) -> &'a [Value] {
    let list = schema.get(keyword).and_then(Value::as_array);
    list.map(Vec::as_slice).unwrap_or_default()
}

/// Returns the JSON types that a schema allows; empty if it allows all types.
pub(crate) fn types(schema: &Value) -> Vec<&str> {
    let mut types: Vec<&str> = match schema.get("type") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if !types.is_empty() && schema.get("nullable") == Some(&Value::Bool(true)) {
        types.push("null");
    }
    types
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        let table = Table::get();
        assert!(table.operations.len() >= 494, "{}", table.operations.len());
        for operation in &table.operations {
            for schema in operation.body.iter().chain(&operation.answer) {
                let resolved = table.resolve(schema);
                assert!(
                    resolved.get("$ref").is_none(),
                    "{} {}",
                    operation.method,
                    operation.path
                );
            }
        }
    }

    #[test]
    fn literal_segments_win_over_parameters() {
        let table = Table::get();
        let Found::Operation(operation, parameters) = table.find("GET", "/custom-domains/default")
        else {
            panic!("an operation");
        };
        assert_eq!(operation.path, "/custom-domains/default");
        assert!(parameters.is_empty());
        let Found::Operation(operation, parameters) =
            table.find("GET", "/custom-domains/cd_%C3%A4")
        else {
            panic!("an operation");
        };
        assert_eq!(operation.path, "/custom-domains/{id}");
        assert_eq!(parameters, ["cd_\u{e4}"]);
        assert!(matches!(
            table.find("PUT", "/custom-domains/x"),
            Found::OtherMethod
        ));
        for unknown in ["/nowhere", "/custom-domains/", "/custom-domains/%ff", ""] {
            assert!(
                matches!(table.find("GET", unknown), Found::Nothing),
                "{unknown}"
            );
        }
    }
}
