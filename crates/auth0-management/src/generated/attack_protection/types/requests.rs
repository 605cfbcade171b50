// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::{Json, Secret};

use super::{
    AdminNotificationFrequency, BotDetectionLevel, BreachedPasswordDetectionMethod,
    BreachedPasswordDetectionStage, BreachedPasswordShield, BruteForceProtectionFormSubmissionMode,
    BruteForceProtectionMode, BruteForceShield, CaptchaPolicyActionAuthChallenge,
    CaptchaPolicyMatch, CaptchaProvider, ChallengePolicy, PhoneBackoff,
    SuspiciousIpThrottlingShield, SuspiciousIpThrottlingStage,
};

/// Request body of `POST /attack-protection/captcha/policies`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateCaptchaPolicy {
    /// Unique name.
    pub name: String,
    /// Description.
    pub description: Option<String>,
    /// Place in the order, least first.
    pub priority: i64,
    /// Conditions that a request must match.
    pub r#match: CaptchaPolicyMatch,
    /// Action to take.
    pub action: SetCaptchaPolicyAction,
}

impl CreateCaptchaPolicy {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { CreateCaptchaPolicy {
    value description: String,
} }

auth0_core::__write! { CreateCaptchaPolicy {
    always name "name",
    optional description "description",
    always priority "priority",
    always r#match "match",
    always action "action",
} }

/// A set captcha policy action, in `action` of [`CreateCaptchaPolicy`](super::CreateCaptchaPolicy).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetCaptchaPolicyAction {
    /// CAPTCHA provider that is used.
    pub active_provider_id: Option<CaptchaProvider>,
    /// Settings of Auth0's own CAPTCHA.
    pub simple_captcha: Option<Json>,
    /// Settings of Auth Challenge.
    pub auth_challenge: Option<CaptchaPolicyActionAuthChallenge>,
    /// Settings of reCAPTCHA v2.
    pub recaptcha_v2: Option<SetCaptchaPolicyKeys>,
    /// Settings of reCAPTCHA Enterprise.
    pub recaptcha_enterprise: Option<SetCaptchaPolicyRecaptchaEnterprise>,
    /// Settings of hCaptcha.
    pub hcaptcha: Option<SetCaptchaPolicyKeys>,
    /// Settings of Friendly Captcha.
    pub friendly_captcha: Option<SetCaptchaPolicyKeys>,
    /// Settings of Arkose.
    pub arkose: Option<SetCaptchaPolicyArkose>,
}

auth0_core::__setters! { SetCaptchaPolicyAction {
    value active_provider_id: CaptchaProvider,
    value simple_captcha: Json,
    value auth_challenge: CaptchaPolicyActionAuthChallenge,
    value recaptcha_v2: SetCaptchaPolicyKeys,
    value recaptcha_enterprise: SetCaptchaPolicyRecaptchaEnterprise,
    value hcaptcha: SetCaptchaPolicyKeys,
    value friendly_captcha: SetCaptchaPolicyKeys,
    value arkose: SetCaptchaPolicyArkose,
} }

auth0_core::__write! { SetCaptchaPolicyAction {
    optional active_provider_id "active_provider_id",
    optional simple_captcha "simple_captcha",
    optional auth_challenge "auth_challenge",
    optional recaptcha_v2 "recaptcha_v2",
    optional recaptcha_enterprise "recaptcha_enterprise",
    optional hcaptcha "hcaptcha",
    optional friendly_captcha "friendly_captcha",
    optional arkose "arkose",
} }

/// A set captcha policy arkose, in `arkose` of
/// [`SetCaptchaPolicyAction`](super::SetCaptchaPolicyAction).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetCaptchaPolicyArkose {
    /// Public key of the site.
    pub site_key: Option<String>,
    /// Secret.
    pub secret: Option<Secret>,
    /// Subdomain for requests by the browser.
    pub client_subdomain: Option<String>,
    /// Subdomain for verification by the server.
    pub verify_subdomain: Option<String>,
    /// Whether logins go on when the provider cannot be reached.
    pub fail_open: Option<bool>,
}

