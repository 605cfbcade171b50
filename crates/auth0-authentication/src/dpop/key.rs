//! The key that tokens are bound to.

use std::fmt;
use std::sync::Arc;

use auth0_core::{Error, ErrorKind, Secret};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};

use super::DpopProof;
use crate::digest::sha256;
use crate::signing::{self, Material, Refusal, Sign};
use crate::{SignatureBackend, SigningAlgorithm};

/// A private key that tokens are bound to and that signs proofs of possession. Cheap to clone.
///
/// Create one for each user or device and keep it as long as the tokens: the refresh token of a public
/// application is bound to it, too.
///
/// ```
/// use auth0_authentication::{DpopKey, Secret};
///
/// let key = DpopKey::generate()?;
/// let token = Secret::from("an access token bound to the key");
/// let proof = key.proof("GET", "https://api.example.com/orders").access_token(&token);
/// let header_value = proof.sign()?;
///
/// let kept = key.to_jwk();
/// assert_eq!(DpopKey::from_jwk(&kept)?.thumbprint(), key.thumbprint());
/// # Ok::<(), auth0_authentication::Error>(())
/// ```
#[derive(Clone)]
pub struct DpopKey(Arc<Parts>);

struct Parts {
    algorithm: SigningAlgorithm,
    signer: Box<dyn Sign>,
    private: Secret,
    /// The header of every proof, encoded.
    header: String,
    thumbprint: String,
}

impl DpopKey {
    /// Generates a key for ES256, which Auth0 accepts everywhere.
    ///
    /// # Errors
    ///
    /// Returns an error if no enabled backend can generate the key.
    pub fn generate() -> Result<Self, Error> {
        Self::generate_with(SigningAlgorithm::Es256)
    }

    /// Generates a key for another algorithm; RSA keys have 2,048 bits.
    ///
    /// # Errors
    ///
    /// Returns an error if no enabled backend can generate the key: `ring` generates no RSA keys and does not
    /// support ES512.
    pub fn generate_with(algorithm: SigningAlgorithm) -> Result<Self, Error> {
        let failed = |refusal: Refusal| invalid(&format!("cannot be made: {refusal}"));
        let pkcs8 = signing::generate(algorithm).map_err(failed)?;
        let mut jwk = Material::from_pkcs8(&pkcs8)
            .ok()
            .and_then(|key| key.to_jwk())
            .ok_or_else(|| failed(Refusal::Unusable))?;
        jwk.insert("alg".to_owned(), algorithm.name().into());
        Self::new(jwk, None)
    }

    /// Creates a key from its JWK (RFC 7517), including the private members: the output of
    /// [`to_jwk`](Self::to_jwk), or another key. An RSA key without `alg` is used for RS256.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](ErrorKind::InvalidInput) if the text is not JSON, if it contains no private
    /// key, or if a key of this type cannot sign proofs.
    pub fn from_jwk(jwk: impl Into<Secret>) -> Result<Self, Error> {
        Self::read(&jwk.into())
    }

    fn read(jwk: &Secret) -> Result<Self, Error> {
        // The cause may quote the input.
        let jwk = signing::members(jwk).ok_or_else(|| {
            invalid("is not a JWK: a JSON object with `kty` and the members of that key type")
        })?;
        Self::new(jwk, None)
    }

