//! Verification of logout tokens, by an application that Auth0 tells of sessions that have ended.

mod events;
mod used;

use std::fmt;
use std::sync::Arc;

use auth0_core::Domain;

use self::events::logout_event;
use self::used::UsedTokens;
use crate::claims::{Checks, Claims, audience, issued_at, required_text};
use crate::error::{Error, ErrorKind, quoted};
use crate::keys::sealed::Context;
use crate::keys::{IntoKeys, KeySet, RemoteKeys, TenantKeys};
use crate::logout_token::LogoutToken;
use crate::rules::{Authentic, Rules, RulesBuilder, Unverified, common_setters};

pub(crate) use self::events::is_logout;

/// `logout+jwt` is recommended (section 2.4), and `JWT` or nothing is what issuers send that are older
/// than that. `events` tells a logout token from all others anyway.
const TYPES: [&str; 2] = ["logout+jwt", "JWT"];

/// Verifies the logout tokens Auth0 posts to an application's back-channel logout URL as the form
/// parameter `logout_token` (OpenID Connect Back-Channel Logout 1.0, section 2.6).
///
/// Checked are the header's `typ` (`logout+jwt`, `JWT` or absent), the algorithm, the signature, `iss`,
/// `aud` (the client id), `exp`, `nbf`, `iat`, `events` (that of a logout), `nonce` (must be absent),
/// `sid` and `sub` (one of them at least), and `jti`, by which a token works only once.
///
/// Used tokens are remembered until they expire, in memory: by this verifier and its clones, 65,536 of
/// them at most, of which the one that expires first gives way. They are not shared between processes,
/// nor between two verifiers. A token whose verification fails is not remembered.
///
/// Answer 200 where the session has ended, and 400 for an error, both with `Cache-Control: no-store`
/// (section 2.8). Clones are cheap and share the keys. The type parameter says where the keys come
/// from, see the [crate's documentation](crate).
///
#[cfg_attr(feature = "remote", doc = "```no_run")]
#[cfg_attr(not(feature = "remote"), doc = "```ignore")]
/// use auth0_verify::LogoutTokenVerifier;
///
/// # async fn example(logout_token: &str) -> Result<(), auth0_verify::Error> {
/// let verifier =
///     LogoutTokenVerifier::builder("tenant.eu.auth0.com").client_id("my-client-id").build()?;
/// let logout = verifier.verify(logout_token).await?;
/// println!("end the session {:?} of {:?}", logout.session_id(), logout.subject());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct LogoutTokenVerifier<K = RemoteKeys> {
    profile: Arc<Profile>,
    keys: K,
}

#[derive(Debug)]
struct Profile {
    rules: Rules,
    /// The client id, as the one audience to expect.
    audience: [String; 1],
    /// `None` where a token may be used again.
    used: Option<UsedTokens>,
}

impl LogoutTokenVerifier {
    /// Starts a verifier for the logout tokens of a tenant, by its domain or custom domain.
    ///
    /// The domain may be text, as people paste it, or an `auth0_core::Domain`. What is wrong with it
    /// is reported by [`build`](LogoutTokenVerifierBuilder::build).
    pub fn builder(
        domain: impl TryInto<Domain, Error: fmt::Display>,
    ) -> LogoutTokenVerifierBuilder {
        LogoutTokenVerifierBuilder {
            rules: RulesBuilder::new(domain),
            client_id: String::new(),
            allow_replay: false,
            keys: TenantKeys(()),
        }
    }
}

impl LogoutTokenVerifier<KeySet> {
    /// Verifies a logout token, and remembers it as used.
    ///
    /// # Errors
    ///
    /// The first check that fails, by its [`ErrorKind`]; [`ErrorKind::Replay`] for a token that has been
    /// verified before.
    pub fn verify(&self, token: &str) -> Result<LogoutToken, Error> {
        self.profile.verify(self.profile.open(token)?, &self.keys)
    }
}

#[cfg(feature = "remote")]
impl LogoutTokenVerifier<RemoteKeys> {
    /// Verifies a logout token, and remembers it as used. Waits only where keys have to be fetched.
    ///
    /// # Errors
    ///
    /// The first check that fails, by its [`ErrorKind`]; [`ErrorKind::Replay`] for a token that has been
    /// verified before. [`ErrorKind::KeysUnavailable`] where the keys could not be fetched: that says
    /// nothing about the token.
    pub async fn verify(&self, token: &str) -> Result<LogoutToken, Error> {
        let token = self.profile.open(token)?;
        let keys = self
            .keys
            .for_token(token.algorithm, token.key_id.as_deref())
            .await?;
        self.profile.verify(token, &keys)
    }
}

