//! Exporting users: a job writes a file, which is read user by user.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use auth0_core::bytes::Bytes;
use auth0_core::{Client, Error, ErrorKind, Operation, Secret, decode_json};
use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::gunzip::Gunzip;
use super::lines::Lines;
use super::{JobFailure, JobWait};
use crate::jobs::{ExportUsers, Job, JobFileFormat};

pub(super) async fn run(
    client: &Client,
    request: &ExportUsers,
    wait: &JobWait,
) -> Result<FinishedExport, JobFailure> {
    let mut request = request.clone();
    // Auth0's own default is CSV, which cannot be read as users.
    request.format.get_or_insert(JobFileFormat::Json);
    let operation = Operation::post("/jobs/users-exports").json(&request);
    let started: Result<Job, _> = client.call(operation).await;
    let id = started.map_err(JobFailure::Start)?.id;
    let id = id.ok_or_else(JobFailure::without_id)?;
    let job = wait.run(client, &id).await?;
    Ok(FinishedExport {
        client: client.clone(),
        job,
    })
}

/// A finished export, whose file is available for a short time.
///
/// The link to the file contains its own authorization and leads to another server: the client sends neither
/// its token
/// nor anything else that is meant for Auth0.
#[derive(Clone)]
pub struct FinishedExport {
    pub(super) client: Client,
    pub(super) job: Job,
}

impl FinishedExport {
    /// Returns the finished job, with the link to the file in `location`.
    pub fn job(&self) -> &Job {
        &self.job
    }

    /// Streams the users, each decoded as your own type. For exports in JSON.
    ///
    /// # Errors
    ///
    /// When the file cannot be downloaded.
    pub async fn users<T: DeserializeOwned>(&self) -> Result<ExportedUsers<T>, Error> {
        Ok(ExportedUsers {
            content: self.bytes().await?,
            lines: Lines::default(),
            marker: PhantomData,
        })
    }

    /// Streams the content of the file, decompressed: for CSV.
    ///
    /// # Errors
    ///
    /// When the file cannot be downloaded.
    pub async fn bytes(&self) -> Result<ExportedBytes, Error> {
        let link = self
            .job
            .location
            .as_ref()
            .map(Secret::expose)
            .ok_or_else(|| {
                let message = "the job has no file to download; is it a completed export?";
                Error::new(ErrorKind::InvalidInput, message)
            })?;
        let file = self.client.download(link).await?.into_body();
        Ok(ExportedBytes {
            content: Some(Gunzip::new(file)),
        })
    }
}

/// The link is left out.
impl fmt::Debug for FinishedExport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FinishedExport")
            .field("id", &self.job.id)
            .finish_non_exhaustive()
    }
}

/// The content of an exported file: a [`Stream`] with its own method `next`.
///
/// It ends after the first error.
pub struct ExportedBytes {
    content: Option<Gunzip>,
}

impl ExportedBytes {
    /// Returns the next part; `None` at the end.
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

/// The users of an export: a [`Stream`] with its own method `next`.
///
/// A user that does not decode into the type is an error that has the line as its
/// [`body`](Error::body), and the next user follows. A file that breaks off is an error and the end.
pub struct ExportedUsers<T> {
    content: ExportedBytes,
    lines: Lines,
    marker: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> ExportedUsers<T> {
    /// Returns the next user; `None` after the last.
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
