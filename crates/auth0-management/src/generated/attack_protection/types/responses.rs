// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Json};

use super::{
    AdminNotificationFrequency, BotDetectionLevel, BreachedPasswordDetectionMethod,
    BreachedPasswordDetectionStage, BreachedPasswordShield, BruteForceProtectionFormSubmissionMode,
    BruteForceProtectionMode, BruteForceShield, CaptchaPolicyActionAuthChallenge,
    CaptchaPolicyMatch, CaptchaProvider, ChallengePolicy, PhoneBackoff,
    SuspiciousIpThrottlingShield, SuspiciousIpThrottlingStage,
};
use crate::Timestamp;

/// Bot detection settings, returned by `GET /attack-protection/bot-detection`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { BotDetectionSettings {
    optional bot_detection_level "bot_detection_level",
    optional challenge_password_policy "challenge_password_policy",
    optional challenge_passwordless_policy "challenge_passwordless_policy",
    optional challenge_password_reset_policy "challenge_password_reset_policy",
    optional allowlist "allowlist",
    optional monitoring_mode_enabled "monitoring_mode_enabled",
} }
auth0_core::__read!(BotDetectionSettings);

/// Breached password detection settings, returned by
/// `GET /attack-protection/breached-password-detection`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BreachedPasswordDetectionSettings {
    /// Whether it is enabled.
    pub enabled: Option<bool>,
    /// Reactions to an attack.
    pub shields: Option<Vec<BreachedPasswordShield>>,
    /// How often administrators are told of attacks.
    pub admin_notification_frequency: Option<Vec<AdminNotificationFrequency>>,
    /// How soon leaked passwords are known.
    pub method: Option<BreachedPasswordDetectionMethod>,
    /// Actions, by the stage that they apply to.
    pub stage: Option<BreachedPasswordDetectionStage>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { BreachedPasswordDetectionSettings {
    optional enabled "enabled",
    optional shields "shields",
    optional admin_notification_frequency "admin_notification_frequency",
    optional method "method",
    optional stage "stage",
} }
auth0_core::__read!(BreachedPasswordDetectionSettings);

/// Brute force settings, returned by `GET /attack-protection/brute-force-protection`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BruteForceSettings {
    /// Whether it is enabled.
    pub enabled: Option<bool>,
    /// Whether the login is blocked and the user told.
    pub shields: Option<Vec<BruteForceShield>>,
    /// IP addresses and ranges that are never blocked.
    pub allowlist: Option<Vec<String>>,
    /// Whether failures are counted per IP address or for the user alone.
    pub mode: Option<BruteForceProtectionMode>,
    /// Failed logins before a block. 1 to 100.
    pub max_attempts: Option<i64>,
    pub form_submission_mode: Option<BruteForceProtectionFormSubmissionMode>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { BruteForceSettings {
    optional enabled "enabled",
    optional shields "shields",
    optional allowlist "allowlist",
    optional mode "mode",
    optional max_attempts "max_attempts",
    optional form_submission_mode "form_submission_mode",
} }
auth0_core::__read!(BruteForceSettings);

/// A captcha policy, returned by `GET /attack-protection/captcha/policies`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CaptchaPolicy {
    /// Identifier.
    pub id: Option<String>,
    /// Unique name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Place in the order, least first.
    pub priority: Option<i64>,
    /// Conditions that a request must match.
    pub r#match: Option<CaptchaPolicyMatch>,
    /// Action to take.
    pub action: Option<CaptchaPolicyAction>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CaptchaPolicy {
    optional id "id",
    optional name "name",
    optional description "description",
    optional priority "priority",
    optional r#match "match",
    optional action "action",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(CaptchaPolicy);

/// A captcha policy action, in `action` of [`CaptchaPolicy`](super::CaptchaPolicy).
#[derive(Debug, Clone, PartialEq, Default)]
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
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CaptchaPolicyAction {
    optional active_provider_id "active_provider_id",
    optional simple_captcha "simple_captcha",
    optional auth_challenge "auth_challenge",
    optional recaptcha_v2 "recaptcha_v2",
    optional recaptcha_enterprise "recaptcha_enterprise",
    optional hcaptcha "hcaptcha",
    optional friendly_captcha "friendly_captcha",
    optional arkose "arkose",
} }
auth0_core::__read!(CaptchaPolicyAction);

