//! Random values: nonces, the names of lock holders, and the pauses of waiters.

use std::fmt::Write;
use std::time::Duration;

use crate::Error;

pub(crate) fn bytes<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    getrandom::getrandom(&mut bytes).map_err(|cause| {
        Error::unavailable("the operating system returned no random numbers").with_source(cause)
    })?;
    Ok(bytes)
}

/// Returns a unique value of 128 random bits in hexadecimal.
pub(crate) fn unique() -> Result<String, Error> {
    Ok(hex(&bytes::<16>()?))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a `String` cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Returns a duration between half of a pause and the full pause, so that waiters do not all retry
/// at once.
pub(crate) fn up_to(pause: Duration) -> Result<Duration, Error> {
    let part = u32::from(u16::from_be_bytes(bytes()?));
    Ok(pause / 2 + pause / 2 * part / u32::from(u16::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_whole_and_differ() {
        let (one, other) = (unique().unwrap(), unique().unwrap());
        assert_eq!((one.len(), other.len()), (32, 32));
        assert_ne!(one, other);
        assert_eq!(hex(&[0, 10, 255]), "000aff");
    }

    #[test]
    fn waiters_spread_over_the_second_half_of_a_pause() {
        let pause = Duration::from_millis(250);
        let pauses: Vec<_> = (0..100).map(|_| up_to(pause).unwrap()).collect();
        assert!(pauses.iter().all(|it| (pause / 2..=pause).contains(it)));
        assert!(pauses.iter().any(|it| *it != pauses[0]));
    }
}
