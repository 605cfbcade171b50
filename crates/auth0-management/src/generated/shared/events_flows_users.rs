// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::Json;
use serde::Serialize;

/// A string or a whole number.
///
/// In `user_id` of `LinkUserIdentity`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum TextOrInteger {
    /// A string.
    Text(String),
    /// A number.
    Integer(i64),
    /// Any other value, unchanged.
    Unknown(Json),
}

crate::union::choice!(TextOrInteger { Text, Integer });
