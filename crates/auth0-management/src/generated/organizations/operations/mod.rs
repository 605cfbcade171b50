// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod client_grants;
mod clients;
mod connections;
mod discovery_domains;
mod enabled_connections;
mod groups;
mod groups_roles;
mod invitations;
mod members;
mod members_effective_roles;
mod members_effective_roles_sources;
mod members_effective_roles_sources_groups;
mod members_roles;
mod organization_template;
mod organizations;
mod roles;
mod roles_groups;
mod roles_members;

pub use client_grants::OrganizationsClientGrants;
pub use clients::OrganizationsClients;
pub use connections::OrganizationsConnections;
pub use discovery_domains::OrganizationsDiscoveryDomains;
pub use enabled_connections::OrganizationsEnabledConnections;
pub use groups::OrganizationsGroups;
pub use groups_roles::OrganizationsGroupsRoles;
pub use invitations::OrganizationsInvitations;
pub use members::OrganizationsMembers;
pub use members_effective_roles::OrganizationsMembersEffectiveRoles;
pub use members_effective_roles_sources::OrganizationsMembersEffectiveRolesSources;
pub use members_effective_roles_sources_groups::OrganizationsMembersEffectiveRolesSourcesGroups;
pub use members_roles::OrganizationsMembersRoles;
pub use organization_template::OrganizationsOrganizationTemplate;
pub use organizations::Organizations;
pub use roles::OrganizationsRoles;
pub use roles_groups::OrganizationsRolesGroups;
pub use roles_members::OrganizationsRolesMembers;
