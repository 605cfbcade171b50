// Written by auth0-codegen; changes belong into its overrides.

//! Organizations: the business customers of a tenant, with their members, connections and branding.

mod operations;
mod types;

pub use crate::generated::shared::{
    ClientGrantSubjectType, Group, Organization, OrganizationBranding, OrganizationBrandingColors,
    OrganizationClientAssociation, OrganizationConnection, OrganizationConnectionSummary,
    OrganizationThirdPartyClientAccess, Role, RoleType, SearchParser, TokenQuota,
    TokenQuotaClientCredentials,
};
pub use operations::*;
pub use types::*;
