//! Importing users: a file goes up, a job works through it, what it rejected is told.

use std::path::PathBuf;
use std::sync::Arc;

use auth0_core::bytes::Bytes;
use auth0_core::{Client, Error, ErrorKind, Operation, StreamedBody};
use futures_util::{Stream, StreamExt, TryStreamExt, stream};
use serde::Serialize;
use tokio::io::AsyncReadExt;

use super::multipart::{File, Form};
use super::rejected::rejected;
use super::{Job, JobError, JobSummary, JobWait, RejectedUser};

/// How much of a file is read at a time.
const PIECE: usize = 64 * 1024;

/// An import of users into a database connection, from a JSON array as Auth0's
/// [schema](https://auth0.com/docs/manage-users/user-migration/bulk-user-import-database-schema-and-examples)
/// has it.
///
/// Auth0 takes files of up to 500 kB, so more users are more imports; two may run at a time.
///
/// ```no_run
/// use auth0_management::{JobError, ManagementClient, UsersImport};
///
/// # async fn run(mgmt: ManagementClient) -> Result<(), JobError> {
/// let import = UsersImport::from_file("con_0000000000000001", "users.json").upsert(true);
/// let report = import.run(mgmt.http()).await?;
/// println!("{} new, {} changed", report.summary.inserted, report.summary.updated);
/// for rejected in &report.rejected {
///     println!("{:?}: {:?}", rejected.user.pointer("/email"), rejected.errors);
/// }
/// # Ok(())
/// # }
/// ```
///
/// [Reference](https://auth0.com/docs/api/management/v2/jobs/post-users-imports), scope `create:users`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent unless it is run"]
pub struct UsersImport {
    connection_id: String,
    file: Result<File, String>,
    upsert: Option<bool>,
    external_id: Option<String>,
    send_completion_email: Option<bool>,
    wait: JobWait,
}

impl UsersImport {
    /// Imports these users.
    pub fn from_users<T: Serialize>(connection_id: impl Into<String>, users: &[T]) -> Self {
        let file = auth0_core::Json::from(users).map(|json| File::Bytes(json.to_string().into()));
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

    /// Imports the users of a JSON text from anywhere, which is read while it is sent.
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
            wait: JobWait::default(),
        }
    }

    /// Whether users that are there already, by their email, user ID or name, are changed. If not, which
    /// is the default, they are rejected.
    pub fn upsert(mut self, upsert: bool) -> Self {
        self.upsert = Some(upsert);
        self
    }

    /// A name of the caller's own for the job.
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = Some(id.into());
        self
    }

    /// Whether the tenant's owners get an email at the end, which they do unless told otherwise.
    pub fn send_completion_email(mut self, send: bool) -> Self {
        self.send_completion_email = Some(send);
        self
    }

    /// How to wait for the job.
    pub fn wait(mut self, wait: JobWait) -> Self {
        self.wait = wait;
        self
    }

    /// Sends the file and hands back the job at its start. The client is one whose paths are relative to
    /// `/api/v2`.
    ///
    /// # Errors
    ///
    /// As every call; of kind [`InvalidInput`](ErrorKind::InvalidInput) when the users cannot be written
    /// as JSON, or when the client stands on a service that cannot stream a file.
    pub async fn start(&self, client: &Client) -> Result<Job, Error> {
        let file = self.file.as_ref().map_err(|reason| {
            let message = format!("the users cannot be written as JSON: {reason}");
            Error::new(ErrorKind::InvalidInput, message)
        })?;
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
        let operation = form.attach(Operation::post("/jobs/users-imports"), "users", file);
        client.call(operation).await
    }

    /// Sends the file, waits for the job, and tells what became of the users. The client is one whose
    /// paths are relative to `/api/v2`.
    ///
    /// That single users were rejected is no error but part of the report.
    ///
    /// # Errors
    ///
    /// As [`JobWait::run`], and [`JobError::Start`] when the file could not be sent. A job that failed
    /// brings the users it rejected.
    pub async fn run(&self, client: &Client) -> Result<ImportReport, JobError> {
        let started = self.start(client).await.map_err(JobError::Start)?;
        let lost = |source| JobError::Lost {
            id: started.id.clone(),
            source,
        };
        match self.wait.run(client, &started.id).await {
            Ok(job) => {
                let summary = job.summary.clone().unwrap_or_default();
                let rejected = if job.summary.is_none() || summary.failed > 0 {
                    rejected(client, &job.id).await.map_err(lost)?
                } else {
                    Vec::new()
                };
                Ok(ImportReport {
                    job,
                    summary,
                    rejected,
                })
            }
            Err(JobError::Failed(mut failed)) => {
                // That the job failed counts for more than not knowing the users.
                failed.rejected = rejected(client, &started.id).await.unwrap_or_default();
                Err(JobError::Failed(failed))
            }
            Err(error) => Err(error),
        }
    }
}

/// What became of the users of an import.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ImportReport {
    /// The job at its end.
    pub job: Job,
    /// How many users were inserted, updated, rejected.
    pub summary: JobSummary,
    /// The rejected users, each with the reasons.
    pub rejected: Vec<RejectedUser>,
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
