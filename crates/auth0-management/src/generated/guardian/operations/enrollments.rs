// Written by auth0-codegen; changes belong into its overrides.

//! `guardian.enrollments`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{CreateGuardianEnrollmentTicket, GuardianEnrollment, GuardianEnrollmentTicket};
use crate::handle::Handle;

/// Enrolments of users for multi-factor authentication.
#[derive(Debug, Clone)]
pub struct GuardianEnrollments(pub(crate) Handle);

impl GuardianEnrollments {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates a link with which a user enrols for multi-factor authentication, and emails it if told
    /// to.
    ///
    /// `POST /guardian/enrollments/ticket`, scope `create:guardian_enrollment_tickets`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/post-ticket)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist.
    pub fn create_ticket(
        &self,
        guardian_enrollment_ticket: &CreateGuardianEnrollmentTicket,
    ) -> Call<GuardianEnrollmentTicket> {
        self.0.call(self.0.of_custom_domain(
            Operation::post("/guardian/enrollments/ticket").json(guardian_enrollment_ticket),
        ))
    }

    /// Gets an enrolment.
    ///
    /// `GET /guardian/enrollments/{id}`, scope `read:guardian_enrollments`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/get-enrollments-by-id)
    pub fn get(&self, id: &str) -> Call<GuardianEnrollment> {
        self.0
            .call(Operation::get("/guardian/enrollments/{id}").path(id))
    }

    /// Deletes an enrolment; the user has to enrol again.
    ///
    /// `DELETE /guardian/enrollments/{id}`, scope `delete:guardian_enrollments`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/delete-enrollments-by-id)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/guardian/enrollments/{id}").path(id))
    }
}
