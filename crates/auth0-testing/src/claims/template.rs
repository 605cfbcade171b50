//! Claim templates, and their JSON format in state files and control over HTTP.

use serde_json::{Map, Value, json};

use super::{RESTRICTED, TokenContext, TokenKind};

/// The first segments of valid paths.
const ROOTS: [&str; 5] = ["user", "roles", "client_id", "audience", "organization"];

/// The members of the JSON format.
const TABLES: [(&str, TokenKind); 2] = [
    ("id_token", TokenKind::Id),
    ("access_token", TokenKind::Access),
];

/// A claim whose value comes from a template, for tests that are not written in Rust.
///
/// In every string of the template, `{{path}}` is replaced by the value at this path: `user.email`,
/// `user.app_metadata.plan`, `roles`, `client_id`, `audience`, `organization`. A string that consists of only
/// one such path is replaced by the value itself, whatever its type, and adds no claim if the path does not
/// exist.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), auth0_testing::Error> {
/// use auth0_testing::{ClaimTemplate, Tenant, TokenKind};
/// use serde_json::json;
///
/// let tenant = Tenant::builder()
///     .claim_template(ClaimTemplate::new("https://example.com/roles", json!("{{roles}}")))
///     .claim_template(
///         ClaimTemplate::new("https://example.com/plan", json!("{{user.app_metadata.plan}}"))
///             .only(TokenKind::Access),
///     )
///     .start()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a template does nothing until a builder has it"]
pub struct ClaimTemplate {
    name: String,
    template: Value,
    only: Option<TokenKind>,
}

impl ClaimTemplate {
    /// Creates a claim for both kinds of tokens.
    pub fn new(name: impl Into<String>, template: Value) -> Self {
        Self {
            name: name.into(),
            template,
            only: None,
        }
    }

    /// Limits the claim to tokens of one kind.
    pub fn only(mut self, kind: TokenKind) -> Self {
        self.only = Some(kind);
        self
    }

    fn is_for(&self, kind: TokenKind) -> bool {
        self.only.is_none_or(|only| only == kind)
    }
}

/// Adds the claims of all templates. If two have the same name, the last one takes precedence.
pub(super) fn apply(
    templates: &[ClaimTemplate],
    context: &TokenContext,
    claims: &mut Map<String, Value>,
) {
    let known = json!({
        "user": context.user, "roles": context.roles, "client_id": context.client_id,
        "audience": context.audience, "organization": context.organization,
    });
    for template in templates.iter().filter(|it| it.is_for(context.kind)) {
        if let Some(value) = fill(&template.template, &known) {
            claims.insert(template.name.clone(), value);
        }
    }
}

/// Parses `{"id_token": {CLAIM: TEMPLATE}, "access_token": {CLAIM: TEMPLATE}}`. The error names the claim.
pub(crate) fn from_json(tables: &Value) -> Result<Vec<ClaimTemplate>, String> {
    let tables = tables
        .as_object()
        .ok_or("it must be an object with `id_token` and `access_token`")?;
    let mut templates = Vec::new();
    for (table, claims) in tables {
        let known = TABLES.iter().find(|(name, _)| name == table);
        let (_, kind) = known.ok_or_else(|| {
            format!("unknown field `{table}`; expected `id_token` or `access_token`")
        })?;
        let claims = claims
            .as_object()
            .ok_or_else(|| format!("field `{table}` must be an object of claims"))?;
        for (name, template) in claims {
            if RESTRICTED.contains(&name.as_str()) {
                return Err(format!("field `{table}`: claim `{name}` cannot be changed"));
            }
            check(template).map_err(|why| format!("field `{table}`: claim `{name}`: {why}"))?;
            templates.push(ClaimTemplate::new(name, template.clone()).only(*kind));
        }
    }
    Ok(templates)
}

/// Converts templates to the format that [`from_json`] parses.
pub(crate) fn to_json(templates: &[ClaimTemplate]) -> Value {
    let table = |kind| -> Map<String, Value> {
        let those = templates.iter().filter(|template| template.is_for(kind));
        those
            .map(|it| (it.name.clone(), it.template.clone()))
            .collect()
    };
    TABLES
        .iter()
        .map(|(name, kind)| ((*name).to_owned(), table(*kind).into()))
        .collect::<Map<_, _>>()
        .into()
}

