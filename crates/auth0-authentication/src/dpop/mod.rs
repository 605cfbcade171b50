//! Tokens that are of use only together with a key: Demonstrating Proof of Possession (RFC 9449).

mod key;
mod layer;
mod nonces;
mod proof;

pub use key::DpopKey;
pub use layer::{DpopFuture, DpopLayer, DpopService};
pub use proof::DpopProof;

use crate::{AuthenticationClientBuilder, Authorize};

impl AuthenticationClientBuilder {
    /// Has tokens bound to this key: requests for tokens come with proofs, and so do calls with such
    /// tokens to `/userinfo`.
    ///
    /// Requests with other tokens, such as those of multi-factor authentication, stay as they are. For
    /// calls to APIs there is [`DpopLayer`].
    /// [Reference](https://auth0.com/docs/secure/sender-constraining/demonstrating-proof-of-possession-dpop)
    #[must_use]
    pub fn dpop(self, key: &DpopKey) -> Self {
        let layer = DpopLayer::for_authorization_server(key.clone());
        self.http(|http| http.attempt_layer(layer))
    }
}

impl Authorize {
    /// Binds the code to this key, so that who intercepts it cannot exchange it (RFC 9449 section 10).
    /// The client has to have the same key, by [`AuthenticationClientBuilder::dpop`].
    pub fn dpop(self, key: &DpopKey) -> Self {
        self.dpop_jkt(key.thumbprint())
    }
}
