// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod clients;
mod connections;
mod directory_provisioning;
mod directory_provisioning_synchronizations;
mod keys;
mod scim_configuration;
mod scim_configuration_tokens;
mod users;

pub use clients::ConnectionsClients;
pub use connections::Connections;
pub use directory_provisioning::ConnectionsDirectoryProvisioning;
pub use directory_provisioning_synchronizations::ConnectionsDirectoryProvisioningSynchronizations;
pub use keys::ConnectionsKeys;
pub use scim_configuration::ConnectionsScimConfiguration;
pub use scim_configuration_tokens::ConnectionsScimConfigurationTokens;
pub use users::ConnectionsUsers;
