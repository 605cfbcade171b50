// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::Serialize;

use super::SegmentMatchOperator;

/// The `client_id` of [`SegmentMatchConditions`](super::SegmentMatchConditions).
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum SegmentMatchExpression {
    List(Vec<String>),
    Object(SegmentMatchOperator),
    /// Anything else.
    Unknown(Json),
}

crate::union::choice!(SegmentMatchExpression { List, Object });
