// Written by auth0-codegen; changes belong into its overrides.

//! `attack_protection.captcha`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{CaptchaSettings, UpdateCaptchaSettings};
use crate::handle::Handle;

/// Which CAPTCHA provider is asked, and how.
#[derive(Debug, Clone)]
pub struct AttackProtectionCaptcha(pub(crate) Handle);

impl AttackProtectionCaptcha {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the active CAPTCHA provider and the settings of all of them.
    ///
    /// Secrets of the providers are not in the answer.
    ///
    /// `GET /attack-protection/captcha`, scope `read:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/get-captcha)
    pub fn get(&self) -> Call<CaptchaSettings> {
        self.0.call(Operation::get("/attack-protection/captcha"))
    }

    /// Changes the active CAPTCHA provider or the settings of one.
    ///
    /// `PATCH /attack-protection/captcha`, scope `update:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/patch-captcha)
    pub fn update(&self, captcha_settings: &UpdateCaptchaSettings) -> Call<CaptchaSettings> {
        self.0
            .call(Operation::patch("/attack-protection/captcha").json(captcha_settings))
    }
}
