// Written by auth0-codegen; changes belong into its overrides.

//! `verifiable_credentials.verification`.

use auth0_core::CallOptions;

use crate::handle::Handle;

/// Verification of credentials that users present.
#[derive(Debug, Clone)]
pub struct VerifiableCredentialsVerification(pub(crate) Handle);

impl VerifiableCredentialsVerification {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Templates that say which claims of a credential are asked for, and whom to trust as its issuer.
    pub fn templates(&self) -> super::VerifiableCredentialsVerificationTemplates {
        super::VerifiableCredentialsVerificationTemplates(self.0.clone())
    }
}
