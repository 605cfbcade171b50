// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;

use super::{JobErrors, JobGenericError};

/// What `GET /jobs/{id}/errors` answers with.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum JobError {
    List(Vec<JobErrors>),
    Object(JobGenericError),
    /// Anything else.
    Unknown(Json),
}

crate::union::choice!(JobError { List, Object });
