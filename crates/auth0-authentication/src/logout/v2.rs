//! Logout with Auth0's own endpoint.

use auth0_core::{Error, Operation};

use super::absolute;
use crate::AuthenticationClient;
use crate::request::url;

impl AuthenticationClient {
    /// Creates a builder for a URL that ends the user's session at the tenant, for the user's browser.
    ///
    /// `GET /v2/logout`.
    /// [Reference](https://auth0.com/docs/api/authentication/logout/logout)
    ///
    /// ```no_run
    /// # fn run(auth: auth0_authentication::AuthenticationClient) -> Result<(), auth0_authentication::Error> {
    /// let url = auth.logout_url().return_to("https://app.example.com/").build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn logout_url(&self) -> LogoutUrl<'_> {
        LogoutUrl {
            client: self,
            return_to: None,
            client_id: true,
            federated: false,
        }
    }
}

/// Builder of a logout URL; created by [`AuthenticationClient::logout_url`].
#[must_use = "this is no URL until it is built"]
#[derive(Debug, Clone)]
pub struct LogoutUrl<'a> {
    client: &'a AuthenticationClient,
    return_to: Option<String>,
    client_id: bool,
    federated: bool,
}

impl LogoutUrl<'_> {
    /// Sets the page after the logout: one of the application's allowed logout URLs. Default: the first of
    /// them.
    pub fn return_to(mut self, url: impl Into<String>) -> Self {
        self.return_to = Some(url.into());
        self
    }

    /// Also logs the user out at the identity provider, if possible. Users rarely expect that of a social
    /// provider.
    pub fn federated(mut self) -> Self {
        self.federated = true;
        self
    }

    /// Omits the client ID. The tenant's allowed logout URLs then apply.
    pub fn without_client_id(mut self) -> Self {
        self.client_id = false;
        self
    }

    /// Builds the URL without sending a request.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the destination after the logout is
    /// not an absolute URL.
    pub fn build(self) -> Result<String, Error> {
        if let Some(return_to) = &self.return_to {
            absolute("returnTo", return_to)?;
        }
        let operation = Operation::get("/v2/logout")
            .query("client_id", self.client_id.then(|| self.client.client_id()))
            .query("returnTo", self.return_to.as_deref())
            .query("federated", self.federated.then_some(""));
        url(self.client, operation)
    }
}
