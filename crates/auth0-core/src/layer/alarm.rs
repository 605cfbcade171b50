//! One timer for a request that has two bounds.
//!
//! A call has its deadline and each attempt its timeout, and a timer for each of them would cost every
//! request, though the inner one nearly always rings first. A timer that was set in a poll says so in a place
//! of the thread, and one further out that would ring later leaves it at that: it is polled again when the
//! inner one has rung.
//!
//! What is said holds for the poll it was said in. A caller that has waited for something that is over, or drops a
//! future with a timer in it, takes it back, after which the outer timer is set as well: one too many does no
//! harm.

use std::cell::Cell;

use tokio::time::Instant;

thread_local! {
    static RINGS: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// Says that this task is woken then at the latest.
pub(super) fn set(at: Instant) {
    RINGS.set(Some(at));
}

/// Takes it back.
pub(super) fn clear() {
    RINGS.set(None);
}

/// Whether the task is woken by then without a timer for it.
pub(super) fn covers(until: Instant) -> bool {
    RINGS.get().is_some_and(|at| at <= until)
}
