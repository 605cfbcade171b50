// Written by auth0-codegen; changes belong into its overrides.

//! `attack_protection`.

use auth0_core::CallOptions;

use crate::handle::Handle;

/// Attack protection: what the tenant does about bots, guessed and leaked passwords, and suspicious
/// addresses.
#[derive(Debug, Clone)]
pub struct AttackProtection(pub(crate) Handle);

impl AttackProtection {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// When a login that looks like a bot's gets a challenge.
    pub fn bot_detection(&self) -> super::AttackProtectionBotDetection {
        super::AttackProtectionBotDetection(self.0.clone())
    }

    /// Reactions to a leaked password.
    pub fn breached_password_detection(&self) -> super::AttackProtectionBreachedPasswordDetection {
        super::AttackProtectionBreachedPasswordDetection(self.0.clone())
    }

    /// When too many failed logins block a user.
    pub fn brute_force_protection(&self) -> super::AttackProtectionBruteForceProtection {
        super::AttackProtectionBruteForceProtection(self.0.clone())
    }

    /// Which CAPTCHA provider is asked, and how.
    pub fn captcha(&self) -> super::AttackProtectionCaptcha {
        super::AttackProtectionCaptcha(self.0.clone())
    }

    /// Policies that override the CAPTCHA settings for the logins they match.
    pub fn captcha_policies(&self) -> super::AttackProtectionCaptchaPolicies {
        super::AttackProtectionCaptchaPolicies(self.0.clone())
    }

    /// How messages to phones are slowed down under attack.
    pub fn phone_provider_protection(&self) -> super::AttackProtectionPhoneProviderProtection {
        super::AttackProtectionPhoneProviderProtection(self.0.clone())
    }

    /// When too many attempts from one IP address are slowed down.
    pub fn suspicious_ip_throttling(&self) -> super::AttackProtectionSuspiciousIpThrottling {
        super::AttackProtectionSuspiciousIpThrottling(self.0.clone())
    }
}
