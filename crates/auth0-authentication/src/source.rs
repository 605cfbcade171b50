//! The client credentials grant as a source of tokens for other clients.

use auth0_core::{BoxError, Error, ErrorKind, Token, TokenSource};

use crate::grant::ClientCredentials;
use crate::{AuthenticationClient, TokenResponse};

/// A source of access tokens for an API, from the client credentials grant.
///
/// Created by [`AuthenticationClient::client_credentials_source`]. It only fetches tokens; the client that
/// uses it caches and renews them.
///
/// A token of a type other than `Bearer` is an error, because the client could not use it. `DPoP` is accepted
/// if the token request had a proof (RFC 9449), which the feature `dpop` adds.
#[derive(Debug, Clone)]
pub struct ClientCredentialsSource {
    client: AuthenticationClient,
    audience: String,
    organization: Option<String>,
    scope: Option<String>,
}

impl ClientCredentialsSource {
    pub(crate) fn new(client: AuthenticationClient, audience: &str) -> Self {
        Self {
            client,
            audience: audience.to_owned(),
            organization: None,
            scope: None,
        }
    }

    /// Acts within an organization, by its ID or name.
    #[must_use]
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// Requests these scopes, separated by spaces, instead of all scopes that the application was granted.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }
}

impl TokenSource for ClientCredentialsSource {
    async fn fetch(&self) -> Result<Token, BoxError> {
        let mut grant = ClientCredentials::new(&self.audience);
        if let Some(organization) = &self.organization {
            grant = grant.organization(organization);
        }
        if let Some(scope) = &self.scope {
            grant = grant.scope(scope);
        }
        let (call, proof) = self.client.token_and_proof(&grant);
        let tokens = call.await?;
        check_type(&tokens, proof.was_there())?;
        Ok(tokens.into_token())
    }

    fn cache_key(&self) -> Option<String> {
        // No part may contain the separator; otherwise, two different keys could result in the same text.
        let parts = [
            self.client.domain().host(),
            self.client.client_id(),
            &self.audience,
            self.organization.as_deref().unwrap_or_default(),
            self.scope.as_deref().unwrap_or_default(),
        ];
        let escaped = parts.map(|part| part.replace('\\', "\\\\").replace('|', "\\|"));
        Some(escaped.join("|"))
    }
}

/// Checks that the client can send the access token: `Bearer`, or `DPoP` if the layer that adds proofs to
/// token requests also adds them to other requests (RFC 6749 section 7.1).
pub(crate) fn check_type(tokens: &TokenResponse, has_proof: bool) -> Result<(), Error> {
    let is = |name| tokens.token_type.eq_ignore_ascii_case(name);
    if is("Bearer") || has_proof && is("DPoP") {
        return Ok(());
    }
    let expected = if has_proof {
        "`Bearer` or `DPoP`"
    } else {
        "`Bearer`"
    };
    // The other types that pass the checks of `TokenCall`.
    let given = if is("DPoP") { "DPoP" } else { "N_A" };
    let message = format!(
        "the token endpoint issued a token of type `{given}`, which this client cannot send; \
         expected {expected}"
    );
    Err(Error::new(ErrorKind::Credentials, message))
}
