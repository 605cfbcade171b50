// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

/// Request body of `PATCH /supplemental-signals`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateSupplementalSignals {
    /// Whether signals from Akamai are used.
    pub akamai_enabled: bool,
}

impl UpdateSupplementalSignals {
    /// Creates the value with its required fields.
    pub fn new(akamai_enabled: bool) -> Self {
        Self { akamai_enabled }
    }
}

auth0_core::__write! { UpdateSupplementalSignals {
    always akamai_enabled "akamai_enabled",
} }
