//! Random numbers that keep processes from moving in step. Not suitable for secrets.

/// An xorshift generator with its own seed.
#[derive(Debug)]
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new() -> Self {
        Self(seed() | 1)
    }

    /// Returns a number from 0 up to 1.
    pub(super) fn part(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let bits = u32::try_from(self.0 >> 32).unwrap_or_default();
        f64::from(bits) / (f64::from(u32::MAX) + 1.0)
    }

    pub(super) fn between(&mut self, least: f64, most: f64) -> f64 {
        least + (most - least) * self.part()
    }
}

#[cfg(not(test))]
fn seed() -> u64 {
    use std::hash::{BuildHasher, RandomState};
    RandomState::new().hash_one(0)
}

/// Returns a different seed each time, but the same sequence in each test run.
#[cfg(test)]
fn seed() -> u64 {
    use std::cell::Cell;
    thread_local!(static COUNT: Cell<u64> = const { Cell::new(0) });
    let count = COUNT.get() + 1;
    COUNT.set(count);
    count.wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_spread_over_the_whole_range() {
        let (mut one, mut two) = (Random::new(), Random::new());
        let parts: Vec<f64> = (0..1_000).map(|_| one.part()).collect();
        assert!(parts.iter().all(|part| (0.0..1.0).contains(part)));
        let mean = parts.iter().sum::<f64>() / 1_000.0;
        assert!((0.45..0.55).contains(&mean), "{mean}");
        assert!(parts.iter().any(|part| *part < 0.05) && parts.iter().any(|part| *part > 0.95));
        assert!(
            parts.iter().any(|part| (part - two.part()).abs() > 0.1),
            "in step"
        );
        for _ in 0..100 {
            assert!((2.0..3.0).contains(&two.between(2.0, 3.0)));
        }
    }
}
