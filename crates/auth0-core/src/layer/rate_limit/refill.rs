//! How a bucket is filled up again, as far as answers prove it.

use std::time::Duration;

use super::moment::Moment;
use super::observation::{Reading, ServerClock};

/// Some servers may round resets down.
const DOUBT: Duration = Duration::from_secs(1);
/// Part of the rate that is counted on; what is left out shows up in responses.
const RATE_MARGIN: f64 = 0.97;
/// Over a shorter time, the server's clock is not known well enough to tell a rate.
const SHORTEST_REFILL: Duration = Duration::from_millis(250);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Unknown,
    /// A bit at a time, all the time (token bucket): proven.
    Continuous,
    /// Everything at the reset (fixed window): presumed after one such reset.
    AtOnce,
}

#[derive(Debug)]
pub(super) struct Refill {
    kind: Kind,
    /// Tokens per second, from below; holds only for continuous refill.
    rate: Option<f64>,
    /// The same from above.
    top_rate: Option<f64>,
    /// The same from two answers in order, if no reset was between them.
    seen_rate: Option<f64>,
    /// What later answers are compared with: remaining and reset of the last ones, the last resets
    /// that differ, and one answer.
    readings: [(u32, u64); 8],
    resets: [u64; 4],
    anchor: Option<Anchor>,
    /// How much earlier than true the server's resets seem to be, after refusals.
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

    /// Tokens per second that can be counted on.
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

    /// Tokens per second that there cannot be more of; only a continuous refill has them.
    pub(super) fn top_rate(&self) -> Option<f64> {
        self.top_rate
    }

    /// A reset came without any sign of refill before.
    pub(super) fn presume_at_once(&mut self) {
        if self.kind == Kind::Unknown {
            self.kind = Kind::AtOnce;
        }
    }

    /// What was believed let one too many through: it must be proven again.
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
        // is full lies between `seconds` - 2 and `seconds`. The clock often knows better how late it
        // was when the request was counted: not before it was sent.
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

    /// Proves continuous refill where it can: a fixed window has one reset, counts down without ever
    /// repeating a number, and is not refilled before. It may end anywhere in the second before its
    /// reset, and the response may have been made up to a second after its date.
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
        // Whatever their order: the same number twice, or a window that ends later than one that has
        // not ended.
        let repeated = self.readings.contains(&(reading.remaining, reset));
        let later = certainly_ahead..reset.saturating_sub(doubt);
        let moved = self.resets.iter().any(|known| later.contains(known));
        // Of two answers whose order is certain, the second has less.
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
                // This request took one in between, and both numbers are rounded down.
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
