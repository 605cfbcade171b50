// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use super::{ChangePasswordTicket, Ticket, VerifyEmailTicket};
use crate::handle::Handle;

/// Tickets: links by which a user verifies an email address or sets a password.
#[derive(Debug, Clone)]
pub struct Tickets(pub(crate) Handle);

impl Tickets {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates a link by which a user verifies an email address; no email is sent.
    ///
    /// `POST /tickets/email-verification`, scope `create:user_tickets`.
    /// [Reference](https://auth0.com/docs/api/management/v2/tickets/post-email-verification)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist.
    pub fn verify_email(&self, request: &VerifyEmailTicket) -> Call<Ticket> {
        self.0.call(
            self.0
                .of_custom_domain(Operation::post("/tickets/email-verification").json(request)),
        )
    }

    /// Creates a link by which a user sets a new password; no email is sent.
    ///
    /// Anyone who has the link can set the password. Only users of database connections have one.
    ///
    /// `POST /tickets/password-change`, scope `create:user_tickets`.
    /// [Reference](https://auth0.com/docs/api/management/v2/tickets/post-password-change)
    ///
    /// # Errors
    ///
    /// - 404: The user or the connection does not exist.
    pub fn change_password(&self, request: &ChangePasswordTicket) -> Call<Ticket> {
        self.0.call(
            self.0
                .of_custom_domain(Operation::post("/tickets/password-change").json(request)),
        )
    }
}
