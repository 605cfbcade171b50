//! The times and limits of remote keys: freshness, pauses, and numbers.

use std::time::Duration;

const DEFAULT_TIME_TO_LIVE: Duration = Duration::from_mins(10);
/// Auth0 responds with a `max-age` of seconds, which is meant for edge caches.
const MIN_TIME_TO_LIVE: Duration = Duration::from_mins(5);
const MAX_TIME_TO_LIVE: Duration = Duration::from_hours(1);
/// How often unknown key IDs may trigger a fetch in the long run. The default equals [`EARLY_GAP`], the
/// minimum, so that even during a continuous flood, a new key is found within a second of the last fetch.
const DEFAULT_COOLDOWN: Duration = EARLY_GAP;
/// With a longer cooldown, the maximum number of unused fetches that accumulate.
pub(super) const EARLY_FETCHES: u32 = 10;
/// The time between two fetches for unknown key IDs.
pub(super) const EARLY_GAP: Duration = Duration::from_secs(1);
/// How long a `kid` is remembered as unknown.
pub(super) const UNKNOWN_KEY_ID: Duration = Duration::from_mins(2);
const DEFAULT_STALE_IF_ERROR: Duration = Duration::from_hours(1);
/// More keys than published by issuers that have a key for each environment of their applications.
const DEFAULT_MAX_KEYS: usize = 100;
/// Keys are renewed in the last fifth of their time to live.
const RENEWAL_SHARE: u32 = 5;

/// The longest time that is added to an instant, so that the sum cannot overflow.
const LONGEST: Duration = Duration::from_hours(366 * 24);

#[derive(Debug, Clone)]
pub(super) struct Policy {
    fixed_time_to_live: Option<Duration>,
    pub(super) cooldown: Duration,
    pub(super) stale_if_error: Duration,
    pub(super) renew_early: bool,
    pub(super) max_keys: usize,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            fixed_time_to_live: None,
            cooldown: DEFAULT_COOLDOWN,
            stale_if_error: DEFAULT_STALE_IF_ERROR,
            renew_early: true,
            max_keys: DEFAULT_MAX_KEYS,
        }
    }
}

impl Policy {
    pub(super) fn set_time_to_live(&mut self, time: Duration) {
        self.fixed_time_to_live = Some(time.min(LONGEST));
    }

    pub(super) fn set_cooldown(&mut self, time: Duration) {
        self.cooldown = time.min(LONGEST);
    }

    pub(super) fn set_stale_if_error(&mut self, time: Duration) {
        self.stale_if_error = time.min(LONGEST);
    }

    /// Returns how long keys with this `Cache-Control` (RFC 9111 section 5.2) are fresh.
    pub(super) fn time_to_live(&self, cache_control: Option<&str>) -> Duration {
        self.fixed_time_to_live.unwrap_or_else(|| {
            cache_control
                .and_then(max_age)
                .map_or(DEFAULT_TIME_TO_LIVE, |age| {
                    age.clamp(MIN_TIME_TO_LIVE, MAX_TIME_TO_LIVE)
                })
        })
    }

    /// Returns how long before they expire keys are renewed.
    pub(super) fn renewal(&self, time_to_live: Duration) -> Duration {
        if self.renew_early {
            time_to_live / RENEWAL_SHARE
        } else {
            Duration::ZERO
        }
    }
}

/// Returns `max-age`, or `None` if the response must not be stored.
fn max_age(cache_control: &str) -> Option<Duration> {
    let mut found = None;
    for directive in cache_control.split(',') {
        let (name, value) = directive.split_once('=').unwrap_or((directive, ""));
        let name = name.trim();
        if name.eq_ignore_ascii_case("no-store") || name.eq_ignore_ascii_case("no-cache") {
            return Some(Duration::ZERO);
        }
        if name.eq_ignore_ascii_case("max-age") {
            found = value
                .trim()
                .trim_matches('"')
                .parse()
                .ok()
                .map(Duration::from_secs);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(cache_control: Option<&str>) -> u64 {
        Policy::default().time_to_live(cache_control).as_secs()
    }

    #[test]
    fn honours_max_age_within_bounds() {
        assert_eq!(seconds(None), 600);
        assert_eq!(seconds(Some("public")), 600);
        assert_eq!(
            seconds(Some("public, max-age=15, stale-if-error=86400")),
            300
        );
        assert_eq!(seconds(Some("Max-Age = 1800")), 1800);
        assert_eq!(seconds(Some("max-age=\"1800\"")), 1800);
        assert_eq!(seconds(Some("max-age=99999999999")), 3600);
        assert_eq!(seconds(Some("max-age=99999999999999999999999")), 600);
        assert_eq!(seconds(Some("max-age=-1")), 600);
        assert_eq!(seconds(Some("s-maxage=1800")), 600);
        assert_eq!(seconds(Some("max-age=1800, no-cache")), 300);
    }

    #[test]
    fn a_time_of_ones_own_wins() {
        let mut policy = Policy::default();
        policy.set_time_to_live(Duration::from_secs(1));
        assert_eq!(
            policy.time_to_live(Some("max-age=1800")),
            Duration::from_secs(1)
        );
        policy.set_time_to_live(Duration::MAX);
        assert_eq!(policy.time_to_live(None), LONGEST);
    }
}
