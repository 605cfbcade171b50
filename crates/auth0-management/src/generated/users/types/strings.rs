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
/// The `provider` of `DELETE /users/{id}/identities/{provider}/{user_id}`.
pub enum UserIdentityProvider {
Ad = "ad",
Adfs = "adfs",
Amazon = "amazon",
Apple = "apple",
Dropbox = "dropbox",
Bitbucket = "bitbucket",
Auth0Oidc = "auth0-oidc",
Auth0 = "auth0",
Baidu = "baidu",
Bitly = "bitly",
Box = "box",
Custom = "custom",
Daccount = "daccount",
Dwolla = "dwolla",
Email = "email",
EvernoteSandbox = "evernote-sandbox",
Evernote = "evernote",
Exact = "exact",
Facebook = "facebook",
Fitbit = "fitbit",
Github = "github",
GoogleApps = "google-apps",
GoogleOauth2 = "google-oauth2",
Instagram = "instagram",
Ip = "ip",
Line = "line",
Linkedin = "linkedin",
Oauth1 = "oauth1",
Oauth2 = "oauth2",
Office365 = "office365",
Oidc = "oidc",
Okta = "okta",
Paypal = "paypal",
PaypalSandbox = "paypal-sandbox",
Pingfederate = "pingfederate",
Planningcenter = "planningcenter",
SalesforceCommunity = "salesforce-community",
SalesforceSandbox = "salesforce-sandbox",
Salesforce = "salesforce",
Samlp = "samlp",
Sharepoint = "sharepoint",
Shopify = "shopify",
Shop = "shop",
Sms = "sms",
Soundcloud = "soundcloud",
Thirtysevensignals = "thirtysevensignals",
Twitter = "twitter",
Untappd = "untappd",
Vkontakte = "vkontakte",
Waad = "waad",
Weibo = "weibo",
Windowslive = "windowslive",
Wordpress = "wordpress",
Yahoo = "yahoo",
Yandex = "yandex",
}
}

string_enum! {
/// The `provider` of `DELETE /users/{id}/multifactor/{provider}`.
pub enum UserMultifactorProvider {
Duo = "duo",
GoogleAuthenticator = "google-authenticator",
}
}
