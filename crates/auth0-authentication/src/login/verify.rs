//! ID token verifiers of both kinds, with keys at hand and with the tenant's.

use std::future::Future;

use auth0_verify::{Error, Expect, IdToken, IdTokenVerifier, KeySet, RemoteKeys};

use crate::AuthenticationClient;

mod sealed {
    pub trait Sealed {}
}

/// An [`IdTokenVerifier`], wherever its keys come from. Sealed: there are no others.
pub trait VerifyIdToken: sealed::Sealed + Sync {
    #[doc(hidden)]
    fn verify_id_token(
        &self,
        token: &str,
        expect: &Expect<'_>,
    ) -> impl Future<Output = Result<IdToken, Error>> + Send;
}

impl sealed::Sealed for IdTokenVerifier<KeySet> {}

impl VerifyIdToken for IdTokenVerifier<KeySet> {
    async fn verify_id_token(&self, token: &str, expect: &Expect<'_>) -> Result<IdToken, Error> {
        self.verify(token, expect)
    }
}

impl sealed::Sealed for IdTokenVerifier<RemoteKeys> {}

impl VerifyIdToken for IdTokenVerifier<RemoteKeys> {
    async fn verify_id_token(&self, token: &str, expect: &Expect<'_>) -> Result<IdToken, Error> {
        self.verify(token, expect).await
    }
}

impl AuthenticationClient {
    /// A verifier of the ID tokens that this application gets, with the tenant's keys, fetched over the
    /// client's own transport. Make one and keep it: it keeps the keys.
    ///
    /// It takes RS256 only. For other algorithms, build an [`IdTokenVerifier`] of one's own.
    ///
    /// # Errors
    ///
    /// None in practice: a client has a domain and a client ID.
    pub fn id_token_verifier(&self) -> Result<IdTokenVerifier, Error> {
        IdTokenVerifier::builder(self.domain())
            .client_id(self.client_id())
            .keys(RemoteKeys::new(self.http().clone()))
            .build()
    }
}
