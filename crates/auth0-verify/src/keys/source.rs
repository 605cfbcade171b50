//! Where a verifier's keys come from, as the builders see it.

use auth0_core::Domain;

use super::{KeyOptions, KeySet, RemoteKeys, SkippedKey};
use crate::algorithm::AlgorithmSet;
use crate::error::{Error, ErrorKind};

/// The keys the verifier's own domain publishes: what a builder starts with.
///
/// Without the feature `remote` nothing can fetch them, and only `.keys(…)` makes a builder complete.
#[derive(Debug, Clone, Copy)]
pub struct TenantKeys(pub(crate) ());

/// What a builder accepts as keys: a [`KeySet`], [`RemoteKeys`], or [`TenantKeys`].
///
/// Sealed: these three are all there are.
#[diagnostic::on_unimplemented(
    message = "a verifier cannot be built without keys",
    label = "no keys, or keys of the wrong type",
    note = "give static keys with `.keys(key_set)`, or enable the feature `remote` of `auth0-verify` \
            to fetch the tenant's"
)]
pub trait IntoKeys: sealed::Sealed {
    /// The type parameter of the verifier.
    type Keys;

    #[doc(hidden)]
    fn into_keys(self, context: Context<'_>) -> Result<Self::Keys, Error>;
}

pub(crate) mod sealed {
    use super::{AlgorithmSet, Domain, KeyOptions};

    pub trait Sealed {}

    /// What a source may need to know of the verifier.
    #[derive(Debug)]
    pub struct Context<'a> {
        #[cfg_attr(not(feature = "remote"), expect(dead_code))]
        pub(crate) domain: &'a Domain,
        pub(crate) algorithms: AlgorithmSet,
        #[cfg_attr(not(feature = "remote"), expect(dead_code))]
        pub(crate) key_options: KeyOptions,
    }
}

use sealed::Context;

impl sealed::Sealed for KeySet {}

impl IntoKeys for KeySet {
    type Keys = Self;

    fn into_keys(self, context: Context<'_>) -> Result<Self, Error> {
        let wanted = context.algorithms;
        let offered = self.algorithms();
        if wanted.iter().any(|algorithm| offered.contains(algorithm)) {
            return Ok(self);
        }
        let message = if offered.is_empty() {
            let reasons: Vec<_> = self.skipped().iter().map(SkippedKey::reason).collect();
            format!("the key set has no usable key: {}", reasons.join("; "))
        } else {
            format!(
                "no key fits an allowed algorithm: the keys are for {offered}, allowed is {wanted}; \
                 name the one your tenant signs with in `.algorithms([…])`"
            )
        };
        Err(Error::new(ErrorKind::Configuration, message))
    }
}

impl sealed::Sealed for TenantKeys {}

impl sealed::Sealed for RemoteKeys {}

#[cfg(feature = "remote")]
impl IntoKeys for TenantKeys {
    type Keys = RemoteKeys;

    fn into_keys(self, context: Context<'_>) -> Result<RemoteKeys, Error> {
        let client =
            auth0_core::Client::builder(context.domain.clone()).build().map_err(|error| {
                let message = "the HTTP client for the tenant's keys cannot be built; give one with \
                               `.client(…)` or static keys with `.keys(…)`";
                Error::new(ErrorKind::Configuration, message).with_source(error)
            })?;
        RemoteKeys::builder(client)
            .key_options(context.key_options)
            .build()
            .into_keys(context)
    }
}

#[cfg(feature = "remote")]
impl IntoKeys for RemoteKeys {
    type Keys = Self;

    fn into_keys(self, context: Context<'_>) -> Result<Self, Error> {
        if let Some(keys) = self.fixed() {
            return keys.clone().into_keys(context).map(Self::from);
        }
        match context
            .algorithms
            .iter()
            .find(|algorithm| algorithm.is_symmetric())
        {
            None => {
                let backend = self.key_options().backend;
                backend.has_all(context.algorithms).map(|()| self)
            }
            Some(algorithm) => Err(Error::new(
                ErrorKind::Configuration,
                format!(
                    "{algorithm} takes a shared secret, which no tenant publishes; give it with \
                     `.keys(KeySet::from(Key::from_secret(…)?))`"
                ),
            )),
        }
    }
}
