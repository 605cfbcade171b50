// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Json};

use super::{
    DefaultTokenQuota, DynamicClientRegistrationSecurityMode, ResourceParameterProfile,
    SecurityHeaders, SessionCookie, TenantOidcLogoutSettings, TenantSettingsCountryCodes,
    TenantSettingsDeviceFlow, TenantSettingsErrorPage, TenantSettingsFlags, TenantSettingsMtls,
    TenantSettingsPage, TenantSettingsSessions,
};
use crate::generated::shared::{Locale, ResourceServerAccessToken};

/// Settings of the tenant.
///
/// Returned by `GET /tenants/settings`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TenantSettings {
    /// Classic page for changing a password.
    pub change_password: Option<TenantSettingsPage>,
    /// Classic page for multi-factor authentication.
    pub guardian_mfa_page: Option<TenantSettingsPage>,
    /// API that tokens are for when a request names none.
    pub default_audience: Option<String>,
    /// Connection that passwords are checked with when a request names none.
    pub default_directory: Option<String>,
    /// Page shown after errors.
    pub error_page: Option<TenantSettingsErrorPage>,
    /// Codes of the device flow.
    pub device_flow: Option<TenantSettingsDeviceFlow>,
    /// Limits on tokens for those that have none of their own.
    pub default_token_quota: Option<DefaultTokenQuota>,
    /// Features that are on or off.
    pub flags: Option<TenantSettingsFlags>,
    /// Name of the tenant shown to people.
    pub friendly_name: Option<String>,
    /// URL of the tenant's logo.
    pub picture_url: Option<String>,
    /// Email address of support.
    pub support_email: Option<String>,
    /// URL of support.
    pub support_url: Option<String>,
    /// URLs to which a user may be sent after logout.
    pub allowed_logout_urls: Option<Vec<String>>,
    /// Hours until a session ends.
    pub session_lifetime: Option<i64>,
    /// Hours without use until a session ends.
    pub idle_session_lifetime: Option<i64>,
    /// Hours until an ephemeral session ends. At least 1.
    pub ephemeral_session_lifetime: Option<i64>,
    /// Hours without use until an ephemeral session ends. At least 1.
    pub idle_ephemeral_session_lifetime: Option<i64>,
    /// Node.js version in which the tenant's code runs.
    pub sandbox_version: Option<String>,
    /// Node.js version of older code that has not been moved.
    pub legacy_sandbox_version: Option<String>,
    /// Node.js versions that can be chosen.
    pub sandbox_versions_available: Option<Vec<String>>,
    /// URL to which a user is sent when a login cannot go on.
    pub default_redirection_uri: Option<String>,
    /// Languages of the login pages, most wanted first.
    pub enabled_locales: Option<Vec<Locale>>,
    /// Security headers of the login pages.
    pub security_headers: Option<SecurityHeaders>,
    /// How the session cookie behaves.
    pub session_cookie: Option<SessionCookie>,
    /// Settings of sessions.
    pub sessions: Option<TenantSettingsSessions>,
    /// Settings of logout by OpenID Connect.
    pub oidc_logout: Option<TenantOidcLogoutSettings>,
    /// Whether organizations may be named instead of given by ID.
    pub allow_organization_name_in_authentication_api: Option<bool>,
    /// Whether actions choose the factors at a login.
    pub customize_mfa_in_postlogin_action: Option<bool>,
    /// Authentication context classes that may be asked for.
    pub acr_values_supported: Option<Vec<String>>,
    /// Settings of mutual TLS.
    pub mtls: Option<TenantSettingsMtls>,
    /// Whether pushed authorization requests are accepted.
    pub pushed_authorization_requests_supported: Option<bool>,
    /// Whether responses to authorization requests name the issuer.
    pub authorization_response_iss_parameter_supported: Option<bool>,
    /// Whether the prompt about callback URLs that cannot be verified is skipped.
    pub skip_non_verifiable_callback_uri_confirmation_prompt: Option<bool>,
    /// Whether APIs are named by `audience` or also by `resource`.
    pub resource_parameter_profile: Option<ResourceParameterProfile>,
    /// Whether applications may register by a client ID metadata document.
    pub client_id_metadata_document_supported: Option<bool>,
    /// Whether one phone provider serves logins and MFA.
    pub phone_consolidated_experience: Option<bool>,
    /// Whether the dashboard's AI guide is on.
    pub enable_ai_guide: Option<bool>,
    /// Whether tenant logs carry session metadata.
    pub include_session_metadata_in_tenant_logs: Option<bool>,
    /// How strictly applications that register themselves are treated.
    pub dynamic_client_registration_security_mode: Option<DynamicClientRegistrationSecurityMode>,
    /// Countries offered for phone numbers.
    pub country_codes: Option<TenantSettingsCountryCodes>,
    pub access_token: Option<ResourceServerAccessToken>,
    pub dpop_strict_refresh_token_binding: Option<bool>,
    pub client_id_metadata_document_dynamic_registration_supported: Option<bool>,
    pub universal_login: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { TenantSettings {
    optional change_password "change_password",
    optional guardian_mfa_page "guardian_mfa_page",
    optional default_audience "default_audience",
    optional default_directory "default_directory",
    optional error_page "error_page",
    optional device_flow "device_flow",
    optional default_token_quota "default_token_quota",
    optional flags "flags",
    optional friendly_name "friendly_name",
    optional picture_url "picture_url",
    optional support_email "support_email",
    optional support_url "support_url",
    optional allowed_logout_urls "allowed_logout_urls",
    optional session_lifetime "session_lifetime",
    optional idle_session_lifetime "idle_session_lifetime",
    optional ephemeral_session_lifetime "ephemeral_session_lifetime",
    optional idle_ephemeral_session_lifetime "idle_ephemeral_session_lifetime",
    optional sandbox_version "sandbox_version",
    optional legacy_sandbox_version "legacy_sandbox_version",
    optional sandbox_versions_available "sandbox_versions_available",
    optional default_redirection_uri "default_redirection_uri",
    optional enabled_locales "enabled_locales",
    optional security_headers "security_headers",
    optional session_cookie "session_cookie",
    optional sessions "sessions",
    optional oidc_logout "oidc_logout",
    optional allow_organization_name_in_authentication_api "allow_organization_name_in_authentication_api",
    optional customize_mfa_in_postlogin_action "customize_mfa_in_postlogin_action",
    optional acr_values_supported "acr_values_supported",
    optional mtls "mtls",
    optional pushed_authorization_requests_supported "pushed_authorization_requests_supported",
    optional authorization_response_iss_parameter_supported "authorization_response_iss_parameter_supported",
    optional skip_non_verifiable_callback_uri_confirmation_prompt "skip_non_verifiable_callback_uri_confirmation_prompt",
    optional resource_parameter_profile "resource_parameter_profile",
    optional client_id_metadata_document_supported "client_id_metadata_document_supported",
    optional phone_consolidated_experience "phone_consolidated_experience",
    optional enable_ai_guide "enable_ai_guide",
    optional include_session_metadata_in_tenant_logs "include_session_metadata_in_tenant_logs",
    optional dynamic_client_registration_security_mode "dynamic_client_registration_security_mode",
    optional country_codes "country_codes",
    optional access_token "access_token",
    optional dpop_strict_refresh_token_binding "dpop_strict_refresh_token_binding",
    optional client_id_metadata_document_dynamic_registration_supported "client_id_metadata_document_dynamic_registration_supported",
    optional universal_login "universal_login",
} }
auth0_core::__read!(TenantSettings);
