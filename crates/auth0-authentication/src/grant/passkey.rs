//! Tokens for a user with a passkey.

use auth0_core::{Domain, Json, Secret};

use super::setters::setters;
use super::{Grant, sealed};
use crate::extra_parameters::ExtraParameters;
use crate::form::Form;

/// The passkey grant: the response of the user's device to a challenge, at login or signup.
///
/// The response is an object, so this request is JSON, unlike other grants, which are forms.
/// [Reference](https://auth0.com/docs/native-passkeys-api)
#[derive(Debug, Clone)]
pub struct Passkey {
    auth_session: Secret,
    authn_response: Json,
    realm: Option<String>,
    organization: Option<String>,
    audience: Option<String>,
    scope: Option<String>,
    extra: ExtraParameters,
}

impl Passkey {
    /// Creates the grant from the session of the challenge and the `PublicKeyCredential` that the device
    /// created, in the JSON form of `WebAuthn` Level 3 (`toJSON()` in a browser).
    pub fn new(auth_session: impl Into<Secret>, authn_response: Json) -> Self {
        Self {
            auth_session: auth_session.into(),
            authn_response,
            realm: None,
            organization: None,
            audience: None,
            scope: None,
            extra: ExtraParameters::default(),
        }
    }

    /// Uses the connection of this name (or realm) instead of the tenant's default connection.
    #[must_use]
    pub fn realm(mut self, realm: impl Into<String>) -> Self {
        self.realm = Some(realm.into());
        self
    }

    setters!(organization, audience, scope, parameter);
}

impl sealed::Sealed for Passkey {}

impl Grant for Passkey {
    fn write<'a>(&'a self, form: &mut Form<'a>, _: &Domain) {
        form.push("grant_type", "urn:okta:params:oauth:grant-type:webauthn");
        form.require("auth_session", self.auth_session.expose());
        if self.authn_response.is_null() {
            form.fail("`authn_response` is null; expected the credential as an object".to_owned());
        }
        form.push_object("authn_response", &self.authn_response);
        if let Some(realm) = &self.realm {
            form.require("realm", realm);
        }
        form.push_some("organization", self.organization.as_deref());
        form.push_some("audience", self.audience.as_deref());
        form.push_some("scope", self.scope.as_deref());
        form.push_extra(&self.extra);
    }
}
