//! Tokens for a user who logs in on another device.

use auth0_core::{Domain, Secret};

use super::setters::setters;
use super::{Grant, sealed};
use crate::extra_parameters::ExtraParameters;
use crate::form::Form;

/// The device code grant (RFC 8628 section 3.4).
/// [`poll_device_login`](crate::AuthenticationClient::poll_device_login) sends it repeatedly until the user
/// has decided.
///
/// [Reference](https://auth0.com/docs/api/authentication#device-authorization-flow)
#[derive(Debug, Clone)]
pub struct DeviceCode {
    device_code: Secret,
    extra: ExtraParameters,
}

impl DeviceCode {
    /// Creates the grant for the login with this device code.
    pub fn new(device_code: impl Into<Secret>) -> Self {
        Self {
            device_code: device_code.into(),
            extra: ExtraParameters::default(),
        }
    }

    setters!(parameter);
}

impl sealed::Sealed for DeviceCode {}

impl Grant for DeviceCode {
    fn write<'a>(&'a self, form: &mut Form<'a>, _: &Domain) {
        form.push("grant_type", "urn:ietf:params:oauth:grant-type:device_code");
        form.require("device_code", self.device_code.expose());
        form.push_extra(&self.extra);
    }
}
