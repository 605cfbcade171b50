//! Streams of a pager's pages and items.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::{Page, Pager};
use crate::{Error, ErrorKind};

/// All pages of a list: a [`Stream`] that also has its own `next` method.
///
/// It ends after an error, except that an unreadable numbered page is followed by the next one.
#[derive(Debug)]
pub struct Pages<T> {
    pager: Pager<T>,
    failed: bool,
    /// The last page could not be read.
    unread: bool,
}

impl<T: DeserializeOwned> Pages<T> {
    pub(super) fn new(pager: Pager<T>) -> Self {
        Self {
            pager,
            failed: false,
            unread: false,
        }
    }

    /// Fetches the next page, or returns `None` after the last.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        std::future::poll_fn(|cx| self.poll(cx)).await
    }

    /// Returns the number of items on all pages; see [`Pager::total`].
    pub fn total(&self) -> Option<u64> {
        self.pager.total()
    }

    /// Returns the number of items that page numbers do not reach; see [`Page::unreachable`].
    pub fn unreachable(&self) -> Option<u64> {
        self.pager.unreachable
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        if self.failed {
            return Poll::Ready(None);
        }
        let page = ready!(self.pager.poll_next_page(cx));
        let was_unread = std::mem::take(&mut self.unread);
        if let Err(error) = &page {
            self.unread = error.kind() == ErrorKind::Decode;
            // After two unreadable pages in a row, the stream ends.
            self.failed = !self.unread || was_unread || !self.pager.skip_page();
        }
        Poll::Ready(page.transpose())
    }
}

impl<T: DeserializeOwned> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

/// All items of a list: a [`Stream`] that also has its own `next` method.
///
/// It ends after an error, except that an unreadable numbered page is followed by the next one.
#[derive(Debug)]
pub struct Items<T> {
    pages: Pages<T>,
    page: vec::IntoIter<T>,
}

impl<T: DeserializeOwned> Items<T> {
    pub(super) fn new(pager: Pager<T>) -> Self {
        Self {
            pages: Pages::new(pager),
            page: Vec::new().into_iter(),
        }
    }

    /// Returns the next item, or `None` after the last.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|cx| self.poll(cx)).await
    }

    /// Returns the number of items on all pages, for a progress bar; see [`Pager::total`].
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }

    /// Returns the number of items that page numbers do not reach, as reported by the first page; see
    /// [`Page::unreachable`].
    pub fn unreachable(&self) -> Option<u64> {
        self.pages.unreachable()
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(cx)) {
                Some(Ok(page)) => self.page = page.items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

/// Items are never pinned, so nothing in here has to stay in place.
impl<T> Unpin for Items<T> {}

impl<T: DeserializeOwned> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}
