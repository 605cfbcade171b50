// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Secret};

use super::{ConnectionKeyUse, DirectoryProvisioningMapping, GroupSynchronization, ScimMapping};
use crate::Timestamp;

/// A connection key, returned by `GET /connections/{id}/keys`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionKey {
    /// Key ID. Up to 255 characters.
    pub kid: Option<String>,
    /// X.509 certificate, in PEM. Up to 4096 characters.
    pub cert: Option<String>,
    /// Certificate, in PKCS#7. Up to 4096 characters.
    pub pkcs: Option<String>,
    /// Whether it is the key in use.
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
    /// Use of the key.
    pub key_use: Option<ConnectionKeyUse>,
    /// Subject of the certificate. Up to 132 characters.
    pub subject_dn: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionKey {
    optional kid "kid",
    optional cert "cert",
    optional pkcs "pkcs",
    optional current "current",
    optional next "next",
    optional previous "previous",
    optional current_since "current_since",
    optional fingerprint "fingerprint",
    optional thumbprint "thumbprint",
    optional algorithm "algorithm",
    optional key_use "key_use",
    optional subject_dn "subject_dn",
} }
auth0_core::__read!(ConnectionKey);

/// Settings of directory provisioning for a connection.
///
/// Listed by `GET /connections-directory-provisionings`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DirectoryProvisioning {
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Name of the connection.
    pub connection_name: Option<String>,
    /// Strategy, which names the identity provider of the connection.
    pub strategy: Option<String>,
    /// Attributes of the directory, by attribute at Auth0. At least 1 element.
    pub mapping: Option<Vec<DirectoryProvisioningMapping>>,
    /// Whether runs are started automatically.
    pub synchronize_automatically: Option<bool>,
    /// Whether groups are synchronized, and which.
    pub synchronize_groups: Option<GroupSynchronization>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// When the last run was.
    pub last_synchronization_at: Option<Timestamp>,
    /// How the last run ended.
    pub last_synchronization_status: Option<String>,
    /// Error of the last run.
    pub last_synchronization_error: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { DirectoryProvisioning {
    optional connection_id "connection_id",
    optional connection_name "connection_name",
    optional strategy "strategy",
    optional mapping "mapping",
    optional synchronize_automatically "synchronize_automatically",
    optional synchronize_groups "synchronize_groups",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional last_synchronization_at "last_synchronization_at",
    optional last_synchronization_status "last_synchronization_status",
    optional last_synchronization_error "last_synchronization_error",
} }
auth0_core::__read!(DirectoryProvisioning);

/// A directory provisioning default mapping, returned by
/// `GET /connections/{id}/directory-provisioning/default-mapping`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DirectoryProvisioningDefaultMapping {
    /// Attributes of the directory, by attribute at Auth0. At least 1 element.
    pub mapping: Option<Vec<DirectoryProvisioningMapping>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { DirectoryProvisioningDefaultMapping {
    optional mapping "mapping",
} }
auth0_core::__read!(DirectoryProvisioningDefaultMapping);

/// A directory synchronization, returned by
/// `POST /connections/{id}/directory-provisioning/synchronizations`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DirectorySynchronization {
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Identifier of the run.
    pub synchronization_id: Option<String>,
    /// Whether the run has started.
    pub status: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { DirectorySynchronization {
    optional connection_id "connection_id",
    optional synchronization_id "synchronization_id",
    optional status "status",
} }
auth0_core::__read!(DirectorySynchronization);

/// An application that a connection is enabled for.
///
/// Listed by `GET /connections/{id}/clients`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnabledClient {
    /// Identifier of the application.
    pub client_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EnabledClient {
    optional client_id "client_id",
} }
auth0_core::__read!(EnabledClient);

/// Settings of SCIM provisioning for a connection.
///
/// Listed by `GET /connections-scim-configurations`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScimConfiguration {
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Name of the connection.
    pub connection_name: Option<String>,
    /// Strategy, which names the identity provider of the connection.
    pub strategy: Option<String>,
    /// Name of the tenant.
    pub tenant_name: Option<String>,
    /// SCIM attribute that becomes the user ID.
    pub user_id_attribute: Option<String>,
    /// SCIM attributes, by attribute at Auth0.
    pub mapping: Option<Vec<ScimMapping>>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_on: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ScimConfiguration {
    optional connection_id "connection_id",
    optional connection_name "connection_name",
    optional strategy "strategy",
    optional tenant_name "tenant_name",
    optional user_id_attribute "user_id_attribute",
    optional mapping "mapping",
    optional created_at "created_at",
    optional updated_on "updated_on",
} }
auth0_core::__read!(ScimConfiguration);

/// A SCIM configuration default mapping, returned by
/// `GET /connections/{id}/scim-configuration/default-mapping`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScimConfigurationDefaultMapping {
    /// SCIM attributes, by attribute at Auth0.
    pub mapping: Option<Vec<ScimMapping>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ScimConfigurationDefaultMapping {
    optional mapping "mapping",
} }
auth0_core::__read!(ScimConfigurationDefaultMapping);

/// A SCIM token, returned by `GET /connections/{id}/scim-configuration/tokens`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScimToken {
    /// Identifier of the token.
    pub token_id: Option<String>,
    /// Scopes of the token, such as `get:users`.
    pub scopes: Option<Vec<String>>,
    /// When it was created.
    pub created_at: Option<String>,
    /// When it expires.
    pub valid_until: Option<String>,
    /// When it was used last.
    pub last_used_at: Option<String>,
    /// The token, shown this once.
    pub token: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ScimToken {
    optional token_id "token_id",
    optional scopes "scopes",
    optional created_at "created_at",
    optional valid_until "valid_until",
    optional last_used_at "last_used_at",
    optional token "token",
} }
auth0_core::__read!(ScimToken);
