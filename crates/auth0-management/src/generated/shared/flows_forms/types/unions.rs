// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::Serialize;

/// The `params` of `FlowActionHttpSendRequestParams`.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum TextOrNumber {
    Text(String),
    Number(f64),
    /// Anything else.
    Unknown(Json),
}

crate::union::choice!(TextOrNumber { Text, Number });
