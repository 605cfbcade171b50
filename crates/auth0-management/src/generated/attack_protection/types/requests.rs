// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::{Json, Secret};
use serde::Serialize;

use super::{
    AdminNotificationFrequency, BotDetectionLevel, BreachedPasswordDetectionMethod,
    BreachedPasswordDetectionStage, BreachedPasswordShield, BruteForceProtectionFormSubmissionMode,
    BruteForceProtectionMode, BruteForceShield, CaptchaPolicyActionAuthChallenge,
    CaptchaPolicyMatch, CaptchaProvider, ChallengePolicy, PhoneBackoff,
    SuspiciousIpThrottlingShield, SuspiciousIpThrottlingStage,
};

/// What `POST /attack-protection/captcha/policies` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateCaptchaPolicy {
    /// Name that tells it from others.
    pub name: String,
    /// What it is for, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Place in the order, least first.
    pub priority: i64,
    /// What a request must match.
    pub r#match: CaptchaPolicyMatch,
    /// What is to be done.
    pub action: SetCaptchaPolicyAction,
}

impl CreateCaptchaPolicy {
    /// With what it must have.
    pub fn new(
        name: impl Into<String>,
        priority: i64,
        r#match: CaptchaPolicyMatch,
        action: SetCaptchaPolicyAction,
    ) -> Self {
        Self {
            name: name.into(),
            description: None,
            priority,
            r#match,
            action,
        }
    }
}

/// The `action` of [`CreateCaptchaPolicy`](super::CreateCaptchaPolicy).
#[derive(Debug, Clone, Default, Serialize)]
pub struct SetCaptchaPolicyAction {
    /// CAPTCHA provider that is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_provider_id: Option<CaptchaProvider>,
    /// Settings of Auth0's own CAPTCHA.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub simple_captcha: Option<Json>,
    /// Settings of Auth Challenge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_challenge: Option<CaptchaPolicyActionAuthChallenge>,
    /// Settings of reCAPTCHA v2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recaptcha_v2: Option<SetCaptchaPolicyKeys>,
    /// Settings of reCAPTCHA Enterprise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recaptcha_enterprise: Option<SetCaptchaPolicyRecaptchaEnterprise>,
    /// Settings of hCaptcha.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hcaptcha: Option<SetCaptchaPolicyKeys>,
    /// Settings of Friendly Captcha.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friendly_captcha: Option<SetCaptchaPolicyKeys>,
    /// Settings of Arkose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arkose: Option<SetCaptchaPolicyArkose>,
}

/// The `arkose` of [`SetCaptchaPolicyAction`](super::SetCaptchaPolicyAction).
#[derive(Debug, Clone, Default, Serialize)]
pub struct SetCaptchaPolicyArkose {
    /// Public key of the site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site_key: Option<String>,
    /// Secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    /// Subdomain for requests by the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_subdomain: Option<String>,
    /// Subdomain for verification by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_subdomain: Option<String>,
    /// Whether logins go on when the provider cannot be reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_open: Option<bool>,
}

/// The `recaptcha_v2` of [`SetCaptchaPolicyAction`](super::SetCaptchaPolicyAction).
#[derive(Debug, Clone, Default, Serialize)]
pub struct SetCaptchaPolicyKeys {
    /// Public key of the site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site_key: Option<String>,
    /// Secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
}

/// The `recaptcha_enterprise` of [`SetCaptchaPolicyAction`](super::SetCaptchaPolicyAction).
#[derive(Debug, Clone, Default, Serialize)]
pub struct SetCaptchaPolicyRecaptchaEnterprise {
    /// Public key of the site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site_key: Option<String>,
    /// Identifier of the project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// API key of the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key: Option<Secret>,
}

/// The `arkose` of [`UpdateCaptchaSettings`](super::UpdateCaptchaSettings).
#[derive(Debug, Clone, Serialize)]
pub struct UpdateArkose {
    /// Public key of the site. Up to 100 characters.
    pub site_key: String,
    /// Secret key at the provider. Up to 100 characters.
    pub secret: Secret,
    /// Subdomain for requests by the browser. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_subdomain: Option<String>,
    /// Subdomain for verification by the server. Up to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_subdomain: Option<String>,
    /// Whether logins go on when the provider cannot be reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_open: Option<bool>,
}

impl UpdateArkose {
    /// With what it must have.
    pub fn new(site_key: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self {
            site_key: site_key.into(),
            secret: secret.into(),
            client_subdomain: None,
            verify_subdomain: None,
            fail_open: None,
        }
    }
}

/// The `auth_challenge` of [`UpdateCaptchaSettings`](super::UpdateCaptchaSettings).
#[derive(Debug, Clone, Serialize)]
pub struct UpdateAuthChallenge {
    /// Whether logins go on when the provider cannot be reached.
    pub fail_open: bool,
}

impl UpdateAuthChallenge {
    /// With what it must have.
    pub fn new(fail_open: bool) -> Self {
        Self { fail_open }
    }
}

/// What `PATCH /attack-protection/bot-detection` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateBotDetectionSettings {
    /// How readily a login is taken for a bot's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bot_detection_level: Option<BotDetectionLevel>,
    /// When a login with a password gets a challenge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub challenge_password_policy: Option<ChallengePolicy>,
    /// When a passwordless login gets a challenge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub challenge_passwordless_policy: Option<ChallengePolicy>,
    /// When a password reset gets a challenge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub challenge_password_reset_policy: Option<ChallengePolicy>,
    /// IP addresses and ranges that are never blocked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowlist: Option<Vec<String>>,
    /// Whether challenges are only logged and not shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub monitoring_mode_enabled: Option<bool>,
}

