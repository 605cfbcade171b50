//! Importing users: uploads a file, waits for the job, and reports the rejected users.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use auth0_core::bytes::Bytes;
use auth0_core::{Client, Error, ErrorKind, Operation, StreamedBody};
use futures_util::{Stream, StreamExt, TryStreamExt, stream};
use serde::Serialize;
use tokio::io::AsyncReadExt;

use super::multipart::{File, Form};
use super::rejected::rejected;
use super::{JobFailure, JobWait, RejectedUser};
use crate::jobs::{ImportUsers, Job, JobSummary};

/// How much of a file is read at a time.
const PIECE: usize = 64 * 1024;

/// An import of users into a database connection, from a JSON array as Auth0's
/// [schema](https://auth0.com/docs/manage-users/user-migration/bulk-user-import-database-schema-and-examples)
/// has it.
///
/// Auth0 accepts files of up to 500 kB, so split more users into several imports; two may run at a time.
///
/// ```no_run
/// use auth0_management::{JobFailure, ManagementClient, UsersImport};
///
/// # async fn run(mgmt: ManagementClient) -> Result<(), JobFailure> {
/// let import = UsersImport::from_file("con_0000000000000001", "users.json").upsert(true);
/// let report = mgmt.jobs().import_users(&import).await?;
/// println!("{} new, {} changed", report.summary.inserted, report.summary.updated);
/// for rejected in &report.rejected {
///     let reasons = rejected.errors.iter().filter_map(|error| error.message.as_deref());
///     println!("{:?}: {}", rejected.user.pointer("/email"), reasons.collect::<Vec<_>>().join(", "));
/// }
/// # Ok(())
/// # }
/// ```
///
/// [Reference](https://auth0.com/docs/api/management/v2/jobs/post-users-imports), scope `create:users`.
#[derive(Clone)]
#[must_use = "nothing is sent unless it is passed to a client"]
pub struct UsersImport {
    connection_id: String,
    file: Result<File, String>,
    upsert: Option<bool>,
    external_id: Option<String>,
    send_completion_email: Option<bool>,
}

impl UsersImport {
    /// Imports these users.
    pub fn from_users<T: Serialize>(connection_id: impl Into<String>, users: &[T]) -> Self {
        let file = auth0_core::Json::new(users).map(|json| File::Bytes(json.to_string().into()));
        Self::new(
            connection_id.into(),
            file.map_err(|error| error.to_string()),
        )
    }

    /// Imports the users of a JSON text in memory.
    pub fn from_json(connection_id: impl Into<String>, json: impl Into<Bytes>) -> Self {
        Self::new(connection_id.into(), Ok(File::Bytes(json.into())))
    }

    /// Imports the users of a file, which is read while it is sent.
    pub fn from_file(connection_id: impl Into<String>, path: impl Into<PathBuf>) -> Self {
        let path = Arc::new(path.into());
        let body = StreamedBody::new(move || read(Arc::clone(&path)));
        Self::from_stream(connection_id, body)
    }

    /// Imports the users of a JSON text from any source, which is read while it is sent.
    pub fn from_stream(connection_id: impl Into<String>, json: StreamedBody) -> Self {
        Self::new(connection_id.into(), Ok(File::Stream(json)))
    }

    fn new(connection_id: String, file: Result<File, String>) -> Self {
        Self {
            connection_id,
            file,
            upsert: None,
            external_id: None,
            send_completion_email: None,
        }
    }

    /// Whether existing users, identified by email, user ID, or name, are updated. Default: no; they are
    /// rejected.
    pub fn upsert(mut self, upsert: bool) -> Self {
        self.upsert = Some(upsert);
        self
    }

