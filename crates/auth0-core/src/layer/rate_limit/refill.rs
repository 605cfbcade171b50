//! Determines how a bucket refills, as far as responses prove it.

use std::time::Duration;

use super::moment::Moment;
use super::observation::{Reading, ServerClock};

/// Allowance for servers that round resets down.
const DOUBT: Duration = Duration::from_secs(1);
/// The fraction of the rate to rely on; the remainder shows up in responses.
const RATE_MARGIN: f64 = 0.97;
/// Over a shorter time, the server's clock is not known precisely enough to derive a rate.
const SHORTEST_REFILL: Duration = Duration::from_millis(250);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Unknown,
    /// Continuously (token bucket); proven.
    Continuous,
    /// All at once at the reset (fixed window); assumed after one such reset.
    AtOnce,
}

#[derive(Debug)]
pub(super) struct Refill {
    kind: Kind,
    /// Lower bound in tokens per second; valid only for continuous refill.
    rate: Option<f64>,
    /// Upper bound in tokens per second.
    top_rate: Option<f64>,
    /// The rate between two responses in order, if there was no reset between them.
    seen_rate: Option<f64>,
    /// References for later responses: remaining and reset of the latest ones, the latest distinct
    /// resets, and one whole response.
    readings: [(u32, u64); 8],
    resets: [u64; 4],
    anchor: Option<Anchor>,
    /// How far ahead of the true time the server's resets appear to be, judging by refusals.
    doubt: Duration,
}

/// A response that later ones are compared with.
#[derive(Debug, Clone, Copy)]
struct Anchor {
    sent: Moment,
    received: Moment,
    remaining: u32,
    reset: u64,
}

impl Refill {
    pub(super) fn new() -> Self {
        Self {
            kind: Kind::Unknown,
            rate: None,
            top_rate: None,
            seen_rate: None,
            readings: [(0, 0); 8],
            resets: [0; 4],
            anchor: None,
            doubt: Duration::ZERO,
        }
    }

    pub(super) fn kind(&self) -> Kind {
        self.kind
    }

    /// Tokens per second that can be relied on.
    pub(super) fn rate(&self) -> Option<f64> {
        if self.kind == Kind::Continuous {
            self.rate
        } else {
            None
        }
    }

    /// Tokens per second if the refill turns out to be continuous.
    pub(super) fn likely_rate(&self) -> Option<f64> {
        match (self.rate, self.seen_rate) {
            (Some(known), Some(seen)) => Some(known.max(seen)),
            (known, seen) => known.or(seen),
        }
    }

    /// Upper bound in tokens per second; applies only to a continuous refill.
    pub(super) fn top_rate(&self) -> Option<f64> {
        self.top_rate
    }

    /// Records that a reset passed without any sign of refill before it.
    pub(super) fn presume_at_once(&mut self) {
        if self.kind == Kind::Unknown {
            self.kind = Kind::AtOnce;
        }
    }

    /// Discards what was believed after a refusal, so that it must be proven again.
    pub(super) fn forget(&mut self, refuted: bool) {
        let doubt = if refuted && self.kind == Kind::Continuous {
            (self.doubt + DOUBT).min(DOUBT * 2)
        } else {
            self.doubt
        };
        *self = Self {
            doubt,
            ..Self::new()
        };
    }

    /// Estimates the rate of a continuous refill.
    pub(super) fn learn_rate(
        &mut self,
        reading: &Reading,
        reset: u64,
        sent_at: Moment,
        clock: &ServerClock,
    ) {
        // `reset` is rounded up, `date` and `remaining` are rounded down, so the time until the bucket
        // is full lies between `seconds` - 2 and `seconds`. The clock often narrows this down, because
        // the request cannot have been counted before it was sent.
        let seconds = reset.saturating_sub(reading.date);
        let spent = reading.limit.saturating_sub(reading.remaining);
        let mut longest = Duration::from_secs(seconds);
        if let Some(until) = clock.time_until(reset, sent_at) {
            longest = longest.min(until);
        }
        longest = longest.saturating_add(self.doubt);
        if spent > 1 && longest > SHORTEST_REFILL {
            let rate = RATE_MARGIN * f64::from(spent - 1) / longest.as_secs_f64();
            self.rate = Some(self.rate.map_or(rate, |known| known.max(rate)));
        }
        let shortest = u32::try_from(seconds.saturating_sub(2)).unwrap_or(u32::MAX);
        self.top_rate = (shortest > 0 && spent > 0).then(|| f64::from(spent) / f64::from(shortest));
    }

    /// Proves continuous refill where possible: a fixed window has one reset, counts down without
    /// repeating a number, and is not refilled before the reset. It may end anywhere in the second
    /// before its reset, and the response may have been created up to a second after its date.
    pub(super) fn learn_kind(
        &mut self,
        reading: &Reading,
        reset: u64,
        sent_at: Moment,
        now: Moment,
    ) {
        if self.kind == Kind::Continuous {
            return;
        }
        let doubt = self.doubt.as_secs();
        let certainly_ahead = reading.date.saturating_add(2 + doubt);
        // Proof regardless of order: the same number twice, or a window that ends later than one
        // that has not ended yet.
        let repeated = self.readings.contains(&(reading.remaining, reset));
        let later = certainly_ahead..reset.saturating_sub(doubt);
        let moved = self.resets.iter().any(|known| later.contains(known));
        // Of two responses whose order is certain, the second has fewer remaining.
        let ordered = self.anchor.is_none_or(|anchor| sent_at >= anchor.received);
        let refilled = self.anchor.is_some_and(|anchor| {
            let same_window = certainly_ahead <= anchor.reset;
            ordered && same_window && reading.remaining >= anchor.remaining
        });
        if repeated || moved || refilled {
            self.kind = Kind::Continuous;
        }
        self.readings.rotate_right(1);
        self.readings[0] = (reading.remaining, reset);
        if !self.resets.contains(&reset) {
            self.resets.rotate_right(1);
            self.resets[0] = reset;
        }
        if ordered {
            if let Some(anchor) = self.anchor
                && reading.remaining > anchor.remaining
            {
                // This request itself took a token in between, and both numbers are rounded down.
                let more = f64::from(reading.remaining - anchor.remaining);
                let seen = RATE_MARGIN * more / now.since(anchor.sent).as_secs_f64().max(1e-3);
                self.seen_rate = Some(self.seen_rate.map_or(seen, |known| known.max(seen)));
            }
            self.anchor = Some(Anchor {
                sent: sent_at,
                received: now,
                remaining: reading.remaining,
                reset,
            });
        }
    }
}
