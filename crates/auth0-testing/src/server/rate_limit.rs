//! The token bucket behind the rate-limit headers.
//!
//! The bucket does not count tokens that a timer refills. Instead, it stores the time at which it will be
//! full again. Everything else follows from that time, in whole nanoseconds, so fractions of a token are
//! never lost, and `X-RateLimit-Reset` needs no separate state.

use std::time::Duration;

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use tokio::time::Instant;

use crate::clock;

/// The refill interval of a bucket that never refills. It is long enough in practice, yet too short to overflow
/// an [`Instant`], even when multiplied by the largest burst.
const A_YEAR: Duration = Duration::from_hours(365 * 24);

/// A limit on requests: a burst, and a continuous refill.
///
/// ```
/// use auth0_testing::RateLimit;
///
/// // 50 requests at once, then 25 per second.
/// let limit = RateLimit::new(50, 25.0);
/// assert_eq!(limit.burst(), 50);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RateLimit {
    burst: u32,
    interval: Duration,
}

impl RateLimit {
    /// Allows `burst` requests at once, and `per_second` more every second, refilled continuously.
    ///
    /// If `per_second` is zero, negative, or NaN, the bucket never refills.
    pub fn new(burst: u32, per_second: f64) -> Self {
        let seconds = if per_second > 0.0 {
            per_second.recip()
        } else {
            f64::INFINITY
        };
        let interval = Duration::try_from_secs_f64(seconds).unwrap_or(A_YEAR);
        Self {
            burst,
            interval: interval.clamp(Duration::from_nanos(1), A_YEAR),
        }
    }

    /// The size of the bucket.
    pub fn burst(&self) -> u32 {
        self.burst
    }
}

/// A bucket shared by all requests to which the same limit applies.
#[derive(Debug)]
pub(crate) struct TokenBucket {
    limit: RateLimit,
    full_at: Instant,
}

/// The outcome of one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Decision {
    pub(crate) allowed: bool,
    limit: u32,
    remaining: u32,
    full_in: Duration,
}

impl TokenBucket {
    pub(crate) fn new(limit: RateLimit) -> Self {
        Self {
            limit,
            full_at: Instant::now(),
        }
    }

    /// Takes a token if one is available. A rejected request takes none.
    pub(crate) fn take(&mut self) -> Decision {
        let now = Instant::now();
        let capacity = self.limit.interval.as_nanos() * u128::from(self.limit.burst);
        let interval = self.limit.interval.as_nanos();
        let mut missing = self.full_at.saturating_duration_since(now);
        let allowed = missing.as_nanos() + interval <= capacity;
        if allowed {
            missing += self.limit.interval;
            self.full_at = now + missing;
        }
        let remaining = capacity.saturating_sub(missing.as_nanos()) / interval;
        Decision {
            allowed,
            limit: self.limit.burst,
            remaining: u32::try_from(remaining).unwrap_or(u32::MAX),
            full_in: missing,
        }
    }
}

impl Decision {
    /// Adds `X-RateLimit-Limit`, `-Remaining`, and `-Reset` (the UNIX time in seconds, rounded up, at which
    /// the bucket is full again).
    pub(crate) fn write_to(self, headers: &mut HeaderMap) {
        let reset = reset_at(clock::since_epoch(), self.full_in);
        for (name, value) in [
            ("x-ratelimit-limit", HeaderValue::from(self.limit)),
            ("x-ratelimit-remaining", HeaderValue::from(self.remaining)),
            ("x-ratelimit-reset", HeaderValue::from(reset)),
        ] {
            headers.insert(HeaderName::from_static(name), value);
        }
    }
}

/// Returns the first whole second since the epoch at which `full_in` has passed.
fn reset_at(now: Duration, full_in: Duration) -> u64 {
    let full_at = now.saturating_add(full_in);
    full_at
        .as_secs()
        .saturating_add(u64::from(full_at.subsec_nanos() > 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn take_all(bucket: &mut TokenBucket) -> u32 {
        let mut taken = 0;
        while bucket.take().allowed {
            taken += 1;
        }
        taken
    }

    #[tokio::test(start_paused = true)]
    async fn a_burst_is_allowed_and_counted_down() {
        let mut bucket = TokenBucket::new(RateLimit::new(3, 1.0));
        let remaining: Vec<_> = (0..3).map(|_| bucket.take().remaining).collect();
        assert_eq!(remaining, [2, 1, 0]);
        assert!(!bucket.take().allowed);
    }

    #[tokio::test(start_paused = true)]
    async fn refill_is_fractional_and_continuous() {
        let mut bucket = TokenBucket::new(RateLimit::new(10, 4.0));
        assert_eq!(take_all(&mut bucket), 10);
        tokio::time::advance(Duration::from_millis(249)).await;
        assert!(!bucket.take().allowed);
        tokio::time::advance(Duration::from_millis(1)).await;
        assert!(bucket.take().allowed);
        // Half a token is kept, not rounded down.
        tokio::time::advance(Duration::from_millis(375)).await;
        assert_eq!(take_all(&mut bucket), 1);
        tokio::time::advance(Duration::from_millis(125)).await;
        assert_eq!(take_all(&mut bucket), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_refusal_takes_nothing() {
        let mut bucket = TokenBucket::new(RateLimit::new(1, 1.0));
        assert!(bucket.take().allowed);
        for _ in 0..100 {
            assert!(!bucket.take().allowed);
        }
        tokio::time::advance(Duration::from_secs(1)).await;
        assert!(bucket.take().allowed);
    }

    #[tokio::test(start_paused = true)]
    async fn the_bucket_never_holds_more_than_the_burst() {
        let mut bucket = TokenBucket::new(RateLimit::new(5, 100.0));
        tokio::time::advance(Duration::from_hours(1)).await;
        assert_eq!(take_all(&mut bucket), 5);
    }

    #[tokio::test(start_paused = true)]
    async fn reset_is_the_moment_the_bucket_is_full_again() {
        let mut bucket = TokenBucket::new(RateLimit::new(50, 25.0));
        assert_eq!(bucket.take().full_in, Duration::from_millis(40));
        for _ in 0..49 {
            bucket.take();
        }
        let refused = bucket.take();
        assert!(!refused.allowed);
        assert_eq!(refused.full_in, Duration::from_secs(2));
    }

    #[test]
    fn reset_is_rounded_up() {
        let millis = Duration::from_millis;
        assert_eq!(reset_at(millis(1_000), millis(2_000)), 3);
        assert_eq!(reset_at(millis(1_000), millis(1)), 2);
        assert_eq!(reset_at(millis(1_999), millis(2)), 3);
        assert_eq!(reset_at(Duration::MAX, Duration::MAX), u64::MAX);
    }

    #[tokio::test(start_paused = true)]
    async fn odd_limits_neither_panic_nor_refill() {
        for per_second in [0.0, -1.0, f64::NAN, f64::NEG_INFINITY] {
            let mut bucket = TokenBucket::new(RateLimit::new(2, per_second));
            assert_eq!(take_all(&mut bucket), 2, "{per_second}");
            tokio::time::advance(Duration::from_hours(1)).await;
            assert!(!bucket.take().allowed, "{per_second}");
        }
        assert!(!TokenBucket::new(RateLimit::new(0, 5.0)).take().allowed);
        let mut huge = TokenBucket::new(RateLimit::new(u32::MAX, 0.0));
        assert_eq!(huge.take().remaining, u32::MAX - 1);
        assert!(
            TokenBucket::new(RateLimit::new(1, f64::INFINITY))
                .take()
                .allowed
        );
    }
}
