//! Authorization requests: the URL a user is sent to, and what has to be remembered until the user
//! comes back.

pub(crate) mod check;
mod details;
mod parameters;
mod pending;
mod push;
mod request_object;
mod response_type;
mod started;

use std::fmt;
use std::time::Duration;

use auth0_core::{Error, Json, Secret};

pub use details::AuthorizationDetail;
use parameters::{Parameters, Value};
pub use pending::PendingLogin;
pub use request_object::SignedAuthorize;
pub use response_type::{Prompt, ResponseMode, ResponseType};
pub use started::StartedLogin;

use crate::digest::sha256;
use crate::random::random_text;
use crate::{AuthenticationClient, Invitation};

impl AuthenticationClient {
    /// Begins an authorization request: a login whose answer comes to this address of the application.
    ///
    /// The address has to be absolute, and among the application's allowed callback URLs.
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
            parameters: Parameters::default(),
        }
    }
}

/// An authorization request that is being put together; begun by [`AuthenticationClient::authorize`].
///
/// `state`, `nonce` and the code verifier of PKCE (RFC 7636, always with `S256`) are random unless
/// given, 256 bits each from the operating system. Mistakes come out when the request is started:
/// nothing is sent before.
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
    parameters: Parameters,
}

/// A request that is complete: what is sent, and what is remembered.
struct Prepared {
    client: AuthenticationClient,
    parameters: Parameters,
    pending: PendingLogin,
}

impl Authorize {
    /// Asks for these scopes, separated by spaces; `openid` unless set. Without `openid` no ID token
    /// comes, and there is no login to verify.
    pub fn scope(self, scope: impl Into<String>) -> Self {
        self.parameter("scope", scope)
    }

    /// Asks for an access token for calls to the API with this identifier.
    pub fn audience(self, audience: impl Into<String>) -> Self {
        self.parameter("audience", audience)
    }

    /// Asks for access to a resource (RFC 8707); may be called for several.
    pub fn resource(mut self, resource: impl Into<String>) -> Self {
        self.parameters.add("resource", resource.into());
        self
    }

    /// Logs in to this organization, by its ID (`org_…`) or name. The ID token has to say so, too.
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// Accepts an invitation to an organization, and logs in to that.
    pub fn invitation(self, invitation: &Invitation) -> Self {
        let with_name = match invitation.organization_name() {
            Some(name) => self.parameter("organization_name", name),
            None => self,
        };
        with_name
            .parameter("invitation", invitation.ticket().expose())
            .organization(invitation.organization())
    }

    /// Logs in with this connection, by its name, and skips the choice between several.
    pub fn connection(self, connection: impl Into<String>) -> Self {
        self.parameter("connection", connection)
    }

    /// Asks the connection's identity provider for these scopes of its own, separated by commas.
    pub fn connection_scope(self, scope: impl Into<String>) -> Self {
        self.parameter("connection_scope", scope)
    }

    /// The user's likely name, such as an email address, for the login page to fill in.
    pub fn login_hint(self, hint: impl Into<String>) -> Self {
        self.parameter("login_hint", hint)
    }

    /// The page to begin with: `signup`, or another that Universal Login knows.
    pub fn screen_hint(self, hint: impl Into<String>) -> Self {
        self.parameter("screen_hint", hint)
    }

    /// Whether the user is asked, and for what. With [`Prompt::None`] nobody is: the answer is a code,
    /// or an error such as `login_required`.
    pub fn prompt(self, prompt: impl Into<Prompt>) -> Self {
        self.parameter("prompt", prompt.into().as_str())
    }

    /// How long ago the user may have authenticated, in whole seconds; 0 asks for a login now. The ID
    /// token has to say when that was.
    pub fn max_age(mut self, max_age: Duration) -> Self {
        self.max_age = Some(max_age);
        self
    }

    /// The languages of the login page, the best first, separated by spaces: `de en`.
    pub fn ui_locales(self, locales: impl Into<String>) -> Self {
        self.parameter("ui_locales", locales)
    }

    /// The authentication context classes asked for, separated by spaces; Auth0 knows the one that
    /// asks for several factors.
    pub fn acr_values(self, values: impl Into<String>) -> Self {
        self.parameter("acr_values", values)
    }

    /// An ID token of an earlier login, to say whose session is meant.
    pub fn id_token_hint(self, id_token: &Secret) -> Self {
        self.parameter("id_token_hint", id_token.expose())
    }

    /// What access is asked for, in more detail than scopes can say (RFC 9396).
    pub fn authorization_details(
        mut self,
        details: impl IntoIterator<Item = AuthorizationDetail>,
    ) -> Self {
        let details: Vec<_> = details.into_iter().collect();
        let value = match Json::from(&details) {
            Ok(json) => Value::Json(json),
            // Every member is JSON already.
            Err(_) => Value::Text(String::new()),
        };
        self.parameters.set("authorization_details", value);
        self
    }

