// Written by auth0-codegen; changes belong into its overrides.

//! Client grants: which API an application may call, with which scopes.

mod operations;
mod types;

pub use crate::generated::shared::{
    ClientGrantSubjectType, Organization, OrganizationBranding, OrganizationBrandingColors,
    OrganizationClientAssociation, OrganizationConnection, OrganizationConnectionSummary,
    OrganizationThirdPartyClientAccess, OrganizationUsage, SearchParser, TokenQuota,
    TokenQuotaClientCredentials,
};
pub use operations::*;
pub use types::*;
