// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::{Deserialize, Serialize};

/// The `scope` of `Log`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum TextOrList {
    Text(String),
    List(Vec<String>),
    /// Any other value, as it came.
    Unknown(Json),
}
