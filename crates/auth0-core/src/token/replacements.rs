//! Whether a token that Auth0 refused is worth another one: tokens cost money, and when new ones are
//! refused too, it is usually not the token's fault.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

/// The time in which a second refusal counts as one after the other.
const PERIOD: Duration = Duration::from_secs(30);

/// How many tokens may be replaced in one period, even if each of them had worked: enough for keys
/// that are rotated every 5 s, and a bound on what an API costs that refuses at random.
const MOST: usize = 6;

/// The replacements of the last period.
#[derive(Debug, Default)]
pub(super) struct Replacements {
    times: VecDeque<Instant>,
    /// Whether the token that was replaced last had been accepted before it was refused.
    last_had_worked: bool,
}

impl Replacements {
    /// Decides about a refused token; `has_worked` says that it was accepted before. If the response is
    /// yes, the replacement is recorded.
    ///
    /// The first refusal in a while is always answered with a new token. If that one is refused too,
    /// there is a reason to try again only if one of the two had worked: then credentials and API are
    /// right, and tokens are being revoked.
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

    /// The decisions about tokens refused at these seconds.
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
