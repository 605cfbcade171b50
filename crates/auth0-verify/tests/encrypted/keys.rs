//! Where decryption keys come from, and which one a token is opened with.

use super::*;

#[test]
fn keys_are_found_by_name() {
    let named = |key_id: &str| {
        encrypt(
            &with(header(), "kid", json!(key_id)),
            token(&access_claims()),
        )
    };
    let unnamed = encrypt(&header(), token(&access_claims()));
    let keys = |keys: &[(&Jwk, Option<&str>)]| {
        keys.iter()
            .fold(builder(), |builder, (jwk, key_id)| {
                let key = key(jwk);
                builder.decryption_key(match key_id {
                    Some(key_id) => key.with_key_id(*key_id),
                    None => key,
                })
            })
            .build()
            .unwrap()
    };
    let kind = |answer: Result<AccessToken, Error>| answer.unwrap_err().kind();

    let two = keys(&[(&OTHER, Some("old")), (&API, Some("new"))]);
    two.verify(&named("new")).unwrap();
    assert_eq!(kind(two.verify(&named("old"))), ErrorKind::Decryption);
    assert_eq!(kind(two.verify(&named("none"))), ErrorKind::KeyNotFound);
    let error = two.verify(&unnamed).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::KeyNotFound);
    assert!(error.to_string().contains("several"), "{error}");

    let one = keys(&[(&API, None)]);
    one.verify(&named("any")).unwrap();
    one.verify(&unnamed).unwrap();
    keys(&[(&API, Some("a"))]).verify(&unnamed).unwrap();
    keys(&[(&OTHER, Some("a")), (&API, None)])
        .verify(&named("b"))
        .unwrap();

    let mut jwk = API.clone();
    jwk.set_key_id("from-jwk");
    assert_eq!(key(&jwk).key_id(), Some("from-jwk"));
    keys(&[(&jwk, None), (&OTHER, None)])
        .verify(&named("from-jwk"))
        .unwrap();
}

#[test]
fn the_alg_of_a_key_restricts_it() {
    let mut jwk = API.clone();
    jwk.set_algorithm("RSA-OAEP");
    let verifier = builder().decryption_key(key(&jwk)).build().unwrap();
    let content = token(&access_claims());
    let error = verifier.verify(&encrypt(&header(), &content)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::KeyNotFound);
    let header = with(header(), "alg", json!("RSA-OAEP")).to_string();
    let fitting = encrypt_as(RSA_OAEP, A256gcm, &header, &content);
    verifier.verify(&fitting).unwrap();
}

#[test]
fn keys_in_pem() {
    let rsa = Rsa::generate(2048).unwrap();
    let private = PKey::from_rsa(rsa.clone()).unwrap();
    let public = Jwk::from_bytes(
        json!({
            "kty": "RSA",
            "n": encode(rsa.n().to_vec()),
            "e": encode(rsa.e().to_vec()),
        })
        .to_string(),
    )
    .unwrap();
    let encrypted = RSA_OAEP_256
        .encrypter_from_jwk(&public)
        .unwrap()
        .encrypt(&[7; 32], &JweHeader::new(), &mut JweHeader::new())
        .unwrap()
        .unwrap();
    let content = token(&access_claims());
    let token = seal(
        &header().to_string(),
        &encrypted,
        &[7; 32],
        A256gcm,
        content,
    );
    for pem in [
        private.private_key_to_pem_pkcs8().unwrap(),
        rsa.private_key_to_pem().unwrap(),
    ] {
        let key = DecryptionKey::from_pem(&pem).unwrap();
        let verifier = builder().decryption_key(key).build().unwrap();
        verifier.verify(&token).unwrap();
    }

    let small = Rsa::generate(1024).unwrap().private_key_to_pem().unwrap();
    let locked = private
        .private_key_to_pem_pkcs8_passphrase(Cipher::aes_256_cbc(), b"hunter2")
        .unwrap();
    let mut cut = rsa.private_key_to_pem().unwrap();
    cut.drain(200..400);
    for pem in [
        Vec::new(),
        b"-----BEGIN PRIVATE KEY-----".to_vec(),
        b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----".to_vec(),
        vec![0xff; 100],
        rsa.public_key_to_pem().unwrap(),
        small,
        locked,
        cut,
    ] {
        let error = DecryptionKey::from_pem(&pem).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Key);
        assert!(!error.is_invalid_token());
    }
}

#[test]
fn keys_as_jwk() {
    let members = |name: &str, value: Value| {
        let jwk = Value::Object(API.as_ref().clone());
        with(jwk, name, value).to_string()
    };
    for jwk in [
        String::new(),
        "[]".to_owned(),
        "{}".to_owned(),
        json!({ "kty": "oct", "k": "AAAA" }).to_string(),
        API.to_public_key().unwrap().to_string(),
        members("kty", json!("EC")),
        members("use", json!("sig")),
        members("key_ops", json!(["sign"])),
        members("key_ops", json!("decrypt")),
        members("alg", json!("RSA1_5")),
        members("alg", json!("RS256")),
        members("kid", json!(7)),
        members("d", json!(null)),
        members("n", json!("!")),
        format!("{{\"kty\":{}", "[".repeat(10_000)),
    ] {
        let error = DecryptionKey::from_jwk(jwk.as_bytes()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Key, "{jwk}");
        assert!(std::error::Error::source(&error).is_none());
    }
    for (name, value) in [
        ("use", json!("enc")),
        ("key_ops", json!(["decrypt"])),
        ("key_ops", json!(["wrapKey", "unwrapKey"])),
        ("alg", json!("RSA-OAEP-256")),
    ] {
        DecryptionKey::from_jwk(members(name, value).as_bytes()).unwrap();
    }
}
