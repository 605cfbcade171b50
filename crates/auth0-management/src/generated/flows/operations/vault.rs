// Written by auth0-codegen; changes belong into its overrides.

//! `flows.vault`.

use auth0_core::CallOptions;

use crate::handle::Handle;

/// Vault for what flows must know to call other services.
#[derive(Debug, Clone)]
pub struct FlowsVault(pub(crate) Handle);

impl FlowsVault {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Credentials with which flows call other services.
    pub fn connections(&self) -> super::FlowsVaultConnections {
        super::FlowsVaultConnections(self.0.clone())
    }
}
