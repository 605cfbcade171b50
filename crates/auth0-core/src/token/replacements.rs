//! Decides whether to replace a token that Auth0 rejected. Tokens cost money, and if new ones are
//! rejected too, the token is usually not the cause.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

/// Rejections within this period count as consecutive.
const PERIOD: Duration = Duration::from_secs(30);

/// The maximum number of replacements per period, even if each token had worked: enough for keys
/// that rotate every 5 s, and a bound on the cost of an API that rejects tokens at random.
const MOST: usize = 6;

/// The replacements in the latest period.
#[derive(Debug, Default)]
pub(super) struct Replacements {
    times: VecDeque<Instant>,
    /// True if the last replaced token had been accepted before it was rejected.
    last_had_worked: bool,
}

impl Replacements {
    /// Decides whether to replace a rejected token; `has_worked` means that it was accepted before. If
    /// so, records the replacement.
    ///
    /// The first rejection in a while always leads to a new token. If that one is rejected too,
    /// another attempt makes sense only if one of the two had worked: then the credentials and the
    /// API are configured correctly, and tokens are being revoked.
    pub(super) fn allow(&mut self, has_worked: bool, now: Instant) -> bool {
        while let Some(&time) = self.times.front()
            && now >= time + PERIOD
        {
            self.times.pop_front();
        }
        let allowed = self.times.is_empty()
            || self.times.len() < MOST && (has_worked || self.last_had_worked);
        if allowed {
            self.times.push_back(now);
            self.last_had_worked = has_worked;
        }
        allowed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the decisions about tokens that were rejected at these times in seconds.
    fn decisions(refusals: &[(u64, bool)]) -> Vec<bool> {
        let start = Instant::now();
        let mut replacements = Replacements::default();
        refusals
            .iter()
            .map(|&(second, worked)| {
                replacements.allow(worked, start + Duration::from_secs(second))
            })
            .collect()
    }

    #[test]
    fn tokens_that_never_work_are_replaced_once_in_half_a_minute() {
        let refusals = [
            (0, false),
            (1, false),
            (29, false),
            (30, false),
            (59, false),
        ];
        assert_eq!(decisions(&refusals), [true, false, false, true, false]);
    }

    #[test]
    fn a_token_is_replaced_again_if_it_or_the_one_before_had_worked() {
        assert_eq!(decisions(&[(0, false), (1, true)]), [true, true]);
        let refusals = [(0, true), (1, false), (2, false)];
        assert_eq!(decisions(&refusals), [true, true, false]);
    }

    #[test]
    fn keys_that_rotate_every_five_seconds_can_be_followed_forever() {
        let refusals: Vec<_> = (0..100).map(|turn| (turn * 5, true)).collect();
        assert!(decisions(&refusals).iter().all(|allowed| *allowed));
    }

    #[test]
    fn an_api_that_refuses_at_random_costs_six_tokens_in_half_a_minute() {
        let refusals: Vec<_> = (0..60).map(|second| (second, true)).collect();
        let allowed = decisions(&refusals).into_iter().filter(|allowed| *allowed);
        assert_eq!(allowed.count(), 12);
    }
}
