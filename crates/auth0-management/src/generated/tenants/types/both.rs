// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Patch};
use serde::{Deserialize, Serialize};

use super::{
    CspFlag, CspPolicyMode, SessionCookieMode, TenantSettingsCountryCodesMode, UserCodeCharset,
    XssProtectionMode,
};
use crate::generated::shared::TokenQuota;

/// The `content_security_policy` of [`SecurityHeaders`](super::SecurityHeaders).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ContentSecurityPolicyConfig {
    /// Whether it is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Policies, each sent as a header of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policies: Option<Vec<CspPolicy>>,
    /// Where browsers send reports.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub reporting_infrastructure: Patch<CspReportingInfrastructure>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `policies` of [`ContentSecurityPolicyConfig`](super::ContentSecurityPolicyConfig).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct CspPolicy {
    /// Whether violations are blocked or only reported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<CspPolicyMode>,
    /// Sources allowed, by directive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directives: Option<BTreeMap<String, Vec<String>>>,
    /// Directives that take no sources.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flags: Option<Vec<CspFlag>>,
    /// Where violations are reported.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub reporting: Patch<CspPolicyReporting>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `reporting` of [`CspPolicy`](super::CspPolicy).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct CspPolicyReporting {
    /// URL that reports go to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_uri: Option<String>,
    /// Name of the group that reports go to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_to_group: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `report_to` of [`CspReportingInfrastructure`](super::CspReportingInfrastructure).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct CspReportTo {
    /// Name of the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// Seconds for which browsers keep it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_age: Option<i64>,
    /// Where reports are sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoints: Option<Vec<CspReportToEndpoint>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `endpoints` of [`CspReportTo`](super::CspReportTo).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct CspReportToEndpoint {
    /// URL of the endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `reporting_infrastructure` of
/// [`ContentSecurityPolicyConfig`](super::ContentSecurityPolicyConfig).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct CspReportingInfrastructure {
    /// Group of endpoints for reports.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub report_to: Patch<CspReportTo>,
    /// Endpoints for reports, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reporting_endpoints: Option<BTreeMap<String, String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `default_token_quota` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct DefaultTokenQuota {
    /// Limits for applications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clients: Option<TokenQuota>,
    /// Limits for organizations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizations: Option<TokenQuota>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `security_headers` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SecurityHeaders {
    /// Content-Security-Policy headers of the login pages.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub content_security_policy: Patch<ContentSecurityPolicyConfig>,
    /// `X-XSS-Protection` header.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub x_xss_protection: Patch<XssProtectionConfig>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `session_cookie` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SessionCookie {
    /// Whether the cookie outlives the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<SessionCookieMode>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SessionCookie {
    /// With what it must have.
    pub fn new(mode: SessionCookieMode) -> Self {
        Self {
            mode: Some(mode),
            extra: Extra::default(),
        }
    }
}

/// The `oidc_logout` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct TenantOidcLogoutSettings {
    /// Whether the logout endpoint is in the tenant's configuration document. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rp_logout_end_session_endpoint_discovery: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `country_codes` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct TenantSettingsCountryCodes {
    /// Countries, by their two-letter codes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<String>>,
    /// Whether the list is allowed or excluded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<TenantSettingsCountryCodesMode>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `device_flow` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct TenantSettingsDeviceFlow {
    /// Characters of the user code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charset: Option<UserCodeCharset>,
    /// Pattern of the user code, with `*` for a character. Up to 20 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `error_page` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct TenantSettingsErrorPage {
    /// HTML of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
    /// Whether the error page links to the log event. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_log_link: Option<bool>,
    /// URL of the error page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `flags` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct TenantSettingsFlags {
    /// Whether the first version of the change password flow is used. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change_pwd_flow_v1: Option<bool>,
    /// Whether the dashboard has a section for APIs. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_apis_section: Option<bool>,
    /// Whether impersonation is off. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_impersonation: Option<bool>,
    /// Whether new applications get all connections. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_client_connections: Option<bool>,
    /// Whether advanced authorization of APIs is on. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_pipeline2: Option<bool>,
    /// Whether the legacy delegation endpoint may be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_legacy_delegation_grant_types: Option<bool>,
    /// Whether the legacy `/oauth/ro` endpoint may be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_legacy_ro_grant_types: Option<bool>,
    /// Whether the legacy `/tokeninfo` endpoint may be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_legacy_tokeninfo_endpoint: Option<bool>,
    /// Whether ID tokens hold the whole legacy profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_legacy_profile: Option<bool>,
    /// Whether ID tokens may call the Management API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_idtoken_api2: Option<bool>,
    /// Whether a signup says that the user exists already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_public_signup_user_exists_error: Option<bool>,
    /// Whether single sign-on is on for all applications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_sso: Option<bool>,
    /// Whether `enable_sso` can be changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_changing_enable_sso: Option<bool>,
    /// Whether login pages may be shown in frames.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_clickjack_protection_headers: Option<bool>,
    /// Whether the public configuration hides enterprise connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_disclose_enterprise_connections: Option<bool>,
    /// Whether starting a passwordless login takes client authentication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enforce_client_authentication_on_passwordless_start: Option<bool>,
    /// Whether users of Microsoft connections verify their email addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_adfs_waad_email_verification: Option<bool>,
    /// Whether revoking a refresh token deletes the grant too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revoke_refresh_token_grant: Option<bool>,
    /// Whether the dashboard has the newer page for log streams.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dashboard_log_streams_next: Option<bool>,
    /// Whether the dashboard has the insights page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dashboard_insights_view: Option<bool>,
    /// Whether a later fix of SAML field mapping is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_fields_map_fix: Option<bool>,
    /// Whether users choose from a list which factor to enrol.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_show_factor_list_on_enrollment: Option<bool>,
    /// Whether the published keys omit `alg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_alg_from_jwks: Option<bool>,
    /// Whether classic pages have the better bot detection at signup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub improved_signup_bot_detection_in_classic: Option<bool>,
    /// Whether the trial of the AI features is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub genai_trial: Option<bool>,
    /// Whether applications may register themselves. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_dynamic_client_registration: Option<bool>,
    /// Whether phone numbers come back in full. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_management_api_sms_obfuscation: Option<bool>,
    /// Whether the connection decides if email addresses count as verified. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trust_azure_adfs_email_verified_connection_property: Option<bool>,
    /// Whether custom domains can be provisioned. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_domains_provisioning: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_resource_discovery: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub universal_login: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_universal_login_experience_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cannot_change_enforce_client_authentication_on_passwordless_start: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_scope_descriptions_for_consent: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_other_legacy_grant_types: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_custom_domain_in_emails: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_legacy_logs_search_v2: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dashboard_new_onboarding: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_signed_request_object: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub non_oidc_conformant_updated_at: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `mtls` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct TenantSettingsMtls {
    /// Whether there are separate endpoints for mutual TLS. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_endpoint_aliases: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `change_password` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct TenantSettingsPage {
    /// Whether it is on. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// HTML of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `sessions` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct TenantSettingsSessions {
    /// Whether the user is asked to confirm a logout. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc_logout_prompt_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub anonymous: Patch<TenantSettingsSessionsAnonymous>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `anonymous` of [`TenantSettingsSessions`](super::TenantSettingsSessions).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct TenantSettingsSessionsAnonymous {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifetime_in_minutes: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_cookie: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `x_xss_protection` of [`SecurityHeaders`](super::SecurityHeaders).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct XssProtectionConfig {
    /// Whether it is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Whether the page is blocked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<XssProtectionMode>,
    /// URL that reports go to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_uri: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
