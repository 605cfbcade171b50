// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::{Patch, Secret};
use serde::Serialize;

use super::{GuardianEnrollmentFactor, PhoneMessageType, PhoneProviderName, PushProviderName};

/// What `POST /guardian/enrollments/ticket` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateGuardianEnrollmentTicket {
    /// Identifier of the user.
    pub user_id: String,
    /// Address that gets the email, other than the user's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether an email with the link is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_mail: Option<bool>,
    /// Language of the email.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_locale: Option<String>,
    /// Factor to enrol.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub factor: Option<GuardianEnrollmentFactor>,
    /// Whether the user may enrol more than one factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_multiple_enrollments: Option<bool>,
}

impl CreateGuardianEnrollmentTicket {
    /// With what it must have.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            email: None,
            send_mail: None,
            email_locale: None,
            factor: None,
            allow_multiple_enrollments: None,
        }
    }
}

/// What `PUT /guardian/factors/duo/settings` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SetDuoSettings {
    /// Duo's integration key. Up to 10000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ikey: Option<String>,
    /// Duo's secret key. Up to 10000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skey: Option<Secret>,
    /// Host name of the Duo API. Up to 10000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
}

/// What `PUT /guardian/factors/email/settings` takes.
#[derive(Debug, Clone, Serialize)]
pub struct SetEmailFactorSettings {
    pub otp_length: i64,
    pub otp_expiration_time: i64,
}

impl SetEmailFactorSettings {
    /// With what it must have.
    pub fn new(otp_length: i64, otp_expiration_time: i64) -> Self {
        Self {
            otp_length,
            otp_expiration_time,
        }
    }
}

/// What `PUT /guardian/factors/{name}` takes.
#[derive(Debug, Clone, Serialize)]
pub struct SetGuardianFactor {
    /// Whether it is on.
    pub enabled: bool,
}

impl SetGuardianFactor {
    /// With what it must have.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

/// What `PUT /guardian/settings` takes.
#[derive(Debug, Clone, Serialize)]
pub struct SetGuardianSettings {
    pub display_remember_me_checkbox: bool,
    pub remember_me_default_value: bool,
    pub mfa_session_inactivity_timeout: i64,
    pub mfa_session_overall_timeout: i64,
}

impl SetGuardianSettings {
    /// With what it must have.
    pub fn new(
        display_remember_me_checkbox: bool,
        remember_me_default_value: bool,
        mfa_session_inactivity_timeout: i64,
        mfa_session_overall_timeout: i64,
    ) -> Self {
        Self {
            display_remember_me_checkbox,
            remember_me_default_value,
            mfa_session_inactivity_timeout,
            mfa_session_overall_timeout,
        }
    }
}

/// What `PUT /guardian/factors/phone/settings` takes.
#[derive(Debug, Clone, Serialize)]
pub struct SetPhoneFactorSettings {
    pub otp_length: i64,
    pub otp_expiration_time: i64,
}

impl SetPhoneFactorSettings {
    /// With what it must have.
    pub fn new(otp_length: i64, otp_expiration_time: i64) -> Self {
        Self {
            otp_length,
            otp_expiration_time,
        }
    }
}

/// What `PUT /guardian/factors/phone/message-types` takes.
#[derive(Debug, Clone, Serialize)]
pub struct SetPhoneMessageTypes {
    /// How codes reach a phone.
    pub message_types: Vec<PhoneMessageType>,
}

impl SetPhoneMessageTypes {
    /// With what it must have.
    pub fn new(message_types: Vec<PhoneMessageType>) -> Self {
        Self { message_types }
    }
}

/// What `PUT /guardian/factors/phone/selected-provider` takes.
#[derive(Debug, Clone, Serialize)]
pub struct SetPhoneProvider {
    /// Service that sends the messages.
    pub provider: PhoneProviderName,
}

impl SetPhoneProvider {
    /// With what it must have.
    pub fn new(provider: PhoneProviderName) -> Self {
        Self { provider }
    }
}

/// What `PUT /guardian/factors/phone/templates` takes.
#[derive(Debug, Clone, Serialize)]
pub struct SetPhoneTemplates {
    /// Text sent when a user enrols.
    pub enrollment_message: String,
    /// Text sent when a user logs in.
    pub verification_message: String,
}

impl SetPhoneTemplates {
    /// With what it must have.
    pub fn new(
        enrollment_message: impl Into<String>,
        verification_message: impl Into<String>,
    ) -> Self {
        Self {
            enrollment_message: enrollment_message.into(),
            verification_message: verification_message.into(),
        }
    }
}

/// What `PUT /guardian/factors/phone/providers/twilio` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SetPhoneTwilio {
    /// Phone number or sender that messages come from. Up to 64 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub from: Patch<String>,
    /// SID of Twilio's messaging service. 1 to 1000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub messaging_service_sid: Patch<String>,
    /// Twilio's auth token. 1 to 1000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub auth_token: Patch<Secret>,
    /// SID of the Twilio account. 1 to 1000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub sid: Patch<String>,
}

