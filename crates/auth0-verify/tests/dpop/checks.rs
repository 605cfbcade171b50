//! What a proof has to contain: header, form, claims, and the request it is for.

use super::*;

#[tokio::test]
async fn the_header_is_checked() {
    let private = Value::Object(CLIENT.as_ref().clone());
    let jwk = |name: &str, value: Value| with(public(&CLIENT), name, value);
    let x = public(&CLIENT)["x"].as_str().unwrap().to_owned();
    let rsa = |n: usize, e: usize| json!({ "kty": "RSA", "n": encode(vec![255; n]), "e": encode(vec![255; e]) });
    for (name, value, says) in [
        ("typ", json!(null), "no `typ`"),
        ("typ", json!("JWT"), "expected `dpop+jwt`"),
        ("typ", json!("at+jwt"), "expected `dpop+jwt`"),
        ("typ", json!(1), "`typ` must be a string"),
        ("alg", json!(null), "no `alg`"),
        ("alg", json!("none"), "is `none`"),
        ("alg", json!("HS256"), "is `HS256`"),
        ("alg", json!("es256"), "is `es256`"),
        ("alg", json!("ES384"), "do not match"),
        ("alg", json!("RS256"), "do not match"),
        ("alg", json!(["ES256"]), "`alg` must be a string"),
        ("jwk", json!(null), "no `jwk`"),
        ("jwk", json!("x"), "not a JSON object"),
        ("jwk", json!([public(&CLIENT)]), "not a JSON object"),
        ("jwk", json!({}), "no `kty`"),
        ("jwk", private, "private member `d`"),
        ("jwk", jwk("d", json!(1)), "private member `d`"),
        ("jwk", jwk("k", json!("AQ")), "private member `k`"),
        (
            "jwk",
            json!({ "kty": "oct", "x": "AQ" }),
            "unsupported type",
        ),
        ("jwk", jwk("kty", json!("OKP")), "unsupported curve"),
        ("jwk", jwk("crv", json!("secp256k1")), "unsupported curve"),
        ("jwk", jwk("crv", json!("P-384")), "an impossible length"),
        ("jwk", jwk("x", json!(null)), "no `x`"),
        ("jwk", jwk("x", json!(1)), "not a string"),
        ("jwk", jwk("x", json!("AQ")), "an impossible length"),
        (
            "jwk",
            jwk("x", json!(format!("{x}="))),
            "canonical base64url",
        ),
        ("jwk", jwk("x", json!(encode([0; 32]))), "cannot be used"),
        ("jwk", rsa(4096, 3), "an impossible length"),
        ("jwk", rsa(256, 256), "an impossible length"),
        ("jwk", public(&OTHER), "signature does not match"),
        ("crit", json!(["b64"]), "has `crit`"),
        ("crit", json!([]), "has `crit`"),
        ("b64", json!(false), "has `b64`"),
        ("jku", json!("https://evil.example"), "has `jku`"),
        ("x5c", json!(["AA=="]), "has `x5c`"),
        ("x5u", json!("https://evil.example"), "has `x5u`"),
        ("zip", json!("DEF"), "has `zip`"),
    ] {
        let header = with(header(), name, value.clone());
        let error = refuse(&sign(&header.to_string(), &claims().to_string())).await;
        assert!(error.to_string().contains(says), "{name} {value}: {error}");
    }
    // What counts for nothing is left alone; types compare without regard to case.
    let fine = with(with(header(), "kid", json!(1)), "typ", json!("DPoP+JWT"));
    let fine = with(with(fine, "b64", json!(true)), "other", json!([]));
    check(&verifier(), &sign(&fine.to_string(), &claims().to_string()))
        .await
        .unwrap();
}

