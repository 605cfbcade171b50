// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Secret};

/// A link that performs one action for a user.
///
/// Returned by `POST /tickets/email-verification`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ticket {
    /// Link for the user.
    pub ticket: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Ticket {
    optional ticket "ticket",
} }
auth0_core::__read!(Ticket);
