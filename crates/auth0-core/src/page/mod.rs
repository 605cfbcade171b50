//! Paginated lists, with either of Auth0's two kinds of pagination.

mod body;
mod cursor;
mod stream;

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::Response;
use serde::de::{DeserializeOwned, IgnoredAny};

use self::body::{PageBody, Said, items_set_aside};
use self::cursor::Cursor;
pub use self::cursor::Paging;
pub use self::stream::{Items, Pages};
use crate::client::decode;
use crate::lenient::SetAside;
use crate::{CallOptions, Client, Error, ErrorKind, Json, Operation, QueryValue};

/// One page of a list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items, in the API's order.
    pub items: Vec<T>,
    /// The number of items on all pages; `None` if the endpoint does not count.
    pub total: Option<u64>,
    /// The checkpoint of the next page, to continue later; only with checkpoint pagination, and `None` on
    /// the last page.
    pub next: Option<String>,
    /// The page number, starting at 0: the request's with numbered pages, a counter with checkpoints.
    pub number: u64,
    /// The number of items that the API does not serve because they are beyond its cap; `None` if every
    /// item can be reached, or if the total or the cap is unknown.
    pub unreachable: Option<u64>,
    /// Values of an unexpected type, with their paths in the page.
    pub set_aside: Vec<SetAside>,
}

/// A paginated list, fetched page by page as it is read.
///
/// Nothing is sent until you request the first page. Each page is fetched only once, and no page is
/// fetched beyond the last. `total` is a hint: if a full page exceeds it, the list continues. After an
/// error, the same page is requested again, unless you [skip](Self::skip_page) it.
///
/// ```no_run
/// use auth0_core::{Client, Operation, Pager, Paging};
///
/// #[derive(serde::Deserialize)]
/// struct Role {
///     name: String,
/// }
///
/// # async fn run(client: Client) -> Result<(), auth0_core::Error> {
/// let operation = Operation::get("/roles");
/// let mut roles = Pager::<Role>::new(client, operation, "roles", Paging::checkpoint()).items();
/// while let Some(role) = roles.next().await {
///     println!("{}", role?.name);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent before a page or an item is asked for"]
pub struct Pager<T> {
    client: Client,
    operation: Operation,
    items: &'static str,
    /// The member of the last item that determines the start of the next page.
    next_after: Option<&'static str>,
    cursor: Cursor,
    total: Option<u64>,
    unreachable: Option<u64>,
    fetching: Option<BoxFuture<'static, Result<Response<Bytes>, Error>>>,
    marker: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> Pager<T> {
    /// Creates a list whose pages have `items` under this name, or are arrays.
    pub fn new(client: Client, operation: Operation, items: &'static str, paging: Paging) -> Self {
        let cursor = Cursor::new(paging);
        Self {
            client,
            operation,
            items,
            next_after: None,
            cursor,
            total: None,
            unreachable: None,
            fetching: None,
            marker: PhantomData,
        }
    }

    /// Sets the number of items that Auth0 serves by page number. A page beyond it fails with
    /// [`PageCap`](crate::ErrorKind::PageCap), without a request.
    pub fn cap(mut self, items: u64) -> Self {
        self.cursor.set_cap(items);
        self
    }

    /// Returns the number of items on all pages, as reported by the latest page; `None` before the first
    /// page, and if the endpoint does not count.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// Does not send `include_totals`, for an endpoint that always counts and rejects this
    /// parameter.
    pub fn without_totals(mut self) -> Self {
        self.cursor.ask_for_totals = false;
        self
    }

    /// For a list by checkpoint whose pages do not contain the next checkpoint: the next page starts after
    /// the last item, identified by this member of it. A page that is not full is the last.
    pub fn next_after(mut self, member: &'static str) -> Self {
        self.next_after = Some(member);
        self
    }

    /// Fetches the first page, or the next one if pages were already read; after the last page, returns
    /// an empty one.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Client::call`].
    pub async fn first_page(mut self) -> Result<Page<T>, Error> {
        let page = self.next_page().await?;
        Ok(page.unwrap_or(Page {
            items: Vec::new(),
            total: None,
            next: None,
            number: self.cursor.number(),
            unreachable: None,
            set_aside: Vec::new(),
        }))
    }

    /// Fetches the next page, or returns `None` after the last.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Client::call`].
    pub async fn next_page(&mut self) -> Result<Option<Page<T>>, Error> {
        std::future::poll_fn(|cx| self.poll_next_page(cx)).await
    }

    /// Returns all pages as a stream.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self)
    }

    /// Returns all items as a stream.
    pub fn items(self) -> Items<T> {
        Items::new(self)
    }

    /// Fetches all items into memory.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Client::call`], in which case the items read so far are dropped. Fails
    /// with [`PageCap`](crate::ErrorKind::PageCap) after the first page if its total shows that page
    /// numbers cannot reach the whole list.
    pub async fn collect(mut self) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        while let Some(page) = self.next_page().await? {
            if let Some(unreachable) = page.unreachable {
                return Err(self.beyond_cap(unreachable));
            }
            all.extend(page.items);
        }
        Ok(all)
    }

    fn poll_next_page(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Page<T>>, Error>> {
        let response = match ready!(self.poll_response(cx)) {
            Ok(Some(response)) => response,
            Ok(None) => return Poll::Ready(Ok(None)),
            Err(error) => return Poll::Ready(Err(error)),
        };
        let items = self.items;
        let body = response.body().clone();
        let decoded = decode(response, |body| PageBody::parse(body, items));
        Poll::Ready(match decoded {
            Ok((page, set_aside)) => {
                let told = Told {
                    items: page.items.len() + items_set_aside(&set_aside, items),
                    said: page.said,
                    set_aside,
                };
                let items = page.items;
                self.moved_on(&body, told)
                    .map(|page| Some(page.with_items(items)))
            }
            Err(error) => Err(self.of_page(error)),
        })
    }
}

