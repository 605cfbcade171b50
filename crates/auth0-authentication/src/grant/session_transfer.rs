//! A login transferred from a native application to a browser.

use auth0_core::{Domain, Secret};

use super::setters::setters;
use super::{Grant, sealed};
use crate::extra_parameters::ExtraParameters;
use crate::form::Form;

/// Requests a session transfer token, which logs a browser in as the user of a native application.
///
/// The token is the response's [`access_token`](crate::TokenResponse::access_token), valid for about a
/// minute and only once; its [type](crate::TokenResponse::issued_token_type) is
/// `urn:auth0:params:oauth:token-type:session_transfer_token`. Pass it to `/authorize`, as the cookie or
/// parameter `session_transfer_token`.
///
/// It is a refresh token grant with a special audience, so rotation applies as with
/// [`RefreshToken`](super::RefreshToken).
/// [Reference](https://auth0.com/docs/authenticate/single-sign-on/native-to-web/configure-implement-native-to-web)
#[derive(Debug, Clone)]
pub struct SessionTransfer {
    refresh_token: Secret,
    extra: ExtraParameters,
}

impl SessionTransfer {
    /// Creates the grant from the refresh token of the login.
    pub fn new(refresh_token: impl Into<Secret>) -> Self {
        Self {
            refresh_token: refresh_token.into(),
            extra: ExtraParameters::default(),
        }
    }

    setters!(parameter);
}

impl sealed::Sealed for SessionTransfer {}

impl Grant for SessionTransfer {
    fn write<'a>(&'a self, form: &mut Form<'a>, tenant: &Domain) {
        form.push("grant_type", "refresh_token");
        form.require("refresh_token", self.refresh_token.expose());
        form.push(
            "audience",
            format!("urn:{}:session_transfer", tenant.host()),
        );
        form.push_extra(&self.extra);
    }
}
