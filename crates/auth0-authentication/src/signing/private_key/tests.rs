//! Tests of each kind of key with each algorithm and each backend, checked with josekit's verifiers.

use auth0_core::der::Curve;
use josekit::jwk::Jwk;
use josekit::jws::{self, JwsVerifier};
use openssl::ec::{EcGroup, EcKey};
use openssl::nid::Nid;
use openssl::pkey::{PKey, Private};
use openssl::rsa::Rsa;
use openssl::symm::Cipher;

use super::*;

const ALGORITHMS: [SigningAlgorithm; 9] = [
    SigningAlgorithm::Rs256,
    SigningAlgorithm::Rs384,
    SigningAlgorithm::Rs512,
    SigningAlgorithm::Ps256,
    SigningAlgorithm::Ps384,
    SigningAlgorithm::Ps512,
    SigningAlgorithm::Es256,
    SigningAlgorithm::Es384,
    SigningAlgorithm::Es512,
];

fn rsa(bits: u32) -> PKey<Private> {
    PKey::from_rsa(Rsa::generate(bits).unwrap()).unwrap()
}

fn ec(curve: Nid) -> PKey<Private> {
    let group = EcGroup::from_curve_name(curve).unwrap();
    PKey::from_ec_key(EcKey::generate(&group).unwrap()).unwrap()
}

fn key_for(algorithm: SigningAlgorithm, rsa: &PKey<Private>) -> PKey<Private> {
    match algorithm.curve() {
        Some(Curve::P256) => ec(Nid::X9_62_PRIME256V1),
        Some(Curve::P384) => ec(Nid::SECP384R1),
        Some(Curve::P521) => ec(Nid::SECP521R1),
        None => rsa.clone(),
    }
}

/// Returns whether any enabled backend supports the algorithm.
fn supported(algorithm: SigningAlgorithm) -> bool {
    algorithm != SigningAlgorithm::Es512 || SignatureBackend::ALL.len() > 1
}

fn text(pem: Result<Vec<u8>, openssl::error::ErrorStack>) -> String {
    String::from_utf8(pem.unwrap()).unwrap()
}

fn pkcs8(key: &PKey<Private>) -> String {
    text(key.private_key_to_pem_pkcs8())
}

/// Encodes a key in the form that preceded PKCS #8: PKCS #1 or SEC 1.
fn traditional(key: &PKey<Private>) -> String {
    match key.rsa() {
        Ok(rsa) => text(rsa.private_key_to_pem()),
        Err(_) => text(key.ec_key().unwrap().private_key_to_pem()),
    }
}

fn verifier(algorithm: SigningAlgorithm, key: &PKey<Private>) -> Box<dyn JwsVerifier> {
    let pem = key.public_key_to_pem().unwrap();
    match algorithm {
        SigningAlgorithm::Rs256 => Box::new(jws::RS256.verifier_from_pem(pem).unwrap()),
        SigningAlgorithm::Rs384 => Box::new(jws::RS384.verifier_from_pem(pem).unwrap()),
        SigningAlgorithm::Rs512 => Box::new(jws::RS512.verifier_from_pem(pem).unwrap()),
        SigningAlgorithm::Es256 => Box::new(jws::ES256.verifier_from_pem(pem).unwrap()),
        SigningAlgorithm::Es384 => Box::new(jws::ES384.verifier_from_pem(pem).unwrap()),
        SigningAlgorithm::Es512 => Box::new(jws::ES512.verifier_from_pem(pem).unwrap()),
        // josekit requires another kind of PEM here, but accepts the plain DER form.
        _ => {
            let der = key.rsa().unwrap().public_key_to_der_pkcs1().unwrap();
            match algorithm {
                SigningAlgorithm::Ps256 => Box::new(jws::PS256.verifier_from_der(der).unwrap()),
                SigningAlgorithm::Ps384 => Box::new(jws::PS384.verifier_from_der(der).unwrap()),
                _ => Box::new(jws::PS512.verifier_from_der(der).unwrap()),
            }
        }
    }
}

fn jwk(key: &PKey<Private>) -> Jwk {
    let curve = key.ec_key().ok().and_then(|key| key.group().curve_name());
    match curve {
        None => {
            let der = key.private_key_to_pkcs8().unwrap();
            jws::RS256.key_pair_from_der(der).unwrap().to_jwk_key_pair()
        }
        Some(Nid::X9_62_PRIME256V1) => {
            let der = key.private_key_to_pkcs8().unwrap();
            jws::ES256.key_pair_from_der(der).unwrap().to_jwk_key_pair()
        }
        Some(Nid::SECP384R1) => {
            let der = key.private_key_to_pkcs8().unwrap();
            jws::ES384.key_pair_from_der(der).unwrap().to_jwk_key_pair()
        }
        _ => {
            let der = key.private_key_to_pkcs8().unwrap();
            jws::ES512.key_pair_from_der(der).unwrap().to_jwk_key_pair()
        }
    }
}

