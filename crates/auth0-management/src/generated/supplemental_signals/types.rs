// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::Extra;

/// Supplemental signals settings, returned by `GET /supplemental-signals`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SupplementalSignalsSettings {
    /// Whether signals from Akamai are used.
    pub akamai_enabled: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { SupplementalSignalsSettings {
    optional akamai_enabled "akamai_enabled",
} }
auth0_core::__read!(SupplementalSignalsSettings);

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
