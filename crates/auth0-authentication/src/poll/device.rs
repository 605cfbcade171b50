//! The device flow: a login for what has no browser, done on another device (RFC 8628).

use std::time::{Duration, SystemTime};

use auth0_core::{Call, Operation, Secret};
use serde::{Deserialize, Serialize};

use super::pace::Timing;
use super::{PollError, poll};
use crate::form::Form;
use crate::grant::DeviceCode;
use crate::{AuthenticationClient, TokenResponse};

impl AuthenticationClient {
    /// Begins a login on another device, such as the user's phone, for one that has no browser.
    ///
    /// [Reference](https://auth0.com/docs/api/authentication#device-authorization-flow)
    ///
    /// ```no_run
    /// # async fn run(auth: auth0_authentication::AuthenticationClient)
    /// # -> Result<(), Box<dyn std::error::Error>> {
    /// let device = auth.device_authorization().scope("openid offline_access").start().await?;
    /// println!("Go to {} and enter {}", device.verification_uri, device.user_code);
    /// let tokens = auth.poll_device(&device).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn device_authorization(&self) -> DeviceAuthorizationRequest {
        DeviceAuthorizationRequest {
            client: self.clone(),
            scope: None,
            audience: None,
        }
    }

    /// Asks for the tokens of a login on another device until there are some, or never will be.
    ///
    /// The first question comes after one `interval`; `slow_down` makes the interval longer by five
    /// seconds, a network that fails makes one wait longer (RFC 8628 section 3.5). Dropping the future
    /// stops asking. With an application that was restarted in between, it goes on where it was.
    ///
    /// `POST /oauth/token`. [Reference](https://auth0.com/docs/api/authentication#device-authorization-flow)
    ///
    /// # Errors
    ///
    /// See [`PollError`].
    pub async fn poll_device(
        &self,
        device: &DeviceAuthorization,
    ) -> Result<TokenResponse, PollError> {
        let timing = Timing {
            interval: device.interval,
            expires_at: device.expires_at(),
        };
        poll(self, &DeviceCode::new(&device.device_code), timing, None).await
    }
}

/// A login on another device that is about to begin; made by
/// [`AuthenticationClient::device_authorization`].
#[must_use = "a login does nothing until it is started"]
#[derive(Debug, Clone)]
pub struct DeviceAuthorizationRequest {
    client: AuthenticationClient,
    scope: Option<String>,
    audience: Option<String>,
}

impl DeviceAuthorizationRequest {
    /// Asks for these scopes, separated by spaces; with `openid` an ID token comes too.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Asks for an access token for calls to the API with this identifier.
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }

    /// Gets the codes: one to show to the user, one to ask for the tokens with.
    ///
    /// `POST /oauth/device/code` (RFC 8628 section 3.1).
    /// [Reference](https://auth0.com/docs/api/authentication#device-authorization-flow)
    ///
    /// # Errors
    ///
    /// What Auth0 answers, such as `unauthorized_client` where the application is not allowed this
    /// grant.
    pub fn start(self) -> Call<DeviceAuthorization> {
        let mut form = Form::new();
        form.push_some("scope", self.scope.as_deref());
        form.push_some("audience", self.audience.as_deref());
        self.client.name_client(&mut form);
        // A code that nobody is shown does no harm.
        let operation = Operation::post("/oauth/device/code").repeatable();
        self.client.call_form(operation, form)
    }
}

/// The codes of a login on another device (RFC 8628 section 3.2).
///
/// To store it, serialize it in [`WithSecrets`](auth0_core::WithSecrets). Whoever has the device code gets
/// the tokens of the login.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeviceAuthorization {
    /// What the application asks for the tokens with.
    pub device_code: Secret,
    /// What the user enters.
    pub user_code: String,
    /// Where the user enters it.
    pub verification_uri: String,
    /// The same with the code in it, for a QR code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification_uri_complete: Option<String>,
    /// The lifetime of the codes when they were issued, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<u64>,
    /// The pause between two questions, in seconds; five where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<u64>,
    /// When the response arrived.
    #[serde(default = "SystemTime::now")]
    pub received_at: SystemTime,
}

impl DeviceAuthorization {
    /// When the codes expire; `None` when the response does not say.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.received_at
            .checked_add(Duration::from_secs(self.expires_in?))
    }
}
