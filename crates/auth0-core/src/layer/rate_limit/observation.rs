//! What one response says about the rate limit, and what its `Date` says about the server's clock.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};
use tokio::time::Instant;

use crate::RateLimit;
use crate::rate_limit::{retry_after, server_now};

/// A limit's state, with points in time as UNIX seconds of the server's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) limit: u32,
    pub(super) remaining: u32,
    pub(super) reset: Option<u64>,
    /// The server's clock when it answered, rounded down.
    pub(super) date: u64,
}

/// A response as far as it matters here.
#[derive(Debug, Clone, Copy)]
pub(super) struct Observation {
    pub(super) state: Option<RateLimit>,
    pub(super) reading: Option<Reading>,
    /// It was refused for the rate limit (429).
    pub(super) refused: bool,
    /// How long the response asks to stay away; only read when it was refused.
    pub(super) retry_after: Option<Duration>,
    /// The service itself did not answer; a gateway's error page has no headers that could tell.
    pub(super) failing: bool,
}

impl Observation {
    pub(super) fn new(status: StatusCode, headers: &HeaderMap) -> Self {
        let refused = status == StatusCode::TOO_MANY_REQUESTS;
        let state = RateLimit::from_headers(headers);
        Self {
            state,
            reading: state.map(|state| Reading {
                limit: u32::try_from(state.limit).unwrap_or(u32::MAX),
                remaining: u32::try_from(state.remaining).unwrap_or(u32::MAX),
                reset: state.reset_at.map(unix_seconds),
                date: unix_seconds(server_now(headers)),
            }),
            refused,
            retry_after: if refused { retry_after(headers) } else { None },
            failing: status.is_server_error(),
        }
    }

    /// The service answered, and where it has a limit its headers would say so.
    pub(super) fn tells_no_limit(&self) -> bool {
        self.reading.is_none() && !self.failing && !self.refused
    }
}

fn unix_seconds(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// When the server's clock shows a given time, in terms of ours.
///
/// `Date` has whole seconds and responses take their time, so each response alone only says: by the
/// time it came, the server's clock had reached at least its date. The response with the least delay
/// is kept; over many of them the bound comes close to the truth, and it is never early.
#[derive(Debug, Default)]
pub(super) struct ServerClock {
    bound: Option<(Instant, u64)>,
}

/// A bound is replaced when it is this old: clocks drift.
const KEEP: Duration = Duration::from_secs(300);

impl ServerClock {
    /// The response to a request of `sent` came at `received` and is of `date`.
    pub(super) fn observe(&mut self, sent: Instant, received: Instant, date: u64) {
        if let Some((at, bound)) = self.bound {
            let advance = Duration::from_secs(date.saturating_sub(bound));
            let kept = received.saturating_duration_since(at) < KEEP;
            let no_better = received.saturating_duration_since(at) >= advance;
            // The date was true after the request was sent; later than that, the clock went back.
            let latest = Duration::from_secs(date.saturating_add(1).saturating_sub(bound));
            let consistent = sent.saturating_duration_since(at) <= latest;
            if kept && no_better && consistent {
                return;
            }
        }
        self.bound = Some((received, date));
    }

    /// The latest point in time at which the server's clock shows `seconds`.
    pub(super) fn instant_of(&self, seconds: u64) -> Option<Instant> {
        let (at, bound) = self.bound?;
        at.checked_add(Duration::from_secs(seconds.saturating_sub(bound)))
    }

    /// How long it is at most from `instant` until the server's clock shows `seconds`.
    pub(super) fn time_until(&self, seconds: u64, instant: Instant) -> Option<Duration> {
        let (at, bound) = self.bound?;
        let from_bound = Duration::from_secs(seconds.checked_sub(bound)?);
        let since = instant.checked_duration_since(at);
        Some(since.map_or_else(
            || from_bound.saturating_add(at.saturating_duration_since(instant)),
            |since| from_bound.saturating_sub(since),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(seconds: f64) -> Duration {
        Duration::from_secs_f64(seconds)
    }

    #[test]
    fn the_fastest_response_sets_the_clock() {
        let start = Instant::now();
        let mut clock = ServerClock::default();
        assert_eq!(clock.instant_of(1), None);
        // The server's clock is at 100.5 when ours starts.
        clock.observe(start, start + seconds(0.3), 100);
        assert_eq!(clock.instant_of(110), Some(start + seconds(10.3)));
        clock.observe(start + seconds(0.5), start + seconds(0.6), 101);
        assert_eq!(clock.instant_of(110), Some(start + seconds(9.6)));
        assert_eq!(clock.time_until(110, start), Some(seconds(9.6)));
        assert_eq!(clock.time_until(110, start + seconds(2.0)), Some(seconds(7.6)));
        assert_eq!(clock.time_until(90, start), None);
        // Slower: the bound stays.
        clock.observe(start + seconds(1.0), start + seconds(1.3), 101);
        assert_eq!(clock.instant_of(110), Some(start + seconds(9.6)));
        assert!(clock.instant_of(u64::MAX).is_none_or(|at| at > start));
    }

    #[test]
    fn a_clock_put_back_is_believed() {
        let start = Instant::now();
        let mut clock = ServerClock::default();
        clock.observe(start, start + seconds(0.1), 1_000);
        clock.observe(start + seconds(2.0), start + seconds(2.1), 500);
        assert_eq!(clock.instant_of(502), Some(start + seconds(4.1)));
        // As is one put forward.
        clock.observe(start + seconds(3.0), start + seconds(3.1), 9_000);
        assert_eq!(clock.instant_of(9_001), Some(start + seconds(4.1)));
    }
}
