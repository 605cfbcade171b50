// Written by auth0-codegen; changes belong into its overrides.

//! `users.risk_assessments`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::ClearAssessors;
use crate::handle::Handle;

/// Data that risk assessment has learned about a user.
#[derive(Debug, Clone)]
pub struct UsersRiskAssessments(pub(crate) Handle);

impl UsersRiskAssessments {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Makes risk assessors forget what they have learned about a user, such as known devices.
    ///
    /// `POST /users/{id}/risk-assessments/clear`, scope `update:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/post-clear-assessors)
    pub fn clear(&self, id: &str, request: &ClearAssessors) -> Call<()> {
        self.0.command(
            Operation::post("/users/{id}/risk-assessments/clear")
                .path(id)
                .json(request),
        )
    }
}