#[tokio::test]
async fn members_occur_once_and_are_not_endless() {
    let key = public(&CLIENT).to_string();
    let (open_key, x) = (key.trim_end_matches('}'), &public(&CLIENT)["x"]);
    let many: Vec<_> = (0..40).map(|index| format!(r#""p{index}":0"#)).collect();
    for header in [
        format!(r#"{{"typ":"dpop+jwt","alg":"ES256","jwk":{key},"jwk":{key}}}"#),
        format!(r#"{{"typ":"dpop+jwt","alg":"ES256","jwk":{open_key},"x":{x}}}}}"#),
        format!(r#"{{"typ":"dpop+jwt","alg":"none","\u0061lg":"ES256","jwk":{key}}}"#),
        format!(
            r#"{{"typ":"dpop+jwt","alg":"ES256","jwk":{key},{}}}"#,
            many.join(",")
        ),
        format!("[{}]", header()),
        format!("{} x", header()),
        format!(r#"{{"typ":"dpop+jwt","jwk":{}"#, "{\"jwk\":".repeat(500)),
        format!(r#"{{"typ":{}"#, "[".repeat(3000)),
        String::new(),
        "null".to_owned(),
    ] {
        let error = refuse(&sign(&header, &claims().to_string())).await;
        assert!(
            error.to_string().contains("header is not a JSON object"),
            "{header}: {error}"
        );
    }
    for claims in [
        r#"{"jti":"a","jti":"b"}"#,
        "[]",
        "",
        "7",
        r#"{"jti":"\ud800"}"#,
    ] {
        let error = refuse(&sign(&header().to_string(), claims)).await;
        assert!(
            error.to_string().contains("payload is not a JSON object"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn the_form_is_checked() {
    let good = proof(&claims());
    let (input, signature) = good.rsplit_once('.').unwrap();
    for wrong in [
        String::new(),
        "x".to_owned(),
        "a.b".to_owned(),
        input.to_owned(),
        format!("{input}."),
        format!("{good}."),
        format!("{good}.x"),
        format!(".{good}"),
        format!("{good}="),
        format!("{good} "),
        format!("{good}, {}", proof(&claims())),
        format!("{good},{good}"),
        format!("{input}.{}", &signature[..signature.len() - 2]),
        format!("{input}.{}", encode([0; 64])),
        format!("é{good}"),
        "a".repeat(10_000_000),
        format!("{good}{}", ".".repeat(8000)),
    ] {
        let error = refuse(&wrong).await;
        assert!(!error.to_string().contains(&signature[..20]), "{error}");
    }
    // An HMAC with the public key as the secret.
    let secret = public(&CLIENT).to_string();
    let header = with(header(), "alg", json!("HS256")).to_string();
    let signer = HS256.signer_from_bytes(secret.as_bytes()).unwrap();
    refuse(&sign_text(&signer, &header, claims().to_string())).await;
}

#[tokio::test]
async fn the_claims_are_checked() {
    for (name, value, says) in [
        ("htm", json!(null), "`htm` is missing"),
        ("htm", json!("POST"), "the request's method is `GET`"),
        ("htm", json!("get"), "the request's method is `GET`"),
        ("htm", json!(["GET"]), "`htm` must be a string"),
        ("htu", json!(null), "`htu` is missing"),
        ("htu", json!("/orders"), "`htu` is not absolute"),
        (
            "htu",
            json!("https://api.example.com/"),
            "the request went to",
        ),
        (
            "htu",
            json!("https://api.example.com/Orders"),
            "the request went to",
        ),
        (
            "htu",
            json!("https://api.example.com/orders/"),
            "the request went to",
        ),
        (
            "htu",
            json!("http://api.example.com/orders"),
            "the request went to",
        ),
        (
            "htu",
            json!("https://api.example.com:8443/orders"),
            "the request went to",
        ),
        (
            "htu",
            json!("https://evil.example/orders"),
            "the request went to",
        ),
        (
            "htu",
            json!("https://api.example.com@evil.example/orders"),
            "valid host",
        ),
        (
            "htu",
            json!("https://api.example.com%2forders"),
            "the request went to",
        ),
        ("jti", json!(null), "`jti` is missing"),
        ("jti", json!(""), "an empty string"),
        ("jti", json!(5), "`jti` must be a string"),
        ("jti", json!("j".repeat(257)), "has 257 bytes"),
        ("iat", json!(null), "`iat` is missing"),
        ("iat", json!("1700000000"), "but is a string"),
        ("iat", json!(-1), "negative"),
        ("iat", json!(1e300), "year 10000"),
        ("iat", json!(NOW - 61), "too old"),
        ("iat", json!(NOW + 61), "from the future"),
        ("iat", json!(0), "too old"),
        ("ath", json!(null), "`ath` is missing"),
        ("ath", json!(7), "`ath` must be a string"),
        (
            "ath",
            json!(encode(sha256(b"another token"))),
            "not the hash",
        ),
        ("ath", json!("x"), "not the hash"),
    ] {
        let error = refuse(&proof(&with(claims(), name, value.clone()))).await;
        assert!(error.to_string().contains(says), "{name} {value}: {error}");
    }
    for (name, value) in [
        (
            "htu",
            json!("HTTPS://API.example.com:443/%6frders?secret=1#x"),
        ),
        ("htu", json!("https://api.example.com/a/../orders")),
        ("jti", json!("j".repeat(256))),
        ("iat", json!(NOW - 60)),
        ("iat", json!(NOW + 60)),
        ("iat", json!(1_700_000_000.5)),
        ("nonce", json!("nobody asked for it")),
        ("exp", json!(1)),
    ] {
        check(&verifier(), &proof(&with(claims(), name, value.clone())))
            .await
            .unwrap_or_else(|error| panic!("{name} {value}: {error}"));
    }
    let error = refuse(&proof(&with(claims(), "htu", json!("https://a/?secret")))).await;
    assert!(!format!("{error:?}").contains("secret"), "{error:?}");
}

#[tokio::test]
async fn the_request_is_compared_in_its_normal_form() {
    for (uri, accepted) in [
        ("https://API.EXAMPLE.COM:443/orders?token=1#top", true),
        ("https://api.example.com/orders/", false),
        ("https://api.example.com:444/orders", false),
        ("/orders", false),
        ("", false),
    ] {
        let text = proof(&claims());
        let proof = DpopProof::new(&text, "GET", uri);
        let answer = verifier().verify_dpop(&TOKEN, &proof).await;
        assert_eq!(answer.is_ok(), accepted, "{uri}");
        if let Err(error) = answer {
            assert_eq!(error.kind(), ErrorKind::DpopProof, "{uri}");
        }
        assert!(!format!("{proof:?}").contains("token"), "{proof:?}");
    }
}
