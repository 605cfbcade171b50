// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Paging, Patch, string_enum};

use crate::Timestamp;
use crate::generated::shared::{OrganizationRequireBehavior, OrganizationUsage};

/// A template of settings that are applied to applications.
///
/// Listed by `GET /client-profiles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientProfile {
    /// Identifier.
    pub id: Option<String>,
    /// Unique name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    pub client_configuration: Option<ClientProfileClientConfiguration>,
    pub apply_policy: Option<ClientProfileApplyPolicy>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ClientProfile {
    optional id "id",
    optional name "name",
    optional description "description",
    optional client_configuration "client_configuration",
    optional apply_policy "apply_policy",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(ClientProfile);

/// A client profile apply policy, in `apply_policy` of [`ClientProfile`](super::ClientProfile).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientProfileApplyPolicy {
    /// Kind of metadata document the application comes from.
    pub external_metadata_type: Option<ClientProfileApplyPolicyExternalMetadataType>,
    /// Party that registered the application by its metadata document.
    pub external_metadata_created_by: Option<ClientProfileApplyPolicyExternalMetadataCreatedBy>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ClientProfileApplyPolicy {
    /// Creates the value with its required fields.
    pub fn new(
        external_metadata_type: ClientProfileApplyPolicyExternalMetadataType,
        external_metadata_created_by: ClientProfileApplyPolicyExternalMetadataCreatedBy,
    ) -> Self {
        Self {
            external_metadata_type: Some(external_metadata_type),
            external_metadata_created_by: Some(external_metadata_created_by),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ClientProfileApplyPolicy {
    optional external_metadata_type "external_metadata_type",
    optional external_metadata_created_by "external_metadata_created_by",
} }
auth0_core::__read!(ClientProfileApplyPolicy);

string_enum! {
    /// A client profile apply policy external metadata created by; a value in
    /// `external_metadata_created_by` of [`ClientProfileApplyPolicy`](super::ClientProfileApplyPolicy).
    pub enum ClientProfileApplyPolicyExternalMetadataCreatedBy {
        /// `client`.
        Client = "client",
    }
}

string_enum! {
    /// A client profile apply policy external metadata type; a value in `external_metadata_type` of
    /// [`ClientProfileApplyPolicy`](super::ClientProfileApplyPolicy).
    pub enum ClientProfileApplyPolicyExternalMetadataType {
        /// `cimd`.
        Cimd = "cimd",
    }
}

/// A client profile client configuration, in `client_configuration` of
/// [`ClientProfile`](super::ClientProfile).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientProfileClientConfiguration {
    /// Refresh token.
    pub refresh_token: Option<ClientProfileRefreshToken>,
    /// Whether an organization is forbidden, allowed or required.
    pub organization_usage: Option<ClientProfileClientConfigurationOrganizationUsage>,
    /// When users are asked for their organization.
    pub organization_require_behavior:
        Option<ClientProfileClientConfigurationOrganizationRequireBehavior>,
    /// How the organization is found before the login.
    pub organization_discovery_methods:
        Option<ClientProfileClientConfigurationOrganizationDiscoveryMethods>,
    /// Whether the application must use tokens bound to a key.
    pub require_proof_of_possession:
        Option<ClientProfileClientConfigurationRequireProofOfPossession>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientProfileClientConfiguration {
    value refresh_token: ClientProfileRefreshToken,
    value organization_usage: ClientProfileClientConfigurationOrganizationUsage,
    value organization_require_behavior: ClientProfileClientConfigurationOrganizationRequireBehavior,
    value organization_discovery_methods: ClientProfileClientConfigurationOrganizationDiscoveryMethods,
    value require_proof_of_possession: ClientProfileClientConfigurationRequireProofOfPossession,
} }

auth0_core::__record! { ClientProfileClientConfiguration {
    optional refresh_token "refresh_token",
    optional organization_usage "organization_usage",
    optional organization_require_behavior "organization_require_behavior",
    optional organization_discovery_methods "organization_discovery_methods",
    optional require_proof_of_possession "require_proof_of_possession",
} }
auth0_core::__read!(ClientProfileClientConfiguration);

string_enum! {
    /// A client profile client configuration organization discovery method; a value in `default_value`
    /// of
    /// [`ClientProfileClientConfigurationOrganizationDiscoveryMethods`](super::ClientProfileClientConfigurationOrganizationDiscoveryMethods).
    pub enum ClientProfileClientConfigurationOrganizationDiscoveryMethod {
        /// Email (`email`).
        Email = "email",
        /// `organization_name`.
        OrganizationName = "organization_name",
    }
}

/// Client profile client configuration organization discovery methods, in
/// `organization_discovery_methods` of
/// [`ClientProfileClientConfiguration`](super::ClientProfileClientConfiguration).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientProfileClientConfigurationOrganizationDiscoveryMethods {
    /// Default value.
    pub default_value: Option<Vec<ClientProfileClientConfigurationOrganizationDiscoveryMethod>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientProfileClientConfigurationOrganizationDiscoveryMethods {
    list default_value: ClientProfileClientConfigurationOrganizationDiscoveryMethod,
} }

auth0_core::__record! { ClientProfileClientConfigurationOrganizationDiscoveryMethods {
    optional default_value "default_value",
} }
auth0_core::__read!(ClientProfileClientConfigurationOrganizationDiscoveryMethods);

/// Client profile client configuration organization require behavior, in
/// `organization_require_behavior` of
/// [`ClientProfileClientConfiguration`](super::ClientProfileClientConfiguration).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientProfileClientConfigurationOrganizationRequireBehavior {
    /// Default value.
    pub default_value: Option<OrganizationRequireBehavior>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientProfileClientConfigurationOrganizationRequireBehavior {
    value default_value: OrganizationRequireBehavior,
} }

