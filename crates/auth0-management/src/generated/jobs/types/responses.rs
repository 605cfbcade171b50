// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Json, Secret};

use super::{ExportField, JobFileFormat};

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
