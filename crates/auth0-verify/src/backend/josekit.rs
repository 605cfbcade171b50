//! The backend for the crate `josekit`, which uses OpenSSL.
//!
//! RSA and ECDSA signatures are checked on reused OpenSSL contexts ([`prepared`]). josekit checks
//! `EdDSA` signatures and decrypts tokens. HMACs are computed from hash states that are prepared once.

mod prepared;

#[cfg(feature = "jwe")]
mod decrypt;

use ::josekit::jws::{self, JwsVerifier};
use openssl::bn::BigNum;
use openssl::bn::BigNumContext;
use openssl::ec::{EcGroup, EcKey, EcPoint};
use openssl::error::ErrorStack;
use openssl::nid::Nid;
use openssl::pkey::{Id, PKey, Public};
use openssl::rsa::Rsa;
use openssl::sha::{Sha256, Sha384, Sha512};

use auth0_core::der::Curve;

use self::prepared::Prepared;
use super::{Backend, Check, Digest, Hash, Mac};
use crate::algorithm::Algorithm;
use crate::keys::PublicKey;

#[cfg(feature = "jwe")]
pub(crate) use self::decrypt::{decrypters_from_jwk, decrypters_from_pem};

pub(super) struct Josekit;

impl Backend for Josekit {
    fn check(&self, algorithm: Algorithm, key: &PublicKey) -> Option<Box<dyn Check>> {
        let key = public_key(key).ok()?;
        if algorithm == Algorithm::EdDSA {
            let der = key.public_key_to_der().ok()?;
            let verifier = jws::EdDSA.verifier_from_der(der).ok()?;
            return Some(Box::new(Edwards(Box::new(verifier))));
        }
        Some(Box::new(Prepared::new(algorithm, key).ok()?))
    }

    fn has(&self, _: Algorithm) -> bool {
        true
    }

    fn mac(&self, hash: Hash, key: &[u8]) -> Option<Box<dyn Mac>> {
        Some(match hash {
            Hash::Sha256 => Box::new(Hmac::<Sha256>::new(key, 64)),
            Hash::Sha384 => Box::new(Hmac::<Sha384>::new(key, 128)),
            Hash::Sha512 => Box::new(Hmac::<Sha512>::new(key, 128)),
        })
    }

    /// Avoids OpenSSL's algorithm tables, in which a lookup would cost as much as a short hash.
    fn hash(&self, hash: Hash, parts: &[&[u8]]) -> Digest {
        match hash {
            Hash::Sha256 => all::<Sha256>(parts),
            Hash::Sha384 => all::<Sha384>(parts),
            Hash::Sha512 => all::<Sha512>(parts),
        }
    }
}

/// Converts a key to OpenSSL's form.
fn public_key(key: &PublicKey) -> Result<PKey<Public>, ErrorStack> {
    match key {
        PublicKey::Rsa(key) => {
            let modulus = BigNum::from_slice(key.modulus())?;
            let exponent = BigNum::from_slice(key.exponent())?;
            PKey::from_rsa(Rsa::from_public_components(modulus, exponent)?)
        }
        PublicKey::Ec(key) => {
            let group = EcGroup::from_curve_name(match key.curve() {
                Curve::P256 => Nid::X9_62_PRIME256V1,
                Curve::P384 => Nid::SECP384R1,
                Curve::P521 => Nid::SECP521R1,
            })?;
            let mut context = BigNumContext::new()?;
            let point = EcPoint::from_bytes(&group, key.point(), &mut context)?;
            PKey::from_ec_key(EcKey::from_public_key(&group, &point)?)
        }
        PublicKey::Ed25519(key) => PKey::public_key_from_raw_bytes(key.bytes(), Id::ED25519),
        PublicKey::Ed448(key) => PKey::public_key_from_raw_bytes(key.bytes(), Id::ED448),
    }
}

struct Edwards(Box<dyn JwsVerifier>);

impl Check for Edwards {
    fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.verify(message, signature).is_ok()
    }
}

/// An OpenSSL hash function whose state can be kept and copied.
trait State: Clone + Send + Sync {
    fn new() -> Self;
    fn update(&mut self, data: &[u8]);
    fn finish(self) -> Digest;
}

macro_rules! state {
    ($hash:ty) => {
        impl State for $hash {
            fn new() -> Self {
                <$hash>::new()
            }

            fn update(&mut self, data: &[u8]) {
                self.update(data);
            }

            fn finish(self) -> Digest {
                Digest::new(&self.finish())
            }
        }
    };
}

state!(Sha256);
state!(Sha384);
state!(Sha512);

fn all<H: State>(parts: &[&[u8]]) -> Digest {
    let mut state = H::new();
    for part in parts {
        State::update(&mut state, part);
    }
    State::finish(state)
}

/// HMAC (RFC 2104), computed from the states after its two fixed blocks, so that these are hashed only
/// once.
struct Hmac<H> {
    inner: H,
    outer: H,
}

impl<H: State> Hmac<H> {
    fn new(key: &[u8], block: usize) -> Self {
        let mut padded = if key.len() > block {
            all::<H>(&[key]).to_vec()
        } else {
            key.to_vec()
        };
        padded.resize(block, 0);
        let after = |pad: u8| {
            let mut state = H::new();
            let bytes: Vec<u8> = padded.iter().map(|byte| byte ^ pad).collect();
            State::update(&mut state, &bytes);
            state
        };
        Self {
            inner: after(0x36),
            outer: after(0x5c),
        }
    }
}

impl<H: State> Mac for Hmac<H> {
    fn code(&self, message: &[u8]) -> Digest {
        let mut inner = self.inner.clone();
        State::update(&mut inner, message);
        let mut outer = self.outer.clone();
        State::update(&mut outer, &State::finish(inner));
        State::finish(outer)
    }
}
