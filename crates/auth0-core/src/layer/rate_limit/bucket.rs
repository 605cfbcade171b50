//! A model of one of the server's buckets: how many requests the server is certain to accept.
//!
//! `tokens` is the number of requests that the server will accept, in whatever order the requests
//! already in flight arrive: `tokens` + requests in flight <= the server's own count. This holds
//! when a request is sent (one token fewer, one more in flight) and when it arrives (one fewer in
//! flight, one fewer on the server). `tokens` grows in two ways, both of which estimate from below:
//!
//! - Time: once a bucket is proven to refill continuously, it gains at least the rate implied by
//!   the limit, remaining, and reset values of a response.
//! - Responses: a response reports how much was left, and since then the server cannot have accepted
//!   more requests than were in flight at any time after this one was sent. Capacity that a low rate
//!   estimate leaves unused accumulates on the server, shows up here, and is spent. An estimate that
//!   is too low therefore costs nothing, whereas one that is too high would cost a 429.
//!
//! This file is the model and decides when a request may be sent; `responses` corrects it. Neither waits nor locks;
//! callers pass in every point in time.

use std::time::Duration;

use super::moment::Moment;
use super::observation::Reading;
use super::others::Others;
use super::recent::Recent;
use super::refill::{Kind, Refill};
use super::share::Share;
use super::window::Window;

mod responses;

/// The longest wait, however distant the reset: afterwards, one request probes the server.
const LONGEST_WAIT: Duration = Duration::from_mins(1);
/// The wait if the server does not specify one.
const DEFAULT_WAIT: Duration = Duration::from_secs(1);
/// Older readings may be wrong, because other processes use the bucket too.
const FRESH: Duration = Duration::from_secs(1);
/// Rounding tolerance: sums of fractions may fall short of a whole number by this much.
const ROUNDING: f64 = 1e-6;

/// Permission to send one request.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grant {
    sequence: u64,
    pub(super) sent_at: Moment,
    /// Number of requests that were already in flight.
    beside: u32,
    /// The model was certain that the server would accept the request.
    foreseen: bool,
}

#[derive(Debug)]
pub(super) struct Bucket {
    /// `None` until a response reports the limit; until then, only the window bounds requests.
    limit: Option<u32>,
    /// A response arrived and reported no limit.
    unlimited: bool,
    tokens: f64,
    as_of: Moment,
    refill: Refill,
    /// The latest reset that a response reported, and the latest one that has passed.
    reset: u64,
    passed_reset: u64,
    full_at: Option<Moment>,

    sent: u64,
    newest_answered: u64,
    in_flight: u32,
    /// The lowest remaining count in any response since the last request was sent. Once all requests
    /// are answered, these responses include the one that the server counted last.
    least_since: u32,
    recent: Recent,
    last_grant: Option<Moment>,
    last_answer: Moment,
    window: Window,

    blocked_until: Option<Moment>,
    /// Consecutive refusals, and the sequence number of the last request sent before the latest
    /// one.
    refusals: u32,
    refused_at: u64,
    /// Tokens left for other processes after refusals that the model did not foresee.
    caution: f64,
    others: Others,
    share: Share,

    /// Consecutive responses without a limit, and the time of the last response with one.
    silent: u32,
    last_reading: Moment,
}

impl Bucket {
    /// Creates a bucket in an unknown state, of which this process may use the given share.
    pub(super) fn new(share: f64, now: Moment) -> Self {
        let start = if share < 1.0 {
            Window::PROBE
        } else {
            Window::START
        };
        Self {
            limit: None,
            unlimited: false,
            tokens: 0.0,
            as_of: now,
            refill: Refill::new(),
            reset: 0,
            passed_reset: 0,
            full_at: None,
            sent: 0,
            newest_answered: 0,
            in_flight: 0,
            least_since: u32::MAX,
            recent: Recent::new(now),
            last_grant: None,
            last_answer: now,
            window: Window::new(start, now),
            blocked_until: None,
            refusals: 0,
            refused_at: 0,
            caution: 0.0,
            others: Others::new(now),
            share: Share::new(share),
            silent: 0,
            last_reading: now,
        }
    }

    /// Creates a bucket from its first response, which answered a request that was counted in
    /// another bucket. `others` is the number of further requests that may be in flight to this
    /// bucket.
    pub(super) fn of(reading: &Reading, others: u32, share: f64, now: Moment) -> Self {
        let mut bucket = Self {
            limit: Some(reading.limit),
            tokens: f64::from(reading.remaining.saturating_sub(others)),
            ..Self::new(share, now)
        };
        bucket.share.set_limit(reading.limit, 1 + u64::from(others));
        bucket
    }

