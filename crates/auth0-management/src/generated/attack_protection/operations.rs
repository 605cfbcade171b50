// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use super::{
    BotDetectionSettings, BreachedPasswordDetectionSettings, BruteForceSettings, CaptchaPolicy,
    CaptchaSettings, CreateCaptchaPolicy, PhoneProviderProtection, SuspiciousIpThrottlingSettings,
    UpdateBotDetectionSettings, UpdateBreachedPasswordDetectionSettings, UpdateBruteForceSettings,
    UpdateCaptchaPolicy, UpdateCaptchaSettings, UpdatePhoneProviderProtection,
    UpdateSuspiciousIpThrottlingSettings,
};
use crate::handle::Handle;

/// Attack protection: what the tenant does about bots, guessed and leaked passwords, and suspicious
/// addresses.
#[derive(Debug, Clone)]
pub struct AttackProtection(pub(crate) Handle);

impl AttackProtection {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// When a login that looks like a bot's gets a challenge.
    pub fn bot_detection(&self) -> AttackProtectionBotDetection {
        AttackProtectionBotDetection(self.0.clone())
    }

    /// Reactions to a leaked password.
    pub fn breached_password_detection(&self) -> AttackProtectionBreachedPasswordDetection {
        AttackProtectionBreachedPasswordDetection(self.0.clone())
    }

    /// When too many failed logins block a user.
    pub fn brute_force_protection(&self) -> AttackProtectionBruteForceProtection {
        AttackProtectionBruteForceProtection(self.0.clone())
    }

    /// Which CAPTCHA provider is asked, and how.
    pub fn captcha(&self) -> AttackProtectionCaptcha {
        AttackProtectionCaptcha(self.0.clone())
    }

    /// Policies that override the CAPTCHA settings for the logins they match.
    pub fn captcha_policies(&self) -> AttackProtectionCaptchaPolicies {
        AttackProtectionCaptchaPolicies(self.0.clone())
    }

    /// How messages to phones are slowed down under attack.
    pub fn phone_provider_protection(&self) -> AttackProtectionPhoneProviderProtection {
        AttackProtectionPhoneProviderProtection(self.0.clone())
    }

    /// When too many attempts from one IP address are slowed down.
    pub fn suspicious_ip_throttling(&self) -> AttackProtectionSuspiciousIpThrottling {
        AttackProtectionSuspiciousIpThrottling(self.0.clone())
    }
}

/// When a login that looks like a bot's gets a challenge.
#[derive(Debug, Clone)]
pub struct AttackProtectionBotDetection(pub(crate) Handle);

impl AttackProtectionBotDetection {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the settings of bot detection.
    ///
    /// `GET /attack-protection/bot-detection`, scope `read:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/get-bot-detection)
    pub fn get(&self) -> Call<BotDetectionSettings> {
        self.0
            .call(Operation::get("/attack-protection/bot-detection"))
    }

    /// Changes the settings of bot detection.
    ///
    /// `PATCH /attack-protection/bot-detection`, scope `update:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/patch-bot-detection)
    pub fn update(
        &self,
        bot_detection_settings: &UpdateBotDetectionSettings,
    ) -> Call<BotDetectionSettings> {
        self.0
            .call(Operation::patch("/attack-protection/bot-detection").json(bot_detection_settings))
    }
}

/// Reactions to a leaked password.
#[derive(Debug, Clone)]
pub struct AttackProtectionBreachedPasswordDetection(pub(crate) Handle);

impl AttackProtectionBreachedPasswordDetection {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the settings of breached password detection.
    ///
    /// `GET /attack-protection/breached-password-detection`, scope `read:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/get-breached-password-detection)
    pub fn get(&self) -> Call<BreachedPasswordDetectionSettings> {
        self.0.call(Operation::get(
            "/attack-protection/breached-password-detection",
        ))
    }

    /// Changes the settings of breached password detection.
    ///
    /// `PATCH /attack-protection/breached-password-detection`, scope `update:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/patch-breached-password-detection)
    pub fn update(
        &self,
        breached_password_detection_settings: &UpdateBreachedPasswordDetectionSettings,
    ) -> Call<BreachedPasswordDetectionSettings> {
        self.0.call(
            Operation::patch("/attack-protection/breached-password-detection")
                .json(breached_password_detection_settings),
        )
    }
}

