//! Verifiers that are created when the first token of their issuer arrives.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::{Instant, timeout};

use super::cache::{Answer, Cache, Decision, Limits, Question};
use super::unknown;
use crate::access::AccessTokenVerifier;
use crate::access_token::AccessToken;
#[cfg(feature = "jwe")]
use crate::decryption::{Decryption, DecryptionKey};
#[cfg(feature = "dpop")]
use crate::dpop::MemoryReplayStore;
use crate::error::{BoxError, Error, ErrorKind, quoted};
use crate::flight::{self, Landing};
use crate::rules::DEFAULT_MAX_TOKEN_SIZE;
use crate::token::unverified_issuer;

const DEFAULT_CAPACITY: usize = 1024;
const DEFAULT_KNOWN_FOR: Duration = Duration::from_hours(1);
const DEFAULT_STALE_FOR: Duration = Duration::from_hours(1);
const DEFAULT_UNKNOWN_FOR: Duration = Duration::from_mins(1);
const DEFAULT_BURST: u32 = 100;
const DEFAULT_REFILL: Duration = Duration::from_millis(100);

/// The longest time that is added to an instant, so that the sum cannot overflow.
const LONGEST: Duration = Duration::from_hours(366 * 24);

/// The time limit of one call of the resolver, including the keys of a verifier that replaces another.
const LIMIT: Duration = Duration::from_mins(1);

const ASKING: &str = "asking the resolver";

/// The maximum number of attempts of a caller whose call was aborted.
const MAX_ROUNDS: usize = 4;

/// Resolves the issuers that a service trusts, such as from a table of its customers' tenants.
///
/// ```
/// use std::collections::HashMap;
/// use auth0_verify::{AccessTokenVerifier, IssuerResolver};
///
/// /// Domains by issuer; in practice, a table in a database.
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
    /// Returns the verifier for an issuer; `None` for an issuer that the service does not trust.
    ///
    /// The issuer comes from an unverified token: **anyone can put anything there**, up to 512 bytes. Look
    /// it up; never build a domain from it, or anyone could be an issuer. Each issuer that was not seen
    /// recently costs a call, up to the [limit](ResolvedVerifiersBuilder::unknown_issuers), so the call
    /// should be cheap. It runs in a separate task, for at most a minute.
    ///
    /// # Errors
    ///
    /// Any error if the resolver cannot determine the verifier. A cached verifier is then used for up to an
    /// hour after it expires. Without one, the waiting tokens fail with [`ErrorKind::KeysUnavailable`], and
    /// the resolver is called again for later tokens after 1, 2, 4, … up to 30 seconds.
    fn resolve(
        &self,
        issuer: &str,
    ) -> impl Future<Output = Result<Option<AccessTokenVerifier>, BoxError>> + Send;
}

impl<R: IssuerResolver> IssuerResolver for Arc<R> {
    fn resolve(
        &self,
        issuer: &str,
    ) -> impl Future<Output = Result<Option<AccessTokenVerifier>, BoxError>> + Send {
        R::resolve(self, issuer)
    }
}

type Resolving<'a> = Pin<Box<dyn Future<Output = Result<Answer, BoxError>> + Send + 'a>>;

/// [`IssuerResolver`] with its type erased, so that [`ResolvedVerifiers`] is not generic over it.
trait ErasedResolver: Send + Sync {
    fn resolve<'a>(&'a self, issuer: &'a str) -> Resolving<'a>;
}

impl<R: IssuerResolver> ErasedResolver for R {
    fn resolve<'a>(&'a self, issuer: &'a str) -> Resolving<'a> {
        Box::pin(IssuerResolver::resolve(self, issuer))
    }
}

/// Verifies access tokens of the issuers that an [`IssuerResolver`] knows.
///
/// The resolver is called when a token of an unknown issuer arrives; tokens of that issuer that arrive meanwhile
/// share the result, including failures. Results are cached: a verifier for an hour, an unknown issuer for a
/// minute, each for at most 1,024 issuers, of which the oldest is evicted. An expired verifier is used for up to
/// another hour while the resolver is called again or fails; its successor takes over when it has its keys.
/// Made-up issuers do not evict real ones, nothing is fetched for them, and the resolver is called for no more
/// than 100 at once and 10 per second. Each verifier has its own keys, unless the resolver returns clones of one.
///
/// The set remembers used DPoP proofs, so a new verifier also refuses proofs that were used before.
///
/// The unverified `iss` of a token only chooses the verifier, which then checks the token as if it were alone.
/// Clones are cheap and share everything.
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
    /// Held only briefly, never while waiting.
    cache: Mutex<Cache>,
    max_token_size: usize,
    #[cfg(feature = "dpop")]
    memory: Arc<MemoryReplayStore>,
    #[cfg(feature = "jwe")]
    decryption: Decryption,
}

