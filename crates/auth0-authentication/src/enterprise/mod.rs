//! Enterprise protocols: Auth0 as an identity provider for applications that use SAML or WS-Federation.
//!
//! Most of these endpoints are for browsers, which have the user's session. A server uses the URL or the form
//! that sends the browser there.

mod browser;
mod saml;
mod ws_federation;

pub use browser::BrowserResponse;
pub use saml::{IdpInitiatedSso, SamlLoginUrl};
pub use ws_federation::WsFederationUrl;

use crate::AuthenticationClient;

/// Operations of enterprise protocols; created by [`AuthenticationClient::enterprise`].
#[derive(Debug, Clone, Copy)]
pub struct Enterprise<'a> {
    client: &'a AuthenticationClient,
}

impl AuthenticationClient {
    /// Returns a handle for SAML and WS-Federation. Its methods take the ID of the application that uses
    /// the protocol, which may differ from the client's.
    pub fn enterprise(&self) -> Enterprise<'_> {
        Enterprise { client: self }
    }
}
