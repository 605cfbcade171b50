//! A token in memory, with its precomputed header and the times of its renewal and expiry.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use http::header::AUTHORIZATION;
use http::{HeaderValue, Request};
use tokio::time::Instant;

use super::Token;
use crate::BoxError;

/// How long to use a token that had already expired on arrival. Clocks may differ, and fetching a
/// token for every call helps no one.
const EXPIRED_ON_ARRIVAL: Duration = Duration::from_mins(1);

/// A token ready for use.
#[derive(Debug)]
pub(crate) struct Held {
    pub(super) token: Token,
    header: HeaderValue,
    renew_at: Option<Instant>,
    expires_at: Option<Instant>,
    has_worked: AtomicBool,
}

impl Held {
    /// Creates a held token. `took` is the duration of the fetch, as an estimate for the next one.
    pub(super) fn new(token: Token, took: Duration) -> Result<Self, BoxError> {
        let header = token
            .access_token()
            .bearer()
            .filter(|_| !token.access_token().is_empty())
            .ok_or("the token is empty or has characters that are not allowed in a header")?;
        let now = Instant::now();
        // Not the whole lifetime: a token from a cache has used up some of it.
        let left = token.left();
        let left = left.map(|left| {
            if left.is_zero() {
                EXPIRED_ON_ARRIVAL
            } else {
                left
            }
        });
        let at = |time| now.checked_add(time);
        let expires_at = left.and_then(at);
        let renew_at = left.and_then(|left| {
            // Early enough for a slow token endpoint, but never before half of its lifetime is
            // over.
            let margin = token
                .renewal_margin()
                .max(took.saturating_mul(2).min(left / 2));
            at(left.saturating_sub(margin))
        });
        Ok(Self {
            token,
            header,
            renew_at,
            expires_at,
            has_worked: AtomicBool::new(false),
        })
    }

    /// Adds the token to a request.
    pub(crate) fn authorize<B>(&self, request: &mut Request<B>) {
        let header = self.header.clone();
        request.headers_mut().insert(AUTHORIZATION, header);
    }

    /// Records that the API accepted the token.
    pub(crate) fn accepted(&self) {
        // Loaded first because it is nearly always set already, and a store would bounce between
        // processors.
        if !self.has_worked.load(Ordering::Relaxed) {
            self.has_worked.store(true, Ordering::Relaxed);
        }
    }

    /// Returns true if the token is used until the API rejects it.
    pub(super) fn is_endless(&self) -> bool {
        self.renew_at.is_none() && self.expires_at.is_none()
    }

    pub(super) fn is_expired(&self, now: Instant) -> bool {
        self.expires_at.is_some_and(|expires_at| expires_at <= now)
    }

    /// Returns true if this is the same token, regardless of its expiry.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.token.access_token() == other.token.access_token()
    }

    /// Returns true if it is time to fetch the next token.
    pub(super) fn is_due(&self, now: Instant) -> bool {
        self.renew_at.is_some_and(|renew_at| renew_at <= now)
    }

    /// Returns true if the API has accepted the token.
    pub(super) fn has_worked(&self) -> bool {
        self.has_worked.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;

    #[test]
    fn a_token_that_has_lived_for_a_while_is_not_held_for_its_whole_life() {
        let seconds = Duration::from_secs;
        let mut token = Token::new("from a cache").expires_in(seconds(1_000));
        token.expires_at = Some(SystemTime::now() + seconds(100));
        let held = Held::new(token, Duration::ZERO).unwrap();
        let now = Instant::now();
        assert!(held.expires_at.unwrap() <= now + seconds(100));
        assert!(held.renew_at.unwrap() <= now + seconds(40));
    }
}
