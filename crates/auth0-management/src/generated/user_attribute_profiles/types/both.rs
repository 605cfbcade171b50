// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::Extra;
use serde::{Deserialize, Serialize};

use super::{UserIdOidcMapping, UserIdOidcOverride};

/// The `user_attributes` of [`UserAttributeProfile`](super::UserAttributeProfile).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UserAttributeMapping {
    /// What it is for, in words. 1 to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Text beside it. 1 to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Whether the attribute is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile_required: Option<bool>,
    /// Attribute of the user at Auth0. 1 to 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth0_mapping: Option<String>,
    /// Attribute in OpenID Connect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc_mapping: Option<UserAttributeProfileOidcMapping>,
    /// Attributes in SAML, tried in their order. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saml_mapping: Option<Vec<String>>,
    /// Attribute in SCIM. 1 to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scim_mapping: Option<String>,
    /// Settings that differ by strategy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strategy_overrides: Option<UserAttributeOverrides>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl UserAttributeMapping {
    /// With what it must have.
    pub fn new(
        description: impl Into<String>,
        label: impl Into<String>,
        profile_required: bool,
        auth0_mapping: impl Into<String>,
    ) -> Self {
        Self {
            description: Some(description.into()),
            label: Some(label.into()),
            profile_required: Some(profile_required),
            auth0_mapping: Some(auth0_mapping.into()),
            oidc_mapping: None,
            saml_mapping: None,
            scim_mapping: None,
            strategy_overrides: None,
            extra: Extra::default(),
        }
    }
}

/// The `pingfederate` of [`UserAttributeOverrides`](super::UserAttributeOverrides).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UserAttributeOverride {
    /// Attribute in OpenID Connect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc_mapping: Option<UserAttributeProfileOidcMapping>,
    /// Attributes in SAML, tried in their order. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saml_mapping: Option<Vec<String>>,
    /// Attribute in SCIM. 1 to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scim_mapping: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `strategy_overrides` of [`UserAttributeMapping`](super::UserAttributeMapping).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UserAttributeOverrides {
    /// For PingFederate connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pingfederate: Option<UserAttributeOverride>,
    /// For Active Directory and LDAP connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ad: Option<UserAttributeOverride>,
    /// For ADFS connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adfs: Option<UserAttributeOverride>,
    /// For Microsoft Entra ID connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waad: Option<UserAttributeOverride>,
    /// For Google Workspace connections.
    #[serde(rename = "google-apps", skip_serializing_if = "Option::is_none")]
    pub google_apps: Option<UserAttributeOverride>,
    /// For Okta connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub okta: Option<UserAttributeOverride>,
    /// For OpenID Connect connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc: Option<UserAttributeOverride>,
    /// For SAML connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub samlp: Option<UserAttributeOverride>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `oidc_mapping` of [`UserAttributeMapping`](super::UserAttributeMapping).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UserAttributeProfileOidcMapping {
    /// Claim in OpenID Connect. 1 to 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mapping: Option<String>,
    /// Name shown to people. 1 to 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl UserAttributeProfileOidcMapping {
    /// With what it must have.
    pub fn new(mapping: impl Into<String>) -> Self {
        Self {
            mapping: Some(mapping.into()),
            display_name: None,
            extra: Extra::default(),
        }
    }
}

/// The `user_id` of [`UserAttributeProfile`](super::UserAttributeProfile).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UserIdMapping {
    /// Attribute in OpenID Connect. 1 to 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc_mapping: Option<UserIdOidcMapping>,
    /// Attributes in SAML, tried in their order. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saml_mapping: Option<Vec<String>>,
    /// Attribute in SCIM. 1 to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scim_mapping: Option<String>,
    /// Settings that differ by strategy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strategy_overrides: Option<UserIdOverrides>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `pingfederate` of [`UserIdOverrides`](super::UserIdOverrides).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UserIdOverride {
    /// Attribute in OpenID Connect. 1 to 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc_mapping: Option<UserIdOidcOverride>,
    /// Attributes in SAML, tried in their order. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saml_mapping: Option<Vec<String>>,
    /// Attribute in SCIM. 1 to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scim_mapping: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `strategy_overrides` of [`UserIdMapping`](super::UserIdMapping).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UserIdOverrides {
    /// For PingFederate connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pingfederate: Option<UserIdOverride>,
    /// For Active Directory and LDAP connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ad: Option<UserIdOverride>,
    /// For ADFS connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adfs: Option<UserIdOverride>,
    /// For Microsoft Entra ID connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waad: Option<UserIdOverride>,
    /// For Google Workspace connections.
    #[serde(rename = "google-apps", skip_serializing_if = "Option::is_none")]
    pub google_apps: Option<UserIdOverride>,
    /// For Okta connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub okta: Option<UserIdOverride>,
    /// For OpenID Connect connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc: Option<UserIdOverride>,
    /// For SAML connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub samlp: Option<UserIdOverride>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
