// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// An admin notification frequency; a value in `admin_notification_frequency` of
    /// [`BreachedPasswordDetectionSettings`](super::BreachedPasswordDetectionSettings).
    pub enum AdminNotificationFrequency {
        /// `immediately`.
        Immediately = "immediately",
        /// `daily`.
        Daily = "daily",
        /// `weekly`.
        Weekly = "weekly",
        /// `monthly`.
        Monthly = "monthly",
    }
}

string_enum! {
    /// A bot detection level; a value in `bot_detection_level` of
    /// [`BotDetectionSettings`](super::BotDetectionSettings).
    pub enum BotDetectionLevel {
        /// `low`.
        Low = "low",
        /// `medium`.
        Medium = "medium",
        /// `high`.
        High = "high",
    }
}

string_enum! {
    /// A breached password detection method; a value in `method` of
    /// [`BreachedPasswordDetectionSettings`](super::BreachedPasswordDetectionSettings).
    pub enum BreachedPasswordDetectionMethod {
        /// `standard`.
        Standard = "standard",
        /// `enhanced`.
        Enhanced = "enhanced",
    }
}

string_enum! {
    /// A breached password shield; a value in `shields` of
    /// [`BreachedPasswordDetectionSettings`](super::BreachedPasswordDetectionSettings).
    pub enum BreachedPasswordShield {
        /// The account is blocked until its password changes (`block`).
        Block = "block",
        /// The user gets an email (`user_notification`).
        UserNotification = "user_notification",
        /// The administrators get an email (`admin_notification`).
        AdminNotification = "admin_notification",
    }
}

string_enum! {
    /// A brute force protection form submission mode; a value in `form_submission_mode` of
    /// [`BruteForceSettings`](super::BruteForceSettings).
    pub enum BruteForceProtectionFormSubmissionMode {
        /// `auto`.
        Auto = "auto",
        /// `manual`.
        Manual = "manual",
    }
}

string_enum! {
    /// A brute force protection mode; a value in `mode` of
    /// [`BruteForceSettings`](super::BruteForceSettings).
    pub enum BruteForceProtectionMode {
        /// Failures count per account and IP address (`count_per_identifier_and_ip`).
        CountPerIdentifierAndIp = "count_per_identifier_and_ip",
        /// Failures count per account, from whatever address (`count_per_identifier`).
        CountPerIdentifier = "count_per_identifier",
    }
}

string_enum! {
    /// A brute force shield; a value in `shields` of [`BruteForceSettings`](super::BruteForceSettings).
    pub enum BruteForceShield {
        /// The IP address is blocked for the account (`block`).
        Block = "block",
        /// The user gets an email (`user_notification`).
        UserNotification = "user_notification",
    }
}

string_enum! {
    /// A captcha provider; a value in `active_provider_id` of
    /// [`UpdateCaptchaSettings`](super::UpdateCaptchaSettings).
    pub enum CaptchaProvider {
        /// `arkose`.
        Arkose = "arkose",
        /// `auth_challenge`.
        AuthChallenge = "auth_challenge",
        /// `friendly_captcha`.
        FriendlyCaptcha = "friendly_captcha",
        /// `hcaptcha`.
        Hcaptcha = "hcaptcha",
        /// `recaptcha_v2`.
        RecaptchaV2 = "recaptcha_v2",
        /// `recaptcha_enterprise`.
        RecaptchaEnterprise = "recaptcha_enterprise",
        /// `simple_captcha`.
        SimpleCaptcha = "simple_captcha",
    }
}

string_enum! {
    /// A challenge policy; a value in `challenge_password_policy` of
    /// [`BotDetectionSettings`](super::BotDetectionSettings).
    pub enum ChallengePolicy {
        /// `never`.
        Never = "never",
        /// `when_risky`.
        WhenRisky = "when_risky",
        /// `always`.
        Always = "always",
    }
}

string_enum! {
    /// A phone backoff; a value in `type` of
    /// [`PhoneProviderProtection`](super::PhoneProviderProtection).
    pub enum PhoneBackoff {
        /// `exponential`.
        Exponential = "exponential",
        /// None (`none`).
        None = "none",
        /// `default`.
        Default = "default",
    }
}

string_enum! {
    /// A suspicious IP throttling shield; a value in `shields` of
    /// [`SuspiciousIpThrottlingSettings`](super::SuspiciousIpThrottlingSettings).
    pub enum SuspiciousIpThrottlingShield {
        /// The IP address is throttled (`block`).
        Block = "block",
        /// The administrators get an email (`admin_notification`).
        AdminNotification = "admin_notification",
    }
}