    /// What the authorization endpoint answers with: a code, unless set.
    pub fn response_type(mut self, response_type: impl Into<ResponseType>) -> Self {
        self.response_type = response_type.into();
        self
    }

    /// How the answer comes: in the query of the redirect, unless set.
    pub fn response_mode(mut self, response_mode: impl Into<ResponseMode>) -> Self {
        self.response_mode = Some(response_mode.into());
        self
    }

    /// A `state` of the application's own instead of a random one. It has to be unguessable.
    pub fn state(mut self, state: impl Into<Secret>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// A `nonce` of the application's own instead of a random one. It has to be unguessable.
    pub fn nonce(mut self, nonce: impl Into<Secret>) -> Self {
        self.nonce = Some(nonce.into());
        self
    }

    /// A code verifier of the application's own instead of a random one: 43 to 128 letters, digits and
    /// `-._~` (RFC 7636 section 4.1).
    pub fn code_verifier(mut self, verifier: impl Into<Secret>) -> Self {
        self.code_verifier = Some(verifier.into());
        self
    }

    /// Binds the code to the DPoP key with this thumbprint (RFC 9449 section 10).
    pub fn dpop_jkt(mut self, thumbprint: impl Into<String>) -> Self {
        self.dpop_jkt = Some(thumbprint.into());
        self
    }

    /// Any other parameter: `ext-…` for Actions and Universal Login, or what is new.
    pub fn parameter(mut self, name: &str, value: impl Into<String>) -> Self {
        self.parameters.set(name, value.into());
        self
    }

    /// The URL to send the user to, with all parameters in its query.
    ///
    /// # Errors
    ///
    /// Of kind [`InvalidInput`](auth0_core::ErrorKind::InvalidInput): a redirect URI that is not
    /// absolute or has a fragment, a parameter that is empty, a code verifier of a wrong form, a
    /// reserved name among the extra parameters.
    pub fn start(self) -> Result<StartedLogin, Error> {
        Ok(self.prepare()?.start())
    }

    fn prepare(self) -> Result<Prepared, Error> {
        check::redirect_uri(&self.redirect_uri)?;
        check::parameters(&self.parameters)?;
        let state = given_or_random("state", self.state)?;
        let nonce = given_or_random("nonce", self.nonce)?;
        let max_age = self.max_age.map(|age| age.as_secs());

        let mut all = Parameters::default();
        all.set("response_type", self.response_type.as_str());
        all.set("client_id", self.client.client_id());
        all.set("redirect_uri", self.redirect_uri.as_str());
        all.set("state", state.expose());
        all.set("nonce", nonce.expose());
        let code_verifier = if self.response_type.has("code") {
            let verifier = given_or_random("code_verifier", self.code_verifier)?;
            check::code_verifier(verifier.expose())?;
            all.set("code_challenge", sha256(verifier.expose()));
            all.set("code_challenge_method", "S256");
            Some(verifier)
        } else {
            None
        };
        if let Some(mode) = &self.response_mode {
            all.set("response_mode", mode.as_str());
        }
        if let Some(seconds) = max_age {
            all.set("max_age", Value::Number(seconds));
        }
        for (name, value) in [
            ("organization", &self.organization),
            ("dpop_jkt", &self.dpop_jkt),
        ] {
            if let Some(value) = value {
                all.set(name, value.as_str());
            }
        }
        if !self.parameters.contains("scope") {
            all.set("scope", "openid");
        }
        all.append(self.parameters);
        // An empty organization, above all, would be any organization.
        if let Some(name) = all.first_empty() {
            return Err(check::invalid(format!("`{name}` is empty")));
        }

        let pending = PendingLogin {
            issuer: self.client.domain().issuer(),
            client_id: self.client.client_id().to_owned(),
            redirect_uri: self.redirect_uri,
            response_type: self.response_type.as_str().to_owned(),
            state,
            nonce,
            code_verifier,
            max_age,
            organization: self.organization,
            dpop_jkt: self.dpop_jkt,
        };
        Ok(Prepared {
            client: self.client,
            parameters: all,
            pending,
        })
    }
}

impl Prepared {
    fn start(self) -> StartedLogin {
        let url = self.parameters.to_url(&self.endpoint());
        StartedLogin::new(url, self.pending)
    }

    fn endpoint(&self) -> String {
        format!("{}/authorize", self.client.domain().base_url())
    }
}

fn given_or_random(name: &str, given: Option<Secret>) -> Result<Secret, Error> {
    match given {
        // One that is empty is a lost session more often than a choice, and would protect nothing.
        Some(given) if given.is_empty() => Err(check::invalid(format!("`{name}` is empty"))),
        Some(given) => Ok(given),
        None => random_text::<32>().map(Secret::from),
    }
}

/// Parameters are left out: they hold secrets, and what is personal.
impl fmt::Debug for Authorize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorize")
            .field("redirect_uri", &self.redirect_uri)
            .field("response_type", &self.response_type)
            .field("organization", &self.organization)
            .finish_non_exhaustive()
    }
}
