// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `admin_notification_frequency` of
/// [`BreachedPasswordDetectionSettings`](super::BreachedPasswordDetectionSettings).
pub enum AdminNotificationFrequency {
Immediately = "immediately",
Daily = "daily",
Weekly = "weekly",
Monthly = "monthly",
}
}

string_enum! {
/// The `bot_detection_level` of [`BotDetectionSettings`](super::BotDetectionSettings).
pub enum BotDetectionLevel {
Low = "low",
Medium = "medium",
High = "high",
}
}

string_enum! {
/// The `method` of [`BreachedPasswordDetectionSettings`](super::BreachedPasswordDetectionSettings).
pub enum BreachedPasswordDetectionMethod {
Standard = "standard",
Enhanced = "enhanced",
}
}

string_enum! {
/// The `shields` of
/// [`BreachedPasswordDetectionSettings`](super::BreachedPasswordDetectionSettings).
pub enum BreachedPasswordShield {
Block = "block",
UserNotification = "user_notification",
AdminNotification = "admin_notification",
}
}

string_enum! {
/// The `form_submission_mode` of [`BruteForceSettings`](super::BruteForceSettings).
pub enum BruteForceProtectionFormSubmissionMode {
Auto = "auto",
Manual = "manual",
}
}

string_enum! {
/// The `mode` of [`BruteForceSettings`](super::BruteForceSettings).
pub enum BruteForceProtectionMode {
CountPerIdentifierAndIp = "count_per_identifier_and_ip",
CountPerIdentifier = "count_per_identifier",
}
}

string_enum! {
/// The `shields` of [`BruteForceSettings`](super::BruteForceSettings).
pub enum BruteForceShield {
Block = "block",
UserNotification = "user_notification",
}
}

string_enum! {
/// The `active_provider_id` of [`UpdateCaptchaSettings`](super::UpdateCaptchaSettings).
pub enum CaptchaProvider {
Arkose = "arkose",
AuthChallenge = "auth_challenge",
FriendlyCaptcha = "friendly_captcha",
Hcaptcha = "hcaptcha",
RecaptchaV2 = "recaptcha_v2",
RecaptchaEnterprise = "recaptcha_enterprise",
SimpleCaptcha = "simple_captcha",
}
}

string_enum! {
/// The `challenge_password_policy` of [`BotDetectionSettings`](super::BotDetectionSettings).
pub enum ChallengePolicy {
Never = "never",
WhenRisky = "when_risky",
Always = "always",
}
}

string_enum! {
/// The `type` of [`PhoneProviderProtection`](super::PhoneProviderProtection).
pub enum PhoneBackoff {
Exponential = "exponential",
None = "none",
Default = "default",
}
}

string_enum! {
/// The `shields` of [`SuspiciousIpThrottlingSettings`](super::SuspiciousIpThrottlingSettings).
pub enum SuspiciousIpThrottlingShield {
Block = "block",
AdminNotification = "admin_notification",
}
}
