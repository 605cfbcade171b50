// Written by auth0-codegen; changes belong into its overrides.

//! `attack_protection.captcha_policies`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{CaptchaPolicy, CreateCaptchaPolicy, UpdateCaptchaPolicy};
use crate::handle::Handle;

/// Policies that override the CAPTCHA settings for the logins they match.
#[derive(Debug, Clone)]
pub struct AttackProtectionCaptchaPolicies(pub(crate) Handle);

impl AttackProtectionCaptchaPolicies {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists CAPTCHA policies.
    ///
    /// `GET /attack-protection/captcha/policies`, scope `read:attack_protection` (unconfirmed: Auth0
    /// documents no scope for this operation).
    pub fn list(&self) -> Call<Vec<CaptchaPolicy>> {
        self.0
            .call(Operation::get("/attack-protection/captcha/policies"))
    }

    /// Creates a CAPTCHA policy.
    ///
    /// A policy overrides the tenant's CAPTCHA settings for the logins that it matches.
    ///
    /// `POST /attack-protection/captcha/policies`, scope `update:attack_protection` (unconfirmed: Auth0
    /// documents no scope for this operation).
    ///
    /// # Errors
    ///
    /// - 409: The policy conflicts with an existing one.
    pub fn create(&self, captcha_policy: &CreateCaptchaPolicy) -> Call<CaptchaPolicy> {
        self.0
            .call(Operation::post("/attack-protection/captcha/policies").json(captcha_policy))
    }

    /// Gets a CAPTCHA policy.
    ///
    /// `GET /attack-protection/captcha/policies/{id}`, scope `read:attack_protection` (unconfirmed:
    /// Auth0 documents no scope for this operation).
    ///
    /// # Errors
    ///
    /// - 404: The policy does not exist.
    pub fn get(&self, id: &str) -> Call<CaptchaPolicy> {
        self.0
            .call(Operation::get("/attack-protection/captcha/policies/{id}").path(id))
    }

    /// Updates a CAPTCHA policy.
    ///
    /// `PATCH /attack-protection/captcha/policies/{id}`, scope `update:attack_protection` (unconfirmed:
    /// Auth0 documents no scope for this operation).
    ///
    /// # Errors
    ///
    /// - 404: The policy does not exist.
    /// - 409: The policy conflicts with an existing one.
    pub fn update(&self, id: &str, captcha_policy: &UpdateCaptchaPolicy) -> Call<CaptchaPolicy> {
        self.0.call(
            Operation::patch("/attack-protection/captcha/policies/{id}")
                .path(id)
                .json(captcha_policy),
        )
    }

    /// Deletes a CAPTCHA policy.
    ///
    /// `DELETE /attack-protection/captcha/policies/{id}`, scope `update:attack_protection`
    /// (unconfirmed: Auth0 documents no scope for this operation).
    ///
    /// # Errors
    ///
    /// - 404: The policy does not exist.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/attack-protection/captcha/policies/{id}").path(id))
    }
}
