// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::{Patch, Secret};

use super::{GuardianEnrollmentFactor, PhoneMessageType, PhoneProviderName, PushProviderName};

/// Request body of `POST /guardian/enrollments/ticket`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateGuardianEnrollmentTicket {
    /// Identifier of the user.
    pub user_id: String,
    /// Address that gets the email, other than the user's own.
    pub email: Option<String>,
    /// Whether an email with the link is sent.
    pub send_mail: Option<bool>,
    /// Language of the email.
    pub email_locale: Option<String>,
    /// Factor to enrol.
    pub factor: Option<GuardianEnrollmentFactor>,
    /// Whether the user may enrol more than one factor.
    pub allow_multiple_enrollments: Option<bool>,
}

impl CreateGuardianEnrollmentTicket {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { CreateGuardianEnrollmentTicket {
    value email: String,
    plain send_mail: bool,
    value email_locale: String,
    value factor: GuardianEnrollmentFactor,
    plain allow_multiple_enrollments: bool,
} }

auth0_core::__write! { CreateGuardianEnrollmentTicket {
    always user_id "user_id",
    optional email "email",
    optional send_mail "send_mail",
    optional email_locale "email_locale",
    optional factor "factor",
    optional allow_multiple_enrollments "allow_multiple_enrollments",
} }

/// Request body of `PUT /guardian/factors/duo/settings`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetDuoSettings {
    /// Duo's integration key. Up to 10000 characters.
    pub ikey: Option<String>,
    /// Duo's secret key. Up to 10000 characters.
    pub skey: Option<Secret>,
    /// Host name of the Duo API. Up to 10000 characters.
    pub host: Option<String>,
}

auth0_core::__setters! { SetDuoSettings {
    value ikey: String,
    value skey: Secret,
    value host: String,
} }

auth0_core::__write! { SetDuoSettings {
    optional ikey "ikey",
    optional skey "skey",
    optional host "host",
} }

/// Request body of `PUT /guardian/factors/email/settings`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetEmailFactorSettings {
    pub otp_length: i64,
    pub otp_expiration_time: i64,
}

impl SetEmailFactorSettings {
    /// Creates the value with its required fields.
    pub fn new(otp_length: i64, otp_expiration_time: i64) -> Self {
        Self {
            otp_length,
            otp_expiration_time,
        }
    }
}

auth0_core::__write! { SetEmailFactorSettings {
    always otp_length "otp_length",
    always otp_expiration_time "otp_expiration_time",
} }

/// Request body of `PUT /guardian/factors/{name}`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetGuardianFactor {
    /// Whether it is enabled.
    pub enabled: bool,
}

impl SetGuardianFactor {
    /// Creates the value with its required fields.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

auth0_core::__write! { SetGuardianFactor {
    always enabled "enabled",
} }

/// Request body of `PUT /guardian/settings`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetGuardianSettings {
    pub display_remember_me_checkbox: bool,
    pub remember_me_default_value: bool,
    pub mfa_session_inactivity_timeout: i64,
    pub mfa_session_overall_timeout: i64,
}

impl SetGuardianSettings {
    /// Creates the value with its required fields.
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

auth0_core::__write! { SetGuardianSettings {
    always display_remember_me_checkbox "display_remember_me_checkbox",
    always remember_me_default_value "remember_me_default_value",
    always mfa_session_inactivity_timeout "mfa_session_inactivity_timeout",
    always mfa_session_overall_timeout "mfa_session_overall_timeout",
} }

/// Request body of `PUT /guardian/factors/phone/settings`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetPhoneFactorSettings {
    pub otp_length: i64,
    pub otp_expiration_time: i64,
}

impl SetPhoneFactorSettings {
    /// Creates the value with its required fields.
    pub fn new(otp_length: i64, otp_expiration_time: i64) -> Self {
        Self {
            otp_length,
            otp_expiration_time,
        }
    }
}

auth0_core::__write! { SetPhoneFactorSettings {
    always otp_length "otp_length",
    always otp_expiration_time "otp_expiration_time",
} }

/// Request body of `PUT /guardian/factors/phone/message-types`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetPhoneMessageTypes {
    /// How codes reach a phone.
    pub message_types: Vec<PhoneMessageType>,
}

