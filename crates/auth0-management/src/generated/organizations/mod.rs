// Written by auth0-codegen; changes belong into its overrides.

//! Organizations: the business customers of a tenant, with their members, connections and branding.

mod operations;
mod types;

pub use crate::generated::shared::{
    Group, Organization, OrganizationBranding, OrganizationBrandingColors, OrganizationConnection,
    OrganizationConnectionSummary, Role, TokenQuota, TokenQuotaClientCredentials,
};
pub use operations::*;
pub use types::*;
