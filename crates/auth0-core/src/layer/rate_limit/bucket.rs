//! What is known of one bucket of the server: how many requests it will certainly let through.
//!
//! The model holds `tokens`, a number of requests that the server will let through whatever order
//! those already sent arrive in: `tokens` + requests on their way <= what the server has. It keeps
//! true when a request is sent (one less here, one more on its way) and when one arrives (one less
//! on its way, one less there). It grows in two ways, both estimates from below:
//!
//! - Time: a bucket that is proven to be refilled all the time gets at least the rate that limit,
//!   remaining and reset of a response imply.
//! - Responses: a response says what was left, and no more requests can have been let through since
//!   than were under way at any time after it was sent. What the rate leaves unused gathers on the
//!   server, shows up here and is spent. So a rate estimated too low costs nothing; one estimated
//!   too high would cost a 429.
//!
//! Nothing here waits or locks, and every point in time is handed in.

use std::time::Duration;

use tokio::time::Instant;

use super::observation::{Observation, Reading, ServerClock};
use super::recent::{Recent, SPAN};
use super::window::Window;

/// However far away the server says it is: then one request looks whether that is so.
const LONGEST_WAIT: Duration = Duration::from_secs(60);
/// When the server says nothing about when.
const DEFAULT_WAIT: Duration = Duration::from_secs(1);
/// Knowledge older than this may be wrong, others use the bucket too.
const FRESH: Duration = Duration::from_secs(1);
/// A reset further away than this is a mistake.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// Some servers may round resets down.
const DOUBT: Duration = Duration::from_secs(1);
/// Part of the rate that is counted on; what is left out shows up in responses.
const RATE_MARGIN: f64 = 0.97;
/// Over a shorter time, the server's clock is not known well enough to tell a rate.
const SHORTEST_REFILL: Duration = Duration::from_millis(250);
/// Sums of fractions may fall short of a whole by this much.
const ROUNDING: f64 = 1e-6;

/// How the server fills the bucket up again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refill {
    Unknown,
    /// A bit at a time, all the time (token bucket): proven.
    Continuous,
    /// Everything at `reset` (fixed window): presumed after one such reset.
    AtOnce,
}

/// An answer that later ones are compared with.
#[derive(Debug, Clone, Copy)]
struct Anchor {
    received: Instant,
    remaining: u32,
    reset: u64,
}

/// The right to send one request.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grant {
    sequence: u64,
    pub(super) sent_at: Instant,
    /// How many were on their way already.
    beside: u32,
}

#[derive(Debug)]
pub(super) struct Bucket {
    /// None until a response tells; then requests are only bounded by the window.
    limit: Option<u32>,
    /// An answer came, and there is no limit.
    unlimited: bool,
    tokens: f64,
    as_of: Instant,
    refill: Refill,
    /// Tokens per second, from below; holds only for continuous refill.
    rate: Option<f64>,
    /// The same from above.
    top_rate: Option<f64>,
    /// The latest reset any response told, and the latest that has passed.
    reset: u64,
    passed_reset: u64,
    full_at: Option<Instant>,
    /// What later answers are compared with: remaining and reset of the last ones, the last resets
    /// that differ, and one answer.
    readings: [(u32, u64); 8],
    resets: [u64; 4],
    anchor: Option<Anchor>,

    sent: u64,
    newest_answered: u64,
    in_flight: u32,
    /// The least that answers since the last request was sent said to remain: when all are answered,
    /// the one that the server counted last is among those.
    least_since: u32,
    recent: Recent,
    last_grant: Option<Instant>,
    last_answer: Instant,
    window: Window,

    blocked_until: Option<Instant>,
    /// Refusals in a row, and the number sent when the last one came.
    refusals: u32,
    refused_at: u64,
    /// Tokens left to others after refusals that the model did not foresee.
    caution: f64,
    /// How much earlier than true the server's resets seem to be, after refusals.
    doubt: Duration,
}