/// Reports paths whose first segment is unknown, because such a mistake would silently add no claim.
fn check(template: &Value) -> Result<(), String> {
    match template {
        Value::String(text) => {
            for path in text.split("{{").skip(1) {
                let path = path.split("}}").next().unwrap_or_default().trim();
                let root = path.split('.').next().unwrap_or_default();
                if !ROOTS.contains(&root) {
                    let known = ROOTS.join("`, `");
                    return Err(format!("`{path}` must start with one of `{known}`"));
                }
            }
            Ok(())
        }
        Value::Array(list) => list.iter().try_for_each(check),
        Value::Object(members) => members.values().try_for_each(check),
        _ => Ok(()),
    }
}

fn fill(template: &Value, known: &Value) -> Option<Value> {
    match template {
        Value::String(text) => fill_text(text, known),
        Value::Array(list) => {
            let list = list.iter().filter_map(|entry| fill(entry, known));
            Some(Value::Array(list.collect()))
        }
        Value::Object(members) => {
            let members = members
                .iter()
                .filter_map(|(name, value)| Some((name.clone(), fill(value, known)?)));
            Some(Value::Object(members.collect()))
        }
        other => Some(other.clone()),
    }
}

fn fill_text(text: &str, known: &Value) -> Option<Value> {
    let whole = text
        .strip_prefix("{{")
        .and_then(|rest| rest.strip_suffix("}}"));
    if let Some(path) = whole.filter(|path| !path.contains("{{")) {
        return look_up(path, known).cloned();
    }
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((path, after)) = after.split_once("}}") else {
            break;
        };
        filled.push_str(before);
        match look_up(path, known) {
            Some(Value::String(value)) => filled.push_str(value),
            Some(value) => filled.push_str(&value.to_string()),
            None => {}
        }
        rest = after;
    }
    filled.push_str(rest);
    Some(filled.into())
}

fn look_up<'a>(path: &str, known: &'a Value) -> Option<&'a Value> {
    let pointer = format!("/{}", path.trim().replace('.', "/"));
    known.pointer(&pointer).filter(|value| !value.is_null())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_take_values_of_any_type() {
        let context = TokenContext {
            kind: TokenKind::Id,
            client_id: "app".into(),
            user: Some(
                json!({ "email": "ada@example.com", "app_metadata": { "plan": "gold", "n": 2 } }),
            ),
            roles: vec!["admin".into()],
            audience: None,
            organization: None,
        };
        let mut claims = Map::new();
        for (name, template) in [
            ("roles", json!("{{roles}}")),
            ("n", json!("{{ user.app_metadata.n }}")),
            (
                "text",
                json!("{{user.email}} is {{user.app_metadata.plan}}, {{nobody}}!"),
            ),
            ("nothing", json!("{{user.nickname}}")),
            ("deep", json!({ "a": ["{{client_id}}", 1, "{{audience}}"] })),
            ("open", json!("{{user")),
        ] {
            apply(&[ClaimTemplate::new(name, template)], &context, &mut claims);
        }
        let expected = json!({
            "roles": ["admin"], "n": 2, "text": "ada@example.com is gold, !",
            "deep": { "a": ["app", 1] }, "open": "{{user",
        });
        assert_eq!(Value::Object(claims.clone()), expected);
        let access = ClaimTemplate::new("later", json!(1)).only(TokenKind::Access);
        apply(&[access], &context, &mut claims);
        assert!(!claims.contains_key("later"));
    }

    #[test]
    fn the_json_form_reads_what_it_writes_and_names_what_is_wrong() {
        let tables = json!({
            "id_token": { "https://a/plan": "{{user.app_metadata.plan}}" },
            "access_token": { "https://a/roles": "{{ roles }}", "fixed": { "deep": [1, "for {{client_id}}"] } },
        });
        assert_eq!(to_json(&from_json(&tables).unwrap()), tables);
        let both = [ClaimTemplate::new("both", json!(1))];
        assert_eq!(
            to_json(&both),
            json!({ "id_token": { "both": 1 }, "access_token": { "both": 1 } })
        );
        for (wrong, part) in [
            (json!([]), "`id_token`"),
            (json!({ "idToken": {} }), "`idToken`"),
            (json!({ "id_token": [] }), "`id_token`"),
            (json!({ "id_token": { "sub": "x" } }), "`sub`"),
            (
                json!({ "id_token": { "a": ["x {{usr.email}}"] } }),
                "`usr.email`",
            ),
            (json!({ "id_token": { "a": "{{}}" } }), "claim `a`"),
        ] {
            let complaint = from_json(&wrong).unwrap_err();
            assert!(complaint.contains(part), "{complaint}");
        }
    }
}