    /// Returns the same key, signing with this backend. By default, the key uses the first backend that
    /// supports it, in the order of [`SignatureBackend`].
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](ErrorKind::InvalidInput) if the backend does not support the algorithm.
    pub fn with_backend(&self, backend: SignatureBackend) -> Result<Self, Error> {
        let jwk = signing::members(&self.0.private).unwrap_or_default();
        Self::new(jwk, Some(backend))
    }

    fn new(jwk: Map<String, Value>, backend: Option<SignatureBackend>) -> Result<Self, Error> {
        let algorithm = algorithm_of(&jwk)?;
        let material = Material::from_jwk(&jwk)
            .filter(|key| key.is_for(algorithm))
            .ok_or_else(|| {
                invalid(
                    "cannot be used: a member is missing or no number, it is not for signatures, or \
                     it is an RSA key of less than 2048 bits",
                )
            })?;
        let signer = signing::signer(backend, algorithm, &material)
            .map_err(|refusal| invalid(&format!("cannot be used: {refusal}")))?;
        let names = required_members(text(&jwk, "kty").unwrap_or_default());
        let public = public_members(&jwk, names)?;
        let header = json!({ "typ": "dpop+jwt", "alg": algorithm.name(), "jwk": public });
        Ok(Self(Arc::new(Parts {
            algorithm,
            signer,
            header: URL_SAFE_NO_PAD.encode(header.to_string()),
            thumbprint: thumbprint(&public, names),
            private: Secret::from(Value::Object(jwk).to_string()),
        })))
    }

    /// Returns the key as a JWK, including the private members. Keep it as long as the tokens that are bound
    /// to it.
    pub fn to_jwk(&self) -> Secret {
        self.0.private.clone()
    }

    /// Returns the algorithm of its proofs.
    pub fn algorithm(&self) -> SigningAlgorithm {
        self.0.algorithm
    }

    /// Returns the SHA-256 thumbprint of the public key in base64url (RFC 7638): the `dpop_jkt` of an
    /// authorization request, and the `cnf.jkt` of the tokens.
    pub fn thumbprint(&self) -> &str {
        &self.0.thumbprint
    }

    /// Creates a proof for a request with this method to this absolute URI, for requests that do not use a
    /// [`DpopLayer`](super::DpopLayer). Query and fragment are ignored.
    pub fn proof<'a>(&'a self, method: &'a str, uri: &'a str) -> DpopProof<'a> {
        DpopProof::new(self, method, uri)
    }

    /// Returns the header of the proofs, in base64url.
    pub(super) fn header(&self) -> &str {
        &self.0.header
    }

    pub(super) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Error> {
        self.0.signer.sign(message).map_err(|cause| {
            let message = "signing with the DPoP key failed; the call was not sent";
            Error::new(ErrorKind::Credentials, message).with_source(cause)
        })
    }
}

impl fmt::Debug for DpopKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DpopKey")
            .field("algorithm", &self.0.algorithm)
            .field("thumbprint", &self.0.thumbprint)
            .finish_non_exhaustive()
    }
}

/// Returns the algorithm that the key specifies, or the default for its type.
fn algorithm_of(jwk: &Map<String, Value>) -> Result<SigningAlgorithm, Error> {
    use SigningAlgorithm::{Es256, Es384, Es512, Ps256, Ps384, Ps512, Rs256, Rs384, Rs512};
    let allowed: &[SigningAlgorithm] =
        match (text(jwk, "kty").unwrap_or_default(), text(jwk, "crv")) {
            ("EC", Some("P-256")) => &[Es256],
            ("EC", Some("P-384")) => &[Es384],
            ("EC", Some("P-521")) => &[Es512],
            ("RSA", _) => &[Rs256, Rs384, Rs512, Ps256, Ps384, Ps512],
            _ => {
                return Err(invalid(
                    "is neither on the curve P-256, P-384 or P-521 nor of type RSA",
                ));
            }
        };
    let Some(name) = text(jwk, "alg") else {
        return Ok(allowed[0]);
    };
    let found = allowed.iter().find(|algorithm| algorithm.name() == name);
    found.copied().ok_or_else(|| {
        let names: Vec<_> = allowed.iter().map(|algorithm| algorithm.name()).collect();
        invalid(&format!(
            "is for the algorithm `{}`; expected one of {}",
            name.escape_debug(),
            names.join(", ")
        ))
    })
}

fn text<'a>(jwk: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    jwk.get(name)?.as_str()
}

/// Returns the members of a public key, in the order that its thumbprint requires (RFC 7638 section 3.2).
fn required_members(key_type: &str) -> &'static [&'static str] {
    match key_type {
        "RSA" => &["e", "kty", "n"],
        _ => &["crv", "kty", "x", "y"],
    }
}