impl ResolvedVerifiers {
    /// Creates the verifiers for this resolver.
    pub fn new(resolver: impl IssuerResolver) -> Self {
        Self::builder(resolver).build()
    }

    /// Creates the builder of the verifiers for this resolver, with custom limits.
    pub fn builder(resolver: impl IssuerResolver) -> ResolvedVerifiersBuilder {
        ResolvedVerifiersBuilder {
            resolver: Box::new(resolver),
            limits: Limits {
                capacity: DEFAULT_CAPACITY,
                known_for: DEFAULT_KNOWN_FOR,
                stale_for: DEFAULT_STALE_FOR,
                unknown_for: DEFAULT_UNKNOWN_FOR,
                burst: DEFAULT_BURST,
                refill: DEFAULT_REFILL,
            },
            max_token_size: DEFAULT_MAX_TOKEN_SIZE,
            #[cfg(feature = "jwe")]
            decryption: Decryption::default(),
        }
    }

    /// Returns the verifier for a token, selected by the token's unverified `iss`, for methods other than
    /// `verify`. Reads no other claim of the token.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Issuer`] for a token of an issuer that the resolver does not know;
    /// [`ErrorKind::KeysUnavailable`] if the resolver failed; [`ErrorKind::Configuration`] if it returned a
    /// verifier for another issuer; [`ErrorKind::TooLarge`], [`ErrorKind::Malformed`], or
    /// [`ErrorKind::Claims`] if the issuer cannot be determined.
    pub async fn for_token(&self, token: &str) -> Result<AccessTokenVerifier, Error> {
        #[cfg(feature = "jwe")]
        let token = &*self.0.decryption.signed(token, self.0.max_token_size)?;
        let issuer = unverified_issuer(token, self.0.max_token_size)?;
        self.0.find(&issuer).await?.ok_or_else(|| unknown(&issuer))
    }

    /// Verifies a token, without the scheme `Bearer`. Waits only if the resolver is called or keys have to
    /// be fetched.
    ///
    /// # Errors
    ///
    /// The errors of [`for_token`](Self::for_token) and of the `verify` method of the verifier.
    pub async fn verify(&self, token: &str) -> Result<AccessToken, Error> {
        self.for_token(token).await?.verify(token).await
    }
}

impl Inner {
    async fn find(self: &Arc<Self>, issuer: &str) -> Result<Answer, Error> {
        for _ in 0..MAX_ROUNDS {
            // A separate statement, so that the lock is not held while waiting.
            let decision = self.cache().decide(issuer, Instant::now());
            match decision {
                Decision::Answer(answer) => return Ok(answer),
                Decision::Fail(error) => return Err(error),
                Decision::UseAndAsk(verifier) => {
                    // Without a runtime to call the resolver on, a cached verifier is still usable.
                    if let Ok(runtime) = Handle::try_current() {
                        self.start(&runtime, issuer);
                    }
                    return Ok(Some(verifier));
                }
                Decision::Wait => {}
            }
            let Question { flight, outcome } = self.start(&flight::runtime(ASKING)?, issuer);
            let id = flight.id();
            if !flight.landed().await {
                self.cache().forget(issuer, id);
            }
            if let Some(outcome) = outcome.get() {
                return outcome.clone();
            }
        }
        Err(flight::grounded(ASKING))
    }

    /// Calls the resolver, or joins the call in progress.
    fn start(self: &Arc<Self>, runtime: &Handle, issuer: &str) -> Question {
        let now = Instant::now();
        let (question, departure, replaces) = {
            let mut cache = self.cache();
            let replaces = cache.is_known(issuer, now);
            let (question, departure) = cache.start(issuer, now);
            (question, departure, replaces)
        };
        if let Some(departure) = departure {
            let id = question.flight.id();
            let issuer: Arc<str> = issuer.into();
            let (inner, asked) = (Arc::clone(self), Arc::clone(&issuer));
            let work = async move { inner.ask(&asked, replaces).await };
            let inner = Arc::clone(self);
            let land = move |landing| inner.land(&issuer, id, landing);
            departure.launch(runtime, work, land);
        }
        question
    }

    fn land(&self, issuer: &str, id: u64, landing: Landing<Result<Answer, Error>>) {
        let outcome = match landing {
            Landing::Done(outcome) => outcome,
            Landing::Panicked => Err(failed(issuer, "panicked")),
            Landing::Aborted => return self.cache().forget(issuer, id),
        };
        #[cfg(feature = "tracing")]
        if let Err(error) = &outcome {
            tracing::warn!(issuer, %error, "could not resolve an issuer");
        }
        self.cache().land(issuer, id, Instant::now(), outcome);
    }

