//! Tokens that can be used only together with a key: Demonstrating Proof of Possession (RFC 9449).

mod key;
mod layer;
mod nonces;
mod proof;

pub use key::DpopKey;
pub use layer::{DpopFuture, DpopLayer, DpopService};
pub use proof::DpopProof;

use crate::{AuthenticationClient, AuthenticationClientBuilder, Authorize};

impl AuthenticationClientBuilder {
    /// Binds tokens to this key: token requests include proofs, and so do calls to `/userinfo` with such
    /// tokens.
    ///
    /// Requests with other tokens, such as those for multi-factor authentication, stay unchanged. If a token
    /// is not bound despite the proof, the client refuses it; see
    /// [`allow_bearer_tokens`](Self::allow_bearer_tokens). For calls to APIs, use [`DpopLayer`].
    ///
    /// If every user of a server has a separate key, create one client, and a handle for each key with
    /// [`AuthenticationClient::with_dpop`].
    /// [Reference](https://auth0.com/docs/secure/sender-constraining/demonstrating-proof-of-possession-dpop)
    #[must_use]
    pub fn dpop(mut self, key: &DpopKey) -> Self {
        self.dpop = Some(key.clone());
        self
    }
}

impl AuthenticationClient {
    /// Returns a handle whose tokens are bound to this key instead of the client's. It shares the client's
    /// connections and nonces.
    ///
    /// ```no_run
    /// use auth0_authentication::grant::RefreshToken;
    /// use auth0_authentication::{AuthenticationClient, DpopKey, Secret};
    ///
    /// # async fn run(auth: AuthenticationClient, jwk: Secret, refresh_token: Secret)
    /// # -> Result<(), auth0_authentication::Error> {
    /// let key = DpopKey::from_jwk(&jwk)?;
    /// let tokens = auth.with_dpop(&key).token(&RefreshToken::new(refresh_token)).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_dpop(&self, key: &DpopKey) -> Self {
        let mut handle = self.clone();
        handle.dpop = Some(key.clone());
        handle
    }
}

impl Authorize {
    /// Binds the code to this key, so that an intercepted code is useless (RFC 9449 section 10). The client
    /// that exchanges it needs the same key: [`AuthenticationClientBuilder::dpop`] or
    /// [`AuthenticationClient::with_dpop`].
    pub fn dpop(self, key: &DpopKey) -> Self {
        self.dpop_jkt(key.thumbprint())
    }
}
