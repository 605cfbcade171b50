//! Keys: their types, the lookup of a token's key, and the sources of keys.

mod curve;
mod jwk;
mod key;
mod options;
mod pem;
mod public_key;
mod set;
mod signature;
mod source;

#[cfg(feature = "remote")]
mod remote;

#[cfg(feature = "dpop")]
mod embedded;

#[cfg(test)]
mod more_vectors;
#[cfg(test)]
mod vectors;

pub use key::Key;
pub use options::KeyOptions;
pub use set::{KeySet, SkippedKey};
pub use source::{IntoKeys, KeySource, TenantKeys};

pub(crate) use public_key::PublicKey;
pub(crate) use signature::{KeyIdentity, hash};
pub(crate) use source::sealed;

#[cfg(feature = "dpop")]
pub(crate) use embedded::EmbeddedKey;

#[cfg(any(feature = "jwe", test))]
#[cfg_attr(not(feature = "jwe"), allow(unused_imports))]
pub(crate) use jwk::public_key as public_key_from_jwk;

#[cfg(feature = "remote")]
pub use remote::{KeyStats, RemoteKeys, RemoteKeysBuilder};

/// The keys that a tenant publishes, fetched when they are needed.
///
/// Without the feature `remote`, it cannot be created: the type exists only to keep the signatures of this
/// crate the same with every set of features.
#[cfg(not(feature = "remote"))]
#[derive(Debug, Clone)]
pub enum RemoteKeys {}
