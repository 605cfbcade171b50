// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use super::{ExportField, JobFileFormat};
use crate::generated::shared::Identity;

/// Request body of `POST /jobs/users-exports`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExportUsers {
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Format of the file, JSON lines or CSV.
    pub format: Option<JobFileFormat>,
    /// How many users at most. At least 1. Default: `5`.
    pub limit: Option<i64>,
    /// Attributes in the file; the main ones unless given.
    pub fields: Option<Vec<ExportField>>,
}

auth0_core::__setters! { ExportUsers {
    value connection_id: String,
    value format: JobFileFormat,
    plain limit: i64,
    list fields: ExportField,
} }

auth0_core::__write! { ExportUsers {
    optional connection_id "connection_id",
    optional format "format",
    optional limit "limit",
    optional fields "fields",
} }

/// Request body of `POST /jobs/users-imports`.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportUsers {
    /// File with the users, as a JSON array.
    pub users: String,
    /// Identifier of the connection.
    pub connection_id: String,
    /// Whether users who are there already are updated. Default: `false`.
    pub upsert: Option<bool>,
    /// Custom identifier of the job, returned with its status.
    pub external_id: Option<String>,
    /// Whether administrators get an email when the job is done. Default: `true`.
    pub send_completion_email: Option<bool>,
}

impl ImportUsers {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { ImportUsers {
    plain upsert: bool,
    value external_id: String,
    plain send_completion_email: bool,
} }

auth0_core::__write! { ImportUsers {
    always users "users",
    always connection_id "connection_id",
    optional upsert "upsert",
    optional external_id "external_id",
    optional send_completion_email "send_completion_email",
} }

/// Request body of `POST /jobs/verification-email`.
#[derive(Debug, Clone, PartialEq)]
pub struct SendVerificationEmail {
    /// Identifier of the user.
    pub user_id: String,
    /// Application that the link leads back to.
    pub client_id: Option<String>,
    /// Account of the user that is meant.
    pub identity: Option<Identity>,
    /// Organization the email is about.
    pub organization_id: Option<String>,
}

impl SendVerificationEmail {
    /// Creates the value with its required fields.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            client_id: None,
            identity: None,
            organization_id: None,
        }
    }
}

auth0_core::__setters! { SendVerificationEmail {
    value client_id: String,
    value identity: Identity,
    value organization_id: String,
} }

auth0_core::__write! { SendVerificationEmail {
    always user_id "user_id",
    optional client_id "client_id",
    optional identity "identity",
    optional organization_id "organization_id",
} }