auth0_core::__record! { ClientProfileClientConfigurationOrganizationRequireBehavior {
    optional default_value "default_value",
} }
auth0_core::__read!(ClientProfileClientConfigurationOrganizationRequireBehavior);

/// Client profile client configuration organization usage, in `organization_usage` of
/// [`ClientProfileClientConfiguration`](super::ClientProfileClientConfiguration).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientProfileClientConfigurationOrganizationUsage {
    /// Default value.
    pub default_value: Option<OrganizationUsage>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientProfileClientConfigurationOrganizationUsage {
    value default_value: OrganizationUsage,
} }

auth0_core::__record! { ClientProfileClientConfigurationOrganizationUsage {
    optional default_value "default_value",
} }
auth0_core::__read!(ClientProfileClientConfigurationOrganizationUsage);

/// A client profile client configuration require proof of possession, in
/// `require_proof_of_possession` of
/// [`ClientProfileClientConfiguration`](super::ClientProfileClientConfiguration).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientProfileClientConfigurationRequireProofOfPossession {
    pub default_value: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientProfileClientConfigurationRequireProofOfPossession {
    plain default_value: bool,
} }

auth0_core::__record! { ClientProfileClientConfigurationRequireProofOfPossession {
    optional default_value "default_value",
} }
auth0_core::__read!(ClientProfileClientConfigurationRequireProofOfPossession);

/// A client profile refresh token, in `refresh_token` of
/// [`ClientProfileClientConfiguration`](super::ClientProfileClientConfiguration).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientProfileRefreshToken {
    /// Bounds of the seconds until a refresh token expires.
    pub token_lifetime: Option<ClientProfileTokenLifetime>,
    /// Bounds of the seconds without use until a refresh token expires.
    pub idle_token_lifetime: Option<ClientProfileTokenLifetime>,
    /// Bounds of the seconds during which a rotated refresh token can be used again.
    pub leeway: Option<ClientProfileRefreshTokenLeeway>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientProfileRefreshToken {
    value token_lifetime: ClientProfileTokenLifetime,
    value idle_token_lifetime: ClientProfileTokenLifetime,
    value leeway: ClientProfileRefreshTokenLeeway,
} }

auth0_core::__record! { ClientProfileRefreshToken {
    optional token_lifetime "token_lifetime",
    optional idle_token_lifetime "idle_token_lifetime",
    optional leeway "leeway",
} }
auth0_core::__read!(ClientProfileRefreshToken);

/// A client profile refresh token leeway, in `leeway` of
/// [`ClientProfileRefreshToken`](super::ClientProfileRefreshToken).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientProfileRefreshTokenLeeway {
    /// Default value.
    pub default_value: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientProfileRefreshTokenLeeway {
    plain default_value: i64,
} }

auth0_core::__record! { ClientProfileRefreshTokenLeeway {
    optional default_value "default_value",
} }
auth0_core::__read!(ClientProfileRefreshTokenLeeway);

/// A client profile token lifetime, in `token_lifetime` of
/// [`ClientProfileRefreshToken`](super::ClientProfileRefreshToken).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientProfileTokenLifetime {
    /// Default value.
    pub default_value: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientProfileTokenLifetime {
    plain default_value: i64,
} }

auth0_core::__record! { ClientProfileTokenLifetime {
    optional default_value "default_value",
} }
auth0_core::__read!(ClientProfileTokenLifetime);

/// Request body of `POST /client-profiles`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateClientProfile {
    /// Unique name.
    pub name: String,
    /// Description.
    pub description: Option<String>,
    pub client_configuration: ClientProfileClientConfiguration,
    pub apply_policy: ClientProfileApplyPolicy,
}

impl CreateClientProfile {
    /// Creates the value with its required fields.
    pub fn new(
        name: impl Into<String>,
        client_configuration: ClientProfileClientConfiguration,
        apply_policy: ClientProfileApplyPolicy,
    ) -> Self {
        Self {
            name: name.into(),
            description: None,
            client_configuration,
            apply_policy,
        }
    }
}

auth0_core::__setters! { CreateClientProfile {
    value description: String,
} }

auth0_core::__write! { CreateClientProfile {
    always name "name",
    optional description "description",
    always client_configuration "client_configuration",
    always apply_policy "apply_policy",
} }

/// Request body of `PATCH /client-profiles/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateClientProfile {
    /// Unique name.
    pub name: Option<String>,
    /// Description.
    pub description: Patch<String>,
    pub client_configuration: Option<ClientProfileClientConfiguration>,
    pub apply_policy: Option<ClientProfileApplyPolicy>,
}

auth0_core::__setters! { UpdateClientProfile {
    value name: String,
    patch description: String,
    value client_configuration: ClientProfileClientConfiguration,
    value apply_policy: ClientProfileApplyPolicy,
} }

auth0_core::__write! { UpdateClientProfile {
    optional name "name",
    patch description "description",
    optional client_configuration "client_configuration",
    optional apply_policy "apply_policy",
} }

/// Optional parameters of `GET /client-profiles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListClientProfilesParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListClientProfilesParams {
    value from: String,
    plain take: u64,
} }

impl ListClientProfilesParams {
    pub(super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}
