// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

/// What `GET /supplemental-signals` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SupplementalSignalsSettings {
    /// Whether signals from Akamai are used.
    pub akamai_enabled: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
