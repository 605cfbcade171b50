//! The optional requirements of a verifier of access tokens.

use super::AccessTokenVerifierBuilder;
use crate::access_token::AccessToken;
use crate::claims::organization;
use crate::error::{Error, ErrorKind, quoted};
use crate::rules::Unverified;

#[derive(Debug, Clone, Default)]
pub(super) struct Requirements {
    at_jwt: bool,
    organization: Option<String>,
    scopes: Vec<String>,
    permissions: Vec<String>,
}

impl Requirements {
    /// Checks the type in the header, before the signature is verified.
    pub(super) fn check_type(&self, token: &Unverified<'_>) -> Result<(), Error> {
        if !self.at_jwt || token.has_type() {
            return Ok(());
        }
        let message = "the header has no `typ`; expected `at+jwt` (RFC 9068 section 2.1)";
        Err(Error::new(ErrorKind::TokenType, message))
    }

    pub(super) fn types<'a>(&self, all: &'a [&'a str; 2]) -> &'a [&'a str] {
        // `at+jwt` is the last type in the list.
        if self.at_jwt { &all[1..] } else { all }
    }

    /// Checks the other requirements, after the signature and the dates have been verified.
    pub(super) fn check(&self, token: &AccessToken) -> Result<(), Error> {
        if self.at_jwt {
            let missing = |claim: &str| {
                let message =
                    format!("the claim `{claim}` is missing; RFC 9068 section 2.2 requires it");
                Err(Error::new(ErrorKind::Claims, message))
            };
            if !token.has_client_id_claim() {
                return missing("client_id");
            }
            if token.token_id().is_none() {
                return missing("jti");
            }
        }
        if let Some(expected) = &self.organization {
            organization(token.organization_id(), token.organization_name(), expected)?;
        }
        let lacks = |what: &str, missing: &String| {
            let message = format!("the token lacks the {what} {}", quoted(missing));
            Error::new(ErrorKind::InsufficientScope, message)
        };
        if let Some(missing) = self.scopes.iter().find(|scope| !token.has_scope(scope)) {
            let required = self.scopes.join(" ");
            return Err(lacks("scope", missing).with_required_scope(required));
        }
        match self.permissions.iter().find(|it| !token.has_permission(it)) {
            Some(missing) => Err(lacks("permission", missing)),
            None => Ok(()),
        }
    }

    pub(super) fn build(self) -> Result<Self, Error> {
        let names = self.scopes.iter().chain(&self.permissions);
        let empty = names.chain(&self.organization).any(String::is_empty);
        if empty {
            let message = "a required organization, scope or permission is an empty string";
            return Err(Error::new(ErrorKind::Configuration, message));
        }
        Ok(self)
    }
}

impl<S> AccessTokenVerifierBuilder<S> {
    /// Accepts only tokens of the RFC 9068 profile: with the `typ` `at+jwt` in the header, and the claims
    /// `client_id` and `jti`. An ID token can then never pass for an access token.
    ///
    /// Auth0 issues them if the API's setting "JSON Web Token Profile" is RFC 9068.
    #[must_use]
    pub fn require_at_jwt(mut self) -> Self {
        self.requirements.at_jwt = true;
        self
    }

    /// Requires a login to this organization: an ID (`org_…`), compared exactly with `org_id`, or a
    /// name, compared with `org_name` in lowercase. Other tokens are refused with
    /// [`ErrorKind::Organization`].
    #[must_use]
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.requirements.organization = Some(organization.into());
        self
    }

    /// Requires these scopes in every token. A token that lacks one is refused with
    /// [`ErrorKind::InsufficientScope`], for which the middleware responds with 403.
    ///
    /// ```
    /// # use auth0_verify::{AccessTokenVerifier, Key, KeySet};
    /// # fn main() -> Result<(), auth0_verify::Error> {
    /// # let keys = KeySet::from(Key::from_secret(&[1; 32])?);
    /// let verifier = AccessTokenVerifier::builder("tenant.eu.auth0.com")
    ///     .audience("https://api.example.com")
    ///     .require_scopes(["read:orders"])
    ///     .require_permissions(["read:orders"])
    ///     .organization("org_abc")
    ///     .require_at_jwt()
    ///     # .algorithms([auth0_verify::Algorithm::HS256])
    ///     .keys(keys)
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn require_scopes<T: Into<String>>(mut self, scopes: impl IntoIterator<Item = T>) -> Self {
        let scopes = scopes.into_iter().map(Into::into);
        self.requirements.scopes.extend(scopes);
        self
    }

    /// Requires these permissions in every token (Auth0's role-based access control). A token that lacks
    /// one is refused with [`ErrorKind::InsufficientScope`] as well.
    #[must_use]
    pub fn require_permissions<T: Into<String>>(
        mut self,
        permissions: impl IntoIterator<Item = T>,
    ) -> Self {
        let permissions = permissions.into_iter().map(Into::into);
        self.requirements.permissions.extend(permissions);
        self
    }
}
