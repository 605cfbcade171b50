// Written by auth0-codegen; changes belong into its overrides.

//! Types with several forms.

use auth0_core::Json;
use serde::{Deserialize, Serialize};

use super::{JobGenericError, RejectedImportUser};

/// The errors of a job: rejected users, or an error of the whole job.
///
/// Returned by `GET /jobs/{id}/errors`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum JobErrors {
    /// A list.
    List(Vec<RejectedImportUser>),
    /// An object.
    Object(JobGenericError),
    /// Any other value, as it came.
    Unknown(Json),
}
