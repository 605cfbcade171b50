//! Verification of logout tokens for an application that Auth0 notifies of ended sessions.

mod events;
mod store;
mod used;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use auth0_core::Domain;

use self::events::logout_event;
use self::store::ErasedStore;
use self::used::MemoryLogoutStore;
use crate::access_token::system_time;
use crate::check::{self, Check, Find};
use crate::claims::{Claim, Claims, audience, required_text};
use crate::error::{BoxError, Error, ErrorKind, quoted};
use crate::keys::sealed::Context;
use crate::keys::{IntoKeys, KeySet, KeySource, RemoteKeys, TenantKeys};
use crate::logout_token::LogoutToken;
use crate::rules::{Rules, RulesBuilder, Unverified, common_setters};

pub(crate) use self::events::is_logout;
pub use self::store::LogoutTokenStore;

/// `logout+jwt` is recommended (section 2.4). Older issuers send `JWT` or no type. `events` distinguishes a
/// logout token from all other tokens anyway.
const TYPES: [&str; 2] = ["logout+jwt", "JWT"];

/// Verifies the logout tokens that Auth0 sends to an application's back-channel logout URL in the form
/// parameter `logout_token` (OpenID Connect Back-Channel Logout 1.0, section 2.6).
///
/// The verifier checks the header's `typ` (`logout+jwt`, `JWT`, or absent), the algorithm, the signature,
/// `iss`, `aud` (the client ID), `exp`, `nbf`, `iat`, `events` (a logout), `nonce` (must be absent), `sid`
/// and `sub` (at least one of them), and `jti`, which makes a token valid only once.
///
/// Used tokens are remembered until they expire: in memory by this verifier and its clones, or in a
/// [store](LogoutTokenVerifierBuilder::store). A token counts as used when the application reports that the
/// session has ended ([`mark_used`](Self::mark_used)), so a failure before that does not lose the logout.
///
/// Respond with 200 if the session has ended, and with 400 for an error, both with `Cache-Control:
/// no-store` (section 2.8).
/// Clones are cheap and share the keys. The type parameter selects the source of keys; see the [crate's
/// documentation](crate).
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
/// verifier.mark_used(&logout).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct LogoutTokenVerifier<K = RemoteKeys> {
    profile: Arc<Profile>,
    pub(crate) keys: K,
}

struct Profile {
    rules: Rules,
    /// The client id, as the one audience to expect.
    audience: [String; 1],
    /// `None` if a token may be used again.
    store: Option<Arc<dyn ErasedStore>>,
}

impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Profile")
            .field("rules", &self.rules)
            .field("audience", &self.audience)
            .finish_non_exhaustive()
    }
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
            store: Some(Arc::new(MemoryLogoutStore::default())),
            keys: TenantKeys(()),
        }
    }
}

impl<K: KeySource> LogoutTokenVerifier<K> {
    /// Verifies a logout token, and that it has not been used before. It is not used up by this: see
    /// [`mark_used`](Self::mark_used).
    ///
    /// Waits only if keys must be fetched, which needs a tokio runtime, and for the store; with the
    /// one in memory nothing waits.
    ///
    /// # Errors
    ///
    /// The first check that fails, by its [`ErrorKind`]; [`ErrorKind::Replay`] for a token that has been
    /// used before. [`ErrorKind::KeysUnavailable`] and [`ErrorKind::ReplayStoreUnavailable`] say nothing
    /// about the token. [`ErrorKind::Configuration`] if keys must be fetched outside of a tokio
    /// runtime.
    pub async fn verify(&self, token: &str) -> Result<LogoutToken, Error> {
        let token = check::verify(&*self.profile, &self.keys, token).await?;
        let used = match &self.profile.store {
            None => false,
            Some(store) => store
                .is_used(&self.profile.key(&token))
                .await
                .map_err(unavailable)?,
        };
        if used {
            Err(replayed(&token))
        } else {
            Ok(token)
        }
    }

    /// Says that the session has ended, so that the token is refused from now on. Called before that, a
    /// failure in between would lose the logout: Auth0 could not deliver it again.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Replay`] if it has been used meanwhile: someone else has ended the session as well.
    /// [`ErrorKind::ReplayStoreUnavailable`] if the store fails; [`ErrorKind::Clock`].
    pub async fn mark_used(&self, token: &LogoutToken) -> Result<(), Error> {
        let Some(store) = &self.profile.store else {
            return Ok(());
        };
        let checks = self.profile.rules.checks()?;
        let end = token.expires_at.saturating_add(checks.leeway);
        let lifetime = Duration::from_secs(end.saturating_sub(checks.now));
        let key = self.profile.key(token);
        let first = store.mark_used(&key, system_time(checks.now), lifetime);
        if first.await.map_err(unavailable)? {
            Ok(())
        } else {
            Err(replayed(token))
        }
    }
}

