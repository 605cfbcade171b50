// Written by auth0-codegen; changes belong into its overrides.

//! Types with several forms.

use auth0_core::Json;
use serde::Serialize;

use super::SegmentMatchOperator;

/// A segment match expression, in `client_id` of
/// [`SegmentMatchConditions`](super::SegmentMatchConditions).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum SegmentMatchExpression {
    /// A list.
    List(Vec<String>),
    /// An object.
    Object(SegmentMatchOperator),
    /// Any other value, unchanged.
    Unknown(Json),
}

crate::union::choice!(SegmentMatchExpression { List, Object });
