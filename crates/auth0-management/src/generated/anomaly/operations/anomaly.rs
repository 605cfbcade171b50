// Written by auth0-codegen; changes belong into its overrides.

//! `anomaly`.

use auth0_core::CallOptions;

use crate::handle::Handle;

/// Blocks of IP addresses by attack protection.
#[derive(Debug, Clone)]
pub struct Anomaly(pub(crate) Handle);

impl Anomaly {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// IP addresses that are blocked after too many suspicious attempts.
    pub fn blocks(&self) -> super::AnomalyBlocks {
        super::AnomalyBlocks(self.0.clone())
    }
}
