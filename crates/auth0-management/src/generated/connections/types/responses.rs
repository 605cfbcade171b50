// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::{Extra, Secret};
use serde::Deserialize;

use super::{ConnectionKeyUse, DirectoryProvisioningMapping, GroupSynchronization, ScimMapping};
use crate::Timestamp;

/// What `GET /connections/{id}/keys` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConnectionKey {
    /// Key ID. Up to 255 characters.
    pub kid: Option<String>,
    /// X.509 certificate, in PEM. Up to 4096 characters.
    pub cert: Option<String>,
    /// Certificate, in PKCS#7. Up to 4096 characters.
    pub pkcs: Option<String>,
    /// Whether it is the key in use. Default: `true`.
    pub current: Option<bool>,
    /// Whether it is the key that comes next.
    pub next: Option<bool>,
    /// Whether it was in use before.
    pub previous: Option<bool>,
    /// Since when the key has been in use.
    pub current_since: Option<String>,
    /// Fingerprint of the certificate.
    pub fingerprint: Option<String>,
    /// Thumbprint of the certificate. Up to 255 characters.
    pub thumbprint: Option<String>,
    /// Algorithm of the key.
    pub algorithm: Option<String>,
    /// What the key is used for.
    pub key_use: Option<ConnectionKeyUse>,
    /// Subject of the certificate. Up to 132 characters.
    pub subject_dn: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /connections-directory-provisionings` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DirectoryProvisioning {
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Name of the connection.
    pub connection_name: Option<String>,
    /// What authenticates the users of the connection.
    pub strategy: Option<String>,
    /// Attributes of the directory, by attribute at Auth0. At least 1 element.
    pub mapping: Option<Vec<DirectoryProvisioningMapping>>,
    /// Whether runs are started automatically.
    pub synchronize_automatically: Option<bool>,
    /// Whether groups are synchronized, and which.
    pub synchronize_groups: Option<GroupSynchronization>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// When the last run was.
    pub last_synchronization_at: Option<Timestamp>,
    /// How the last run ended.
    pub last_synchronization_status: Option<String>,
    /// What went wrong in the last run.
    pub last_synchronization_error: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /connections/{id}/directory-provisioning/default-mapping` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DirectoryProvisioningDefaultMapping {
    /// Attributes of the directory, by attribute at Auth0. At least 1 element.
    pub mapping: Option<Vec<DirectoryProvisioningMapping>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `POST /connections/{id}/directory-provisioning/synchronizations` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DirectorySynchronization {
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Identifier of the run.
    pub synchronization_id: Option<String>,
    /// Whether the run has begun.
    pub status: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /connections/{id}/clients` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EnabledClient {
    /// Identifier of the application.
    pub client_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /connections-scim-configurations` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ScimConfiguration {
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Name of the connection.
    pub connection_name: Option<String>,
    /// What authenticates the users of the connection.
    pub strategy: Option<String>,
    /// Name of the tenant.
    pub tenant_name: Option<String>,
    /// SCIM attribute that becomes the user ID.
    pub user_id_attribute: Option<String>,
    /// SCIM attributes, by attribute at Auth0.
    pub mapping: Option<Vec<ScimMapping>>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_on: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /connections/{id}/scim-configuration/default-mapping` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ScimConfigurationDefaultMapping {
    /// SCIM attributes, by attribute at Auth0.
    pub mapping: Option<Vec<ScimMapping>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /connections/{id}/scim-configuration/tokens` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ScimToken {
    /// Identifier of the token.
    pub token_id: Option<String>,
    /// What the token allows, such as `get:users`.
    pub scopes: Option<Vec<String>>,
    /// When it was created.
    pub created_at: Option<String>,
    /// When it expires.
    pub valid_until: Option<String>,
    /// When it was used last.
    pub last_used_at: Option<String>,
    /// The token, shown this once.
    pub token: Option<Secret>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
