// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod executions;
mod flows;
mod vault;
mod vault_connections;

pub use executions::FlowsExecutions;
pub use flows::Flows;
pub use vault::FlowsVault;
pub use vault_connections::FlowsVaultConnections;
