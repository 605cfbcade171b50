//! WS-Federation.

use auth0_core::{Call, Error, Operation, Text};

use super::Enterprise;
use crate::AuthenticationClient;
use crate::request::{text_setters, url};

impl<'a> Enterprise<'a> {
    /// Fetches the metadata of the tenant as a WS-Federation identity provider: certificate and addresses,
    /// as XML.
    ///
    /// `GET /wsfed/FederationMetadata/2007-06/FederationMetadata.xml`.
    /// [Reference](https://auth0.com/docs/api/authentication/ws-federation/get-ws-federation-metadata)
    ///
    /// # Errors
    ///
    /// Returns the errors of the call, including those that Auth0 returns.
    pub fn wsfed_metadata(&self) -> Call<Text> {
        let operation = Operation::get("/wsfed/FederationMetadata/2007-06/FederationMetadata.xml");
        self.client.http().call(operation)
    }

    /// Creates a builder for a URL that logs a user in to the application with WS-Federation, for the user's
    /// browser.
    ///
    /// `GET /wsfed/{clientId}` (WS-Federation 1.2 section 13.2).
    /// [Reference](https://auth0.com/docs/api/authentication/ws-federation/accept-ws-federation-request)
    pub fn wsfed_login_url(&self, client_id: impl Into<String>) -> WsFederationUrl<'a> {
        WsFederationUrl {
            client: self.client,
            client_id: client_id.into(),
            wtrealm: None,
            whr: None,
            wctx: None,
            wreply: None,
        }
    }
}

/// Builder of a WS-Federation login URL; created by [`Enterprise::wsfed_login_url`].
#[must_use = "this is no URL until it is built"]
#[derive(Debug, Clone)]
pub struct WsFederationUrl<'a> {
    client: &'a AuthenticationClient,
    client_id: String,
    wtrealm: Option<String>,
    whr: Option<String>,
    wctx: Option<String>,
    wreply: Option<String>,
}

impl WsFederationUrl<'_> {
    text_setters! {
        /// Sets the application again, as its realm: `urn:` and its ID, or one of the aliases in its
        /// settings.
        wtrealm;
        /// Sets the connection to log in with: `urn:` and its name. Without it, the user chooses on the login
        /// page.
        whr;
        /// Sets a value that the response returns to the application unchanged.
        wctx;
        /// Sets the destination of the response: one of the application's allowed callback URLs.
        wreply;
    }

    /// Builds the URL without sending a request.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the application's ID is empty.
    pub fn build(self) -> Result<String, Error> {
        let operation = Operation::get("/wsfed/{clientId}")
            .path(&self.client_id)
            .query("wtrealm", self.wtrealm.as_deref())
            .query("whr", self.whr.as_deref())
            .query("wctx", self.wctx.as_deref())
            .query("wreply", self.wreply.as_deref());
        url(self.client, operation)
    }
}
