// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::Extra;

use super::SuspiciousIpThrottlingShield;

/// A breached password detection moment, in `pre-change-password` of
/// [`BreachedPasswordDetectionStage`](super::BreachedPasswordDetectionStage).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BreachedPasswordDetectionMoment {
    /// Reactions to an attack.
    pub shields: Option<Vec<SuspiciousIpThrottlingShield>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { BreachedPasswordDetectionMoment {
    list shields: SuspiciousIpThrottlingShield,
} }

auth0_core::__record! { BreachedPasswordDetectionMoment {
    optional shields "shields",
} }
auth0_core::__read!(BreachedPasswordDetectionMoment);

/// A breached password detection pre user registration stage, in `pre-user-registration` of
/// [`BreachedPasswordDetectionStage`](super::BreachedPasswordDetectionStage).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BreachedPasswordDetectionPreUserRegistrationStage {
    /// Reactions to an attack.
    pub shields: Option<Vec<SuspiciousIpThrottlingShield>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { BreachedPasswordDetectionPreUserRegistrationStage {
    list shields: SuspiciousIpThrottlingShield,
} }

auth0_core::__record! { BreachedPasswordDetectionPreUserRegistrationStage {
    optional shields "shields",
} }
auth0_core::__read!(BreachedPasswordDetectionPreUserRegistrationStage);

/// A breached password detection stage, in `stage` of
/// [`BreachedPasswordDetectionSettings`](super::BreachedPasswordDetectionSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BreachedPasswordDetectionStage {
    /// When a user signs up.
    pub pre_user_registration: Option<BreachedPasswordDetectionPreUserRegistrationStage>,
    /// When a password is changed.
    pub pre_change_password: Option<BreachedPasswordDetectionMoment>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { BreachedPasswordDetectionStage {
    value pre_user_registration: BreachedPasswordDetectionPreUserRegistrationStage,
    value pre_change_password: BreachedPasswordDetectionMoment,
} }

auth0_core::__record! { BreachedPasswordDetectionStage {
    optional pre_user_registration "pre-user-registration",
    optional pre_change_password "pre-change-password",
} }
auth0_core::__read!(BreachedPasswordDetectionStage);

/// A captcha policy action auth challenge, in `auth_challenge` of
/// [`CaptchaSettings`](super::CaptchaSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CaptchaPolicyActionAuthChallenge {
    /// Whether logins go on when the provider cannot be reached.
    pub fail_open: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { CaptchaPolicyActionAuthChallenge {
    plain fail_open: bool,
} }

auth0_core::__record! { CaptchaPolicyActionAuthChallenge {
    optional fail_open "fail_open",
} }
auth0_core::__read!(CaptchaPolicyActionAuthChallenge);

/// A captcha policy match, in `match` of [`CaptchaPolicy`](super::CaptchaPolicy).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CaptchaPolicyMatch {
    pub auth0_managed: Option<Vec<String>>,
    /// Countries, by their two-letter codes.
    pub geo_country_codes: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { CaptchaPolicyMatch {
    list auth0_managed: String,
    list geo_country_codes: String,
} }

auth0_core::__record! { CaptchaPolicyMatch {
    optional auth0_managed "auth0_managed",
    optional geo_country_codes "geo_country_codes",
} }
auth0_core::__read!(CaptchaPolicyMatch);

/// Suspicious IP throttling limits, in `pre-login` of
/// [`SuspiciousIpThrottlingStage`](super::SuspiciousIpThrottlingStage).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SuspiciousIpThrottlingLimits {
    /// Attempts from an IP address before it is throttled. 1 to 2500.
    pub max_attempts: Option<i64>,
    /// Milliseconds after which another attempt is granted. 34560 to 86400000.
    pub rate: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { SuspiciousIpThrottlingLimits {
    plain max_attempts: i64,
    plain rate: i64,
} }

auth0_core::__record! { SuspiciousIpThrottlingLimits {
    optional max_attempts "max_attempts",
    optional rate "rate",
} }
auth0_core::__read!(SuspiciousIpThrottlingLimits);

/// A suspicious IP throttling stage, in `stage` of
/// [`SuspiciousIpThrottlingSettings`](super::SuspiciousIpThrottlingSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SuspiciousIpThrottlingStage {
    /// When a user logs in.
    pub pre_login: Option<SuspiciousIpThrottlingLimits>,
    /// When a user signs up.
    pub pre_user_registration: Option<SuspiciousIpThrottlingLimits>,
    pub pre_custom_token_exchange: Option<SuspiciousIpThrottlingLimits>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { SuspiciousIpThrottlingStage {
    value pre_login: SuspiciousIpThrottlingLimits,
    value pre_user_registration: SuspiciousIpThrottlingLimits,
    value pre_custom_token_exchange: SuspiciousIpThrottlingLimits,
} }

auth0_core::__record! { SuspiciousIpThrottlingStage {
    optional pre_login "pre-login",
    optional pre_user_registration "pre-user-registration",
    optional pre_custom_token_exchange "pre-custom-token-exchange",
} }
auth0_core::__read!(SuspiciousIpThrottlingStage);