fn public_members(
    members: &Map<String, Value>,
    names: &[&str],
) -> Result<Map<String, Value>, Error> {
    names
        .iter()
        .map(|name| match members.get(*name) {
            Some(value @ Value::String(_)) => Ok(((*name).to_owned(), value.clone())),
            _ => Err(invalid(&format!(
                "has no `{name}`, or one that is not a string"
            ))),
        })
        .collect()
}

fn thumbprint(public: &Map<String, Value>, names: &[&str]) -> String {
    let member = |name: &&str| {
        let value = public.get(*name).unwrap_or(&Value::Null);
        format!("{}:{value}", Value::from(*name))
    };
    let members: Vec<_> = names.iter().map(member).collect();
    sha256(&format!("{{{}}}", members.join(",")))
}

fn invalid(what: &str) -> Error {
    Error::new(ErrorKind::InvalidInput, format!("the DPoP key {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_thumbprint_of_the_published_key() {
        // RFC 7638 section 3.1.
        let public = json!({
            "kty": "RSA",
            "n": "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw",
            "e": "AQAB",
            "alg": "RS256",
            "kid": "2011-04-29",
        });
        let thumbprint = thumbprint(public.as_object().unwrap(), required_members("RSA"));
        assert_eq!(thumbprint, "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    }

    #[test]
    fn a_key_survives_being_kept() {
        let all = [
            SigningAlgorithm::Es256,
            SigningAlgorithm::Es384,
            SigningAlgorithm::Es512,
            SigningAlgorithm::Ps256,
        ];
        let ring_alone = cfg!(not(any(feature = "josekit", feature = "aws-lc-rs")));
        for algorithm in &all[..if ring_alone { 2 } else { 4 }] {
            let algorithm = *algorithm;
            let key = DpopKey::generate_with(algorithm).unwrap();
            let again = DpopKey::from_jwk(key.to_jwk()).unwrap();
            assert_eq!(again.thumbprint(), key.thumbprint());
            assert_eq!(again.algorithm(), algorithm);
        }
        let (one, other) = (DpopKey::generate().unwrap(), DpopKey::generate().unwrap());
        assert_ne!(one.thumbprint(), other.thumbprint());
    }

    #[test]
    fn what_the_backend_lacks_is_said_with_those_that_have_it() {
        #[cfg(feature = "ring")]
        {
            let key = DpopKey::generate().unwrap();
            key.with_backend(SignatureBackend::Ring).unwrap();
        }
        if cfg!(not(any(feature = "josekit", feature = "aws-lc-rs"))) {
            for algorithm in [SigningAlgorithm::Es512, SigningAlgorithm::Rs256] {
                let error = DpopKey::generate_with(algorithm).unwrap_err().to_string();
                assert!(error.contains("`josekit` or `aws-lc-rs`"), "{error}");
            }
        }
    }

    #[test]
    fn what_signs_no_proofs_is_refused_and_not_shown() {
        let key = DpopKey::generate().unwrap();
        let mut private: Value = serde_json::from_str(key.to_jwk().expose()).unwrap();
        let d = private["d"].as_str().unwrap().to_owned();
        private["alg"] = json!("RS256");
        for (jwk, what) in [
            ("", "is not a JWK"),
            ("s3cret", "is not a JWK"),
            (r#"{"kty":"oct","k":"s3cretAA"}"#, "neither"),
            (
                r#"{"kty":"EC","crv":"secp256k1","x":"AAAA","y":"AAAA","d":"s3cretAA"}"#,
                "neither",
            ),
            (
                r#"{"kty":"EC","crv":"P-256","x":"AAAA","y":"AAAA"}"#,
                "cannot be used",
            ),
            (&private.to_string(), "expected one of ES256"),
        ] {
            let error = DpopKey::from_jwk(jwk).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidInput);
            let shown = format!("{error} {error:?}");
            assert!(shown.contains(what), "{jwk}: {shown}");
            assert!(!shown.contains("s3cret") && !shown.contains(&d), "{shown}");
        }
        assert!(!format!("{key:?}").contains(&d));
    }
}
