//! Enterprise protocols: Auth0 as an identity provider for applications that speak SAML or
//! WS-Federation.
//!
//! Most of these endpoints are for browsers, which have the user's session. For a server there is the
//! URL or the form to send a browser there with.

mod browser;
mod saml;
mod ws_federation;

pub use browser::BrowserResponse;
pub use saml::{IdpInitiatedSso, SamlLoginUrl};
pub use ws_federation::WsFederationUrl;

use crate::AuthenticationClient;

/// Calls of enterprise protocols; made by [`AuthenticationClient::enterprise`].
#[derive(Debug, Clone, Copy)]
pub struct Enterprise<'a> {
    client: &'a AuthenticationClient,
}

impl AuthenticationClient {
    /// SAML and WS-Federation. The calls take the ID of the application that speaks the protocol, which
    /// may be another than the client's own.
    pub fn enterprise(&self) -> Enterprise<'_> {
        Enterprise { client: self }
    }
}
