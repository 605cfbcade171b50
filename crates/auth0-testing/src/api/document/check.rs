//! Validates values against schemas of the document, with the wording of Auth0's messages.

use serde_json::Value;

use super::table::{Table, elements, types};
use crate::api::schema::type_name;
use crate::api::users::is_email;

/// Returns a complaint about an invalid value, worded to be part of a "Payload validation error".
pub(crate) fn complaint(table: &Table, schema: &Value, value: &Value) -> Option<String> {
    fault(table, schema, value, "")
}

fn on(path: &str) -> String {
    if path.is_empty() {
        String::new()
    } else {
        format!(" on property {path}")
    }
}

fn fault(table: &Table, schema: &Value, value: &Value, path: &str) -> Option<String> {
    let schema = table.resolve(schema);
    let allowed = types(schema);
    let found = type_name(value);
    let fits = |expected: &&str| {
        **expected == *found
            || (**expected == *"number" && found == "integer")
            || (**expected == *"integer" && value.as_f64().is_some_and(|n| n.fract() == 0.0))
    };
    if !allowed.is_empty() && !allowed.iter().any(fits) {
        let expected = allowed.join(" or ");
        let place = on(path);
        return Some(format!(
            "'Expected type {expected} but found type {found}'{place}"
        ));
    }
    let allowed = elements(schema, "enum");
    if !allowed.is_empty() && !allowed.contains(value) {
        let shown = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        return Some(format!("'No enum match for: {shown}'{}", on(path)));
    }
    if let Some(constant) = schema.get("const").filter(|constant| *constant != value) {
        return Some(format!("'Invalid value, expected {constant}'{}", on(path)));
    }
    for part in elements(schema, "allOf") {
        if let Some(fault) = fault(table, part, value, path) {
            return Some(fault);
        }
    }
    let arms = [elements(schema, "oneOf"), elements(schema, "anyOf")].concat();
    if !arms.is_empty() {
        // The complaint can be exact if there is only one alternative, or if a constant identifies
        // it.
        let mut meant = arms.iter().filter(|arm| is_meant(table, arm, value));
        if let (Some(arm), None) = (meant.next(), meant.next()) {
            return fault(table, arm, value, path);
        }
        let mut faults = arms.iter().map(|arm| fault(table, arm, value, path));
        if let [_] = arms[..] {
            return faults.next().flatten();
        }
        if faults.all(|fault| fault.is_some()) {
            return Some(format!("'Data does not match any schemas'{}", on(path)));
        }
        return None;
    }
    match value {
        Value::Object(members) => object(table, schema, members, path),
        Value::Array(list) => array(table, schema, list, path),
        Value::String(text) => string(schema, text, path),
        Value::Number(number) => number_out_of_range(schema, number.as_f64()?, path),
        Value::Null | Value::Bool(_) => None,
    }
}

/// Returns whether a member of the value equals the constant that this alternative requires.
fn is_meant(table: &Table, arm: &Value, value: &Value) -> bool {
    let properties = table.properties(arm);
    properties.iter().any(|(name, schema)| {
        let schema = table.resolve(schema);
        let constant = match elements(schema, "enum") {
            [only] => Some(only),
            _ => schema.get("const"),
        };
        constant.is_some() && constant == value.get(name)
    })
}

fn object(
    table: &Table,
    schema: &Value,
    members: &serde_json::Map<String, Value>,
    path: &str,
) -> Option<String> {
    let inner = |name: &str| {
        if path.is_empty() {
            name.to_owned()
        } else {
            format!("{path}.{name}")
        }
    };
    let mut required = elements(schema, "required")
        .iter()
        .filter_map(Value::as_str);
    if let Some(missing) = required.find(|name| !members.contains_key(*name)) {
        return Some(format!(
            "'Missing required property: {missing}'{}",
            on(path)
        ));
    }
    let minimum = count(schema, "minProperties");
    if minimum.is_some_and(|minimum| members.len() < minimum) {
        let (found, minimum) = (members.len(), minimum.unwrap_or_default());
        return Some(format!(
            "'Too few properties defined ({found}), minimum {minimum}'{}",
            on(path)
        ));
    }
    let properties = schema.get("properties").and_then(Value::as_object);
    let others = schema.get("additionalProperties");
    for (name, value) in members {
        let known = properties.and_then(|properties| properties.get(name));
        let complaint = match (known, others) {
            (Some(schema), _) | (None, Some(schema @ Value::Object(_))) => {
                fault(table, schema, value, &inner(name))
            }
            (None, Some(Value::Bool(false))) => Some(format!(
                "'Additional properties not allowed: {name}'{}",
                on(path)
            )),
            _ => None,
        };
        if complaint.is_some() {
            return complaint;
        }
    }
    None
}

fn array(table: &Table, schema: &Value, list: &[Value], path: &str) -> Option<String> {
    let limits = (count(schema, "minItems"), count(schema, "maxItems"));
    if let Some(fault) = wrong_length("Array", list.len(), "", limits, path) {
        return Some(fault);
    }
    let items = schema.get("items")?;
    let mut entries = list.iter().enumerate();
    entries.find_map(|(index, value)| fault(table, items, value, &format!("{path}[{index}]")))
}

fn wrong_length(
    kind: &str,
    found: usize,
    unit: &str,
    limits: (Option<usize>, Option<usize>),
    path: &str,
) -> Option<String> {
    let (which, limit) = match limits {
        (Some(minimum), _) if found < minimum => ("short", format!("minimum {minimum}")),
        (_, Some(maximum)) if found > maximum => ("long", format!("maximum {maximum}")),
        _ => return None,
    };
    let place = on(path);
    Some(format!(
        "'{kind} is too {which} ({found}{unit}), {limit}'{place}"
    ))
}

