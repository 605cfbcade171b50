// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Secret};

use super::{
    GuardianEnrollmentStatus, GuardianFactorName, PhoneMessageType, PhoneProviderName,
    PushProviderName,
};

/// Duo settings, returned by `GET /guardian/factors/duo/settings`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DuoSettings {
    /// Duo's integration key. Up to 10000 characters.
    pub ikey: Option<String>,
    /// Duo's secret key. Up to 10000 characters.
    pub skey: Option<Secret>,
    /// Host name of the Duo API. Up to 10000 characters.
    pub host: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { DuoSettings {
    optional ikey "ikey",
    optional skey "skey",
    optional host "host",
} }
auth0_core::__read!(DuoSettings);

/// Email factor settings, returned by `GET /guardian/factors/email/settings`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EmailFactorSettings {
    pub otp_length: Option<i64>,
    pub otp_expiration_time: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EmailFactorSettings {
    optional otp_length "otp_length",
    optional otp_expiration_time "otp_expiration_time",
} }
auth0_core::__read!(EmailFactorSettings);

/// A guardian enrollment, returned by `GET /guardian/enrollments/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GuardianEnrollment {
    optional id "id",
    optional status "status",
    optional name "name",
    optional identifier "identifier",
    optional phone_number "phone_number",
    optional enrolled_at "enrolled_at",
    optional last_auth "last_auth",
} }
auth0_core::__read!(GuardianEnrollment);

/// A guardian enrollment ticket, returned by `POST /guardian/enrollments/ticket`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GuardianEnrollmentTicket {
    /// Identifier of the ticket.
    pub ticket_id: Option<String>,
    /// Link for the user.
    pub ticket_url: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GuardianEnrollmentTicket {
    optional ticket_id "ticket_id",
    optional ticket_url "ticket_url",
} }
auth0_core::__read!(GuardianEnrollmentTicket);

/// A factor and whether it is on.
///
/// Returned by `GET /guardian/factors`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GuardianFactor {
    /// Whether it is enabled.
    pub enabled: Option<bool>,
    /// Whether the trial of this factor is over.
    pub trial_expired: Option<bool>,
    /// Name of the factor, such as `push-notification`. At least 1 character.
    pub name: Option<GuardianFactorName>,
    /// Settings of the factor.
    pub settings: Option<EmailFactorSettings>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GuardianFactor {
    optional enabled "enabled",
    optional trial_expired "trial_expired",
    optional name "name",
    optional settings "settings",
} }
auth0_core::__read!(GuardianFactor);

/// A guardian factor state, returned by `PUT /guardian/factors/{name}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GuardianFactorState {
    /// Whether it is enabled.
    pub enabled: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GuardianFactorState {
    optional enabled "enabled",
} }
auth0_core::__read!(GuardianFactorState);

/// Guardian settings, returned by `GET /guardian/settings`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GuardianSettings {
    pub display_remember_me_checkbox: Option<bool>,
    pub remember_me_default_value: Option<bool>,
    pub mfa_session_inactivity_timeout: Option<i64>,
    pub mfa_session_overall_timeout: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GuardianSettings {
    optional display_remember_me_checkbox "display_remember_me_checkbox",
    optional remember_me_default_value "remember_me_default_value",
    optional mfa_session_inactivity_timeout "mfa_session_inactivity_timeout",
    optional mfa_session_overall_timeout "mfa_session_overall_timeout",
} }
auth0_core::__read!(GuardianSettings);

/// Message templates, returned by `GET /guardian/factors/phone/templates`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MessageTemplates {
    /// Text sent when a user enrols.
    pub enrollment_message: Option<String>,
    /// Text sent when a user logs in.
    pub verification_message: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { MessageTemplates {
    optional enrollment_message "enrollment_message",
    optional verification_message "verification_message",
} }
auth0_core::__read!(MessageTemplates);

/// Phone message types, returned by `GET /guardian/factors/phone/message-types`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PhoneMessageTypes {
    /// How codes reach a phone.
    pub message_types: Option<Vec<PhoneMessageType>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { PhoneMessageTypes {
    optional message_types "message_types",
} }
auth0_core::__read!(PhoneMessageTypes);

/// A phone provider, returned by `GET /guardian/factors/phone/selected-provider`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PhoneProvider {
    /// Service that sends the messages.
    pub provider: Option<PhoneProviderName>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { PhoneProvider {
    optional provider "provider",
} }
auth0_core::__read!(PhoneProvider);

/// A push APNs, returned by `GET /guardian/factors/push-notification/providers/apns`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PushApns {
    /// Bundle identifier of the iOS app.
    pub bundle_id: Option<String>,
    /// Whether Apple's test service is used.
    pub sandbox: Option<bool>,
    /// Whether it is enabled.
    pub enabled: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { PushApns {
    optional bundle_id "bundle_id",
    optional sandbox "sandbox",
    optional enabled "enabled",
} }
auth0_core::__read!(PushApns);

/// A push provider, returned by `GET /guardian/factors/push-notification/selected-provider`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PushProvider {
    /// Service that sends the messages.
    pub provider: Option<PushProviderName>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { PushProvider {
    optional provider "provider",
} }
auth0_core::__read!(PushProvider);

/// A push SNS, returned by `GET /guardian/factors/push-notification/providers/sns`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { PushSns {
    optional aws_access_key_id "aws_access_key_id",
    optional aws_secret_access_key "aws_secret_access_key",
    optional aws_region "aws_region",
    optional sns_apns_platform_application_arn "sns_apns_platform_application_arn",
    optional sns_gcm_platform_application_arn "sns_gcm_platform_application_arn",
} }
auth0_core::__read!(PushSns);

/// An SMS provider, returned by `GET /guardian/factors/sms/selected-provider`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SmsProvider {
    /// Service that sends the messages.
    pub provider: Option<PhoneProviderName>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { SmsProvider {
    optional provider "provider",
} }
auth0_core::__read!(SmsProvider);

/// Twilio settings, returned by `GET /guardian/factors/phone/providers/twilio`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TwilioSettings {
    /// Phone number or sender that messages come from. Up to 64 characters.
    pub from: Option<String>,
    /// SID of Twilio's messaging service. 1 to 1000 characters.
    pub messaging_service_sid: Option<String>,
    /// Twilio's auth token. 1 to 1000 characters.
    pub auth_token: Option<Secret>,
    /// SID of the Twilio account. 1 to 1000 characters.
    pub sid: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { TwilioSettings {
    optional from "from",
    optional messaging_service_sid "messaging_service_sid",
    optional auth_token "auth_token",
    optional sid "sid",
} }
auth0_core::__read!(TwilioSettings);
