//! Which of Auth0's two ways of paging a call's parameters mean.

use crate::Paging;

/// For endpoints that page by number only.
pub fn offset(page: Option<u64>, per_page: Option<u64>, most: u64) -> Paging {
    Paging::Offset {
        page: page.unwrap_or_default(),
        per_page: per_page.unwrap_or(most),
    }
}

/// For endpoints that page by checkpoint only.
pub fn checkpoint(from: Option<&str>, take: Option<u64>, most: u64) -> Paging {
    Paging::Checkpoint {
        from: from.map(str::to_owned),
        take: take.unwrap_or(most),
    }
}

/// For endpoints that do both: by checkpoint, which has no bound, unless a page's number is asked for.
pub fn either(
    page: Option<u64>,
    per_page: Option<u64>,
    most_per_page: u64,
    from: Option<&str>,
    take: Option<u64>,
    most_taken: u64,
) -> Paging {
    if page.is_some() || per_page.is_some() {
        offset(page, per_page, most_per_page)
    } else {
        checkpoint(from, take, most_taken)
    }
}

/// For endpoints that do both, but by checkpoint only from an item that the caller names.
pub fn offset_or_checkpoint(
    page: Option<u64>,
    per_page: Option<u64>,
    most_per_page: u64,
    from: Option<&str>,
    take: Option<u64>,
    most_taken: u64,
) -> Paging {
    if from.is_some() {
        checkpoint(from, take, most_taken)
    } else {
        offset(page, per_page, most_per_page)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_number_it_is_the_unbounded_way() {
        let take = |take| Paging::Checkpoint { from: None, take };
        assert_eq!(either(None, None, 100, None, None, 50), take(50));
        assert_eq!(either(None, None, 100, None, Some(7), 50), take(7));
        assert_eq!(
            either(None, Some(9), 100, Some("x"), None, 50),
            Paging::Offset {
                page: 0,
                per_page: 9
            }
        );
        assert_eq!(
            offset(Some(2), None, 100),
            Paging::Offset {
                page: 2,
                per_page: 100
            }
        );
    }
}
