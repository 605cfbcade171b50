//! Verification of a signed document that is not a token of the tenant: a plain JWS (RFC 7515).

use crate::algorithm::{Algorithm, AlgorithmSet, fits_name};
use crate::error::{Error, ErrorKind, quoted};
use crate::keys::KeySet;
use crate::token::{Compact, Header, decode};

/// Larger than any real signed document.
const MAX_SIZE: usize = 1 << 20;

impl KeySet {
    /// Verifies a JWS in compact form (RFC 7515 section 7.1) and returns its payload. Use it for signed
    /// documents that are not tokens of the tenant. It checks only the signature, and no claims, dates, or
    /// `typ`.
    ///
    /// ```
    /// use auth0_verify::{Algorithm, Error, KeySet};
    ///
    /// fn read(keys: &KeySet, document: &str) -> Result<Vec<u8>, Error> {
    ///     keys.verify_jws(document, [Algorithm::ES256])
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::TooLarge`] beyond 1 MiB, [`ErrorKind::Malformed`], [`ErrorKind::Header`],
    /// [`ErrorKind::Algorithm`] if the algorithm is not one of these, [`ErrorKind::KeyNotFound`], and
    /// [`ErrorKind::Signature`].
    pub fn verify_jws(
        &self,
        jws: &str,
        algorithms: impl IntoIterator<Item = Algorithm>,
    ) -> Result<Vec<u8>, Error> {
        self.jws(jws, algorithms.into_iter().collect())
    }

    fn jws(&self, jws: &str, allowed: AlgorithmSet) -> Result<Vec<u8>, Error> {
        let compact = Compact::split(jws, MAX_SIZE)?;
        let header = Header::parse(&decode(compact.header, "header")?)?;
        let algorithm = Algorithm::from_name(&header.algorithm)
            .filter(|algorithm| allowed.contains(*algorithm))
            .ok_or_else(|| {
                let given = quoted(&header.algorithm);
                let message = format!("the header's `alg` is {given}; allowed is {allowed}");
                Error::new(ErrorKind::Algorithm, message)
            })?;
        let signature = decode(compact.signature, "signature")?;
        if !fits_name(&header.algorithm, &signature) {
            let message = "the signature is not an Ed25519 signature, as `alg` requires";
            return Err(Error::new(ErrorKind::Signature, message));
        }
        let input = compact.signing_input.as_bytes();
        self.verify(algorithm, header.key_id.as_deref(), input, &signature)?;
        decode(compact.payload, "payload")
    }
}
