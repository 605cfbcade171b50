//! The sources of a verifier's keys, as its builder accepts them.

use std::borrow::Cow;
use std::future::Future;

use auth0_core::Domain;

use super::{KeyOptions, KeySet, RemoteKeys};
use crate::algorithm::{Algorithm, AlgorithmSet};
use crate::error::{Error, ErrorKind};

/// The keys that the verifier's own domain publishes. This is the default of a builder.
///
/// Without the feature `remote`, these keys cannot be fetched, and a builder is complete only after
/// `.keys(…)`.
#[derive(Debug, Clone, Copy)]
pub struct TenantKeys(pub(crate) ());

/// What a builder accepts as keys: a [`KeySet`], [`RemoteKeys`], or [`TenantKeys`].
///
/// This trait is sealed: no other type can implement it.
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

/// The keys of a verifier: a [`KeySet`] or [`RemoteKeys`].
///
/// This trait is sealed: no other type can implement it. Use it as a bound in code that accepts verifiers
/// of both kinds.
pub trait KeySource: sealed::Sealed + Clone + Send + Sync + 'static {
    #[doc(hidden)]
    fn at_hand(&self, wanted: Wanted<'_>) -> Result<Option<Cow<'_, KeySet>>, Error>;

    #[doc(hidden)]
    fn fetched(&self, need: Need) -> impl Future<Output = Result<KeySet, Error>> + Send;
}

pub(crate) mod sealed {
    use super::{Algorithm, AlgorithmSet, Domain, KeyOptions};

    pub trait Sealed {}

    /// The key that a token refers to, if any, and a function that returns whether the token justifies a
    /// fetch because everything except its signature is valid.
    #[derive(Clone, Copy)]
    #[allow(missing_debug_implementations)]
    pub struct Wanted<'a> {
        pub(crate) algorithm: Algorithm,
        pub(crate) key_id: Option<&'a str>,
        pub(crate) plausible: &'a dyn Fn() -> bool,
    }

    /// An owned [`Wanted`], which is kept while waiting.
    #[derive(Debug, Clone)]
    #[cfg_attr(not(feature = "remote"), allow(dead_code))]
    pub struct Need {
        pub(crate) key: Option<(Algorithm, String)>,
        pub(crate) plausible: bool,
    }

    impl From<Wanted<'_>> for Need {
        fn from(wanted: Wanted<'_>) -> Self {
            Self {
                key: wanted
                    .key_id
                    .map(|key_id| (wanted.algorithm, key_id.to_owned())),
                plausible: wanted.key_id.is_some() && (wanted.plausible)(),
            }
        }
    }

    /// The settings of the verifier that a source may need.
    #[derive(Debug)]
    pub struct Context<'a> {
        #[cfg_attr(not(feature = "remote"), expect(dead_code))]
        pub(crate) domain: &'a Domain,
        pub(crate) algorithms: AlgorithmSet,
        #[cfg_attr(not(feature = "remote"), expect(dead_code))]
        pub(crate) key_options: KeyOptions,
    }
}

use sealed::{Context, Need, Wanted};

impl sealed::Sealed for KeySet {}

impl KeySource for KeySet {
    fn at_hand(&self, _: Wanted<'_>) -> Result<Option<Cow<'_, KeySet>>, Error> {
        Ok(Some(Cow::Borrowed(self)))
    }

    async fn fetched(&self, _: Need) -> Result<KeySet, Error> {
        Ok(self.clone())
    }
}

impl IntoKeys for KeySet {
    type Keys = Self;

    fn into_keys(self, context: Context<'_>) -> Result<Self, Error> {
        let wanted = context.algorithms;
        let offered = self.algorithms();
        if wanted.iter().any(|algorithm| offered.contains(algorithm)) {
            return Ok(self);
        }
        let message = if offered.is_empty() {
            format!("the key set has no usable key: {}", self.why_unusable())
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

#[cfg(not(feature = "remote"))]
impl KeySource for RemoteKeys {
    fn at_hand(&self, _: Wanted<'_>) -> Result<Option<Cow<'_, KeySet>>, Error> {
        match *self {}
    }

    async fn fetched(&self, _: Need) -> Result<KeySet, Error> {
        match *self {}
    }
}

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
