//! The tokens of a session: which token fits, whether it is due for renewal, and how a response changes
//! them.

use auth0_authentication::TokenResponse;
use auth0_core::{Secret, Token};
use serde::{Deserialize, Serialize};

use super::record::SessionRecord;
use super::time::at;

/// An access token in a session, with its purpose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct StoredToken {
    #[serde(rename = "for", default)]
    pub(crate) purpose: Purpose,
    /// The requested scopes, if any were given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) asked: Option<String>,
    /// The granted scopes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) scope: Option<String>,
    #[serde(rename = "token")]
    pub(crate) access_token: Secret,
    #[serde(rename = "type")]
    pub(crate) token_type: String,
    #[serde(rename = "exp", default, skip_serializing_if = "Option::is_none")]
    pub(crate) expires_at: Option<u64>,
    #[serde(rename = "life", default, skip_serializing_if = "Option::is_none")]
    pub(crate) lifetime: Option<u64>,
}

/// The purpose of an access token.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Purpose {
    /// The audience of the login.
    #[default]
    Login,
    /// Another API, by its identifier.
    Audience(String),
    /// An identity provider's API, by the name of the connection and the account there.
    Connection(String, Option<String>),
    /// An API that is called on behalf of the user, with a token exchanged for the login's token.
    OnBehalf(String),
}

/// A request for an access token with these scopes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Want {
    pub(crate) purpose: Purpose,
    pub(crate) scope: Option<String>,
}

/// The result of looking up a [`Want`] in a session.
#[derive(Debug)]
pub(crate) enum Found {
    /// A token that remains valid for a while.
    Fresh(StoredToken),
    /// A token that is valid but should be renewed.
    Due(StoredToken),
    Missing,
}

impl StoredToken {
    #[cfg(test)]
    pub(crate) fn bearer(token: &str) -> Self {
        Self {
            purpose: Purpose::Login,
            asked: None,
            scope: None,
            access_token: token.into(),
            token_type: "Bearer".into(),
            expires_at: None,
            lifetime: None,
        }
    }

    pub(crate) fn of(want: &Want, response: &TokenResponse, now: u64) -> Self {
        Self {
            purpose: want.purpose.clone(),
            asked: want.scope.clone(),
            // RFC 6749 section 5.1: omitted if it equals the requested scope.
            scope: response.scope.clone().or_else(|| want.scope.clone()),
            access_token: response.access_token.clone(),
            token_type: response.token_type.clone(),
            expires_at: response.expires_in.map(|life| now.saturating_add(life)),
            lifetime: response.expires_in,
        }
    }

    /// Converts the token to the type that clients of this SDK use.
    pub(crate) fn token(&self) -> Token {
        let mut token = Token::new(&self.access_token);
        if let Some(expires_at) = self.expires_at {
            token = token.with_expires_at(at(expires_at));
        }
        if let Some(lifetime) = self.lifetime {
            token = token.issued_for(std::time::Duration::from_secs(lifetime));
        }
        token
    }

    fn fits(&self, want: &Want) -> bool {
        self.purpose == want.purpose
            && match &want.scope {
                None => self.asked.is_none() || self.purpose == Purpose::Login,
                Some(scope) => has_all(self.scope.as_deref(), scope),
            }
    }

    fn is_over(&self, now: u64) -> bool {
        self.expires_at.is_some_and(|end| end <= now)
    }

    /// Returns whether the token is within a minute or a tenth of its lifetime before it expires, whichever
    /// is later.
    fn is_due(&self, now: u64) -> bool {
        let margin = (self.lifetime.unwrap_or_default() / 10).min(60);
        self.expires_at
            .is_some_and(|end| end <= now.saturating_add(margin))
    }
}

fn has_all(granted: Option<&str>, wanted: &str) -> bool {
    let granted = granted.unwrap_or_default();
    wanted
        .split_ascii_whitespace()
        .all(|scope| granted.split_ascii_whitespace().any(|it| it == scope))
}

impl SessionRecord {
    /// Returns the token that fits, if any.
    pub(crate) fn find(&self, want: &Want, now: u64) -> Found {
        let fitting = self.tokens.iter().rev().filter(|token| token.fits(want));
        match fitting
            .filter(|token| !token.is_over(now))
            .max_by_key(|token| token.expires_at.unwrap_or(u64::MAX))
        {
            Some(token) if token.is_due(now) => Found::Due(token.clone()),
            Some(token) => Found::Fresh(token.clone()),
            None => Found::Missing,
        }
    }

