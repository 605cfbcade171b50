//! Refresh tokens, including those that rotation has replaced.

use std::collections::HashMap;

use crate::random;
use crate::store::applications::RefreshLifetime;
use crate::store::grant::UserGrant;

/// Refresh tokens by value.
#[derive(Debug, Default)]
pub(crate) struct RefreshTokens {
    tokens: HashMap<String, Entry>,
    families: u64,
}

#[derive(Debug)]
struct Entry {
    grant: UserGrant,
    /// All tokens that stem from one login. A stolen token invalidates its whole family.
    family: u64,
    /// The time at which rotation replaced the token.
    used_at: Option<u64>,
    /// The time of the login, and the last use of the token or of a predecessor.
    began_at: u64,
    last_used: u64,
}

impl RefreshTokens {
    /// Issues the first token of a login.
    pub(crate) fn issue(&mut self, grant: UserGrant, now: u64) -> String {
        self.families += 1;
        self.add(grant, self.families, now, now)
    }

    fn add(&mut self, grant: UserGrant, family: u64, began_at: u64, now: u64) -> String {
        let token = format!("v1.{}", random::base64url(32));
        self.tokens.insert(
            token.clone(),
            Entry {
                grant,
                family,
                used_at: None,
                began_at,
                last_used: now,
            },
        );
        token
    }

    /// Returns the grant of a token if it belongs to this client and is valid. A token that rotation
    /// has replaced becomes invalid after the leeway; using it then revokes its whole family (RFC
    /// 9700 section 4.14.2).
    pub(crate) fn look_up(
        &mut self,
        token: &str,
        client_id: &str,
        lifetime: RefreshLifetime,
        now: u64,
    ) -> Option<UserGrant> {
        let entry = self.tokens.get_mut(token)?;
        if entry.grant.client_id != client_id {
            return None;
        }
        let is_over = |limit: Option<u64>, since: u64| {
            limit.is_some_and(|limit| now >= since.saturating_add(limit))
        };
        let replaced = entry.used_at;
        let replaced = replaced.is_some_and(|at| now >= at.saturating_add(lifetime.leeway));
        let has_expired =
            is_over(lifetime.absolute, entry.began_at) || is_over(lifetime.idle, entry.last_used);
        if replaced || has_expired {
            let family = entry.family;
            self.tokens.retain(|_, entry| entry.family != family);
            return None;
        }
        entry.last_used = now;
        Some(entry.grant.clone())
    }

    /// Replaces a token with a new one.
    pub(crate) fn rotate(&mut self, token: &str, now: u64) -> Option<String> {
        let entry = self.tokens.get_mut(token)?;
        entry.used_at.get_or_insert(now);
        let (grant, family, began_at) = (entry.grant.clone(), entry.family, entry.began_at);
        Some(self.add(grant, family, began_at, now))
    }

    /// Revokes a token of this client and all tokens from the same login.
    pub(crate) fn revoke(&mut self, token: &str, client_id: &str) {
        let ours = |entry: &&Entry| entry.grant.client_id == client_id;
        if let Some(family) = self
            .tokens
            .get(token)
            .filter(ours)
            .map(|entry| entry.family)
        {
            self.tokens.retain(|_, entry| entry.family != family);
        }
    }

    /// Revokes all tokens of a client.
    pub(crate) fn revoke_client(&mut self, client_id: &str) {
        self.tokens
            .retain(|_, entry| entry.grant.client_id != client_id);
    }

    /// Revokes all tokens of a user.
    pub(crate) fn revoke_user(&mut self, user_id: &str) {
        self.tokens
            .retain(|_, entry| entry.grant.user_id != user_id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look_up(tokens: &mut RefreshTokens, token: &str) -> bool {
        let lifetime = RefreshLifetime::default();
        tokens.look_up(token, "app", lifetime, 1).is_some()
    }

    #[test]
    fn a_token_used_again_takes_its_family_down() {
        let mut tokens = RefreshTokens::default();
        let first = tokens.issue(UserGrant::new("app", "ada", "password"), 0);
        let other = tokens.issue(UserGrant::new("app", "ada", "password"), 0);
        let lifetime = RefreshLifetime::default();
        assert!(tokens.look_up(&first, "another", lifetime, 0).is_none());
        let second = tokens.rotate(&first, 0).unwrap();
        assert!(look_up(&mut tokens, &second));
        assert!(!look_up(&mut tokens, &first));
        assert!(!look_up(&mut tokens, &second));
        assert!(look_up(&mut tokens, &other));
        tokens.revoke_user("ada");
        assert!(!look_up(&mut tokens, &other));
    }

    #[test]
    fn a_token_lives_as_long_as_its_client_says() {
        let lifetime = RefreshLifetime {
            absolute: Some(100),
            idle: Some(30),
            leeway: 10,
        };
        let mut tokens = RefreshTokens::default();
        let token = tokens.issue(UserGrant::new("app", "ada", "password"), 0);
        let next = tokens.rotate(&token, 20).unwrap();
        // Within the leeway, the old token is still valid.
        assert!(tokens.look_up(&token, "app", lifetime, 29).is_some());
        for now in [45, 70, 95] {
            assert!(
                tokens.look_up(&next, "app", lifetime, now).is_some(),
                "{now}"
            );
        }
        assert!(tokens.look_up(&next, "app", lifetime, 100).is_none());
        let idle = tokens.issue(UserGrant::new("app", "ada", "password"), 0);
        assert!(tokens.look_up(&idle, "app", lifetime, 30).is_none());
    }
}
