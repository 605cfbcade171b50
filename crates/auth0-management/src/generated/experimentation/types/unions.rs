// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::{Deserialize, Serialize};

use super::SegmentMatchExpressionObject;

/// The `client_id` of [`SegmentMatchConditions`].
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum SegmentMatchExpression {
    List(Vec<String>),
    Object(SegmentMatchExpressionObject),
    /// Anything else.
    Unknown(Json),
}