impl Bucket {
    /// Of which nothing is known.
    pub(super) fn new(now: Instant) -> Self {
        Self {
            limit: None,
            unlimited: false,
            tokens: 0.0,
            as_of: now,
            refill: Refill::Unknown,
            rate: None,
            top_rate: None,
            reset: 0,
            passed_reset: 0,
            full_at: None,
            readings: [(0, 0); 8],
            resets: [0; 4],
            anchor: None,
            sent: 0,
            newest_answered: 0,
            in_flight: 0,
            least_since: u32::MAX,
            recent: Recent::new(now),
            last_grant: None,
            last_answer: now,
            window: Window::new(Window::START, now),
            blocked_until: None,
            refusals: 0,
            refused_at: 0,
            caution: 0.0,
            doubt: Duration::ZERO,
        }
    }

    /// Of which the first answer came to a request that counted elsewhere so far, while `others` may
    /// be on their way to it unnoticed.
    pub(super) fn of(reading: &Reading, others: u32, now: Instant) -> Self {
        let tokens = f64::from(reading.remaining.saturating_sub(others));
        Self { limit: Some(reading.limit), tokens, ..Self::new(now) }
    }

    /// Of which it is known that it has no limit.
    pub(super) fn unlimited(now: Instant) -> Self {
        let mut bucket = Self { unlimited: true, ..Self::new(now) };
        bucket.window.open();
        bucket
    }

    pub(super) fn is_unlimited(&self) -> bool {
        self.unlimited
    }

    fn proven(&self) -> bool {
        self.refill == Refill::Continuous
    }

    pub(super) fn limit(&self) -> Option<u32> {
        self.limit
    }

    pub(super) fn in_flight(&self) -> u32 {
        self.in_flight
    }

    /// The first response came that told the limit.
    pub(super) fn set_limit(&mut self, limit: u32, now: Instant) {
        self.limit = Some(limit);
        self.tokens = 0.0;
        self.window.narrow(self.in_flight, Window::START, now);
    }

    /// Brings the model to now; before every look at it.
    pub(super) fn advance(&mut self, now: Instant) {
        let elapsed = now.saturating_duration_since(self.as_of);
        self.as_of = now;
        let Some(limit) = self.limit else {
            self.unblock(now);
            return;
        };
        if let (Refill::Continuous, Some(rate)) = (self.refill, self.rate) {
            self.tokens += rate * elapsed.as_secs_f64();
        }
        let starved = self.tokens < 1.0 + self.margin();
        if self.full_at.is_some_and(|at| at <= now) {
            self.full_at = None;
            self.passed_reset = self.reset;
            // What was answered is in the reset; what was not may have been counted since.
            let full = f64::from(limit.saturating_sub(self.in_flight));
            self.tokens = self.tokens.max(full);
            if starved {
                // Whoever else waited for this reset comes now, too: look before going on.
                self.window.narrow(self.in_flight, Window::PROBE, now);
                if self.refill == Refill::Unknown {
                    self.refill = Refill::AtOnce;
                }
            }
        }
        self.unblock(now);
        if self.in_flight == 0 && now.saturating_duration_since(self.last_answer) > FRESH {
            self.window.narrow(0, Window::START, now);
        }
        self.cap(limit, now);
    }

    fn unblock(&mut self, now: Instant) {
        if self.blocked_until.is_some_and(|until| until <= now) {
            self.blocked_until = None;
            self.tokens = self.tokens.max(1.0 + self.margin());
            self.window.narrow(self.in_flight, Window::PROBE, now);
        }
    }

    /// The server's bucket overflows, and what is on its way has yet to be taken from it.
    fn cap(&mut self, limit: u32, now: Instant) {
        let on_the_way = self.on_the_way(now);
        self.tokens = self.tokens.clamp(0.0, f64::from(limit.saturating_sub(on_the_way)));
    }

    /// An upper bound of the requests that the server has yet to count.
    fn on_the_way(&self, now: Instant) -> u32 {
        // It counts a request when it comes in, so one that is old is slow and has been counted.
        self.in_flight.min(self.recent.count(now))
    }

