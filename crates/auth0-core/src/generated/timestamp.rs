//! Points in time as Auth0 writes them.

use std::fmt;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Deserializer, Serialize};

use crate::Json;

/// A point in time: text by RFC 3339, kept as it came.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use auth0_core::Timestamp;
///
/// let time = Timestamp::from("1970-01-02T01:00:00.250+01:00");
/// let since = time.system_time().and_then(|time| time.duration_since(SystemTime::UNIX_EPOCH).ok());
/// assert_eq!(since, Some(Duration::from_millis(86_400_250)));
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Timestamp(String);

impl Timestamp {
    /// The text as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The point in time; `None` where the text is not one (RFC 3339 section 5.6).
    pub fn system_time(&self) -> Option<SystemTime> {
        parse(&self.0)
    }
}

/// Anything but text is kept as its JSON: some old tenants have objects here.
impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Json::deserialize(deserializer)?.into_string();
        Ok(Self(text.unwrap_or_else(|other| other.to_string())))
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

/// Lets a parameter struct write it like any text.
impl std::ops::Deref for Timestamp {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// `2026-02-03T04:05:06.789Z`, with any number of digits in the fraction and any offset.
fn parse(text: &str) -> Option<SystemTime> {
    let number = |from: usize, to: usize| -> Option<i64> {
        let digits = text.get(from..to)?;
        let all = digits.bytes().all(|byte| byte.is_ascii_digit());
        all.then(|| digits.parse().ok()).flatten()
    };
    let mark = |at: usize, marks: &str| text.get(at..=at).is_some_and(|mark| marks.contains(mark));
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    let is_date = mark(4, "-") && mark(7, "-") && mark(10, "Tt ") && mark(13, ":") && mark(16, ":");
    let in_range = (1..=12).contains(&month)
        && (1..=31).contains(&day)
        && hour < 24
        && minute < 60
        && second <= 60;
    if !is_date || !in_range {
        return None;
    }
    let mut rest = text.get(19..)?;
    let mut nanoseconds = 0_u32;
    if let Some(fraction) = rest.strip_prefix('.') {
        let length = fraction.bytes().take_while(u8::is_ascii_digit).count();
        let digits = fraction.get(..length.min(9))?;
        let scale = u32::try_from(9 - digits.len()).ok()?;
        nanoseconds = digits.parse::<u32>().ok()?.checked_mul(10_u32.pow(scale))?;
        rest = fraction.get(length..)?;
    }
    let offset = match rest.as_bytes() {
        b"Z" | b"z" => 0,
        [sign @ (b'+' | b'-'), a, b, b':', c, d] => {
            let digit = |byte: &u8| char::from(*byte).to_digit(10).map(i64::from);
            let hours = digit(a)? * 10 + digit(b)?;
            let minutes = digit(c)? * 10 + digit(d)?;
            let offset = hours * 3600 + minutes * 60;
            if *sign == b'-' { -offset } else { offset }
        }
        _ => return None,
    };
    let seconds =
        days_since_epoch(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - offset;
    let whole = match u64::try_from(seconds) {
        Ok(after) => SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(after))?,
        Err(_) => {
            SystemTime::UNIX_EPOCH.checked_sub(Duration::from_secs(seconds.unsigned_abs()))?
        }
    };
    whole.checked_add(Duration::from_nanos(u64::from(nanoseconds)))
}

/// Days from 1 January 1970 in the Gregorian calendar; years are counted from March, so that the leap day
/// is the last of its year.
fn days_since_epoch(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(text: &str) -> Option<f64> {
        let time = Timestamp::from(text).system_time()?;
        Some(match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => after.as_secs_f64(),
            Err(before) => -before.duration().as_secs_f64(),
        })
    }

    #[test]
    fn points_in_time() {
        for (text, expected) in [
            ("1970-01-01T00:00:00Z", 0.0),
            ("1970-01-01T01:00:00+01:00", 0.0),
            ("1969-12-31T23:59:59Z", -1.0),
            ("2000-02-29T00:00:00.000Z", 951_782_400.0),
            ("2026-11-24T19:00:00-05:30", 1_795_566_600.0),
            ("2024-12-31T23:59:60.5Z", 1_735_689_600.5),
        ] {
            assert_eq!(seconds(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_none_is_kept_as_text() {
        for text in [
            "",
            "yesterday",
            "2026-13-01T00:00:00Z",
            "2026-01-01",
            "2026-01-01T00:00:00",
            "2026-01-01T00:00:00.Z",
            "2026-01-01T00:00:00+1:00",
            "é026-01-01T00:00:00Z",
        ] {
            let time = Timestamp::from(text);
            assert_eq!(time.system_time(), None, "{text}");
            assert_eq!(time.as_str(), text);
        }
        let odd: Timestamp = serde_json::from_str(r#"{"a":1}"#).unwrap();
        assert_eq!(odd.as_str(), r#"{"a":1}"#);
    }
}
