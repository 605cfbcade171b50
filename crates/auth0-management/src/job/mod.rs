//! Jobs from their start to their end: waiting, users imports, users exports.

mod error;
mod export;
mod gunzip;
mod import;
mod lines;
mod model;
mod multipart;
mod rejected;
mod wait;

pub use self::error::{FailedJob, JobError};
pub use self::export::{
    ExportField, ExportFormat, ExportedBytes, ExportedUsers, FinishedExport, UsersExport,
};
pub use self::import::{ImportReport, UsersImport};
pub use self::model::{Job, JobStatus, JobSummary};
pub use self::rejected::{RejectedUser, RejectionReason};
pub use self::wait::JobWait;
