//! The tenant's log as an endless stream that can be taken up again.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use auth0_core::bytes::Bytes;
use auth0_core::http::Response;
use auth0_core::{Client, Error, Json, Operation, decode_json};
use futures_core::Stream;
use futures_util::future::BoxFuture;
use serde::de::DeserializeOwned;

use crate::LogCode;
use crate::cursor::{CursorStore, Keeper};
use crate::logs::{Log, Logs};

/// Entries on a page; Auth0's maximum.
const TAKE: usize = 100;

/// The tenant's log, entry by entry as it grows: a [`Stream`] with its own method `next`.
///
/// It pages by checkpoint: each request asks for what came after the last entry, so nothing is skipped
/// or read twice. While there is more, pages follow each other; at the end it waits, at first for the
/// [shortest](Self::interval) interval, then twice as long each time nothing new has come, up to the
/// [longest](Self::max_interval).
///
/// It ends only with [`until_caught_up`](Self::until_caught_up). After an error it can be read again: the cursor is
/// where it was, and the next request
/// waits like one that brought nothing. An entry that does not have the type's shape is an error, too,
/// and the next one follows. Dropping it stops it.
///
/// Auth0 may write an entry some seconds late, with an earlier time than those already there; see
/// [Auth0's description](https://auth0.com/docs/deploy-monitor/logs/retrieve-log-events-using-mgmt-api).
pub struct LogTail<T> {
    client: Client,
    start: Start,
    /// The ID of the last returned entry.
    cursor: Option<String>,
    keeper: Keeper,
    page: VecDeque<Entry<T>>,
    fetching: Option<BoxFuture<'static, Result<Response<Bytes>, Error>>>,
    wait: Wait,
    /// Whether it ends where the log ends.
    is_bounded: bool,
    /// Whether the last page was the last one there is now.
    is_at_end: bool,
}

/// Where to begin without a cursor.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Start {
    Now,
    Oldest,
}

struct Entry<T> {
    id: Option<String>,
    content: Result<T, Error>,
}

impl<T: DeserializeOwned> LogTail<T> {
    fn new(client: Client) -> Self {
        Self {
            client,
            start: Start::Now,
            cursor: None,
            keeper: Keeper::default(),
            page: VecDeque::new(),
            fetching: None,
            wait: Wait {
                shortest: Duration::from_secs(1),
                longest: Duration::from_secs(30),
                next: None,
            },
            is_bounded: false,
            is_at_end: false,
        }
    }

    /// Ends at the current end of the log instead of waiting for more, with the cursor saved, so that the
    /// next run continues from there.
    ///
    /// Without a cursor it begins as ever with what comes from now on, which is nothing yet: the first run
    /// of an export starts [from the oldest](Self::from_oldest) entry.
    ///
    /// ```no_run
    /// # async fn run(
    /// #     mgmt: auth0_management::ManagementClient,
    /// #     store: impl auth0_management::CursorStore,
    /// # ) -> Result<(), auth0_management::Error> {
    /// let mut log = mgmt.logs().tail().from_oldest().store(store).until_caught_up();
    /// while let Some(entry) = log.next().await {
    ///     println!("{:?}", entry?.log_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn until_caught_up(mut self) -> Self {
        self.is_bounded = true;
        self
    }

    /// Starts after the entry with this ID, such as a saved [`cursor`](Self::cursor). It takes precedence
    /// over a cursor in a [store](Self::store).
    #[must_use]
    pub fn after(mut self, log_id: impl Into<String>) -> Self {
        self.cursor = Some(log_id.into());
        self
    }

    /// Starts with the oldest entry that Auth0 still has, if there is no cursor.
    #[must_use]
    pub fn from_oldest(mut self) -> Self {
        self.start = Start::Oldest;
        self
    }

    /// Starts at the cursor in this store, and saves the cursor there after each page.
    #[must_use]
    pub fn store(mut self, store: impl CursorStore) -> Self {
        self.keeper = Keeper::new(store);
        self
    }

    /// The interval between requests while the log grows. Default: 1 s.
    #[must_use]
    pub fn interval(mut self, time: Duration) -> Self {
        self.wait.shortest = time;
        self
    }

    /// The maximum interval between requests while the log does not grow. Default: 30 s.
    #[must_use]
    pub fn max_interval(mut self, time: Duration) -> Self {
        self.wait.longest = time;
        self
    }

    /// Returns the ID of the last returned entry, to continue [after](Self::after) it later; before the
    /// first entry, the position where the log is read from.
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// Returns the next entry as soon as there is one; `None` only at the end of the log if
    /// [requested](Self::until_caught_up).
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|cx| self.poll(cx)).await
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(entry) = self.page.pop_front() {
                self.cursor = entry.id.or(self.cursor.take());
                return Poll::Ready(Some(entry.content));
            }
            if self.is_bounded && self.is_at_end {
                let saved = ready!(self.keeper.poll_save(self.cursor.as_deref(), cx));
                return Poll::Ready(saved.err().map(Err));
            }
            let response = match ready!(self.poll_response(cx)) {
                Ok(response) => response,
                Err(error) => return Poll::Ready(Some(Err(error))),
            };
            if let Err(error) = self.read(&response) {
                self.wait.grow();
                return Poll::Ready(Some(Err(error)));
            }
        }
    }

    fn read(&mut self, response: &Response<Bytes>) -> Result<(), Error> {
        let entries: Vec<Json> = decode_json(response.body().clone())?;
        let is_full = entries.len() >= TAKE;
        let mut entries = entries.iter().map(Entry::<T>::new);
        if self.cursor.is_none() && self.start == Start::Now {
            // Only the newest entry was requested, to begin after it.
            self.start = Start::Oldest;
            self.cursor = entries.next_back().and_then(|newest| newest.id);
            self.wait.reset();
            self.is_at_end = true;
            return Ok(());
        }
        let cursor = self.cursor.as_deref();
        // An entry that is read already would be read forever.
        let new = entries.filter(|entry| cursor.is_none() || entry.id.as_deref() != cursor);
        self.page = new.collect();
        self.is_at_end = !is_full;
        if self.page.is_empty() {
            self.wait.grow();
        } else if is_full {
            self.wait.none();
        } else {
            self.wait.reset();
        }
        Ok(())
    }
}

