// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::{Deserialize, Serialize};

/// The `user_id` of `LinkUserIdentity`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum TextOrInteger {
    Text(String),
    Integer(i64),
    /// Any other value, as it came.
    Unknown(Json),
}