impl Profile {
    fn open<'t>(&self, token: &'t str) -> Result<Unverified<'t>, Error> {
        self.rules.open(token, &TYPES)
    }

    fn verify(&self, token: Unverified<'_>, keys: &KeySet) -> Result<LogoutToken, Error> {
        let Authentic {
            algorithm: _,
            key_id,
            mut claims,
            payload,
        } = token.authenticate(keys)?;
        let checks = self.rules.checks();
        let issuer = checks.issuer(&mut claims)?;
        let audiences = audience(&mut claims, &self.audience)?;
        let expires_at = checks.expiration_time(&claims)?;
        checks.not_before(&claims)?;
        let issued_at = issued_at(&claims)?;
        logout_event(claims.events.as_ref())?;
        if claims.nonce.is_some() {
            return Err(Error::new(
                ErrorKind::Nonce,
                "the claim `nonce` is there; a logout token must not have it",
            ));
        }
        let (session_id, subject) = session(&mut claims)?;
        let token_id = required_text(ErrorKind::TokenId, "jti", claims.jti.take())?;
        self.use_once(&issuer, &token_id, expires_at, &checks)?;
        Ok(LogoutToken {
            issuer,
            subject,
            session_id,
            audiences,
            token_id,
            expires_at,
            issued_at,
            key_id,
            payload,
        })
    }

    /// The last check, so that only a good token is remembered.
    fn use_once(
        &self,
        issuer: &str,
        token_id: &str,
        expires_at: u64,
        checks: &Checks<'_>,
    ) -> Result<(), Error> {
        let end = expires_at.saturating_add(checks.leeway);
        match &self.used {
            Some(used) if !used.check_and_insert(&used::key(issuer, token_id), checks.now, end) => {
                Err(Error::new(
                    ErrorKind::Replay,
                    format!(
                        "the logout token with `jti` {} has been used before",
                        quoted(token_id)
                    ),
                ))
            }
            _ => Ok(()),
        }
    }
}

/// `sid` and `sub` (section 2.4): one of them has to be there.
fn session(claims: &mut Claims) -> Result<(Option<String>, Option<String>), Error> {
    let text = |kind, name, value: Option<serde_json::Value>| match value {
        None => Ok(None),
        value => required_text(kind, name, value).map(Some),
    };
    let session_id = text(ErrorKind::SessionId, "sid", claims.sid.take())?;
    let subject = text(ErrorKind::Subject, "sub", claims.sub.take())?;
    if session_id.is_none() && subject.is_none() {
        return Err(Error::new(
            ErrorKind::SessionId,
            "the claims `sid` and `sub` are both missing; expected one of them",
        ));
    }
    Ok((session_id, subject))
}

/// Builds a [`LogoutTokenVerifier`]; made by [`LogoutTokenVerifier::builder`].
#[derive(Debug, Clone)]
pub struct LogoutTokenVerifierBuilder<S = TenantKeys> {
    rules: RulesBuilder,
    client_id: String,
    allow_replay: bool,
    keys: S,
}

common_setters!(LogoutTokenVerifierBuilder {
    client_id,
    allow_replay
});

impl<S> LogoutTokenVerifierBuilder<S> {
    /// The client id of the application the tokens are for. Required.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = client_id.into();
        self
    }

    /// Accepts a token as often as it comes until it expires: where ending a session twice does no harm
    /// and used tokens are not to be remembered, or are remembered elsewhere by their `jti`.
    #[must_use]
    pub fn allow_replay(mut self) -> Self {
        self.allow_replay = true;
        self
    }
}

impl<S: IntoKeys> LogoutTokenVerifierBuilder<S> {
    /// Makes the verifier. Fetches nothing.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`]: an invalid domain, no client id or an empty one, no allowed
    /// algorithm, keys that fit no allowed algorithm, or an HTTP client that cannot be built.
    pub fn build(self) -> Result<LogoutTokenVerifier<S::Keys>, Error> {
        let key_options = self.rules.key_options;
        let (domain, rules) = self.rules.build()?;
        if self.client_id.is_empty() {
            let message =
                "no client id, or an empty one: give your application's with `.client_id(…)`";
            return Err(Error::new(ErrorKind::Configuration, message));
        }
        let keys = self.keys.into_keys(Context {
            domain: &domain,
            algorithms: rules.algorithms,
            key_options,
        })?;
        let profile = Arc::new(Profile {
            rules,
            audience: [self.client_id],
            used: (!self.allow_replay).then(UsedTokens::default),
        });
        Ok(LogoutTokenVerifier { profile, keys })
    }
}
