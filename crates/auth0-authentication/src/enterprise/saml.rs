//! SAML 2.0.

use auth0_core::{Call, Error, Operation, Secret, Text};

use super::{BrowserResponse, Enterprise};
use crate::AuthenticationClient;
use crate::form::Form;
use crate::request::{checked, require, text_setters, url};

impl<'a> Enterprise<'a> {
    /// Fetches the metadata of the tenant as a SAML identity provider for the application: certificate and
    /// addresses, as XML.
    ///
    /// `GET /samlp/metadata/{clientId}`.
    /// [Reference](https://auth0.com/docs/api/authentication/saml/get-saml-metadata)
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the ID is empty. Auth0 returns 404 if
    /// the application does not exist.
    pub fn saml_metadata(&self, client_id: &str) -> Call<Text> {
        let operation = Operation::get("/samlp/metadata/{clientId}").path(client_id);
        self.client.http().call(operation)
    }

    /// Creates a builder for a URL that logs a user in to the application with SAML, for the user's browser.
    ///
    /// `GET /samlp/{clientId}` (SAML 2.0 Bindings section 3.4).
    /// [Reference](https://auth0.com/docs/api/authentication/saml/accept-saml-request)
    pub fn saml_login_url(&self, client_id: impl Into<String>) -> SamlLoginUrl<'a> {
        SamlLoginUrl {
            client: self.client,
            client_id: client_id.into(),
            saml_request: None,
            relay_state: None,
            connection: None,
            organization: None,
        }
    }

    /// Submits a logout request of the application, an XML document, and returns the response for the
    /// browser.
    ///
    /// `POST /samlp/{client_id}/logout`.
    /// [Reference](https://auth0.com/docs/api/authentication/logout/saml-logout)
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the ID or the document is empty.
    /// Auth0 returns 400 for an invalid request.
    pub fn saml_logout(&self, client_id: &str, logout_request: &str) -> Call<BrowserResponse> {
        let operation = Operation::post("/samlp/{client_id}/logout")
            .path(client_id)
            .body("application/xml", logout_request.to_owned());
        let operation = checked(operation, require("logout_request", logout_request));
        BrowserResponse::of(self.client, operation)
    }

    /// Submits the assertion of a login that started at an identity provider, and returns the response for
    /// the browser: usually the redirect to the application.
    ///
    /// To start a session in the user's browser, let the browser post the form; [`IdpInitiatedSso`] has its
    /// fields.
    ///
    /// `POST /login/callback` (SAML 2.0 Bindings section 3.5).
    /// [Reference](https://auth0.com/docs/api/authentication/saml/idp-initiated-sso)
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the connection or the response is
    /// empty. Auth0 returns 400 for an assertion that it rejects.
    pub fn idp_initiated_sso(&self, sso: &IdpInitiatedSso) -> Call<BrowserResponse> {
        let mut form = Form::new();
        for (name, value) in sso.fields() {
            form.require(name, value);
        }
        let operation = form.write(Operation::post(IdpInitiatedSso::PATH));
        BrowserResponse::of(self.client, operation)
    }
}

/// Builder of a SAML login URL; created by [`Enterprise::saml_login_url`].
#[must_use = "this is no URL until it is built"]
#[derive(Debug, Clone)]
pub struct SamlLoginUrl<'a> {
    client: &'a AuthenticationClient,
    client_id: String,
    saml_request: Option<String>,
    relay_state: Option<String>,
    connection: Option<String>,
    organization: Option<String>,
}

impl SamlLoginUrl<'_> {
    text_setters! {
        /// Sets the application's request: an XML document, deflated and Base64-encoded. Without it, the
        /// tenant starts the login itself.
        saml_request;
        /// Sets a value that the response returns to the application unchanged.
        relay_state;
        /// Sets the connection to log in with, by its name.
        connection;
        /// Sets the organization to log in to, by its ID.
        organization;
    }

    /// Builds the URL without sending a request.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the application's ID is empty.
    pub fn build(self) -> Result<String, Error> {
        let operation = Operation::get("/samlp/{clientId}")
            .path(&self.client_id)
            .query("SAMLRequest", self.saml_request.as_deref())
            .query("RelayState", self.relay_state.as_deref())
            .query("connection", self.connection.as_deref())
            .query("organization", self.organization.as_deref());
        url(self.client, operation)
    }
}

/// The form that a browser submits after a login that started at a SAML identity provider.
#[derive(Debug, Clone)]
pub struct IdpInitiatedSso {
    connection: String,
    saml_response: Secret,
}

impl IdpInitiatedSso {
    const PATH: &'static str = "/login/callback";

    /// Creates the form from the identity provider's response, a Base64-encoded XML document, for the
    /// connection of this name.
    pub fn new(connection: impl Into<String>, saml_response: impl Into<Secret>) -> Self {
        Self {
            connection: connection.into(),
            saml_response: saml_response.into(),
        }
    }

    /// Returns the form's fields, by name.
    pub fn fields(&self) -> [(&'static str, &str); 2] {
        [
            ("connection", &self.connection),
            ("SAMLResponse", self.saml_response.expose()),
        ]
    }

    /// Returns the URL that the form is posted to.
    pub fn action(&self, client: &AuthenticationClient) -> String {
        format!("{}{}", client.domain().base_url(), Self::PATH)
    }
}
