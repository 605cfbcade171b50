//! Exporting users: a job writes a file, which is read user by user.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use auth0_core::bytes::Bytes;
use auth0_core::{Client, Error, ErrorKind, Operation, decode_json, string_enum};
use futures_core::Stream;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::gunzip::Gunzip;
use super::lines::Lines;
use super::{Job, JobError, JobWait};

/// An export of all users, or of those of one connection: the way around the 1,000 users that can be
/// listed by page.
///
/// ```no_run
/// use auth0_management::{ManagementClient, UsersExport};
///
/// #[derive(serde::Deserialize)]
/// struct Row {
///     user_id: String,
///     email: Option<String>,
/// }
///
/// # async fn run(mgmt: ManagementClient) -> Result<(), Box<dyn std::error::Error>> {
/// let export = UsersExport::new().field("user_id").field("email");
/// let mut users = export.run(mgmt.http()).await?.users::<Row>().await?;
/// while let Some(user) = users.next().await {
///     println!("{:?}", user?.email);
/// }
/// # Ok(())
/// # }
/// ```
///
/// [Reference](https://auth0.com/docs/api/management/v2/jobs/post-users-exports), scope `read:users`.
#[derive(Debug, Clone, Default, Serialize)]
#[must_use = "nothing is sent unless it is run"]
pub struct UsersExport {
    #[serde(skip_serializing_if = "Option::is_none")]
    connection_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<ExportFormat>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<u64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<ExportField>,
    #[serde(skip)]
    wait: JobWait,
}

string_enum! {
    /// What an exported file looks like.
    pub enum ExportFormat {
        /// A JSON object on each line.
        Json = "json",
        /// Comma-separated values (RFC 4180), with names in the first line.
        Csv = "csv",
    }
}

/// A field of exported users.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct ExportField {
    /// The field of the user, with dots into what is nested: `user_metadata.theme`.
    pub name: String,
    /// Its name in the file, where that is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub export_as: Option<String>,
}

impl UsersExport {
    /// All users, with the fields that Auth0 thinks best, in JSON.
    pub fn new() -> Self {
        Self {
            // Auth0's own default is CSV.
            format: Some(ExportFormat::Json),
            ..Self::default()
        }
    }

    /// Only users of this connection.
    pub fn connection_id(mut self, id: impl Into<String>) -> Self {
        self.connection_id = Some(id.into());
        self
    }

    /// What the file looks like; JSON unless set.
    pub fn format(mut self, format: ExportFormat) -> Self {
        self.format = Some(format);
        self
    }

    /// No more users than this.
    pub fn limit(mut self, users: u64) -> Self {
        self.limit = Some(users);
        self
    }

    /// Adds a field; with none, Auth0 chooses.
    pub fn field(mut self, name: impl Into<String>) -> Self {
        self.fields.push(ExportField {
            name: name.into(),
            export_as: None,
        });
        self
    }

    /// Adds a field under another name.
    pub fn field_as(mut self, name: impl Into<String>, export_as: impl Into<String>) -> Self {
        self.fields.push(ExportField {
            name: name.into(),
            export_as: Some(export_as.into()),
        });
        self
    }

    /// How to wait for the job.
    pub fn wait(mut self, wait: JobWait) -> Self {
        self.wait = wait;
        self
    }

    /// Starts the job. The client is one whose paths are relative to `/api/v2`.
    ///
    /// # Errors
    ///
    /// As every call.
    pub async fn start(&self, client: &Client) -> Result<Job, Error> {
        let operation = Operation::post("/jobs/users-exports").json(self);
        client.call(operation).await
    }

    /// Starts the job and waits until its file is there. The client is one whose paths are relative to
    /// `/api/v2`.
    ///
    /// # Errors
    ///
    /// As [`JobWait::run`], and [`JobError::Start`] when the job was not started.
    pub async fn run(&self, client: &Client) -> Result<FinishedExport, JobError> {
        let started = self.start(client).await.map_err(JobError::Start)?;
        let job = self.wait.run(client, &started.id).await?;
        Ok(FinishedExport::new(client.clone(), job))
    }
}

