// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod clients;
mod connections;
mod credentials;

pub use clients::Clients;
pub use connections::ClientsConnections;
pub use credentials::ClientsCredentials;
