// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::{Extra, Json};
use serde::Deserialize;

use super::{
    AdminNotificationFrequency, BotDetectionLevel, BreachedPasswordDetectionMethod,
    BreachedPasswordDetectionStage, BreachedPasswordShield, BruteForceProtectionFormSubmissionMode,
    BruteForceProtectionMode, BruteForceShield, CaptchaPolicyActionAuthChallenge,
    CaptchaPolicyMatch, CaptchaProvider, ChallengePolicy, PhoneBackoff,
    SuspiciousIpThrottlingShield, SuspiciousIpThrottlingStage,
};
use crate::Timestamp;

/// What `GET /attack-protection/bot-detection` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BotDetectionSettings {
    /// How readily a login is taken for a bot's.
    pub bot_detection_level: Option<BotDetectionLevel>,
    /// When a login with a password gets a challenge.
    pub challenge_password_policy: Option<ChallengePolicy>,
    /// When a passwordless login gets a challenge.
    pub challenge_passwordless_policy: Option<ChallengePolicy>,
    /// When a password reset gets a challenge.
    pub challenge_password_reset_policy: Option<ChallengePolicy>,
    /// IP addresses and ranges that are never blocked.
    pub allowlist: Option<Vec<String>>,
    /// Whether challenges are only logged and not shown.
    pub monitoring_mode_enabled: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /attack-protection/breached-password-detection` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BreachedPasswordDetectionSettings {
    /// Whether it is on. Default: `true`.
    pub enabled: Option<bool>,
    /// What is done about an attack.
    pub shields: Option<Vec<BreachedPasswordShield>>,
    /// How often administrators are told of attacks.
    pub admin_notification_frequency: Option<Vec<AdminNotificationFrequency>>,
    /// How soon leaked passwords are known.
    pub method: Option<BreachedPasswordDetectionMethod>,
    /// What is done, by the moment it applies to.
    pub stage: Option<BreachedPasswordDetectionStage>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /attack-protection/brute-force-protection` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BruteForceSettings {
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// Whether the login is blocked and the user told.
    pub shields: Option<Vec<BruteForceShield>>,
    /// IP addresses and ranges that are never blocked.
    pub allowlist: Option<Vec<String>>,
    /// Whether failures are counted per IP address or for the user alone.
    pub mode: Option<BruteForceProtectionMode>,
    /// Failed logins before a block. 1 to 100. Default: `10`.
    pub max_attempts: Option<i64>,
    pub form_submission_mode: Option<BruteForceProtectionFormSubmissionMode>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /attack-protection/captcha/policies` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CaptchaPolicy {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// What it is for, in words.
    pub description: Option<String>,
    /// Place in the order, least first.
    pub priority: Option<i64>,
    /// What a request must match.
    pub r#match: Option<CaptchaPolicyMatch>,
    /// What is to be done.
    pub action: Option<CaptchaPolicyAction>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `action` of [`CaptchaPolicy`](super::CaptchaPolicy).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CaptchaPolicyAction {
    /// CAPTCHA provider that is used.
    pub active_provider_id: Option<CaptchaProvider>,
    /// Settings of Auth0's own CAPTCHA.
    pub simple_captcha: Option<Json>,
    /// Settings of Auth Challenge.
    pub auth_challenge: Option<CaptchaPolicyActionAuthChallenge>,
    /// Settings of reCAPTCHA v2.
    pub recaptcha_v2: Option<CaptchaPolicyActionRecaptchaV2>,
    /// Settings of reCAPTCHA Enterprise.
    pub recaptcha_enterprise: Option<CaptchaPolicyActionRecaptchaEnterprise>,
    /// Settings of hCaptcha.
    pub hcaptcha: Option<CaptchaPolicyActionHcaptcha>,
    /// Settings of Friendly Captcha.
    pub friendly_captcha: Option<CaptchaPolicyActionFriendlyCaptcha>,
    /// Settings of Arkose.
    pub arkose: Option<CaptchaPolicyActionArkose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `arkose` of [`CaptchaSettings`](super::CaptchaSettings).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CaptchaPolicyActionArkose {
    /// Public key of the site.
    pub site_key: Option<String>,
    /// Whether logins go on when the provider cannot be reached.
    pub fail_open: Option<bool>,
    /// Subdomain for requests by the browser.
    pub client_subdomain: Option<String>,
    /// Subdomain for verification by the server.
    pub verify_subdomain: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `friendly_captcha` of [`CaptchaSettings`](super::CaptchaSettings).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CaptchaPolicyActionFriendlyCaptcha {
    /// Public key of the site.
    pub site_key: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `hcaptcha` of [`CaptchaSettings`](super::CaptchaSettings).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CaptchaPolicyActionHcaptcha {
    /// Public key of the site.
    pub site_key: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `recaptcha_enterprise` of [`CaptchaSettings`](super::CaptchaSettings).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CaptchaPolicyActionRecaptchaEnterprise {
    /// Public key of the site.
    pub site_key: Option<String>,
    /// Identifier of the project.
    pub project_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `recaptcha_v2` of [`CaptchaSettings`](super::CaptchaSettings).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CaptchaPolicyActionRecaptchaV2 {
    /// Public key of the site.
    pub site_key: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /attack-protection/captcha` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CaptchaSettings {
    /// CAPTCHA provider that is used.
    pub active_provider_id: Option<String>,
    /// Settings of Arkose.
    pub arkose: Option<CaptchaPolicyActionArkose>,
    /// Settings of Auth Challenge.
    pub auth_challenge: Option<CaptchaPolicyActionAuthChallenge>,
    /// Settings of hCaptcha.
    pub hcaptcha: Option<CaptchaPolicyActionHcaptcha>,
    /// Settings of Friendly Captcha.
    pub friendly_captcha: Option<CaptchaPolicyActionFriendlyCaptcha>,
    /// Settings of reCAPTCHA Enterprise.
    pub recaptcha_enterprise: Option<CaptchaPolicyActionRecaptchaEnterprise>,
    /// Settings of reCAPTCHA v2.
    pub recaptcha_v2: Option<CaptchaPolicyActionRecaptchaV2>,
    /// Settings of Auth0's own CAPTCHA.
    pub simple_captcha: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /attack-protection/phone-provider-protection` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PhoneProviderProtection {
    /// How attempts are slowed down.
    pub r#type: Option<PhoneBackoff>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /attack-protection/suspicious-ip-throttling` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SuspiciousIpThrottlingSettings {
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// What is done about an attack.
    pub shields: Option<Vec<SuspiciousIpThrottlingShield>>,
    /// IP addresses and ranges that are never blocked.
    pub allowlist: Option<Vec<String>>,
    /// Limits, by the moment they apply to.
    pub stage: Option<SuspiciousIpThrottlingStage>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
