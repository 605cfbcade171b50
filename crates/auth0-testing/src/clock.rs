//! Wall-clock time in the two shapes Auth0 uses on the wire: UNIX seconds and RFC 3339 text.

use std::time::{Duration, SystemTime};

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// The time since the UNIX epoch; zero on a machine whose clock is set before it.
pub(crate) fn since_epoch() -> Duration {
    SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default()
}

/// Whole seconds since the UNIX epoch.
pub(crate) fn unix_seconds() -> u64 {
    since_epoch().as_secs()
}

/// Now in UTC, to the millisecond, such as `2026-06-01T10:20:30.456Z`.
pub(crate) fn rfc3339_now() -> String {
    let now = OffsetDateTime::now_utc();
    let now = now.replace_millisecond(now.millisecond()).unwrap_or(now);
    // Only years beyond 9999 cannot be formatted.
    now.format(&Rfc3339).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timestamps_are_utc_and_at_most_millisecond_precise() {
        let text = rfc3339_now();
        assert!(text.ends_with('Z'), "{text}");
        assert!(text.len() <= "2026-06-01T10:20:30.456Z".len(), "{text}");
        assert_eq!(text.as_bytes()[10], b'T', "{text}");
    }
}
