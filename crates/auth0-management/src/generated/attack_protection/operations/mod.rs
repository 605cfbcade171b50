// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod attack_protection;
mod bot_detection;
mod breached_password_detection;
mod brute_force_protection;
mod captcha;
mod captcha_policies;
mod phone_provider_protection;
mod suspicious_ip_throttling;

pub use attack_protection::AttackProtection;
pub use bot_detection::AttackProtectionBotDetection;
pub use breached_password_detection::AttackProtectionBreachedPasswordDetection;
pub use brute_force_protection::AttackProtectionBruteForceProtection;
pub use captcha::AttackProtectionCaptcha;
pub use captcha_policies::AttackProtectionCaptchaPolicies;
pub use phone_provider_protection::AttackProtectionPhoneProviderProtection;
pub use suspicious_ip_throttling::AttackProtectionSuspiciousIpThrottling;