    /// Creates a bucket that has no limit.
    pub(super) fn unlimited(now: Moment) -> Self {
        let mut bucket = Self {
            unlimited: true,
            ..Self::new(1.0, now)
        };
        bucket.window.open();
        bucket
    }

    pub(super) fn is_unlimited(&self) -> bool {
        self.unlimited
    }

    pub(super) fn limit(&self) -> Option<u32> {
        self.limit
    }

    pub(super) fn in_flight(&self) -> u32 {
        self.in_flight
    }

    /// Records the limit from the first response that reports it.
    pub(super) fn set_limit(&mut self, limit: u32, now: Moment) {
        self.limit = Some(limit);
        self.tokens = 0.0;
        self.share.set_limit(limit, self.sent);
        self.window.narrow(self.in_flight, Window::START, now);
    }

    /// Forgets the limit because the server has stopped reporting one and may have removed it.
    fn forget_limit(&mut self, now: Moment) {
        self.limit = None;
        self.tokens = 0.0;
        self.caution = 0.0;
        self.full_at = None;
        self.refill = Refill::new();
        self.window.narrow(self.in_flight, Window::START, now);
    }

    /// Advances the model to `now`. Callers do this before they read it.
    pub(super) fn advance(&mut self, now: Moment) {
        let elapsed = now.since(self.as_of);
        self.as_of = now;
        let Some(limit) = self.limit else {
            self.unblock(now);
            return;
        };
        let rate = self.refill.rate();
        self.others
            .advance(self.tokens / f64::from(limit), rate, now);
        if let Some(rate) = rate {
            self.tokens += rate * elapsed.as_secs_f64();
        }
        let reset = self.full_at.is_some_and(|at| at <= now);
        let (kind, likely) = (self.refill.kind(), self.refill.likely_rate());
        self.share.advance(limit, kind, likely, elapsed, reset);
        let starved = self.tokens < 1.0 + self.margin();
        if reset {
            self.full_at = None;
            self.passed_reset = self.reset;
            // The reset includes all answered requests; those in flight may have been counted after
            // it.
            let full = f64::from(limit.saturating_sub(self.in_flight));
            self.tokens = self.tokens.max(full);
            if starved {
                // Other processes that waited for this reset also resume now, so probe before
                // continuing.
                self.window.narrow(self.in_flight, Window::PROBE, now);
                self.refill.presume_at_once();
            }
        }
        self.unblock(now);
        if self.in_flight == 0 && now.since(self.last_answer) > FRESH {
            self.window.narrow(0, Window::START, now);
        }
        self.cap(limit, now);
    }

    fn unblock(&mut self, now: Moment) {
        if self.blocked_until.is_some_and(|until| until <= now) {
            self.blocked_until = None;
            self.tokens = self.tokens.max(1.0 + self.margin());
            self.window.narrow(self.in_flight, Window::PROBE, now);
        }
    }

    /// Caps the tokens at the limit less the requests that the server has yet to count.
    fn cap(&mut self, limit: u32, now: Moment) {
        let on_the_way = self.on_the_way(now);
        self.tokens = self
            .tokens
            .clamp(0.0, f64::from(limit.saturating_sub(on_the_way)));
    }

    /// Returns an upper bound on the requests that the server has yet to count.
    fn on_the_way(&self, now: Moment) -> u32 {
        // The server counts a request on arrival, so an old one is merely slow and already counted.
        self.in_flight.min(self.recent.count(now))
    }

    /// Returns the number of tokens to leave unspent.
    fn margin(&self) -> f64 {
        let Some(limit) = self.limit else { return 0.0 };
        let least = match self.refill.kind() {
            Kind::Continuous if limit < 10 => 0,
            // Here the pace already leaves tokens for the other processes.
            Kind::Continuous if self.others.present() => return if limit < 20 { 0.5 } else { 1.0 },
            Kind::Continuous => 1,
            // These are spent one at a time while waiting for the reset, to find out whether the
            // bucket refills in the meantime.
            Kind::Unknown | Kind::AtOnce => (limit / 4).min(3),
        };
        // An unexpected refusal means that other processes send about as much as we do.
        let others = self.caution.min(3.0) * f64::from(self.in_flight);
        f64::from(least).max(self.caution) + others
    }

