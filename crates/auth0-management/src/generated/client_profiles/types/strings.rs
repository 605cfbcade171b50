// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `external_metadata_created_by` of
/// [`ClientProfileApplyPolicy`](super::ClientProfileApplyPolicy).
pub enum ClientProfileApplyPolicyExternalMetadataCreatedBy {
Client = "client",
}
}

string_enum! {
/// The `external_metadata_type` of [`ClientProfileApplyPolicy`](super::ClientProfileApplyPolicy).
pub enum ClientProfileApplyPolicyExternalMetadataType {
Cimd = "cimd",
}
}

string_enum! {
/// The `default_value` of
/// [`ClientProfileClientConfigurationOrganizationDiscoveryMethods`](super::ClientProfileClientConfigurationOrganizationDiscoveryMethods).
pub enum ClientProfileClientConfigurationOrganizationDiscoveryMethod {
Email = "email",
OrganizationName = "organization_name",
}
}
