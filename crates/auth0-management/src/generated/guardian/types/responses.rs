// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::{Extra, Secret};
use serde::Deserialize;

use super::{
    GuardianEnrollmentStatus, GuardianFactorName, PhoneMessageType, PhoneProviderName,
    PushProviderName,
};

/// What `GET /guardian/factors/duo/settings` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DuoSettings {
    /// Duo's integration key. Up to 10000 characters.
    pub ikey: Option<String>,
    /// Duo's secret key. Up to 10000 characters.
    pub skey: Option<Secret>,
    /// Host name of the Duo API. Up to 10000 characters.
    pub host: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /guardian/factors/email/settings` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EmailFactorSettings {
    pub otp_length: Option<i64>,
    pub otp_expiration_time: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /guardian/enrollments/{id}` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GuardianEnrollment {
    /// Identifier.
    pub id: Option<String>,
    /// Whether the enrolment is confirmed.
    pub status: Option<GuardianEnrollmentStatus>,
    /// Name of the device. 1 to 20 characters.
    pub name: Option<String>,
    /// Identifier of the device.
    pub identifier: Option<String>,
    /// Phone number, such as `+15551234567`.
    pub phone_number: Option<String>,
    /// When it was enrolled.
    pub enrolled_at: Option<String>,
    /// When it was used last.
    pub last_auth: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `POST /guardian/enrollments/ticket` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GuardianEnrollmentTicket {
    /// Identifier of the ticket.
    pub ticket_id: Option<String>,
    /// Link for the user.
    pub ticket_url: Option<Secret>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /guardian/factors` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GuardianFactor {
    /// Whether it is on. Default: `true`.
    pub enabled: Option<bool>,
    /// Whether the trial of this factor is over. Default: `true`.
    pub trial_expired: Option<bool>,
    /// Name of the factor, such as `push-notification`. At least 1 character.
    pub name: Option<GuardianFactorName>,
    /// Settings that depend on the provider.
    pub settings: Option<EmailFactorSettings>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `PUT /guardian/factors/{name}` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GuardianFactorState {
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /guardian/settings` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GuardianSettings {
    pub display_remember_me_checkbox: Option<bool>,
    pub remember_me_default_value: Option<bool>,
    pub mfa_session_inactivity_timeout: Option<i64>,
    pub mfa_session_overall_timeout: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /guardian/factors/phone/templates` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MessageTemplates {
    /// Text sent when a user enrols.
    pub enrollment_message: Option<String>,
    /// Text sent when a user logs in.
    pub verification_message: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /guardian/factors/phone/message-types` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PhoneMessageTypes {
    /// How codes reach a phone.
    pub message_types: Option<Vec<PhoneMessageType>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /guardian/factors/phone/selected-provider` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PhoneProvider {
    /// Service that sends the messages.
    pub provider: Option<PhoneProviderName>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /guardian/factors/push-notification/providers/apns` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PushApns {
    /// Bundle identifier of the iOS app.
    pub bundle_id: Option<String>,
    /// Whether Apple's test service is used.
    pub sandbox: Option<bool>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /guardian/factors/push-notification/selected-provider` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PushProvider {
    /// Service that sends the messages.
    pub provider: Option<PushProviderName>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /guardian/factors/push-notification/providers/sns` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PushSns {
    /// AWS access key ID. 1 to 1000 characters.
    pub aws_access_key_id: Option<String>,
    /// AWS secret access key. 1 to 1000 characters.
    pub aws_secret_access_key: Option<Secret>,
    /// AWS region. 1 to 1000 characters.
    pub aws_region: Option<String>,
    /// ARN of the SNS application for Apple devices. 1 to 1000 characters.
    pub sns_apns_platform_application_arn: Option<String>,
    /// ARN of the SNS application for Android devices. 1 to 1000 characters.
    pub sns_gcm_platform_application_arn: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /guardian/factors/sms/selected-provider` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SmsProvider {
    /// Service that sends the messages.
    pub provider: Option<PhoneProviderName>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /guardian/factors/phone/providers/twilio` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TwilioSettings {
    /// Phone number or sender that messages come from. Up to 64 characters.
    pub from: Option<String>,
    /// SID of Twilio's messaging service. 1 to 1000 characters.
    pub messaging_service_sid: Option<String>,
    /// Twilio's auth token. 1 to 1000 characters.
    pub auth_token: Option<Secret>,
    /// SID of the Twilio account. 1 to 1000 characters.
    pub sid: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
