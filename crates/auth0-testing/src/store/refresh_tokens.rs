//! Refresh tokens, and what happens to the ones that were used before.

use std::collections::HashMap;

use crate::random;
use crate::store::grant::UserGrant;

/// Refresh tokens by their text.
#[derive(Debug, Default)]
pub(crate) struct RefreshTokens {
    tokens: HashMap<String, Entry>,
    families: u64,
}

#[derive(Debug)]
struct Entry {
    grant: UserGrant,
    /// All that came from one login; a stolen token takes its whole family down.
    family: u64,
    used: bool,
}

impl RefreshTokens {
    /// The first token of a login.
    pub(crate) fn issue(&mut self, grant: UserGrant) -> String {
        self.families += 1;
        self.add(grant, self.families)
    }

    fn add(&mut self, grant: UserGrant, family: u64) -> String {
        let token = format!("v1.{}", random::base64url(32));
        let used = false;
        self.tokens.insert(
            token.clone(),
            Entry {
                grant,
                family,
                used,
            },
        );
        token
    }

    /// What a token stands for, if it is this client's and still good. One that rotation has replaced
    /// is not, and takes with it what replaced it (RFC 9700 section 4.14.2).
    pub(crate) fn look_up(&mut self, token: &str, client_id: &str) -> Option<UserGrant> {
        let entry = self.tokens.get(token)?;
        if entry.grant.client_id != client_id {
            return None;
        }
        if entry.used {
            let family = entry.family;
            self.tokens.retain(|_, entry| entry.family != family);
            return None;
        }
        Some(entry.grant.clone())
    }

    /// Replaces a token by a new one.
    pub(crate) fn rotate(&mut self, token: &str) -> Option<String> {
        let entry = self.tokens.get_mut(token)?;
        entry.used = true;
        let (grant, family) = (entry.grant.clone(), entry.family);
        Some(self.add(grant, family))
    }

    /// Takes a token of this client away, and all that came from the same login.
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

    /// Takes all tokens of a client away.
    pub(crate) fn revoke_client(&mut self, client_id: &str) {
        self.tokens
            .retain(|_, entry| entry.grant.client_id != client_id);
    }

    /// Takes all tokens of a user away.
    pub(crate) fn revoke_user(&mut self, user_id: &str) {
        self.tokens
            .retain(|_, entry| entry.grant.user_id != user_id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_used_again_takes_its_family_down() {
        let mut tokens = RefreshTokens::default();
        let first = tokens.issue(UserGrant::new("app", "ada", "password"));
        let other = tokens.issue(UserGrant::new("app", "ada", "password"));
        assert!(tokens.look_up(&first, "another").is_none());
        let second = tokens.rotate(&first).unwrap();
        assert!(tokens.look_up(&second, "app").is_some());
        assert!(tokens.look_up(&first, "app").is_none());
        assert!(tokens.look_up(&second, "app").is_none());
        assert!(tokens.look_up(&other, "app").is_some());
        tokens.revoke_user("ada");
        assert!(tokens.look_up(&other, "app").is_none());
    }
}
