//! Verification of an application's ID tokens.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use auth0_core::{Client, Domain, Secret};
use auth0_verify::{Error, Expect, IdToken, IdTokenVerifier, KeySource, RemoteKeys};

use crate::{AuthenticationClient, AuthenticationClientBuilder};

impl AuthenticationClientBuilder {
    /// Verifies ID tokens with this verifier. By default, a client verifies RS256 with the tenant's keys,
    /// which it fetches over its own transport when needed.
    ///
    /// An application whose ID tokens are signed with its secret (HS256) needs a custom verifier:
    ///
    /// ```no_run
    /// use auth0_authentication::AuthenticationClient;
    /// use auth0_verify::{Algorithm, IdTokenVerifier, Key, KeySet};
    ///
    /// # fn run(secret: &str) -> Result<(), Box<dyn std::error::Error>> {
    /// let verifier = IdTokenVerifier::builder("tenant.eu.auth0.com")
    ///     .client_id("client id")
    ///     .algorithms([Algorithm::HS256])
    ///     .keys(KeySet::from(Key::from_secret(secret.as_bytes())?))
    ///     .build()?;
    /// let auth = AuthenticationClient::builder("tenant.eu.auth0.com")
    ///     .client_id("client id")
    ///     .client_secret(secret)
    ///     .id_token_verifier(verifier)
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn id_token_verifier<K>(mut self, verifier: IdTokenVerifier<K>) -> Self
    where
        K: KeySource + Send + Sync + 'static,
    {
        self.id_tokens = Some(IdTokens(Ok(Arc::new(verifier))));
        self
    }
}

impl AuthenticationClient {
    /// Verifies an ID token of this application: one from another source, or one that could not be verified
    /// when it arrived.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`IdTokenVerifier`], distinguished by their
    /// [`ErrorKind`](auth0_verify::ErrorKind).
    pub async fn verify_id_token(
        &self,
        id_token: impl Into<Secret>,
        expect: &Expect<'_>,
    ) -> Result<IdToken, Error> {
        match &self.id_tokens().0 {
            Ok(verifier) => verifier.verify(id_token.into().expose(), expect).await,
            Err(error) => Err(error.clone()),
        }
    }
}

/// The verifier of one application's ID tokens, or the error that prevented its creation, which matters only
/// when an ID token arrives.
#[derive(Clone)]
pub(crate) struct IdTokens(Result<Arc<dyn Verify>, Error>);

impl IdTokens {
    pub(crate) fn of(client: &Client, domain: &Domain, client_id: &str) -> Self {
        let verifier = IdTokenVerifier::builder(domain)
            .client_id(client_id)
            .keys(RemoteKeys::new(client.clone()))
            .build();
        Self(match verifier {
            Ok(verifier) => Ok(Arc::new(verifier)),
            Err(error) => Err(error),
        })
    }
}

impl fmt::Debug for IdTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IdTokens").finish_non_exhaustive()
    }
}

type Verified<'a> = Pin<Box<dyn Future<Output = Result<IdToken, Error>> + Send + 'a>>;

/// A verifier with any key source.
trait Verify: Send + Sync {
    fn verify<'a>(&'a self, token: &'a str, expect: &'a Expect<'_>) -> Verified<'a>;
}

impl<K: KeySource + Send + Sync> Verify for IdTokenVerifier<K> {
    fn verify<'a>(&'a self, token: &'a str, expect: &'a Expect<'_>) -> Verified<'a> {
        Box::pin(self.verify_async(token, expect))
    }
}
