// Written by auth0-codegen; changes belong into its overrides.

//! `emails`.

use auth0_core::CallOptions;

use crate::handle::Handle;

/// Email provider of the tenant.
#[derive(Debug, Clone)]
pub struct Emails(pub(crate) Handle);

impl Emails {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Service that sends the tenant's emails.
    pub fn provider(&self) -> super::EmailsProvider {
        super::EmailsProvider(self.0.clone())
    }
}
