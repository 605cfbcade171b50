// Written by auth0-codegen; changes belong into its overrides.

//! `attack_protection.captcha_policies`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{CaptchaPolicy, CreateCaptchaPolicy, UpdateCaptchaPolicy};
use crate::handle::Handle;

/// Operations under `attack_protection.captcha_policies`.
#[derive(Debug, Clone)]
pub struct AttackProtectionCaptchaPolicies(pub(crate) Handle);

impl AttackProtectionCaptchaPolicies {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Calls `GET /attack-protection/captcha/policies`.
    ///
    /// `GET /attack-protection/captcha/policies`, scope `read:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/get-attack-protection-captcha-policies)
    pub fn list(&self) -> Call<Vec<CaptchaPolicy>> {
        self.0
            .call(Operation::get("/attack-protection/captcha/policies"))
    }

    /// Calls `POST /attack-protection/captcha/policies`.
    ///
    /// `POST /attack-protection/captcha/policies`, scope `update:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/post-attack-protection-captcha-policies)
    pub fn create(&self, captcha_policy: &CreateCaptchaPolicy) -> Call<CaptchaPolicy> {
        self.0
            .call(Operation::post("/attack-protection/captcha/policies").json(captcha_policy))
    }

    /// Calls `GET /attack-protection/captcha/policies/{id}`.
    ///
    /// `GET /attack-protection/captcha/policies/{id}`, scope `read:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/get-attack-protection-captcha-policies-by-id)
    pub fn get(&self, id: &str) -> Call<CaptchaPolicy> {
        self.0
            .call(Operation::get("/attack-protection/captcha/policies/{id}").path(id))
    }

    /// Calls `PATCH /attack-protection/captcha/policies/{id}`.
    ///
    /// `PATCH /attack-protection/captcha/policies/{id}`, scope `update:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/patch-attack-protection-captcha-policies-by-id)
    pub fn update(&self, id: &str, captcha_policy: &UpdateCaptchaPolicy) -> Call<CaptchaPolicy> {
        self.0.call(
            Operation::patch("/attack-protection/captcha/policies/{id}")
                .path(id)
                .json(captcha_policy),
        )
    }

    /// Calls `DELETE /attack-protection/captcha/policies/{id}`.
    ///
    /// `DELETE /attack-protection/captcha/policies/{id}`, scope `update:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/delete-attack-protection-captcha-policies-by-id)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/attack-protection/captcha/policies/{id}").path(id))
    }
}
