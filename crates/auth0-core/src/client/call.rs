//! One call that is ready to be made: awaited for its answer, or changed and read another way.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::Response;
use serde::de::DeserializeOwned;

use super::{Client, decode};
use crate::error::RequestLine;
use crate::{CallOptions, Error, ErrorKind, Operation};

/// A call of an API whose answer is a `T`.
///
/// It is a future: nothing is sent before it is awaited, and dropping it stops it. Before, it can be
/// given options, asked for the answer as it comes ([`raw`](Self::raw)), or be read as a type of the
/// caller's ([`decode_as`](Self::decode_as)).
///
/// ```no_run
/// use auth0_core::{Call, Client, Operation, RateLimit};
///
/// #[derive(serde::Deserialize)]
/// struct Settings {
///     friendly_name: Option<String>,
/// }
///
/// # async fn run(client: Client) -> Result<(), auth0_core::Error> {
/// let settings = || Call::<Settings>::new(client.clone(), Operation::get("/tenants/settings"));
///
/// let name = settings().await?.friendly_name;
///
/// let response = settings().raw().await?;
/// let left = RateLimit::from_headers(response.headers()).map(|limit| limit.remaining);
///
/// let everything: serde_json::Value = settings().decode_as().await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent before the call is awaited"]
pub struct Call<T> {
    client: Client,
    pub(super) line: RequestLine,
    state: State,
    reads_body: bool,
    marker: PhantomData<fn() -> T>,
}

#[allow(
    clippy::large_enum_variant,
    reason = "a call spends its life in the large one, and a box would be one more for each"
)]
enum State {
    Ready(Operation),
    Sent(BoxFuture<'static, Result<Response<Bytes>, Error>>),
    Done,
}

impl Call<()> {
    /// A call whose answer says nothing but that it succeeded, whatever its body.
    pub fn command(client: Client, operation: Operation) -> Self {
        Self {
            reads_body: false,
            ..Self::new(client, operation)
        }
    }
}

impl<T> Call<T> {
    /// A call whose answer is JSON; an empty body reads as `null`.
    pub fn new(client: Client, operation: Operation) -> Self {
        Self {
            client,
            line: operation.line().clone(),
            state: State::Ready(operation),
            reads_body: true,
            marker: PhantomData,
        }
    }

    /// Makes the call with these options instead of its handle's.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.client = self.client.with_options(options);
        self
    }

    /// Reads the answer as another type: one with fewer fields, or with members the SDK does not name.
    pub fn decode_as<U>(self) -> Call<U> {
        Call {
            client: self.client,
            line: self.line,
            state: self.state,
            reads_body: true,
            marker: PhantomData,
        }
    }

    /// Makes the call and hands back the answer as it came: status, headers, bytes. The headers tell the
    /// rate limit: [`RateLimit::from_headers`](crate::RateLimit::from_headers).
    ///
    /// # Errors
    ///
    /// As [`Client::send`].
    pub async fn raw(mut self) -> Result<Response<Bytes>, Error> {
        std::future::poll_fn(|cx| self.poll_response(cx)).await
    }

    /// Compiled once for all answers.
    fn poll_response(&mut self, cx: &mut Context<'_>) -> Poll<Result<Response<Bytes>, Error>> {
        poll(&mut self.state, &self.client, cx)
    }
}

fn poll(
    state: &mut State,
    client: &Client,
    cx: &mut Context<'_>,
) -> Poll<Result<Response<Bytes>, Error>> {
    if let State::Ready(_) = state
        && let State::Ready(operation) = std::mem::replace(state, State::Done)
    {
        let client = client.clone();
        *state = State::Sent(Box::pin(async move { client.send(operation).await }));
    }
    let State::Sent(sending) = state else {
        let message = "the call was polled after it had answered";
        return Poll::Ready(Err(Error::new(ErrorKind::InvalidInput, message)));
    };
    let response = ready!(sending.as_mut().poll(cx));
    *state = State::Done;
    Poll::Ready(response)
}

impl<T: DeserializeOwned> Future for Call<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut response = ready!(self.poll_response(cx))?;
        if !self.reads_body {
            *response.body_mut() = Bytes::new();
        }
        let line = self.line.clone();
        let decoded = decode(response, |body| serde_json::from_slice(body), line);
        Poll::Ready(decoded.map(|(value, _)| value))
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&self.line).finish()
    }
}
