// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod verifiable_credentials;
mod verification;
mod verification_templates;

pub use verifiable_credentials::VerifiableCredentials;
pub use verification::VerifiableCredentialsVerification;
pub use verification_templates::VerifiableCredentialsVerificationTemplates;
