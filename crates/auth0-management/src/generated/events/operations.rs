// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::CallOptions;

use crate::handle::Handle;

/// Events of the tenant as they happen.
#[derive(Debug, Clone)]
pub struct Events(pub(crate) Handle);

impl Events {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }
}
