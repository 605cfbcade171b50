//! Reads the rate limit from a response, and the server's clock from its `Date` header.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::Response;
use http::header::HeaderValue;

use super::moment::Moment;
use crate::RateLimit;
use crate::rate_limit::{is_limited, retry_after};

/// The state of a limit, with points in time as UNIX seconds of the server's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) limit: u32,
    pub(super) remaining: u32,
    pub(super) reset: Option<u64>,
    /// The server's clock when it responded, rounded down.
    pub(super) date: u64,
}

/// The parts of a response that the limiter uses.
#[derive(Debug, Clone, Copy)]
pub(super) struct Observation {
    pub(super) state: Option<RateLimit>,
    pub(super) reading: Option<Reading>,
    /// The request was refused because of the rate limit (429).
    pub(super) refused: bool,
    /// The delay that the response asks for; read only if the request was refused.
    pub(super) retry_after: Option<Duration>,
    /// The service itself did not respond: a gateway's error page has no rate-limit headers.
    pub(super) failing: bool,
}

impl Observation {
    pub(super) fn new(response: &Response<Bytes>, dates: &mut Dates) -> Self {
        let headers = response.headers();
        let refused = is_limited(response);
        let (state, date) = RateLimit::find(headers);
        Self {
            state,
            reading: state.map(|state| Reading {
                limit: u32::try_from(state.limit).unwrap_or(u32::MAX),
                remaining: u32::try_from(state.remaining).unwrap_or(u32::MAX),
                reset: state.reset_at.map(unix_seconds),
                date: dates.read(date),
            }),
            refused,
            retry_after: if refused { retry_after(headers) } else { None },
            failing: response.status().is_server_error(),
        }
    }

    /// Returns true if the service itself responded, but without the headers that would report a
    /// limit.
    pub(super) fn tells_no_limit(&self) -> bool {
        self.reading.is_none() && !self.failing && !self.refused
    }
}

fn unix_seconds(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs())
}

/// Reads `Date`. Responses within a second share the same value, and comparing it is cheaper than
/// parsing.
#[derive(Debug, Default)]
pub(super) struct Dates {
    text: [u8; 29],
    seconds: u64,
}

impl Dates {
    /// Returns UNIX seconds, falling back to this machine's clock if there is no date.
    fn read(&mut self, date: Option<&HeaderValue>) -> u64 {
        let text = date.map_or(&[][..], |date| date.as_bytes());
        if text == self.text {
            return self.seconds;
        }
        let parsed = std::str::from_utf8(text).ok();
        let parsed = parsed.and_then(|text| httpdate::parse_http_date(text).ok());
        let seconds = unix_seconds(parsed.unwrap_or_else(SystemTime::now));
        if let (Ok(text), Some(_)) = (text.try_into(), parsed) {
            *self = Self { text, seconds };
        }
        seconds
    }
}

/// Maps the server's clock to ours.
///
/// `Date` has a resolution of one second and responses take time to arrive, so each response only
/// shows that, by the time it arrived, the server's clock had reached at least its date. We keep the
/// response with the least delay. Over many responses the bound approaches the true value, and it is
/// never early.
#[derive(Debug, Default)]
pub(super) struct ServerClock {
    bound: Option<(Moment, u64)>,
}

/// The age at which a bound is replaced, because clocks drift.
const KEEP: Duration = Duration::from_mins(5);

impl ServerClock {
    /// Records a response that has the given date and arrived at `received`, for a request sent at
    /// `sent`.
    pub(super) fn observe(&mut self, sent: Moment, received: Moment, date: u64) {
        if let Some((at, bound)) = self.bound {
            let advance = Duration::from_secs(date.saturating_sub(bound));
            let kept = received.since(at) < KEEP;
            let no_better = received.since(at) >= advance;
            // The date was current after the request was sent; a later bound means that the
            // server's clock was set back.
            let latest = Duration::from_secs(date.saturating_add(1).saturating_sub(bound));
            let consistent = sent.since(at) <= latest;
            if kept && no_better && consistent {
                return;
            }
        }
        self.bound = Some((received, date));
    }

    /// Returns the latest time at which the server's clock shows `seconds`.
    pub(super) fn moment_of(&self, seconds: u64) -> Option<Moment> {
        let (at, bound) = self.bound?;
        Some(at + Duration::from_secs(seconds.saturating_sub(bound)))
    }

    /// Returns the longest time from `moment` until the server's clock shows `seconds`.
    pub(super) fn time_until(&self, seconds: u64, moment: Moment) -> Option<Duration> {
        let (at, bound) = self.bound?;
        let from_bound = Duration::from_secs(seconds.checked_sub(bound)?);
        let until = from_bound.saturating_add(at.since(moment));
        Some(until.saturating_sub(moment.since(at)))
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
        let start = Moment::START;
        let mut clock = ServerClock::default();
        assert_eq!(clock.moment_of(1), None);
        // The server's clock is at 100.5 when ours starts.
        clock.observe(start, start + seconds(0.3), 100);
        assert_eq!(clock.moment_of(110), Some(start + seconds(10.3)));
        clock.observe(start + seconds(0.5), start + seconds(0.6), 101);
        assert_eq!(clock.moment_of(110), Some(start + seconds(9.6)));
        assert_eq!(clock.time_until(110, start), Some(seconds(9.6)));
        assert_eq!(
            clock.time_until(110, start + seconds(2.0)),
            Some(seconds(7.6))
        );
        assert_eq!(clock.time_until(90, start), None);
        // This response is slower, so the bound stays.
        clock.observe(start + seconds(1.0), start + seconds(1.3), 101);
        assert_eq!(clock.moment_of(110), Some(start + seconds(9.6)));
        assert!(clock.moment_of(u64::MAX).is_some_and(|at| at > start));
    }

    #[test]
    fn dates_are_read_anew_when_they_change() {
        let mut dates = Dates::default();
        let mut read = |date: &str| dates.read(Some(&date.parse().unwrap()));
        assert_eq!(read("Thu, 01 Jan 1970 00:01:40 GMT"), 100);
        assert_eq!(read("Thu, 01 Jan 1970 00:01:41 GMT"), 101);
        assert_eq!(read("Thu, 01 Jan 1970 00:01:41 GMT"), 101);
        assert!(read("soon") > 1_000_000_000);
        assert!(dates.read(None) > 1_000_000_000);
    }

    #[test]
    fn a_clock_put_back_is_believed() {
        let start = Moment::START;
        let mut clock = ServerClock::default();
        clock.observe(start, start + seconds(0.1), 1_000);
        clock.observe(start + seconds(2.0), start + seconds(2.1), 500);
        assert_eq!(clock.moment_of(502), Some(start + seconds(4.1)));
        // So is a clock that was set forward.
        clock.observe(start + seconds(3.0), start + seconds(3.1), 9_000);
        assert_eq!(clock.moment_of(9_001), Some(start + seconds(4.1)));
    }
}
