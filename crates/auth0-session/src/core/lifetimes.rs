//! The lifetime of a session.

use std::time::Duration;

use super::record::SessionRecord;

/// The maximum time between two records of a session's use.
const LONGEST_PAUSE: u64 = 300;

/// The lifetime limits of sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lifetimes {
    /// In seconds; `None` if idle sessions do not end.
    pub(crate) idle: Option<u64>,
    /// In seconds since the login.
    pub(crate) absolute: u64,
}

impl Default for Lifetimes {
    fn default() -> Self {
        Self {
            idle: Some(24 * 60 * 60),
            absolute: 3 * 24 * 60 * 60,
        }
    }
}

impl Lifetimes {
    /// Returns when the session ends unless it is used again: the earliest of the limits.
    pub(crate) fn end(&self, record: &SessionRecord) -> u64 {
        let mut end = record.created_at.saturating_add(self.absolute);
        if let Some(idle) = self.idle {
            end = end.min(record.used_at.saturating_add(idle));
        }
        record.ceiling.map_or(end, |ceiling| end.min(ceiling))
    }

    pub(crate) fn is_alive(&self, record: &SessionRecord, now: u64) -> bool {
        now < self.end(record)
    }

    /// Returns whether it is time to record a use. Not every request records one, because each costs a
    /// write.
    pub(crate) fn is_touch_due(&self, record: &SessionRecord, now: u64) -> bool {
        let pause = |idle: u64| (idle / 20).min(LONGEST_PAUSE);
        self.idle
            .is_some_and(|idle| now >= record.used_at.saturating_add(pause(idle)))
    }

    pub(crate) fn absolute(&self) -> Duration {
        Duration::from_secs(self.absolute)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(created_at: u64, used_at: u64, ceiling: Option<u64>) -> SessionRecord {
        let mut record = SessionRecord::new("https://tenant.example/", "user");
        (record.created_at, record.used_at, record.ceiling) = (created_at, used_at, ceiling);
        record
    }

    #[test]
    fn the_earliest_limit_counts() {
        let both = Lifetimes {
            idle: Some(100),
            absolute: 1_000,
        };
        let fixed = Lifetimes { idle: None, ..both };
        for (lifetimes, used_at, ceiling, end) in [
            (both, 0, None, 100),
            (both, 500, None, 600),
            (both, 950, None, 1_000),
            (both, 500, Some(550), 550),
            (fixed, 0, None, 1_000),
            (fixed, 0, Some(7), 7),
            (fixed, 0, Some(7_000), 1_000),
        ] {
            let record = record(0, used_at, ceiling);
            assert_eq!(lifetimes.end(&record), end);
            assert!(lifetimes.is_alive(&record, end - 1));
            assert!(!lifetimes.is_alive(&record, end));
        }
    }

    #[test]
    fn a_use_is_recorded_in_time_and_not_always() {
        let day = Lifetimes::default();
        assert!(!day.is_touch_due(&record(0, 0, None), 299));
        assert!(day.is_touch_due(&record(0, 0, None), 300));
        let minute = Lifetimes {
            idle: Some(60),
            ..day
        };
        assert!(!minute.is_touch_due(&record(0, 0, None), 2));
        assert!(minute.is_touch_due(&record(0, 0, None), 3));
        let fixed = Lifetimes { idle: None, ..day };
        assert!(!fixed.is_touch_due(&record(0, 0, None), u64::MAX));
    }
}
