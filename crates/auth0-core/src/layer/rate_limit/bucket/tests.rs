//! Tests of the bucket model, fed with responses.

use super::*;
use crate::layer::rate_limit::observation::{Observation, ServerClock};

/// A bucket and its clock; the server's clock shows 1,000 s at `start`.
struct Model {
    bucket: Bucket,
    clock: ServerClock,
    start: Moment,
}

impl Model {
    fn new(limit: u32) -> Self {
        let start = Moment::START;
        let mut clock = ServerClock::default();
        clock.observe(start, start, 1_000);
        let mut bucket = Bucket::new(1.0, start);
        bucket.set_limit(limit, start);
        Self {
            bucket,
            clock,
            start,
        }
    }

    fn at(&self, seconds: f64) -> Moment {
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
        self.bucket
            .answered(grant, &observation, &self.clock, self.at(seconds));
    }

    fn observation(&self, seconds: f64, remaining: u32, reset: u64) -> Observation {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "small"
        )]
        let date = 1_000 + seconds as u64;
        let limit = self.bucket.limit().unwrap();
        let reading = Reading {
            limit,
            remaining,
            reset: Some(reset),
            date,
        };
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
    assert!(
        (model.bucket.tokens - 47.0).abs() < ROUNDING,
        "{}",
        model.bucket.tokens
    );
}

#[test]
fn when_all_are_answered_the_least_counts() {
    let mut model = Model::new(50);
    let [first, second, third] = [0.0, 0.01, 0.02].map(|at| model.send(at));
    model.answer(third, 0.1, 20, 1_002);
    model.answer(second, 0.2, 19, 1_002);
    assert!(model.bucket.tokens < 19.0, "{}", model.bucket.tokens);
    model.answer(first, 0.3, 21, 1_002);
    assert!(
        (model.bucket.tokens - 19.0).abs() < ROUNDING,
        "{}",
        model.bucket.tokens
    );
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
    assert_eq!(model.bucket.refill.kind(), Kind::Unknown);
    assert!(!model.may_go(9.9));
    assert!(model.may_go(10.1));
    assert_eq!(model.bucket.refill.kind(), Kind::AtOnce);
    // The next window: its first responses arrive close to the old reset.
    let grant = model.send(10.1);
    model.answer(grant, 10.2, 19, 1_020);
    assert_eq!(model.bucket.refill.kind(), Kind::AtOnce);
}

#[test]
fn a_number_that_comes_twice_proves_continuous_refill() {
    let mut model = Model::new(50);
    for at in [0.1, 0.2] {
        let grant = model.send(at);
        model.answer(grant, at + 0.05, 30, 1_002);
    }
    assert_eq!(model.bucket.refill.kind(), Kind::Continuous);
}

#[test]
fn a_reset_that_moves_proves_continuous_refill() {
    let mut model = Model::new(50);
    for (at, remaining, reset) in [(0.1, 30, 1_004), (0.2, 10, 1_006)] {
        let grant = model.send(at);
        model.answer(grant, at + 0.05, remaining, reset);
    }
    assert_eq!(model.bucket.refill.kind(), Kind::Continuous);
}

#[test]
fn the_rate_is_an_estimate_from_below() {
    // Five a second, full again after 10 s.
    let mut model = Model::new(50);
    for at in [0.3, 0.4] {
        let grant = model.send(at);
        model.answer(grant, at, 0, 1_011);
    }
    let rate = model.bucket.refill.rate().unwrap();
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
    model
        .bucket
        .answered(grant, &refused, &model.clock, model.at(0.1));
    assert!(!model.may_go(7.0));
    // One request cannot have emptied the bucket, so other processes exist and it returns at a
    // random time.
    assert!(model.may_go(7.85));
    let grant = model.send(7.85);
    assert!(!model.may_go(7.9));
    model.answer(grant, 7.95, 49, 1_008);
    assert!(model.may_go(7.95));
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
        model
            .bucket
            .answered(grant, &refused, &model.clock, model.at(now));
        assert!(!model.may_go(now + wait - 0.01), "{wait}");
        assert!(model.may_go(now + wait + 0.01), "{wait}");
        now += wait + 0.01;
    }
}

#[test]
fn nonsense_does_no_harm() {
    let start = Moment::START;
    for (limit, remaining, reset, date) in [
        (0, 0, Some(0), 0),
        (u32::MAX, u32::MAX, Some(u64::MAX), 0),
        (1, u32::MAX, Some(0), u64::MAX),
        (u32::MAX, 0, Some(u64::MAX), u64::MAX),
        (5, 0, None, 1),
    ] {
        let reading = Reading {
            limit,
            remaining,
            reset,
            date,
        };
        let observation = Observation {
            state: None,
            reading: Some(reading),
            refused: false,
            retry_after: Some(Duration::MAX),
            failing: false,
        };
        let mut clock = ServerClock::default();
        let mut bucket = Bucket::new(1.0, start);
        bucket.set_limit(limit, start);
        let mut now = start;
        for refused in [false, true, false, true] {
            let observation = Observation {
                refused,
                ..observation
            };
            let grant = bucket.take(now);
            clock.observe(now, now, date);
            bucket.answered(grant, &observation, &clock, now);
            now = now + Duration::from_secs(61);
            bucket.advance(now);
            // However wrong the server is, one request may probe it after a minute.
            assert_eq!(bucket.check(now), Ok(()), "{observation:?}");
            assert!(bucket.earliest(usize::MAX, now) >= now);
        }
    }
}