auth0_core::__setters! { SetCaptchaPolicyArkose {
    value site_key: String,
    value secret: Secret,
    value client_subdomain: String,
    value verify_subdomain: String,
    plain fail_open: bool,
} }

auth0_core::__write! { SetCaptchaPolicyArkose {
    optional site_key "site_key",
    optional secret "secret",
    optional client_subdomain "client_subdomain",
    optional verify_subdomain "verify_subdomain",
    optional fail_open "fail_open",
} }

/// Set captcha policy keys, in `recaptcha_v2` of
/// [`SetCaptchaPolicyAction`](super::SetCaptchaPolicyAction).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetCaptchaPolicyKeys {
    /// Public key of the site.
    pub site_key: Option<String>,
    /// Secret.
    pub secret: Option<Secret>,
}

auth0_core::__setters! { SetCaptchaPolicyKeys {
    value site_key: String,
    value secret: Secret,
} }

auth0_core::__write! { SetCaptchaPolicyKeys {
    optional site_key "site_key",
    optional secret "secret",
} }

/// A set captcha policy recaptcha enterprise, in `recaptcha_enterprise` of
/// [`SetCaptchaPolicyAction`](super::SetCaptchaPolicyAction).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetCaptchaPolicyRecaptchaEnterprise {
    /// Public key of the site.
    pub site_key: Option<String>,
    /// Identifier of the project.
    pub project_id: Option<String>,
    /// API key of the service.
    pub api_key: Option<Secret>,
}

auth0_core::__setters! { SetCaptchaPolicyRecaptchaEnterprise {
    value site_key: String,
    value project_id: String,
    value api_key: Secret,
} }

auth0_core::__write! { SetCaptchaPolicyRecaptchaEnterprise {
    optional site_key "site_key",
    optional project_id "project_id",
    optional api_key "api_key",
} }

/// An update arkose, in `arkose` of [`UpdateCaptchaSettings`](super::UpdateCaptchaSettings).
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateArkose {
    /// Public key of the site. Up to 100 characters.
    pub site_key: String,
    /// Secret key at the provider. Up to 100 characters.
    pub secret: Secret,
    /// Subdomain for requests by the browser. Up to 100 characters.
    pub client_subdomain: Option<String>,
    /// Subdomain for verification by the server. Up to 100 characters.
    pub verify_subdomain: Option<String>,
    /// Whether logins go on when the provider cannot be reached.
    pub fail_open: Option<bool>,
}

impl UpdateArkose {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { UpdateArkose {
    value client_subdomain: String,
    value verify_subdomain: String,
    plain fail_open: bool,
} }

auth0_core::__write! { UpdateArkose {
    always site_key "site_key",
    always secret "secret",
    optional client_subdomain "client_subdomain",
    optional verify_subdomain "verify_subdomain",
    optional fail_open "fail_open",
} }

/// An update auth challenge, in `auth_challenge` of
/// [`UpdateCaptchaSettings`](super::UpdateCaptchaSettings).
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateAuthChallenge {
    /// Whether logins go on when the provider cannot be reached.
    pub fail_open: bool,
}

impl UpdateAuthChallenge {
    /// Creates the value with its required fields.
    pub fn new(fail_open: bool) -> Self {
        Self { fail_open }
    }
}

auth0_core::__write! { UpdateAuthChallenge {
    always fail_open "fail_open",
} }

/// Request body of `PATCH /attack-protection/bot-detection`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateBotDetectionSettings {
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
}

auth0_core::__setters! { UpdateBotDetectionSettings {
    value bot_detection_level: BotDetectionLevel,
    value challenge_password_policy: ChallengePolicy,
    value challenge_passwordless_policy: ChallengePolicy,
    value challenge_password_reset_policy: ChallengePolicy,
    list allowlist: String,
    plain monitoring_mode_enabled: bool,
} }

auth0_core::__write! { UpdateBotDetectionSettings {
    optional bot_detection_level "bot_detection_level",
    optional challenge_password_policy "challenge_password_policy",
    optional challenge_passwordless_policy "challenge_passwordless_policy",
    optional challenge_password_reset_policy "challenge_password_reset_policy",
    optional allowlist "allowlist",
    optional monitoring_mode_enabled "monitoring_mode_enabled",
} }

