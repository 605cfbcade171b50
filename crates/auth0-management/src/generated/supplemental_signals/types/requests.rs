// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use serde::Serialize;

/// What `PATCH /supplemental-signals` takes.
#[derive(Debug, Clone, Serialize)]
pub struct UpdateSupplementalSignals {
    /// Whether signals from Akamai are used.
    pub akamai_enabled: bool,
}

impl UpdateSupplementalSignals {
    /// With what it must have.
    pub fn new(akamai_enabled: bool) -> Self {
        Self { akamai_enabled }
    }
}
