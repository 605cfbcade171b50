//! Published test vectors: RFC 7515 appendices A.1 to A.3, RFC 8037 appendix A.4.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::{Key, KeyOptions, KeySet};
use crate::algorithm::Algorithm;
use crate::backend::SignatureBackend;
use crate::error::{Error, ErrorKind};

const PAYLOAD: &str = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";

/// Checks that all enabled backends agree; at least one of them must support the algorithm.
pub(super) fn check(
    read: impl Fn(&KeyOptions) -> Result<Key, Error>,
    algorithm: Algorithm,
    input: &str,
    signature: &str,
) {
    let mut checked = 0;
    for backend in SignatureBackend::ALL {
        match read(&KeyOptions::new().backend(*backend)) {
            Ok(key) => check_with(&key.into(), algorithm, input, signature),
            Err(error) => {
                let message = error.to_string();
                assert!(message.contains("is not in the backend"), "{message}");
                continue;
            }
        }
        checked += 1;
    }
    let josekit = cfg!(feature = "josekit");
    assert!(checked > 0 || !josekit, "{algorithm} was not checked");
}

fn check_with(keys: &KeySet, algorithm: Algorithm, input: &str, signature: &str) {
    let signature = URL_SAFE_NO_PAD.decode(signature).unwrap();
    keys.verify(algorithm, None, input.as_bytes(), &signature)
        .unwrap();

    let mut damaged = signature.clone();
    damaged[0] ^= 1;
    let truncated = &signature[..signature.len() - 1];
    for (input, signature) in [
        (input.as_bytes(), damaged.as_slice()),
        (input.as_bytes(), truncated),
        (input.as_bytes(), &[]),
        (&input.as_bytes()[1..], signature.as_slice()),
    ] {
        let error = keys.verify(algorithm, None, input, signature).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Signature);
    }
    // An invalid signature must not affect the next check.
    keys.verify(algorithm, None, input.as_bytes(), &signature)
        .unwrap();
}

#[test]
fn rfc_7515_a1_hs256() {
    let secret =
        "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow";
    let secret = URL_SAFE_NO_PAD.decode(secret).unwrap();
    check(
        |it| it.key_from_secret(&secret),
        Algorithm::HS256,
        &format!("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.{PAYLOAD}"),
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
    );
}

#[test]
fn rfc_7515_a2_rs256() {
    let jwk = br#"{"kty":"RSA","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ","e":"AQAB"}"#;
    assert_eq!(Key::from_jwk(jwk).unwrap().algorithms().count(), 6);
    check(
        |it| it.key_from_jwk(jwk),
        Algorithm::RS256,
        &format!("eyJhbGciOiJSUzI1NiJ9.{PAYLOAD}"),
        "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw",
    );
}

#[test]
fn rfc_7515_a3_es256() {
    let jwk = br#"{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}"#;
    let key = Key::from_jwk(jwk).unwrap();
    assert_eq!(key.algorithms().collect::<Vec<_>>(), [Algorithm::ES256]);
    let keys = KeySet::from(key);
    let input = format!("eyJhbGciOiJFUzI1NiJ9.{PAYLOAD}");
    check(
        |it| it.key_from_jwk(jwk),
        Algorithm::ES256,
        &input,
        "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q",
    );
    // Some libraries accepted a signature of all zeros (CVE-2022-21449).
    let error = keys
        .verify(Algorithm::ES256, None, input.as_bytes(), &[0; 64])
        .unwrap_err();
    assert!(error.is_signature());
}

#[test]
fn rfc_8037_a4_ed25519() {
    let jwk = br#"{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#;
    check(
        |it| it.key_from_jwk(jwk),
        Algorithm::EdDSA,
        "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc",
        "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg",
    );
}