    /// How many tokens stay untouched.
    fn margin(&self) -> f64 {
        let Some(limit) = self.limit else { return 0.0 };
        let least = match self.refill {
            Refill::Continuous if limit < 10 => 0,
            Refill::Continuous => 1,
            // These are spent one at a time while waiting for the reset: they find out whether the
            // bucket is being refilled meanwhile.
            Refill::Unknown | Refill::AtOnce => (limit / 4).min(3),
        };
        // Who was refused out of the blue is not alone: others send about as much as we do.
        let others = self.caution.min(3.0) * f64::from(self.in_flight);
        f64::from(least).max(self.caution) + others
    }

    /// Whether a request may go now, or else when to ask again. `advance` comes first.
    pub(super) fn check(&self, now: Instant) -> Result<(), Instant> {
        if let Some(until) = self.blocked_until {
            return Err(until);
        }
        self.window.check(self.in_flight, now)?;
        if self.limit.is_none() {
            return Ok(());
        }
        let missing = 1.0 + self.margin() - self.tokens;
        if missing <= ROUNDING {
            return Ok(());
        }
        let mut next = self.look_anyway();
        if self.refill != Refill::Continuous && self.in_flight == 0 && self.tokens + ROUNDING >= 1.0 {
            next = next.min(self.next_sample());
        }
        if let Some(full_at) = self.full_at {
            next = next.min(full_at);
        }
        if let (Refill::Continuous, Some(rate)) = (self.refill, self.rate)
            && let Some(grown) = after(now, missing / rate)
        {
            next = next.min(grown);
        }
        if next <= now { Ok(()) } else { Err(next) }
    }

    /// When one of the last tokens may be spent to see whether new ones came.
    fn next_sample(&self) -> Instant {
        let Some(last) = self.last_grant else { return self.as_of };
        let until_full = self.full_at.map_or(FRESH, |at| at.saturating_duration_since(last));
        let pause = (until_full / 8).clamp(Duration::from_millis(20), FRESH);
        last.checked_add(pause).unwrap_or(self.as_of)
    }

    /// When a request goes although the model does not allow it: the model may be wrong, and only
    /// responses can tell.
    fn look_anyway(&self) -> Instant {
        let last = self.last_grant.map_or(self.last_answer, |grant| grant.max(self.last_answer));
        let wait = if self.reset > self.passed_reset { LONGEST_WAIT } else { DEFAULT_WAIT };
        last.checked_add(wait).unwrap_or(self.as_of)
    }

    /// The earliest that a request behind `ahead` others can be let through: before that, certainly
    /// not. `advance` comes first.
    pub(super) fn earliest(&self, ahead: usize, now: Instant) -> Instant {
        let unblocked = self.blocked_until.unwrap_or(now);
        if self.limit.is_none() {
            return unblocked;
        }
        // The model is a lower bound; what is in flight is the measure of how low it may be.
        let unseen = match self.refill {
            Refill::AtOnce => f64::from(self.in_flight),
            Refill::Unknown | Refill::Continuous => f64::from(self.in_flight) * 2.0 + 2.0,
        };
        let ahead = f64::from(u32::try_from(ahead).unwrap_or(u32::MAX));
        let missing = ahead + 1.0 - self.tokens - unseen;
        if missing <= 0.0 {
            return unblocked;
        }
        let filled = match (self.refill, self.top_rate) {
            (Refill::AtOnce, _) => self.full_at,
            (_, Some(rate)) => after(now, missing / rate),
            (_, None) => None,
        };
        filled.map_or(unblocked, |at| at.max(unblocked))
    }

    /// A request goes. `check` said it may.
    pub(super) fn take(&mut self, now: Instant) -> Grant {
        let beside = self.on_the_way(now);
        self.window.granted(self.in_flight, now);
        self.tokens = (self.tokens - 1.0).max(0.0);
        self.in_flight = self.in_flight.saturating_add(1);
        self.recent.add(now);
        self.sent = self.sent.saturating_add(1);
        self.least_since = u32::MAX;
        self.last_grant = Some(now);
        Grant { sequence: self.sent, sent_at: now, beside }
    }