/// A page without its items.
struct Told {
    items: usize,
    said: Said,
    set_aside: Vec<SetAside>,
}

impl Page<()> {
    fn with_items<T>(self, items: Vec<T>) -> Page<T> {
        Page {
            items,
            total: self.total,
            next: self.next,
            number: self.number,
            unreachable: self.unreachable,
            set_aside: self.set_aside,
        }
    }
}

impl<T> Pager<T> {
    /// Sets the options of the calls, which replace those of the client or handle.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.client = self.client.with_options(options);
        self
    }

    /// Adds a query parameter, such as one that is newer than the SDK.
    pub fn query(mut self, name: &str, value: impl QueryValue) -> Self {
        self.operation = self.operation.query(name, value);
        self
    }

    /// Decodes the items as another type: one with fewer fields, or with members that the SDK does not
    /// have.
    pub fn decode_as<U>(self) -> Pager<U> {
        Pager {
            client: self.client,
            operation: self.operation,
            items: self.items,
            next_after: self.next_after,
            cursor: self.cursor,
            total: self.total,
            unreachable: self.unreachable,
            fetching: self.fetching,
            marker: PhantomData,
        }
    }

    /// Fetches the next page and returns the raw response: status, headers, bytes. Returns `None` after
    /// the last.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Client::send`], and [`Decode`](crate::ErrorKind::Decode) if the response
    /// is not a page.
    pub async fn next_raw(&mut self) -> Result<Option<Response<Bytes>>, Error> {
        let fetched = std::future::poll_fn(|cx| self.poll_response(cx)).await?;
        let Some(response) = fetched else {
            return Ok(None);
        };
        let (items, body) = (self.items, response.body().clone());
        let parse = |body: &[u8]| PageBody::<IgnoredAny>::parse(body, items);
        let (page, set_aside) =
            decode(Response::new(body.clone()), parse).map_err(|error| self.of_page(error))?;
        let told = Told {
            items: page.items.len(),
            said: page.said,
            set_aside,
        };
        self.moved_on(&body, told)?;
        Ok(Some(response))
    }

    /// Advances past a page that was read.
    fn moved_on(&mut self, body: &[u8], told: Told) -> Result<Page<()>, Error> {
        let Told {
            items,
            mut said,
            mut set_aside,
        } = told;
        let odd = said.odd.drain(..);
        set_aside.extend(odd.map(|(name, json)| SetAside::member(&name, json)));
        let items = u64::try_from(items).unwrap_or(u64::MAX);
        if let Some(member) = self.next_after
            && self.cursor.is_full(items)
        {
            said.next = last_identifier(body, self.items, member);
        }
        let number = self.cursor.number();
        let unreachable = self.cursor.unreachable(said.total);
        self.cursor
            .advance(items, &said)
            .map_err(|error| error.with_request(self.operation.line().clone()))?;
        self.total = said.total.or(self.total);
        self.unreachable = unreachable.or(self.unreachable);
        Ok(Page {
            items: Vec::new(),
            total: said.total,
            next: said.next,
            number,
            unreachable,
            set_aside,
        })
    }

    /// Skips the next page, such as one that cannot be decoded, and returns whether the list continues
    /// after it: not with checkpoints, because only the page contains the next one.
    pub fn skip_page(&mut self) -> bool {
        self.fetching = None;
        self.cursor.skip()
    }

    fn of_page(&self, error: Error) -> Error {
        error
            .of_page(self.cursor.number())
            .with_request(self.operation.line().clone())
    }

    fn beyond_cap(&self, unreachable: u64) -> Error {
        let message = format!(
            "{unreachable} items of the list lie beyond what Auth0 serves by page number; go by \
             checkpoint where the list has it, narrow the search, or export all users with a job"
        );
        Error::new(ErrorKind::PageCap, message).with_request(self.operation.line().clone())
    }

    /// Fetches a page without knowing the type of its items, so that this is compiled only once.
    fn poll_response(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Result<Option<Response<Bytes>>, Error>> {
        let fetching = match &mut self.fetching {
            Some(fetching) => fetching,
            empty => {
                let checked = self.cursor.check_broken();
                if let Err(error) = checked.and_then(|()| self.cursor.check_cap()) {
                    let line = self.operation.line().clone();
                    return Poll::Ready(Err(error.with_request(line)));
                }
                let Some(operation) = self.cursor.apply(self.operation.clone()) else {
                    return Poll::Ready(Ok(None));
                };
                let client = self.client.clone();
                empty.insert(Box::pin(async move { client.send(operation).await }))
            }
        };
        let response = ready!(Pin::new(fetching).poll(cx));
        self.fetching = None;
        Poll::Ready(match response {
            Ok(response) => Ok(Some(response)),
            Err(error) => Err(self.cursor.explain(error)),
        })
    }
}

/// Parses the page again for one member of its last item, which few lists need.
fn last_identifier(body: &[u8], items: &'static str, member: &str) -> Option<String> {
    let page = PageBody::<Json>::parse(body, items).ok()?;
    let identifier = page.items.last()?.pointer(&format!("/{member}"))?;
    identifier.as_str().map(str::to_owned)
}

impl<T> fmt::Debug for Pager<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pager")
            .field("operation", &self.operation.line())
            .field("cursor", &self.cursor)
            .finish_non_exhaustive()
    }
}