    async fn ask(&self, issuer: &str, replaces: bool) -> Result<Answer, Error> {
        let Ok(answer) = timeout(LIMIT, self.resolver.resolve(issuer)).await else {
            return Err(failed(issuer, "took longer than a minute"));
        };
        let answer = answer.map_err(|error| failed(issuer, "failed").with_boxed_source(error))?;
        let Some(verifier) = answer else {
            return Ok(None);
        };
        if verifier.issuer() != issuer {
            let message = format!(
                "for the issuer {}, the resolver returned a verifier for {}",
                quoted(issuer),
                quoted(verifier.issuer())
            );
            return Err(Error::new(ErrorKind::Configuration, message));
        }
        if replaces {
            // The current verifier has its keys, so its successor must have them before it takes over.
            verifier.prefetch().await?;
        }
        #[cfg(feature = "dpop")]
        let verifier = verifier.with_memory(&self.memory);
        Ok(Some(verifier))
    }

    fn cache(&self) -> MutexGuard<'_, Cache> {
        // No code that holds the lock can panic in the middle of a change.
        self.cache.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn failed(issuer: &str, how: &str) -> Error {
    let issuer = quoted(issuer);
    let message = format!("the resolver {how} for the issuer {issuer}; the token was not checked");
    Error::new(ErrorKind::KeysUnavailable, message)
}

impl fmt::Debug for ResolvedVerifiers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResolvedVerifiers")
            .field("limits", self.0.cache().limits())
            .finish_non_exhaustive()
    }
}

/// Builder of [`ResolvedVerifiers`]; created by [`ResolvedVerifiers::builder`].
pub struct ResolvedVerifiersBuilder {
    resolver: Box<dyn ErasedResolver>,
    limits: Limits,
    max_token_size: usize,
    #[cfg(feature = "jwe")]
    decryption: Decryption,
}

impl ResolvedVerifiersBuilder {
    /// Sets the number of verifiers to cache, and of unknown issuers to remember. Default: 1,024 each.
    #[must_use]
    pub fn capacity(mut self, issuers: usize) -> Self {
        self.limits.capacity = issuers;
        self
    }

    /// Sets how long a verifier is used before the resolver is called again. Default: 1 hour.
    #[must_use]
    pub fn time_to_live(mut self, time: Duration) -> Self {
        self.limits.known_for = time.min(LONGEST);
        self
    }

    /// Sets how long an expired verifier is used while the resolver is called again or fails. Default: 1
    /// hour.
    #[must_use]
    pub fn stale_if_error(mut self, time: Duration) -> Self {
        self.limits.stale_for = time.min(LONGEST);
        self
    }

    /// Sets how many unknown issuers the resolver is called for: at once, and per second in the long run.
    /// Tokens of other unknown issuers are refused with [`ErrorKind::KeysUnavailable`]. Default: 100 and
    /// 10.
    #[must_use]
    pub fn unknown_issuers(mut self, burst: u32, per_second: u32) -> Self {
        self.limits.burst = burst;
        self.limits.refill = Duration::from_secs(1)
            .checked_div(per_second)
            .unwrap_or(Duration::MAX);
        self
    }

    /// Adds a private key for access tokens that Auth0 encrypts (RFC 7516), to read their issuer. If called
    /// several times, tokens for any of the keys are decrypted. The issuer's verifier then decrypts the
    /// token itself and needs the key as well.
    #[cfg(feature = "jwe")]
    #[must_use]
    pub fn decryption_key(mut self, key: DecryptionKey) -> Self {
        self.decryption.add(key);
        self
    }

    /// Sets how long an unknown issuer is refused without calling the resolver again. Default: 1 minute.
    #[must_use]
    pub fn unknown_time_to_live(mut self, time: Duration) -> Self {
        self.limits.unknown_for = time.min(LONGEST);
        self
    }

    /// Sets the maximum size of a token in bytes; the verifiers have their own limits. Default: 16 KiB.
    #[must_use]
    pub fn max_token_size(mut self, bytes: usize) -> Self {
        self.max_token_size = bytes;
        self
    }

    /// Builds the verifiers. Does not call the resolver.
    #[must_use]
    pub fn build(self) -> ResolvedVerifiers {
        ResolvedVerifiers(Arc::new(Inner {
            resolver: self.resolver,
            cache: Mutex::new(Cache::new(self.limits)),
            max_token_size: self.max_token_size,
            #[cfg(feature = "dpop")]
            memory: Arc::default(),
            #[cfg(feature = "jwe")]
            decryption: self.decryption,
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