    /// The request was never sent.
    pub(super) fn give_back(&mut self, now: Instant) {
        self.land(now);
        if self.limit.is_some() {
            self.tokens += 1.0;
        }
    }

    /// No answer came: the request is taken as counted by the server.
    pub(super) fn lost(&mut self, now: Instant) {
        self.land(now);
        self.least_since = 0;
    }

    fn land(&mut self, now: Instant) {
        self.advance(now);
        self.in_flight = self.in_flight.saturating_sub(1);
        self.window.answered(now);
    }

    /// The answer to a request of this bucket.
    pub(super) fn answered(
        &mut self,
        grant: Grant,
        observation: &Observation,
        clock: &ServerClock,
        now: Instant,
    ) {
        self.land(now);
        self.last_answer = now;
        if let Some(reading) = &observation.reading {
            self.learn_times(grant, reading, clock, now);
            if let (Some(reset), false) = (reading.reset, observation.refused || self.proven()) {
                self.learn_refill(grant, reading, reset, now);
            }
            self.learn_tokens(grant, reading, now);
        }
        if observation.refused {
            // Those on their way at a refusal are refused as well and say nothing new.
            self.refuse(grant.sequence > self.refused_at, observation, now);
        } else {
            self.accepted(grant);
        }
        if self.limit.is_none() && !self.unlimited && observation.tells_no_limit() {
            self.unlimited = true;
            self.window.open();
        }
    }

    /// The answer to a request of which it was not known before that it counts here.
    pub(super) fn overheard(
        &mut self,
        grant: Grant,
        observation: &Observation,
        clock: &ServerClock,
        now: Instant,
    ) {
        self.advance(now);
        self.last_answer = now;
        if let Some(reading) = &observation.reading {
            self.learn_times(grant, reading, clock, now);
            if let (Some(reset), false) = (reading.reset, observation.refused || self.proven()) {
                self.learn_refill(grant, reading, reset, now);
            }
            self.tokens = self.tokens.min(f64::from(reading.remaining));
        }
        if observation.refused {
            self.refuse(self.blocked_until.is_none(), observation, now);
        }
    }

    /// Rates and the time of the next reset.
    fn learn_times(&mut self, grant: Grant, reading: &Reading, clock: &ServerClock, now: Instant) {
        let (Some(limit), Some(reset)) = (self.limit, reading.reset) else { return };
        // `reset` and `date` are rounded to whole seconds, so the time until the bucket is full lies
        // between `seconds` - 2 and `seconds`. The clock often knows better how late it was.
        let seconds = reset.saturating_sub(reading.date);
        let spent = limit.saturating_sub(reading.remaining);
        if seconds == 0 && spent > 1 {
            // Not full, and it should be: the clocks do not agree, and no time can be trusted.
            return;
        }
        let longest = clock
            .time_until(reset, grant.sent_at)
            .map_or(Duration::from_secs(seconds), |until| until.min(Duration::from_secs(seconds)))
            .saturating_add(self.doubt);
        if spent > 1 && longest > SHORTEST_REFILL {
            let rate = RATE_MARGIN * f64::from(spent - 1) / longest.as_secs_f64();
            self.rate = Some(self.rate.map_or(rate, |known| known.max(rate)));
        }
        let shortest = u32::try_from(seconds.saturating_sub(2)).unwrap_or(u32::MAX);
        self.top_rate = (shortest > 0 && spent > 0).then(|| f64::from(spent) / f64::from(shortest));

        if reset > self.passed_reset {
            self.reset = self.reset.max(reset);
            let full_at = clock.instant_of(self.reset);
            self.full_at = full_at.filter(|at| at.saturating_duration_since(now) < DAY);
        }
    }

