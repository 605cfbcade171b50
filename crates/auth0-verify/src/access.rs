//! Verification of access tokens for an API.

mod cached;
mod certificate;
#[cfg(feature = "dpop")]
mod dpop;
mod extensions;
mod requirements;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use auth0_core::Domain;

use self::extensions::Extensions;
use self::requirements::Requirements;
use crate::access_token::{AccessToken, Content};
use crate::actor::Actor;
use crate::cache::{Cache, Verified};
use crate::check::{self, Check, Find};
use crate::claims::{audience, optional_text, required_text, text_list};
use crate::confirmation::{Confirmation, bearer};
#[cfg(feature = "dpop")]
use crate::dpop::MemoryReplayStore;
use crate::error::{Error, ErrorKind};
use crate::keys::sealed::{Context, Wanted};
use crate::keys::{IntoKeys, KeySet, KeySource, RemoteKeys, TenantKeys};
use crate::logout::is_logout;
use crate::rules::{Authentic, Rules, RulesBuilder, Unverified, common_setters};

/// `JWT` is the type in Auth0's default profile, `at+jwt` the type in RFC 9068.
const TYPES: [&str; 2] = ["JWT", "at+jwt"];

/// Verifies the access tokens an API receives.
///
/// Clones are cheap and share the keys. The type parameter selects the source of keys; see the
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
    pub(crate) keys: K,
    /// Where used proofs are remembered, unless the policy has a store: beside the profile, so that a set
    /// can give its verifiers one memory.
    #[cfg(feature = "dpop")]
    memory: Arc<MemoryReplayStore>,
}

#[derive(Debug)]
struct Profile {
    rules: Rules,
    audiences: Vec<String>,
    requirements: Requirements,
    #[cfg(any(feature = "dpop", feature = "jwe"))]
    extensions: Extensions,
    cache: Option<Cache>,
}

impl AccessTokenVerifier {
    /// Creates the builder of a verifier for the tokens of a tenant, by its domain or custom domain.
    ///
    /// The domain is text or an `auth0_core::Domain`. An invalid domain is reported by
    /// [`build`](AccessTokenVerifierBuilder::build).
    pub fn builder(
        domain: impl TryInto<Domain, Error: fmt::Display>,
    ) -> AccessTokenVerifierBuilder {
        AccessTokenVerifierBuilder {
            rules: RulesBuilder::new(domain),
            audiences: Vec::new(),
            requirements: Requirements::default(),
            extensions: Extensions::default(),
            cache: 0,
            keys: TenantKeys(()),
        }
    }
}

impl AccessTokenVerifier<KeySet> {
    /// Verifies a token, without the scheme `Bearer`.
    ///
    /// # Errors
    ///
    /// The first check that fails, by its [`ErrorKind`]; the order is in the
    /// [crate's documentation](crate).
    pub fn verify(&self, token: &str) -> Result<AccessToken, Error> {
        bearer(check::with_keys(&*self.profile, &self.keys, token)?)
    }
}

#[cfg(feature = "remote")]
impl AccessTokenVerifier<RemoteKeys> {
    /// Verifies a token, without the scheme `Bearer`. Waits only if keys must be fetched, which requires
    /// a tokio runtime.
    ///
    /// # Errors
    ///
    /// The first check that fails, by its [`ErrorKind`]; the order is in the
    /// [crate's documentation](crate). [`ErrorKind::KeysUnavailable`] if the keys could not be
    /// fetched: the token may be valid. [`ErrorKind::Configuration`] if they must be
    /// fetched outside of a tokio runtime.
    pub async fn verify(&self, token: &str) -> Result<AccessToken, Error> {
        bearer(self.check(token).await?)
    }
}

impl<K: KeySource> AccessTokenVerifier<K> {
    /// Everything but what a `cnf` claim asks for.
    #[cfg(any(feature = "remote", feature = "dpop", feature = "tower"))]
    async fn check(&self, token: &str) -> Result<AccessToken, Error> {
        check::verify(&*self.profile, &self.keys, token).await
    }

    /// [`verify`](Self::check_bearer) where nothing has to be waited for; `None` if keys are to be
    /// fetched.
    #[cfg(feature = "tower")]
    pub(crate) fn verify_at_hand(&self, token: &str) -> Option<Result<AccessToken, Error>> {
        check::at_hand(&*self.profile, &self.keys, token)
            .transpose()
            .map(|checked| checked.and_then(bearer))
    }

    /// `verify` with keys of either kind.
    #[cfg(feature = "tower")]
    pub(crate) async fn check_bearer(&self, token: &str) -> Result<AccessToken, Error> {
        bearer(self.check(token).await?)
    }
}

impl<K> AccessTokenVerifier<K> {
    /// Returns the exact `iss` that it expects.
    pub fn issuer(&self) -> &str {
        &self.profile.rules.issuer
    }

    pub(crate) fn max_token_size(&self) -> usize {
        self.profile.rules.max_token_size
    }
}

impl Check for Profile {
    type Verified = AccessToken;

