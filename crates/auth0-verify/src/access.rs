//! Verification of access tokens, by an API.

mod cached;
mod certificate;
#[cfg(feature = "dpop")]
mod dpop;
mod extensions;

use std::fmt;
use std::sync::Arc;

use auth0_core::Domain;

use self::extensions::Extensions;
use crate::access_token::{AccessToken, Content};
use crate::cache::{Cache, Verified};
use crate::claims::{audience, issued_at, optional_text, required_text, text_list};
use crate::confirmation::{Confirmation, bearer};
use crate::error::{Error, ErrorKind};
use crate::keys::sealed::Context;
use crate::keys::{IntoKeys, KeySet, RemoteKeys, TenantKeys};
use crate::rules::{Authentic, Rules, RulesBuilder, Unverified, common_setters};

/// `JWT` is Auth0's default profile, `at+jwt` that of RFC 9068.
const TYPES: [&str; 2] = ["JWT", "at+jwt"];

/// Verifies the access tokens an API receives.
///
/// Clones are cheap and share the keys. The type parameter says where the keys come from, see the
/// [crate's documentation](crate).
///
#[cfg_attr(feature = "remote", doc = "```no_run")]
#[cfg_attr(not(feature = "remote"), doc = "```ignore")]
/// use auth0_verify::AccessTokenVerifier;
///
/// # async fn example(bearer: &str) -> Result<(), auth0_verify::Error> {
/// let verifier = AccessTokenVerifier::builder("tenant.eu.auth0.com")
///     .audience("https://api.example.com")
///     .build()?;
/// let token = verifier.verify(bearer).await?;
/// println!("{} may {:?}", token.subject(), token.scopes().collect::<Vec<_>>());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AccessTokenVerifier<K = RemoteKeys> {
    profile: Arc<Profile>,
    keys: K,
}

#[derive(Debug)]
struct Profile {
    rules: Rules,
    audiences: Vec<String>,
    #[cfg(any(feature = "dpop", feature = "jwe"))]
    extensions: Extensions,
    cache: Option<Cache>,
}

impl AccessTokenVerifier {
    /// Starts a verifier for the tokens of a tenant, by its domain or custom domain.
    ///
    /// The domain may be text, as people paste it, or an `auth0_core::Domain`. What is wrong with it
    /// is reported by [`build`](AccessTokenVerifierBuilder::build).
    pub fn builder(
        domain: impl TryInto<Domain, Error: fmt::Display>,
    ) -> AccessTokenVerifierBuilder {
        AccessTokenVerifierBuilder {
            rules: RulesBuilder::new(domain),
            audiences: Vec::new(),
            extensions: Extensions::default(),
            cache: 0,
            keys: TenantKeys(()),
        }
    }
}

impl AccessTokenVerifier<KeySet> {
    /// Verifies a token: the token alone, without the scheme `Bearer`.
    ///
    /// # Errors
    ///
    /// The first check that fails, by its [`ErrorKind`]; the order is in the
    /// [crate's documentation](crate).
    pub fn verify(&self, token: &str) -> Result<AccessToken, Error> {
        bearer(self.check(token)?)
    }

    /// Everything but what a `cnf` claim asks for.
    fn check(&self, token: &str) -> Result<AccessToken, Error> {
        #[cfg(feature = "jwe")]
        let token = &*self.profile.signed(token)?;
        if let Some(found) = self.profile.recall(token)
            && let Some(token) = self.profile.still(found, &self.keys)
        {
            return Ok(token);
        }
        self.profile.verify(self.profile.open(token)?, &self.keys)
    }
}

#[cfg(feature = "remote")]
impl AccessTokenVerifier<RemoteKeys> {
    /// Verifies a token: the token alone, without the scheme `Bearer`. Waits only where keys have to be
    /// fetched.
    ///
    /// # Errors
    ///
    /// The first check that fails, by its [`ErrorKind`]; the order is in the
    /// [crate's documentation](crate). [`ErrorKind::KeysUnavailable`] where the keys could not be
    /// fetched: that says nothing about the token.
    pub async fn verify(&self, token: &str) -> Result<AccessToken, Error> {
        bearer(self.check(token).await?)
    }

    /// Everything but what a `cnf` claim asks for.
    async fn check(&self, token: &str) -> Result<AccessToken, Error> {
        #[cfg(feature = "jwe")]
        let token = &*self.profile.signed(token)?;
        if let Some(found) = self.profile.recall(token) {
            let seen = &found.verified;
            // Asked as without a cache, so that the keys are kept as fresh, and a withdrawn one noticed.
            let keys = self
                .keys
                .for_token(seen.algorithm, seen.token.key_id())
                .await?;
            if let Some(token) = self.profile.still(found, &keys) {
                return Ok(token);
            }
        }
        let token = self.profile.open(token)?;
        let keys = self
            .keys
            .for_token(token.algorithm, token.key_id.as_deref())
            .await?;
        self.profile.verify(token, &keys)
    }

    /// [`verify`](Self::verify) where nothing has to be waited for; `None` where keys are to be fetched.
    #[cfg(feature = "tower")]
    pub(crate) fn verify_at_hand(&self, token: &str) -> Option<Result<AccessToken, Error>> {
        self.check_at_hand(token)
            .transpose()
            .map(|checked| checked.and_then(bearer))
    }