    /// Stores the tokens of a renewal: the new token replaces the one with the same purpose and scope, and
    /// expired tokens are removed.
    pub(crate) fn take(&mut self, want: &Want, response: &TokenResponse, now: u64) {
        let token = StoredToken::of(want, response, now);
        self.tokens.retain(|old| {
            let is_replaced = old.purpose == token.purpose && old.asked == token.asked;
            !old.is_over(now) && !is_replaced
        });
        self.tokens.push(token);
        if let Some(refresh_token) = &response.refresh_token {
            self.refresh_token = Some(refresh_token.clone());
            self.is_refused = false;
        }
        if let (Some(old), Some(new)) = (&mut self.id_token, &response.id_token) {
            *old = new.clone();
        }
        self.renewals += 1;
    }

    /// Copies the state of the tokens from another record of the same session if that record is newer.
    pub(crate) fn take_renewals_of(&mut self, other: &Self) -> bool {
        if other.renewals <= self.renewals {
            return false;
        }
        self.tokens.clone_from(&other.tokens);
        self.refresh_token.clone_from(&other.refresh_token);
        self.id_token.clone_from(&other.id_token);
        self.is_refused = other.is_refused;
        self.renewals = other.renewals;
        self.claims.clone_from(&other.claims);
        self.ceiling = other.ceiling;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn want(purpose: Purpose, scope: Option<&str>) -> Want {
        Want {
            purpose,
            scope: scope.map(str::to_owned),
        }
    }

    fn response(token: &str, scope: Option<&str>, lifetime: u64) -> TokenResponse {
        let json = serde_json::json!({
            "access_token": token, "token_type": "Bearer", "scope": scope,
            "expires_in": lifetime, "refresh_token": format!("r-{token}"),
        });
        serde_json::from_value(json).unwrap()
    }

    fn now() -> u64 {
        crate::core::time::seconds(std::time::SystemTime::now())
    }

    fn found(record: &SessionRecord, want: &Want, now: u64) -> String {
        match record.find(want, now) {
            Found::Fresh(token) => token.access_token.expose().to_owned(),
            Found::Due(token) => format!("due {}", token.access_token.expose()),
            Found::Missing => "missing".to_owned(),
        }
    }

    #[test]
    fn each_audience_and_scope_has_its_token() {
        let mut record = SessionRecord::new("i", "s");
        let login = want(Purpose::Login, None);
        let api = |scope| want(Purpose::Audience("api".into()), scope);
        record.take(&login, &response("login", Some("openid"), 1_000), now());
        record.take(&api(None), &response("all", Some("a b c"), 1_000), now());
        assert_eq!(found(&record, &login, now()), "login");
        assert_eq!(found(&record, &api(None), now()), "all");
        assert_eq!(found(&record, &api(Some("c a")), now()), "all");
        assert_eq!(found(&record, &api(Some("d")), now()), "missing");
        record.take(&api(Some("d")), &response("d", Some("d"), 1_000), now());
        assert_eq!(found(&record, &api(Some("d")), now()), "d");
        // The token has fewer scopes than a request without scopes asks for.
        assert_eq!(found(&record, &api(None), now()), "all");
        let other = want(Purpose::Audience("other".into()), None);
        assert_eq!(found(&record, &other, now()), "missing");
        record.take(&api(None), &response("new", Some("a"), 1_000), now());
        assert_eq!(record.tokens.len(), 3);
        assert_eq!(record.refresh_token.unwrap().expose(), "r-new");
        assert_eq!(record.renewals, 4);
    }

    #[test]
    fn a_token_is_due_before_it_is_over() {
        let mut record = SessionRecord::new("i", "s");
        let login = want(Purpose::Login, None);
        record.take(&login, &response("t", None, 100), now());
        let start = record.tokens[0].expires_at.unwrap() - 100;
        for (at, expected) in [
            (0, "t"),
            (89, "t"),
            (90, "due t"),
            (99, "due t"),
            (100, "missing"),
        ] {
            assert_eq!(found(&record, &login, start + at), expected, "{at}");
        }
        record.take(&login, &response("long", None, 86_400), now());
        assert_eq!(found(&record, &login, start + 86_300), "long");
        assert_eq!(found(&record, &login, start + 86_345), "due long");
    }

    #[test]
    fn the_newer_tokens_win() {
        let mut old = SessionRecord::new("i", "s");
        let mut new = old.clone();
        new.take(
            &want(Purpose::Login, None),
            &response("t", None, 100),
            now(),
        );
        assert!(old.take_renewals_of(&new));
        assert_eq!(old.refresh_token.as_ref().unwrap().expose(), "r-t");
        assert!(!old.take_renewals_of(&new));
        assert!(!new.take_renewals_of(&SessionRecord::new("i", "s")));
    }
}
