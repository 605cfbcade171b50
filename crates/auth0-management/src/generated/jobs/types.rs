// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Json, Secret, string_enum};
use serde::Serialize;

use crate::generated::shared::Identity;

/// An export field, in `fields` of [`ExportUsers`](super::ExportUsers).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExportField {
    /// Attribute of the user. Up to 100 characters.
    pub name: Option<String>,
    /// Name of the column in the file. Up to 100 characters.
    pub export_as: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ExportField {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            export_as: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ExportField {
    value export_as: String,
} }

auth0_core::__record! { ExportField {
    optional name "name",
    optional export_as "export_as",
} }
auth0_core::__read!(ExportField);

/// Request body of `POST /jobs/users-exports`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExportUsers {
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Format of the file, JSON lines or CSV.
    pub format: Option<JobFileFormat>,
    /// How many users at most. At least 1.
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

/// A reason why an import rejected a user.
///
/// In `errors` of [`RejectedImportUser`](super::RejectedImportUser).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportUserError {
    /// Kind of error.
    pub code: Option<String>,
    /// Text for people.
    pub message: Option<String>,
    /// Place in the record, as a JSON path.
    pub path: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ImportUserError {
    optional code "code",
    optional message "message",
    optional path "path",
} }
auth0_core::__read!(ImportUserError);

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

/// A task that the tenant works on after the request.
///
/// Returned by `POST /jobs/users-exports`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Job {
    /// Whether the job is pending, runs, is done or has failed.
    pub status: Option<String>,
    /// Kind of job, such as `users_import`.
    pub r#type: Option<String>,
    /// When it was created.
    pub created_at: Option<String>,
    /// `job_` and sixteen letters and digits.
    pub id: Option<String>,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// URL of the file, good for a short time.
    pub location: Option<Secret>,
    /// Share that is done, in per cent.
    pub percentage_done: Option<i64>,
    /// Seconds until it is done, as estimated.
    pub time_left_seconds: Option<i64>,
    /// Format of the file, JSON lines or CSV.
    pub format: Option<JobFileFormat>,
    /// Details of the status.
    pub status_details: Option<String>,
    /// Counts of the rows by result.
    pub summary: Option<JobSummary>,
    /// How many users at most. At least 1.
    pub limit: Option<i64>,
    /// Attributes in the file; the main ones unless given.
    pub fields: Option<Vec<ExportField>>,
    /// Custom identifier of the job, returned with its status.
    pub external_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Job {
    optional status "status",
    optional r#type "type",
    optional created_at "created_at",
    optional id "id",
    optional connection_id "connection_id",
    optional location "location",
    optional percentage_done "percentage_done",
    optional time_left_seconds "time_left_seconds",
    optional format "format",
    optional status_details "status_details",
    optional summary "summary",
    optional limit "limit",
    optional fields "fields",
    optional external_id "external_id",
} }
auth0_core::__read!(Job);

/// The errors of a job: rejected users, or an error of the whole job.
///
/// Returned by `GET /jobs/{id}/errors`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum JobErrors {
    /// The users that an import rejected.
    List(Vec<RejectedImportUser>),
    /// An error of the job as a whole.
    Object(JobGenericError),
    /// Any other value, unchanged.
    Unknown(Json),
}

crate::union::choice!(JobErrors { List, Object });

string_enum! {
    /// A job file format; a value in `format` of [`ExportUsers`](super::ExportUsers).
    pub enum JobFileFormat {
        /// `json`.
        Json = "json",
        /// `csv`.
        Csv = "csv",
    }
}

/// A job generic error, a form of [`JobErrors`](super::JobErrors).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct JobGenericError {
    /// Whether the job is pending, runs, is done or has failed.
    pub status: Option<String>,
    /// Kind of job, such as `users_import`.
    pub r#type: Option<String>,
    /// When it was created.
    pub created_at: Option<String>,
    /// `job_` and sixteen letters and digits.
    pub id: Option<String>,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Details of the status.
    pub status_details: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { JobGenericError {
    optional status "status",
    optional r#type "type",
    optional created_at "created_at",
    optional id "id",
    optional connection_id "connection_id",
    optional status_details "status_details",
} }
auth0_core::__read!(JobGenericError);

/// A job summary, in `summary` of [`Job`](super::Job).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct JobSummary {
    /// How many failed.
    pub failed: Option<i64>,
    /// How many were updated.
    pub updated: Option<i64>,
    /// How many were inserted.
    pub inserted: Option<i64>,
    /// How many rows there were.
    pub total: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { JobSummary {
    optional failed "failed",
    optional updated "updated",
    optional inserted "inserted",
    optional total "total",
} }
auth0_core::__read!(JobSummary);

/// A user that an import rejected, with the reasons.
///
/// A form of [`JobErrors`](super::JobErrors).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RejectedImportUser {
    /// The row as it was given.
    pub user: Option<Json>,
    /// Why the row was refused.
    pub errors: Option<Vec<ImportUserError>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { RejectedImportUser {
    optional user "user",
    optional errors "errors",
} }
auth0_core::__read!(RejectedImportUser);

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
