//! Lists that come in pages, whichever of Auth0's two ways the endpoint pages by.

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
use serde::de::DeserializeOwned;

use self::body::PageBody;
use self::cursor::Cursor;
pub use self::cursor::Paging;
pub use self::stream::{Items, Pages};
use crate::client::decode;
use crate::{Client, Error, Json, Operation};

/// One page of a list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// What is on it, in the API's order.
    pub items: Vec<T>,
    /// How many there are on all pages; `None` where the endpoint does not count.
    pub total: Option<u64>,
    /// Where the next page begins, to go on from there another time; only with checkpoint pagination,
    /// and `None` on the last page.
    pub next: Option<String>,
}

/// A list that is fetched page by page, as far as it is read.
///
/// Nothing is sent before the first page is asked for, no page is fetched twice, and none beyond the
/// last. After an error the same page is asked for again.
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
pub struct Pager<T> {
    client: Client,
    operation: Operation,
    items: &'static str,
    /// The member of the last item that tells where the next page begins.
    next_after: Option<&'static str>,
    cursor: Cursor,
    total: Option<u64>,
    fetching: Option<BoxFuture<'static, Result<Response<Bytes>, Error>>>,
    marker: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> Pager<T> {
    /// A list whose pages hold `items` under this name, or are arrays themselves.
    pub fn new(client: Client, operation: Operation, items: &'static str, paging: Paging) -> Self {
        let cursor = Cursor::new(paging);
        Self {
            client,
            operation,
            items,
            next_after: None,
            cursor,
            total: None,
            fetching: None,
            marker: PhantomData,
        }
    }

    /// Says that Auth0 serves only the first so many items of this list by page number: what is beyond
    /// is an error of kind [`PageCap`](crate::ErrorKind::PageCap) without a request.
    #[must_use]
    pub fn cap(mut self, items: u64) -> Self {
        self.cursor.set_cap(items);
        self
    }

    /// How many items there are on all pages, as the newest page told; `None` before the first one and
    /// where the endpoint does not count.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// For an endpoint that counts by itself and refuses `include_totals`.
    #[must_use]
    pub fn without_totals(mut self) -> Self {
        self.cursor.ask_for_totals = false;
        self
    }

    /// For a list by checkpoint whose pages do not name the next one: it begins after the last item, whose
    /// identifier is this member of it. A page that is not full is the last.
    #[must_use]
    pub fn next_after(mut self, member: &'static str) -> Self {
        self.next_after = Some(member);
        self
    }

    /// The first page, or the next one when pages were read before; without items after the last.
    ///
    /// # Errors
    ///
    /// As [`Client::call`].
    pub async fn first_page(mut self) -> Result<Page<T>, Error> {
        let page = self.next_page().await?;
        Ok(page.unwrap_or(Page {
            items: Vec::new(),
            total: None,
            next: None,
        }))
    }

    /// The next page; `None` after the last.
    ///
    /// # Errors
    ///
    /// As [`Client::call`].
    pub async fn next_page(&mut self) -> Result<Option<Page<T>>, Error> {
        std::future::poll_fn(|cx| self.poll_next_page(cx)).await
    }

    /// All pages, as a stream.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self)
    }

    /// All items, as a stream.
    pub fn items(self) -> Items<T> {
        Items::new(self)
    }

    /// All items, in memory.
    ///
    /// # Errors
    ///
    /// As [`Client::call`]; the items read before are dropped then.
    pub async fn collect(mut self) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        while let Some(page) = self.next_page().await? {
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
        let line = self.operation.line().clone();
        let items = self.items;
        let body = response.body().clone();
        let mut page = decode(response, |body| PageBody::parse(body, items))
            .map_err(|error| error.with_request(line.clone()))?;
        if let Some(member) = self.next_after
            && self.cursor.is_full(page.items.len())
        {
            page.next = last_identifier(&body, items, member);
        }
        self.cursor
            .advance(page.items.len(), page.total, page.next.as_deref())
            .map_err(|error| error.with_request(line))?;
        self.total = page.total.or(self.total);
        Poll::Ready(Ok(Some(Page {
            items: page.items,
            total: page.total,
            next: page.next,
        })))
    }
}

impl<T> Pager<T> {
    /// Fetches without knowing what is in the pages, so that this is compiled once.
    fn poll_response(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Result<Option<Response<Bytes>>, Error>> {
        let fetching = match &mut self.fetching {
            Some(fetching) => fetching,
            empty => {
                if let Err(error) = self.cursor.check_cap() {
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

/// Reads the page once more, for one member of its last item; few lists need it.
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
