// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::Patch;
use serde::Serialize;

use super::{
    DefaultTokenQuota, DynamicClientRegistrationSecurityMode, ResourceParameterProfile,
    SecurityHeaders, SessionCookie, TenantOidcLogoutSettings, TenantSettingsCountryCodes,
    TenantSettingsDeviceFlow, TenantSettingsErrorPage, TenantSettingsFlags, TenantSettingsMtls,
    TenantSettingsPage, TenantSettingsSessions,
};
use crate::generated::shared::{Locale, ResourceServerAccessToken};

/// What `PATCH /tenants/settings` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateTenantSettings {
    /// Classic page for changing a password.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub change_password: Patch<TenantSettingsPage>,
    /// Codes of the device flow.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub device_flow: Patch<TenantSettingsDeviceFlow>,
    /// Classic page for multi-factor authentication.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub guardian_mfa_page: Patch<TenantSettingsPage>,
    /// API that tokens are for when a request names none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_audience: Option<String>,
    /// Connection that passwords are checked with when a request names none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_directory: Option<String>,
    /// Page shown after errors.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub error_page: Patch<TenantSettingsErrorPage>,
    /// Limits on tokens for those that have none of their own.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub default_token_quota: Patch<DefaultTokenQuota>,
    /// Features that are on or off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flags: Option<TenantSettingsFlags>,
    /// Name of the tenant shown to people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,
    /// URL of the tenant's logo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture_url: Option<String>,
    /// Email address of support.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_email: Option<String>,
    /// URL of support.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_url: Option<String>,
    /// URLs to which a user may be sent after logout.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_logout_urls: Option<Vec<String>>,
    /// Hours until a session ends. At least 1. Default: `168`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_lifetime: Option<i64>,
    /// Minutes until a session ends. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_lifetime_in_minutes: Option<i64>,
    /// Hours without use until a session ends. At least 1. Default: `72`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idle_session_lifetime: Option<i64>,
    /// Minutes without use until a session ends. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idle_session_lifetime_in_minutes: Option<i64>,
    /// Hours until an ephemeral session ends. At least 1. Default: `72`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ephemeral_session_lifetime: Option<i64>,
    /// Hours without use until an ephemeral session ends. At least 1. Default: `24`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idle_ephemeral_session_lifetime: Option<i64>,
    /// Minutes until an ephemeral session ends. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ephemeral_session_lifetime_in_minutes: Option<i64>,
    /// Minutes without use until an ephemeral session ends. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idle_ephemeral_session_lifetime_in_minutes: Option<i64>,
    /// Node.js version in which the tenant's code runs. Up to 8 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox_version: Option<String>,
    /// Node.js version of older code that has not been moved. Up to 8 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legacy_sandbox_version: Option<String>,
    /// URL to which a user is sent when a login cannot go on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_redirection_uri: Option<String>,
    /// Languages of the login pages, most wanted first. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled_locales: Option<Vec<Locale>>,
    /// Security headers of the login pages.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub security_headers: Patch<SecurityHeaders>,
    /// How the session cookie behaves.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub session_cookie: Patch<SessionCookie>,
    /// Settings of sessions.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub sessions: Patch<TenantSettingsSessions>,
    /// Settings of logout by OpenID Connect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc_logout: Option<TenantOidcLogoutSettings>,
    /// Whether actions choose the factors at a login. Default: `false`.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub customize_mfa_in_postlogin_action: Patch<bool>,
    /// Whether organizations may be named instead of given by ID. Default: `false`.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub allow_organization_name_in_authentication_api: Patch<bool>,
    /// Authentication context classes that may be asked for.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub acr_values_supported: Patch<Vec<String>>,
    /// Settings of mutual TLS.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub mtls: Patch<TenantSettingsMtls>,
    /// Whether pushed authorization requests are accepted. Default: `false`.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub pushed_authorization_requests_supported: Patch<bool>,
    /// Whether responses to authorization requests name the issuer. Default: `false`.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub authorization_response_iss_parameter_supported: Patch<bool>,
    /// Whether the prompt about callback URLs that cannot be verified is skipped.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub skip_non_verifiable_callback_uri_confirmation_prompt: Patch<bool>,
    /// Whether APIs are named by `audience` or also by `resource`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_parameter_profile: Option<ResourceParameterProfile>,
    /// Whether applications may register by a client ID metadata document. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id_metadata_document_supported: Option<bool>,
    /// Whether the dashboard's AI guide is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_ai_guide: Option<bool>,
    /// Whether one phone provider serves logins and MFA.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_consolidated_experience: Option<bool>,
    /// Whether tenant logs carry session metadata. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_session_metadata_in_tenant_logs: Option<bool>,
    /// How strictly applications that register themselves are treated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dynamic_client_registration_security_mode: Option<DynamicClientRegistrationSecurityMode>,
    /// Countries offered for phone numbers.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub country_codes: Patch<TenantSettingsCountryCodes>,
    /// Access token of the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token: Option<ResourceServerAccessToken>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dpop_strict_refresh_token_binding: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id_metadata_document_dynamic_registration_supported: Option<bool>,
}
