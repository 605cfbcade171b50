// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod custom_signing;
mod encryption;
mod keys;
mod network_acls;
mod signing;

pub use custom_signing::KeysCustomSigning;
pub use encryption::KeysEncryption;
pub use keys::Keys;
pub use network_acls::KeysNetworkAcls;
pub use signing::KeysSigning;
