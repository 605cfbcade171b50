// Written by auth0-codegen; changes belong into its overrides.

//! Users of the tenant, and what hangs on each of them: identities, roles, sessions, factors.

mod operations;
mod types;

pub use crate::generated::shared::{
    Group, IdentityProvider, Log, LogLocationInfo, LogSecurityContext, Organization,
    OrganizationBranding, OrganizationBrandingColors, OrganizationClientAssociation,
    OrganizationConnection, OrganizationConnectionSummary, OrganizationThirdPartyClientAccess,
    PermissionId, RefreshToken, RefreshTokenResourceServer, Role, RoleType, Session,
    SessionActorMetadata, SessionAuthentication, SessionAuthenticationMethod, SessionClient,
    SessionCookie, SessionCookieMode, SessionDevice, TextOrInteger, TextOrList, TokenQuota,
    TokenQuotaClientCredentials, UserProfileData,
};
pub use operations::*;
pub use types::*;
