// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::Serialize;

/// The `user_id` of `LinkUserIdentity`.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum TextOrInteger {
    Text(String),
    Integer(i64),
    /// Anything else.
    Unknown(Json),
}

crate::union::choice!(TextOrInteger { Text, Integer });
