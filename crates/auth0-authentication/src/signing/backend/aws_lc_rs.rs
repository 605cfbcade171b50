//! The backend over the crate `aws-lc-rs`.

use ::aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use ::aws_lc_rs::rand::SystemRandom;
use ::aws_lc_rs::rsa::{self, KeySize};
use ::aws_lc_rs::signature::{self, EcdsaKeyPair, EcdsaSigningAlgorithm, RsaEncoding, RsaKeyPair};
use auth0_core::BoxError;
use zeroize::Zeroizing;

use super::{Backend, Refusal, Sign};
use crate::signing::SigningAlgorithm;
use crate::signing::material::Material;

pub(super) struct AwsLcRs;

impl Backend for AwsLcRs {
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
                let curve = curve(algorithm)?;
                let pair = match &key.point {
                    Some(point) => {
                        EcdsaKeyPair::from_private_key_and_public_key(curve, &key.d, point)
                    }
                    // `aws-lc-rs` computes the public part itself, but only from this form.
                    None => EcdsaKeyPair::from_private_key_der(curve, &key.to_sec1()),
                };
                Ok(Box::new(pair.map_err(|_| Refusal::Unusable)?))
            }
        }
    }

    fn generate(&self, algorithm: SigningAlgorithm) -> Result<Zeroizing<Vec<u8>>, Refusal> {
        let make = || {
            if algorithm.curve().is_none() {
                let pair = RsaKeyPair::generate(KeySize::Rsa2048).ok()?;
                let der: Pkcs8V1Der<'_> = pair.as_der().ok()?;
                return Some(der.as_ref().to_vec());
            }
            let pair = EcdsaKeyPair::generate(curve(algorithm).ok()?).ok()?;
            Some(pair.to_pkcs8v1().ok()?.as_ref().to_vec())
        };
        make().map(Zeroizing::new).ok_or(Refusal::Unusable)
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
        SigningAlgorithm::Es512 => Ok(&signature::ECDSA_P521_SHA512_FIXED_SIGNING),
        _ => Err(Refusal::Unusable),
    }
}

struct Rsa(&'static dyn RsaEncoding, RsaKeyPair);

impl Sign for Rsa {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, BoxError> {
        let mut signature = vec![0; self.1.public_modulus_len()];
        self.1
            .sign(self.0, &SystemRandom::new(), message, &mut signature)
            .map_err(|_| "aws-lc-rs could not sign")?;
        Ok(signature)
    }
}

impl Sign for EcdsaKeyPair {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, BoxError> {
        let signature = Self::sign(self, &SystemRandom::new(), message);
        let signature = signature.map_err(|_| "aws-lc-rs could not sign")?;
        Ok(signature.as_ref().to_vec())
    }
}
