//! The client credentials grant as a source of tokens for other clients.

use auth0_core::{BoxError, Token, TokenSource};

use crate::AuthenticationClient;
use crate::grant::ClientCredentials;

/// Access tokens for calls to an API, by the client credentials grant.
///
/// Made by [`AuthenticationClient::client_credentials_source`]. The client that uses it keeps its
/// token and renews it; this only fetches.
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

    /// Asks for these scopes, separated by spaces, instead of all that the application was granted.
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
        Ok(self.client.token(&grant).await?.into_token())
    }

    fn cache_key(&self) -> Option<String> {
        // No part may contain the separator, or two different keys could be one text.
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
