//! The backend over OpenSSL.

use ::openssl::bn::{BigNum, BigNumContext, BigNumRef};
use ::openssl::ec::{EcGroup, EcKey, EcPoint};
use ::openssl::ecdsa::EcdsaSig;
use ::openssl::error::ErrorStack;
use ::openssl::hash::MessageDigest;
use ::openssl::nid::Nid;
use ::openssl::pkey::{PKey, Private};
use ::openssl::rsa::{Padding, Rsa};
use ::openssl::sign::{RsaPssSaltlen, Signer};
use auth0_core::BoxError;
use auth0_core::der::Curve;
use zeroize::Zeroizing;

use super::{Backend, Refusal, Sign};
use crate::signing::SigningAlgorithm;
use crate::signing::material::{EcMaterial, Material, RsaMaterial};

pub(super) struct OpenSsl;

impl Backend for OpenSsl {
    fn signer(
        &self,
        algorithm: SigningAlgorithm,
        key: &Material,
    ) -> Result<Box<dyn Sign>, Refusal> {
        let key = match key {
            Material::Rsa(key) => rsa(key),
            Material::Ec(key) => ec(key),
        };
        let key = key.map_err(|_| Refusal::Unusable)?;
        Ok(Box::new(Ready { algorithm, key }))
    }

    fn generate(&self, algorithm: SigningAlgorithm) -> Result<Zeroizing<Vec<u8>>, Refusal> {
        let make = || match algorithm.curve() {
            None => PKey::from_rsa(Rsa::generate(2048)?)?.private_key_to_pkcs8(),
            Some(curve) => {
                PKey::from_ec_key(EcKey::generate(&*group(curve)?)?)?.private_key_to_pkcs8()
            }
        };
        make()
            .map(Zeroizing::new)
            .map_err(|_: ErrorStack| Refusal::Unusable)
    }
}

fn rsa(key: &RsaMaterial) -> Result<PKey<Private>, ErrorStack> {
    let number = |bytes: &[u8]| BigNum::from_slice(bytes);
    let rsa = Rsa::from_private_components(
        number(&key.n)?,
        number(&key.e)?,
        number(&key.d)?,
        number(&key.p)?,
        number(&key.q)?,
        number(&key.dp)?,
        number(&key.dq)?,
        number(&key.qi)?,
    )?;
    if !rsa.check_key()? {
        return Err(ErrorStack::get());
    }
    PKey::from_rsa(rsa)
}

fn ec(key: &EcMaterial) -> Result<PKey<Private>, ErrorStack> {
    let group = group(key.curve)?;
    let private = BigNum::from_slice(&key.d)?;
    let mut context = BigNumContext::new()?;
    let point = if let Some(point) = &key.point {
        EcPoint::from_bytes(&group, point, &mut context)?
    } else {
        let mut point = EcPoint::new(&group)?;
        point.mul_generator2(&group, &private, &mut context)?;
        point
    };
    let key = EcKey::from_private_components(&group, &private, &point)?;
    key.check_key()?;
    PKey::from_ec_key(key)
}

fn group(curve: Curve) -> Result<EcGroup, ErrorStack> {
    EcGroup::from_curve_name(match curve {
        Curve::P256 => Nid::X9_62_PRIME256V1,
        Curve::P384 => Nid::SECP384R1,
        Curve::P521 => Nid::SECP521R1,
    })
}

struct Ready {
    algorithm: SigningAlgorithm,
    key: PKey<Private>,
}

impl Sign for Ready {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, BoxError> {
        use SigningAlgorithm::{Es256, Es384, Es512, Ps256, Ps384, Ps512, Rs256, Rs384, Rs512};
        let digest = match self.algorithm {
            Rs256 | Ps256 | Es256 => MessageDigest::sha256(),
            Rs384 | Ps384 | Es384 => MessageDigest::sha384(),
            Rs512 | Ps512 | Es512 => MessageDigest::sha512(),
        };
        let mut signer = Signer::new(digest, &self.key)?;
        if matches!(self.algorithm, Ps256 | Ps384 | Ps512) {
            signer.set_rsa_padding(Padding::PKCS1_PSS)?;
            signer.set_rsa_pss_saltlen(RsaPssSaltlen::DIGEST_LENGTH)?;
        }
        let signature = signer.sign_oneshot_to_vec(message)?;
        let Some(curve) = self.algorithm.curve() else {
            return Ok(signature);
        };
        let signature = EcdsaSig::from_der(&signature)?;
        let size = i32::try_from(curve.size())?;
        let half = |number: &BigNumRef| number.to_vec_padded(size);
        Ok([half(signature.r())?, half(signature.s())?].concat())
    }
}
