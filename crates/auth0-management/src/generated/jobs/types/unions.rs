// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::{Deserialize, Serialize};

use super::{JobGenericError, RejectedImportUser};

/// What `GET /jobs/{id}/errors` answers with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum JobErrors {
    List(Vec<RejectedImportUser>),
    Object(JobGenericError),
    /// Any other value, as it came.
    Unknown(Json),
}