    fn run(&self, token: &str, find: &mut Find<'_, '_>) -> Result<Option<AccessToken>, Error> {
        #[cfg(feature = "jwe")]
        let token = &*self.signed(token)?;
        if let Some(found) = self.recall(token) {
            let seen = &found.verified;
            // Looks up the key like an uncached check, so that keys are refreshed as usual and a revoked
            // key is noticed.
            let wanted = Wanted {
                algorithm: seen.algorithm,
                key_id: seen.token.key_id(),
                plausible: &|| true,
            };
            let Some(keys) = find(wanted)? else {
                return Ok(None);
            };
            if let Some(token) = self.still(found, &keys) {
                return Ok(Some(token));
            }
        }
        let token = self.rules.open(token, self.requirements.types(&TYPES))?;
        self.requirements.check_type(&token)?;
        let plausible = || token.is_plausible(&self.rules, &self.audiences);
        match find(token.wanted(&plausible))? {
            Some(keys) => self.verify(token, &keys).map(Some),
            None => Ok(None),
        }
    }
}

impl Profile {
    fn verify(&self, token: Unverified<'_>, keys: &KeySet) -> Result<AccessToken, Error> {
        let text = token.compact;
        let token = token.authenticate(keys)?;
        let algorithm = token.algorithm;
        let token = AccessToken::new(self.content(token)?);
        self.requirements.check(&token)?;
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

    /// Reads and checks the claims.
    fn content(&self, token: Authentic) -> Result<Content, Error> {
        let key_id = token.key_id();
        let payload = token.payload;
        let mut claims = payload.claims()?;
        // If `typ` is `JWT`, only this check distinguishes a logout token from an access token.
        if is_logout(claims.events.as_ref()) {
            let message = "the token is a logout token (`events`); expected an access token";
            return Err(Error::new(ErrorKind::TokenType, message));
        }
        let keep = |text: Cow<'_, str>| payload.keep(text);
        let text = |kind, name, value| Ok::<_, Error>(optional_text(kind, name, value)?.map(keep));
        let list = |list: Vec<Cow<'_, str>>| list.into_iter().map(keep).collect();
        let other = ErrorKind::Claims;
        let checks = self.rules.checks()?;
        let issuer = keep(checks.issuer(&mut claims)?);
        let subject = keep(required_text(ErrorKind::Subject, "sub", claims.sub.take())?);
        let audiences = list(audience(&mut claims, &self.audiences)?);
        let expires_at = checks.expiration_time(&claims)?;
        let not_before = checks.not_before(&claims)?;
        let issued_at = checks.issued_at(&claims)?;
        let confirmation = claims.cnf.take().map(Confirmation::parse).transpose()?;
        let azp = text(other, "azp", claims.azp.take())?;
        let client_id = text(other, "client_id", claims.client_id.take())?;
        let has_client_id_claim = client_id.is_some();
        let client_id = azp.or(client_id);
        let authenticated_at = checks.authentication_time(&claims, None)?;
        let acr = text(other, "acr", claims.acr.take())?;
        let amr = list(text_list(other, "amr", claims.amr.take())?);
        let actor = claims.act.take().map(Actor::parse).transpose()?;
        let token_id = text(other, "jti", claims.jti.take())?;
        let scope = text(other, "scope", claims.scope.take())?;
        let scope = scope.unwrap_or_else(|| keep("".into()));
        let permissions = list(text_list(other, "permissions", claims.permissions.take())?);
        let organization = ErrorKind::Organization;
        let organization_id = text(organization, "org_id", claims.org_id.take())?;
        let organization_name = text(organization, "org_name", claims.org_name.take())?;
        Ok(Content {
            issuer,
            subject,
            audiences,
            expires_at,
            not_before,
            issued_at,
            key_id,
            client_id,
            has_client_id_claim,
            authenticated_at,
            acr,
            amr,
            actor,
            token_id,
            scope,
            permissions,
            organization_id,
            organization_name,
            confirmation,
            payload,
        })
    }
}

/// Builder of an [`AccessTokenVerifier`]; created by [`AccessTokenVerifier::builder`].
#[derive(Debug, Clone)]
pub struct AccessTokenVerifierBuilder<S = TenantKeys> {
    rules: RulesBuilder,
    audiences: Vec<String>,
    requirements: Requirements,
    extensions: Extensions,
    /// Its capacity.
    cache: usize,
    keys: S,
}

common_setters!(AccessTokenVerifierBuilder {
    audiences,
    requirements,
    extensions,
    cache
});

impl<S> AccessTokenVerifierBuilder<S> {
    /// The identifier of the API, as registered with Auth0. Required. If called several times, a token for
    /// any of them is accepted.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audiences.push(audience.into());
        self
    }
}

impl<S: IntoKeys> AccessTokenVerifierBuilder<S> {
    /// Builds the verifier. Fetches nothing.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`]: an invalid domain, no audience or an empty one, no allowed
    /// algorithm, keys that fit no allowed algorithm, or an HTTP client that cannot be built.
    pub fn build(self) -> Result<AccessTokenVerifier<S::Keys>, Error> {
        let key_options = self.rules.key_options;
        let (domain, rules) = self.rules.build()?;
        let problem = match self.audiences.as_slice() {
            [] => Some("no audience: set your API's identifier with `.audience(…)`"),
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
            requirements: self.requirements.build()?,
            #[cfg(any(feature = "dpop", feature = "jwe"))]
            extensions: self.extensions.build()?,
            cache: Cache::new(self.cache),
        });
        Ok(AccessTokenVerifier {
            profile,
            keys,
            #[cfg(feature = "dpop")]
            memory: Arc::default(),
        })
    }
}
