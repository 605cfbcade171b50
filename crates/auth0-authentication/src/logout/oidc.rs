//! Logout with OpenID Connect RP-Initiated Logout 1.0.

use std::fmt;

use auth0_core::{Error, Operation, Secret};

use super::absolute;
use crate::AuthenticationClient;
use crate::request::{text_setters, url};

impl AuthenticationClient {
    /// Creates a builder for a URL that ends the user's session at the tenant, for the user's browser.
    /// Without a hint that identifies the session, the tenant asks the user first.
    ///
    /// `GET /oidc/logout` (OpenID Connect RP-Initiated Logout 1.0).
    /// [Reference](https://auth0.com/docs/api/authentication/logout/oidc-logout)
    ///
    /// ```no_run
    /// # use auth0_authentication::{AuthenticationClient, Error, Secret};
    /// # fn run(auth: AuthenticationClient, id_token: &Secret) -> Result<(), Error> {
    /// let url = auth
    ///     .oidc_logout_url()
    ///     .id_token_hint(id_token)
    ///     .post_logout_redirect_uri("https://app.example.com/")
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn oidc_logout_url(&self) -> OidcLogoutUrl<'_> {
        OidcLogoutUrl {
            client: self,
            id_token_hint: None,
            logout_hint: None,
            post_logout_redirect_uri: None,
            client_id: true,
            federated: false,
            state: None,
            ui_locales: None,
        }
    }
}

/// Builder of a logout URL; created by [`AuthenticationClient::oidc_logout_url`].
#[must_use = "this is no URL until it is built"]
#[derive(Clone)]
pub struct OidcLogoutUrl<'a> {
    client: &'a AuthenticationClient,
    id_token_hint: Option<Secret>,
    logout_hint: Option<String>,
    post_logout_redirect_uri: Option<String>,
    client_id: bool,
    federated: bool,
    state: Option<String>,
    ui_locales: Option<String>,
}

impl OidcLogoutUrl<'_> {
    /// Sets an ID token of the login, which identifies the session. The URL will contain it.
    pub fn id_token_hint(mut self, id_token: impl Into<Secret>) -> Self {
        self.id_token_hint = Some(id_token.into());
        self
    }

    text_setters! {
        /// Sets the session's ID, the `sid` of an ID token, for applications that do not store the ID token
        /// itself.
        logout_hint;
        /// Sets the destination after the logout: one of the application's allowed logout URLs. Default: the
        /// first of them.
        post_logout_redirect_uri;
        /// Sets a value that the redirect returns unchanged.
        state;
        /// Sets the languages of pages shown on the way, in order of preference, separated by spaces: `de
        /// en`.
        ui_locales;
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

    /// Builds the URL without sending a request. If it contains an ID token, do not log it.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the destination after the logout is
    /// not an absolute URL.
    pub fn build(self) -> Result<String, Error> {
        if let Some(uri) = &self.post_logout_redirect_uri {
            absolute("post_logout_redirect_uri", uri)?;
        }
        let operation = Operation::get("/oidc/logout")
            .query("client_id", self.client_id.then(|| self.client.client_id()))
            .query(
                "id_token_hint",
                self.id_token_hint.as_ref().map(Secret::expose),
            )
            .query("logout_hint", self.logout_hint.as_deref())
            .query(
                "post_logout_redirect_uri",
                self.post_logout_redirect_uri.as_deref(),
            )
            .query("state", self.state.as_deref())
            .query("ui_locales", self.ui_locales.as_deref())
            .query("federated", self.federated.then_some(""));
        url(self.client, operation)
    }
}

/// Omits the hints and the state.
impl fmt::Debug for OidcLogoutUrl<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OidcLogoutUrl")
            .field("post_logout_redirect_uri", &self.post_logout_redirect_uri)
            .field("federated", &self.federated)
            .finish_non_exhaustive()
    }
}
