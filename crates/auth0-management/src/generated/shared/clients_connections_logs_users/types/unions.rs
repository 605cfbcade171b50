// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::Serialize;

/// The `scope` of `Log`.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum TextOrList {
    Text(String),
    List(Vec<String>),
    /// Anything else.
    Unknown(Json),
}

crate::union::choice!(TextOrList { Text, List });
