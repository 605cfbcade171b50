// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::{Extra, Secret};
use serde::Deserialize;

/// What `POST /tickets/email-verification` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Ticket {
    /// Link for the user.
    pub ticket: Option<Secret>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