/// An export whose file is there, for a short time.
///
/// The link to it carries its own authorization and leads to a store that is not the tenant: neither the
/// client's token nor anything else that is meant for Auth0 is sent there.
#[derive(Debug, Clone)]
pub struct FinishedExport {
    client: Client,
    job: Job,
}

impl FinishedExport {
    /// The file of an export that is completed, such as one that another process has started.
    pub fn new(client: Client, job: Job) -> Self {
        Self { client, job }
    }

    /// The job at its end, with the link to the file in `location`.
    pub fn job(&self) -> &Job {
        &self.job
    }

    /// The users, one by one, each read as the caller's type. For exports in JSON.
    ///
    /// # Errors
    ///
    /// When the file cannot be had.
    pub async fn users<T: DeserializeOwned>(&self) -> Result<ExportedUsers<T>, Error> {
        Ok(ExportedUsers {
            content: self.bytes().await?,
            lines: Lines::default(),
            marker: PhantomData,
        })
    }

    /// The file's content, without the compression: for CSV.
    ///
    /// # Errors
    ///
    /// When the file cannot be had.
    pub async fn bytes(&self) -> Result<ExportedBytes, Error> {
        let link = self.job.location.as_deref().ok_or_else(|| {
            let message = format!("job `{}` has no file to download", self.job.id);
            Error::new(ErrorKind::InvalidInput, message)
        })?;
        let file = self.client.download(link).await?.into_body();
        Ok(ExportedBytes {
            content: Some(Gunzip::new(file)),
        })
    }
}

/// The content of an exported file: a [`Stream`], with a `next` of its own for those who need no more.
///
/// It ends after the first error.
pub struct ExportedBytes {
    content: Option<Gunzip>,
}

impl ExportedBytes {
    /// The next piece; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        std::future::poll_fn(|cx| self.poll(cx)).await
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let Some(content) = &mut self.content else {
            return Poll::Ready(None);
        };
        let piece = ready!(Pin::new(content).poll_next(cx));
        if !matches!(piece, Some(Ok(_))) {
            self.content = None;
        }
        Poll::Ready(piece)
    }
}

impl Stream for ExportedBytes {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl fmt::Debug for ExportedBytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExportedBytes").finish_non_exhaustive()
    }
}

/// The users of an export: a [`Stream`], with a `next` of its own for those who need no more.
///
/// A user that does not have the type's shape is an error that has the line as its
/// [`body`](Error::body), and the next user follows. A file that breaks off is an error and the end.
pub struct ExportedUsers<T> {
    content: ExportedBytes,
    lines: Lines,
    marker: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> ExportedUsers<T> {
    /// The next user; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|cx| self.poll(cx)).await
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let line = ready!(self.poll_line(cx));
        Poll::Ready(line.map(|line| line.and_then(decode_json)))
    }
}

impl<T> ExportedUsers<T> {
    /// Reads without knowing what a user is, so that this is compiled once.
    fn poll_line(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            while let Some(line) = self.lines.next() {
                if !line.trim_ascii().is_empty() {
                    return Poll::Ready(Some(Ok(line)));
                }
            }
            match ready!(self.content.poll(cx)) {
                Some(Ok(piece)) => {
                    if self.lines.push(piece).is_err() {
                        self.content.content = None;
                        self.lines = Lines::default();
                        let message = "a line of the exported file is too long to be a user";
                        let error = Error::new(ErrorKind::ResponseTooLarge, message);
                        return Poll::Ready(Some(Err(error)));
                    }
                }
                Some(Err(error)) => {
                    // The line that broke off is no user.
                    self.lines = Lines::default();
                    return Poll::Ready(Some(Err(error)));
                }
                None => {
                    let last = self.lines.last();
                    let last = last.filter(|line| !line.trim_ascii().is_empty());
                    return Poll::Ready(last.map(Ok));
                }
            }
        }
    }
}

impl<T: DeserializeOwned> Stream for ExportedUsers<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl<T> fmt::Debug for ExportedUsers<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExportedUsers").finish_non_exhaustive()
    }
}
