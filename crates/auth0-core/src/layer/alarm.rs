//! Lets a request with two time bounds use a single timer.
//!
//! A call has a deadline and each attempt has a timeout. A timer for each would cost every request, although
//! the inner one nearly always fires first. A timer that is set during a poll therefore records its time in a
//! thread-local, and an outer timer that would fire later is not set: it is polled again when the inner one
//! has fired.
//!
//! The record is valid for the current poll. A caller that has finished waiting, or drops a future that contains a
//! timer, clears it, after which the outer timer is set as well. A superfluous timer does no harm.

use std::cell::Cell;

use tokio::time::Instant;

thread_local! {
    static RINGS: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// Records that this task will be woken by `at` at the latest.
pub(super) fn set(at: Instant) {
    RINGS.set(Some(at));
}

/// Clears the record.
pub(super) fn clear() {
    RINGS.set(None);
}

/// Returns true if the task will be woken by `until` without another timer.
pub(super) fn covers(until: Instant) -> bool {
    RINGS.get().is_some_and(|at| at <= until)
}
