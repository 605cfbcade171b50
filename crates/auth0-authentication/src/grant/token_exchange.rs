//! Tokens in exchange for a token of another system.

use auth0_core::{Domain, Secret};

use super::setters::setters;
use super::{Grant, TOKEN_EXCHANGE, sealed};
use crate::extra_parameters::ExtraParameters;
use crate::form::Form;

/// Auth0's custom token exchange (RFC 8693 section 2.1). An Action of the tenant decides which user a token
/// of another system represents.
///
/// For exchanges that Auth0 defines, use [`NativeSocial`](super::NativeSocial),
/// [`OnBehalfOf`](super::OnBehalfOf) and
/// [`FederatedConnectionAccessToken`](super::FederatedConnectionAccessToken).
/// [Reference](https://auth0.com/docs/authenticate/custom-token-exchange)
///
/// ```
/// use auth0_authentication::grant::TokenExchange;
///
/// let grant = TokenExchange::new("a session of the old system", "urn:acme:legacy-session")
///     .audience("https://api.example.com")
///     .scope("openid")
///     .organization("org_acme");
/// ```
#[derive(Debug, Clone)]
pub struct TokenExchange {
    subject_token: Secret,
    subject_token_type: String,
    actor: Option<(Secret, String)>,
    requested_token_type: Option<String>,
    audience: Option<String>,
    scope: Option<String>,
    organization: Option<String>,
    extra: ExtraParameters,
}

impl TokenExchange {
    /// Creates the exchange from a token that represents the user and the URI of its type, as configured in a
    /// token exchange profile.
    pub fn new(subject_token: impl Into<Secret>, subject_token_type: impl Into<String>) -> Self {
        Self {
            subject_token: subject_token.into(),
            subject_token_type: subject_token_type.into(),
            actor: None,
            requested_token_type: None,
            audience: None,
            scope: None,
            organization: None,
            extra: ExtraParameters::default(),
        }
    }

    /// Sets a token of the party that acts for the user, and the URI of its type, such as
    /// `urn:ietf:params:oauth:token-type:id_token`.
    #[must_use]
    pub fn actor(mut self, token: impl Into<Secret>, token_type: impl Into<String>) -> Self {
        self.actor = Some((token.into(), token_type.into()));
        self
    }

    /// Sets the URI of the requested token type. Default: an access token.
    #[must_use]
    pub fn requested_token_type(mut self, token_type: impl Into<String>) -> Self {
        self.requested_token_type = Some(token_type.into());
        self
    }

    setters!(audience, scope, organization, parameter);
}

impl sealed::Sealed for TokenExchange {}

impl Grant for TokenExchange {
    fn write<'a>(&'a self, form: &mut Form<'a>, _: &Domain) {
        form.push("grant_type", TOKEN_EXCHANGE);
        form.require("subject_token", self.subject_token.expose());
        form.require("subject_token_type", &self.subject_token_type);
        if let Some((token, token_type)) = &self.actor {
            form.require("actor_token", token.expose());
            form.require("actor_token_type", token_type);
        }
        form.push_some("requested_token_type", self.requested_token_type.as_deref());
        form.push_some("audience", self.audience.as_deref());
        form.push_some("scope", self.scope.as_deref());
        form.push_some("organization", self.organization.as_deref());
        form.push_extra(&self.extra);
    }
}
