//! The device flow: a login for a device without a browser, completed on another device (RFC 8628).

use std::time::{Duration, SystemTime};

use auth0_core::{Call, Operation, Secret};
use serde::{Deserialize, Serialize};

use super::pace::Timing;
use super::{PollError, poll};
use crate::extra_parameters::ExtraParameters;
use crate::form::Form;
use crate::grant::DeviceCode;
use crate::request::text_setters;
use crate::{AuthenticationClient, TokenResponse};

impl AuthenticationClient {
    /// Starts a login for a device without a browser, which the user completes on another device, such as a
    /// phone. Returns two codes: one to show to the user, and one to poll for the tokens with.
    ///
    /// `POST /oauth/device/code` (RFC 8628 section 3.1).
    /// [Reference](https://auth0.com/docs/api/authentication#device-authorization-flow)
    ///
    /// ```no_run
    /// use auth0_authentication::StartDeviceLogin;
    ///
    /// # async fn run(auth: auth0_authentication::AuthenticationClient)
    /// # -> Result<(), Box<dyn std::error::Error>> {
    /// let login = StartDeviceLogin::new().scope("openid offline_access");
    /// let device = auth.start_device_login(&login).await?;
    /// println!("Go to {} and enter {}", device.verification_uri, device.user_code);
    /// let tokens = auth.poll_device_login(&device).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput), with nothing sent, if a parameter
    /// occurs twice. Otherwise returns the errors that Auth0 returns, such as `unauthorized_client` if the
    /// application is not allowed to use this grant.
    pub fn start_device_login(&self, login: &StartDeviceLogin) -> Call<DeviceLogin> {
        let mut form = Form::new();
        form.push_some("scope", login.scope.as_deref());
        form.push_some("audience", login.audience.as_deref());
        form.push_extra(&login.extra);
        self.name_client(&mut form);
        // Repeating the request is safe: a code that is never shown has no effect.
        let operation = Operation::post("/oauth/device/code").repeatable();
        self.call_form(operation, form)
    }

    /// Polls for the tokens of a login on another device until the login succeeds or fails.
    ///
    /// Sends the first request after one `interval`. `slow_down` adds five seconds to the interval, and a
    /// network failure makes one wait longer (RFC 8628 section 3.5). Dropping the future stops polling. After
    /// a restart of the application, call this method again with the stored codes.
    ///
    /// `POST /oauth/token`. [Reference](https://auth0.com/docs/api/authentication#device-authorization-flow)
    ///
    /// # Errors
    ///
    /// See [`PollError`].
    pub async fn poll_device_login(
        &self,
        device: &DeviceLogin,
    ) -> Result<TokenResponse, PollError> {
        let timing = Timing {
            interval: device.interval,
            expires_at: device.expires_at(),
        };
        poll(self, &DeviceCode::new(&device.device_code), timing, None).await
    }
}

/// A request to log in on another device; sent by [`AuthenticationClient::start_device_login`].
#[must_use = "a login does nothing until it is started"]
#[derive(Debug, Clone, Default)]
pub struct StartDeviceLogin {
    scope: Option<String>,
    audience: Option<String>,
    extra: ExtraParameters,
}

impl StartDeviceLogin {
    /// Requests a login with the scopes that the tenant grants by default.
    pub fn new() -> Self {
        Self::default()
    }

    text_setters! {
        /// Requests these scopes, separated by spaces; `openid` adds an ID token to the response.
        scope;
        /// Requests an access token for the API with this identifier.
        audience;
    }

    /// Adds a parameter that has no method here, such as one that an Action reads. If the request already has
    /// the parameter, sending it returns an error.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra.push(name, value);
        self
    }
}

/// The codes of a login on another device (RFC 8628 section 3.2).
///
/// To store it, serialize it in [`WithSecrets`](auth0_core::WithSecrets). Anyone who has the device code gets
/// the tokens of the login.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeviceLogin {
    /// Identifies the login when the application polls for tokens.
    pub device_code: Secret,
    /// The code that the user enters.
    pub user_code: String,
    /// The page where the user enters the code.
    pub verification_uri: String,
    /// The page with the code in its URL, for a QR code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification_uri_complete: Option<String>,
    /// The lifetime of the codes when they were issued, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<u64>,
    /// The pause between two requests, in seconds. Default: five.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<u64>,
    /// When the response arrived.
    #[serde(default = "SystemTime::now")]
    pub received_at: SystemTime,
}

impl DeviceLogin {
    /// Returns when the codes expire; `None` if the response does not contain a lifetime.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.received_at
            .checked_add(Duration::from_secs(self.expires_in?))
    }
}
