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
        /// `enforcing`.
        Enforcing = "enforcing",
        /// `reporting`.
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
        /// `persistent`.
        Persistent = "persistent",
        /// `non-persistent`.
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
        /// `base20`.
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
