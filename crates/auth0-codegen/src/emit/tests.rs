//! Generates a test for each operation: a full request as a caller writes it, which is checked on arrival, and
//! a full and a minimal response to it.
//!
//! For `GET /roles/{id}`:
//!
//! ```text
//! async fn get_roles_id() {
//!     check("GET", "/roles/a%7Cb%2Fc%20d%25%C3%A9", None, &[(200, …), (200, …)],
//!         async |mgmt| mgmt.roles().get("a|b/c d%é").detailed().await).await;
//! }
//! ```

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::Value;

use super::Writer;
use super::docs::module_comment;
use super::literals::{Sample, sample};
use super::responses::Responses;
use crate::document::Document;
use crate::model::Type;
use crate::names;
use crate::node::Node;
use crate::plan::{Answer, Method};

/// The value of every path parameter, so that each test verifies escaping.
const SEGMENT: &str = "a|b/c d%é";

pub(super) fn write(
    writer: &Writer<'_>,
    document: &Document,
    files: &mut BTreeMap<PathBuf, String>,
) {
    let mut groups: BTreeMap<&str, Vec<&Method>> = BTreeMap::new();
    for method in &writer.plan.methods {
        groups
            .entry(&method.operation.group[0])
            .or_default()
            .push(method);
    }
    let responses = Responses::new(document, writer.overrides);
    let mut root = module_comment("The generated tests, one module for each group.");
    root.push('\n');
    for (group, methods) in groups {
        let module = names::module(group);
        let group = group.to_owned();
        root.push_str(&format!("{}mod {module};\n", writer.condition([&group])));
        let mut text = module_comment(&format!("Requests and answers of the group `{module}`."));
        let mut body = String::new();
        for method in methods.iter().filter(|method| !method.is_by_hand()) {
            body.push_str(&test(writer, responses, method));
        }
        let package = writer.overrides.api.package.replace('-', "_");
        text.push_str(&format!(
            "\n#[allow(unused_imports, reason = \"not every group needs all of them\")]\n\
             use {package}::{{Extra, Patch, {module}::*}};\n\n\
             #[allow(unused_imports, reason = \"not every group needs all of them\")]\n\
             use crate::support::{{any_json, check, check_answerless}};\n\n"
        ));
        text.push_str(&body);
        files.insert(
            PathBuf::from("tests/generated").join(format!("{module}.rs")),
            text,
        );
    }
    files.insert(PathBuf::from("tests/generated/mod.rs"), root);
}