/// What `PATCH /attack-protection/breached-password-detection` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateBreachedPasswordDetectionSettings {
    /// Whether it is on. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// What is done about an attack.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shields: Option<Vec<BreachedPasswordShield>>,
    /// How often administrators are told of attacks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin_notification_frequency: Option<Vec<AdminNotificationFrequency>>,
    /// How soon leaked passwords are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<BreachedPasswordDetectionMethod>,
    /// What is done, by the moment it applies to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<BreachedPasswordDetectionStage>,
}

/// What `PATCH /attack-protection/brute-force-protection` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateBruteForceSettings {
    /// Whether it is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Whether the login is blocked and the user told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shields: Option<Vec<BruteForceShield>>,
    /// IP addresses and ranges that are never blocked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowlist: Option<Vec<String>>,
    /// Whether failures are counted per IP address or for the user alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<BruteForceProtectionMode>,
    /// Failed logins before a block. 1 to 100. Default: `10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_attempts: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_submission_mode: Option<BruteForceProtectionFormSubmissionMode>,
}

/// What `PATCH /attack-protection/captcha/policies/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateCaptchaPolicy {
    /// Name that tells it from others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Place in the order, least first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// What a request must match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#match: Option<CaptchaPolicyMatch>,
    /// What is to be done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<SetCaptchaPolicyAction>,
}

/// What `PATCH /attack-protection/captcha` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateCaptchaSettings {
    /// CAPTCHA provider that is used. Up to 36 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_provider_id: Option<CaptchaProvider>,
    /// Settings of Arkose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arkose: Option<UpdateArkose>,
    /// Settings of Auth Challenge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_challenge: Option<UpdateAuthChallenge>,
    /// Settings of hCaptcha.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hcaptcha: Option<UpdateHcaptcha>,
    /// Settings of Friendly Captcha.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friendly_captcha: Option<UpdateFriendlyCaptcha>,
    /// Settings of reCAPTCHA Enterprise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recaptcha_enterprise: Option<UpdateRecaptchaEnterprise>,
    /// Settings of reCAPTCHA v2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recaptcha_v2: Option<UpdateRecaptchaV2>,
    /// Settings of Auth0's own CAPTCHA.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub simple_captcha: Option<Json>,
}

/// The `friendly_captcha` of [`UpdateCaptchaSettings`](super::UpdateCaptchaSettings).
#[derive(Debug, Clone, Serialize)]
pub struct UpdateFriendlyCaptcha {
    /// Public key of the site. Up to 100 characters.
    pub site_key: String,
    /// Secret key at the provider. Up to 100 characters.
    pub secret: Secret,
}

impl UpdateFriendlyCaptcha {
    /// With what it must have.
    pub fn new(site_key: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self {
            site_key: site_key.into(),
            secret: secret.into(),
        }
    }
}

/// The `hcaptcha` of [`UpdateCaptchaSettings`](super::UpdateCaptchaSettings).
#[derive(Debug, Clone, Serialize)]
pub struct UpdateHcaptcha {
    /// Public key of the site. Up to 100 characters.
    pub site_key: String,
    /// Secret key at the provider. Up to 100 characters.
    pub secret: Secret,
}

impl UpdateHcaptcha {
    /// With what it must have.
    pub fn new(site_key: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self {
            site_key: site_key.into(),
            secret: secret.into(),
        }
    }
}

/// What `PATCH /attack-protection/phone-provider-protection` takes.
#[derive(Debug, Clone, Serialize)]
pub struct UpdatePhoneProviderProtection {
    /// How attempts are slowed down.
    pub r#type: PhoneBackoff,
}

impl UpdatePhoneProviderProtection {
    /// With what it must have.
    pub fn new(r#type: PhoneBackoff) -> Self {
        Self { r#type }
    }
}

/// The `recaptcha_enterprise` of [`UpdateCaptchaSettings`](super::UpdateCaptchaSettings).
#[derive(Debug, Clone, Serialize)]
pub struct UpdateRecaptchaEnterprise {
    /// Public key of the site. Up to 100 characters.
    pub site_key: String,
    /// API key of the service. Up to 100 characters.
    pub api_key: Secret,
    /// Identifier of the project. Up to 100 characters.
    pub project_id: String,
}

impl UpdateRecaptchaEnterprise {
    /// With what it must have.
    pub fn new(
        site_key: impl Into<String>,
        api_key: impl Into<Secret>,
        project_id: impl Into<String>,
    ) -> Self {
        Self {
            site_key: site_key.into(),
            api_key: api_key.into(),
            project_id: project_id.into(),
        }
    }
}

/// The `recaptcha_v2` of [`UpdateCaptchaSettings`](super::UpdateCaptchaSettings).
#[derive(Debug, Clone, Serialize)]
pub struct UpdateRecaptchaV2 {
    /// Public key of the site. Up to 100 characters.
    pub site_key: String,
    /// Secret key at the provider. Up to 100 characters.
    pub secret: Secret,
}

impl UpdateRecaptchaV2 {
    /// With what it must have.
    pub fn new(site_key: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self {
            site_key: site_key.into(),
            secret: secret.into(),
        }
    }
}

/// What `PATCH /attack-protection/suspicious-ip-throttling` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateSuspiciousIpThrottlingSettings {
    /// Whether it is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// What is done about an attack.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shields: Option<Vec<SuspiciousIpThrottlingShield>>,
    /// IP addresses and ranges that are never blocked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowlist: Option<Vec<String>>,
    /// Limits, by the moment they apply to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<SuspiciousIpThrottlingStage>,
}