    /// Proves continuous refill where it can: a fixed window has one reset, counts down without ever
    /// repeating a number, and is not refilled before. It may end anywhere in the second before its
    /// reset, and the answer may have been made up to a second after its date.
    fn learn_refill(&mut self, grant: Grant, reading: &Reading, reset: u64, now: Instant) {
        let doubt = self.doubt.as_secs();
        let certainly_ahead = reading.date.saturating_add(2 + doubt);
        // Whatever their order: the same number twice, or a window that ends later before another ends.
        let repeated = self.readings.contains(&(reading.remaining, reset));
        let later = certainly_ahead..reset.saturating_sub(doubt);
        let moved = self.resets.iter().any(|known| later.contains(known));
        // Of two answers whose order is certain, the second has less.
        let ordered = self.anchor.is_none_or(|anchor| grant.sent_at >= anchor.received);
        let refilled = self.anchor.is_some_and(|anchor| {
            let same_window = certainly_ahead <= anchor.reset;
            ordered && same_window && reading.remaining >= anchor.remaining
        });
        if repeated || moved || refilled {
            self.refill = Refill::Continuous;
        }
        self.readings.rotate_right(1);
        self.readings[0] = (reading.remaining, reset);
        if !self.resets.contains(&reset) {
            self.resets.rotate_right(1);
            self.resets[0] = reset;
        }
        if ordered {
            self.anchor = Some(Anchor { received: now, remaining: reading.remaining, reset });
        }
    }

    fn learn_tokens(&mut self, grant: Grant, reading: &Reading, now: Instant) {
        self.learn_from_order(grant, reading, now);
        self.least_since = self.least_since.min(reading.remaining);
        if self.in_flight == 0 && self.least_since != u32::MAX {
            self.tokens = self.tokens.max(f64::from(self.least_since));
        }
        if let Some(limit) = self.limit {
            self.cap(limit, now);
        }
    }

    fn learn_from_order(&mut self, grant: Grant, reading: &Reading, now: Instant) {
        // Only what was sent last says what others took; what it adds was seen already by the last.
        if grant.sequence <= self.newest_answered {
            return;
        }
        self.newest_answered = grant.sequence;
        let remaining = f64::from(reading.remaining);
        let sent_since = u32::try_from(self.sent - grant.sequence).unwrap_or(u32::MAX);
        let flight = now.saturating_duration_since(grant.sent_at);
        let rate = if self.refill == Refill::Continuous { self.rate.unwrap_or(0.0) } else { 0.0 };
        let refilled = rate * flight.saturating_sub(SPAN).as_secs_f64();
        let lowest = remaining + refilled - f64::from(sent_since) - f64::from(grant.beside);
        // If all arrived in the order they were sent, and nobody else used the bucket.
        let refilled =
            if self.caution > 0.0 { 0.0 } else { 1.0 + 1.5 * rate * flight.as_secs_f64() };
        let highest = remaining + refilled - f64::from(sent_since);
        self.tokens = self.tokens.min(highest).max(lowest);
    }

    fn accepted(&mut self, grant: Grant) {
        if grant.sequence > self.refused_at {
            self.refusals = 0;
        }
        self.caution = (self.caution - 0.02).max(0.0);
    }

    fn refuse(&mut self, news: bool, observation: &Observation, now: Instant) {
        let tells_reset = observation.reading.is_some_and(|reading| reading.reset.is_some());
        let retry_after = observation.retry_after;
        if news {
            self.refusals = self.refusals.saturating_add(1);
            let most = f64::from(self.limit.unwrap_or(0) / 4);
            self.caution = (self.caution * 2.0 + 1.0).min(most);
            if self.refill == Refill::Continuous {
                self.doubt = (self.doubt + DOUBT).min(DOUBT * 2);
            }
        }
        self.refused_at = self.sent;
        // What was believed let one too many through: it must be proven again.
        self.refill = Refill::Unknown;
        self.rate = None;
        self.readings = [(0, 0); 8];
        self.resets = [0; 4];
        self.anchor = None;
        self.tokens = 0.0;

        let until_full = self.full_at.filter(|_| tells_reset);
        let until_full = until_full.map(|at| at.saturating_duration_since(now));
        let doubled = 1_u32.checked_shl(self.refusals.saturating_sub(1)).unwrap_or(u32::MAX);
        let wait = retry_after
            .or(until_full.filter(|wait| !wait.is_zero()))
            .unwrap_or_else(|| DEFAULT_WAIT.saturating_mul(doubled))
            .min(LONGEST_WAIT);
        self.blocked_until = now.checked_add(wait).max(self.blocked_until);
    }
}

