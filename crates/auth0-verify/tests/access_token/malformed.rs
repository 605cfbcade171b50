//! Tokens that are not what they should be before anything is verified.

use super::*;

#[test]
fn json_may_start_with_white_space_and_must_be_utf8() {
    let claims = access_claims().to_string();
    let header = "\r\n\t {\"alg\":\"RS256\",\"kid\":\"first\"}";
    verifier()
        .verify(&rs256(header, format!(" \n{claims}")))
        .unwrap();
    let mut signed = rs256("{\"alg\":\"RS256\",\"kid\":\"first\",\"x\":\"?\"}", &claims);
    let header = b"{\"alg\":\"RS256\",\"kid\":\"first\",\"x\":\"\xff\"}";
    let (_, rest) = signed.split_once('.').unwrap();
    signed = format!("{}.{rest}", encode(header));
    assert_eq!(
        verifier().verify(&signed).unwrap_err().kind(),
        ErrorKind::Malformed
    );
}

#[test]
fn malformed_tokens_are_refused() {
    use ErrorKind as K;
    let good = token(&access_claims());
    let (head, signature) = good.rsplit_once('.').unwrap();
    let (header, payload) = head.split_once('.').unwrap();
    for (token, kind) in [
        (String::new(), K::Malformed),
        (".".into(), K::Malformed),
        ("..".into(), K::Malformed),
        ("opaque".into(), K::Malformed),
        (head.into(), K::Malformed),
        (format!("{good}."), K::Malformed),
        (format!("{good}.x.y"), K::Malformed),
        (format!("Bearer {good}"), K::Malformed),
        (format!("{good}\n"), K::Malformed),
        (format!("{head}.{signature}="), K::Malformed),
        (format!("{head}.é"), K::Malformed),
        (format!("{header}=.{payload}.{signature}"), K::Malformed),
        (
            format!("{}.{payload}.{signature}", encode("{}")),
            K::Malformed,
        ),
        (
            format!("{}.{payload}.{signature}", encode([0xff, 0xfe])),
            K::Malformed,
        ),
        (format!("{head}."), K::Signature),
        (format!("{head}.{}", &signature[..4]), K::Signature),
        (format!("{header}.{payload}A.{signature}"), K::Signature),
        (format!("{header}..{signature}"), K::Signature),
        ("a".repeat(10 << 20), K::TooLarge),
        (format!("{good}{}", ".".repeat(20_000)), K::TooLarge),
    ] {
        let error = refuse(&token);
        assert_eq!(error.kind(), kind, "{error}");
    }
    for cut in 0..good.len() {
        refuse(&good[..cut]);
    }
}

#[test]
fn signed_nonsense_is_refused() {
    let header = r#"{"alg":"RS256","kid":"first"}"#;
    for payload in [
        &b""[..],
        b"null",
        b"[]",
        b"\"text\"",
        b"{",
        b"\xff",
        b"{\"iss\":\"\xff\"}",
        br#"{"iss":"a","iss":"a"}"#,
        br#"{"exp":1} trailing"#,
    ] {
        assert_eq!(refuse(&rs256(header, payload)).kind(), ErrorKind::Claims);
    }
    let deep = format!("{{\"aud\":{}", "[".repeat(8000));
    assert_eq!(refuse(&rs256(header, deep)).kind(), ErrorKind::Claims);
    // base64url that is signed but not canonical
    let input = format!("{}.{}", encode(header), "e30x");
    let input = input[..input.len() - 1].to_owned() + "1";
    let signature =
        jws::JwsSigner::sign(&jws::RS256.signer_from_jwk(&RSA).unwrap(), input.as_bytes()).unwrap();
    let error = refuse(&format!("{input}.{}", encode(signature)));
    assert_eq!(error.kind(), ErrorKind::Claims);
}

#[test]
fn dangerous_headers_are_refused() {
    use ErrorKind as K;
    let claims = access_claims().to_string();
    let jwk = public(&RSA);
    for (header, kind) in [
        (json!({"alg": "none"}), K::Algorithm),
        (json!({"alg": "None"}), K::Algorithm),
        (json!({"alg": "rs256"}), K::Algorithm),
        (json!({"alg": "RS512"}), K::Algorithm),
        (json!({"alg": "HS256"}), K::Algorithm),
        (
            json!({"alg": "RS256", "crit": ["exp"], "exp": 1}),
            K::Header,
        ),
        (json!({"alg": "RS256", "b64": false}), K::Header),
        (json!({"alg": "RS256", "jwk": jwk}), K::Header),
        (
            json!({"alg": "RS256", "jku": "https://evil.example/jwks"}),
            K::Header,
        ),
        (json!({"alg": "RS256", "x5c": ["MII="]}), K::Header),
        (json!({"alg": "RS256", "typ": "logout+jwt"}), K::TokenType),
        (json!({"alg": "RS256", "typ": "dpop+jwt"}), K::TokenType),
        (json!({"alg": "RS256", "kid": "second"}), K::KeyNotFound),
        (json!({"alg": "RS256", "kid": 1}), K::Malformed),
        (json!({"alg": ["RS256"]}), K::Malformed),
    ] {
        let error = refuse(&rs256(&header.to_string(), &claims));
        assert_eq!(error.kind(), kind, "{header}: {error}");
    }
    for header in [
        json!({"alg": "RS256"}),
        json!({"alg": "RS256", "typ": "at+jwt", "kid": "first"}),
        json!({"alg": "RS256", "typ": "application/at+JWT", "x5t": "abc"}),
    ] {
        verifier()
            .verify(&rs256(&header.to_string(), &claims))
            .unwrap();
    }
}
