//! SAML 2.0.

use auth0_core::{Call, Error, Operation, Secret, Text};

use super::{BrowserResponse, Enterprise};
use crate::AuthenticationClient;
use crate::form::Form;
use crate::request::{checked, require, text_setters, url};

impl<'a> Enterprise<'a> {
    /// What the application needs to know of the tenant as its SAML identity provider: certificate and
    /// addresses, as XML.
    ///
    /// `GET /samlp/metadata/{clientId}`.
    /// [Reference](https://auth0.com/docs/api/authentication/saml/get-saml-metadata)
    ///
    /// # Errors
    ///
    /// Of kind [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) when the ID is empty. Auth0 answers
    /// 404 if the application does not exist.
    pub fn saml_metadata(&self, client_id: &str) -> Call<Text> {
        let operation = Operation::get("/samlp/metadata/{clientId}").path(client_id);
        self.client.http().call(operation)
    }

    /// Begins a URL to send a user's browser to, for a login to the application by SAML.
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

    /// Hands in a logout request of the application, an XML document, and returns what a browser would
    /// be shown.
    ///
    /// `POST /samlp/{client_id}/logout`.
    /// [Reference](https://auth0.com/docs/api/authentication/logout/saml-logout)
    ///
    /// # Errors
    ///
    /// Of kind [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) when the ID or the document is empty.
    /// Auth0 answers 400 for a request it cannot read.
    pub fn saml_logout(&self, client_id: &str, logout_request: &str) -> Call<BrowserResponse> {
        let operation = Operation::post("/samlp/{client_id}/logout")
            .path(client_id)
            .body("application/xml", logout_request.to_owned());
        let operation = checked(operation, require("logout_request", logout_request));
        BrowserResponse::of(self.client, operation)
    }

    /// Hands in the assertion of a login that began at an identity provider, and returns what a browser
    /// would be shown: most often the redirect to the application.
    ///
    /// For a user's own browser to have the session, the browser has to post the form:
    /// [`IdpInitiatedSso`] has what is in it.
    ///
    /// `POST /login/callback` (SAML 2.0 Bindings section 3.5).
    /// [Reference](https://auth0.com/docs/api/authentication/saml/idp-initiated-sso)
    ///
    /// # Errors
    ///
    /// Of kind [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) when the connection or the response
    /// is empty. Auth0 answers 400 for an assertion it does not accept.
    pub fn idp_initiated_sso(&self, sso: &IdpInitiatedSso) -> Call<BrowserResponse> {
        let mut form = Form::new();
        for (name, value) in sso.fields() {
            form.require(name, value);
        }
        let operation = form.write(Operation::post(IdpInitiatedSso::PATH));
        BrowserResponse::of(self.client, operation)
    }
}

/// A SAML login URL that is being put together; created by [`Enterprise::saml_login_url`].
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
        /// The application's request: an XML document, deflated, in Base64. Without one the tenant
        /// begins the login by itself.
        saml_request;
        /// What comes back to the application with the response, as it is.
        relay_state;
        /// The connection to log in with, by its name.
        connection;
        /// The organization to log in to, by its ID.
        organization;
    }

    /// The URL. It is made here; nothing is sent.
    ///
    /// # Errors
    ///
    /// Of kind [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) when the application's ID is empty.
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

/// The form by which a browser hands in a login that began at a SAML identity provider.
#[derive(Debug, Clone)]
pub struct IdpInitiatedSso {
    connection: String,
    saml_response: Secret,
}

impl IdpInitiatedSso {
    const PATH: &'static str = "/login/callback";

    /// A response of the identity provider to the connection with this name: an XML document in Base64.
    pub fn new(connection: impl Into<String>, saml_response: impl Into<Secret>) -> Self {
        Self {
            connection: connection.into(),
            saml_response: saml_response.into(),
        }
    }

    /// The form's fields, by name.
    pub fn fields(&self) -> [(&'static str, &str); 2] {
        [
            ("connection", &self.connection),
            ("SAMLResponse", self.saml_response.expose()),
        ]
    }

    /// Where the form is posted to.
    pub fn action(&self, client: &AuthenticationClient) -> String {
        format!("{}{}", client.domain().base_url(), Self::PATH)
    }
}