/// Request body of `PATCH /attack-protection/breached-password-detection`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateBreachedPasswordDetectionSettings {
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
}

auth0_core::__setters! { UpdateBreachedPasswordDetectionSettings {
    plain enabled: bool,
    list shields: BreachedPasswordShield,
    list admin_notification_frequency: AdminNotificationFrequency,
    value method: BreachedPasswordDetectionMethod,
    value stage: BreachedPasswordDetectionStage,
} }

auth0_core::__write! { UpdateBreachedPasswordDetectionSettings {
    optional enabled "enabled",
    optional shields "shields",
    optional admin_notification_frequency "admin_notification_frequency",
    optional method "method",
    optional stage "stage",
} }

/// Request body of `PATCH /attack-protection/brute-force-protection`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateBruteForceSettings {
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
}

auth0_core::__setters! { UpdateBruteForceSettings {
    plain enabled: bool,
    list shields: BruteForceShield,
    list allowlist: String,
    value mode: BruteForceProtectionMode,
    plain max_attempts: i64,
    value form_submission_mode: BruteForceProtectionFormSubmissionMode,
} }

auth0_core::__write! { UpdateBruteForceSettings {
    optional enabled "enabled",
    optional shields "shields",
    optional allowlist "allowlist",
    optional mode "mode",
    optional max_attempts "max_attempts",
    optional form_submission_mode "form_submission_mode",
} }

/// Request body of `PATCH /attack-protection/captcha/policies/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateCaptchaPolicy {
    /// Unique name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Place in the order, least first.
    pub priority: Option<i64>,
    /// Conditions that a request must match.
    pub r#match: Option<CaptchaPolicyMatch>,
    /// Action to take.
    pub action: Option<SetCaptchaPolicyAction>,
}

auth0_core::__setters! { UpdateCaptchaPolicy {
    value name: String,
    value description: String,
    plain priority: i64,
    value r#match: CaptchaPolicyMatch,
    value action: SetCaptchaPolicyAction,
} }

auth0_core::__write! { UpdateCaptchaPolicy {
    optional name "name",
    optional description "description",
    optional priority "priority",
    optional r#match "match",
    optional action "action",
} }

/// Request body of `PATCH /attack-protection/captcha`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateCaptchaSettings {
    /// CAPTCHA provider that is used. Up to 36 characters.
    pub active_provider_id: Option<CaptchaProvider>,
    /// Settings of Arkose.
    pub arkose: Option<UpdateArkose>,
    /// Settings of Auth Challenge.
    pub auth_challenge: Option<UpdateAuthChallenge>,
    /// Settings of hCaptcha.
    pub hcaptcha: Option<UpdateHcaptcha>,
    /// Settings of Friendly Captcha.
    pub friendly_captcha: Option<UpdateFriendlyCaptcha>,
    /// Settings of reCAPTCHA Enterprise.
    pub recaptcha_enterprise: Option<UpdateRecaptchaEnterprise>,
    /// Settings of reCAPTCHA v2.
    pub recaptcha_v2: Option<UpdateRecaptchaV2>,
    /// Settings of Auth0's own CAPTCHA.
    pub simple_captcha: Option<Json>,
}

auth0_core::__setters! { UpdateCaptchaSettings {
    value active_provider_id: CaptchaProvider,
    value arkose: UpdateArkose,
    value auth_challenge: UpdateAuthChallenge,
    value hcaptcha: UpdateHcaptcha,
    value friendly_captcha: UpdateFriendlyCaptcha,
    value recaptcha_enterprise: UpdateRecaptchaEnterprise,
    value recaptcha_v2: UpdateRecaptchaV2,
    value simple_captcha: Json,
} }

auth0_core::__write! { UpdateCaptchaSettings {
    optional active_provider_id "active_provider_id",
    optional arkose "arkose",
    optional auth_challenge "auth_challenge",
    optional hcaptcha "hcaptcha",
    optional friendly_captcha "friendly_captcha",
    optional recaptcha_enterprise "recaptcha_enterprise",
    optional recaptcha_v2 "recaptcha_v2",
    optional simple_captcha "simple_captcha",
} }