fn test(writer: &Writer<'_>, responses: Responses<'_>, method: &Method) -> String {
    let operation = &method.operation;
    let mut lines = String::new();
    let mut arguments: Vec<String> = Vec::new();
    let mut target = operation.path.clone();
    let mut query: Vec<(String, String)> = Vec::new();
    for argument in &method.path {
        let (code, text) = word(writer, &argument.ty, SEGMENT);
        arguments.push(code);
        target = target.replace(&format!("{{{}}}", argument.wire), &encode(&text));
    }
    for argument in &method.required_query {
        let (code, text) = word(writer, &argument.ty, SEGMENT);
        arguments.push(code);
        query.push((argument.wire.clone(), text));
    }
    let mut body_json = None;
    if let Some(body) = &method.body {
        let Sample { code, json } = sample(writer, &body.ty, "value", &[]);
        lines.push_str(&format!("let body = {code};\n"));
        body_json = Some(json);
        arguments.push("&body".to_owned());
    }
    let mut name = method.name.clone();
    if let Some(params) = &method.params {
        name = format!("{}_with", name.trim_start_matches("r#"));
        let (set, mut pairs) = params_sample(writer, method);
        query.append(&mut pairs);
        lines.push_str(&format!("let params = {} {{ {set} }};\n", params.name));
        // The body is the second-to-last argument.
        arguments.push("&params".to_owned());
        if method.body.is_some() {
            let last = arguments.len() - 1;
            arguments.swap(last - 1, last);
        }
    }
    if !query.is_empty() {
        let pairs: Vec<String> = query
            .iter()
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .collect();
        target = format!("{target}?{}", pairs.join("&"));
    }
    let handle: String = operation
        .group
        .iter()
        .map(|part| format!(".{}()", names::module(part)))
        .collect();
    let call = format!("mgmt{handle}.{name}({})", arguments.join(", "));
    let sent = body_json.map_or_else(|| "None".to_owned(), |json| format!("Some({})", raw(&json)));
    let sent_and = format!("{:?},\n{target:?},\n{sent}", operation.method);
    let check = match &method.answer {
        Answer::Nothing | Answer::Events(_) => {
            let answers = operation.successes.iter().map(|(status, schema)| {
                let body = schema.as_ref().map(|schema| raw(&responses.full(schema)));
                format!("({status}, {})", body.unwrap_or_else(|| "\"\"".to_owned()))
            });
            let answers: Vec<String> = answers.collect();
            format!(
                "check_answerless(\n{sent_and},\n&[{}],\nasync |mgmt| {call}.await,\n).await;\n",
                answers.join(", ")
            )
        }
        Answer::Value(_) | Answer::Perhaps(_) | Answer::Pages(_) => {
            let answers: Vec<String> = operation
                .successes
                .iter()
                .flat_map(|(status, schema)| {
                    answers(responses, method, schema.as_ref())
                        .into_iter()
                        .map(move |body| format!("({status}, {body})"))
                })
                .collect();
            let finish = if matches!(method.answer, Answer::Pages(_)) {
                ".first_page().await"
            } else {
                ".detailed().await"
            };
            format!(
                "check(\n{sent_and},\n&[{}],\nasync |mgmt| {call}{finish},\n).await;\n",
                answers.join(", ")
            )
        }
    };
    let deprecated = if operation.lifecycle.as_deref() == Some("deprecated") {
        "#[allow(deprecated, reason = \"it is there as long as Auth0 has it\")]\n"
    } else {
        ""
    };
    format!(
        "#[tokio::test]\n{deprecated}async fn {}() {{\n{lines}{check}}}\n\n",
        test_name(operation.method.as_str(), &operation.path)
    )
}

/// Returns the response bodies: each full form, then a minimal one.
fn answers(responses: Responses<'_>, method: &Method, schema: Option<&Node>) -> Vec<String> {
    let Some(schema) = schema else {
        return vec!["\"\"".to_owned()];
    };
    match &method.answer {
        Answer::Pages(paged) => {
            let mut bodies: Vec<String> = responses.forms(schema).iter().map(raw).collect();
            let mut empty = serde_json::Map::new();
            if paged.items.is_empty() {
                bodies.push(raw(&Value::Array(Vec::new())));
            } else {
                empty.insert(paged.items.clone(), Value::Array(Vec::new()));
                bodies.push(raw(&Value::Object(empty)));
            }
            bodies
        }
        _ => vec![
            raw(&responses.full(schema)),
            raw(&responses.minimal(schema)),
        ],
    }
}

