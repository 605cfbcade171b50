//! Setters of an authorization request.

use std::time::Duration;

use auth0_core::{Json, Secret};

use super::parameters::Value;
use super::{AuthorizationDetail, Authorize, Prompt, ResponseMode, ResponseType};
use crate::Invitation;

impl Authorize {
    /// Requests these scopes, separated by spaces. Default: `openid`. Without `openid`, the response has no
    /// ID token, and there is no login to verify.
    pub fn scope(self, scope: impl Into<String>) -> Self {
        self.parameter("scope", scope)
    }

    /// Requests an access token for the API with this identifier.
    pub fn audience(self, audience: impl Into<String>) -> Self {
        self.parameter("audience", audience)
    }

    /// Requests access to a resource (RFC 8707). Call it once for each resource.
    pub fn resource(mut self, resource: impl Into<String>) -> Self {
        self.parameters.add("resource", resource.into());
        self
    }

    /// Logs in to this organization, by its ID (`org_…`) or name. The ID token must contain the organization,
    /// too.
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// Accepts an invitation to an organization and logs in to it.
    pub fn invitation(self, invitation: &Invitation) -> Self {
        let with_name = match invitation.organization_name() {
            Some(name) => self.parameter("organization_name", name),
            None => self,
        };
        with_name
            .parameter("invitation", invitation.ticket().expose())
            .organization(invitation.organization())
    }

    /// Logs in with the connection of this name and skips the choice between connections.
    pub fn connection(self, connection: impl Into<String>) -> Self {
        self.parameter("connection", connection)
    }

    /// Requests these scopes of the connection's identity provider, separated by commas.
    pub fn connection_scope(self, scope: impl Into<String>) -> Self {
        self.parameter("connection_scope", scope)
    }

    /// Sets a hint about the user, such as an email address, that the login page fills in.
    pub fn login_hint(self, hint: impl Into<String>) -> Self {
        self.parameter("login_hint", hint)
    }

    /// Sets the page to start with: `signup`, or another that Universal Login supports.
    pub fn screen_hint(self, hint: impl Into<String>) -> Self {
        self.parameter("screen_hint", hint)
    }

    /// Sets whether and how the user is prompted. With [`Prompt::None`], the user sees no page: the response
    /// is a code, or an error such as `login_required`.
    pub fn prompt(self, prompt: impl Into<Prompt>) -> Self {
        self.parameter("prompt", prompt.into().as_str())
    }

    /// Sets the maximum time since the user authenticated, in whole seconds; 0 requires a login now. The ID
    /// token must contain the time of the authentication.
    pub fn max_age(mut self, max_age: Duration) -> Self {
        self.max_age = Some(max_age);
        self
    }

    /// Sets the languages of the login page in order of preference, separated by spaces: `de en`.
    pub fn ui_locales(self, locales: impl Into<String>) -> Self {
        self.parameter("ui_locales", locales)
    }

    /// Sets the requested authentication context classes, separated by spaces. Auth0 supports the class for
    /// multi-factor authentication.
    pub fn acr_values(self, values: impl Into<String>) -> Self {
        self.parameter("acr_values", values)
    }

    /// Sets an ID token of an earlier login that identifies the session.
    pub fn id_token_hint(self, id_token: impl Into<Secret>) -> Self {
        self.parameter("id_token_hint", id_token.into().expose())
    }

    /// Requests access in more detail than scopes can express (RFC 9396).
    pub fn authorization_details(
        mut self,
        details: impl IntoIterator<Item = AuthorizationDetail>,
    ) -> Self {
        let details: Vec<_> = details.into_iter().collect();
        let value = match Json::new(&details) {
            Ok(json) => Value::Json(json),
            // Unreachable: all members are already JSON.
            Err(_) => Value::Text(String::new()),
        };
        self.parameters.set("authorization_details", value);
        self
    }

    /// Sets the values that the authorization endpoint returns. Default: a code.
    pub fn response_type(mut self, response_type: impl Into<ResponseType>) -> Self {
        self.response_type = response_type.into();
        self
    }

    /// Sets how the response is delivered. Default: in the query of the redirect.
    pub fn response_mode(mut self, response_mode: impl Into<ResponseMode>) -> Self {
        self.response_mode = Some(response_mode.into());
        self
    }

    /// Uses this `state` instead of a random one. It must be unguessable.
    pub fn state(mut self, state: impl Into<Secret>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Uses this `nonce` instead of a random one. It must be unguessable.
    pub fn nonce(mut self, nonce: impl Into<Secret>) -> Self {
        self.nonce = Some(nonce.into());
        self
    }

    /// Uses this code verifier instead of a random one: 43 to 128 letters, digits, and `-._~` (RFC 7636
    /// section 4.1).
    pub fn code_verifier(mut self, verifier: impl Into<Secret>) -> Self {
        self.code_verifier = Some(verifier.into());
        self
    }

    /// Binds the code to the DPoP key with this thumbprint (RFC 9449 section 10).
    pub fn dpop_jkt(mut self, thumbprint: impl Into<String>) -> Self {
        self.dpop_jkt = Some(thumbprint.into());
        self
    }

    /// Sets application data that the callback needs, such as the page to return to. It is stored in the
    /// [`PendingLogin`](crate::PendingLogin) and not sent.
    ///
    /// ```
    /// # use auth0_authentication::{AuthenticationClient, Error};
    /// # fn run(auth: AuthenticationClient) -> Result<(), Error> {
    /// let login = auth.authorize("https://app.example.com/callback").app_state("/orders/7").start()?;
    /// let return_to = login.pending().app_state().and_then(|state| state.as_str());
    /// assert_eq!(return_to, Some("/orders/7"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn app_state(mut self, state: impl Into<Json>) -> Self {
        self.app_state = Some(state.into());
        self
    }

    /// Adds any other parameter: `ext-…` for Actions and Universal Login, or one that this version does not
    /// know.
    pub fn parameter(mut self, name: &str, value: impl Into<String>) -> Self {
        self.parameters.set(name, value.into());
        self
    }
}
