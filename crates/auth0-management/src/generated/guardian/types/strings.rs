// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A guardian enrollment factor; a value in `factor` of
    /// [`CreateGuardianEnrollmentTicket`](super::CreateGuardianEnrollmentTicket).
    pub enum GuardianEnrollmentFactor {
        /// `push-notification`.
        PushNotification = "push-notification",
        /// `phone`.
        Phone = "phone",
        /// Email (`email`).
        Email = "email",
        /// `otp`.
        Otp = "otp",
        /// `webauthn-roaming`.
        WebauthnRoaming = "webauthn-roaming",
        /// `webauthn-platform`.
        WebauthnPlatform = "webauthn-platform",
    }
}

string_enum! {
    /// A guardian enrollment status; a value in `status` of
    /// [`GuardianEnrollment`](super::GuardianEnrollment).
    pub enum GuardianEnrollmentStatus {
        /// The user has not confirmed it yet (`pending`).
        Pending = "pending",
        /// `confirmed`.
        Confirmed = "confirmed",
    }
}

string_enum! {
    /// A guardian factor name; a value for `name` of `PUT /guardian/factors/{name}`.
    pub enum GuardianFactorName {
        /// `push-notification`.
        PushNotification = "push-notification",
        /// Text message (`sms`).
        Sms = "sms",
        /// Email (`email`).
        Email = "email",
        /// `duo`.
        Duo = "duo",
        /// `otp`.
        Otp = "otp",
        /// `webauthn-roaming`.
        WebauthnRoaming = "webauthn-roaming",
        /// `webauthn-platform`.
        WebauthnPlatform = "webauthn-platform",
        /// `recovery-code`.
        RecoveryCode = "recovery-code",
        /// `passkey`.
        Passkey = "passkey",
    }
}

string_enum! {
    /// An MFA policy; a value returned by `GET /guardian/policies`.
    pub enum MfaPolicy {
        /// Every login needs a second factor (`all-applications`).
        AllApplications = "all-applications",
        /// A login that looks risky needs a second factor (`confidence-score`).
        ConfidenceScore = "confidence-score",
    }
}

string_enum! {
    /// A phone message type; a value in `message_types` of
    /// [`PhoneMessageTypes`](super::PhoneMessageTypes).
    pub enum PhoneMessageType {
        /// Text message (`sms`).
        Sms = "sms",
        /// `voice`.
        Voice = "voice",
    }
}

string_enum! {
    /// A phone provider name; a value in `provider` of [`PhoneProvider`](super::PhoneProvider).
    pub enum PhoneProviderName {
        /// Auth0's own user store (`auth0`).
        Auth0 = "auth0",
        /// `twilio`.
        Twilio = "twilio",
        /// `phone-message-hook`.
        PhoneMessageHook = "phone-message-hook",
    }
}

string_enum! {
    /// A push provider name; a value in `provider` of [`PushProvider`](super::PushProvider).
    pub enum PushProviderName {
        /// Auth0's own service for Auth0 Guardian (`guardian`).
        Guardian = "guardian",
        /// Amazon SNS (`sns`).
        Sns = "sns",
        /// APNs and FCM without a service between (`direct`).
        Direct = "direct",
    }
}
