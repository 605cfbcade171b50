// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::Extra;
use serde::{Deserialize, Serialize};

use super::SuspiciousIpThrottlingShield;

/// The `pre-change-password` of
/// [`BreachedPasswordDetectionStage`](super::BreachedPasswordDetectionStage).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct BreachedPasswordDetectionMoment {
    /// What is done about an attack.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shields: Option<Vec<SuspiciousIpThrottlingShield>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `pre-user-registration` of
/// [`BreachedPasswordDetectionStage`](super::BreachedPasswordDetectionStage).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct BreachedPasswordDetectionPreUserRegistrationStage {
    /// What is done about an attack.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shields: Option<Vec<SuspiciousIpThrottlingShield>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `stage` of [`BreachedPasswordDetectionSettings`](super::BreachedPasswordDetectionSettings).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct BreachedPasswordDetectionStage {
    /// When a user signs up.
    #[serde(
        rename = "pre-user-registration",
        skip_serializing_if = "Option::is_none"
    )]
    pub pre_user_registration: Option<BreachedPasswordDetectionPreUserRegistrationStage>,
    /// When a password is changed.
    #[serde(
        rename = "pre-change-password",
        skip_serializing_if = "Option::is_none"
    )]
    pub pre_change_password: Option<BreachedPasswordDetectionMoment>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `auth_challenge` of [`CaptchaSettings`](super::CaptchaSettings).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct CaptchaPolicyActionAuthChallenge {
    /// Whether logins go on when the provider cannot be reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_open: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `match` of [`CaptchaPolicy`](super::CaptchaPolicy).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct CaptchaPolicyMatch {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth0_managed: Option<Vec<String>>,
    /// Countries, by their two-letter codes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geo_country_codes: Option<Vec<String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `pre-login` of [`SuspiciousIpThrottlingStage`](super::SuspiciousIpThrottlingStage).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SuspiciousIpThrottlingLimits {
    /// Attempts from an IP address before it is throttled. 1 to 2500. Default: `100`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_attempts: Option<i64>,
    /// Milliseconds after which another attempt is granted. 34560 to 86400000. Default: `864000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `stage` of [`SuspiciousIpThrottlingSettings`](super::SuspiciousIpThrottlingSettings).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SuspiciousIpThrottlingStage {
    /// When a user logs in.
    #[serde(rename = "pre-login", skip_serializing_if = "Option::is_none")]
    pub pre_login: Option<SuspiciousIpThrottlingLimits>,
    /// When a user signs up.
    #[serde(
        rename = "pre-user-registration",
        skip_serializing_if = "Option::is_none"
    )]
    pub pre_user_registration: Option<SuspiciousIpThrottlingLimits>,
    #[serde(
        rename = "pre-custom-token-exchange",
        skip_serializing_if = "Option::is_none"
    )]
    pub pre_custom_token_exchange: Option<SuspiciousIpThrottlingLimits>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