fn reason(result: Result<PrivateKey, Error>) -> String {
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(std::error::Error::source(&error).is_none());
    error.to_string()
}

/// Some tools omit the public key from `ECPrivateKey` (RFC 5915 section 3).
#[tokio::test]
async fn a_key_without_its_public_half_signs_where_the_backend_can_find_it() {
    let key = ec(Nid::X9_62_PRIME256V1);
    let verifier = verifier(SigningAlgorithm::Es256, &key);
    let private = key
        .ec_key()
        .unwrap()
        .private_key()
        .to_vec_padded(32)
        .unwrap();
    let curve = [
        0xa0, 0x0a, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07,
    ];
    let der = [
        &[0x30, 49, 0x02, 0x01, 0x01, 0x04, 32],
        &private[..],
        &curve,
    ]
    .concat();
    let text = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, der);
    let pem = format!("-----BEGIN EC PRIVATE KEY-----\n{text}\n-----END EC PRIVATE KEY-----\n");
    let Ok(key) = PrivateKey::from_pem(SigningAlgorithm::Es256, pem.clone()) else {
        // Only `ring` is enabled.
        assert_eq!(SignatureBackend::ALL.len(), 1);
        return;
    };
    for backend in SignatureBackend::ALL {
        match key.clone().with_backend(*backend) {
            Ok(signer) => {
                let signature = signer.sign(b"message").await.unwrap();
                verifier.verify(b"message", &signature).unwrap();
            }
            Err(error) => assert!(error.to_string().contains("`ring`"), "{error}"),
        }
    }
}

#[test]
fn a_key_whose_numbers_do_not_belong_together_is_refused() {
    let (one, other) = (
        jwk(&ec(Nid::X9_62_PRIME256V1)),
        jwk(&ec(Nid::X9_62_PRIME256V1)),
    );
    let mut mixed = one.clone();
    mixed
        .set_parameter("d", other.parameter("d").cloned())
        .unwrap();
    let good = PrivateKey::from_jwk(SigningAlgorithm::Es256, one.to_string()).unwrap();
    for backend in SignatureBackend::ALL {
        good.clone().with_backend(*backend).unwrap();
        let material = material::members(&mixed.to_string().into())
            .and_then(|members| Material::from_jwk(&members))
            .unwrap();
        let outcome = backend::signer(Some(*backend), SigningAlgorithm::Es256, &material);
        assert!(matches!(outcome, Err(Refusal::Unusable)), "{backend:?}");
    }
}

#[tokio::test]
async fn every_algorithm_signs_with_every_form_of_its_key() {
    let rsa = rsa(2048);
    for algorithm in ALGORITHMS {
        if !supported(algorithm) {
            continue;
        }
        let key = key_for(algorithm, &rsa);
        let verifier = verifier(algorithm, &key);
        let mut jwk = jwk(&key);
        jwk.set_algorithm(algorithm.name());
        jwk.set_key_id("from the JWK");
        let from_jwk = PrivateKey::from_jwk(algorithm, jwk.to_string()).unwrap();
        assert_eq!(from_jwk.key_id(), Some("from the JWK"));
        for key in [
            PrivateKey::from_pem(algorithm, pkcs8(&key)).unwrap(),
            PrivateKey::from_pem(algorithm, traditional(&key)).unwrap(),
            from_jwk,
        ] {
            for backend in SignatureBackend::ALL {
                let signer = match key.clone().with_backend(*backend) {
                    Ok(signer) => signer,
                    Err(error) => {
                        assert_eq!(algorithm, SigningAlgorithm::Es512, "{error}");
                        assert!(error.to_string().contains("`ring` has no ES512"), "{error}");
                        continue;
                    }
                };
                let signature = signer.sign(b"message").await.unwrap();
                verifier.verify(b"message", &signature).unwrap();
                assert!(verifier.verify(b"massage", &signature).is_err());
                assert_eq!(signer.algorithm(), algorithm);
                assert_eq!(signer.key_id(), key.key_id());
            }
        }
    }
}

#[test]
fn signatures_as_openssl_gives_them_become_those_of_jws() {
    use openssl::hash::MessageDigest;

    for (algorithm, digest) in [
        (SigningAlgorithm::Es256, MessageDigest::sha256()),
        (SigningAlgorithm::Es384, MessageDigest::sha384()),
        (SigningAlgorithm::Es512, MessageDigest::sha512()),
    ] {
        let key = key_for(algorithm, &ec(Nid::X9_62_PRIME256V1));
        let verifier = verifier(algorithm, &key);
        // Enough iterations to get some numbers with leading zeros.
        for _ in 0..300 {
            let mut signer = openssl::sign::Signer::new(digest, &key).unwrap();
            let der = signer.sign_oneshot_to_vec(b"message").unwrap();
            let signature = algorithm.signature_from_der(&der).unwrap();
            verifier.verify(b"message", &signature).unwrap();
        }
    }
}

