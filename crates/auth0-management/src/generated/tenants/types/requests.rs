// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::Patch;

use super::{
    DefaultTokenQuota, DynamicClientRegistrationSecurityMode, ResourceParameterProfile,
    SecurityHeaders, SessionCookie, TenantOidcLogoutSettings, TenantSettingsCountryCodes,
    TenantSettingsDeviceFlow, TenantSettingsErrorPage, TenantSettingsFlags, TenantSettingsMtls,
    TenantSettingsPage, TenantSettingsSessions,
};
use crate::generated::shared::{Locale, ResourceServerAccessToken};

/// Request body of `PATCH /tenants/settings`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateTenantSettings {
    /// Classic page for changing a password.
    pub change_password: Patch<TenantSettingsPage>,
    /// Codes of the device flow.
    pub device_flow: Patch<TenantSettingsDeviceFlow>,
    /// Classic page for multi-factor authentication.
    pub guardian_mfa_page: Patch<TenantSettingsPage>,
    /// API that tokens are for when a request names none.
    pub default_audience: Option<String>,
    /// Connection that passwords are checked with when a request names none.
    pub default_directory: Option<String>,
    /// Page shown after errors.
    pub error_page: Patch<TenantSettingsErrorPage>,
    /// Limits on tokens for those that have none of their own.
    pub default_token_quota: Patch<DefaultTokenQuota>,
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
    /// Hours until a session ends. At least 1.
    pub session_lifetime: Option<i64>,
    /// Minutes until a session ends. At least 1.
    pub session_lifetime_in_minutes: Option<i64>,
    /// Hours without use until a session ends. At least 1.
    pub idle_session_lifetime: Option<i64>,
    /// Minutes without use until a session ends. At least 1.
    pub idle_session_lifetime_in_minutes: Option<i64>,
    /// Hours until an ephemeral session ends. At least 1.
    pub ephemeral_session_lifetime: Option<i64>,
    /// Hours without use until an ephemeral session ends. At least 1.
    pub idle_ephemeral_session_lifetime: Option<i64>,
    /// Minutes until an ephemeral session ends. At least 1.
    pub ephemeral_session_lifetime_in_minutes: Option<i64>,
    /// Minutes without use until an ephemeral session ends. At least 1.
    pub idle_ephemeral_session_lifetime_in_minutes: Option<i64>,
    /// Node.js version in which the tenant's code runs. Up to 8 characters.
    pub sandbox_version: Option<String>,
    /// Node.js version of older code that has not been moved. Up to 8 characters.
    pub legacy_sandbox_version: Option<String>,
    /// URL to which a user is sent when a login cannot go on.
    pub default_redirection_uri: Option<String>,
    /// Languages of the login pages, most wanted first. At least 1 element.
    pub enabled_locales: Option<Vec<Locale>>,
    /// Security headers of the login pages.
    pub security_headers: Patch<SecurityHeaders>,
    /// How the session cookie behaves.
    pub session_cookie: Patch<SessionCookie>,
    /// Settings of sessions.
    pub sessions: Patch<TenantSettingsSessions>,
    /// Settings of logout by OpenID Connect.
    pub oidc_logout: Option<TenantOidcLogoutSettings>,
    /// Whether actions choose the factors at a login.
    pub customize_mfa_in_postlogin_action: Patch<bool>,
    /// Whether organizations may be named instead of given by ID.
    pub allow_organization_name_in_authentication_api: Patch<bool>,
    /// Authentication context classes that may be asked for.
    pub acr_values_supported: Patch<Vec<String>>,
    /// Settings of mutual TLS.
    pub mtls: Patch<TenantSettingsMtls>,
    /// Whether pushed authorization requests are accepted.
    pub pushed_authorization_requests_supported: Patch<bool>,
    /// Whether responses to authorization requests name the issuer.
    pub authorization_response_iss_parameter_supported: Patch<bool>,
    /// Whether the prompt about callback URLs that cannot be verified is skipped.
    pub skip_non_verifiable_callback_uri_confirmation_prompt: Patch<bool>,
    /// Whether APIs are named by `audience` or also by `resource`.
    pub resource_parameter_profile: Option<ResourceParameterProfile>,
    /// Whether applications may register by a client ID metadata document.
    pub client_id_metadata_document_supported: Option<bool>,
    /// Whether the dashboard's AI guide is on.
    pub enable_ai_guide: Option<bool>,
    /// Whether one phone provider serves logins and MFA.
    pub phone_consolidated_experience: Option<bool>,
    /// Whether tenant logs carry session metadata.
    pub include_session_metadata_in_tenant_logs: Option<bool>,
    /// How strictly applications that register themselves are treated.
    pub dynamic_client_registration_security_mode: Option<DynamicClientRegistrationSecurityMode>,
    /// Countries offered for phone numbers.
    pub country_codes: Patch<TenantSettingsCountryCodes>,
    pub access_token: Option<ResourceServerAccessToken>,
    pub dpop_strict_refresh_token_binding: Option<bool>,
    pub client_id_metadata_document_dynamic_registration_supported: Option<bool>,
}

