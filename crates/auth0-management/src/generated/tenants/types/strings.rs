// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A CSP flag; a value in `flags` of [`CspPolicy`](super::CspPolicy).
    pub enum CspFlag {
        /// `upgrade-insecure-requests`.
        UpgradeInsecureRequests = "upgrade-insecure-requests",
        /// `block-all-mixed-content`.
        BlockAllMixedContent = "block-all-mixed-content",
    }
}

string_enum! {
    /// A CSP policy mode; a value in `mode` of [`CspPolicy`](super::CspPolicy).
    pub enum CspPolicyMode {
        /// Browsers block what violates the policy (`enforcing`).
        Enforcing = "enforcing",
        /// Browsers only report what violates the policy (`reporting`).
        Reporting = "reporting",
    }
}

string_enum! {
    /// A dynamic client registration security mode; a value in
    /// `dynamic_client_registration_security_mode` of [`TenantSettings`](super::TenantSettings).
    pub enum DynamicClientRegistrationSecurityMode {
        /// `strict`.
        Strict = "strict",
        /// `permissive`.
        Permissive = "permissive",
    }
}

string_enum! {
    /// A resource parameter profile; a value in `resource_parameter_profile` of
    /// [`TenantSettings`](super::TenantSettings).
    pub enum ResourceParameterProfile {
        /// `audience`.
        Audience = "audience",
        /// `compatibility`.
        Compatibility = "compatibility",
    }
}

string_enum! {
    /// A session cookie mode; a value in `mode` of [`SessionCookie`](super::SessionCookie).
    pub enum SessionCookieMode {
        /// The cookie outlives the browser's session (`persistent`).
        Persistent = "persistent",
        /// The cookie ends with the browser's session (`non-persistent`).
        NonPersistent = "non-persistent",
    }
}

string_enum! {
    /// Tenant settings of country codes mode; a value in `mode` of
    /// [`TenantSettingsCountryCodes`](super::TenantSettingsCountryCodes).
    pub enum TenantSettingsCountryCodesMode {
        /// `allow`.
        Allow = "allow",
        /// `deny`.
        Deny = "deny",
    }
}

string_enum! {
    /// A user code charset; a value in `charset` of
    /// [`TenantSettingsDeviceFlow`](super::TenantSettingsDeviceFlow).
    pub enum UserCodeCharset {
        /// Twenty letters that are hard to confuse (`base20`).
        Base20 = "base20",
        /// `digits`.
        Digits = "digits",
    }
}

string_enum! {
    /// An XSS protection mode; a value in `mode` of
    /// [`XssProtectionConfig`](super::XssProtectionConfig).
    pub enum XssProtectionMode {
        /// `block`.
        Block = "block",
    }
}