    /// Returns `Ok` if a request may be sent now, or else the time to check again. Call `advance`
    /// first.
    pub(super) fn check(&self, now: Moment) -> Result<(), Moment> {
        if let Some(until) = self.blocked_until {
            return Err(until);
        }
        self.window.check(self.in_flight, now)?;
        let Some(limit) = self.limit else {
            return Ok(());
        };
        self.share.check(
            self.refill.likely_rate(),
            self.full_at,
            self.last_grant.unwrap_or(self.last_answer),
            self.patience(),
            now,
        )?;
        let level = self.tokens / f64::from(limit);
        self.others.check(level, self.refill.rate(), now)?;
        let missing = 1.0 + self.margin() - self.tokens;
        if missing <= ROUNDING {
            return Ok(());
        }
        let mut next = self.look_anyway();
        if self.refill.kind() != Kind::Continuous
            && self.in_flight == 0
            && self.tokens + ROUNDING >= 1.0
        {
            next = next.min(self.next_sample());
        }
        if let Some(full_at) = self.full_at {
            next = next.min(full_at);
        }
        if let Some(rate) = self.refill.rate()
            && let Some(grown) = after(now, missing / rate)
        {
            next = next.min(grown);
        }
        if next <= now { Ok(()) } else { Err(next) }
    }

    /// Returns when one of the last tokens may be spent to find out whether new ones have arrived.
    fn next_sample(&self) -> Moment {
        let Some(last) = self.last_grant else {
            return self.as_of;
        };
        let until_full = self.full_at.map_or(FRESH, |at| at.since(last));
        let pause = (until_full / 8).clamp(Duration::from_millis(20), FRESH);
        last + pause
    }

    /// Returns when to send a request even though the model does not allow it: the model may be
    /// wrong, and only a response can tell.
    fn look_anyway(&self) -> Moment {
        let last = self
            .last_grant
            .map_or(self.last_answer, |grant| grant.max(self.last_answer));
        last + self.patience()
    }

    /// Returns how long to trust the model while it allows no requests.
    fn patience(&self) -> Duration {
        if self.reset > self.passed_reset {
            LONGEST_WAIT
        } else {
            DEFAULT_WAIT
        }
    }

    /// Returns a lower bound on the time at which a request behind `ahead` others can be sent. Call
    /// `advance` first.
    pub(super) fn earliest(&self, ahead: usize, now: Moment) -> Moment {
        let unblocked = self.blocked_until.unwrap_or(now);
        if self.limit.is_none() {
            return unblocked;
        }
        // The model is a lower bound; the requests in flight limit how far off it can be.
        let unseen = match self.refill.kind() {
            Kind::AtOnce => f64::from(self.in_flight),
            Kind::Unknown | Kind::Continuous => f64::from(self.in_flight) * 2.0 + 2.0,
        };
        let ahead = f64::from(u32::try_from(ahead).unwrap_or(u32::MAX));
        let missing = ahead + 1.0 - self.tokens - unseen;
        if missing <= 0.0 {
            return unblocked;
        }
        let filled = match (self.refill.kind(), self.refill.top_rate()) {
            (Kind::AtOnce, _) => self.full_at,
            (_, Some(rate)) => after(now, missing / rate),
            (_, None) => None,
        };
        filled.map_or(unblocked, |at| at.max(unblocked))
    }

    /// Returns how long the bucket blocks all requests.
    pub(super) fn blocked_for(&self, now: Moment) -> Duration {
        self.blocked_until
            .map_or(Duration::ZERO, |until| until.since(now))
    }

    /// Takes a token for a request that `check` has allowed.
    pub(super) fn take(&mut self, now: Moment) -> Grant {
        let beside = self.on_the_way(now);
        let foreseen = self.tokens + ROUNDING >= 1.0;
        self.window.granted(self.in_flight, now);
        self.others.granted();
        self.share.take();
        self.tokens = (self.tokens - 1.0).max(0.0);
        self.in_flight = self.in_flight.saturating_add(1);
        self.recent.add(now);
        self.sent = self.sent.saturating_add(1);
        self.least_since = u32::MAX;
        self.last_grant = Some(now);
        Grant {
            sequence: self.sent,
            sent_at: now,
            beside,
            foreseen,
        }
    }

    /// Returns the token of a request that was never sent.
    pub(super) fn give_back(&mut self, now: Moment) {
        self.land(now);
        if self.limit.is_some() {
            self.tokens += 1.0;
            self.share.give_back();
        }
    }

    /// Records that no response will arrive; the server is assumed to have counted the request.
    pub(super) fn lost(&mut self, now: Moment) {
        self.land(now);
        self.least_since = 0;
    }

    fn land(&mut self, now: Moment) {
        self.advance(now);
        self.in_flight = self.in_flight.saturating_sub(1);
        self.window.answered(now);
    }
}

fn after(now: Moment, seconds: f64) -> Option<Moment> {
    Some(now + Duration::try_from_secs_f64(seconds).ok()?)
}

#[cfg(test)]
mod tests;
