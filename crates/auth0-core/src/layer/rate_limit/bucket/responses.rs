//! What a bucket learns from the server's responses: how many requests it accepts, how it refills, whether it has a
//! limit at all, and how long a refusal blocks it.

use std::time::Duration;

use super::{Bucket, DEFAULT_WAIT, FRESH, Grant, LONGEST_WAIT};
use crate::layer::rate_limit::moment::Moment;
use crate::layer::rate_limit::observation::{Observation, Reading, ServerClock};
use crate::layer::rate_limit::others::Sighting;
use crate::layer::rate_limit::recent::SPAN;
use crate::layer::rate_limit::refill::Kind;

/// A reset further away than this is a server error.
const DAY: Duration = Duration::from_hours(24);
/// The number of consecutive responses without rate-limit headers after which the limit is forgotten.
const SILENT: u32 = 3;

impl Bucket {
    /// Records the response to a request of this bucket.
    pub(in crate::layer::rate_limit) fn answered(
        &mut self,
        grant: Grant,
        observation: &Observation,
        clock: &ServerClock,
        now: Moment,
    ) {
        self.land(now);
        self.last_answer = now;
        if let Some(reading) = &observation.reading {
            self.learn_times(grant, observation, reading, clock, now);
            self.learn_tokens(grant, reading, now);
        }
        if observation.refused {
            // Requests already in flight at a refusal are refused too, and add no information.
            let news = grant.sequence > self.refused_at;
            // We sent too few requests to empty the bucket, or the model was certain of this token.
            let not_ours = observation
                .reading
                .is_some_and(|reading| self.sent < u64::from(reading.limit) || grant.foreseen);
            if news && not_ours {
                self.others.refused_us();
            }
            self.refuse(news, observation, now);
        } else {
            self.accepted(grant);
        }
        self.listen(grant, observation, now);
    }

    /// Determines whether the server reports a limit at all.
    fn listen(&mut self, grant: Grant, observation: &Observation, now: Moment) {
        if observation.reading.is_some() {
            self.silent = 0;
            self.last_reading = now;
        }
        if !observation.tells_no_limit() {
            return;
        }
        if self.limit.is_none() && !self.unlimited && self.refused_at == 0 {
            self.unlimited = true;
            self.window.open();
        } else if self.limit.is_some() && grant.sent_at >= self.last_reading {
            self.silent = self.silent.saturating_add(1);
            if self.silent >= SILENT && now.since(self.last_reading) > FRESH {
                self.forget_limit(now);
            }
        }
    }

    /// Records the response to a request that turned out to count in this bucket.
    pub(in crate::layer::rate_limit) fn overheard(
        &mut self,
        grant: Grant,
        observation: &Observation,
        clock: &ServerClock,
        now: Moment,
    ) {
        self.advance(now);
        self.last_answer = now;
        if let Some(reading) = &observation.reading {
            self.learn_times(grant, observation, reading, clock, now);
            self.tokens = self.tokens.min(f64::from(reading.remaining));
        }
        if observation.refused {
            self.refuse(self.blocked_until.is_none(), observation, now);
        }
        self.listen(grant, observation, now);
    }

    /// Updates how the bucket refills and when it is full.
    fn learn_times(
        &mut self,
        grant: Grant,
        observation: &Observation,
        reading: &Reading,
        clock: &ServerClock,
        now: Moment,
    ) {
        let Some(reset) = reading.reset else { return };
        let spent = reading.limit.saturating_sub(reading.remaining);
        let full_at = clock.moment_of(reset).filter(|at| at.since(now) < DAY);
        if full_at.is_none() || (reset <= reading.date && spent > 1) {
            // The reset is days away, or already past although tokens were spent, so the response's
            // times cannot be trusted.
            return;
        }
        self.refill.learn_rate(reading, reset, grant.sent_at, clock);
        if !observation.refused {
            self.refill.learn_kind(reading, reset, grant.sent_at, now);
        }
        if reset > self.passed_reset {
            self.reset = self.reset.max(reset);
            self.full_at = clock.moment_of(self.reset);
        }
    }

