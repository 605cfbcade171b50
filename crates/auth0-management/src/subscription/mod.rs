//! What happens in the tenant, as it happens: a stream of events that can be taken up again.

mod message;

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use auth0_core::http::header::{ACCEPT, CONTENT_TYPE};
use auth0_core::http::{HeaderValue, Response, StatusCode};
use auth0_core::{BodyStream, Client, Error, ErrorKind, Operation};
use futures_core::Stream;
use futures_util::future::BoxFuture;

use self::message::Message;
pub use self::message::{ReportedError, ReportedErrorCode, SubscriptionError};
use crate::cursor::{CursorStore, Keeper};
use crate::events::Events;
use crate::sse::Parser;
use crate::{CloudEvent, CloudEventType};

/// More than any event should have.
const EVENT_LIMIT: usize = 8 * 1024 * 1024;

/// The longest wait before the stream is connected to again.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// The tenant's events as they happen, over one long response (server-sent events): a [`Stream`] with its
/// own method `next`.
///
/// When the connection ends or breaks, or is silent for longer than the
/// [idle timeout](Self::idle_timeout), it is made again and goes on after the last event; at first after
/// a second, or what the server asks for, then after twice as long each time it fails, up to 30 s. With a
/// cursor kept by the caller or in a [store](Self::store) another process goes on there, as long as Auth0
/// keeps the events. A subscription that has neither a cursor nor a [time to begin](Self::since) has no
/// place to go on before its first event, and misses what happens while it connects again until then.
///
/// An error does not end it, and the next read continues, unless that would be useless: after a response
/// such as 403, and when Auth0 no longer has the place the cursor points at, it ends. Dropping it closes
/// the connection.
///
/// ```no_run
/// use auth0_management::{CloudEventType, ManagementClient};
///
/// # async fn run(mgmt: ManagementClient) -> Result<(), auth0_management::SubscriptionError> {
/// let mut events = mgmt.events().subscribe().only([CloudEventType::UserCreated]);
/// while let Some(event) = events.next().await {
///     let event = event?;
///     println!("{} {:?}, cursor {:?}", event.r#type, event.time, events.cursor());
/// }
/// # Ok(())
/// # }
/// ```
///
/// [Reference](https://auth0.com/docs/api/management/v2/events/subscribe-events), scope `read:events`.
pub struct Subscription {
    client: Client,
    types: Vec<CloudEventType>,
    from_timestamp: Option<String>,
    /// The position of the last returned event.
    cursor: Option<String>,
    keeper: Keeper,
    idle_timeout: Duration,
    state: State,
    received: VecDeque<Message>,
    wait: Wait,
}

enum State {
    Closed,
    Connecting(BoxFuture<'static, Result<Response<BodyStream>, Error>>),
    Open(BodyStream, Box<Parser>),
    Ended,
}

/// How long to wait before the next connection.
#[derive(Debug)]
struct Wait {
    base: Duration,
    failures: u32,
    is_first: bool,
}

impl Subscription {
    fn new(client: Client) -> Self {
        Self {
            client,
            types: Vec::new(),
            from_timestamp: None,
            cursor: None,
            keeper: Keeper::default(),
            idle_timeout: Duration::from_secs(60),
            state: State::Closed,
            received: VecDeque::new(),
            wait: Wait {
                base: Duration::from_secs(1),
                failures: 0,
                is_first: true,
            },
        }
    }

    /// Only events of these types.
    #[must_use]
    pub fn only(mut self, types: impl IntoIterator<Item = CloudEventType>) -> Self {
        self.types.extend(types);
        self
    }

