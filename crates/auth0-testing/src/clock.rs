//! Wall-clock time in the two formats of Auth0's APIs, UNIX seconds and RFC 3339, and the tenant's own
//! clock, which tests can move.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use time::format_description::well_known::Rfc3339;
use time::{OffsetDateTime, UtcOffset};
use tokio::time::Instant;

/// The clock of expirations (codes, sessions, requests) and of dates in tokens. It follows tokio's clock,
/// including paused time, and can be moved forward.
#[derive(Debug)]
pub(crate) struct Clock {
    started: Instant,
    started_at: u64,
    /// How far the clock was moved in total, in seconds.
    moved: AtomicU64,
    /// The latest moves: when each was made, by the machine's clock, and how far it went.
    moves: Mutex<VecDeque<(u64, u64)>>,
}

/// The number of moves that are remembered individually.
const REMEMBERED: usize = 1024;

/// How far ahead of the machine's clock a client's clock may be, in seconds.
pub(crate) const SKEW: u64 = 60;

impl Clock {
    pub(crate) fn start() -> Self {
        Self {
            started: Instant::now(),
            started_at: unix_seconds(),
            moved: AtomicU64::new(0),
            moves: Mutex::default(),
        }
    }

    pub(crate) fn now(&self) -> u64 {
        self.started_at.saturating_add(self.elapsed().as_secs())
    }

    /// Returns the time since the start, for durations that are shorter than a second.
    pub(crate) fn elapsed(&self) -> Duration {
        let moved = Duration::from_secs(self.moved.load(Ordering::Relaxed));
        self.started.elapsed().saturating_add(moved)
    }

    pub(crate) fn advance(&self, by: Duration) {
        let by = by.as_secs();
        self.moved.fetch_add(by, Ordering::Relaxed);
        let mut moves = self.moves();
        if moves.len() >= REMEMBERED {
            moves.pop_front();
        }
        moves.push_back((unix_seconds(), by));
    }

    /// Returns the time to which the dates in a client's assertion, request object, or proof are compared, if
    /// the client signed it at `signed_at` (`iat`).
    ///
    /// Clients sign with the machine's clock and do not notice that the tenant's clock was moved. So the moves
    /// after the signature count, which expires it like everything else, and those before it do not, so that
    /// clients continue to work. A client whose clock is moved along signs with dates that are in the machine's
    /// future; they are compared to the tenant's time.
    pub(crate) fn now_for_client(&self, signed_at: Option<u64>) -> u64 {
        let machine = unix_seconds();
        let Some(signed_at) = signed_at else {
            return machine;
        };
        if signed_at > machine.saturating_add(SKEW) {
            return self.now();
        }
        let moves = self.moves();
        let later = moves.iter().filter(|(at, _)| *at > signed_at);
        later.fold(machine, |now, (_, by)| now.saturating_add(*by))
    }

    fn moves(&self) -> MutexGuard<'_, VecDeque<(u64, u64)>> {
        self.moves.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the time since the UNIX epoch, or zero if the machine's clock is set to an earlier time.
pub(crate) fn since_epoch() -> Duration {
    SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default()
}

/// Returns the number of whole seconds since the UNIX epoch.
pub(crate) fn unix_seconds() -> u64 {
    since_epoch().as_secs()
}

/// Returns the current time in UTC with milliseconds, such as `2026-06-01T10:20:30.456Z`.
pub(crate) fn rfc3339_now() -> String {
    rfc3339(OffsetDateTime::now_utc())
}

/// Converts seconds since the UNIX epoch to RFC 3339 in UTC.
pub(crate) fn rfc3339_at(seconds: u64) -> String {
    let moment = i64::try_from(seconds)
        .ok()
        .map(OffsetDateTime::from_unix_timestamp);
    rfc3339(
        moment
            .and_then(Result::ok)
            .unwrap_or(OffsetDateTime::UNIX_EPOCH),
    )
}

/// Converts a time in RFC 3339 to seconds since the UNIX epoch. An earlier time is zero.
pub(crate) fn seconds_of(text: &str) -> Option<u64> {
    let moment = OffsetDateTime::parse(text, &Rfc3339).ok()?;
    Some(u64::try_from(moment.unix_timestamp()).unwrap_or_default())
}

/// Formats a time in UTC, always with three digits of milliseconds so that texts sort chronologically.
pub(crate) fn rfc3339(moment: OffsetDateTime) -> String {
    let moment = moment.to_offset(UtcOffset::UTC);
    let (date, time) = (moment.date(), moment.time());
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z",
        date.year(),
        u8::from(date.month()),
        date.day(),
        time.hour(),
        time.minute(),
        time.second(),
        time.millisecond()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_clock_follows_tokio_and_can_be_moved() {
        let clock = Clock::start();
        let start = clock.now();
        tokio::time::advance(Duration::from_secs(5)).await;
        clock.advance(Duration::from_secs(10));
        assert_eq!(clock.now() - start, 15);
    }

    #[tokio::test]
    async fn signatures_of_clients_age_with_the_moves_that_follow_them() {
        let clock = Clock::start();
        let before = unix_seconds() - 1;
        clock.advance(Duration::from_secs(1000));
        let machine = unix_seconds();
        let is_about = |now: u64, expected: u64| assert!(now.abs_diff(expected) <= 2, "{now}");
        is_about(clock.now_for_client(Some(before)), machine + 1000);
        is_about(clock.now_for_client(Some(machine)), machine);
        is_about(clock.now_for_client(None), machine);
        // This client's clock was moved along.
        is_about(clock.now_for_client(Some(machine + 1000)), machine + 1000);
    }

    #[test]
    fn timestamps_are_utc_and_millisecond_precise() {
        let moment = OffsetDateTime::UNIX_EPOCH + Duration::from_millis(86_400_050);
        assert_eq!(rfc3339(moment), "1970-01-02T00:00:00.050Z");
        assert_eq!(rfc3339_now().len(), "2026-06-01T10:20:30.456Z".len());
    }
}