    fn learn_tokens(&mut self, grant: Grant, reading: &Reading, now: Moment) {
        self.learn_from_order(grant, reading, now);
        self.least_since = self.least_since.min(reading.remaining);
        if self.in_flight == 0 && self.least_since != u32::MAX {
            self.tokens = self.tokens.max(f64::from(self.least_since));
        }
        if let Some(limit) = self.limit {
            self.cap(limit, now);
        }
    }

    fn learn_from_order(&mut self, grant: Grant, reading: &Reading, now: Moment) {
        // Only responses to the latest request sent reveal what other processes took.
        if grant.sequence <= self.newest_answered {
            return;
        }
        self.newest_answered = grant.sequence;
        let remaining = f64::from(reading.remaining);
        let sent_since = u32::try_from(self.sent - grant.sequence).unwrap_or(u32::MAX);
        let flight = now.since(grant.sent_at);
        let rate = self.refill.rate().unwrap_or(0.0);
        let refilled = rate * flight.saturating_sub(SPAN).as_secs_f64();
        let lowest = remaining + refilled - f64::from(sent_since) - f64::from(grant.beside);
        // The value if all requests arrived in the order sent and no other process used the bucket.
        let expected = remaining + 1.0 + 1.5 * rate * flight.as_secs_f64() - f64::from(sent_since);
        if let Some(limit) = self.limit {
            let sighting = Sighting {
                remaining: reading.remaining,
                sequence: grant.sequence,
                beside: grant.beside,
                sent_since,
                sent_at: grant.sent_at,
            };
            self.others
                .sighted(sighting, limit, self.refill.rate(), now);
        }
        let highest = if self.caution > 0.0 || self.others.present() {
            remaining - f64::from(sent_since)
        } else {
            expected
        };
        self.tokens = self.tokens.min(highest).max(lowest);
    }

    fn accepted(&mut self, grant: Grant) {
        if grant.sequence > self.refused_at {
            self.refusals = 0;
        }
        self.caution = (self.caution - 0.02).max(0.0);
    }

    fn refuse(&mut self, news: bool, observation: &Observation, now: Moment) {
        let tells_reset = observation
            .reading
            .is_some_and(|reading| reading.reset.is_some());
        if news {
            self.refusals = self.refusals.saturating_add(1);
            let most = f64::from(self.limit.unwrap_or(0) / 4);
            self.caution = (self.caution * 2.0 + 1.0).min(most);
        }
        self.refused_at = self.sent;
        self.tokens = 0.0;
        self.others.forget_mark();
        let until_full = self.full_at.filter(|_| tells_reset);
        let until_full = until_full
            .map(|at| at.since(now))
            .filter(|wait| !wait.is_zero());
        let wait = self.wait_after_refusal(observation.retry_after, until_full);
        self.blocked_until = Some(now + wait.min(LONGEST_WAIT)).max(self.blocked_until);
        // If other processes explain the refusal, what we know of the refill still holds.
        if !(self.others.present() && self.refill.kind() == Kind::Continuous) {
            self.refill.forget(news);
        }
    }

    /// Returns how long to block. If other processes share the bucket, the wait is random, so that
    /// processes refused together do not return together and those refused less often gain no
    /// lasting advantage.
    fn wait_after_refusal(
        &mut self,
        asked: Option<Duration>,
        until_full: Option<Duration>,
    ) -> Duration {
        let doubled = 1_u32
            .checked_shl(self.refusals.saturating_sub(1))
            .unwrap_or(u32::MAX);
        let certain = asked
            .or(until_full)
            .unwrap_or_else(|| DEFAULT_WAIT.saturating_mul(doubled))
            .min(LONGEST_WAIT);
        if !self.others.present() {
            return certain;
        }
        match until_full {
            // There are enough tokens for everyone long before the bucket is full.
            Some(until_full) if asked.is_none() && self.refill.kind() == Kind::Continuous => {
                let part = self.others.part_of(until_full, 0.1, 0.3);
                part.saturating_mul(doubled).min(until_full)
            }
            _ => certain + self.others.part_of(certain, 0.0, 0.1),
        }
    }
}
