// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `assessors` of [`ClearAssessors`](super::ClearAssessors).
pub enum Assessor {
NewDevice = "new-device",
}
}

string_enum! {
/// The `type` of [`UserAuthenticationMethod`](super::UserAuthenticationMethod).
pub enum AuthenticationMethodType {
RecoveryCode = "recovery-code",
Totp = "totp",
Push = "push",
Phone = "phone",
Email = "email",
EmailVerification = "email-verification",
WebauthnRoaming = "webauthn-roaming",
WebauthnPlatform = "webauthn-platform",
Guardian = "guardian",
Passkey = "passkey",
Password = "password",
}
}

string_enum! {
/// The `access_type` of [`ConnectedAccount`](super::ConnectedAccount).
pub enum ConnectedAccountAccessType {
Offline = "offline",
}
}

string_enum! {
/// The `credential_device_type` of [`UserAuthenticationMethod`](super::UserAuthenticationMethod).
pub enum CredentialDeviceType {
SingleDevice = "single_device",
MultiDevice = "multi_device",
}
}

string_enum! {
/// The `preferred_authentication_method` of
/// [`UserAuthenticationMethod`](super::UserAuthenticationMethod).
pub enum PreferredAuthenticationMethod {
Voice = "voice",
Sms = "sms",
}
}

string_enum! {
/// The `search_engine` of `GET /users`.
pub enum SearchEngine {
V1 = "v1",
V2 = "v2",
V3 = "v3",
}
}

string_enum! {
/// The `type` of [`SetUserAuthenticationMethod`](super::SetUserAuthenticationMethod).
pub enum SettableAuthenticationMethodType {
Phone = "phone",
Email = "email",
Totp = "totp",
}
}

string_enum! {
/// The `type` of [`UserAuthenticationMethodProperties`](super::UserAuthenticationMethodProperties).
pub enum UserAuthenticationMethodProperty {
Totp = "totp",
Push = "push",
Sms = "sms",
Voice = "voice",
}
}

string_enum! {
/// The `sources` of [`UserEffectivePermission`](super::UserEffectivePermission).
pub enum UserEffectivePermissionSource {
Direct = "direct",
Roles = "roles",
}
}

string_enum! {
/// The `sources` of [`UserPermissionSourceRole`](super::UserPermissionSourceRole).
pub enum UserEffectiveRoleSource {
Direct = "direct",
Groups = "groups",
}
}

string_enum! {
/// The `auth_method` of [`UserEnrollment`](super::UserEnrollment).
pub enum UserEnrollmentAuthMethod {
Authenticator = "authenticator",
Guardian = "guardian",
Sms = "sms",
WebauthnPlatform = "webauthn-platform",
WebauthnRoaming = "webauthn-roaming",
}
}

string_enum! {
/// The `status` of [`UserEnrollment`](super::UserEnrollment).
pub enum UserEnrollmentStatus {
Pending = "pending",
Confirmed = "confirmed",
}
}

string_enum! {
/// The `provider` of `DELETE /users/{id}/multifactor/{provider}`.
pub enum UserMultifactorProvider {
Duo = "duo",
GoogleAuthenticator = "google-authenticator",
}
}
