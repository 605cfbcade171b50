//! Conversion of the ECDSA signatures that key management services return.

use auth0_core::der::Reader;
use auth0_core::{Error, ErrorKind};

use super::SigningAlgorithm;

impl SigningAlgorithm {
    /// Converts an ECDSA signature from the DER structure that key management services and OpenSSL return
    /// (`ECDSA-Sig-Value`, RFC 3279 section 2.2.3) to the form of JWS (RFC 7518 section 3.4). RSA
    /// signatures are the same in both forms and are returned unchanged.
    ///
    /// ```
    /// use auth0_authentication::SigningAlgorithm;
    ///
    /// let der = [0x30, 0x06, 0x02, 0x01, 0x05, 0x02, 0x01, 0x07];
    /// let signature = SigningAlgorithm::Es256.signature_from_der(&der)?;
    /// assert_eq!(signature.len(), 64);
    /// assert_eq!((signature[31], signature[63]), (5, 7));
    /// # Ok::<(), auth0_authentication::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](ErrorKind::InvalidInput) if the structure is invalid, or if the signature
    /// belongs to a longer curve.
    pub fn signature_from_der(self, der: &[u8]) -> Result<Vec<u8>, Error> {
        let Some(curve) = self.curve() else {
            return Ok(der.to_vec());
        };
        read(der, curve.size()).ok_or_else(|| {
            let message = format!("the signature is not a DER-encoded {self} signature");
            Error::new(ErrorKind::InvalidInput, message)
        })
    }
}

fn read(der: &[u8], length: usize) -> Option<Vec<u8>> {
    let mut outer = Reader::new(der);
    let mut numbers = outer.sequence()?;
    let (r, s) = (numbers.unsigned()?, numbers.unsigned()?);
    if !outer.is_at_end() || !numbers.is_at_end() {
        return None;
    }
    let mut signature = Vec::with_capacity(2 * length);
    for digits in [r, s] {
        let padding = length.checked_sub(digits.len())?;
        signature.resize(signature.len() + padding, 0);
        signature.extend_from_slice(digits);
    }
    Some(signature)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_signature_is_refused() {
        for der in [
            &[][..],
            &[0x30],
            &[0x30, 0x80],
            &[0x30, 0x00],
            &[0x30, 0x06, 0x02, 0x01, 0x05, 0x02, 0x01],
            &[0x30, 0x06, 0x02, 0x01, 0x05, 0x02, 0x01, 0x07, 0x00],
            &[
                0x30, 0x09, 0x02, 0x01, 0x05, 0x02, 0x01, 0x07, 0x02, 0x01, 0x01,
            ],
            &[0x30, 0x81, 0x06, 0x02, 0x01, 0x05, 0x02, 0x01, 0x07],
            &[0x04, 0x06, 0x02, 0x01, 0x05, 0x02, 0x01, 0x07],
        ] {
            let error = SigningAlgorithm::Es256.signature_from_der(der).unwrap_err();
            assert_eq!(
                error.to_string(),
                "the signature is not a DER-encoded ES256 signature",
                "{der:?}"
            );
        }
        let mut longer = vec![0x30, 0x26, 0x02, 0x21];
        longer.extend([1; 33]);
        longer.extend([0x02, 0x01, 0x07]);
        assert!(SigningAlgorithm::Es256.signature_from_der(&longer).is_err());
        assert!(SigningAlgorithm::Es384.signature_from_der(&longer).is_ok());
    }

    #[test]
    fn an_rsa_signature_stays_as_it_is() {
        let signature = SigningAlgorithm::Ps512.signature_from_der(&[1, 2]).unwrap();
        assert_eq!(signature, [1, 2]);
    }
}
