//! Completes responses with sample values for members that the document requires.

use serde_json::{Map, Value, json};

use super::table::{Table, elements, types};
use crate::clock::rfc3339_now;

/// The maximum depth of sample objects; deeper objects are empty.
pub(crate) const DEPTH: usize = 8;

/// Keeps the members in the schema, and adds required members and defaults.
pub(super) fn shaped(
    table: &Table,
    schema: &Value,
    members: &Map<String, Value>,
) -> Map<String, Value> {
    let mut shaped = members.clone();
    let properties = table.properties(schema);
    let resolved = table.resolve(schema);
    let is_open = !matches!(
        resolved.get("additionalProperties"),
        None | Some(Value::Bool(false))
    ) || !elements(resolved, "oneOf").is_empty()
        || !elements(resolved, "anyOf").is_empty();
    if !properties.is_empty() && !is_open {
        shaped.retain(|name, _| properties.iter().any(|(known, _)| known == name));
    }
    complete(table, schema, &mut shaped, DEPTH);
    shaped
}

/// Adds missing required members and defaults.
fn complete(table: &Table, schema: &Value, members: &mut Map<String, Value>, depth: usize) {
    let schema = table.resolve(schema);
    for part in elements(schema, "allOf") {
        complete(table, part, members, depth);
    }
    let required = elements(schema, "required");
    let properties = schema.get("properties").and_then(Value::as_object);
    for (name, property) in properties.into_iter().flatten() {
        if members.contains_key(name) {
            continue;
        }
        let is_required = required.iter().any(|known| known.as_str() == Some(name));
        if is_required {
            members.insert(name.clone(), sample(table, property, depth));
        } else if let Some(default) = default(table.resolve(property)) {
            members.insert(name.clone(), default.clone());
        }
    }
    // Some schemas require members that they don't describe.
    for name in required.iter().filter_map(Value::as_str) {
        if !members.contains_key(name) {
            members.insert(name.to_owned(), "sample".into());
        }
    }
}

/// Returns the default of a member. Defaults of free-form strings are ignored, because most of them
/// in the document are only samples.
fn default(schema: &Value) -> Option<&Value> {
    let default = schema.get("default")?;
    let is_choice = default.is_boolean() || !elements(schema, "enum").is_empty();
    is_choice.then_some(default)
}

/// Returns a value that matches a schema: the default, the first value of an enumeration, or the
/// smallest value of its type.
pub(crate) fn sample(table: &Table, schema: &Value, depth: usize) -> Value {
    let schema = table.resolve(schema);
    if let Some(default) = schema.get("default").filter(|value| !value.is_null()) {
        return default.clone();
    }
    if let Some(first) = elements(schema, "enum").first() {
        return first.clone();
    }
    if let Some(constant) = schema.get("const") {
        return constant.clone();
    }
    let is_scalar = matches!(
        types(schema).first(),
        Some(&("string" | "integer" | "number" | "boolean" | "null"))
    );
    let depth = match depth.checked_sub(1) {
        Some(depth) => depth,
        None if is_scalar => 0,
        None => return json!({}),
    };
    let arms = [elements(schema, "oneOf"), elements(schema, "anyOf")].concat();
    if let Some(first) = arms.first() {
        let mut value = sample(table, first, depth);
        if let Value::Object(members) = &mut value {
            complete(table, &without_arms(schema), members, depth);
        }
        return value;
    }
    match types(schema).first().copied() {
        Some("string") => text(schema).into(),
        Some("integer" | "number") => {
            let minimum = schema.get("minimum");
            minimum.cloned().unwrap_or_else(|| 0.into())
        }
        Some("boolean") => false.into(),
        Some("array") => {
            let minimum = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
            let item = schema.get("items").cloned().unwrap_or_default();
            (0..minimum).map(|_| sample(table, &item, depth)).collect()
        }
        Some("null") => Value::Null,
        _ => {
            let mut members = Map::new();
            complete(table, schema, &mut members, depth);
            let fewest = schema
                .get("minProperties")
                .and_then(Value::as_u64)
                .unwrap_or(0);
            for (name, property) in table.properties(schema) {
                if members.len() as u64 >= fewest {
                    break;
                }
                members.insert(name.to_owned(), sample(table, property, depth));
            }
            if let Some(other @ Value::Object(_)) = schema.get("additionalProperties") {
                while (members.len() as u64) < fewest {
                    let name = format!("sample{}", members.len());
                    members.insert(name, sample(table, other, depth));
                }
            }
            members.into()
        }
    }
}

fn without_arms(schema: &Value) -> Value {
    let mut schema = schema.clone();
    if let Some(members) = schema.as_object_mut() {
        members.remove("oneOf");
        members.remove("anyOf");
    }
    schema
}

fn text(schema: &Value) -> String {
    let format = schema.get("format").and_then(Value::as_str);
    let text = match format {
        Some("date-time") => return rfc3339_now(),
        Some("date") => "2026-01-01",
        Some("email" | "email-or-empty") => "sample@example.com",
        Some("ipv4" | "ipv4_cidr" | "cidr") => "192.0.2.1",
        Some("ipv6" | "ipv6_cidr") => "2001:db8::1",
        Some("html-color" | "forms-hex-color" | "html-color-or-null") => "#000000",
        Some("uuid") => "00000000-0000-4000-8000-000000000000",
        Some(format) if format.contains("ur") => "https://example.com/",
        Some("hostname" | "hostname-rfc2181") => "example.com",
        _ => "sample",
    };
    let longest = schema
        .get("maxLength")
        .and_then(Value::as_u64)
        .unwrap_or(u64::MAX);
    let shortest = schema.get("minLength").and_then(Value::as_u64).unwrap_or(0);
    let mut text: String = text
        .chars()
        .take(usize::try_from(longest).unwrap_or(usize::MAX))
        .collect();
    while (text.len() as u64) < shortest {
        text.push('a');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::document::check::complaint;

    #[test]
    fn samples_fit_their_schemas() {
        let table = Table::get();
        let mut tried = 0;
        for operation in &table.operations {
            for schema in operation.body.iter().chain(&operation.answer) {
                let value = sample(table, schema, DEPTH);
                let complaint = complaint(table, schema, &value);
                assert_eq!(
                    complaint, None,
                    "{} {}: {value}",
                    operation.method, operation.path
                );
                tried += 1;
            }
        }
        assert!(tried > 500, "{tried}");
    }

    #[test]
    fn an_answer_has_what_it_must_have_and_nothing_else() {
        let table = Table::read(
            r#"{"operations":[],"schemas":{"A":{"type":"object","required":["id","state"],
                "additionalProperties":false,"properties":{"id":{"type":"string"},
                "state":{"type":"string","enum":["ready","gone"]},"on":{"type":"boolean","default":true},
                "note":{"type":"string"}}}}}"#,
        );
        let Value::Object(kept) = json!({ "id": "1", "secret": "s", "note": "n" }) else {
            panic!("an object");
        };
        let shaped = shaped(&table, &json!({ "$ref": "A" }), &kept);
        assert_eq!(
            Value::Object(shaped),
            json!({ "id": "1", "note": "n", "state": "ready", "on": true })
        );
    }
}
