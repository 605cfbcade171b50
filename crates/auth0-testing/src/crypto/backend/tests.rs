//! Every enabled backend accepts the signatures of all others.

use super::*;

fn all() -> Vec<(&'static str, &'static dyn Backend)> {
    vec![
        #[cfg(feature = "josekit")]
        ("openssl", &openssl::OpenSsl),
        #[cfg(feature = "aws-lc-rs")]
        ("aws-lc-rs", &aws_lc_rs::AwsLcRs),
        #[cfg(feature = "ring")]
        ("ring", &ring::Ring),
    ]
}

#[test]
fn what_one_signs_the_others_take() {
    for (signing, backend) in all() {
        let key = backend.rsa_key().unwrap();
        let other = backend.rsa_key().unwrap();
        let signature = key.sign(b"message").unwrap();
        for (checking, backend) in all() {
            let verify = |key: &dyn RsaKey, algorithm, message: &[u8]| {
                backend.verify(algorithm, &key.public(), message, &signature)
            };
            assert!(verify(&*key, "RS256", b"message"), "{signing} {checking}");
            assert!(!verify(&*key, "RS256", b"massage"));
            assert!(!verify(&*key, "PS256", b"message"));
            assert!(!verify(&*key, "ES256", b"message"));
            assert!(!verify(&*key, "", b"message"));
            assert!(!verify(&*other, "RS256", b"message"));
        }
    }
}

/// The examples of RFC 7515 appendix A.3 and RFC 8037 appendix A.4.
#[test]
fn published_vectors() {
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use serde_json::json;

    let ec = json!({
        "kty": "EC", "crv": "P-256",
        "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
        "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
    });
    let okp = json!({
        "kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
    });
    for (algorithm, key, message, signature) in [
        (
            "ES256",
            ec,
            "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ",
            "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q",
        ),
        (
            "EdDSA",
            okp,
            "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc",
            "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg",
        ),
    ] {
        let key = crate::crypto::public_key::from_jwk(&key, algorithm).unwrap();
        let signature = URL_SAFE_NO_PAD.decode(signature).unwrap();
        for (name, backend) in all() {
            assert!(
                backend.verify(algorithm, &key, message.as_bytes(), &signature),
                "{name}"
            );
            assert!(
                !backend.verify(algorithm, &key, b"other", &signature),
                "{name}"
            );
        }
    }
}
