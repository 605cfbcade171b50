//! Restricts a process to a share of the tenant's limits.
//!
//! The share is a separate bucket with that fraction of the server's size and rate. Until it is
//! known how the server refills, we calculate both ways, continuously and all at once at the reset,
//! and use the lower value, which is safe for either kind of server.

use std::time::Duration;

use super::moment::Moment;
use super::refill::Kind;

#[derive(Debug)]
pub(super) struct Share {
    part: f64,
    /// Whole requests that may be sent, once the limit is known.
    left: f64,
    /// Tokens gained since then if the server refills continuously, and if it refills at the reset.
    by_time: f64,
    by_reset: f64,
}

impl Share {
    pub(super) fn new(part: f64) -> Self {
        Self {
            part,
            left: 0.0,
            by_time: 0.0,
            by_reset: 0.0,
        }
    }

    /// Returns true if the process may use the whole limit.
    fn is_whole(&self) -> bool {
        self.part >= 1.0
    }

    /// Sets the limit, which became known after `sent` requests.
    pub(super) fn set_limit(&mut self, limit: u32, sent: u64) {
        let sent = f64::from(u32::try_from(sent).unwrap_or(u32::MAX));
        self.left = (self.size(limit) - sent).max(0.0);
        (self.by_time, self.by_reset) = (0.0, 0.0);
    }

    fn size(&self, limit: u32) -> f64 {
        // A share of a small limit may be less than one request; it accumulates over time.
        (self.part * f64::from(limit)).max(1.0)
    }

    /// Adds the tokens gained in `elapsed`. `reset` means that this time includes the server's
    /// reset.
    pub(super) fn advance(
        &mut self,
        limit: u32,
        kind: Kind,
        rate: Option<f64>,
        elapsed: Duration,
        reset: bool,
    ) {
        if self.is_whole() {
            return;
        }
        let size = self.size(limit);
        let come = self.part * rate.unwrap_or(0.0) * elapsed.as_secs_f64();
        match kind {
            Kind::Continuous => self.left += come,
            Kind::AtOnce if reset => self.left = size,
            Kind::AtOnce => {}
            Kind::Unknown => {
                self.by_time = (self.by_time + come).min(size);
                if reset {
                    self.by_reset = size;
                }
                let certain = self.by_time.min(self.by_reset);
                self.left += certain;
                self.by_time -= certain;
                self.by_reset -= certain;
            }
        }
        self.left = self.left.min(size);
    }

    pub(super) fn take(&mut self) {
        self.left = (self.left - 1.0).max(0.0);
    }

    pub(super) fn give_back(&mut self) {
        self.left += 1.0;
    }

    /// Returns `Ok` if another request may be sent, or else the time when that may change: over time,
    /// at the server's reset, or, if neither is known, after the pause of an unrestricted limiter
    /// divided by the share.
    pub(super) fn check(
        &self,
        rate: Option<f64>,
        full_at: Option<Moment>,
        last: Moment,
        pause: Duration,
        now: Moment,
    ) -> Result<(), Moment> {
        if self.is_whole() || self.left + 1e-6 >= 1.0 {
            return Ok(());
        }
        let pause = Duration::try_from_secs_f64(pause.as_secs_f64() / self.part);
        let look = last + pause.unwrap_or(Duration::MAX);
        if look <= now {
            return Ok(());
        }
        let seconds = (1.0 - self.left) / (self.part * rate.unwrap_or(0.0));
        let grown = Duration::try_from_secs_f64(seconds).ok();
        let grown = grown.map(|wait| now + wait.max(Duration::from_millis(1)));
        let next = [grown, full_at.filter(|at| *at > now)];
        Err(next.into_iter().flatten().fold(look, Moment::min))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn at(seconds: f64) -> Moment {
        Moment::START + Duration::from_secs_f64(seconds)
    }

    fn may_go(share: &Share) -> bool {
        share.check(None, None, at(0.0), SECOND, at(0.0)).is_ok()
    }

    /// Returns how many requests may be sent now.
    fn spend(share: &mut Share) -> u32 {
        let mut count = 0;
        while may_go(share) && count < 1_000 {
            share.take();
            count += 1;
        }
        count
    }

    #[test]
    fn a_part_of_the_size_and_of_the_rate() {
        let mut share = Share::new(0.3);
        share.set_limit(50, 1);
        assert_eq!(spend(&mut share), 14);
        share.advance(50, Kind::Continuous, Some(25.0), SECOND, false);
        assert_eq!(spend(&mut share), 7);
        share.advance(50, Kind::Continuous, Some(25.0), SECOND * 60, true);
        assert_eq!(spend(&mut share), 15);
        // In a fixed window, only the reset adds tokens.
        share.advance(50, Kind::AtOnce, Some(25.0), SECOND * 60, false);
        assert_eq!(spend(&mut share), 0);
        share.advance(50, Kind::AtOnce, None, SECOND, true);
        assert_eq!(spend(&mut share), 15);
        share.give_back();
        assert_eq!(spend(&mut share), 1);
    }

    #[test]
    fn of_two_ways_the_lesser_counts() {
        let mut share = Share::new(0.5);
        share.set_limit(20, 10);
        share.advance(20, Kind::Unknown, Some(4.0), SECOND * 2, false);
        assert_eq!(spend(&mut share), 0);
        share.advance(20, Kind::Unknown, Some(4.0), SECOND, true);
        assert_eq!(spend(&mut share), 6);
        share.advance(20, Kind::Unknown, Some(100.0), SECOND, false);
        assert_eq!(spend(&mut share), 4);
        share.advance(20, Kind::Unknown, None, SECOND, true);
        assert_eq!(spend(&mut share), 6);
    }

    #[test]
    fn less_than_one_request_adds_up() {
        let mut share = Share::new(0.1);
        share.set_limit(5, 5);
        assert_eq!(spend(&mut share), 0);
        share.advance(5, Kind::Continuous, Some(1.0), SECOND * 9, false);
        assert_eq!(spend(&mut share), 0);
        share.advance(5, Kind::Continuous, Some(1.0), SECOND, false);
        assert_eq!(spend(&mut share), 1);
    }

    #[test]
    fn it_says_when_to_ask_again() {
        let mut share = Share::new(0.5);
        share.set_limit(10, 10);
        let check = |rate, full_at| share.check(rate, full_at, at(0.0), SECOND, at(1.0));
        assert_eq!(check(None, None), Err(at(2.0)));
        assert_eq!(check(Some(4.0), None), Err(at(1.5)));
        assert_eq!(check(Some(4.0), Some(at(1.25))), Err(at(1.25)));
        assert_eq!(check(Some(4.0), Some(at(0.5))), Err(at(1.5)));
        assert_eq!(share.check(None, None, at(0.0), SECOND, at(2.0)), Ok(()));
    }

    #[test]
    fn the_whole_is_no_bound() {
        let mut share = Share::new(1.0);
        share.set_limit(1, 10);
        assert_eq!(spend(&mut share), 1_000);
    }
}
