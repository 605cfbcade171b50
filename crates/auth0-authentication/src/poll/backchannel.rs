//! Client-initiated backchannel authentication (CIBA): a login that the user approves on their own device,
//! without a redirect.

use std::fmt;
use std::time::{Duration, SystemTime};

use auth0_core::{Call, Error, Json, Operation, Secret};
use serde::{Deserialize, Serialize};

use super::pace::Timing;
use super::{PollError, poll};
use crate::extra_parameters::ExtraParameters;
use crate::form::Form;
use crate::grant::Ciba;
use crate::{AuthenticationClient, AuthorizationDetail, TokenResponse};

/// The user to log in, in the only format that Auth0 accepts.
#[derive(Serialize)]
struct LoginHint<'a> {
    format: &'static str,
    iss: String,
    sub: &'a str,
}

impl AuthenticationClient {
    /// Asks a user to approve a login on the user's own device.
    /// `POST /bc-authorize` (CIBA Core section 7.1). The client does not retry the request if it may have
    /// arrived, because the user would be asked twice.
    /// [Reference](https://auth0.com/docs/api/authentication#client-initiated-backchannel-authentication-flow)
    ///
    /// ```no_run
    /// use auth0_authentication::StartBackchannelLogin;
    ///
    /// # async fn run(auth: auth0_authentication::AuthenticationClient)
    /// # -> Result<(), Box<dyn std::error::Error>> {
    /// let login = StartBackchannelLogin::new("auth0|ada", "Order 4711").scope("openid");
    /// let login = auth.start_backchannel_login(&login).await?;
    /// let tokens = auth.poll_backchannel_login(&login).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput), with nothing sent, if the user ID, the
    /// message, or the scope is empty, or if a parameter occurs twice. Otherwise returns the errors that
    /// Auth0 returns, such as `unknown_user_id` or `unauthorized_client`.
    pub async fn start_backchannel_login(
        &self,
        login: &StartBackchannelLogin,
    ) -> Result<BackchannelLogin, Error> {
        let call: Call<BackchannelLogin> = self.call_backchannel(login);
        let mut started = call.await?;
        started.user_id = Some(login.user_id.clone());
        Ok(started)
    }

    fn call_backchannel(&self, login: &StartBackchannelLogin) -> Call<BackchannelLogin> {
        let hint = LoginHint {
            format: "iss_sub",
            iss: self.domain().issuer(),
            sub: &login.user_id,
        };
        let mut form = Form::new();
        if login.user_id.is_empty() {
            form.fail("the user ID is empty".to_owned());
        }
        push_json(&mut form, "login_hint", &hint);
        form.require("binding_message", &login.binding_message);
        form.require("scope", &login.scope);
        form.push_some("audience", login.audience.as_deref());
        form.push_some("resource", login.resource.as_deref());
        form.push_some(
            "requested_expiry",
            login
                .requested_expiry
                .map(|time| time.as_secs().to_string()),
        );
        if !login.authorization_details.is_empty() {
            push_json(
                &mut form,
                "authorization_details",
                &login.authorization_details,
            );
        }
        form.push_extra(&login.extra);
        self.name_client(&mut form);
        self.call_form(Operation::post("/bc-authorize"), form)
    }

    /// Polls for the tokens of a backchannel login until it succeeds or fails, like
    /// [`poll_device_login`](Self::poll_device_login).
    ///
    /// `POST /oauth/token` (CIBA Core section 10.1).
    ///
    /// # Errors
    ///
    /// See [`PollError`].
    pub async fn poll_backchannel_login(
        &self,
        login: &BackchannelLogin,
    ) -> Result<TokenResponse, PollError> {
        let timing = Timing {
            interval: login.interval,
            expires_at: login.expires_at(),
        };
        let user_id = login.user_id.as_deref();
        poll(self, &Ciba::new(&login.auth_req_id), timing, user_id).await
    }
}

/// A request to approve a login; sent by [`AuthenticationClient::start_backchannel_login`].
#[must_use = "a login does nothing until it is started"]
#[derive(Clone)]
pub struct StartBackchannelLogin {
    user_id: String,
    binding_message: String,
    scope: String,
    audience: Option<String>,
    resource: Option<String>,
    requested_expiry: Option<Duration>,
    authorization_details: Vec<AuthorizationDetail>,
    extra: ExtraParameters,
}

impl StartBackchannelLogin {
    /// Creates a request for the user with this ID. Both the user's device and your application show the
    /// message, so that the user can recognize the login. Auth0 accepts up to 64 characters. Default scope:
    /// `openid`.
    pub fn new(user_id: impl Into<String>, binding_message: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            binding_message: binding_message.into(),
            scope: "openid".to_owned(),
            audience: None,
            resource: None,
            requested_expiry: None,
            authorization_details: Vec::new(),
            extra: ExtraParameters::default(),
        }
    }

    /// Requests these scopes, separated by spaces; `openid` must be among them.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = scope.into();
        self
    }

    /// Requests an access token for the API with this identifier.
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }

    /// Requests access to a resource (RFC 8707).
    pub fn resource(mut self, resource: impl Into<String>) -> Self {
        self.resource = Some(resource.into());
        self
    }

    /// Sets how long the user has to respond, in whole seconds.
    pub fn requested_expiry(mut self, time: Duration) -> Self {
        self.requested_expiry = Some(time);
        self
    }

    /// Requests access in more detail than scopes can express (RFC 9396). The user sees the details.
    pub fn authorization_details(
        mut self,
        details: impl IntoIterator<Item = AuthorizationDetail>,
    ) -> Self {
        self.authorization_details = details.into_iter().collect();
        self
    }

    /// Adds a parameter that has no method here, such as one that an Action reads. If the request already has
    /// the parameter, sending it returns an error.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra.push(name, value);
        self
    }
}

fn push_json<T: Serialize>(form: &mut Form<'_>, name: &'static str, value: &T) {
    match Json::new(value) {
        Ok(json) => form.push(name, json.to_string()),
        Err(cause) => form.fail(format!("`{name}` cannot be serialized as JSON: {cause}")),
    }
}

/// Omits the message and the details, which are intended only for the user.
impl fmt::Debug for StartBackchannelLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StartBackchannelLogin")
            .field("user_id", &self.user_id)
            .field("scope", &self.scope)
            .finish_non_exhaustive()
    }
}

/// A login that waits for the user's approval (CIBA Core section 7.3).
///
/// To store it, serialize it in [`WithSecrets`](auth0_core::WithSecrets). Anyone who has the request's ID and
/// the application's credentials gets the tokens of the login.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BackchannelLogin {
    /// Identifies the login when the application polls for tokens.
    pub auth_req_id: Secret,
    /// How long the user has to respond, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<u64>,
    /// The pause between two requests, in seconds. Default: five.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<u64>,
    /// The user who was asked. The ID token must have this subject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// When the response arrived.
    #[serde(default = "SystemTime::now")]
    pub received_at: SystemTime,
}

impl BackchannelLogin {
    /// Returns when the request expires; `None` if the response does not contain a lifetime.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.received_at
            .checked_add(Duration::from_secs(self.expires_in?))
    }
}
