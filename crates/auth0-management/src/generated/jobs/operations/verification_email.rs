// Written by auth0-codegen; changes belong into its overrides.

//! `jobs.verification_email`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{Job, SendVerificationEmail};
use crate::handle::Handle;

/// Emails that let a user verify an address.
#[derive(Debug, Clone)]
pub struct JobsVerificationEmail(pub(crate) Handle);

impl JobsVerificationEmail {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Sends an email that asks a user to verify an address.
    ///
    /// `POST /jobs/verification-email`, scope `update:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/jobs/post-verification-email)
    pub fn create(&self, request: &SendVerificationEmail) -> Call<Job> {
        self.0.call(
            self.0
                .of_custom_domain(Operation::post("/jobs/verification-email").json(request)),
        )
    }
}
