//! A token bucket, which limits how often outsiders can trigger an action.

use std::time::Duration;

use tokio::time::Instant;

/// Starts full.
#[derive(Debug, Clone)]
pub(crate) struct Bucket {
    capacity: u32,
    /// How long it takes to add one token; zero disables the limit.
    refill: Duration,
    left: u32,
    /// The time since which the next token has been accumulating, if the bucket is not full.
    since: Option<Instant>,
}

impl Bucket {
    pub(crate) fn new(capacity: u32, refill: Duration) -> Self {
        Self {
            capacity,
            refill,
            left: capacity,
            since: None,
        }
    }

    /// Whether [`take`](Self::take) would succeed.
    pub(crate) fn has(&self, now: Instant) -> bool {
        self.left > 0 || self.gained(now) > 0
    }

    /// Takes a token from the bucket, if one is left.
    pub(crate) fn take(&mut self, now: Instant) -> bool {
        let gained = self.gained(now);
        self.left = self.left.saturating_add(gained).min(self.capacity);
        self.since = match self.since {
            Some(since) if self.left < self.capacity => Some(since + self.refill * gained),
            _ => None,
        };
        if self.left == 0 {
            return false;
        }
        self.left -= 1;
        self.since.get_or_insert(now);
        true
    }

    fn gained(&self, now: Instant) -> u32 {
        let Some(since) = self.since else { return 0 };
        let passed = now.saturating_duration_since(since).as_nanos();
        let gained = passed
            .checked_div(self.refill.as_nanos())
            .unwrap_or(u128::MAX);
        u32::try_from(gained)
            .unwrap_or(u32::MAX)
            .min(self.capacity - self.left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_burst_and_then_one_at_a_time() {
        let start = Instant::now();
        let mut bucket = Bucket::new(3, 5 * SECOND);
        let mut taken = |second: u32| {
            let now = start + second * SECOND;
            let has = bucket.has(now);
            assert_eq!(bucket.take(now), has);
            has
        };
        assert_eq!(
            [0, 0, 0, 0, 4].map(&mut taken),
            [true, true, true, false, false]
        );
        assert_eq!([5, 5, 9, 10].map(&mut taken), [true, false, false, true]);
        // Unused tokens accumulate up to the capacity.
        assert_eq!(
            [100, 100, 100, 100, 104].map(&mut taken),
            [true, true, true, false, false]
        );
        assert!(taken(105));
    }

    #[test]
    fn edges() {
        let start = Instant::now();
        let mut free = Bucket::new(1, Duration::ZERO);
        assert!((0..100).all(|_| free.take(start)));
        let mut never = Bucket::new(0, SECOND);
        assert!(!never.take(start + 1000 * SECOND));
        let mut once = Bucket::new(1, Duration::MAX);
        assert!(once.take(start) && !once.take(start + 1000 * SECOND));
        let mut bucket = Bucket::new(2, SECOND);
        assert!(bucket.take(start + SECOND) && bucket.take(start));
        assert!(!bucket.take(start));
    }
}
