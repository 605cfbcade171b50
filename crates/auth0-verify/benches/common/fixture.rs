//! An issuer with a key of each kind, and an access token as Auth0 makes them, of about 1,000 bytes.

use std::time::SystemTime;

use auth0_verify::{AccessTokenVerifier, Algorithm, KeyOptions, KeySet};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use josekit::jwk::Jwk;
use josekit::jwk::alg::ec::EcCurve;
use josekit::jws::{self, JwsSigner, JwsVerifier};
use openssl::ecdsa::EcdsaSig;
use openssl::hash::MessageDigest;
use openssl::pkey::{HasPublic, PKey, Private, Public};
use openssl::rsa::Padding;
use openssl::sign::{RsaPssSaltlen, Signer, Verifier};
use serde_json::json;

pub const DOMAIN: &str = "tenant.eu.auth0.com";
pub const ISSUER: &str = "https://tenant.eu.auth0.com/";
pub const AUDIENCE: &str = "https://api.example.com";
pub const SECRET: [u8; 64] = [42; 64];

/// One algorithm: a key and a token signed with it.
pub struct Fixture {
    pub algorithm: Algorithm,
    pub token: String,
    /// Public, or `None` with HS256.
    pub jwk: Option<Jwk>,
    pub josekit: Box<dyn JwsVerifier>,
}

impl Fixture {
    pub fn new(algorithm: Algorithm) -> Self {
        let key = match algorithm {
            Algorithm::RS256 | Algorithm::PS256 => Some(Jwk::generate_rsa_key(2048).unwrap()),
            Algorithm::ES256 => Some(Jwk::generate_ec_key(EcCurve::P256).unwrap()),
            _ => None,
        };
        let private = || key.as_ref().unwrap();
        let public = key.as_ref().map(|key| {
            let mut public = key.to_public_key().unwrap();
            public.set_algorithm(algorithm.as_str());
            public.set_key_id("NEE1QURBOTM4MzI5RkFDNTYxOTU1MDg2ODgwQ0UzMTk1QjYyRkRFQw");
            public
        });
        let jwk = || public.as_ref().unwrap();
        let (signer, josekit): (Box<dyn JwsSigner>, Box<dyn JwsVerifier>) = match algorithm {
            Algorithm::RS256 => (
                Box::new(jws::RS256.signer_from_jwk(private()).unwrap()),
                Box::new(jws::RS256.verifier_from_jwk(jwk()).unwrap()),
            ),
            Algorithm::PS256 => (
                Box::new(jws::PS256.signer_from_jwk(private()).unwrap()),
                Box::new(jws::PS256.verifier_from_jwk(jwk()).unwrap()),
            ),
            Algorithm::ES256 => (
                Box::new(jws::ES256.signer_from_jwk(private()).unwrap()),
                Box::new(jws::ES256.verifier_from_jwk(jwk()).unwrap()),
            ),
            _ => (
                Box::new(jws::HS256.signer_from_bytes(SECRET).unwrap()),
                Box::new(jws::HS256.verifier_from_bytes(SECRET).unwrap()),
            ),
        };
        let token = token(algorithm, &*signer, 0);
        Self {
            algorithm,
            token,
            jwk: public,
            josekit,
        }
    }

    pub fn jwks(&self) -> Vec<u8> {
        serde_json::to_vec(&json!({ "keys": [self.jwk.as_ref().unwrap()] })).unwrap()
    }

    pub fn keys(&self, options: KeyOptions) -> KeySet {
        if self.jwk.is_some() {
            options.key_set_from_jwks(&self.jwks()).unwrap()
        } else {
            options.key_from_secret(&SECRET).unwrap().into()
        }
    }

    pub fn verifier(&self) -> AccessTokenVerifier<KeySet> {
        self.verifier_with_cache(0)
    }

    pub fn verifier_with_cache(&self, capacity: usize) -> AccessTokenVerifier<KeySet> {
        self.verifier_with(KeyOptions::new(), capacity)
    }

    pub fn verifier_with(
        &self,
        options: KeyOptions,
        capacity: usize,
    ) -> AccessTokenVerifier<KeySet> {
        AccessTokenVerifier::builder(DOMAIN)
            .audience(AUDIENCE)
            .cache(capacity)
            .keys(self.keys(options))
            .algorithms([self.algorithm])
            .build()
            .unwrap()
    }