    /// Starts after the event with this cursor, which takes precedence over a cursor in a
    /// [store](Self::store).
    #[must_use]
    pub fn after(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Starts with events since this time if there is no cursor (RFC 3339, UTC, whole seconds:
    /// `2026-02-01T12:34:56Z`).
    #[must_use]
    pub fn since(mut self, time: impl Into<String>) -> Self {
        self.from_timestamp = Some(time.into());
        self
    }

    /// Starts at the cursor in this store, and saves the cursor there.
    #[must_use]
    pub fn store(mut self, store: impl CursorStore) -> Self {
        self.keeper = Keeper::new(store);
        self
    }

    /// How long the server may be silent before the client reconnects. Default: 60 s.
    #[must_use]
    pub fn idle_timeout(mut self, time: Duration) -> Self {
        self.idle_timeout = time;
        self
    }

    /// Returns the cursor of the last returned event, to continue [after](Self::after) it later.
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// Returns the next event as soon as there is one; `None` after an error that cannot be recovered from.
    pub async fn next(&mut self) -> Option<Result<CloudEvent, SubscriptionError>> {
        std::future::poll_fn(|cx| self.poll(cx)).await
    }

    fn poll(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<CloudEvent, SubscriptionError>>> {
        loop {
            if let Some(message) = self.received.pop_front() {
                if let Some(item) = self.take(message) {
                    return Poll::Ready(Some(item));
                }
                continue;
            }
            if matches!(self.state, State::Ended) {
                return Poll::Ready(None);
            }
            if let Err(error) = ready!(self.poll_keeper(cx)) {
                return Poll::Ready(Some(Err(error.into())));
            }
            match &mut self.state {
                State::Closed => self.state = State::Connecting(self.connect()),
                State::Connecting(connecting) => {
                    let connected = ready!(connecting.as_mut().poll(cx));
                    if let Err(error) = self.connected(connected) {
                        return Poll::Ready(Some(Err(error.into())));
                    }
                }
                State::Open(body, parser) => match ready!(Pin::new(body).poll_next(cx)) {
                    Some(Ok(piece)) => {
                        let received = &mut self.received;
                        let push = |event| received.push_back(Message::read(event));
                        let whole = parser.push(&piece, push);
                        if let Some(retry) = parser.retry() {
                            self.wait.base = retry.min(LONGEST_WAIT);
                        }
                        if whole.is_err() {
                            self.received.push_back(Message::too_large());
                        }
                    }
                    // A connection that lives as long as it may is nothing to report.
                    Some(Err(_)) | None => self.close(),
                },
                State::Ended => return Poll::Ready(None),
            }
        }
    }

    fn poll_keeper(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        let kept = ready!(self.keeper.poll_load(cx))?;
        self.cursor = self.cursor.take().or(kept);
        self.keeper.poll_save(self.cursor.as_deref(), cx)
    }

    fn connect(&mut self) -> BoxFuture<'static, Result<Response<BodyStream>, Error>> {
        let types: Vec<&str> = self.types.iter().map(CloudEventType::as_str).collect();
        let since = self.from_timestamp.as_deref();
        let operation = Operation::get("/events")
            .query("from", self.cursor.as_deref())
            .query("from_timestamp", since.filter(|_| self.cursor.is_none()))
            .query("event_type", types)
            .header(ACCEPT, HeaderValue::from_static("text/event-stream"));
        let (client, wait) = (self.client.clone(), self.wait.next());
        Box::pin(async move {
            tokio::time::sleep(wait).await;
            client.stream(operation).await
        })
    }

    fn connected(&mut self, connected: Result<Response<BodyStream>, Error>) -> Result<(), Error> {
        let failed = match connected {
            Ok(response) if response.status() == StatusCode::NO_CONTENT => {
                // The standard's way to say: do not come back.
                self.state = State::Ended;
                return Ok(());
            }
            Ok(response) if is_event_stream(&response) => {
                let body = response.into_body().idle_timeout(self.idle_timeout);
                self.state = State::Open(body, Box::new(Parser::new(EVENT_LIMIT)));
                return Ok(());
            }
            Ok(_) => Error::new(
                ErrorKind::Decode,
                "the response is not an event stream; did a proxy answer instead of Auth0?",
            ),
            Err(error) => error,
        };
        self.close();
        if !is_passing(&failed) {
            self.state = State::Ended;
        }
        Err(failed)
    }

    /// Counts as a failure until something is received again.
    fn close(&mut self) {
        self.state = State::Closed;
        self.wait.failures = self.wait.failures.saturating_add(1);
    }

    /// What a message is for the reader; nothing where it only moves the cursor.
    fn take(&mut self, message: Message) -> Option<Result<CloudEvent, SubscriptionError>> {
        self.wait.failures = 0;
        match message {
            Message::Event { cursor, event } => {
                self.cursor = cursor.or(self.cursor.take());
                Some(event.map(|event| *event).map_err(Into::into))
            }
            Message::Cursor(cursor) => {
                self.cursor = cursor.or(self.cursor.take());
                None
            }
            Message::Error(error) => {
                self.cursor = error.offset.clone().or(self.cursor.take());
                if error.code.is_final() {
                    self.received.clear();
                    self.state = State::Ended;
                } else if error.code.ends_connection() {
                    self.close();
                    return None;
                }
                Some(Err(SubscriptionError::Reported(error)))
            }
            Message::TooLarge(error) => {
                // It would come again.
                self.state = State::Ended;
                Some(Err(error.into()))
            }
        }
    }
}

impl Events {
    /// Subscribes to events as they happen. Default: from now on. Nothing is sent before the stream is
    /// read.
    ///
    /// `GET /events`, scope `read:events`.
    /// [Reference](https://auth0.com/docs/api/management/v2/events/subscribe-events)
    ///
    /// # Errors
    ///
    /// The stream's:
    ///
    /// - 400: The cursor or a type is not valid.
    /// - 410: Auth0 no longer has the events after the cursor.
    pub fn subscribe(&self) -> Subscription {
        Subscription::new(self.0.client().clone())
    }
}

impl Wait {
    fn next(&mut self) -> Duration {
        if std::mem::take(&mut self.is_first) {
            return Duration::ZERO;
        }
        let doubled = 2_u32.saturating_pow(self.failures.saturating_sub(1));
        self.base.saturating_mul(doubled).min(LONGEST_WAIT)
    }
}

fn is_event_stream(response: &Response<BodyStream>) -> bool {
    let content_type = response.headers().get(CONTENT_TYPE);
    content_type
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|value| value.trim().eq_ignore_ascii_case("text/event-stream"))
}

/// Whether another try may have another outcome.
fn is_passing(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::InvalidInput | ErrorKind::Redirect => false,
        ErrorKind::Api => error.status().is_none_or(|status| {
            status.is_server_error()
                || matches!(
                    status,
                    StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS
                )
        }),
        _ => true,
    }
}

impl Stream for Subscription {
    type Item = Result<CloudEvent, SubscriptionError>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl fmt::Debug for Subscription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscription")
            .field("types", &self.types)
            .field("cursor", &self.cursor)
            .finish_non_exhaustive()
    }
}
