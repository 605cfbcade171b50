// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::Json;
use serde::Serialize;

/// A string or a number.
///
/// In `params` of `Auth0SendRequest`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum TextOrNumber {
    /// A string.
    Text(String),
    /// A number.
    Number(f64),
    /// Any other value, unchanged.
    Unknown(Json),
}

crate::union::choice!(TextOrNumber { Text, Number });
