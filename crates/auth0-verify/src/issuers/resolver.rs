//! Verifiers that are made when the first token of their issuer arrives.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::cache::{Answer, Cache, Limits, Lookup};
use super::unknown;
use crate::access::AccessTokenVerifier;
use crate::access_token::AccessToken;
use crate::error::{Error, ErrorKind, quoted};
use crate::rules::DEFAULT_MAX_TOKEN_SIZE;
use crate::token::unverified_issuer;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

const DEFAULT_CAPACITY: usize = 1024;
const DEFAULT_KNOWN_FOR: Duration = Duration::from_hours(1);
const DEFAULT_UNKNOWN_FOR: Duration = Duration::from_mins(1);

/// The longest time to add to an instant, which must not overflow.
const LONGEST: Duration = Duration::from_hours(366 * 24);

/// Knows the issuers a service trusts, such as from a table of its customers' tenants.
///
/// ```
/// use std::collections::HashMap;
/// use auth0_verify::{AccessTokenVerifier, IssuerResolver};
///
/// /// Domains by issuer; in earnest a table in a database.
/// struct Customers(HashMap<String, String>);
///
/// impl IssuerResolver for Customers {
///     async fn resolve(
///         &self,
///         issuer: &str,
///     ) -> Result<Option<AccessTokenVerifier>, Box<dyn std::error::Error + Send + Sync>> {
///         let Some(domain) = self.0.get(issuer) else {
///             return Ok(None);
///         };
///         let verifier =
///             AccessTokenVerifier::builder(domain).audience("https://api.example.com").build()?;
///         Ok(Some(verifier))
///     }
/// }
/// ```
pub trait IssuerResolver: Send + Sync + 'static {
    /// The verifier for an issuer; `None` for one the service does not trust.
    ///
    /// The issuer comes from a token nobody has verified: **anybody can put anything there**, up to 512
    /// bytes. Look it up; never build a domain from it, or everybody is their own issuer. Each issuer
    /// not seen lately costs a call, so an answer should cost little. The call is not limited in time.
    ///
    /// # Errors
    ///
    /// Any, where it cannot tell. The token is then neither good nor bad
    /// ([`ErrorKind::KeysUnavailable`]), and the next one asks again.
    fn resolve(
        &self,
        issuer: &str,
    ) -> impl Future<Output = Result<Option<AccessTokenVerifier>, BoxError>> + Send;
}

type Resolving<'a> = Pin<Box<dyn Future<Output = Result<Answer, BoxError>> + Send + 'a>>;

/// [`IssuerResolver`] without its type, so that [`ResolvedVerifiers`] is not generic over it.
trait ErasedResolver: Send + Sync {
    fn resolve<'a>(&'a self, issuer: &'a str) -> Resolving<'a>;
}

impl<R: IssuerResolver> ErasedResolver for R {
    fn resolve<'a>(&'a self, issuer: &'a str) -> Resolving<'a> {
        Box::pin(IssuerResolver::resolve(self, issuer))
    }
}

/// Verifies access tokens of issuers an [`IssuerResolver`] knows.
///
/// The resolver is asked when a token of an issuer arrives of which nothing is known; however many
/// tokens of that issuer arrive meanwhile, it is asked once. What it says is kept: a verifier for an
/// hour, that there is none for a minute, each for at most 1,024 issuers, of which the oldest gives
/// way. Made-up issuers do not push out real ones, and nothing is fetched for them. A verifier has its
/// own keys, which go with it, unless the resolver hands out clones of one.
///
/// A token's `iss`, still unverified, does nothing but choose the verifier, which then checks the token
/// as if it were alone. Clones are cheap and share everything.
///
/// ```
/// # use auth0_verify::{AccessToken, Error, IssuerResolver, ResolvedVerifiers};
/// # async fn example(customers: impl IssuerResolver, bearer: &str) -> Result<AccessToken, Error> {
/// let verifiers = ResolvedVerifiers::new(customers);
/// verifiers.verify(bearer).await
/// # }
/// ```
#[derive(Clone)]
pub struct ResolvedVerifiers(Arc<Inner>);

struct Inner {
    resolver: Box<dyn ErasedResolver>,
    cache: Cache,
    limits: Limits,
    max_token_size: usize,
}

impl ResolvedVerifiers {
    /// The verifiers this resolver knows.
    pub fn new(resolver: impl IssuerResolver) -> Self {
        Self::builder(resolver).build()
    }

