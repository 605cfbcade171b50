//! Detects other processes that use the same bucket, and paces requests accordingly.
//!
//! Processes of a tenant do not know about each other, but each sees in its responses how full the
//! bucket is, and sets its pace from that alone: `rate * level / (1 - level)`. However many processes
//! compete, the bucket settles at the level where their combined pace equals the rate. Because all of
//! them see the same level, they get equal parts: with N processes, the level is 1 / (N + 1). This is
//! above zero, so few requests are refused, and below full, so the tenant's rate is fully used.

use std::time::Duration;

use super::moment::Moment;
use super::random::Random;

/// If others took this many tokens within the memory's time, they are known to exist.
const PROOF: f64 = 1.0;
/// Decay time: after this long without signs of others, a third of what was noticed is remembered.
const MEMORY: Duration = Duration::from_secs(30);
/// The bucket is nearly full, so there is no contention.
const PLENTY: f64 = 0.9;
/// The most credit that can accumulate while there is nothing to send.
const MOST_CREDIT: f64 = 1.5;
/// The longest time until the next check, because the level changes in the meantime.
const LOOK_AGAIN: Duration = Duration::from_millis(250);

/// What one response reports, in order of sending.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sighting {
    pub(super) remaining: u32,
    /// The request's sequence number, the number of requests in flight when it was sent, and the
    /// number sent after it.
    pub(super) sequence: u64,
    pub(super) beside: u32,
    pub(super) sent_since: u32,
    pub(super) sent_at: Moment,
}

#[derive(Debug)]
pub(super) struct Others {
    /// Tokens that others took; older ones decay.
    taken: f64,
    as_of: Moment,
    /// The reference for later sightings, and when it arrived.
    mark: Option<(Sighting, Moment)>,
    /// Requests that the pace allows.
    credit: f64,
    random: Random,
}

impl Others {
    pub(super) fn new(now: Moment) -> Self {
        Self {
            taken: 0.0,
            as_of: now,
            mark: None,
            credit: 1.0,
            random: Random::new(),
        }
    }

    /// Compares the remaining count with the earlier one and the requests we sent since; others
    /// took the difference. This is a lower bound, because only a proven refill is counted.
    pub(super) fn sighted(
        &mut self,
        sighting: Sighting,
        limit: u32,
        rate: Option<f64>,
        now: Moment,
    ) {
        let Some((mark, marked_at)) = self.mark else {
            self.mark = Some((sighting, now));
            return;
        };
        let refilled = rate.unwrap_or(0.0) * sighting.sent_at.since(marked_at).as_secs_f64();
        // This holds in whatever order the server counted the requests.
        let sent = u32::try_from(sighting.sequence - mark.sequence).unwrap_or(u32::MAX);
        let ours = f64::from(sent) + f64::from(mark.beside) + f64::from(sighting.sent_since);
        let left = f64::from(sighting.remaining) + 1.0;
        let taken = f64::from(mark.remaining) + refilled - ours - left;
        // Tokens that overflow a full bucket were not taken by anyone.
        let overflowed = f64::from(mark.remaining) + 1.0 + refilled > f64::from(limit);
        if overflowed {
            self.mark = Some((sighting, now));
        } else if taken >= 1.0 {
            self.noticed(taken);
            self.mark = Some((sighting, now));
        }
    }

    /// Forgets the reference because it no longer holds.
    pub(super) fn forget_mark(&mut self) {
        self.mark = None;
    }

    /// Records that others took this many tokens.
    fn noticed(&mut self, tokens: f64) {
        self.taken = (self.taken + tokens).min(PROOF * 10.0);
    }

    /// Records a refusal that we did not cause.
    pub(super) fn refused_us(&mut self) {
        self.noticed(PROOF);
    }

    pub(super) fn present(&self) -> bool {
        self.taken >= PROOF
    }

    /// Advances the credit to `now`, for a bucket filled to `level` between 0 and 1.
    pub(super) fn advance(&mut self, level: f64, rate: Option<f64>, now: Moment) {
        if self.taken == 0.0 {
            self.as_of = now;
            return;
        }
        let elapsed = now.since(self.as_of).as_secs_f64();
        self.as_of = now;
        if let Some(rate) = rate {
            self.credit = (self.credit + pace(level, rate) * elapsed).min(MOST_CREDIT);
        }
        self.taken *= (-elapsed / MEMORY.as_secs_f64()).exp();
        if self.taken < 0.01 {
            self.taken = 0.0;
        }
    }

    /// Returns `Ok` if another request fits beside the others, or else the time to check again.
    pub(super) fn check(&self, level: f64, rate: Option<f64>, now: Moment) -> Result<(), Moment> {
        let Some(rate) = rate.filter(|_| self.present() && level < PLENTY) else {
            return Ok(());
        };
        if self.credit >= 1.0 {
            return Ok(());
        }
        let seconds = (1.0 - self.credit) / pace(level, rate);
        let wait = Duration::try_from_secs_f64(seconds).unwrap_or(LOOK_AGAIN);
        Err(now + wait.clamp(Duration::from_millis(1), LOOK_AGAIN))
    }

