//! What a user has allowed an application: the contents of every token of a user.

use serde_json::{Value, json};

use crate::random;
use crate::store::organizations::Organization;

/// `acr` after a second factor, as `acr_values` asks for it.
pub(crate) const MULTI_FACTOR: &str =
    "http://schemas.openid.net/pape/policies/2007/06/multi-factor";

/// A user's grant to an application.
#[derive(Debug, Clone, Default)]
pub(crate) struct UserGrant {
    pub(crate) client_id: String,
    pub(crate) user_id: String,
    pub(crate) audience: Option<String>,
    pub(crate) scope: Vec<String>,
    pub(crate) organization: Option<Organization>,
    /// When the user logged in, in seconds of the tenant's clock; `None` where no one logged in.
    pub(crate) auth_time: Option<u64>,
    /// The session the tokens belong to.
    pub(crate) sid: String,
    /// Whether there was a second factor.
    pub(crate) multi_factor: bool,
    /// The key tokens are bound to, for the refresh tokens of public clients (RFC 9449 section 5).
    pub(crate) jkt: Option<String>,
    pub(crate) authorization_details: Option<Value>,
    /// Who acts for the user (RFC 8693 section 4.1).
    pub(crate) actor: Option<Value>,
    /// `gty`: the grant it all began with.
    pub(crate) began_with: &'static str,
}

impl UserGrant {
    pub(crate) fn new(client_id: &str, user_id: &str, began_with: &'static str) -> Self {
        Self {
            client_id: client_id.to_owned(),
            user_id: user_id.to_owned(),
            sid: random::alphanumeric(32),
            began_with,
            ..Self::default()
        }
    }

    pub(crate) fn has_scope(&self, scope: &str) -> bool {
        self.scope.iter().any(|one| one == scope)
    }

    /// `gty` of an access token; a refreshed one names both grants.
    pub(crate) fn grant_type(&self, refreshed: bool) -> Value {
        if refreshed {
            json!(["refresh_token", self.began_with])
        } else {
            self.began_with.into()
        }
    }
}
