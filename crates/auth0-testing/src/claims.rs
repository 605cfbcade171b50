//! Claims that a test adds to tokens: what an Action would do.

use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value, json};

/// Which token claims are added to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenKind {
    /// An ID token.
    Id,
    /// An access token, of a user or of a machine.
    Access,
}

/// What is known when a token is about to be signed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenContext {
    /// What it is.
    pub kind: TokenKind,
    /// Who gets it.
    pub client_id: String,
    /// The user as the Management API shows one, `app_metadata` included; `None` for a machine.
    pub user: Option<Value>,
    /// The names of the user's roles.
    pub roles: Vec<String>,
    /// The API, if it is for one.
    pub audience: Option<String>,
    /// The identifier of the organization that was logged in to.
    pub organization: Option<String>,
}

type Hook = dyn Fn(&TokenContext, &mut Map<String, Value>) + Send + Sync;

/// What is done with the claims of every token.
#[derive(Clone, Default)]
pub(crate) struct ClaimHooks(Vec<Arc<Hook>>);

impl fmt::Debug for ClaimHooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} claim hooks", self.0.len())
    }
}

/// Claims no Action may change.
const RESTRICTED: [&str; 18] = [
    "iss",
    "sub",
    "aud",
    "exp",
    "nbf",
    "iat",
    "jti",
    "azp",
    "nonce",
    "auth_time",
    "at_hash",
    "c_hash",
    "sid",
    "gty",
    "org_id",
    "org_name",
    "cnf",
    "permissions",
];

impl ClaimHooks {
    pub(crate) fn add(
        &mut self,
        hook: impl Fn(&TokenContext, &mut Map<String, Value>) + Send + Sync + 'static,
    ) {
        self.0.push(Arc::new(hook));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Lets every hook change the claims, but for the restricted ones.
    pub(crate) fn apply(&self, context: &TokenContext, claims: &mut Map<String, Value>) {
        for hook in &self.0 {
            let mut changed = claims.clone();
            hook(context, &mut changed);
            for name in RESTRICTED {
                match claims.remove(name) {
                    Some(value) => changed.insert(name.to_owned(), value),
                    None => changed.remove(name),
                };
            }
            *claims = changed;
        }
    }
}

/// A claim whose value is made of a template, for tests that are not written in Rust.
///
/// In every text of the template `{{path}}` stands for what is at this path: `user.email`,
/// `user.app_metadata.plan`, `roles`, `client_id`, `audience`, `organization`. A text that is nothing but one
/// such path becomes the value itself, whatever its type; one whose path leads nowhere adds no claim.
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
    /// A claim of both kinds of tokens.
    pub fn new(name: impl Into<String>, template: Value) -> Self {
        Self {
            name: name.into(),
            template,
            only: None,
        }
    }

    /// Restricts it to tokens of one kind.
    pub fn only(mut self, kind: TokenKind) -> Self {
        self.only = Some(kind);
        self
    }

    pub(crate) fn add_to(&self, context: &TokenContext, claims: &mut Map<String, Value>) {
        if self.only.is_some_and(|only| only != context.kind) {
            return;
        }
        let known = json!({
            "user": context.user, "roles": context.roles, "client_id": context.client_id,
            "audience": context.audience, "organization": context.organization,
        });
        if let Some(value) = fill(&self.template, &known) {
            claims.insert(self.name.clone(), value);
        }
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
            ClaimTemplate::new(name, template).add_to(&context, &mut claims);
        }
        let expected = json!({
            "roles": ["admin"], "n": 2, "text": "ada@example.com is gold, !",
            "deep": { "a": ["app", 1] }, "open": "{{user",
        });
        assert_eq!(Value::Object(claims.clone()), expected);
        let access = ClaimTemplate::new("later", json!(1)).only(TokenKind::Access);
        access.add_to(&context, &mut claims);
        assert!(!claims.contains_key("later"));
    }

    #[test]
    fn restricted_claims_stay() {
        let mut hooks = ClaimHooks::default();
        hooks.add(|context, claims| {
            claims.insert("sub".into(), "eve".into());
            claims.insert("nonce".into(), "n".into());
            claims.remove("exp");
            claims.insert("client".into(), context.client_id.as_str().into());
        });
        let context = TokenContext {
            kind: TokenKind::Access,
            client_id: "app".into(),
            user: None,
            roles: Vec::new(),
            audience: None,
            organization: None,
        };
        let mut claims = Map::from_iter([("sub".into(), json!("ada")), ("exp".into(), json!(1))]);
        hooks.apply(&context, &mut claims);
        assert_eq!(
            Value::Object(claims),
            json!({ "sub": "ada", "exp": 1, "client": "app" })
        );
    }
}