    /// The verifiers this resolver knows, with limits of one's own.
    pub fn builder(resolver: impl IssuerResolver) -> ResolvedVerifiersBuilder {
        ResolvedVerifiersBuilder {
            resolver: Box::new(resolver),
            limits: Limits {
                capacity: DEFAULT_CAPACITY,
                known_for: DEFAULT_KNOWN_FOR,
                unknown_for: DEFAULT_UNKNOWN_FOR,
            },
            max_token_size: DEFAULT_MAX_TOKEN_SIZE,
        }
    }

    /// The verifier for a token, by the token's unverified `iss`: for what a verifier offers beyond
    /// `verify`. Nothing else of the token is looked at.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Issuer`] for a token of an issuer the resolver does not know;
    /// [`ErrorKind::KeysUnavailable`] where the resolver failed; [`ErrorKind::Configuration`] where it
    /// gave a verifier for another issuer; [`ErrorKind::TooLarge`], [`ErrorKind::Malformed`] or
    /// [`ErrorKind::Claims`] where it cannot be told whose the token is.
    pub async fn for_token(&self, token: &str) -> Result<AccessTokenVerifier, Error> {
        let issuer = unverified_issuer(token, self.0.max_token_size)?;
        self.0.find(&issuer).await?.ok_or_else(|| unknown(&issuer))
    }

    /// Verifies a token: the token alone, without the scheme `Bearer`. Waits only where the resolver is
    /// asked, or keys have to be fetched.
    ///
    /// # Errors
    ///
    /// As [`for_token`](Self::for_token), and as the verifier's own `verify`.
    pub async fn verify(&self, token: &str) -> Result<AccessToken, Error> {
        self.for_token(token).await?.verify(token).await
    }
}

impl Inner {
    async fn find(&self, issuer: &str) -> Result<Answer, Error> {
        // In a statement of its own, so that the lock is not held while waiting.
        let found = self.cache.look_up(issuer, Instant::now());
        match found {
            Lookup::Answer(answer) => Ok(answer),
            Lookup::Ask(question) => question.answer(&self.limits, self.ask(issuer)).await,
        }
    }

    async fn ask(&self, issuer: &str) -> Result<Answer, Error> {
        let answer = self.resolver.resolve(issuer).await.map_err(|error| {
            let message = format!(
                "the resolver failed for the issuer {}; the token was not checked",
                quoted(issuer)
            );
            Error::new(ErrorKind::KeysUnavailable, message).with_cause(error)
        })?;
        match &answer {
            Some(verifier) if verifier.issuer() != issuer => {
                let message = format!(
                    "asked for the issuer {}, the resolver gave a verifier for {}",
                    quoted(issuer),
                    quoted(verifier.issuer())
                );
                Err(Error::new(ErrorKind::Configuration, message))
            }
            _ => Ok(answer),
        }
    }
}

impl fmt::Debug for ResolvedVerifiers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResolvedVerifiers")
            .field("limits", &self.0.limits)
            .finish_non_exhaustive()
    }
}

/// Builds [`ResolvedVerifiers`]; made by [`ResolvedVerifiers::builder`].
pub struct ResolvedVerifiersBuilder {
    resolver: Box<dyn ErasedResolver>,
    limits: Limits,
    max_token_size: usize,
}

impl ResolvedVerifiersBuilder {
    /// How many verifiers to keep, and how many unknown issuers to remember. Default: 1,024 each.
    #[must_use]
    pub fn capacity(mut self, issuers: usize) -> Self {
        self.limits.capacity = issuers;
        self
    }

    /// How long a verifier is used before the resolver is asked again. Default: 1 hour.
    #[must_use]
    pub fn time_to_live(mut self, time: Duration) -> Self {
        self.limits.known_for = time.min(LONGEST);
        self
    }

    /// How long an issuer the resolver does not know is refused without asking again. Default: 1 minute.
    #[must_use]
    pub fn unknown_time_to_live(mut self, time: Duration) -> Self {
        self.limits.unknown_for = time.min(LONGEST);
        self
    }

    /// The largest token to look at, in bytes; the verifiers have limits of their own. Default: 16 KiB.
    #[must_use]
    pub fn max_token_size(mut self, bytes: usize) -> Self {
        self.max_token_size = bytes;
        self
    }

    /// Makes the verifiers. Asks for nothing.
    #[must_use]
    pub fn build(self) -> ResolvedVerifiers {
        ResolvedVerifiers(Arc::new(Inner {
            resolver: self.resolver,
            cache: Cache::default(),
            limits: self.limits,
            max_token_size: self.max_token_size,
        }))
    }
}

impl fmt::Debug for ResolvedVerifiersBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResolvedVerifiersBuilder")
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}
