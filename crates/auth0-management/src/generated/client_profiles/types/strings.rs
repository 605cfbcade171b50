// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

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
