//! What all verifiers have in common: whose tokens, signed how, at what time; and the way from a
//! token's text to claims that can be trusted.

use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use auth0_core::Domain;

use crate::algorithm::{Algorithm, AlgorithmSet, fits_name};
use crate::claims::{Checks, Payload, audience};
use crate::error::{Error, ErrorKind, quoted};
use crate::keys::sealed::Wanted;
use crate::keys::{KeyOptions, KeySet};
use crate::token::{Compact, Header, MAX_SIGNATURE, decode, decode_into};

/// Web servers accept 8 to 16 KiB of headers in all, so a larger token can hardly arrive.
pub(crate) const DEFAULT_MAX_TOKEN_SIZE: usize = 16 * 1024;

const DEFAULT_LEEWAY: Duration = Duration::from_mins(1);

type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

#[derive(Clone)]
pub(crate) struct Rules {
    pub(crate) issuer: String,
    pub(crate) algorithms: AlgorithmSet,
    leeway: Duration,
    pub(crate) max_token_size: usize,
    clock: Clock,
}

/// A token that has been split and whose header has been read; nothing in it is verified.
pub(crate) struct Unverified<'t> {
    pub(crate) compact: Compact<'t>,
    pub(crate) algorithm: Algorithm,
    header: Rc<Header>,
}

/// A token whose signature is good; its claims are still to be read and checked.
pub(crate) struct Authentic {
    pub(crate) algorithm: Algorithm,
    header: Rc<Header>,
    pub(crate) payload: Payload,
}

impl Rules {
    /// Makes all checks that do not require a key.
    pub(crate) fn open<'t>(&self, token: &'t str, types: &[&str]) -> Result<Unverified<'t>, Error> {
        let compact = Compact::split(token, self.max_token_size)?;
        let header = Header::decode(compact.header)?;
        header.expect_type(types)?;
        let algorithm = Algorithm::from_name(&header.algorithm)
            .filter(|algorithm| self.algorithms.contains(*algorithm))
            .ok_or_else(|| {
                let message = format!(
                    "the header's `alg` is {}; allowed is {}",
                    quoted(&header.algorithm),
                    self.algorithms
                );
                Error::new(ErrorKind::Algorithm, message)
            })?;
        Ok(Unverified {
            compact,
            algorithm,
            header,
        })
    }

    pub(crate) fn checks(&self) -> Result<Checks<'_>, Error> {
        Ok(Checks {
            issuer: &self.issuer,
            now: self.now()?,
            leeway: self.leeway.as_secs(),
        })
    }

    /// Returns seconds since the epoch. Fails if the clock is set before the epoch, because any substitute
    /// time could accept an invalid date.
    pub(crate) fn now(&self) -> Result<u64, Error> {
        match (self.clock)().duration_since(UNIX_EPOCH) {
            Ok(time) => Ok(time.as_secs()),
            Err(_) => Err(Error::new(
                ErrorKind::Clock,
                "the verifier's clock is set before 1970, so no date can be checked; set the clock",
            )),
        }
    }
}

impl Authentic {
    /// Returns the ID of the key that the signature was checked with.
    pub(crate) fn key_id(&self) -> Option<Arc<str>> {
        self.header.key_id.clone()
    }
}

impl Unverified<'_> {
    /// Whether the header has a `typ`, which then is one of those expected.
    pub(crate) fn has_type(&self) -> bool {
        self.header.token_type.is_some()
    }

    /// Asks for the token's key.
    pub(crate) fn wanted<'a>(&'a self, plausible: &'a dyn Fn() -> bool) -> Wanted<'a> {
        Wanted {
            algorithm: self.algorithm,
            key_id: self.header.key_id.as_deref(),
            plausible,
        }
    }

    /// Whether the token would be accepted if its signature were good, as far as claims common to all
    /// tokens tell. Decides about a fetch and nothing else: no one has vouched for these claims.
    pub(crate) fn is_plausible(&self, rules: &Rules, audiences: &[String]) -> bool {
        let plausible = || {
            let payload = Payload::from_bytes(decode(self.compact.payload, "payload")?)?;
            let mut claims = payload.claims()?;
            let checks = rules.checks()?;
            checks.issuer::<Cow<'_, str>>(&mut claims)?;
            audience::<Cow<'_, str>>(&mut claims, audiences)?;
            checks.expiration_time(&claims)?;
            checks.not_before(&claims)?;
            checks.issued_at(&claims)
        };
        plausible().is_ok()
    }

    /// Verifies the signature, and only then looks at the payload.
    pub(crate) fn authenticate(self, keys: &KeySet) -> Result<Authentic, Error> {
        let Self {
            compact,
            algorithm,
            header,
        } = self;
        let mut buffer = [0; MAX_SIGNATURE];
        let signature = decode_into(&mut buffer, compact.signature, "signature")?;
        if !fits_name(&header.algorithm, &signature) {
            let message =
                "the token's signature is not an Ed25519 signature, as its `alg` requires";
            return Err(Error::new(ErrorKind::Signature, message));
        }
        keys.verify(
            algorithm,
            header.key_id.as_deref(),
            compact.signing_input.as_bytes(),
            &signature,
        )?;
        let payload = Payload::from_bytes(decode(compact.payload, "payload")?)?;
        Ok(Authentic {
            algorithm,
            header,
            payload,
        })
    }
}

