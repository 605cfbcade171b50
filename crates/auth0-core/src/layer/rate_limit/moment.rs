//! Points in time as the limiter counts them: a single number, so that arithmetic is cheap and can
//! neither overflow nor go below zero.

use std::ops::Add;
use std::time::Duration;

use tokio::time::Instant;

/// Nanoseconds since the limiter was first used; the range is 584 years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Moment(u64);

impl Moment {
    pub(super) const START: Self = Self(0);

    pub(super) fn of(instant: Instant, start: Instant) -> Self {
        Self::START + instant.saturating_duration_since(start)
    }

    /// Converts to tokio's clock, as far as its range allows.
    pub(super) fn instant(self, start: Instant) -> Instant {
        start
            .checked_add(Duration::from_nanos(self.0))
            .unwrap_or(start)
    }

    /// Returns the time since `earlier`, or zero if `earlier` is later.
    pub(super) fn since(self, earlier: Self) -> Duration {
        Duration::from_nanos(self.0.saturating_sub(earlier.0))
    }
}

impl Add<Duration> for Moment {
    type Output = Self;

    fn add(self, duration: Duration) -> Self {
        let seconds = duration.as_secs().saturating_mul(1_000_000_000);
        Self(
            self.0
                .saturating_add(seconds)
                .saturating_add(u64::from(duration.subsec_nanos())),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_stays_within_its_bounds() {
        let start = Instant::now();
        let later = Moment::START + Duration::from_millis(1_500);
        assert_eq!(later.since(Moment::START), Duration::from_millis(1_500));
        assert_eq!(Moment::START.since(later), Duration::ZERO);
        assert_eq!(
            Moment::of(start + Duration::from_millis(1_500), start),
            later
        );
        assert_eq!(later.instant(start), start + Duration::from_millis(1_500));
        assert_eq!(
            Moment::of(start, start + Duration::from_secs(1)),
            Moment::START
        );
        let never = later + Duration::MAX;
        assert_eq!(never + Duration::from_secs(1), never);
        assert!(never.instant(start) >= start);
    }
}
