// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Patch};

use super::{
    CspFlag, CspPolicyMode, SessionCookieMode, TenantSettingsCountryCodesMode, UserCodeCharset,
    XssProtectionMode,
};
use crate::generated::shared::TokenQuota;

/// A content security policy config, in `content_security_policy` of
/// [`SecurityHeaders`](super::SecurityHeaders).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContentSecurityPolicyConfig {
    /// Whether it is enabled.
    pub enabled: Option<bool>,
    /// Policies, each sent as a header of its own.
    pub policies: Option<Vec<CspPolicy>>,
    /// Endpoints that browsers send reports to.
    pub reporting_infrastructure: Patch<CspReportingInfrastructure>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ContentSecurityPolicyConfig {
    plain enabled: bool,
    list policies: CspPolicy,
    patch reporting_infrastructure: CspReportingInfrastructure,
} }

auth0_core::__record! { ContentSecurityPolicyConfig {
    optional enabled "enabled",
    optional policies "policies",
    patch reporting_infrastructure "reporting_infrastructure",
} }
auth0_core::__read!(ContentSecurityPolicyConfig);

/// A CSP policy, in `policies` of
/// [`ContentSecurityPolicyConfig`](super::ContentSecurityPolicyConfig).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CspPolicy {
    /// Whether violations are blocked or only reported.
    pub mode: Option<CspPolicyMode>,
    /// Sources allowed, by directive.
    pub directives: Option<BTreeMap<String, Vec<String>>>,
    /// Directives that take no sources.
    pub flags: Option<Vec<CspFlag>>,
    /// Endpoints that receive reports of violations.
    pub reporting: Patch<CspPolicyReporting>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { CspPolicy {
    value mode: CspPolicyMode,
    map directives: Vec<String>,
    list flags: CspFlag,
    patch reporting: CspPolicyReporting,
} }

auth0_core::__record! { CspPolicy {
    optional mode "mode",
    optional directives "directives",
    optional flags "flags",
    patch reporting "reporting",
} }
auth0_core::__read!(CspPolicy);

/// A CSP policy reporting, in `reporting` of [`CspPolicy`](super::CspPolicy).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CspPolicyReporting {
    /// URL that reports go to.
    pub report_uri: Option<String>,
    /// Name of the group that reports go to.
    pub report_to_group: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { CspPolicyReporting {
    value report_uri: String,
    value report_to_group: String,
} }

auth0_core::__record! { CspPolicyReporting {
    optional report_uri "report_uri",
    optional report_to_group "report_to_group",
} }
auth0_core::__read!(CspPolicyReporting);

/// A CSP report to, in `report_to` of
/// [`CspReportingInfrastructure`](super::CspReportingInfrastructure).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CspReportTo {
    /// Name of the group.
    pub group: Option<String>,
    /// Seconds for which browsers keep it.
    pub max_age: Option<i64>,
    /// Endpoints that receive reports.
    pub endpoints: Option<Vec<CspReportToEndpoint>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { CspReportTo {
    value group: String,
    plain max_age: i64,
    list endpoints: CspReportToEndpoint,
} }

auth0_core::__record! { CspReportTo {
    optional group "group",
    optional max_age "max_age",
    optional endpoints "endpoints",
} }
auth0_core::__read!(CspReportTo);

/// A CSP report to endpoint, in `endpoints` of [`CspReportTo`](super::CspReportTo).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CspReportToEndpoint {
    /// URL of the endpoint.
    pub url: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { CspReportToEndpoint {
    value url: String,
} }

auth0_core::__record! { CspReportToEndpoint {
    optional url "url",
} }
auth0_core::__read!(CspReportToEndpoint);

/// A CSP reporting infrastructure, in `reporting_infrastructure` of
/// [`ContentSecurityPolicyConfig`](super::ContentSecurityPolicyConfig).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CspReportingInfrastructure {
    /// Group of endpoints for reports.
    pub report_to: Patch<CspReportTo>,
    /// Endpoints for reports, by name.
    pub reporting_endpoints: Option<BTreeMap<String, String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { CspReportingInfrastructure {
    patch report_to: CspReportTo,
    map reporting_endpoints: String,
} }

