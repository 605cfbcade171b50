//! The verifier of an application's ID tokens.

use auth0_verify::{Error, IdTokenVerifier, RemoteKeys};

use crate::AuthenticationClient;

impl AuthenticationClient {
    /// A verifier of the ID tokens that this application gets, with the tenant's keys, fetched over the
    /// client's own transport. Make one and keep it: it keeps the keys.
    ///
    /// It takes RS256 only. For other algorithms, build an [`IdTokenVerifier`] yourself.
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
