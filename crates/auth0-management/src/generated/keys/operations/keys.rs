// Written by auth0-codegen; changes belong into its overrides.

//! `keys`.

use auth0_core::CallOptions;

use crate::handle::Handle;

/// Keys of the tenant: those that sign its tokens and those that encrypt its data.
#[derive(Debug, Clone)]
pub struct Keys(pub(crate) Handle);

impl Keys {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Custom signing keys, published with the tenant's.
    pub fn custom_signing(&self) -> super::KeysCustomSigning {
        super::KeysCustomSigning(self.0.clone())
    }

    /// Keys that encrypt the tenant's data.
    pub fn encryption(&self) -> super::KeysEncryption {
        super::KeysEncryption(self.0.clone())
    }

    /// Keys that network ACLs use.
    pub fn network_acls(&self) -> super::KeysNetworkAcls {
        super::KeysNetworkAcls(self.0.clone())
    }

    /// Keys with which the tenant signs tokens.
    pub fn signing(&self) -> super::KeysSigning {
        super::KeysSigning(self.0.clone())
    }
}