impl<T> LogTail<T> {
    /// Fetches without knowing what an entry is, so that this is compiled once.
    fn poll_response(&mut self, cx: &mut Context<'_>) -> Poll<Result<Response<Bytes>, Error>> {
        let kept = ready!(self.keeper.poll_load(cx))?;
        self.cursor = self.cursor.take().or(kept);
        let cursor = self.cursor.as_deref();
        if self.fetching.is_none() {
            ready!(self.keeper.poll_save(cursor, cx))?;
        }
        let fetching = self.fetching.get_or_insert_with(|| {
            let (client, wait) = (self.client.clone(), self.wait.next);
            let operation = operation(cursor, self.start);
            Box::pin(async move {
                if let Some(wait) = wait {
                    tokio::time::sleep(wait).await;
                }
                client.send(operation).await
            })
        });
        let response = ready!(fetching.as_mut().poll(cx));
        self.fetching = None;
        if response.is_err() {
            self.wait.grow();
        }
        Poll::Ready(response)
    }
}

fn operation(cursor: Option<&str>, start: Start) -> Operation {
    let logs = Operation::get("/logs");
    match (cursor, start) {
        (Some(cursor), _) => logs.query("from", cursor).query("take", TAKE),
        (None, Start::Now) => logs
            .query("page", 0_u32)
            .query("per_page", 1_u32)
            .query("sort", "date:-1"),
        (None, Start::Oldest) => logs
            .query("page", 0_u32)
            .query("per_page", TAKE)
            .query("sort", "date:1"),
    }
}

impl Logs {
    /// Follows the tenant's log from now on, entry by entry as it grows.
    ///
    /// ```no_run
    /// # async fn run(mgmt: auth0_management::ManagementClient) -> Result<(), auth0_management::Error> {
    /// let mut log = mgmt.logs().tail();
    /// while let Some(entry) = log.next().await {
    ///     let entry = entry?;
    ///     println!("{:?} {:?}, cursor {:?}", entry.date, entry.code(), log.cursor());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn tail(&self) -> LogTail<Log> {
        self.tail_as()
    }

    /// Like [`tail`](Self::tail), with entries decoded as your own type.
    pub fn tail_as<T: DeserializeOwned>(&self) -> LogTail<T> {
        LogTail::new(self.0.client().clone())
    }
}

impl Log {
    /// Returns the kind of the entry, from its `type`.
    pub fn code(&self) -> Option<LogCode> {
        self.r#type.as_deref().map(LogCode::from)
    }
}

impl<T: DeserializeOwned> Entry<T> {
    fn new(entry: &Json) -> Self {
        let id = ["/log_id", "/_id"]
            .into_iter()
            .find_map(|name| entry.pointer(name)?.as_str().map(str::to_owned));
        // From the text, where a member that does not fit costs no more than itself.
        let content = decode_json(Bytes::from(entry.to_string()));
        Self { id, content }
    }
}

/// How long to wait before the next request.
#[derive(Debug)]
struct Wait {
    shortest: Duration,
    longest: Duration,
    next: Option<Duration>,
}

impl Wait {
    fn none(&mut self) {
        self.next = None;
    }

    fn reset(&mut self) {
        self.next = Some(self.shortest);
    }

    fn grow(&mut self) {
        let doubled = self
            .next
            .map_or(self.shortest, |next| next.saturating_mul(2));
        self.next = Some(doubled.min(self.longest).max(self.shortest));
    }
}

/// An entry is never looked at in place, so nothing in here needs to stay where it is.
impl<T> Unpin for LogTail<T> {}

impl<T: DeserializeOwned> Stream for LogTail<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl<T> fmt::Debug for LogTail<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LogTail")
            .field("cursor", &self.cursor)
            .field("start", &self.start)
            .finish_non_exhaustive()
    }
}