impl fmt::Debug for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rules")
            .field("issuer", &self.issuer)
            .field("algorithms", &self.algorithms)
            .field("leeway", &self.leeway)
            .field("max_token_size", &self.max_token_size)
            .finish_non_exhaustive()
    }
}

/// The builder of [`Rules`].
#[derive(Clone)]
pub(crate) struct RulesBuilder {
    domain: Result<Domain, String>,
    pub(crate) issuer: Option<String>,
    pub(crate) algorithms: AlgorithmSet,
    pub(crate) leeway: Duration,
    pub(crate) max_token_size: usize,
    pub(crate) clock: Clock,
    pub(crate) key_options: KeyOptions,
}

impl RulesBuilder {
    pub(crate) fn new(domain: impl TryInto<Domain, Error: fmt::Display>) -> Self {
        Self {
            domain: domain.try_into().map_err(|error| error.to_string()),
            issuer: None,
            algorithms: AlgorithmSet::from_iter([Algorithm::RS256]),
            leeway: DEFAULT_LEEWAY,
            max_token_size: DEFAULT_MAX_TOKEN_SIZE,
            clock: Arc::new(SystemTime::now),
            key_options: KeyOptions::new(),
        }
    }

    pub(crate) fn build(self) -> Result<(Domain, Rules), Error> {
        let fail = |message: String| Err(Error::new(ErrorKind::Configuration, message));
        let domain = match self.domain {
            Ok(domain) => domain,
            Err(reason) => return fail(reason),
        };
        if self.algorithms.is_empty() {
            return fail("no algorithm is allowed: name at least one in `.algorithms([…])`".into());
        }
        let issuer = self.issuer.unwrap_or_else(|| domain.issuer());
        if issuer.is_empty() {
            return fail("the issuer given to `.issuer(…)` is empty".into());
        }
        let rules = Rules {
            issuer,
            algorithms: self.algorithms,
            leeway: self.leeway,
            max_token_size: self.max_token_size,
            clock: self.clock,
        };
        Ok((domain, rules))
    }
}

impl fmt::Debug for RulesBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RulesBuilder")
            .field("domain", &self.domain)
            .field("issuer", &self.issuer)
            .field("algorithms", &self.algorithms)
            .field("leeway", &self.leeway)
            .finish_non_exhaustive()
    }
}

/// The setters every verifier's builder has, for a builder with the fields `rules` and `keys`.
macro_rules! common_setters {
    ($builder:ident { $($field:ident),* }) => {
        impl<S> $builder<S> {
            /// Where the keys come from: a [`KeySet`](crate::KeySet) makes a verifier whose `verify` is
            /// an ordinary function, [`RemoteKeys`](crate::RemoteKeys) one whose `verify` is `async`.
            #[must_use]
            pub fn keys<K: crate::IntoKeys>(self, keys: K) -> $builder<K> {
                $builder { rules: self.rules, $($field: self.$field,)* keys }
            }

            /// Fetches the keys over this client, to share one HTTP stack with the rest of a program.
            ///
            /// The keys are those of the client's domain; `iss` is compared with the builder's.
            #[cfg(feature = "remote")]
            #[must_use]
            pub fn client(self, client: auth0_core::Client) -> $builder<crate::RemoteKeys> {
                self.keys(crate::RemoteKeys::new(client))
            }

            /// The settings for reading the tenant's keys: the backend that checks their signatures, and how
            /// large they may be. For the keys that the verifier fetches itself; keys given to
            /// [`keys`](Self::keys) have their own options.
            #[must_use]
            pub fn key_options(mut self, options: crate::KeyOptions) -> Self {
                self.rules.key_options = options;
                self
            }

            /// The exact `iss` to expect. Default: the domain's (`https://{domain}/`).
            #[must_use]
            pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
                self.rules.issuer = Some(issuer.into());
                self
            }

            /// The algorithms to accept instead of RS256. An algorithm works only with its own keys
            /// type, so that allowing several never lets a public key verify an HMAC.
            #[must_use]
            pub fn algorithms(
                mut self,
                algorithms: impl IntoIterator<Item = crate::Algorithm>,
            ) -> Self {
                self.rules.algorithms = algorithms.into_iter().collect();
                self
            }

            /// How far clocks may differ, in whole seconds, in checks of dates. Default: 60 seconds.
            #[must_use]
            pub fn leeway(mut self, leeway: std::time::Duration) -> Self {
                self.rules.leeway = leeway;
                self
            }

            /// The clock for checks of dates, for tests. Default: the system's.
            #[must_use]
            pub fn clock(
                mut self,
                clock: impl Fn() -> std::time::SystemTime + Send + Sync + 'static,
            ) -> Self {
                self.rules.clock = std::sync::Arc::new(clock);
                self
            }

            /// The maximum size of a token in bytes. Default: 16 KiB, more than web servers accept in
            /// a header.
            #[must_use]
            pub fn max_token_size(mut self, bytes: usize) -> Self {
                self.rules.max_token_size = bytes;
                self
            }
        }
    };
}

pub(crate) use common_setters;