auth0_core::__record! { CspReportingInfrastructure {
    patch report_to "report_to",
    optional reporting_endpoints "reporting_endpoints",
} }
auth0_core::__read!(CspReportingInfrastructure);

/// A default token quota, in `default_token_quota` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DefaultTokenQuota {
    /// Limits for applications.
    pub clients: Option<TokenQuota>,
    /// Limits for organizations.
    pub organizations: Option<TokenQuota>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { DefaultTokenQuota {
    value clients: TokenQuota,
    value organizations: TokenQuota,
} }

auth0_core::__record! { DefaultTokenQuota {
    optional clients "clients",
    optional organizations "organizations",
} }
auth0_core::__read!(DefaultTokenQuota);

/// Security headers, in `security_headers` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SecurityHeaders {
    /// Content-Security-Policy headers of the login pages.
    pub content_security_policy: Patch<ContentSecurityPolicyConfig>,
    /// `X-XSS-Protection` header.
    pub x_xss_protection: Patch<XssProtectionConfig>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { SecurityHeaders {
    patch content_security_policy: ContentSecurityPolicyConfig,
    patch x_xss_protection: XssProtectionConfig,
} }

auth0_core::__record! { SecurityHeaders {
    patch content_security_policy "content_security_policy",
    patch x_xss_protection "x_xss_protection",
} }
auth0_core::__read!(SecurityHeaders);