fn unavailable(source: BoxError) -> Error {
    Error::new(
        ErrorKind::ReplayStoreUnavailable,
        "the store for logout tokens failed, so replayed tokens cannot be detected",
    )
    .with_boxed_source(source)
}

fn replayed(token: &LogoutToken) -> Error {
    let message = format!(
        "the logout token with `jti` {} has been used before",
        quoted(&token.token_id)
    );
    Error::new(ErrorKind::Replay, message)
}

impl Check for Profile {
    type Verified = LogoutToken;

    fn run(&self, token: &str, find: &mut Find<'_, '_>) -> Result<Option<LogoutToken>, Error> {
        let token = self.rules.open(token, &TYPES)?;
        let plausible = || token.is_plausible(&self.rules, &self.audience);
        match find(token.wanted(&plausible))? {
            Some(keys) => self.verify(token, &keys).map(Some),
            None => Ok(None),
        }
    }
}

impl Profile {
    fn verify(&self, token: Unverified<'_>, keys: &KeySet) -> Result<LogoutToken, Error> {
        let token = token.authenticate(keys)?;
        let mut claims = token.payload.claims()?;
        let checks = self.rules.checks()?;
        let issuer = checks.issuer(&mut claims)?;
        let audiences = audience(&mut claims, &self.audience)?;
        let expires_at = checks.expiration_time(&claims)?;
        checks.not_before(&claims)?;
        let issued_at = checks.issued_at(&claims)?;
        logout_event(claims.events.as_ref())?;
        if claims.nonce.is_some() {
            return Err(Error::new(
                ErrorKind::Nonce,
                "the claim `nonce` is present; a logout token must not have it",
            ));
        }
        let (session_id, subject) = session(&mut claims)?;
        let token_id = required_text(ErrorKind::TokenId, "jti", claims.jti.take())?;
        Ok(LogoutToken {
            issuer,
            subject,
            session_id,
            audiences,
            token_id,
            expires_at,
            issued_at,
            key_id: token.key_id(),
            payload: token.payload,
        })
    }

    /// What a store knows the token by.
    fn key(&self, token: &LogoutToken) -> [u8; 32] {
        store::key(&self.rules.issuer, &token.token_id)
    }
}

/// `sid` and `sub` (section 2.4): one of them is required.
fn session(claims: &mut Claims<'_>) -> Result<(Option<String>, Option<String>), Error> {
    let text = |kind, name, value: Option<Claim<'_>>| match value {
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

/// Builder of a [`LogoutTokenVerifier`]; created by [`LogoutTokenVerifier::builder`].
#[derive(Clone)]
pub struct LogoutTokenVerifierBuilder<S = TenantKeys> {
    rules: RulesBuilder,
    client_id: String,
    store: Option<Arc<dyn ErasedStore>>,
    keys: S,
}

common_setters!(LogoutTokenVerifierBuilder { client_id, store });

impl<S> LogoutTokenVerifierBuilder<S> {
    /// The client id of the application the tokens are for. Required.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = client_id.into();
        self
    }

    /// Where used tokens are remembered. Processes of one application should share a store, or a token
    /// works once in each. Default: in memory, 65,536 tokens at most, of which the one that expires first
    /// gives way.
    #[must_use]
    pub fn store(mut self, store: impl LogoutTokenStore) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// Accepts a token as often as it comes until it expires: where ending a session twice does no harm.
    #[must_use]
    pub fn allow_replay(mut self) -> Self {
        self.store = None;
        self
    }
}

impl<S: fmt::Debug> fmt::Debug for LogoutTokenVerifierBuilder<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LogoutTokenVerifierBuilder")
            .field("rules", &self.rules)
            .field("client_id", &self.client_id)
            .field("keys", &self.keys)
            .finish_non_exhaustive()
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
                "the client ID is missing or empty: set your application's with `.client_id(…)`";
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
            store: self.store,
        });
        Ok(LogoutTokenVerifier { profile, keys })
    }
}