/// Returns the fields of a parameter struct, and the query they result in.
fn params_sample(writer: &Writer<'_>, method: &Method) -> (String, Vec<(String, String)>) {
    let paged = match &method.answer {
        Answer::Pages(paged) => Some(paged),
        _ => None,
    };
    let mut set = Vec::new();
    let mut pairs = Vec::new();
    let mut paging = Vec::new();
    let fields = method.params.iter().flat_map(|params| &params.fields);
    for param in fields {
        let name = names::snake(&param.wire);
        if paged.is_some() {
            match (
                param.wire.as_str(),
                paged.is_some_and(|paged| paged.checkpoint),
            ) {
                ("page" | "per_page", true) => {
                    set.push(format!("{name}: None"));
                    continue;
                }
                ("page", false) => {
                    set.push("page: Some(2)".to_owned());
                    paging.push(("page".to_owned(), "2".to_owned()));
                    continue;
                }
                ("per_page", false) => {
                    set.push("per_page: Some(5)".to_owned());
                    paging.push(("per_page".to_owned(), "5".to_owned()));
                    continue;
                }
                ("from", true) => {
                    set.push(format!("from: Some({SEGMENT:?}.into())"));
                    paging.insert(0, ("from".to_owned(), SEGMENT.to_owned()));
                    continue;
                }
                ("take", true) => {
                    set.push("take: Some(5)".to_owned());
                    paging.push(("take".to_owned(), "5".to_owned()));
                    continue;
                }
                _ => {}
            }
        }
        match writer.plan.models.resolve(&param.ty) {
            Type::Bool => {
                set.push(format!("{name}: Some(false)"));
                pairs.push((param.wire.clone(), "false".to_owned()));
            }
            Type::Integer => {
                set.push(format!("{name}: Some(3)"));
                pairs.push((param.wire.clone(), "3".to_owned()));
            }
            Type::Number => {
                set.push(format!("{name}: Some(1.5)"));
                pairs.push((param.wire.clone(), "1.5".to_owned()));
            }
            Type::List(inner) => {
                let one = sample(writer, &inner, &param.wire, &[]);
                let two = sample(writer, &inner, "é &", &[]);
                set.push(format!("{name}: vec![{}, {}]", one.code, two.code));
                for value in [one.json, two.json] {
                    pairs.push((
                        param.wire.clone(),
                        value.as_str().unwrap_or_default().to_owned(),
                    ));
                }
            }
            other => {
                let one = sample(writer, &other, "é &+", &[]);
                set.push(format!("{name}: Some({})", one.code));
                pairs.push((
                    param.wire.clone(),
                    one.json.as_str().unwrap_or_default().to_owned(),
                ));
            }
        }
    }
    if let Some(paged) = paged {
        paging.sort_by_key(|(name, _)| {
            ["page", "per_page", "from", "take"]
                .iter()
                .position(|known| known == name)
        });
        pairs.extend(paging);
        if paged.offset && !paged.checkpoint && paged.totals {
            pairs.push(("include_totals".to_owned(), "true".to_owned()));
        }
    }
    (set.join(", "), pairs)
}

/// Returns a positional argument as code and as text.
fn word(writer: &Writer<'_>, ty: &Type, text: &str) -> (String, String) {
    match writer.plan.models.resolve(ty) {
        Type::Model(_) => {
            let one = sample(writer, ty, text, &[]);
            let text = one.json.as_str().unwrap_or_default().to_owned();
            (format!("&{}", one.code), text)
        }
        Type::Bool => ("true".to_owned(), "true".to_owned()),
        Type::Integer => ("3".to_owned(), "3".to_owned()),
        _ => (format!("{text:?}"), text.to_owned()),
    }
}

/// Percent-encodes everything except the unreserved characters (RFC 3986).
fn encode(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// Returns JSON as a raw string literal.
fn raw(json: &Value) -> String {
    format!("r##\"{json}\"##")
}

/// Returns the name of a test, such as `patch_users_id` for `PATCH /users/{id}`.
fn test_name(method: &str, path: &str) -> String {
    let path: String = path
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect();
    let mut name = format!("{}{path}", method.to_lowercase());
    while name.contains("__") {
        name = name.replace("__", "_");
    }
    name.trim_end_matches('_').to_lowercase()
}

#[cfg(test)]
mod unit {
    use super::*;

    #[test]
    fn names_of_tests() {
        assert_eq!(
            test_name("PATCH", "/users/{id}/roles"),
            "patch_users_id_roles"
        );
    }

    #[test]
    fn everything_but_the_unreserved_is_escaped() {
        assert_eq!(encode(SEGMENT), "a%7Cb%2Fc%20d%25%C3%A9");
    }
}
