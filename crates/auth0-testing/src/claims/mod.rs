//! Claims that a test adds to tokens, as an Action would.

mod template;

use std::fmt;
use std::sync::{Arc, Mutex};

use serde_json::{Map, Value};

use crate::state::lock;

pub use template::ClaimTemplate;
pub(crate) use template::{from_json, to_json};

/// The kind of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenKind {
    /// An ID token.
    Id,
    /// An access token of a user or a machine.
    Access,
}

/// The context in which a token is issued.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenContext {
    /// The kind of the token.
    pub kind: TokenKind,
    /// The client that receives the token.
    pub client_id: String,
    /// The user in the Management API's format, including `app_metadata`; `None` for a machine.
    pub user: Option<Value>,
    /// The names of the user's roles.
    pub roles: Vec<String>,
    /// The API for which the token is issued, if any.
    pub audience: Option<String>,
    /// The identifier of the organization to which the user logged in.
    pub organization: Option<String>,
}

type Hook = dyn Fn(&TokenContext, &mut Map<String, Value>) + Send + Sync;

/// The closures that change the claims of every token.
#[derive(Clone, Default)]
pub(crate) struct ClaimHooks(Vec<Arc<Hook>>);

impl fmt::Debug for ClaimHooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} claim hooks", self.0.len())
    }
}

/// Everything that changes the claims of a tenant's tokens: first the closures, then the templates, which
/// can be replaced while the tenant runs.
#[derive(Debug, Default)]
pub(crate) struct ClaimChanges {
    hooks: ClaimHooks,
    templates: Mutex<Arc<[ClaimTemplate]>>,
}

/// Claims that Actions cannot change.
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
}

impl ClaimChanges {
    pub(crate) fn new(hooks: ClaimHooks, templates: Vec<ClaimTemplate>) -> Self {
        Self {
            hooks,
            templates: Mutex::new(templates.into()),
        }
    }

    pub(crate) fn set_templates(&self, templates: Vec<ClaimTemplate>) {
        *lock(&self.templates) = templates.into();
    }

    pub(crate) fn templates(&self) -> Arc<[ClaimTemplate]> {
        lock(&self.templates).clone()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.hooks.0.is_empty() && lock(&self.templates).is_empty()
    }

    /// Applies all closures and templates. Changes to restricted claims have no effect.
    pub(crate) fn apply(&self, context: &TokenContext, claims: &mut Map<String, Value>) {
        for hook in &self.hooks.0 {
            guarded(claims, |changed| {
                hook(context, changed);
            });
        }
        let templates = self.templates();
        if !templates.is_empty() {
            guarded(claims, |changed| {
                template::apply(&templates, context, changed);
            });
        }
    }
}

/// Applies a change, except for its effect on restricted claims.
fn guarded(claims: &mut Map<String, Value>, change: impl FnOnce(&mut Map<String, Value>)) {
    let mut changed = claims.clone();
    change(&mut changed);
    for name in RESTRICTED {
        match claims.remove(name) {
            Some(value) => changed.insert(name.to_owned(), value),
            None => changed.remove(name),
        };
    }
    *claims = changed;
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

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
        ClaimChanges::new(hooks, Vec::new()).apply(&context, &mut claims);
        assert_eq!(
            Value::Object(claims),
            json!({ "sub": "ada", "exp": 1, "client": "app" })
        );
    }
}