/// An update friendly captcha, in `friendly_captcha` of
/// [`UpdateCaptchaSettings`](super::UpdateCaptchaSettings).
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateFriendlyCaptcha {
    /// Public key of the site. Up to 100 characters.
    pub site_key: String,
    /// Secret key at the provider. Up to 100 characters.
    pub secret: Secret,
}

impl UpdateFriendlyCaptcha {
    /// Creates the value with its required fields.
    pub fn new(site_key: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self {
            site_key: site_key.into(),
            secret: secret.into(),
        }
    }
}

auth0_core::__write! { UpdateFriendlyCaptcha {
    always site_key "site_key",
    always secret "secret",
} }

/// An update hcaptcha, in `hcaptcha` of [`UpdateCaptchaSettings`](super::UpdateCaptchaSettings).
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateHcaptcha {
    /// Public key of the site. Up to 100 characters.
    pub site_key: String,
    /// Secret key at the provider. Up to 100 characters.
    pub secret: Secret,
}

impl UpdateHcaptcha {
    /// Creates the value with its required fields.
    pub fn new(site_key: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self {
            site_key: site_key.into(),
            secret: secret.into(),
        }
    }
}

auth0_core::__write! { UpdateHcaptcha {
    always site_key "site_key",
    always secret "secret",
} }

/// Request body of `PATCH /attack-protection/phone-provider-protection`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePhoneProviderProtection {
    /// How attempts are slowed down.
    pub r#type: PhoneBackoff,
}

impl UpdatePhoneProviderProtection {
    /// Creates the value with its required fields.
    pub fn new(r#type: PhoneBackoff) -> Self {
        Self { r#type }
    }
}

auth0_core::__write! { UpdatePhoneProviderProtection {
    always r#type "type",
} }

/// An update recaptcha enterprise, in `recaptcha_enterprise` of
/// [`UpdateCaptchaSettings`](super::UpdateCaptchaSettings).
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateRecaptchaEnterprise {
    /// Public key of the site. Up to 100 characters.
    pub site_key: String,
    /// API key of the service. Up to 100 characters.
    pub api_key: Secret,
    /// Identifier of the project. Up to 100 characters.
    pub project_id: String,
}

impl UpdateRecaptchaEnterprise {
    /// Creates the value with its required fields.
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

auth0_core::__write! { UpdateRecaptchaEnterprise {
    always site_key "site_key",
    always api_key "api_key",
    always project_id "project_id",
} }

/// An update recaptcha v2, in `recaptcha_v2` of
/// [`UpdateCaptchaSettings`](super::UpdateCaptchaSettings).
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateRecaptchaV2 {
    /// Public key of the site. Up to 100 characters.
    pub site_key: String,
    /// Secret key at the provider. Up to 100 characters.
    pub secret: Secret,
}

impl UpdateRecaptchaV2 {
    /// Creates the value with its required fields.
    pub fn new(site_key: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self {
            site_key: site_key.into(),
            secret: secret.into(),
        }
    }
}

auth0_core::__write! { UpdateRecaptchaV2 {
    always site_key "site_key",
    always secret "secret",
} }

/// Request body of `PATCH /attack-protection/suspicious-ip-throttling`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSuspiciousIpThrottlingSettings {
    /// Whether it is enabled.
    pub enabled: Option<bool>,
    /// Reactions to an attack.
    pub shields: Option<Vec<SuspiciousIpThrottlingShield>>,
    /// IP addresses and ranges that are never blocked.
    pub allowlist: Option<Vec<String>>,
    /// Limits, by the moment they apply to.
    pub stage: Option<SuspiciousIpThrottlingStage>,
}

auth0_core::__setters! { UpdateSuspiciousIpThrottlingSettings {
    plain enabled: bool,
    list shields: SuspiciousIpThrottlingShield,
    list allowlist: String,
    value stage: SuspiciousIpThrottlingStage,
} }

auth0_core::__write! { UpdateSuspiciousIpThrottlingSettings {
    optional enabled "enabled",
    optional shields "shields",
    optional allowlist "allowlist",
    optional stage "stage",
} }