    /// [`check`](Self::check) likewise.
    #[cfg(feature = "tower")]
    fn check_at_hand(&self, token: &str) -> Result<Option<AccessToken>, Error> {
        #[cfg(feature = "jwe")]
        let token = &*self.profile.signed(token)?;
        if let Some(found) = self.profile.recall(token) {
            let seen = &found.verified;
            let Some(keys) = self.keys.at_hand(seen.algorithm, seen.token.key_id()) else {
                return Ok(None);
            };
            if let Some(token) = self.profile.still(found, &keys) {
                return Ok(Some(token));
            }
        }
        let token = self.profile.open(token)?;
        let key_id = token.key_id.as_deref();
        match self.keys.at_hand(token.algorithm, key_id) {
            Some(keys) => self.profile.verify(token, &keys).map(Some),
            None => Ok(None),
        }
    }
}

impl<K> AccessTokenVerifier<K> {
    /// The exact `iss` it expects of tokens.
    pub fn issuer(&self) -> &str {
        &self.profile.rules.issuer
    }

    pub(crate) fn max_token_size(&self) -> usize {
        self.profile.rules.max_token_size
    }
}

impl Profile {
    fn open<'t>(&self, token: &'t str) -> Result<Unverified<'t>, Error> {
        self.rules.open(token, &TYPES)
    }

    fn verify(&self, token: Unverified<'_>, keys: &KeySet) -> Result<AccessToken, Error> {
        let text = token.compact;
        let Authentic {
            algorithm,
            key_id,
            mut claims,
            payload,
        } = token.authenticate(keys)?;
        let checks = self.rules.checks();
        let other = ErrorKind::Claims;
        let issuer = checks.issuer(&mut claims)?;
        let subject = required_text(ErrorKind::Subject, "sub", claims.sub.take())?;
        let audiences = audience(&mut claims, &self.audiences)?;
        let expires_at = checks.expiration_time(&claims)?;
        let not_before = checks.not_before(&claims)?;
        let issued_at = issued_at(&claims)?;
        let confirmation = claims.cnf.take().map(Confirmation::parse).transpose()?;
        let client_id = match optional_text(other, "azp", claims.azp.take())? {
            None => optional_text(other, "client_id", claims.client_id.take())?,
            azp => azp,
        };
        let token = AccessToken::new(Content {
            issuer,
            subject,
            audiences,
            expires_at,
            not_before,
            issued_at,
            key_id,
            client_id,
            token_id: optional_text(other, "jti", claims.jti.take())?,
            scope: optional_text(other, "scope", claims.scope.take())?.unwrap_or_default(),
            permissions: text_list(other, "permissions", claims.permissions.take())?,
            organization_id: optional_text(
                ErrorKind::Organization,
                "org_id",
                claims.org_id.take(),
            )?,
            organization_name: optional_text(
                ErrorKind::Organization,
                "org_name",
                claims.org_name.take(),
            )?,
            confirmation,
            payload,
        });
        if let Some(cache) = &self.cache
            && let Some(key) = keys.identity(algorithm, token.key_id())
        {
            let token = token.clone();
            let verified = Verified {
                token,
                algorithm,
                key,
            };
            cache.insert(text.signing_input, text.signature, verified);
        }
        Ok(token)
    }
}

/// Builds an [`AccessTokenVerifier`]; made by [`AccessTokenVerifier::builder`].
#[derive(Debug, Clone)]
pub struct AccessTokenVerifierBuilder<S = TenantKeys> {
    rules: RulesBuilder,
    audiences: Vec<String>,
    extensions: Extensions,
    /// Its capacity.
    cache: usize,
    keys: S,
}

common_setters!(AccessTokenVerifierBuilder {
    audiences,
    extensions,
    cache
});

impl<S> AccessTokenVerifierBuilder<S> {
    /// The identifier of the API, as registered with Auth0. Required. Called more than once, a token
    /// for any one of them is accepted.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audiences.push(audience.into());
        self
    }
}

impl<S: IntoKeys> AccessTokenVerifierBuilder<S> {
    /// Makes the verifier. Fetches nothing.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`]: an invalid domain, no audience or an empty one, no allowed
    /// algorithm, keys that fit no allowed algorithm, or an HTTP client that cannot be built.
    pub fn build(self) -> Result<AccessTokenVerifier<S::Keys>, Error> {
        let key_options = self.rules.key_options;
        let (domain, rules) = self.rules.build()?;
        let problem = match self.audiences.as_slice() {
            [] => Some("no audience: give your API's identifier with `.audience(…)`"),
            list if list.iter().any(String::is_empty) => Some("an audience is an empty string"),
            _ => None,
        };
        if let Some(problem) = problem {
            return Err(Error::new(ErrorKind::Configuration, problem));
        }
        let keys = self.keys.into_keys(Context {
            domain: &domain,
            algorithms: rules.algorithms,
            key_options,
        })?;
        let profile = Arc::new(Profile {
            rules,
            audiences: self.audiences,
            #[cfg(any(feature = "dpop", feature = "jwe"))]
            extensions: self.extensions.build()?,
            cache: Cache::new(self.cache),
        });
        Ok(AccessTokenVerifier { profile, keys })
    }
}
