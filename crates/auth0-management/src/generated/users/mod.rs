// Written by auth0-codegen; changes belong into its overrides.

//! Users of the tenant, and what hangs on each of them: identities, roles, sessions, factors.

mod operations;
mod types;

pub use crate::generated::shared::{
    Group, Log, LogLocationInfo, LogSecurityContext, Organization, OrganizationBranding,
    OrganizationBrandingColors, OrganizationClientAssociation, OrganizationConnection,
    OrganizationConnectionSummary, OrganizationThirdPartyClientAccess, PermissionId, RefreshToken,
    RefreshTokenDevice, RefreshTokenResourceServer, Role, RoleType, SessionActorMetadata,
    SessionAuthentication, SessionAuthenticationMethod, SessionClient, SessionCookie,
    SessionCookieMode, SessionDevice, TextOrInteger, TextOrList, TokenQuota,
    TokenQuotaClientCredentials,
};
pub use operations::*;
pub use types::*;