    /// Records that a request was sent.
    pub(super) fn granted(&mut self) {
        if self.present() {
            // The amount is random, to stay out of step with the others.
            self.credit = (self.credit - self.random.between(0.75, 1.25)).max(-1.0);
        } else {
            self.credit = 1.0;
        }
    }

    /// Returns a random duration between the fractions `least` and `most` of `whole`.
    pub(super) fn part_of(&mut self, whole: Duration, least: f64, most: f64) -> Duration {
        whole.mul_f64(self.random.between(least, most))
    }
}

fn pace(level: f64, rate: f64) -> f64 {
    let level = level.clamp(0.0, PLENTY);
    rate * level / (1.0 - level)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: f64) -> Moment {
        Moment::START + Duration::from_secs_f64(seconds)
    }

    #[test]
    fn others_are_forgotten_after_a_while() {
        let mut others = Others::new(at(0.0));
        others.noticed(0.9);
        assert!(!others.present());
        others.noticed(1.1);
        assert!(others.present());
        // Half of it is forgotten after 21 s.
        others.advance(0.5, None, at(20.0));
        assert!(others.present());
        others.advance(0.5, None, at(22.0));
        assert!(!others.present());
        // The memory is bounded, however many tokens others took.
        others.noticed(1e9);
        others.advance(0.5, None, at(112.0));
        assert!(!others.present());
    }

    #[test]
    fn the_pace_depends_on_the_level_alone() {
        // With N other processes of the same kind, each gets 1 part of N + 1.
        for (level, part) in [(0.5, 1.0), (1.0 / 3.0, 0.5), (0.2, 0.25)] {
            assert!((pace(level, 15.0) - 15.0 * part).abs() < 1e-9, "{level}");
            let mut others = Others::new(at(0.0));
            let (mut now, mut sent) = (0.0, 0);
            while now < 60.0 {
                others.noticed(1.0);
                others.advance(level, Some(15.0), at(now));
                if others.present() && others.check(level, Some(15.0), at(now)).is_ok() {
                    others.granted();
                    sent += 1;
                }
                now += 0.01;
            }
            let expected = 60.0 * 15.0 * part;
            assert!(
                (f64::from(sent) - expected).abs() < 0.05 * expected,
                "{level}: {sent}"
            );
        }
    }

    fn sighting(remaining: u32, sequence: u64, seconds: f64) -> Sighting {
        Sighting {
            remaining,
            sequence,
            beside: 0,
            sent_since: 0,
            sent_at: at(seconds),
        }
    }

    #[test]
    fn what_we_did_not_take_others_took() {
        // The remaining count before and after ten of our requests within two seconds; the rate; the
        // tokens taken by others.
        for (first, last, rate, taken) in [
            (40, 30, None, 0.0),
            (35, 25, Some(5.0), 9.0),
            (40, 39, Some(5.0), 0.0),
            (40, 20, None, 9.0),
            (40, 28, None, 1.0),
            (40, 29, None, 0.0),
            // The bucket may have been full in the meantime.
            (40, 40, Some(10.0), 0.0),
        ] {
            let mut others = Others::new(at(0.0));
            others.sighted(sighting(first, 1, 0.0), 50, rate, at(0.0));
            others.sighted(sighting(last, 11, 2.0), 50, rate, at(2.1));
            assert!(
                (others.taken - taken).abs() < 1e-9,
                "{first} {last}: {}",
                others.taken
            );
        }
    }

    #[test]
    fn requests_on_their_way_may_be_the_ones_that_took() {
        for (beside, sent_since, taken) in [(0, 0, 5.0), (3, 0, 2.0), (0, 3, 2.0), (3, 2, 0.0)] {
            let mut others = Others::new(at(0.0));
            let first = Sighting {
                beside,
                ..sighting(40, 1, 0.0)
            };
            others.sighted(first, 50, None, at(0.1));
            let last = Sighting {
                sent_since,
                ..sighting(33, 2, 0.2)
            };
            others.sighted(last, 50, None, at(0.3));
            assert!(
                (others.taken - taken).abs() < 1e-9,
                "{beside}: {}",
                others.taken
            );
        }
        let mut others = Others::new(at(0.0));
        others.sighted(sighting(40, 1, 0.0), 50, None, at(0.1));
        others.forget_mark();
        others.sighted(sighting(10, 2, 0.2), 50, None, at(0.3));
        assert!(others.taken < 1e-9, "{}", others.taken);
        others.sighted(sighting(7, 3, 0.2), 50, None, at(0.3));
        assert!((others.taken - 1.0).abs() < 1e-9, "{}", others.taken);
    }

    #[test]
    fn alone_or_with_plenty_nobody_is_held_back() {
        let mut others = Others::new(at(0.0));
        for _ in 0..100 {
            assert_eq!(others.check(0.01, Some(1.0), at(0.0)), Ok(()));
            others.granted();
        }
        others.refused_us();
        others.granted();
        others.granted();
        let again = others.check(0.5, Some(10.0), at(0.0)).unwrap_err();
        assert!(again > at(0.0) && again <= at(0.25), "{again:?}");
        assert_eq!(others.check(0.95, Some(1.0), at(0.0)), Ok(()));
        assert_eq!(others.check(0.5, None, at(0.0)), Ok(()));
    }
}
