// Written by auth0-codegen; changes belong into its overrides.

//! Organizations: the business customers of a tenant, with their members, connections and branding.

mod operations;
mod types;

pub use crate::generated::shared::{
    AccessLevel, ClientGrantSubjectType, EnterpriseStrategy, Group, Organization,
    OrganizationBranding, OrganizationBrandingColors, OrganizationClientAssociation,
    OrganizationConnection, OrganizationConnectionSummary, OrganizationThirdPartyClientAccess,
    OrganizationUsage, Role, RoleType, RoleUser, SearchParser, TokenQuota,
    TokenQuotaClientCredentials,
};
pub use operations::*;
pub use types::*;
