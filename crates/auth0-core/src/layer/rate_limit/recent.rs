//! Counts the requests sent within the last few seconds.

use std::time::Duration;

use super::moment::Moment;

/// Each request counts for at least this long, and for at most three times as long.
pub(super) const SPAN: Duration = Duration::from_secs(1);

#[derive(Debug)]
pub(super) struct Recent {
    since: Moment,
    current: u32,
    previous: u32,
}

impl Recent {
    pub(super) fn new(now: Moment) -> Self {
        Self {
            since: now,
            current: 0,
            previous: 0,
        }
    }

    pub(super) fn add(&mut self, now: Moment) {
        if now.since(self.since) >= SPAN {
            *self = Self {
                since: now,
                current: 0,
                previous: self.count(now),
            };
        }
        self.current = self.current.saturating_add(1);
    }

    pub(super) fn count(&self, now: Moment) -> u32 {
        let elapsed = now.since(self.since);
        if elapsed >= SPAN * 2 {
            0
        } else if elapsed >= SPAN {
            self.current
        } else {
            self.current.saturating_add(self.previous)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_forgets_in_steps() {
        let start = Moment::START;
        let at = |seconds| start + Duration::from_secs_f64(seconds);
        let mut recent = Recent::new(start);
        recent.add(at(0.0));
        recent.add(at(0.9));
        assert_eq!(recent.count(at(1.0)), 2);
        recent.add(at(1.5));
        assert_eq!(recent.count(at(1.9)), 3);
        assert_eq!(recent.count(at(2.5)), 1);
        assert_eq!(recent.count(at(3.5)), 0);
    }
}