/// What `PUT /guardian/factors/push-notification/providers/apns` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SetPushApns {
    /// Whether Apple's test service is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<bool>,
    /// Bundle identifier of the iOS app. 1 to 1000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub bundle_id: Patch<String>,
    /// Certificate and key for Apple's service, as base64 of PKCS#12. 1 to 10000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub p12: Patch<Secret>,
}

/// What `PUT /guardian/factors/push-notification/providers/fcm` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SetPushFcm {
    /// Server key of Firebase. 1 to 152 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub server_key: Patch<Secret>,
}

/// What `PUT /guardian/factors/push-notification/providers/fcmv1` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SetPushFcmV1 {
    /// Service account of Firebase, as JSON. 1 to 10000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub server_credentials: Patch<Secret>,
}

/// What `PUT /guardian/factors/push-notification/selected-provider` takes.
#[derive(Debug, Clone, Serialize)]
pub struct SetPushProvider {
    /// Service that sends the messages.
    pub provider: PushProviderName,
}

impl SetPushProvider {
    /// With what it must have.
    pub fn new(provider: PushProviderName) -> Self {
        Self { provider }
    }
}

/// What `PUT /guardian/factors/push-notification/providers/sns` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SetPushSns {
    /// AWS access key ID. 1 to 1000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub aws_access_key_id: Patch<String>,
    /// AWS secret access key. 1 to 1000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub aws_secret_access_key: Patch<Secret>,
    /// AWS region. 1 to 1000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub aws_region: Patch<String>,
    /// ARN of the SNS application for Apple devices. 1 to 1000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub sns_apns_platform_application_arn: Patch<String>,
    /// ARN of the SNS application for Android devices. 1 to 1000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub sns_gcm_platform_application_arn: Patch<String>,
}

/// What `PUT /guardian/factors/sms/selected-provider` takes.
#[derive(Debug, Clone, Serialize)]
pub struct SetSmsProvider {
    /// Service that sends the messages.
    pub provider: PhoneProviderName,
}

impl SetSmsProvider {
    /// With what it must have.
    pub fn new(provider: PhoneProviderName) -> Self {
        Self { provider }
    }
}

/// What `PUT /guardian/factors/sms/templates` takes.
#[derive(Debug, Clone, Serialize)]
pub struct SetSmsTemplates {
    /// Text sent when a user enrols.
    pub enrollment_message: String,
    /// Text sent when a user logs in.
    pub verification_message: String,
}

impl SetSmsTemplates {
    /// With what it must have.
    pub fn new(
        enrollment_message: impl Into<String>,
        verification_message: impl Into<String>,
    ) -> Self {
        Self {
            enrollment_message: enrollment_message.into(),
            verification_message: verification_message.into(),
        }
    }
}

/// What `PUT /guardian/factors/sms/providers/twilio` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SetSmsTwilio {
    /// Phone number or sender that messages come from. Up to 64 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub from: Patch<String>,
    /// SID of Twilio's messaging service. 1 to 1000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub messaging_service_sid: Patch<String>,
    /// Twilio's auth token. 1 to 1000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub auth_token: Patch<Secret>,
    /// SID of the Twilio account. 1 to 1000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub sid: Patch<String>,
}

/// What `PATCH /guardian/factors/duo/settings` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateDuoSettings {
    /// Duo's integration key. Up to 10000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ikey: Option<String>,
    /// Duo's secret key. Up to 10000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skey: Option<Secret>,
    /// Host name of the Duo API. Up to 10000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
}

/// What `PATCH /guardian/factors/push-notification/providers/apns` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdatePushApns {
    /// Whether Apple's test service is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<bool>,
    /// Bundle identifier of the iOS app. 1 to 1000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub bundle_id: Patch<String>,
    /// Certificate and key for Apple's service, as base64 of PKCS#12. 1 to 10000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub p12: Patch<Secret>,
}

/// What `PATCH /guardian/factors/push-notification/providers/fcm` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdatePushFcm {
    /// Server key of Firebase. 1 to 152 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub server_key: Patch<Secret>,
}

/// What `PATCH /guardian/factors/push-notification/providers/fcmv1` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdatePushFcmV1 {
    /// Service account of Firebase, as JSON. 1 to 10000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub server_credentials: Patch<Secret>,
}

/// What `PATCH /guardian/factors/push-notification/providers/sns` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdatePushSns {
    /// AWS access key ID. 1 to 1000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub aws_access_key_id: Patch<String>,
    /// AWS secret access key. 1 to 1000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub aws_secret_access_key: Patch<Secret>,
    /// AWS region. 1 to 1000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub aws_region: Patch<String>,
    /// ARN of the SNS application for Apple devices. 1 to 1000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub sns_apns_platform_application_arn: Patch<String>,
    /// ARN of the SNS application for Android devices. 1 to 1000 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub sns_gcm_platform_application_arn: Patch<String>,
}
