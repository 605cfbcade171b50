//! Wall-clock time in the two formats of Auth0's APIs, UNIX seconds and RFC 3339, and the tenant's own
//! clock, which tests can move.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use time::{OffsetDateTime, UtcOffset};
use tokio::time::Instant;

/// The clock of expirations (codes, sessions, requests) and of dates in tokens. It follows tokio's clock,
/// including paused time, and can be moved forward.
#[derive(Debug)]
pub(crate) struct Clock {
    started: Instant,
    started_at: u64,
    moved: AtomicU64,
}

impl Clock {
    pub(crate) fn start() -> Self {
        Self {
            started: Instant::now(),
            started_at: unix_seconds(),
            moved: AtomicU64::new(0),
        }
    }

    pub(crate) fn now(&self) -> u64 {
        let elapsed = self.started.elapsed().as_secs();
        self.started_at
            .saturating_add(elapsed)
            .saturating_add(self.moved.load(Ordering::Relaxed))
    }

    pub(crate) fn advance(&self, by: Duration) {
        self.moved.fetch_add(by.as_secs(), Ordering::Relaxed);
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

    #[test]
    fn timestamps_are_utc_and_millisecond_precise() {
        let moment = OffsetDateTime::UNIX_EPOCH + Duration::from_millis(86_400_050);
        assert_eq!(rfc3339(moment), "1970-01-02T00:00:00.050Z");
        assert_eq!(rfc3339_now().len(), "2026-06-01T10:20:30.456Z".len());
    }
}
