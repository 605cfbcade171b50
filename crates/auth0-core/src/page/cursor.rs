//! The position of the next page in a list.

use http::StatusCode;

use super::body::Said;
use crate::{Error, ErrorKind, Operation};

/// The largest page size that Auth0 supports.
const LARGEST: u64 = 100;

/// The number of items that Auth0 serves by page number, for endpoints with such a limit.
const CAP: u64 = 1_000;

/// The pagination of an endpoint, and its page size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paging {
    /// By page number (`page`, `per_page`), with totals. For large lists, such as users, Auth0 serves
    /// only the first 1,000 items this way; a page beyond them fails with
    /// [`PageCap`](crate::ErrorKind::PageCap).
    Offset {
        /// The number of the first page to fetch, starting at 0.
        page: u64,
        /// The page size; Auth0 allows up to 100.
        per_page: u64,
    },
    /// By checkpoint (`from`, `take`), without a limit on the number of items.
    Checkpoint {
        /// The starting point: the [`next`](super::Page::next) of an earlier page, or `None` for
        /// the start of the list.
        from: Option<String>,
        /// The page size; Auth0 allows up to 100.
        take: u64,
    },
}

impl Paging {
    /// Paginates by page number, from the start, with 100 items per page.
    pub fn offset() -> Self {
        Self::Offset {
            page: 0,
            per_page: 100,
        }
    }

    /// Paginates by checkpoint, from the start, with 100 items per page.
    pub fn checkpoint() -> Self {
        Self::Checkpoint {
            from: None,
            take: 100,
        }
    }
}

#[derive(Debug)]
pub(super) struct Cursor {
    /// `None` after the last page.
    next: Option<Paging>,
    /// The maximum number of items served by page number, if known.
    cap: Option<u64>,
    /// The number of pages read so far.
    pages: u64,
    /// The last page did not reveal where the list continues.
    is_broken: bool,
    /// True if `include_totals` is sent together with the page number.
    pub(super) ask_for_totals: bool,
}

impl Cursor {
    pub(super) fn new(paging: Paging) -> Self {
        Self {
            next: Some(paging),
            cap: None,
            pages: 0,
            is_broken: false,
            ask_for_totals: true,
        }
    }

    pub(super) fn set_cap(&mut self, items: u64) {
        self.cap = Some(items);
    }

    /// Fails, once, if the last page did not reveal where the list continues.
    pub(super) fn check_broken(&mut self) -> Result<(), Error> {
        if std::mem::take(&mut self.is_broken) {
            let message = "the list cannot be read on: the page before has no list of items, or does \
                           not say in a known form where the next one begins";
            return Err(Error::new(ErrorKind::Decode, message));
        }
        Ok(())
    }

    /// Fails for a page that Auth0 is known not to serve.
    pub(super) fn check_cap(&self) -> Result<(), Error> {
        match (&self.next, self.cap) {
            (Some(Paging::Offset { page, per_page }), Some(cap))
                if page.saturating_mul(*per_page) >= cap =>
            {
                Err(Error::new(
                    ErrorKind::PageCap,
                    beyond(*page, *per_page, cap),
                ))
            }
            _ => Ok(()),
        }
    }

    /// Recognizes Auth0's refusal of a page beyond the cap, and adds advice.
    pub(super) fn explain(&self, error: Error) -> Error {
        let Some(Paging::Offset { page, per_page }) = self.next else {
            return error;
        };
        let cap = self.cap.unwrap_or(CAP);
        let reaches_beyond = page.saturating_add(1).saturating_mul(per_page) > cap;
        let is_refusal = error.status() == Some(StatusCode::BAD_REQUEST)
            && error.api().is_some_and(|api| {
                api.code() == Some("invalid_paging") || api.message().contains(&cap.to_string())
            });
        if reaches_beyond && is_refusal {
            return error.with_kind(ErrorKind::PageCap, beyond(page, per_page, cap));
        }
        error
    }