fn after(now: Instant, seconds: f64) -> Option<Instant> {
    now.checked_add(Duration::try_from_secs_f64(seconds).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A bucket with its clock: the server's shows 1,000 s at `start`.
    struct Model {
        bucket: Bucket,
        clock: ServerClock,
        start: Instant,
    }

    impl Model {
        fn new(limit: u32) -> Self {
            let start = Instant::now();
            let mut clock = ServerClock::default();
            clock.observe(start, start, 1_000);
            let mut bucket = Bucket::new(start);
            bucket.set_limit(limit, start);
            Self { bucket, clock, start }
        }

        fn at(&self, seconds: f64) -> Instant {
            self.start + Duration::from_secs_f64(seconds)
        }

        fn may_go(&mut self, seconds: f64) -> bool {
            let now = self.at(seconds);
            self.bucket.advance(now);
            self.bucket.check(now).is_ok()
        }

        fn send(&mut self, seconds: f64) -> Grant {
            let now = self.at(seconds);
            self.bucket.advance(now);
            self.bucket.take(now)
        }

        fn answer(&mut self, grant: Grant, seconds: f64, remaining: u32, reset: u64) {
            let observation = self.observation(seconds, remaining, reset);
            self.bucket.answered(grant, &observation, &self.clock, self.at(seconds));
        }

        fn observation(&self, seconds: f64, remaining: u32, reset: u64) -> Observation {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small")]
            let date = 1_000 + seconds as u64;
            let limit = self.bucket.limit().unwrap();
            let reading = Reading { limit, remaining, reset: Some(reset), date };
            Observation {
                state: None,
                reading: Some(reading),
                refused: false,
                retry_after: None,
                failing: false,
            }
        }
    }

    #[test]
    fn requests_under_way_count_against_an_answer() {
        let mut model = Model::new(50);
        let [first, _, _] = [0.0, 0.01, 0.02].map(|at| model.send(at));
        model.answer(first, 0.1, 49, 1_001);
        assert!((model.bucket.tokens - 47.0).abs() < ROUNDING, "{}", model.bucket.tokens);
    }

    #[test]
    fn when_all_are_answered_the_least_counts() {
        let mut model = Model::new(50);
        let [first, second, third] = [0.0, 0.01, 0.02].map(|at| model.send(at));
        model.answer(third, 0.1, 20, 1_002);
        model.answer(second, 0.2, 19, 1_002);
        assert!(model.bucket.tokens < 19.0, "{}", model.bucket.tokens);
        model.answer(first, 0.3, 21, 1_002);
        assert!((model.bucket.tokens - 19.0).abs() < ROUNDING, "{}", model.bucket.tokens);
    }

    #[test]
    fn an_older_answer_that_comes_later_says_nothing_new() {
        let mut model = Model::new(50);
        let [first, second, _] = [0.0, 0.01, 0.02].map(|at| model.send(at));
        model.answer(second, 0.1, 20, 1_002);
        let known = model.bucket.tokens;
        model.answer(first, 0.2, 49, 1_002);
        assert!((model.bucket.tokens - known).abs() < ROUNDING);
    }

    #[test]
    fn a_fixed_window_is_not_taken_for_a_token_bucket() {
        let mut model = Model::new(20);
        for (count, remaining) in (0..20).rev().enumerate() {
            let at = f64::from(u32::try_from(count).unwrap()) * 0.4;
            let grant = model.send(at);
            model.answer(grant, at + 0.1, remaining, 1_010);
        }
        assert_eq!(model.bucket.refill, Refill::Unknown);
        assert!(!model.may_go(9.9));
        assert!(model.may_go(10.1));
        assert_eq!(model.bucket.refill, Refill::AtOnce);
        // The next window: its first answers come while the old reset is near.
        let grant = model.send(10.1);
        model.answer(grant, 10.2, 19, 1_020);
        assert_eq!(model.bucket.refill, Refill::AtOnce);
    }

    #[test]
    fn a_number_that_comes_twice_proves_continuous_refill() {
        let mut model = Model::new(50);
        for at in [0.1, 0.2] {
            let grant = model.send(at);
            model.answer(grant, at + 0.05, 30, 1_002);
        }
        assert!(model.bucket.proven());
    }

    #[test]
    fn a_reset_that_moves_proves_continuous_refill() {
        let mut model = Model::new(50);
        for (at, remaining, reset) in [(0.1, 30, 1_004), (0.2, 10, 1_006)] {
            let grant = model.send(at);
            model.answer(grant, at + 0.05, remaining, reset);
        }
        assert!(model.bucket.proven());
    }

    #[test]
    fn the_rate_is_an_estimate_from_below() {
        // 5 a second, full again after 10 s.
        let mut model = Model::new(50);
        for at in [0.3, 0.4] {
            let grant = model.send(at);
            model.answer(grant, at, 0, 1_011);
        }
        let rate = model.bucket.rate.unwrap();
        assert!(rate > 4.2 && rate < 5.0, "{rate}");
    }

    #[test]
    fn refusals_block_and_then_one_looks() {
        let mut model = Model::new(50);
        let grant = model.send(0.0);
        let refused = Observation {
            refused: true,
            retry_after: Some(Duration::from_secs(7)),
            ..model.observation(0.1, 0, 1_003)
        };
        model.bucket.answered(grant, &refused, &model.clock, model.at(0.1));
        assert!(!model.may_go(7.0));
        assert!(model.may_go(7.2));
        let grant = model.send(7.2);
        assert!(!model.may_go(7.3));
        model.answer(grant, 7.4, 49, 1_008);
        assert!(model.may_go(7.4));
    }

    #[test]
    fn refusals_without_a_time_block_longer_and_longer() {
        let mut model = Model::new(50);
        let refused = Observation {
            state: None,
            reading: None,
            refused: true,
            retry_after: None,
            failing: false,
        };
        let mut now = 0.0;
        for wait in [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0] {
            let grant = model.send(now);
            model.bucket.answered(grant, &refused, &model.clock, model.at(now));
            assert!(!model.may_go(now + wait - 0.01), "{wait}");
            assert!(model.may_go(now + wait + 0.01), "{wait}");
            now += wait + 0.01;
        }
    }

    #[test]
    fn nonsense_does_no_harm() {
        let start = Instant::now();
        for (limit, remaining, reset, date) in [
            (0, 0, Some(0), 0),
            (u32::MAX, u32::MAX, Some(u64::MAX), 0),
            (1, u32::MAX, Some(0), u64::MAX),
            (u32::MAX, 0, Some(u64::MAX), u64::MAX),
            (5, 0, None, 1),
        ] {
            let reading = Reading { limit, remaining, reset, date };
            let observation = Observation {
                state: None,
                reading: Some(reading),
                refused: false,
                retry_after: Some(Duration::MAX),
                failing: false,
            };
            let mut clock = ServerClock::default();
            let mut bucket = Bucket::new(start);
            bucket.set_limit(limit, start);
            let mut now = start;
            for refused in [false, true, false, true] {
                let observation = Observation { refused, ..observation };
                let grant = bucket.take(now);
                clock.observe(now, now, date);
                bucket.answered(grant, &observation, &clock, now);
                now += Duration::from_secs(61);
                bucket.advance(now);
                // However wrong the server is, one may look after a minute.
                assert_eq!(bucket.check(now), Ok(()), "{observation:?}");
                assert!(bucket.earliest(usize::MAX, now) >= now);
            }
        }
    }
}
