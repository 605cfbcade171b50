// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `flags` of [`CspPolicy`](super::CspPolicy).
pub enum CspFlag {
UpgradeInsecureRequests = "upgrade-insecure-requests",
BlockAllMixedContent = "block-all-mixed-content",
}
}

string_enum! {
/// The `mode` of [`CspPolicy`](super::CspPolicy).
pub enum CspPolicyMode {
Enforcing = "enforcing",
Reporting = "reporting",
}
}

string_enum! {
/// The `dynamic_client_registration_security_mode` of [`TenantSettings`](super::TenantSettings).
pub enum DynamicClientRegistrationSecurityMode {
Strict = "strict",
Permissive = "permissive",
}
}

string_enum! {
/// The `resource_parameter_profile` of [`TenantSettings`](super::TenantSettings).
pub enum ResourceParameterProfile {
Audience = "audience",
Compatibility = "compatibility",
}
}

string_enum! {
/// The `mode` of [`SessionCookie`](super::SessionCookie).
pub enum SessionCookieMode {
Persistent = "persistent",
NonPersistent = "non-persistent",
}
}

string_enum! {
/// The `mode` of [`TenantSettingsCountryCodes`](super::TenantSettingsCountryCodes).
pub enum TenantSettingsCountryCodesMode {
Allow = "allow",
Deny = "deny",
}
}

string_enum! {
/// The `charset` of [`TenantSettingsDeviceFlow`](super::TenantSettingsDeviceFlow).
pub enum UserCodeCharset {
Base20 = "base20",
Digits = "digits",
}
}

string_enum! {
/// The `mode` of [`XssProtectionConfig`](super::XssProtectionConfig).
pub enum XssProtectionMode {
Block = "block",
}
}
