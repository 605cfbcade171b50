//! Jobs from their start to their end: waiting, users imports, users exports.

mod export;
mod failure;
mod gunzip;
mod handle;
mod import;
mod lines;
mod multipart;
mod rejected;
mod wait;

pub use self::export::{ExportedBytes, ExportedUsers, FinishedExport};
pub use self::failure::{FailedJob, JobFailure};
pub use self::import::{ImportReport, ImportSummary, UsersImport};
pub use self::rejected::{RejectedUser, RejectionReason};
pub use self::wait::JobWait;