    /// Returns the operation for the next page, or `None` after the last page.
    pub(super) fn apply(&self, operation: Operation) -> Option<Operation> {
        Some(match self.next.as_ref()? {
            Paging::Offset { page, per_page } => operation
                .query("page", *page)
                .query("per_page", *per_page)
                .query("include_totals", self.ask_for_totals.then_some(true)),
            Paging::Checkpoint { from, take } => {
                operation.query("from", from.as_ref()).query("take", *take)
            }
        })
    }

    /// Returns true if a checkpoint page has as many items as requested, or as Auth0's maximum.
    pub(super) fn is_full(&self, items: u64) -> bool {
        matches!(&self.next, Some(Paging::Checkpoint { take, .. }) if items >= (*take).min(LARGEST))
    }

    /// Returns how many of these items lie beyond the cap, or `None` if all can be reached.
    pub(super) fn unreachable(&self, total: Option<u64>) -> Option<u64> {
        let beyond = total?.saturating_sub(self.cap?);
        (beyond > 0 && matches!(self.next, Some(Paging::Offset { .. }))).then_some(beyond)
    }

    /// Returns the number of the next page, which is a counter with checkpoints.
    pub(super) fn number(&self) -> u64 {
        match &self.next {
            Some(Paging::Offset { page, .. }) => *page,
            _ => self.pages,
        }
    }

    /// Skips a page that could not be read, and returns whether that is possible; the end of a
    /// checkpoint page is unknown.
    pub(super) fn skip(&mut self) -> bool {
        match &mut self.next {
            Some(Paging::Offset { page, .. }) => {
                *page = page.saturating_add(1);
                true
            }
            _ => false,
        }
    }

    /// Advances past a page with this many items.
    ///
    /// The server's information takes precedence over the request, and the actual items take precedence
    /// over that information: a total smaller than the number of items is ignored.
    pub(super) fn advance(&mut self, items: u64, said: &Said) -> Result<(), Error> {
        self.pages += 1;
        self.is_broken = said.is_broken;
        self.next = match self.next.take() {
            Some(Paging::Offset { page, per_page }) => after_number(page, per_page, items, said),
            Some(Paging::Checkpoint { from, take }) => {
                match said.next.as_deref().filter(|next| !next.is_empty()) {
                    Some(next) if from.as_deref() == Some(next) => {
                        let message =
                            "the list does not advance: a page names itself as the next page";
                        return Err(Error::new(ErrorKind::Decode, message));
                    }
                    Some(next) => Some(Paging::Checkpoint {
                        from: Some(next.to_owned()),
                        take,
                    }),
                    // A server that does not support checkpoints returns the first numbered page.
                    None if from.is_none() && pages_by_number(said) => {
                        after_number(0, take, items, said)
                    }
                    None => None,
                }
            }
            None => None,
        };
        Ok(())
    }
}

/// Returns true if the server states the number of this page.
fn pages_by_number(said: &Said) -> bool {
    said.is_object && said.start.is_some() && said.limit.is_some()
}

/// Returns the numbered page after this one.
fn after_number(page: u64, per_page: u64, items: u64, said: &Said) -> Option<Paging> {
    let size = said.limit.filter(|limit| *limit > 0).unwrap_or(per_page);
    // The server may have shortened or moved the page; a start before the requested one is ignored.
    let said_start = said.start.filter(|_| said.limit == Some(size));
    let page = match said_start {
        Some(start) if start % size == 0 && start / size > page => start / size,
        _ => page,
    };
    let end = page.saturating_mul(size).saturating_add(items);
    let is_full = items.max(said.length.unwrap_or_default()) >= size;
    let more = match said.total.filter(|total| *total >= end) {
        Some(total) => end < total,
        None => is_full,
    };
    (more && items > 0).then(|| Paging::Offset {
        page: page.saturating_add(1),
        per_page: size,
    })
}

