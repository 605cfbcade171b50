//! Limits the requests in flight while the server's remaining capacity is unknown.
//!
//! The window starts small, and each response widens it by one, so that a response admits at most two
//! requests: one for the place it vacated and one for the place it adds. Long before the bucket
//! becomes the tighter bound, the window is too wide to matter.

use std::time::Duration;

use super::moment::Moment;

/// If no response arrives for this long, the window widens by itself, so that hanging requests do
/// not block all others forever.
const QUIET: Duration = Duration::from_secs(1);

#[derive(Debug)]
pub(super) struct Window {
    size: u32,
    quiet_since: Moment,
}

impl Window {
    /// The initial size for a new host, and after a time without requests.
    pub(super) const START: u32 = 4;
    /// The size after everything was spent: a single request probes the server.
    pub(super) const PROBE: u32 = 1;

    pub(super) fn new(size: u32, now: Moment) -> Self {
        Self {
            size,
            quiet_since: now,
        }
    }

    /// Admits at most `more` requests beyond those in flight until responses arrive.
    pub(super) fn narrow(&mut self, in_flight: u32, more: u32, now: Moment) {
        let size = in_flight.saturating_add(more);
        if size < self.size {
            *self = Self::new(size, now);
        }
    }

    /// Opens the window for good.
    pub(super) fn open(&mut self) {
        self.size = u32::MAX;
    }

    /// Returns `Ok` if another request may be sent, or else when that changes without a response.
    pub(super) fn check(&self, in_flight: u32, now: Moment) -> Result<(), Moment> {
        let widens = self.quiet_since + QUIET;
        if in_flight < self.size || widens <= now {
            Ok(())
        } else {
            Err(widens)
        }
    }

    /// Records that a request was sent beside those in flight.
    pub(super) fn granted(&mut self, in_flight: u32, now: Moment) {
        if in_flight >= self.size {
            self.size = self.size.saturating_mul(2);
        }
        self.quiet_since = now;
    }

    /// Records a response, or that none will arrive.
    pub(super) fn answered(&mut self, now: Moment) {
        self.size = self.size.saturating_add(1);
        self.quiet_since = now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_lets_two_follow() {
        let now = Moment::START;
        let mut window = Window::new(Window::START, now);
        for in_flight in 0..4 {
            assert_eq!(window.check(in_flight, now), Ok(()));
            window.granted(in_flight, now);
        }
        assert!(window.check(4, now).is_err());
        window.answered(now);
        assert!(window.check(3, now).is_ok() && window.check(4, now).is_ok());
        assert!(window.check(5, now).is_err());
    }

    #[test]
    fn silence_widens_it() {
        let now = Moment::START;
        let mut window = Window::new(2, now);
        let later = window.check(2, now).unwrap_err();
        assert_eq!(later, now + QUIET);
        assert_eq!(window.check(2, later), Ok(()));
        window.granted(2, later);
        assert!(window.check(3, later).is_ok() && window.check(4, later).is_err());
    }

    #[test]
    fn it_narrows_only_downwards() {
        let now = Moment::START;
        let mut window = Window::new(2, now);
        window.narrow(0, Window::START, now);
        assert!(window.check(2, now).is_err());
        window.open();
        window.narrow(3, Window::PROBE, now);
        assert!(window.check(3, now).is_ok() && window.check(4, now).is_err());
    }
}
