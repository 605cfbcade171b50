// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use serde::Serialize;

use super::{ExportField, JobFileFormat};
use crate::generated::shared::Identity;

/// What `POST /jobs/users-exports` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ExportUsers {
    /// Identifier of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Format of the file, JSON lines or CSV.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<JobFileFormat>,
    /// How many users at most. At least 1. Default: `5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Attributes in the file; the main ones unless given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<ExportField>>,
}

/// What `POST /jobs/users-imports` takes.
#[derive(Debug, Clone, Serialize)]
pub struct ImportUsers {
    /// File with the users, as a JSON array.
    pub users: String,
    /// Identifier of the connection.
    pub connection_id: String,
    /// Whether users who are there already are updated. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upsert: Option<bool>,
    /// Name of one's own for the job.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Whether administrators get an email when the job is done. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_completion_email: Option<bool>,
}

impl ImportUsers {
    /// With what it must have.
    pub fn new(users: impl Into<String>, connection_id: impl Into<String>) -> Self {
        Self {
            users: users.into(),
            connection_id: connection_id.into(),
            upsert: None,
            external_id: None,
            send_completion_email: None,
        }
    }
}

/// What `POST /jobs/verification-email` takes.
#[derive(Debug, Clone, Serialize)]
pub struct SendVerificationEmail {
    /// Identifier of the user.
    pub user_id: String,
    /// Application that the link leads back to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Account of the user that is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
    /// Organization the email is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

impl SendVerificationEmail {
    /// With what it must have.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            client_id: None,
            identity: None,
            organization_id: None,
        }
    }
}