/// A captcha policy action arkose, in `arkose` of [`CaptchaSettings`](super::CaptchaSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CaptchaPolicyActionArkose {
    /// Public key of the site.
    pub site_key: Option<String>,
    /// Whether logins go on when the provider cannot be reached.
    pub fail_open: Option<bool>,
    /// Subdomain for requests by the browser.
    pub client_subdomain: Option<String>,
    /// Subdomain for verification by the server.
    pub verify_subdomain: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CaptchaPolicyActionArkose {
    optional site_key "site_key",
    optional fail_open "fail_open",
    optional client_subdomain "client_subdomain",
    optional verify_subdomain "verify_subdomain",
} }
auth0_core::__read!(CaptchaPolicyActionArkose);

/// A captcha policy action friendly captcha, in `friendly_captcha` of
/// [`CaptchaSettings`](super::CaptchaSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CaptchaPolicyActionFriendlyCaptcha {
    /// Public key of the site.
    pub site_key: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CaptchaPolicyActionFriendlyCaptcha {
    optional site_key "site_key",
} }
auth0_core::__read!(CaptchaPolicyActionFriendlyCaptcha);

/// A captcha policy action hcaptcha, in `hcaptcha` of [`CaptchaSettings`](super::CaptchaSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CaptchaPolicyActionHcaptcha {
    /// Public key of the site.
    pub site_key: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CaptchaPolicyActionHcaptcha {
    optional site_key "site_key",
} }
auth0_core::__read!(CaptchaPolicyActionHcaptcha);

/// A captcha policy action recaptcha enterprise, in `recaptcha_enterprise` of
/// [`CaptchaSettings`](super::CaptchaSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CaptchaPolicyActionRecaptchaEnterprise {
    /// Public key of the site.
    pub site_key: Option<String>,
    /// Identifier of the project.
    pub project_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CaptchaPolicyActionRecaptchaEnterprise {
    optional site_key "site_key",
    optional project_id "project_id",
} }
auth0_core::__read!(CaptchaPolicyActionRecaptchaEnterprise);

/// A captcha policy action recaptcha v2, in `recaptcha_v2` of
/// [`CaptchaSettings`](super::CaptchaSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CaptchaPolicyActionRecaptchaV2 {
    /// Public key of the site.
    pub site_key: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CaptchaPolicyActionRecaptchaV2 {
    optional site_key "site_key",
} }
auth0_core::__read!(CaptchaPolicyActionRecaptchaV2);

/// Captcha settings, returned by `GET /attack-protection/captcha`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CaptchaSettings {
    optional active_provider_id "active_provider_id",
    optional arkose "arkose",
    optional auth_challenge "auth_challenge",
    optional hcaptcha "hcaptcha",
    optional friendly_captcha "friendly_captcha",
    optional recaptcha_enterprise "recaptcha_enterprise",
    optional recaptcha_v2 "recaptcha_v2",
    optional simple_captcha "simple_captcha",
} }
auth0_core::__read!(CaptchaSettings);

/// A phone provider protection, returned by `GET /attack-protection/phone-provider-protection`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PhoneProviderProtection {
    /// How attempts are slowed down.
    pub r#type: Option<PhoneBackoff>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { PhoneProviderProtection {
    optional r#type "type",
} }
auth0_core::__read!(PhoneProviderProtection);

/// Suspicious IP throttling settings, returned by
/// `GET /attack-protection/suspicious-ip-throttling`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SuspiciousIpThrottlingSettings {
    /// Whether it is enabled.
    pub enabled: Option<bool>,
    /// Reactions to an attack.
    pub shields: Option<Vec<SuspiciousIpThrottlingShield>>,
    /// IP addresses and ranges that are never blocked.
    pub allowlist: Option<Vec<String>>,
    /// Limits, by the moment they apply to.
    pub stage: Option<SuspiciousIpThrottlingStage>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { SuspiciousIpThrottlingSettings {
    optional enabled "enabled",
    optional shields "shields",
    optional allowlist "allowlist",
    optional stage "stage",
} }
auth0_core::__read!(SuspiciousIpThrottlingSettings);