#[test]
fn parameters_before_the_key_do_no_harm() {
    let parameters =
        "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n";
    let pem = format!("{parameters}{}", traditional(&ec(Nid::X9_62_PRIME256V1)));
    PrivateKey::from_pem(SigningAlgorithm::Es256, pem).unwrap();
    let error = reason(PrivateKey::from_pem(SigningAlgorithm::Es256, parameters));
    assert!(error.contains("cannot be parsed"), "{error}");
}

#[test]
fn a_key_of_the_wrong_type_is_named_with_the_right_one() {
    let rsa = rsa(2048);
    let p384 = ec(Nid::SECP384R1);
    assert_eq!(
        reason(PrivateKey::from_pem(SigningAlgorithm::Es256, pkcs8(&rsa))),
        "the private key: it is an RSA key of 2048 bits; ES256 needs an elliptic curve key on P-256"
    );
    assert_eq!(
        reason(PrivateKey::from_pem(SigningAlgorithm::Es256, pkcs8(&p384))),
        "the private key: it is an elliptic curve key on P-384; ES256 needs an elliptic curve key on P-256"
    );
    assert_eq!(
        reason(PrivateKey::from_pem(SigningAlgorithm::Ps256, pkcs8(&p384))),
        "the private key: it is an elliptic curve key on P-384; PS256 needs an RSA key of at least 2048 bits"
    );
    let ed25519 = PKey::generate_ed25519().unwrap();
    assert!(
        reason(PrivateKey::from_pem(
            SigningAlgorithm::Es256,
            pkcs8(&ed25519)
        ))
        .contains("it is an Ed25519 key;")
    );
    let short = self::rsa(1024);
    assert!(
        reason(PrivateKey::from_pem(SigningAlgorithm::Rs256, pkcs8(&short)))
            .contains("it is an RSA key of 1024 bits;")
    );
    assert_eq!(
        reason(PrivateKey::from_jwk(
            SigningAlgorithm::Es256,
            jwk(&p384).to_string()
        )),
        "the private key: it is a JWK of type EC on P-384; ES256 needs an elliptic curve key on P-256"
    );
    let mut other = jwk(&rsa);
    other.set_algorithm("RS512");
    assert!(
        reason(PrivateKey::from_jwk(
            SigningAlgorithm::Rs256,
            other.to_string()
        ))
        .contains("it is a JWK with `alg` RS512;")
    );
}

#[test]
fn what_is_no_private_key_is_said_to_be_none() {
    let key = rsa(2048);
    let pem = |text: &str| reason(PrivateKey::from_pem(SigningAlgorithm::Rs256, text));
    assert!(pem("s3cret").contains("not PEM text"));
    let public = text(key.public_key_to_pem());
    assert!(pem(&public).contains("a private key is required"));
    let cipher = Cipher::aes_128_cbc();
    let encrypted = text(key.private_key_to_pem_pkcs8_passphrase(cipher, b"pass"));
    assert!(pem(&encrypted).contains("encrypted"));
    let encrypted = text(
        key.rsa()
            .unwrap()
            .private_key_to_pem_passphrase(cipher, b"pass"),
    );
    assert!(pem(&encrypted).contains("encrypted"));
    let one_line = pkcs8(&key).replace('\n', "");
    assert!(pem(&one_line).contains("including its line breaks"));
    assert!(pem("-----BEGIN OPENSSH PRIVATE KEY-----\n").contains("its label must be"));

    let jwk_text = |text: &str| reason(PrivateKey::from_jwk(SigningAlgorithm::Rs256, text));
    for text in ["s3cret", r#""s3cret""#, "{}", "[1]"] {
        let shown = jwk_text(text);
        assert!(
            shown.contains("`kty`") && !shown.contains("s3cret"),
            "{shown}"
        );
    }
    assert!(jwk_text(r#"{"kty":"RSA","n":"AQAB","e":"AQAB"}"#).contains("public key"));
    assert!(jwk_text(r#"{"kty":"RSA","n":"AQAB","e":"AQAB","d":"AQAB"}"#).contains("not complete"));
    assert!(jwk_text(r#"{"kty":"oct","k":"AQAB"}"#).contains("of type oct"));
    let mut encryption = jwk(&key);
    encryption.set_key_use("enc");
    assert!(jwk_text(&encryption.to_string()).contains("not for signatures"));
}

#[test]
fn it_never_shows() {
    let key = rsa(2048);
    let pem = pkcs8(&key);
    let shown = format!(
        "{:?}",
        PrivateKey::from_pem(SigningAlgorithm::Rs256, pem).unwrap()
    );
    assert_eq!(shown, "PrivateKey { algorithm: Rs256, key_id: None, .. }");
}
