//! Tokens for a user who approves a login on another device.

use auth0_core::{Domain, Secret};

use super::setters::setters;
use super::{Grant, sealed};
use crate::extra_parameters::ExtraParameters;
use crate::form::Form;

/// The grant of Client-Initiated Backchannel Authentication (CIBA Core section 10.1).
/// [`poll_backchannel_login`](crate::AuthenticationClient::poll_backchannel_login) sends it repeatedly
/// until the user has decided.
///
/// [Reference](https://auth0.com/docs/api/authentication#client-initiated-backchannel-authentication-flow)
#[derive(Debug, Clone)]
pub struct Ciba {
    auth_req_id: Secret,
    extra: ExtraParameters,
}

impl Ciba {
    /// Creates the grant for the authentication request with this ID.
    pub fn new(auth_req_id: impl Into<Secret>) -> Self {
        Self {
            auth_req_id: auth_req_id.into(),
            extra: ExtraParameters::default(),
        }
    }

    setters!(parameter);
}

impl sealed::Sealed for Ciba {}

impl Grant for Ciba {
    fn write<'a>(&'a self, form: &mut Form<'a>, _: &Domain) {
        form.push("grant_type", "urn:openid:params:grant-type:ciba");
        form.require("auth_req_id", self.auth_req_id.expose());
        form.push_extra(&self.extra);
    }
}
