//! Where in a list the next page begins.

use http::StatusCode;

use crate::{Error, ErrorKind, Operation};

/// How many items Auth0 serves by page number where it has such a bound.
const CAP: u64 = 1_000;

/// How an endpoint pages, and how large its pages are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paging {
    /// By number (`page`, `per_page`), with totals. Of large lists, such as users, Auth0 serves the
    /// first 1,000 items this way; what is beyond is an error of kind
    /// [`PageCap`](crate::ErrorKind::PageCap).
    Offset {
        /// The number of the first page to fetch, from 0.
        page: u64,
        /// Items on a page; Auth0 allows up to 100.
        per_page: u64,
    },
    /// From where the page before ended (`from`, `take`), without a bound on how many there are.
    Checkpoint {
        /// Where to begin: a [`next`](super::Page::next) of an earlier page; `None` for the start.
        from: Option<String>,
        /// Items on a page; Auth0 allows up to 100.
        take: u64,
    },
}

impl Paging {
    /// By number, from the start, 100 on a page.
    pub fn offset() -> Self {
        Self::Offset {
            page: 0,
            per_page: 100,
        }
    }

    /// By checkpoint, from the start, 100 on a page.
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
    /// How many items there are by number, where that is known to be bounded.
    cap: Option<u64>,
    /// Whether `include_totals` goes with a page's number.
    pub(super) ask_for_totals: bool,
}

impl Cursor {
    pub(super) fn new(paging: Paging) -> Self {
        Self {
            next: Some(paging),
            cap: None,
            ask_for_totals: true,
        }
    }

    pub(super) fn set_cap(&mut self, items: u64) {
        self.cap = Some(items);
    }

    /// Refuses a page that Auth0 is known not to serve.
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

    /// Recognizes Auth0's refusal of a page beyond the cap, and says how to go on.
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

    /// The operation for the next page; `None` when there is none.
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

    /// Whether a page by checkpoint has as many items as were asked for.
    pub(super) fn is_full(&self, items: usize) -> bool {
        match &self.next {
            Some(Paging::Checkpoint { take, .. }) => {
                u64::try_from(items).is_ok_and(|items| items >= *take)
            }
            _ => false,
        }
    }

    /// Moves on behind a page with this many items.
    pub(super) fn advance(
        &mut self,
        items: usize,
        total: Option<u64>,
        next: Option<&str>,
    ) -> Result<(), Error> {
        let items = u64::try_from(items).unwrap_or(u64::MAX);
        self.next = match self.next.take() {
            Some(Paging::Offset { page, per_page }) => {
                let before = page.saturating_mul(per_page);
                let more = match total {
                    Some(total) => items > 0 && before.saturating_add(items) < total,
                    None => items > 0 && items >= per_page,
                };
                more.then(|| Paging::Offset {
                    page: page.saturating_add(1),
                    per_page,
                })
            }
            Some(Paging::Checkpoint { from, take }) => match next.filter(|next| !next.is_empty()) {
                Some(next) if from.as_deref() == Some(next) => {
                    let message = "the list does not move on: a page names itself as the next one";
                    return Err(Error::new(ErrorKind::Decode, message));
                }
                next => next.map(|next| Paging::Checkpoint {
                    from: Some(next.to_owned()),
                    take,
                }),
            },
            None => None,
        };
        Ok(())
    }
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

    #[test]
    fn by_number_the_total_ends_the_list() {
        let mut cursor = Cursor::new(Paging::Offset {
            page: 0,
            per_page: 2,
        });
        assert_eq!(
            query(&cursor).unwrap(),
            "page=0&per_page=2&include_totals=true"
        );
        cursor.advance(2, Some(4), None).unwrap();
        assert_eq!(
            query(&cursor).unwrap(),
            "page=1&per_page=2&include_totals=true"
        );
        cursor.advance(2, Some(4), None).unwrap();
        assert_eq!(query(&cursor), None);
    }

    #[test]
    fn without_a_total_a_short_page_ends_the_list() {
        let mut cursor = Cursor::new(Paging::Offset {
            page: 0,
            per_page: 2,
        });
        cursor.advance(2, None, None).unwrap();
        assert!(query(&cursor).is_some());
        cursor.advance(1, None, None).unwrap();
        assert_eq!(query(&cursor), None);
    }

    #[test]
    fn a_total_that_shrinks_does_not_loop() {
        let mut cursor = Cursor::new(Paging::Offset {
            page: 0,
            per_page: 2,
        });
        cursor.advance(0, Some(9), None).unwrap();
        assert_eq!(query(&cursor), None);
    }

    #[test]
    fn by_checkpoint_the_last_page_names_no_next_one() {
        let mut cursor = Cursor::new(Paging::checkpoint());
        assert_eq!(query(&cursor).unwrap(), "take=100");
        cursor.advance(100, None, Some("a b")).unwrap();
        assert_eq!(query(&cursor).unwrap(), "from=a%20b&take=100");
        cursor.advance(100, None, Some("")).unwrap();
        assert_eq!(query(&cursor), None);
    }

    #[test]
    fn a_checkpoint_that_repeats_is_an_error_and_the_end() {
        let mut cursor = Cursor::new(Paging::Checkpoint {
            from: Some("a".into()),
            take: 1,
        });
        cursor.advance(1, None, Some("a")).unwrap_err();
        assert_eq!(query(&cursor), None);
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