impl SetPhoneMessageTypes {
    /// Creates the value with its required fields.
    pub fn new(message_types: impl IntoIterator<Item = impl Into<PhoneMessageType>>) -> Self {
        Self {
            message_types: message_types.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { SetPhoneMessageTypes {
    always message_types "message_types",
} }

/// Request body of `PUT /guardian/factors/phone/selected-provider`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetPhoneProvider {
    /// Service that sends the messages.
    pub provider: PhoneProviderName,
}

impl SetPhoneProvider {
    /// Creates the value with its required fields.
    pub fn new(provider: PhoneProviderName) -> Self {
        Self { provider }
    }
}

auth0_core::__write! { SetPhoneProvider {
    always provider "provider",
} }

/// Request body of `PUT /guardian/factors/phone/templates`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetPhoneTemplates {
    /// Text sent when a user enrols.
    pub enrollment_message: String,
    /// Text sent when a user logs in.
    pub verification_message: String,
}

impl SetPhoneTemplates {
    /// Creates the value with its required fields.
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

auth0_core::__write! { SetPhoneTemplates {
    always enrollment_message "enrollment_message",
    always verification_message "verification_message",
} }

/// Request body of `PUT /guardian/factors/phone/providers/twilio`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetPhoneTwilio {
    /// Phone number or sender that messages come from. Up to 64 characters.
    pub from: Option<String>,
    /// SID of Twilio's messaging service. 1 to 1000 characters.
    pub messaging_service_sid: Option<String>,
    /// Twilio's auth token. 1 to 1000 characters.
    pub auth_token: Option<Secret>,
    /// SID of the Twilio account. 1 to 1000 characters.
    pub sid: Option<String>,
}

auth0_core::__setters! { SetPhoneTwilio {
    value from: String,
    value messaging_service_sid: String,
    value auth_token: Secret,
    value sid: String,
} }

auth0_core::__write! { SetPhoneTwilio {
    optional from "from",
    optional messaging_service_sid "messaging_service_sid",
    optional auth_token "auth_token",
    optional sid "sid",
} }

/// Request body of `PUT /guardian/factors/push-notification/providers/apns`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetPushApns {
    /// Whether Apple's test service is used.
    pub sandbox: Option<bool>,
    /// Bundle identifier of the iOS app. 1 to 1000 characters.
    pub bundle_id: Option<String>,
    /// Certificate and key for Apple's service, as base64 of PKCS#12. 1 to 10000 characters.
    pub p12: Option<Secret>,
}

auth0_core::__setters! { SetPushApns {
    plain sandbox: bool,
    value bundle_id: String,
    value p12: Secret,
} }

auth0_core::__write! { SetPushApns {
    optional sandbox "sandbox",
    optional bundle_id "bundle_id",
    optional p12 "p12",
} }

/// Request body of `PUT /guardian/factors/push-notification/providers/fcm`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetPushFcm {
    /// Server key of Firebase. 1 to 152 characters.
    pub server_key: Option<Secret>,
}

auth0_core::__setters! { SetPushFcm {
    value server_key: Secret,
} }

auth0_core::__write! { SetPushFcm {
    optional server_key "server_key",
} }

/// Request body of `PUT /guardian/factors/push-notification/providers/fcmv1`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetPushFcmV1 {
    /// Service account of Firebase, as JSON. 1 to 10000 characters.
    pub server_credentials: Option<Secret>,
}

auth0_core::__setters! { SetPushFcmV1 {
    value server_credentials: Secret,
} }

auth0_core::__write! { SetPushFcmV1 {
    optional server_credentials "server_credentials",
} }

/// Request body of `PUT /guardian/factors/push-notification/selected-provider`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetPushProvider {
    /// Service that sends the messages.
    pub provider: PushProviderName,
}

impl SetPushProvider {
    /// Creates the value with its required fields.
    pub fn new(provider: PushProviderName) -> Self {
        Self { provider }
    }
}

auth0_core::__write! { SetPushProvider {
    always provider "provider",
} }

/// Request body of `PUT /guardian/factors/push-notification/providers/sns`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetPushSns {
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
}

auth0_core::__setters! { SetPushSns {
    value aws_access_key_id: String,
    value aws_secret_access_key: Secret,
    value aws_region: String,
    value sns_apns_platform_application_arn: String,
    value sns_gcm_platform_application_arn: String,
} }

auth0_core::__write! { SetPushSns {
    optional aws_access_key_id "aws_access_key_id",
    optional aws_secret_access_key "aws_secret_access_key",
    optional aws_region "aws_region",
    optional sns_apns_platform_application_arn "sns_apns_platform_application_arn",
    optional sns_gcm_platform_application_arn "sns_gcm_platform_application_arn",
} }

/// Request body of `PUT /guardian/factors/sms/selected-provider`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetSmsProvider {
    /// Service that sends the messages.
    pub provider: PhoneProviderName,
}

impl SetSmsProvider {
    /// Creates the value with its required fields.
    pub fn new(provider: PhoneProviderName) -> Self {
        Self { provider }
    }
}

auth0_core::__write! { SetSmsProvider {
    always provider "provider",
} }

/// Request body of `PUT /guardian/factors/sms/templates`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetSmsTemplates {
    /// Text sent when a user enrols.
    pub enrollment_message: String,
    /// Text sent when a user logs in.
    pub verification_message: String,
}