    /// The check of the signature alone, by the openssl crate, with everything made ready before.
    pub fn bare_openssl(&self) -> Box<dyn Fn() -> bool> {
        let (message, signature) = self.token.rsplit_once('.').unwrap();
        let (message, signature) = (message.to_owned(), decode(signature));
        let digest = MessageDigest::sha256();
        match self.algorithm {
            Algorithm::RS256 => {
                let key = self.openssl_key();
                Box::new(move || {
                    let mut verifier = Verifier::new(digest, &key).unwrap();
                    verifier
                        .verify_oneshot(&signature, message.as_bytes())
                        .unwrap()
                })
            }
            Algorithm::PS256 => {
                let key = self.openssl_key();
                Box::new(move || {
                    let mut verifier = Verifier::new(digest, &key).unwrap();
                    verifier.set_rsa_padding(Padding::PKCS1_PSS).unwrap();
                    verifier
                        .set_rsa_pss_saltlen(RsaPssSaltlen::DIGEST_LENGTH)
                        .unwrap();
                    verifier
                        .verify_oneshot(&signature, message.as_bytes())
                        .unwrap()
                })
            }
            Algorithm::ES256 => {
                let key = self.openssl_key();
                Box::new(move || {
                    let (r, s) = signature.split_at(32);
                    let number = |bytes| openssl::bn::BigNum::from_slice(bytes).unwrap();
                    let signature =
                        EcdsaSig::from_private_components(number(r), number(s)).unwrap();
                    let signature = signature.to_der().unwrap();
                    let mut verifier = Verifier::new(digest, &key).unwrap();
                    verifier
                        .verify_oneshot(&signature, message.as_bytes())
                        .unwrap()
                })
            }
            _ => {
                let key: PKey<Private> = PKey::hmac(&SECRET).unwrap();
                Box::new(move || {
                    let mut signer = Signer::new(digest, &key).unwrap();
                    let mut expected = [0; 32];
                    signer
                        .sign_oneshot(&mut expected, message.as_bytes())
                        .unwrap();
                    openssl::memcmp::eq(&expected, &signature)
                })
            }
        }
    }

    fn openssl_key(&self) -> PKey<Public> {
        let jwk = self.jwk.as_ref().unwrap();
        let number = |name| {
            let bytes = decode(jwk.parameter(name).unwrap().as_str().unwrap());
            openssl::bn::BigNum::from_slice(&bytes).unwrap()
        };
        let key = if jwk.key_type() == "RSA" {
            let rsa = openssl::rsa::Rsa::from_public_components(number("n"), number("e"));
            PKey::from_rsa(rsa.unwrap())
        } else {
            let nid = openssl::nid::Nid::X9_62_PRIME256V1;
            let group = openssl::ec::EcGroup::from_curve_name(nid).unwrap();
            let (x, y) = (number("x"), number("y"));
            let key = openssl::ec::EcKey::from_public_key_affine_coordinates(&group, &x, &y);
            PKey::from_ec_key(key.unwrap())
        };
        ready(&key.unwrap())
    }
}

fn ready<T: HasPublic>(key: &PKey<T>) -> PKey<Public> {
    PKey::public_key_from_der(&key.public_key_to_der().unwrap()).unwrap()
}

pub fn decode(text: &str) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(text).unwrap()
}

/// `number` makes tokens differ.
pub fn token(algorithm: Algorithm, signer: &dyn JwsSigner, number: u32) -> String {
    let now = SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs();
    let header = json!({
        "alg": algorithm.as_str(),
        "typ": "JWT",
        "kid": "NEE1QURBOTM4MzI5RkFDNTYxOTU1MDg2ODgwQ0UzMTk1QjYyRkRFQw",
    });
    let claims = json!({
        "iss": ISSUER,
        "sub": format!("auth0|5f7c8ec7c33c6c004b{number:06}"),
        "aud": [AUDIENCE, "https://tenant.eu.auth0.com/userinfo"],
        "iat": now - 10,
        "exp": now + 86400,
        "azp": "my_client_id_of_32_characters_00",
        "scope": "openid profile email read:orders write:orders",
        "permissions": ["read:orders", "write:orders", "delete:orders"],
        "https://example.com/roles": ["admin", "editor"],
    });
    let encode = |json: serde_json::Value| URL_SAFE_NO_PAD.encode(json.to_string());
    let input = format!("{}.{}", encode(header), encode(claims));
    let signature = signer.sign(input.as_bytes()).unwrap();
    format!("{input}.{}", URL_SAFE_NO_PAD.encode(signature))
}
