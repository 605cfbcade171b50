//! Authorization requests: the URL to redirect the user to, and the state to store until the user returns.

pub(crate) mod check;
mod details;
mod parameters;
mod pending;
mod prepare;
mod push;
mod request_object;
mod response_type;
mod setters;
mod started;

use std::fmt;
use std::time::Duration;

use auth0_core::{Json, Secret};

pub use details::AuthorizationDetail;
use parameters::Parameters;
pub use pending::PendingLogin;
pub use request_object::SignedAuthorize;
pub use response_type::{Prompt, ResponseMode, ResponseType};
pub use started::StartedLogin;

use crate::AuthenticationClient;

impl AuthenticationClient {
    /// Starts an authorization request: a login that redirects the user back to this address of the
    /// application.
    ///
    /// The address must be absolute, and among the application's allowed callback URLs.
    ///
    /// `GET /authorize` (RFC 6749 section 4.1.1, OpenID Connect Core section 3.1.2.1).
    /// [Reference](https://auth0.com/docs/api/authentication#authorization-code-flow-with-pkce)
    ///
    /// ```
    /// use auth0_authentication::AuthenticationClient;
    /// # use auth0_core::{bytes::Bytes, http::{Request, Response}};
    /// # async fn answer(_: Request<Bytes>) -> Result<Response<Bytes>, auth0_core::BoxError> {
    /// #     Ok(Response::default())
    /// # }
    ///
    /// # fn main() -> Result<(), auth0_authentication::Error> {
    /// let auth = AuthenticationClient::builder("tenant.eu.auth0.com")
    ///     .client_id("client id")
    ///     # .http(|http| http.service(tower::service_fn(answer)))
    ///     .build()?;
    ///
    /// let login = auth
    ///     .authorize("https://app.example.com/callback")
    ///     .scope("openid profile")
    ///     .organization("org_1")
    ///     .start()?;
    ///
    /// assert!(login.url().starts_with("https://tenant.eu.auth0.com/authorize?response_type=code&"));
    /// // Into the user's session, for the callback:
    /// let remembered = login.pending();
    /// # Ok(())
    /// # }
    /// ```
    pub fn authorize(&self, redirect_uri: impl Into<String>) -> Authorize {
        Authorize {
            client: self.clone(),
            redirect_uri: redirect_uri.into(),
            response_type: ResponseType::Code,
            response_mode: None,
            state: None,
            nonce: None,
            code_verifier: None,
            max_age: None,
            organization: None,
            dpop_jkt: None,
            app_state: None,
            parameters: Parameters::default(),
        }
    }
}

/// Builder of an authorization request; created by [`AuthenticationClient::authorize`].
///
/// `state`, `nonce`, and the PKCE code verifier (RFC 7636, always with `S256`) are random unless set: 256
/// bits each from the operating system. Invalid input is reported when the request is started, before
/// anything is sent.
#[must_use = "a request does nothing until it is started, pushed or signed"]
#[derive(Clone)]
pub struct Authorize {
    client: AuthenticationClient,
    redirect_uri: String,
    response_type: ResponseType,
    response_mode: Option<ResponseMode>,
    state: Option<Secret>,
    nonce: Option<Secret>,
    code_verifier: Option<Secret>,
    max_age: Option<Duration>,
    organization: Option<String>,
    dpop_jkt: Option<String>,
    app_state: Option<Json>,
    parameters: Parameters,
}

/// Omits parameters, because they contain secrets and personal data.
impl fmt::Debug for Authorize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorize")
            .field("redirect_uri", &self.redirect_uri)
            .field("response_type", &self.response_type)
            .field("organization", &self.organization)
            .finish_non_exhaustive()
    }
}
