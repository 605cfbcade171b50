//! A call that is ready to be sent: await it for its result, or first set options or another type.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::Response;
use serde::Serialize;

use super::{Client, FromResponse};
use crate::error::{Earlier, RequestLine};
use crate::{CallOptions, Error, ErrorKind, Operation, QueryValue};

/// A call of an API that returns a `T`, created by [`Client::call`] and the methods of the API crates.
///
/// It is a future: nothing is sent until you await it, and dropping it cancels the call. Before that,
/// you can set options, request the raw response ([`raw`](Self::raw)), or decode the response as your
/// own type ([`decode_as`](Self::decode_as)).
///
/// ```no_run
/// use std::time::Duration;
/// use auth0_core::{CallOptions, Client, Json, Operation, RateLimit};
///
/// #[derive(serde::Deserialize)]
/// struct Settings {
///     friendly_name: Option<String>,
/// }
///
/// # async fn run(client: Client) -> Result<(), auth0_core::Error> {
/// let settings = || client.call::<Settings>(Operation::get("/tenants/settings"));
///
/// let name = settings().await?.friendly_name;
///
/// let options = CallOptions::new().deadline(Duration::from_secs(2));
/// let everything: Json = settings().with_options(options).decode_as().await?;
///
/// let response = settings().raw().await?;
/// let left = RateLimit::from_headers(response.headers()).map(|limit| limit.remaining);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Returns the errors of [`Client::send`], and [`Decode`](crate::ErrorKind::Decode) if the response
/// does not have the shape of the type. In that case the call succeeded, and the error contains the
/// status, the body, and the JSON path.
#[must_use = "nothing is sent before the call is awaited"]
pub struct Call<T> {
    client: Client,
    line: RequestLine,
    state: State,
    marker: PhantomData<fn() -> T>,
}

#[allow(
    clippy::large_enum_variant,
    reason = "calls spend nearly all of their time in the large variant, and boxing it would cost an allocation per call"
)]
enum State {
    Ready(Operation),
    Sent(BoxFuture<'static, Result<Response<Bytes>, Error>>),
    Done,
}

impl<T> Call<T> {
    pub(super) fn new(client: Client, operation: Operation) -> Self {
        Self {
            client,
            line: operation.line().clone(),
            state: State::Ready(operation),
            marker: PhantomData,
        }
    }

    /// Sets the options of this call, which replace those of its client or handle.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.client = self.client.with_options(options);
        self
    }

    /// Adds a query parameter, such as one that is newer than the SDK.
    pub fn query(self, name: &str, value: impl QueryValue) -> Self {
        self.with_operation(|operation| operation.query(name, value))
    }

    /// Sets a member of the JSON body, such as one that is newer than the SDK.
    pub fn body_member<V: Serialize + ?Sized>(self, name: &str, value: &V) -> Self {
        self.with_operation(|operation| operation.body_member(name, value))
    }

    fn with_operation(mut self, change: impl FnOnce(Operation) -> Operation) -> Self {
        // A call that has been polled can no longer be changed, because awaiting consumes it.
        if let State::Ready(operation) = self.state {
            self.state = State::Ready(change(operation));
        }
        self
    }

    /// Decodes the response as another type: one with fewer fields, or with members that the SDK does not
    /// have.
    pub fn decode_as<U>(self) -> Call<U> {
        Call {
            client: self.client,
            line: self.line,
            state: self.state,
            marker: PhantomData,
        }
    }

    /// Makes the call and returns the raw response: status, headers, bytes. The headers contain the rate
    /// limit: [`RateLimit::from_headers`](crate::RateLimit::from_headers).
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Client::send`].
    pub async fn raw(mut self) -> Result<Response<Bytes>, Error> {
        std::future::poll_fn(|cx| self.poll_response(cx)).await
    }

    /// Not generic, so it is compiled only once.
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
        let message = "the call was polled after completion";
        return Poll::Ready(Err(Error::new(ErrorKind::InvalidInput, message)));
    };
    let response = ready!(sending.as_mut().poll(cx));
    *state = State::Done;
    Poll::Ready(response)
}

impl<T: FromResponse> Future for Call<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut response = ready!(self.poll_response(cx))?;
        let earlier = response.extensions_mut().remove::<Earlier>();
        let read = T::from_response(response);
        Poll::Ready(read.map_err(|error| error.at_the_end_of(earlier, self.line.clone())))
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&self.line).finish()
    }
}
