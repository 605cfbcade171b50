// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::Extra;

use crate::generated::shared::{FactorType, Usage};

/// A kind of factor that the user can enroll.
///
/// In `factors` of [`FactorList`](super::FactorList).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Factor {
    pub r#type: Option<FactorType>,
    /// Whether it replaces the password or is asked for in addition.
    pub usage: Option<Vec<Usage>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Factor {
    optional r#type "type",
    optional usage "usage",
} }
auth0_core::__read!(Factor);

/// The kinds of factors that the user can enroll.
///
/// Returned by `GET /factors`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FactorList {
    pub factors: Option<Vec<Factor>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { FactorList {
    optional factors "factors",
} }
auth0_core::__read!(FactorList);