impl SetSmsTemplates {
    /// Creates the value with its required fields.
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

auth0_core::__write! { SetSmsTemplates {
    always enrollment_message "enrollment_message",
    always verification_message "verification_message",
} }

/// Request body of `PUT /guardian/factors/sms/providers/twilio`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetSmsTwilio {
    /// Phone number or sender that messages come from. Up to 64 characters.
    pub from: Option<String>,
    /// SID of Twilio's messaging service. 1 to 1000 characters.
    pub messaging_service_sid: Option<String>,
    /// Twilio's auth token. 1 to 1000 characters.
    pub auth_token: Option<Secret>,
    /// SID of the Twilio account. 1 to 1000 characters.
    pub sid: Option<String>,
}

auth0_core::__setters! { SetSmsTwilio {
    value from: String,
    value messaging_service_sid: String,
    value auth_token: Secret,
    value sid: String,
} }

auth0_core::__write! { SetSmsTwilio {
    optional from "from",
    optional messaging_service_sid "messaging_service_sid",
    optional auth_token "auth_token",
    optional sid "sid",
} }

/// Request body of `PATCH /guardian/factors/duo/settings`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDuoSettings {
    /// Duo's integration key. Up to 10000 characters.
    pub ikey: Option<String>,
    /// Duo's secret key. Up to 10000 characters.
    pub skey: Option<Secret>,
    /// Host name of the Duo API. Up to 10000 characters.
    pub host: Option<String>,
}

auth0_core::__setters! { UpdateDuoSettings {
    value ikey: String,
    value skey: Secret,
    value host: String,
} }

auth0_core::__write! { UpdateDuoSettings {
    optional ikey "ikey",
    optional skey "skey",
    optional host "host",
} }

/// Request body of `PATCH /guardian/factors/push-notification/providers/apns`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePushApns {
    /// Whether Apple's test service is used.
    pub sandbox: Option<bool>,
    /// Bundle identifier of the iOS app. 1 to 1000 characters.
    pub bundle_id: Patch<String>,
    /// Certificate and key for Apple's service, as base64 of PKCS#12. 1 to 10000 characters.
    pub p12: Patch<Secret>,
}

auth0_core::__setters! { UpdatePushApns {
    plain sandbox: bool,
    patch bundle_id: String,
    patch p12: Secret,
} }

auth0_core::__write! { UpdatePushApns {
    optional sandbox "sandbox",
    patch bundle_id "bundle_id",
    patch p12 "p12",
} }

/// Request body of `PATCH /guardian/factors/push-notification/providers/fcm`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePushFcm {
    /// Server key of Firebase. 1 to 152 characters.
    pub server_key: Patch<Secret>,
}

auth0_core::__setters! { UpdatePushFcm {
    patch server_key: Secret,
} }

auth0_core::__write! { UpdatePushFcm {
    patch server_key "server_key",
} }

/// Request body of `PATCH /guardian/factors/push-notification/providers/fcmv1`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePushFcmV1 {
    /// Service account of Firebase, as JSON. 1 to 10000 characters.
    pub server_credentials: Patch<Secret>,
}

auth0_core::__setters! { UpdatePushFcmV1 {
    patch server_credentials: Secret,
} }

auth0_core::__write! { UpdatePushFcmV1 {
    patch server_credentials "server_credentials",
} }

/// Request body of `PATCH /guardian/factors/push-notification/providers/sns`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePushSns {
    /// AWS access key ID. 1 to 1000 characters.
    pub aws_access_key_id: Patch<String>,
    /// AWS secret access key. 1 to 1000 characters.
    pub aws_secret_access_key: Patch<Secret>,
    /// AWS region. 1 to 1000 characters.
    pub aws_region: Patch<String>,
    /// ARN of the SNS application for Apple devices. 1 to 1000 characters.
    pub sns_apns_platform_application_arn: Patch<String>,
    /// ARN of the SNS application for Android devices. 1 to 1000 characters.
    pub sns_gcm_platform_application_arn: Patch<String>,
}

auth0_core::__setters! { UpdatePushSns {
    patch aws_access_key_id: String,
    patch aws_secret_access_key: Secret,
    patch aws_region: String,
    patch sns_apns_platform_application_arn: String,
    patch sns_gcm_platform_application_arn: String,
} }

auth0_core::__write! { UpdatePushSns {
    patch aws_access_key_id "aws_access_key_id",
    patch aws_secret_access_key "aws_secret_access_key",
    patch aws_region "aws_region",
    patch sns_apns_platform_application_arn "sns_apns_platform_application_arn",
    patch sns_gcm_platform_application_arn "sns_gcm_platform_application_arn",
} }