    /// A custom name for the job.
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = Some(id.into());
        self
    }

    /// Whether the tenant's owners receive an email at the end. Default: yes.
    pub fn send_completion_email(mut self, send: bool) -> Self {
        self.send_completion_email = Some(send);
        self
    }

    /// The upload.
    pub(super) fn operation(&self) -> Operation {
        let operation = Operation::post("/jobs/users-imports");
        let file = match &self.file {
            Ok(file) => file,
            Err(reason) => {
                let message = format!("the users cannot be serialized as JSON: {reason}");
                return operation.mistake(Error::new(ErrorKind::InvalidInput, message));
            }
        };
        let mut form = Form::new();
        form.field("connection_id", &self.connection_id);
        let flags = [
            ("upsert", self.upsert),
            ("send_completion_email", self.send_completion_email),
        ];
        for (name, flag) in flags {
            if let Some(flag) = flag {
                form.field(name, if flag { "true" } else { "false" });
            }
        }
        if let Some(id) = &self.external_id {
            form.field("external_id", id);
        }
        form.attach(operation, "users", file)
    }

    pub(super) async fn run(
        &self,
        client: &Client,
        wait: &JobWait,
    ) -> Result<ImportReport, JobFailure> {
        let started: Result<Job, _> = client.call(self.operation()).await;
        let id = started.map_err(JobFailure::Start)?.id;
        let id = id.ok_or_else(JobFailure::without_id)?;
        match wait.run(client, &id).await {
            Ok(job) => {
                let told = job.summary.as_ref();
                let summary = told.map(ImportSummary::new).unwrap_or_default();
                let rejected = if told.is_none() || summary.failed > 0 {
                    let lost = |source| JobFailure::Lost { id, source };
                    rejected(client, job.id.as_deref().unwrap_or_default())
                        .await
                        .map_err(lost)?
                } else {
                    Vec::new()
                };
                Ok(ImportReport {
                    job,
                    summary,
                    rejected,
                })
            }
            Err(JobFailure::Failed(mut failed)) => {
                // That the job failed counts for more than not knowing the users.
                failed.rejected = rejected(client, &id).await.unwrap_or_default();
                Err(JobFailure::Failed(failed))
            }
            Err(error) => Err(error),
        }
    }
}

/// The users are left out: password hashes may be among what they have.
impl fmt::Debug for UsersImport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UsersImport")
            .field("connection_id", &self.connection_id)
            .field("upsert", &self.upsert)
            .field("external_id", &self.external_id)
            .finish_non_exhaustive()
    }
}

/// With its users as JSON in memory.
impl From<ImportUsers> for UsersImport {
    fn from(request: ImportUsers) -> Self {
        Self {
            upsert: request.upsert,
            external_id: request.external_id,
            send_completion_email: request.send_completion_email,
            ..Self::from_json(request.connection_id, request.users)
        }
    }
}

/// Report of an import, user by user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ImportReport {
    /// The finished job.
    pub job: Job,
    /// The numbers of users that were inserted, updated, and rejected.
    pub summary: ImportSummary,
    /// The rejected users with the reasons.
    pub rejected: Vec<RejectedUser>,
}

/// Numbers of users in an import, by result.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ImportSummary {
    /// New users.
    pub inserted: u64,
    /// Existing users that were updated.
    pub updated: u64,
    /// Rejected users.
    pub failed: u64,
    /// All users of the file.
    pub total: u64,
}

impl ImportSummary {
    fn new(summary: &JobSummary) -> Self {
        let number =
            |number: Option<i64>| u64::try_from(number.unwrap_or_default()).unwrap_or_default();
        Self {
            inserted: number(summary.inserted),
            updated: number(summary.updated),
            failed: number(summary.failed),
            total: number(summary.total),
        }
    }
}

/// The pieces of a file.
fn read(path: Arc<PathBuf>) -> impl Stream<Item = std::io::Result<Bytes>> + Send + 'static {
    stream::once(async move { tokio::fs::File::open(path.as_path()).await })
        .map_ok(|file| {
            stream::try_unfold(file, |mut file| async move {
                let mut piece = Vec::with_capacity(PIECE);
                let read = file.read_buf(&mut piece).await?;
                Ok((read > 0).then(|| (Bytes::from(piece), file)))
            })
        })
        .try_flatten()
        .boxed()
}