auth0_core::__setters! { UpdateTenantSettings {
    patch change_password: TenantSettingsPage,
    patch device_flow: TenantSettingsDeviceFlow,
    patch guardian_mfa_page: TenantSettingsPage,
    value default_audience: String,
    value default_directory: String,
    patch error_page: TenantSettingsErrorPage,
    patch default_token_quota: DefaultTokenQuota,
    value flags: TenantSettingsFlags,
    value friendly_name: String,
    value picture_url: String,
    value support_email: String,
    value support_url: String,
    list allowed_logout_urls: String,
    plain session_lifetime: i64,
    plain session_lifetime_in_minutes: i64,
    plain idle_session_lifetime: i64,
    plain idle_session_lifetime_in_minutes: i64,
    plain ephemeral_session_lifetime: i64,
    plain idle_ephemeral_session_lifetime: i64,
    plain ephemeral_session_lifetime_in_minutes: i64,
    plain idle_ephemeral_session_lifetime_in_minutes: i64,
    value sandbox_version: String,
    value legacy_sandbox_version: String,
    value default_redirection_uri: String,
    list enabled_locales: Locale,
    patch security_headers: SecurityHeaders,
    patch session_cookie: SessionCookie,
    patch sessions: TenantSettingsSessions,
    value oidc_logout: TenantOidcLogoutSettings,
    patch customize_mfa_in_postlogin_action: bool,
    patch allow_organization_name_in_authentication_api: bool,
    patch acr_values_supported: Vec<String>,
    patch mtls: TenantSettingsMtls,
    patch pushed_authorization_requests_supported: bool,
    patch authorization_response_iss_parameter_supported: bool,
    patch skip_non_verifiable_callback_uri_confirmation_prompt: bool,
    value resource_parameter_profile: ResourceParameterProfile,
    plain client_id_metadata_document_supported: bool,
    plain enable_ai_guide: bool,
    plain phone_consolidated_experience: bool,
    plain include_session_metadata_in_tenant_logs: bool,
    value dynamic_client_registration_security_mode: DynamicClientRegistrationSecurityMode,
    patch country_codes: TenantSettingsCountryCodes,
    value access_token: ResourceServerAccessToken,
    plain dpop_strict_refresh_token_binding: bool,
    plain client_id_metadata_document_dynamic_registration_supported: bool,
} }

auth0_core::__write! { UpdateTenantSettings {
    patch change_password "change_password",
    patch device_flow "device_flow",
    patch guardian_mfa_page "guardian_mfa_page",
    optional default_audience "default_audience",
    optional default_directory "default_directory",
    patch error_page "error_page",
    patch default_token_quota "default_token_quota",
    optional flags "flags",
    optional friendly_name "friendly_name",
    optional picture_url "picture_url",
    optional support_email "support_email",
    optional support_url "support_url",
    optional allowed_logout_urls "allowed_logout_urls",
    optional session_lifetime "session_lifetime",
    optional session_lifetime_in_minutes "session_lifetime_in_minutes",
    optional idle_session_lifetime "idle_session_lifetime",
    optional idle_session_lifetime_in_minutes "idle_session_lifetime_in_minutes",
    optional ephemeral_session_lifetime "ephemeral_session_lifetime",
    optional idle_ephemeral_session_lifetime "idle_ephemeral_session_lifetime",
    optional ephemeral_session_lifetime_in_minutes "ephemeral_session_lifetime_in_minutes",
    optional idle_ephemeral_session_lifetime_in_minutes "idle_ephemeral_session_lifetime_in_minutes",
    optional sandbox_version "sandbox_version",
    optional legacy_sandbox_version "legacy_sandbox_version",
    optional default_redirection_uri "default_redirection_uri",
    optional enabled_locales "enabled_locales",
    patch security_headers "security_headers",
    patch session_cookie "session_cookie",
    patch sessions "sessions",
    optional oidc_logout "oidc_logout",
    patch customize_mfa_in_postlogin_action "customize_mfa_in_postlogin_action",
    patch allow_organization_name_in_authentication_api "allow_organization_name_in_authentication_api",
    patch acr_values_supported "acr_values_supported",
    patch mtls "mtls",
    patch pushed_authorization_requests_supported "pushed_authorization_requests_supported",
    patch authorization_response_iss_parameter_supported "authorization_response_iss_parameter_supported",
    patch skip_non_verifiable_callback_uri_confirmation_prompt "skip_non_verifiable_callback_uri_confirmation_prompt",
    optional resource_parameter_profile "resource_parameter_profile",
    optional client_id_metadata_document_supported "client_id_metadata_document_supported",
    optional enable_ai_guide "enable_ai_guide",
    optional phone_consolidated_experience "phone_consolidated_experience",
    optional include_session_metadata_in_tenant_logs "include_session_metadata_in_tenant_logs",
    optional dynamic_client_registration_security_mode "dynamic_client_registration_security_mode",
    patch country_codes "country_codes",
    optional access_token "access_token",
    optional dpop_strict_refresh_token_binding "dpop_strict_refresh_token_binding",
    optional client_id_metadata_document_dynamic_registration_supported "client_id_metadata_document_dynamic_registration_supported",
} }
