//! Where static keys come from, and which key a token is checked with.

use super::*;

#[test]
fn a_public_key_is_no_hmac_secret() {
    let pem = openssl_pem(&RSA);
    let forged = sign_text(
        &jws::HS256.signer_from_bytes(&pem).unwrap(),
        r#"{"alg":"HS256"}"#,
        access_claims().to_string(),
    );
    let permissive = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(KeySet::from(Key::from_pem(&pem).unwrap()))
        .algorithms([Algorithm::RS256, Algorithm::HS256])
        .clock(clock)
        .build()
        .unwrap();
    assert_eq!(
        permissive.verify(&forged).unwrap_err().kind(),
        ErrorKind::KeyNotFound
    );
    permissive.verify(&token(&access_claims())).unwrap();
}

fn openssl_pem(key: &Jwk) -> Vec<u8> {
    use josekit::jwk::KeyPair;
    josekit::jwk::alg::rsa::RsaKeyPair::from_jwk(key)
        .unwrap()
        .to_pem_public_key()
}

#[test]
fn keys_in_pem() {
    use josekit::jwk::KeyPair;
    let pair = josekit::jwk::alg::rsa::RsaKeyPair::from_jwk(&RSA).unwrap();
    let public = Key::from_pem(&pair.to_pem_public_key()).unwrap();
    assert_eq!(public.algorithms().count(), 6);
    assert_eq!(
        Key::from_pem(&pair.to_traditional_pem_public_key())
            .unwrap()
            .algorithms()
            .count(),
        6
    );
    let secret = pair.to_pem_private_key();
    let error = Key::from_pem(&secret).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Key);
    assert!(error.to_string().contains("private key"), "{error}");
    for pem in [
        &b""[..],
        b"\xff",
        b"text",
        b"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n",
    ] {
        assert_eq!(Key::from_pem(pem).unwrap_err().kind(), ErrorKind::Key);
    }
    let short = openssl::rsa::Rsa::generate(1024)
        .unwrap()
        .public_key_to_pem()
        .unwrap();
    assert!(
        Key::from_pem(&short)
            .unwrap_err()
            .to_string()
            .contains("2048")
    );
    let exchange = openssl::pkey::PKey::generate_x25519()
        .unwrap()
        .public_key_to_pem()
        .unwrap();
    assert!(
        Key::from_pem(&exchange)
            .unwrap_err()
            .to_string()
            .contains("not supported")
    );
    for pem in [
        josekit::jwk::alg::ec::EcKeyPair::generate(josekit::jwk::P_256)
            .unwrap()
            .to_pem_public_key(),
        josekit::jwk::alg::ed::EdKeyPair::generate(josekit::jwk::Ed25519)
            .unwrap()
            .to_pem_public_key(),
    ] {
        assert_eq!(Key::from_pem(&pem).unwrap().algorithms().count(), 1);
    }
    let verifier = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(KeySet::from_iter([public.with_key_id("first")]))
        .clock(clock)
        .build()
        .unwrap();
    verifier.verify(&token(&access_claims())).unwrap();
    let error = verifier
        .verify(&token_of(&NEXT, &access_claims()))
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::KeyNotFound);
}

#[test]
fn a_key_in_a_certificate() {
    use josekit::jwk::KeyPair;
    use openssl::{asn1::Asn1Time, hash::MessageDigest, pkey::PKey, x509::X509};
    let pair = josekit::jwk::alg::rsa::RsaKeyPair::from_jwk(&RSA).unwrap();
    let private = PKey::private_key_from_der(&pair.to_der_private_key()).unwrap();
    let mut certificate = X509::builder().unwrap();
    certificate.set_pubkey(&private).unwrap();
    certificate
        .set_not_before(&Asn1Time::from_unix(0).unwrap())
        .unwrap();
    certificate
        .set_not_after(&Asn1Time::from_unix(1).unwrap())
        .unwrap();
    certificate.sign(&private, MessageDigest::sha256()).unwrap();
    let pem = certificate.build().to_pem().unwrap();
    let verifier = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(KeySet::from(Key::from_pem(&pem).unwrap()))
        .clock(clock)
        .build()
        .unwrap();
    verifier.verify(&token(&access_claims())).unwrap();
    assert!(
        verifier
            .verify(&token_of(&NEXT, &access_claims()))
            .unwrap_err()
            .is_signature()
    );
}

#[test]
fn a_signature_of_another_key_is_refused() {
    let claims = access_claims();
    let header = r#"{"alg":"RS256","kid":"first"}"#;
    let signer = jws::RS256.signer_from_jwk(&NEXT).unwrap();
    let error = refuse(&sign_text(&signer, header, claims.to_string()));
    assert!(error.is_signature());
}