fn string(schema: &Value, text: &str, path: &str) -> Option<String> {
    let limits = (count(schema, "minLength"), count(schema, "maxLength"));
    if let Some(fault) = wrong_length("String", text.chars().count(), " chars", limits, path) {
        return Some(fault);
    }
    let format = schema.get("format").and_then(Value::as_str)?;
    (!has_format(format, text)).then(|| {
        format!(
            "'Object didn't pass validation for format {format}: {text}'{}",
            on(path)
        )
    })
}

/// Returns whether a string has the given format. Formats that need a dedicated parser are not
/// checked.
fn has_format(format: &str, text: &str) -> bool {
    let is_https = |text: &str| {
        let host = text.strip_prefix("https://");
        host.is_some_and(|host| !host.is_empty() && !host.starts_with('/') && !host.contains(' '))
    };
    match format {
        "email" => is_email(text),
        "strict-https-uri" | "forms-url-https" => is_https(text),
        "callback-url" | "url-with-placeholders" => has_scheme(text),
        "url" | "uri" | "strict-uri" | "absolute-uri-or-empty" => {
            text.is_empty() || has_scheme(text)
        }
        "absolute-https-uri-or-empty" => text.is_empty() || is_https(text),
        "date-time" => {
            time::OffsetDateTime::parse(text, &time::format_description::well_known::Rfc3339)
                .is_ok()
        }
        "ipv4" => text.parse::<std::net::Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<std::net::Ipv6Addr>().is_ok(),
        "html-color" => text.strip_prefix('#').is_some_and(|digits| {
            matches!(digits.len(), 3 | 6) && digits.bytes().all(|b| b.is_ascii_hexdigit())
        }),
        "non-empty-string" => !text.is_empty(),
        _ => true,
    }
}

/// Returns whether a string starts with a URL scheme (RFC 3986 section 3.1), including schemes of
/// native applications, and has content after it.
fn has_scheme(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(is_letter)
        && !rest.trim_matches('/').is_empty()
        && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

fn number_out_of_range(schema: &Value, value: f64, path: &str) -> Option<String> {
    let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_f64);
    if let Some(minimum) = bound("minimum").filter(|minimum| value < *minimum) {
        let place = on(path);
        return Some(format!(
            "'Value {value} is less than minimum {minimum}'{place}"
        ));
    }
    let maximum = bound("maximum").filter(|maximum| value > *maximum)?;
    let place = on(path);
    Some(format!(
        "'Value {value} is greater than maximum {maximum}'{place}"
    ))
}

fn count(schema: &Value, keyword: &str) -> Option<usize> {
    let count = schema.get(keyword).and_then(Value::as_u64)?;
    usize::try_from(count).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn complaints_name_the_property_however_deep() {
        let table = Table::read(
            r#"{"operations":[],"schemas":{"A":{"type":"object","required":["n"],
                "additionalProperties":false,"minProperties":1,"properties":{
                "n":{"type":"string","minLength":1,"maxLength":3},
                "k":{"type":["integer","null"],"minimum":1,"maximum":5},
                "e":{"type":"string","enum":["x","y"]},
                "u":{"oneOf":[{"type":"string"},{"type":"object","required":["z"]}]},
                "m":{"type":"string","format":"email"},
                "l":{"type":"array","minItems":1,"maxItems":2,"items":{"$ref":"A"}}}}}}"#,
        );
        let schema = json!({ "$ref": "A" });
        for fine in [
            json!({ "n": "a" }),
            json!({ "n": "a", "k": null, "e": "x", "u": { "z": 1 }, "m": "a@b" }),
            json!({ "n": "a", "k": 2, "l": [{ "n": "b", "l": [{ "n": "c" }] }] }),
        ] {
            assert_eq!(complaint(&table, &schema, &fine), None, "{fine}");
        }
        for (wrong, expected) in [
            (json!([]), "'Expected type object but found type array'"),
            (json!({}), "'Missing required property: n'"),
            (
                json!({ "n": "" }),
                "'String is too short (0 chars), minimum 1' on property n",
            ),
            (
                json!({ "n": "abcd" }),
                "'String is too long (4 chars), maximum 3' on property n",
            ),
            (
                json!({ "n": "a", "x": 1 }),
                "'Additional properties not allowed: x'",
            ),
            (
                json!({ "n": "a", "k": "1" }),
                "'Expected type integer or null but found type string' on property k",
            ),
            (
                json!({ "n": "a", "k": 0 }),
                "'Value 0 is less than minimum 1' on property k",
            ),
            (
                json!({ "n": "a", "k": 6 }),
                "'Value 6 is greater than maximum 5' on property k",
            ),
            (
                json!({ "n": "a", "e": "z" }),
                "'No enum match for: z' on property e",
            ),
            (
                json!({ "n": "a", "u": {} }),
                "'Data does not match any schemas' on property u",
            ),
            (
                json!({ "n": "a", "m": "a" }),
                "'Object didn't pass validation for format email: a' on property m",
            ),
            (
                json!({ "n": "a", "l": [] }),
                "'Array is too short (0), minimum 1' on property l",
            ),
            (
                json!({ "n": "a", "l": [{ "n": "b", "l": [{}] }] }),
                "'Missing required property: n' on property l[0].l[0]",
            ),
        ] {
            assert_eq!(
                complaint(&table, &schema, &wrong).as_deref(),
                Some(expected),
                "{wrong}"
            );
        }
    }
}
