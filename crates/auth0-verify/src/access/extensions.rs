//! The fields and setters that features add to a verifier of access tokens.

#[cfg(feature = "jwe")]
use std::borrow::Cow;

#[cfg(any(feature = "dpop", feature = "jwe"))]
use super::AccessTokenVerifierBuilder;
#[cfg(feature = "jwe")]
use super::{AccessTokenVerifier, Profile};
#[cfg(feature = "jwe")]
use crate::decryption::{Decryption, DecryptionKey};
#[cfg(feature = "dpop")]
use crate::dpop::DpopPolicy;
#[cfg(any(feature = "dpop", feature = "jwe"))]
use crate::error::Error;

/// Has no fields if all of the features are disabled.
#[derive(Debug, Clone, Default)]
pub(super) struct Extensions {
    #[cfg(feature = "dpop")]
    pub(super) dpop: DpopPolicy,
    #[cfg(feature = "jwe")]
    pub(super) decryption: Decryption,
}

#[cfg(any(feature = "dpop", feature = "jwe"))]
impl Extensions {
    pub(super) fn build(self) -> Result<Self, Error> {
        Ok(Self {
            #[cfg(feature = "dpop")]
            dpop: self.dpop.build()?,
            #[cfg(feature = "jwe")]
            decryption: self.decryption.build()?,
        })
    }
}

#[cfg(feature = "jwe")]
impl Profile {
    /// Decrypts the signed token inside an encrypted one, or returns the token itself.
    pub(super) fn signed<'t>(&self, token: &'t str) -> Result<Cow<'t, str>, Error> {
        let limit = self.rules.max_token_size;
        self.extensions.decryption.signed(token, limit)
    }
}

#[cfg(feature = "jwe")]
impl<K> AccessTokenVerifier<K> {
    /// Decrypts the signed token inside an encrypted one; returns `None` for any other text.
    pub(crate) fn decrypted(&self, token: &str) -> Option<Result<String, Error>> {
        match self.profile.signed(token) {
            Ok(Cow::Borrowed(_)) => None,
            Ok(Cow::Owned(inner)) => Some(Ok(inner)),
            Err(error) => Some(Err(error)),
        }
    }
}

#[cfg(feature = "dpop")]
impl<S> AccessTokenVerifierBuilder<S> {
    /// Sets the policy for DPoP proofs. Default: [`DpopPolicy::new`].
    #[must_use]
    pub fn dpop(mut self, policy: DpopPolicy) -> Self {
        self.extensions.dpop = policy;
        self
    }
}

#[cfg(feature = "jwe")]
impl<S> AccessTokenVerifierBuilder<S> {
    /// Adds a private key for access tokens that Auth0 encrypts for this API (RFC 7516). If called
    /// several times, tokens for any of the keys are decrypted, which allows you to rotate keys.
    ///
    /// Tokens that are only signed are still accepted; see
    /// [`require_encryption`](Self::require_encryption).
    #[must_use]
    pub fn decryption_key(mut self, key: DecryptionKey) -> Self {
        self.extensions.decryption.add(key);
        self
    }

    /// Refuses tokens that are not encrypted.
    #[must_use]
    pub fn require_encryption(mut self) -> Self {
        self.extensions.decryption.require();
        self
    }
}