/// A session cookie, in `session_cookie` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SessionCookie {
    /// Whether the cookie outlives the browser.
    pub mode: Option<SessionCookieMode>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl SessionCookie {
    /// Creates the value with its required fields.
    pub fn new(mode: SessionCookieMode) -> Self {
        Self {
            mode: Some(mode),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { SessionCookie {
    optional mode "mode",
} }
auth0_core::__read!(SessionCookie);

/// Tenant OIDC logout settings, in `oidc_logout` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TenantOidcLogoutSettings {
    /// Whether the logout endpoint is in the tenant's configuration document.
    pub rp_logout_end_session_endpoint_discovery: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { TenantOidcLogoutSettings {
    plain rp_logout_end_session_endpoint_discovery: bool,
} }

auth0_core::__record! { TenantOidcLogoutSettings {
    optional rp_logout_end_session_endpoint_discovery "rp_logout_end_session_endpoint_discovery",
} }
auth0_core::__read!(TenantOidcLogoutSettings);

/// Tenant settings country codes, in `country_codes` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TenantSettingsCountryCodes {
    /// Countries, by their two-letter codes.
    pub list: Option<Vec<String>>,
    /// Whether the list is allowed or excluded.
    pub mode: Option<TenantSettingsCountryCodesMode>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { TenantSettingsCountryCodes {
    list list: String,
    value mode: TenantSettingsCountryCodesMode,
} }

auth0_core::__record! { TenantSettingsCountryCodes {
    optional list "list",
    optional mode "mode",
} }
auth0_core::__read!(TenantSettingsCountryCodes);

/// Tenant settings of device flow, in `device_flow` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TenantSettingsDeviceFlow {
    /// Characters of the user code.
    pub charset: Option<UserCodeCharset>,
    /// Pattern of the user code, with `*` for a character. Up to 20 characters.
    pub mask: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { TenantSettingsDeviceFlow {
    value charset: UserCodeCharset,
    value mask: String,
} }

auth0_core::__record! { TenantSettingsDeviceFlow {
    optional charset "charset",
    optional mask "mask",
} }
auth0_core::__read!(TenantSettingsDeviceFlow);

/// Tenant settings of error page, in `error_page` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TenantSettingsErrorPage {
    /// HTML of the page.
    pub html: Option<String>,
    /// Whether the error page links to the log event.
    pub show_log_link: Option<bool>,
    /// URL of the error page.
    pub url: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { TenantSettingsErrorPage {
    value html: String,
    plain show_log_link: bool,
    value url: String,
} }

auth0_core::__record! { TenantSettingsErrorPage {
    optional html "html",
    optional show_log_link "show_log_link",
    optional url "url",
} }
auth0_core::__read!(TenantSettingsErrorPage);

/// Tenant settings flags, in `flags` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TenantSettingsFlags {
    /// Whether the first version of the change password flow is used.
    pub change_pwd_flow_v1: Option<bool>,
    /// Whether the dashboard has a section for APIs.
    pub enable_apis_section: Option<bool>,
    /// Whether impersonation is off.
    pub disable_impersonation: Option<bool>,
    /// Whether new applications get all connections.
    pub enable_client_connections: Option<bool>,
    /// Whether advanced authorization of APIs is on.
    pub enable_pipeline2: Option<bool>,
    /// Whether the legacy delegation endpoint may be used.
    pub allow_legacy_delegation_grant_types: Option<bool>,
    /// Whether the legacy `/oauth/ro` endpoint may be used.
    pub allow_legacy_ro_grant_types: Option<bool>,
    /// Whether the legacy `/tokeninfo` endpoint may be used.
    pub allow_legacy_tokeninfo_endpoint: Option<bool>,
    /// Whether ID tokens hold the whole legacy profile.
    pub enable_legacy_profile: Option<bool>,
    /// Whether ID tokens may call the Management API.
    pub enable_idtoken_api2: Option<bool>,
    /// Whether a signup says that the user exists already.
    pub enable_public_signup_user_exists_error: Option<bool>,
    /// Whether single sign-on is on for all applications.
    pub enable_sso: Option<bool>,
    /// Whether `enable_sso` can be changed.
    pub allow_changing_enable_sso: Option<bool>,
    /// Whether login pages may be shown in frames.
    pub disable_clickjack_protection_headers: Option<bool>,
    /// Whether the public configuration hides enterprise connections.
    pub no_disclose_enterprise_connections: Option<bool>,
    /// Whether starting a passwordless login takes client authentication.
    pub enforce_client_authentication_on_passwordless_start: Option<bool>,
    /// Whether users of Microsoft connections verify their email addresses.
    pub enable_adfs_waad_email_verification: Option<bool>,
    /// Whether revoking a refresh token deletes the grant too.
    pub revoke_refresh_token_grant: Option<bool>,
    /// Whether the dashboard has the newer page for log streams.
    pub dashboard_log_streams_next: Option<bool>,
    /// Whether the dashboard has the insights page.
    pub dashboard_insights_view: Option<bool>,
    /// Whether a later fix of SAML field mapping is left out.
    pub disable_fields_map_fix: Option<bool>,
    /// Whether users choose from a list which factor to enrol.
    pub mfa_show_factor_list_on_enrollment: Option<bool>,
    /// Whether the published keys omit `alg`.
    pub remove_alg_from_jwks: Option<bool>,
    /// Whether classic pages have the better bot detection at signup.
    pub improved_signup_bot_detection_in_classic: Option<bool>,
    /// Whether the trial of the AI features is on.
    pub genai_trial: Option<bool>,
    /// Whether applications may register themselves.
    pub enable_dynamic_client_registration: Option<bool>,
    /// Whether phone numbers come back in full.
    pub disable_management_api_sms_obfuscation: Option<bool>,
    /// Whether the connection decides if email addresses count as verified.
    pub trust_azure_adfs_email_verified_connection_property: Option<bool>,
    /// Whether custom domains can be provisioned.
    pub custom_domains_provisioning: Option<bool>,
    pub local_resource_discovery: Option<bool>,
    pub universal_login: Option<bool>,
    pub new_universal_login_experience_enabled: Option<bool>,
    pub cannot_change_enforce_client_authentication_on_passwordless_start: Option<bool>,
    pub use_scope_descriptions_for_consent: Option<bool>,
    pub allow_other_legacy_grant_types: Option<bool>,
    pub enable_custom_domain_in_emails: Option<bool>,
    pub enable_legacy_logs_search_v2: Option<bool>,
    pub dashboard_new_onboarding: Option<bool>,
    pub require_signed_request_object: Option<bool>,
    pub non_oidc_conformant_updated_at: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { TenantSettingsFlags {
    plain change_pwd_flow_v1: bool,
    plain enable_apis_section: bool,
    plain disable_impersonation: bool,
    plain enable_client_connections: bool,
    plain enable_pipeline2: bool,
    plain allow_legacy_delegation_grant_types: bool,
    plain allow_legacy_ro_grant_types: bool,
    plain allow_legacy_tokeninfo_endpoint: bool,
    plain enable_legacy_profile: bool,
    plain enable_idtoken_api2: bool,
    plain enable_public_signup_user_exists_error: bool,
    plain enable_sso: bool,
    plain allow_changing_enable_sso: bool,
    plain disable_clickjack_protection_headers: bool,
    plain no_disclose_enterprise_connections: bool,
    plain enforce_client_authentication_on_passwordless_start: bool,
    plain enable_adfs_waad_email_verification: bool,
    plain revoke_refresh_token_grant: bool,
    plain dashboard_log_streams_next: bool,
    plain dashboard_insights_view: bool,
    plain disable_fields_map_fix: bool,
    plain mfa_show_factor_list_on_enrollment: bool,
    plain remove_alg_from_jwks: bool,
    plain improved_signup_bot_detection_in_classic: bool,
    plain genai_trial: bool,
    plain enable_dynamic_client_registration: bool,
    plain disable_management_api_sms_obfuscation: bool,
    plain trust_azure_adfs_email_verified_connection_property: bool,
    plain custom_domains_provisioning: bool,
    plain local_resource_discovery: bool,
    plain universal_login: bool,
    plain new_universal_login_experience_enabled: bool,
    plain cannot_change_enforce_client_authentication_on_passwordless_start: bool,
    plain use_scope_descriptions_for_consent: bool,
    plain allow_other_legacy_grant_types: bool,
    plain enable_custom_domain_in_emails: bool,
    plain enable_legacy_logs_search_v2: bool,
    plain dashboard_new_onboarding: bool,
    plain require_signed_request_object: bool,
    plain non_oidc_conformant_updated_at: bool,
} }

auth0_core::__record! { TenantSettingsFlags {
    optional change_pwd_flow_v1 "change_pwd_flow_v1",
    optional enable_apis_section "enable_apis_section",
    optional disable_impersonation "disable_impersonation",
    optional enable_client_connections "enable_client_connections",
    optional enable_pipeline2 "enable_pipeline2",
    optional allow_legacy_delegation_grant_types "allow_legacy_delegation_grant_types",
    optional allow_legacy_ro_grant_types "allow_legacy_ro_grant_types",
    optional allow_legacy_tokeninfo_endpoint "allow_legacy_tokeninfo_endpoint",
    optional enable_legacy_profile "enable_legacy_profile",
    optional enable_idtoken_api2 "enable_idtoken_api2",
    optional enable_public_signup_user_exists_error "enable_public_signup_user_exists_error",
    optional enable_sso "enable_sso",
    optional allow_changing_enable_sso "allow_changing_enable_sso",
    optional disable_clickjack_protection_headers "disable_clickjack_protection_headers",
    optional no_disclose_enterprise_connections "no_disclose_enterprise_connections",
    optional enforce_client_authentication_on_passwordless_start "enforce_client_authentication_on_passwordless_start",
    optional enable_adfs_waad_email_verification "enable_adfs_waad_email_verification",
    optional revoke_refresh_token_grant "revoke_refresh_token_grant",
    optional dashboard_log_streams_next "dashboard_log_streams_next",
    optional dashboard_insights_view "dashboard_insights_view",
    optional disable_fields_map_fix "disable_fields_map_fix",
    optional mfa_show_factor_list_on_enrollment "mfa_show_factor_list_on_enrollment",
    optional remove_alg_from_jwks "remove_alg_from_jwks",
    optional improved_signup_bot_detection_in_classic "improved_signup_bot_detection_in_classic",
    optional genai_trial "genai_trial",
    optional enable_dynamic_client_registration "enable_dynamic_client_registration",
    optional disable_management_api_sms_obfuscation "disable_management_api_sms_obfuscation",
    optional trust_azure_adfs_email_verified_connection_property "trust_azure_adfs_email_verified_connection_property",
    optional custom_domains_provisioning "custom_domains_provisioning",
    optional local_resource_discovery "local_resource_discovery",
    optional universal_login "universal_login",
    optional new_universal_login_experience_enabled "new_universal_login_experience_enabled",
    optional cannot_change_enforce_client_authentication_on_passwordless_start "cannot_change_enforce_client_authentication_on_passwordless_start",
    optional use_scope_descriptions_for_consent "use_scope_descriptions_for_consent",
    optional allow_other_legacy_grant_types "allow_other_legacy_grant_types",
    optional enable_custom_domain_in_emails "enable_custom_domain_in_emails",
    optional enable_legacy_logs_search_v2 "enable_legacy_logs_search_v2",
    optional dashboard_new_onboarding "dashboard_new_onboarding",
    optional require_signed_request_object "require_signed_request_object",
    optional non_oidc_conformant_updated_at "non_oidc_conformant_updated_at",
} }
auth0_core::__read!(TenantSettingsFlags);

/// Tenant settings of mTLS, in `mtls` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TenantSettingsMtls {
    /// Whether there are separate endpoints for mutual TLS.
    pub enable_endpoint_aliases: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { TenantSettingsMtls {
    plain enable_endpoint_aliases: bool,
} }

auth0_core::__record! { TenantSettingsMtls {
    optional enable_endpoint_aliases "enable_endpoint_aliases",
} }
auth0_core::__read!(TenantSettingsMtls);

/// Tenant settings of page, in `change_password` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TenantSettingsPage {
    /// Whether it is enabled.
    pub enabled: Option<bool>,
    /// HTML of the page.
    pub html: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { TenantSettingsPage {
    plain enabled: bool,
    value html: String,
} }

auth0_core::__record! { TenantSettingsPage {
    optional enabled "enabled",
    optional html "html",
} }
auth0_core::__read!(TenantSettingsPage);

/// Tenant settings sessions, in `sessions` of [`TenantSettings`](super::TenantSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TenantSettingsSessions {
    /// Whether the user is asked to confirm a logout.
    pub oidc_logout_prompt_enabled: Option<bool>,
    pub anonymous: Patch<TenantSettingsSessionsAnonymous>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { TenantSettingsSessions {
    plain oidc_logout_prompt_enabled: bool,
    patch anonymous: TenantSettingsSessionsAnonymous,
} }

auth0_core::__record! { TenantSettingsSessions {
    optional oidc_logout_prompt_enabled "oidc_logout_prompt_enabled",
    patch anonymous "anonymous",
} }
auth0_core::__read!(TenantSettingsSessions);

/// Tenant settings sessions anonymous, in `anonymous` of
/// [`TenantSettingsSessions`](super::TenantSettingsSessions).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TenantSettingsSessionsAnonymous {
    pub lifetime_in_minutes: Option<i64>,
    pub activate_cookie: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { TenantSettingsSessionsAnonymous {
    plain lifetime_in_minutes: i64,
    plain activate_cookie: bool,
} }

auth0_core::__record! { TenantSettingsSessionsAnonymous {
    optional lifetime_in_minutes "lifetime_in_minutes",
    optional activate_cookie "activate_cookie",
} }
auth0_core::__read!(TenantSettingsSessionsAnonymous);

/// An XSS protection config, in `x_xss_protection` of [`SecurityHeaders`](super::SecurityHeaders).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct XssProtectionConfig {
    /// Whether it is enabled.
    pub enabled: Option<bool>,
    /// Whether the page is blocked.
    pub mode: Option<XssProtectionMode>,
    /// URL that reports go to.
    pub report_uri: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { XssProtectionConfig {
    plain enabled: bool,
    value mode: XssProtectionMode,
    value report_uri: String,
} }

auth0_core::__record! { XssProtectionConfig {
    optional enabled "enabled",
    optional mode "mode",
    optional report_uri "report_uri",
} }
auth0_core::__read!(XssProtectionConfig);
