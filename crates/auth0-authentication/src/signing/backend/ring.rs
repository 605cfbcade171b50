//! The backend over the crate `ring`.

use ::ring::rand::SystemRandom;
use ::ring::rsa;
use ::ring::signature::{self, EcdsaKeyPair, EcdsaSigningAlgorithm, RsaEncoding, RsaKeyPair};
use auth0_core::BoxError;
use zeroize::Zeroizing;

use super::{Backend, Refusal, Sign};
use crate::signing::SigningAlgorithm;
use crate::signing::material::Material;

pub(super) struct Ring;

impl Backend for Ring {
    fn signer(
        &self,
        algorithm: SigningAlgorithm,
        key: &Material,
    ) -> Result<Box<dyn Sign>, Refusal> {
        match key {
            Material::Rsa(key) => {
                let components = rsa::KeyPairComponents {
                    public_key: rsa::PublicKeyComponents {
                        n: key.n.as_slice(),
                        e: key.e.as_slice(),
                    },
                    d: key.d.as_slice(),
                    p: key.p.as_slice(),
                    q: key.q.as_slice(),
                    dP: key.dp.as_slice(),
                    dQ: key.dq.as_slice(),
                    qInv: key.qi.as_slice(),
                };
                let pair =
                    RsaKeyPair::from_components(&components).map_err(|_| Refusal::Unusable)?;
                Ok(Box::new(Rsa(padding(algorithm)?, pair)))
            }
            Material::Ec(key) => {
                let point = key
                    .point
                    .as_deref()
                    .ok_or(Refusal::Lacks("use for a key without its public half"))?;
                let pair = EcdsaKeyPair::from_private_key_and_public_key(
                    curve(algorithm)?,
                    &key.d,
                    point,
                    &SystemRandom::new(),
                )
                .map_err(|_| Refusal::Unusable)?;
                Ok(Box::new(pair))
            }
        }
    }

    fn generate(&self, algorithm: SigningAlgorithm) -> Result<Zeroizing<Vec<u8>>, Refusal> {
        if algorithm.curve().is_none() {
            return Err(Refusal::Lacks("way to make an RSA key"));
        }
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(curve(algorithm)?, &SystemRandom::new())
            .map_err(|_| Refusal::Unusable)?;
        Ok(Zeroizing::new(pkcs8.as_ref().to_vec()))
    }
}

fn padding(algorithm: SigningAlgorithm) -> Result<&'static dyn RsaEncoding, Refusal> {
    Ok(match algorithm {
        SigningAlgorithm::Rs256 => &signature::RSA_PKCS1_SHA256,
        SigningAlgorithm::Rs384 => &signature::RSA_PKCS1_SHA384,
        SigningAlgorithm::Rs512 => &signature::RSA_PKCS1_SHA512,
        SigningAlgorithm::Ps256 => &signature::RSA_PSS_SHA256,
        SigningAlgorithm::Ps384 => &signature::RSA_PSS_SHA384,
        SigningAlgorithm::Ps512 => &signature::RSA_PSS_SHA512,
        _ => return Err(Refusal::Unusable),
    })
}

fn curve(algorithm: SigningAlgorithm) -> Result<&'static EcdsaSigningAlgorithm, Refusal> {
    match algorithm {
        SigningAlgorithm::Es256 => Ok(&signature::ECDSA_P256_SHA256_FIXED_SIGNING),
        SigningAlgorithm::Es384 => Ok(&signature::ECDSA_P384_SHA384_FIXED_SIGNING),
        SigningAlgorithm::Es512 => Err(Refusal::Lacks("ES512")),
        _ => Err(Refusal::Unusable),
    }
}

struct Rsa(&'static dyn RsaEncoding, RsaKeyPair);

impl Sign for Rsa {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, BoxError> {
        let mut signature = vec![0; self.1.public().modulus_len()];
        self.1
            .sign(self.0, &SystemRandom::new(), message, &mut signature)
            .map_err(|_| "ring could not sign")?;
        Ok(signature)
    }
}

impl Sign for EcdsaKeyPair {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, BoxError> {
        let signature = Self::sign(self, &SystemRandom::new(), message);
        Ok(signature
            .map_err(|_| "ring could not sign")?
            .as_ref()
            .to_vec())
    }
}
