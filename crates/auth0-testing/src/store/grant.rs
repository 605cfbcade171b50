//! A user's authorization of an application, from which all of that user's tokens are derived.

use serde_json::{Value, json};

use crate::random;
use crate::store::organizations::Organization;

/// The `acr` after a second factor, as requested in `acr_values`.
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
    /// The time of the login, in seconds of the tenant's clock; `None` if there was no login.
    pub(crate) auth_time: Option<u64>,
    /// The session that the tokens belong to.
    pub(crate) sid: String,
    /// True if a second factor was used.
    pub(crate) multi_factor: bool,
    /// The key that tokens are bound to, for the refresh tokens of public clients (RFC 9449 section
    /// 5).
    pub(crate) jkt: Option<String>,
    pub(crate) authorization_details: Option<Value>,
    /// The party that acts for the user (RFC 8693 section 4.1).
    pub(crate) actor: Option<Value>,
    /// `gty`: the initial grant type.
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

    /// Returns the `gty` of an access token; a refreshed token names both grants.
    pub(crate) fn grant_type(&self, refreshed: bool) -> Value {
        if refreshed {
            json!(["refresh_token", self.began_with])
        } else {
            self.began_with.into()
        }
    }
}
