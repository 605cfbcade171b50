//! The certificate that a client authenticated with over mutual TLS.

use auth0_core::der::{Pem, PublicKeyInfo};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::backend::{self, sha256};
use crate::error::{Error, ErrorKind};

/// The certificate of a TLS client, for tokens bound to it (RFC 8705 section 3).
///
/// Only its SHA-256 thumbprint is kept. The TLS server must check the chain, validity, and revocation. If
/// TLS ends at a proxy, take the certificate only from a header that the proxy sets itself and removes from
/// requests of clients.
///
/// ```
/// use auth0_verify::ClientCertificate;
///
/// let certificate =
///     ClientCertificate::from_thumbprint("A4DtL2JmUMhAsvJj5tKyn64SqzmuXbMrJa0n761y5v0")?;
/// assert!(certificate.thumbprint().starts_with("A4Dt"));
/// # Ok::<(), auth0_verify::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientCertificate {
    thumbprint: String,
}

impl ClientCertificate {
    /// Creates it from a certificate in DER, the form that TLS libraries return.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Key`] if it is not exactly one X.509 certificate.
    pub fn from_der(der: &[u8]) -> Result<Self, Error> {
        backend::required()?;
        // A hash over more than the certificate would not be the client's thumbprint.
        PublicKeyInfo::from_certificate(der)
            .ok_or_else(|| unusable("is not exactly one X.509 certificate in DER"))?;
        Ok(Self {
            thumbprint: URL_SAFE_NO_PAD.encode(sha256(&[der])),
        })
    }

    /// Creates it from the first certificate of a PEM text. Proxies usually pass PEM in URL encoding;
    /// decode that first.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Key`] if it contains no valid `CERTIFICATE`.
    pub fn from_pem(pem: &[u8]) -> Result<Self, Error> {
        let der = std::str::from_utf8(pem)
            .ok()
            .and_then(|text| Pem::blocks(text).find(|block| block.label == "CERTIFICATE"))
            .and_then(|block| block.decode())
            .ok_or_else(|| unusable("is not a `CERTIFICATE` in PEM"))?;
        Self::from_der(&der)
    }

    /// Creates it from the SHA-256 thumbprint in base64url without padding, the form of `cnf.x5t#S256`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Key`] if it is not the canonical base64url of 32 bytes.
    pub fn from_thumbprint(thumbprint: &str) -> Result<Self, Error> {
        match URL_SAFE_NO_PAD.decode(thumbprint) {
            Ok(digest) if digest.len() == 32 => Ok(Self {
                thumbprint: thumbprint.to_owned(),
            }),
            _ => Err(Error::new(
                ErrorKind::Key,
                "the certificate's thumbprint is not 32 bytes in base64url without padding",
            )),
        }
    }

    /// Returns the SHA-256 thumbprint in base64url (RFC 8705 section 3.1).
    pub fn thumbprint(&self) -> &str {
        &self.thumbprint
    }
}

fn unusable(why: &str) -> Error {
    Error::new(ErrorKind::Key, format!("the client's certificate {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 8705 appendix A.
    const PEM: &str = "-----BEGIN CERTIFICATE-----
MIIBBjCBrAIBAjAKBggqhkjOPQQDAjAPMQ0wCwYDVQQDDARtdGxzMB4XDTE4MTAx
ODEyMzcwOVoXDTIyMDUwMjEyMzcwOVowDzENMAsGA1UEAwwEbXRsczBZMBMGByqG
SM49AgEGCCqGSM49AwEHA0IABNcnyxwqV6hY8QnhxxzFQ03C7HKW9OylMbnQZjjJ
/Au08/coZwxS7LfA4vOLS9WuneIXhbGGWvsDSb0tH6IxLm8wCgYIKoZIzj0EAwID
SQAwRgIhAP0RC1E+vwJD/D1AGHGzuri+hlV/PpQEKTWUVeORWz83AiEA5x2eXZOV
bUlJSGQgjwD5vaUaKlLR50Q2DmFfQj1L+SY=
-----END CERTIFICATE-----
";
    const THUMBPRINT: &str = "A4DtL2JmUMhAsvJj5tKyn64SqzmuXbMrJa0n761y5v0";

    #[test]
    fn rfc_8705_appendix_a() {
        let certificate = ClientCertificate::from_pem(PEM.as_bytes()).unwrap();
        assert_eq!(certificate.thumbprint(), THUMBPRINT);
        let der = Pem::blocks(PEM).next().unwrap().decode().unwrap();
        assert_eq!(ClientCertificate::from_der(&der).unwrap(), certificate);
        assert_eq!(
            ClientCertificate::from_thumbprint(THUMBPRINT).unwrap(),
            certificate
        );

        let mut longer = der.clone();
        longer.push(0);
        for wrong in [&longer[..], &der[..der.len() - 1], &[], PEM.as_bytes()] {
            let error = ClientCertificate::from_der(wrong).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Key);
            assert!(!error.is_invalid_token());
        }
    }

    #[test]
    fn what_is_no_certificate_is_refused() {
        for pem in [
            "",
            "-----BEGIN CERTIFICATE-----",
            &PEM.replace("MIIB", "MIIC"),
        ] {
            let error = ClientCertificate::from_pem(pem.as_bytes()).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Key, "{pem}");
        }
        let hex = "0380ed2f626650c840b2f263e6d2b29fae12ab39ae5db32b25ad27efad72e6fd";
        let padded = format!("{THUMBPRINT}=");
        // The last one is the example of section 3.1, whose trailing bits are not zero.
        for thumbprint in [
            "",
            "AA",
            hex,
            &padded,
            "bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2",
        ] {
            let error = ClientCertificate::from_thumbprint(thumbprint).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Key, "{thumbprint}");
        }
    }
}
