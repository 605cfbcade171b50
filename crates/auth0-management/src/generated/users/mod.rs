// Written by auth0-codegen; changes belong into its overrides.

//! Users of the tenant, and what hangs on each of them: identities, roles, sessions, factors.

mod operations;
mod types;

pub use crate::generated::shared::{
    Group, Log, LogLocationInfo, LogSecurityContext, Organization, OrganizationBranding,
    OrganizationBrandingColors, OrganizationConnection, OrganizationConnectionSummary,
    PermissionId, RefreshToken, RefreshTokenDevice, RefreshTokenResourceServer, Role,
    SessionAuthentication, SessionAuthenticationMethod, SessionClient, SessionCookie,
    SessionCookieMode, SessionDevice, TextOrInteger, TokenQuota, TokenQuotaClientCredentials,
};
pub use operations::*;
pub use types::*;
