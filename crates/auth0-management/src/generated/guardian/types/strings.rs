// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `factor` of [`CreateGuardianEnrollmentTicket`](super::CreateGuardianEnrollmentTicket).
pub enum GuardianEnrollmentFactor {
PushNotification = "push-notification",
Phone = "phone",
Email = "email",
Otp = "otp",
WebauthnRoaming = "webauthn-roaming",
WebauthnPlatform = "webauthn-platform",
}
}

string_enum! {
/// The `status` of [`GuardianEnrollment`](super::GuardianEnrollment).
pub enum GuardianEnrollmentStatus {
Pending = "pending",
Confirmed = "confirmed",
}
}

string_enum! {
/// The `name` of `PUT /guardian/factors/{name}`.
pub enum GuardianFactorName {
PushNotification = "push-notification",
Sms = "sms",
Email = "email",
Duo = "duo",
Otp = "otp",
WebauthnRoaming = "webauthn-roaming",
WebauthnPlatform = "webauthn-platform",
RecoveryCode = "recovery-code",
Passkey = "passkey",
}
}

string_enum! {
/// What `GET /guardian/policies` answers with.
pub enum MfaPolicy {
AllApplications = "all-applications",
ConfidenceScore = "confidence-score",
}
}

string_enum! {
/// The `message_types` of [`PhoneMessageTypes`](super::PhoneMessageTypes).
pub enum PhoneMessageType {
Sms = "sms",
Voice = "voice",
}
}

string_enum! {
/// The `provider` of [`PhoneProvider`](super::PhoneProvider).
pub enum PhoneProviderName {
Auth0 = "auth0",
Twilio = "twilio",
PhoneMessageHook = "phone-message-hook",
}
}

string_enum! {
/// The `provider` of [`PushProvider`](super::PushProvider).
pub enum PushProviderName {
Guardian = "guardian",
Sns = "sns",
Direct = "direct",
}
}