/// When too many failed logins block a user.
#[derive(Debug, Clone)]
pub struct AttackProtectionBruteForceProtection(pub(crate) Handle);

impl AttackProtectionBruteForceProtection {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the settings of brute-force protection.
    ///
    /// `GET /attack-protection/brute-force-protection`, scope `read:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/get-brute-force-protection)
    pub fn get(&self) -> Call<BruteForceSettings> {
        self.0
            .call(Operation::get("/attack-protection/brute-force-protection"))
    }

    /// Changes the settings of brute-force protection.
    ///
    /// Users who are blocked already stay blocked; `user_blocks` lifts a block.
    ///
    /// `PATCH /attack-protection/brute-force-protection`, scope `update:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/patch-brute-force-protection)
    pub fn update(
        &self,
        brute_force_settings: &UpdateBruteForceSettings,
    ) -> Call<BruteForceSettings> {
        self.0.call(
            Operation::patch("/attack-protection/brute-force-protection")
                .json(brute_force_settings),
        )
    }
}

/// Which CAPTCHA provider is asked, and how.
#[derive(Debug, Clone)]
pub struct AttackProtectionCaptcha(pub(crate) Handle);

impl AttackProtectionCaptcha {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the active CAPTCHA provider and the settings of all of them.
    ///
    /// Secrets of the providers are not in the response.
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

/// Policies that override the CAPTCHA settings for the logins they match.
#[derive(Debug, Clone)]
pub struct AttackProtectionCaptchaPolicies(pub(crate) Handle);

impl AttackProtectionCaptchaPolicies {
    /// Returns a handle whose calls use these options.
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

/// How messages to phones are slowed down under attack.
#[derive(Debug, Clone)]
pub struct AttackProtectionPhoneProviderProtection(pub(crate) Handle);

impl AttackProtectionPhoneProviderProtection {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets how messages to phones are slowed down under attack.
    ///
    /// `GET /attack-protection/phone-provider-protection`, scope `read:attack_protection`. Early
    /// access.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/get-phone-provider-protection)
    pub fn get(&self) -> Call<PhoneProviderProtection> {
        self.0.call(Operation::get(
            "/attack-protection/phone-provider-protection",
        ))
    }

    /// Changes how messages to phones are slowed down under attack.
    ///
    /// `PATCH /attack-protection/phone-provider-protection`, scope `update:attack_protection`. Early
    /// access.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/patch-phone-provider-protection)
    pub fn update(
        &self,
        phone_provider_protection: &UpdatePhoneProviderProtection,
    ) -> Call<PhoneProviderProtection> {
        self.0.call(
            Operation::patch("/attack-protection/phone-provider-protection")
                .json(phone_provider_protection),
        )
    }
}

/// When too many attempts from one IP address are slowed down.
#[derive(Debug, Clone)]
pub struct AttackProtectionSuspiciousIpThrottling(pub(crate) Handle);

impl AttackProtectionSuspiciousIpThrottling {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the settings of suspicious IP throttling.
    ///
    /// `GET /attack-protection/suspicious-ip-throttling`, scope `read:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/get-suspicious-ip-throttling)
    pub fn get(&self) -> Call<SuspiciousIpThrottlingSettings> {
        self.0.call(Operation::get(
            "/attack-protection/suspicious-ip-throttling",
        ))
    }

    /// Changes the settings of suspicious IP throttling.
    ///
    /// `PATCH /attack-protection/suspicious-ip-throttling`, scope `update:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/attack-protection/patch-suspicious-ip-throttling)
    pub fn update(
        &self,
        suspicious_ip_throttling_settings: &UpdateSuspiciousIpThrottlingSettings,
    ) -> Call<SuspiciousIpThrottlingSettings> {
        self.0.call(
            Operation::patch("/attack-protection/suspicious-ip-throttling")
                .json(suspicious_ip_throttling_settings),
        )
    }
}
