//! Access tokens of several issuers, such as custom domains or several tenants. A token's `iss` selects the
//! verifier, which then makes all checks, including that of `iss`.

#[cfg(feature = "remote")]
mod cache;
#[cfg(feature = "remote")]
mod resolver;

use std::collections::HashMap;
use std::sync::Arc;

use crate::access::AccessTokenVerifier;
use crate::access_token::AccessToken;
use crate::error::{Error, ErrorKind, quoted};
use crate::keys::{KeySet, RemoteKeys};
use crate::token::unverified_issuer;

#[cfg(feature = "remote")]
pub use resolver::{IssuerResolver, ResolvedVerifiers, ResolvedVerifiersBuilder};

/// Verifies access tokens of a fixed set of issuers, such as a tenant's custom domains, or several
/// tenants.
///
/// It is a set of [`AccessTokenVerifier`]s, each with its own issuer, audience, algorithms, and keys. The
/// unverified `iss` of a token only selects one of them. That verifier checks the token as if it were
/// alone, so a key of one issuer never vouches for another. A token of an issuer that is not in the set is
/// refused with [`ErrorKind::Issuer`] without fetching anything.
///
/// Clones are cheap and share everything. For a set that is not known beforehand there is
#[cfg_attr(feature = "remote", doc = "[`ResolvedVerifiers`].")]
#[cfg_attr(
    not(feature = "remote"),
    doc = "`ResolvedVerifiers`, with the feature `remote`."
)]
///
/// ```
/// use auth0_verify::{AccessTokenVerifier, AccessTokenVerifiers, KeySet};
///
/// # fn main() -> Result<(), auth0_verify::Error> {
/// # let jwks = br#"{"keys":[{"kty":"OKP","crv":"Ed25519","alg":"EdDSA","kid":"a",
/// #     "x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}"#;
/// let keys = KeySet::from_jwks(jwks)?;
/// let mut verifiers = Vec::new();
/// for domain in ["tenant.eu.auth0.com", "login.example.com"] {
///     let verifier = AccessTokenVerifier::builder(domain)
///         .audience("https://api.example.com")
///         .keys(keys.clone())
///         # .algorithms([auth0_verify::Algorithm::EdDSA])
///         .build()?;
///     verifiers.push(verifier);
/// }
/// let verifiers = AccessTokenVerifiers::new(verifiers)?;
/// let outcome = verifiers.verify("a token");
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct AccessTokenVerifiers<K = RemoteKeys>(Arc<Set<K>>);

#[derive(Debug)]
struct Set<K> {
    by_issuer: HashMap<String, AccessTokenVerifier<K>>,
    max_token_size: usize,
}

impl<K> AccessTokenVerifiers<K> {
    /// Creates a set of verifiers, one for each issuer.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] if two verifiers have the same issuer, or if the list is empty.
    pub fn new(verifiers: impl IntoIterator<Item = AccessTokenVerifier<K>>) -> Result<Self, Error> {
        let mut by_issuer = HashMap::new();
        let mut max_token_size = 0;
        #[cfg(feature = "dpop")]
        let memory = Arc::default();
        for verifier in verifiers {
            #[cfg(feature = "dpop")]
            let verifier = verifier.with_memory(&memory);
            max_token_size = max_token_size.max(verifier.max_token_size());
            if let Some(other) = by_issuer.insert(verifier.issuer().to_owned(), verifier) {
                let issuer = quoted(other.issuer());
                let message = format!(
                    "two verifiers are for the issuer {issuer}; for several audiences give one of them \
                     all with `.audience(…)`"
                );
                return Err(Error::new(ErrorKind::Configuration, message));
            }
        }
        if by_issuer.is_empty() {
            let message = "there are no verifiers, so every token would be rejected";
            return Err(Error::new(ErrorKind::Configuration, message));
        }
        Ok(Self(Arc::new(Set {
            by_issuer,
            max_token_size,
        })))
    }

    /// Returns the issuers, in no particular order.
    pub fn issuers(&self) -> impl Iterator<Item = &str> {
        self.0.by_issuer.keys().map(String::as_str)
    }

    #[cfg(all(feature = "tower", feature = "dpop"))]
    pub(crate) fn verifiers(&self) -> impl Iterator<Item = &AccessTokenVerifier<K>> {
        self.0.by_issuer.values()
    }

    /// Returns the verifier for a token, selected by the token's unverified `iss`, for methods other than
    /// `verify`. Reads no other claim of the token.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Issuer`] for a token of another issuer; [`ErrorKind::TooLarge`],
    /// [`ErrorKind::Malformed`], or [`ErrorKind::Claims`] if the issuer cannot be determined.
    pub fn for_token(&self, token: &str) -> Result<&AccessTokenVerifier<K>, Error> {
        #[cfg(feature = "jwe")]
        if let Some(found) = self.for_encrypted(token) {
            return found;
        }
        let issuer = unverified_issuer(token, self.0.max_token_size)?;
        self.0
            .by_issuer
            .get(&issuer)
            .ok_or_else(|| unknown(&issuer))
    }
}

#[cfg(feature = "jwe")]
impl<K> AccessTokenVerifiers<K> {
    /// Returns the verifier that can decrypt a token and whose issuer the token inside names; `None` if the
    /// token is not encrypted, or if no verifier has a key. The returned verifier then decrypts the token
    /// itself.
    fn for_encrypted(&self, token: &str) -> Option<Result<&AccessTokenVerifier<K>, Error>> {
        if token.len() > self.0.max_token_size || token.matches('.').count() != 4 {
            return None;
        }
        let mut reason = None;
        for verifier in self.0.by_issuer.values() {
            let Some(decrypted) = verifier.decrypted(token) else {
                continue;
            };
            let limit = self.0.max_token_size;
            match decrypted.and_then(|inner| unverified_issuer(&inner, limit)) {
                Ok(issuer) if issuer == verifier.issuer() => return Some(Ok(verifier)),
                Ok(issuer) => reason = Some(unknown(&issuer)),
                // An error about a token that was decrypted is more informative than a failure to decrypt
                // it.
                Err(error) if reason.is_none() => reason = Some(error),
                Err(_) => {}
            }
        }
        reason.map(Err)
    }
}

impl AccessTokenVerifiers<KeySet> {
    /// Verifies a token, without the scheme `Bearer`.
    ///
    /// # Errors
    ///
    /// The errors of [`for_token`](Self::for_token) and of the `verify` method of the verifier.
    pub fn verify(&self, token: &str) -> Result<AccessToken, Error> {
        self.for_token(token)?.verify(token)
    }
}

#[cfg(feature = "remote")]
impl AccessTokenVerifiers<RemoteKeys> {
    /// Verifies a token, without the scheme `Bearer`. Waits only if keys must be fetched, and fetches
    /// only those of the token's issuer.
    ///
    /// # Errors
    ///
    /// The errors of [`for_token`](Self::for_token) and of the `verify` method of the verifier.
    pub async fn verify(&self, token: &str) -> Result<AccessToken, Error> {
        self.for_token(token)?.verify(token).await
    }
}

/// Implemented manually, because the derive would require `K: Clone`.
impl<K> Clone for AccessTokenVerifiers<K> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

fn unknown(issuer: &str) -> Error {
    let message = format!(
        "the claim `iss` is {}; expected a known issuer",
        quoted(issuer)
    );
    Error::new(ErrorKind::Issuer, message)
}