fn beyond(page: u64, per_page: u64, cap: u64) -> String {
    format!(
        "page {page} with {per_page} items a page is beyond the {cap} items that Auth0 serves by page \
         number; go by checkpoint where the list has it, narrow the search so that each part has no \
         more than {cap}, or export all users with a job"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(cursor: &Cursor) -> Option<String> {
        let request = cursor
            .apply(Operation::get("/x"))?
            .into_request("https://a.example")
            .unwrap();
        Some(request.uri().query().unwrap().to_owned())
    }

    fn by_number(page: u64, per_page: u64) -> Cursor {
        Cursor::new(Paging::Offset { page, per_page })
    }

    fn total(total: u64) -> Said {
        Said {
            total: Some(total),
            ..Said::default()
        }
    }

    fn next(next: &str) -> Said {
        Said {
            next: Some(next.to_owned()),
            ..Said::default()
        }
    }

    #[test]
    fn by_number_the_total_ends_the_list() {
        let mut cursor = by_number(0, 2);
        assert_eq!(
            query(&cursor).unwrap(),
            "page=0&per_page=2&include_totals=true"
        );
        cursor.advance(2, &total(4)).unwrap();
        assert_eq!(
            query(&cursor).unwrap(),
            "page=1&per_page=2&include_totals=true"
        );
        cursor.advance(2, &total(4)).unwrap();
        assert_eq!(query(&cursor), None);
    }

    #[test]
    fn without_a_total_a_short_page_ends_the_list() {
        let mut cursor = by_number(0, 2);
        cursor.advance(2, &Said::default()).unwrap();
        assert!(query(&cursor).is_some());
        cursor.advance(1, &Said::default()).unwrap();
        assert_eq!(query(&cursor), None);
    }

    #[test]
    fn a_total_that_is_too_small_is_none() {
        let mut cursor = by_number(0, 2);
        for wrong in [0, 1, 3] {
            cursor.advance(2, &total(wrong)).unwrap();
            assert!(query(&cursor).is_some(), "total {wrong}");
        }
        cursor.advance(1, &total(0)).unwrap();
        assert_eq!(query(&cursor), None);
    }

    #[test]
    fn a_short_page_within_the_total_does_not_end_the_list() {
        let mut cursor = by_number(0, 2);
        cursor.advance(1, &total(5)).unwrap();
        assert!(query(&cursor).is_some());
    }

    #[test]
    fn the_server_decides_where_a_page_begins_and_how_large_it_is() {
        let said = |start, limit, total| Said {
            is_object: true,
            start: Some(start),
            limit: Some(limit),
            total,
            ..Said::default()
        };
        // 100 items were requested, but the server returns 50 per page.
        let mut cursor = by_number(0, 100);
        cursor.advance(50, &said(0, 50, Some(120))).unwrap();
        assert!(query(&cursor).unwrap().starts_with("page=1&per_page=50"));
        cursor.advance(50, &said(50, 50, None)).unwrap();
        assert!(query(&cursor).unwrap().starts_with("page=2&per_page=50"));
        cursor.advance(20, &said(100, 50, Some(120))).unwrap();
        assert_eq!(query(&cursor), None);
        // The server moved the page; an implausible start is ignored.
        let mut cursor = by_number(3, 10);
        cursor.advance(10, &said(70, 10, None)).unwrap();
        assert!(query(&cursor).unwrap().starts_with("page=8&per_page=10"));
        cursor.advance(10, &said(7, 10, None)).unwrap();
        assert!(query(&cursor).unwrap().starts_with("page=9&per_page=10"));
        cursor.advance(10, &said(7, 0, None)).unwrap();
        assert!(query(&cursor).unwrap().starts_with("page=10&per_page=10"));
    }

    #[test]
    fn a_server_without_checkpoints_is_paged_by_number() {
        let mut cursor = Cursor::new(Paging::checkpoint());
        let said = Said {
            is_object: true,
            start: Some(0),
            limit: Some(50),
            total: Some(70),
            ..Said::default()
        };
        cursor.advance(50, &said).unwrap();
        assert!(query(&cursor).unwrap().starts_with("page=1&per_page=50"));
        let mut cursor = Cursor::new(Paging::checkpoint());
        cursor
            .advance(
                50,
                &Said {
                    total: Some(50),
                    ..said
                },
            )
            .unwrap();
        assert_eq!(query(&cursor), None);
    }

    #[test]
    fn a_total_that_shrinks_does_not_loop() {
        let mut cursor = by_number(0, 2);
        cursor.advance(0, &total(9)).unwrap();
        assert_eq!(query(&cursor), None);
    }

    #[test]
    fn by_checkpoint_the_last_page_names_no_next_one() {
        let mut cursor = Cursor::new(Paging::checkpoint());
        assert_eq!(query(&cursor).unwrap(), "take=100");
        cursor.advance(100, &next("a b")).unwrap();
        assert_eq!(query(&cursor).unwrap(), "from=a%20b&take=100");
        cursor.advance(0, &next("c")).unwrap();
        assert_eq!(query(&cursor).unwrap(), "from=c&take=100");
        cursor.advance(100, &next("")).unwrap();
        assert_eq!(query(&cursor), None);
    }

    #[test]
    fn a_checkpoint_that_repeats_is_an_error_and_the_end() {
        let mut cursor = Cursor::new(Paging::Checkpoint {
            from: Some("a".into()),
            take: 1,
        });
        cursor.advance(1, &next("a")).unwrap_err();
        assert_eq!(query(&cursor), None);
    }

    #[test]
    fn what_lies_beyond_the_cap_is_known_with_the_total() {
        let mut cursor = by_number(0, 100);
        assert_eq!(cursor.unreachable(Some(1_200)), None);
        cursor.set_cap(1_000);
        assert_eq!(cursor.unreachable(Some(1_200)), Some(200));
        assert_eq!(cursor.unreachable(Some(1_000)), None);
        assert_eq!(cursor.unreachable(None), None);
        let mut cursor = Cursor::new(Paging::checkpoint());
        cursor.set_cap(1_000);
        assert_eq!(cursor.unreachable(Some(1_200)), None);
    }

    fn refusal(status: StatusCode, body: &'static str) -> Error {
        Error::from_response(
            status,
            http::HeaderMap::new(),
            bytes::Bytes::from_static(body.as_bytes()),
        )
    }

    #[test]
    fn a_page_beyond_a_known_cap_is_not_asked_for() {
        for (page, per_page, beyond) in [
            (9, 100, false),
            (10, 100, true),
            (33, 30, false),
            (34, 30, true),
        ] {
            let mut cursor = Cursor::new(Paging::Offset { page, per_page });
            cursor.check_cap().unwrap();
            cursor.set_cap(1_000);
            let checked = cursor.check_cap().map_err(|error| error.kind());
            assert_eq!(checked.is_err(), beyond, "page {page}");
        }
        let mut cursor = Cursor::new(Paging::checkpoint());
        cursor.set_cap(0);
        cursor.check_cap().unwrap();
    }

    #[test]
    fn the_apis_refusal_is_recognized_and_nothing_else() {
        let says = r#"{"message":"You can only page through the first 1000 records."}"#;
        let code = r#"{"message":"No","errorCode":"invalid_paging"}"#;
        let other = r#"{"message":"Invalid query","errorCode":"invalid_query"}"#;
        let bad = StatusCode::BAD_REQUEST;
        for (page, status, body, kind) in [
            (10, bad, says, ErrorKind::PageCap),
            (10, bad, code, ErrorKind::PageCap),
            (9, bad, code, ErrorKind::Api),
            (10, bad, other, ErrorKind::Api),
            (10, StatusCode::FORBIDDEN, code, ErrorKind::Api),
        ] {
            let cursor = Cursor::new(Paging::Offset {
                page,
                per_page: 100,
            });
            let error = cursor.explain(refusal(status, body));
            assert_eq!(error.kind(), kind, "{body}");
            assert_eq!(error.status(), Some(status));
            assert_eq!(error.body().unwrap(), body);
        }
    }
}
