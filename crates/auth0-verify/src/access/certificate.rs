//! Access tokens bound to a client certificate (RFC 8705 section 3).

use super::AccessTokenVerifier;
use crate::access_token::AccessToken;
use crate::check;
use crate::client_certificate::ClientCertificate;
use crate::confirmation::bound_to_certificate;
use crate::error::Error;
use crate::keys::KeySet;

#[cfg(feature = "remote")]
use crate::keys::RemoteKeys;

impl AccessTokenVerifier<KeySet> {
    /// Verifies a token that is bound to the certificate the client authenticated with over mutual TLS
    /// (RFC 8705 section 3).
    ///
    /// Refuses a token without `cnf.x5t#S256`; use [`verify`](Self::verify) for such tokens.
    ///
    /// ```
    /// use auth0_verify::{AccessToken, AccessTokenVerifier, ClientCertificate, Error, KeySet};
    ///
    /// fn check(
    ///     verifier: &AccessTokenVerifier<KeySet>,
    ///     token: &str,
    ///     peer_certificate: &[u8],
    /// ) -> Result<AccessToken, Error> {
    ///     let certificate = ClientCertificate::from_der(peer_certificate)?;
    ///     verifier.verify_certificate_bound(token, &certificate)
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// The errors of [`verify`](Self::verify), and
    /// [`ErrorKind::TokenBinding`](crate::ErrorKind::TokenBinding) if the token is not bound to a
    /// certificate, is bound to a different one, or is also bound to a DPoP key.
    pub fn verify_certificate_bound(
        &self,
        token: &str,
        certificate: &ClientCertificate,
    ) -> Result<AccessToken, Error> {
        let token = check::with_keys(&*self.profile, &self.keys, token)?;
        bound_to_certificate(token, certificate)
    }
}

#[cfg(feature = "remote")]
impl AccessTokenVerifier<RemoteKeys> {
    /// Verifies a token that is bound to the certificate the client authenticated with over mutual TLS
    /// (RFC 8705 section 3).
    ///
    /// Refuses a token without `cnf.x5t#S256`; use [`verify`](Self::verify) for such tokens.
    ///
    /// # Errors
    ///
    /// The errors of [`verify`](Self::verify), and
    /// [`ErrorKind::TokenBinding`](crate::ErrorKind::TokenBinding) if the token is not bound to a
    /// certificate, is bound to a different one, or is also bound to a DPoP key.
    pub async fn verify_certificate_bound(
        &self,
        token: &str,
        certificate: &ClientCertificate,
    ) -> Result<AccessToken, Error> {
        bound_to_certificate(self.check(token).await?, certificate)
    }
}
