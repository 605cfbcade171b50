//! The second factor of a login that requires one (`mfa_required`).

use auth0_core::{Domain, Secret};

use super::setters::setters;
use super::{Grant, sealed};
use crate::extra_parameters::ExtraParameters;
use crate::form::Form;

/// A code from the user's authenticator app.
///
/// [Reference](https://auth0.com/docs/api/authentication#verify-with-one-time-password-otp-)
#[derive(Debug, Clone)]
pub struct MfaOtp {
    mfa_token: Secret,
    otp: Secret,
    extra: ExtraParameters,
}

impl MfaOtp {
    /// Creates the grant from the MFA token of the login and the code.
    pub fn new(mfa_token: impl Into<Secret>, otp: impl Into<Secret>) -> Self {
        Self {
            mfa_token: mfa_token.into(),
            otp: otp.into(),
            extra: ExtraParameters::default(),
        }
    }

    setters!(parameter);
}

impl sealed::Sealed for MfaOtp {}

impl Grant for MfaOtp {
    fn write<'a>(&'a self, form: &mut Form<'a>, _: &Domain) {
        form.push("grant_type", "http://auth0.com/oauth/grant-type/mfa-otp");
        form.require("mfa_token", self.mfa_token.expose());
        form.require("otp", self.otp.expose());
        form.push_extra(&self.extra);
    }
}

/// A challenge that the user answers on another channel: with a push notification, or with a code from a
/// text message, an email, or a call.
///
/// Until the user answers a push notification, the response is `authorization_pending`; send the same
/// request again after a few seconds.
/// [Reference](https://auth0.com/docs/api/authentication#verify-with-out-of-band-oob-)
#[derive(Debug, Clone)]
pub struct MfaOob {
    mfa_token: Secret,
    oob_code: Secret,
    binding_code: Option<Secret>,
    extra: ExtraParameters,
}

impl MfaOob {
    /// Creates the grant from the MFA token of the login and the code of the challenge.
    pub fn new(mfa_token: impl Into<Secret>, oob_code: impl Into<Secret>) -> Self {
        Self {
            mfa_token: mfa_token.into(),
            oob_code: oob_code.into(),
            binding_code: None,
            extra: ExtraParameters::default(),
        }
    }

    /// Sets the code that the user received. Required if the challenge's `binding_method` is `prompt`.
    #[must_use]
    pub fn binding_code(mut self, binding_code: impl Into<Secret>) -> Self {
        self.binding_code = Some(binding_code.into());
        self
    }

    setters!(parameter);
}

impl sealed::Sealed for MfaOob {}

impl Grant for MfaOob {
    fn write<'a>(&'a self, form: &mut Form<'a>, _: &Domain) {
        form.push("grant_type", "http://auth0.com/oauth/grant-type/mfa-oob");
        form.require("mfa_token", self.mfa_token.expose());
        form.require("oob_code", self.oob_code.expose());
        if let Some(binding_code) = &self.binding_code {
            form.require("binding_code", binding_code.expose());
        }
        form.push_extra(&self.extra);
    }
}

/// The recovery code of a user who has lost the second factor.
///
/// It works once. Show the user the [next one](crate::TokenResponse::recovery_code), which the response
/// contains.
/// [Reference](https://auth0.com/docs/api/authentication#verify-with-recovery-code)
#[derive(Debug, Clone)]
pub struct MfaRecoveryCode {
    mfa_token: Secret,
    recovery_code: Secret,
    extra: ExtraParameters,
}

impl MfaRecoveryCode {
    /// Creates the grant from the MFA token of the login and the recovery code.
    pub fn new(mfa_token: impl Into<Secret>, recovery_code: impl Into<Secret>) -> Self {
        Self {
            mfa_token: mfa_token.into(),
            recovery_code: recovery_code.into(),
            extra: ExtraParameters::default(),
        }
    }

    setters!(parameter);
}

impl sealed::Sealed for MfaRecoveryCode {}

impl Grant for MfaRecoveryCode {
    fn write<'a>(&'a self, form: &mut Form<'a>, _: &Domain) {
        form.push(
            "grant_type",
            "http://auth0.com/oauth/grant-type/mfa-recovery-code",
        );
        form.require("mfa_token", self.mfa_token.expose());
        form.require("recovery_code", self.recovery_code.expose());
        form.push_extra(&self.extra);
    }
}
