// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod authentication_methods;
mod authenticators;
mod connected_accounts;
mod effective_permissions;
mod effective_permissions_sources;
mod effective_permissions_sources_roles;
mod effective_roles;
mod effective_roles_sources;
mod effective_roles_sources_groups;
mod enrollments;
mod federated_connections_tokensets;
mod groups;
mod identities;
mod logs;
mod multifactor;
mod organizations;
mod permissions;
mod refresh_token;
mod risk_assessments;
mod roles;
mod sessions;
mod users;

pub use authentication_methods::UsersAuthenticationMethods;
pub use authenticators::UsersAuthenticators;
pub use connected_accounts::UsersConnectedAccounts;
pub use effective_permissions::UsersEffectivePermissions;
pub use effective_permissions_sources::UsersEffectivePermissionsSources;
pub use effective_permissions_sources_roles::UsersEffectivePermissionsSourcesRoles;
pub use effective_roles::UsersEffectiveRoles;
pub use effective_roles_sources::UsersEffectiveRolesSources;
pub use effective_roles_sources_groups::UsersEffectiveRolesSourcesGroups;
pub use enrollments::UsersEnrollments;
pub use federated_connections_tokensets::UsersFederatedConnectionsTokensets;
pub use groups::UsersGroups;
pub use identities::UsersIdentities;
pub use logs::UsersLogs;
pub use multifactor::UsersMultifactor;
pub use organizations::UsersOrganizations;
pub use permissions::UsersPermissions;
pub use refresh_token::UsersRefreshToken;
pub use risk_assessments::UsersRiskAssessments;
pub use roles::UsersRoles;
pub use sessions::UsersSessions;
pub use users::Users;
