// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::Json;
use serde::Serialize;

/// A string or a list.
///
/// In `scope` of `Log`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum TextOrList {
    /// A string.
    Text(String),
    /// A list.
    List(Vec<String>),
    /// Any other value, unchanged.
    Unknown(Json),
}

crate::union::choice!(TextOrList { Text, List });
