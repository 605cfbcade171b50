//! The users that an import rejected.

use std::fmt;

use auth0_core::{Client, Error, Json, Operation};
use serde::Deserialize;

/// A user in the file of an import who was not imported.
#[derive(Clone, Deserialize)]
#[non_exhaustive]
pub struct RejectedUser {
    /// The user as in the file, without password hashes, which Auth0 leaves out.
    #[serde(default)]
    pub user: Json,
    /// The reasons.
    #[serde(default)]
    pub errors: Vec<RejectionReason>,
}

/// Why a user was not imported.
#[derive(Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct RejectionReason {
    /// Auth0's error code: `INVALID_FORMAT`, `DUPLICATED_USER`.
    pub code: Option<String>,
    /// Auth0's explanation, for people. It may contain data of the user.
    pub message: Option<String>,
    /// The member of the user that is invalid.
    pub path: Option<String>,
}

/// What users are is left out.
impl fmt::Debug for RejectedUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RejectedUser")
            .field("errors", &self.errors)
            .finish_non_exhaustive()
    }
}

/// The explanation is left out.
impl fmt::Debug for RejectionReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RejectionReason")
            .field("code", &self.code)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// The users that a job rejected. A job that failed as a whole has a response of another shape, which says
/// no more than the job itself; one without errors has none.
pub(super) async fn rejected(client: &Client, id: &str) -> Result<Vec<RejectedUser>, Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Errors {
        Users(Vec<RejectedUser>),
        Other(#[allow(dead_code, reason = "any shape will do")] Json),
    }

    let errors: Errors = client
        .call(Operation::get("/jobs/{id}/errors").path(id))
        .await?;
    Ok(match errors {
        Errors::Users(users) => users,
        Errors::Other(_) => Vec::new(),
    })
}
