// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::{Deserialize, Serialize};

use super::SegmentMatchOperator;

/// The `client_id` of [`SegmentMatchConditions`](super::SegmentMatchConditions).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum SegmentMatchExpression {
    List(Vec<String>),
    Object(SegmentMatchOperator),
    /// Any other value, as it came.
    Unknown(Json),
}
