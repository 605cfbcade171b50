// Written by auth0-codegen; changes belong into its overrides.

//! `verifiable_credentials`.

use auth0_core::CallOptions;

use crate::handle::Handle;

/// Verifiable credentials, such as driving licences on phones, that users can present.
#[derive(Debug, Clone)]
pub struct VerifiableCredentials(pub(crate) Handle);

impl VerifiableCredentials {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Verification of credentials that users present.
    pub fn verification(&self) -> super::VerifiableCredentialsVerification {
        super::VerifiableCredentialsVerification(self.0.clone())
    }
}
