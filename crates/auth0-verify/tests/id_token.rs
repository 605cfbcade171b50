//! ID tokens against static keys, and against what was expected of them.
// josekit signs what is verified here.
#![cfg(feature = "josekit")]
#![allow(clippy::unwrap_used)]

mod common;

use std::time::Duration;

use auth0_verify::{Algorithm, ErrorKind, Expect, IdToken, IdTokenVerifier, Key, KeySet};
use common::{CLIENT_ID, DOMAIN, NOW, RSA, clock, id_claims, jwks, rs256, sign_text, token, with};
use josekit::jws;
use serde_json::{Value, json};

fn verifier() -> IdTokenVerifier<KeySet> {
    IdTokenVerifier::builder(DOMAIN)
        .client_id(CLIENT_ID)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .clock(clock)
        .build()
        .unwrap()
}

fn verify(claims: &Value, expect: &Expect<'_>) -> Result<IdToken, (ErrorKind, String)> {
    verifier()
        .verify(&token(claims), expect)
        .map_err(|error| (error.kind(), error.to_string()))
}

fn kind(claims: &Value, expect: &Expect<'_>) -> Option<ErrorKind> {
    verify(claims, expect).err().map(|(kind, _)| kind)
}

#[test]
fn a_good_token_gives_its_claims() {
    #[derive(serde::Deserialize)]
    struct Profile {
        name: String,
    }
    let claims = with(
        with(id_claims(), "auth_time", json!(NOW - 5)),
        "sid",
        json!("s"),
    );
    let token = verify(&claims, &Expect::nonce("n-1")).unwrap();
    assert_eq!(token.subject(), "auth0|123");
    assert_eq!(token.audiences().collect::<Vec<_>>(), [CLIENT_ID]);
    assert_eq!(
        token.authenticated_at(),
        Some(clock() - Duration::from_secs(5))
    );
    assert_eq!(token.session_id(), Some("s"));
    assert_eq!(token.decode::<Profile>().unwrap().name, "Ada");
    // A nonce nobody asked for is left alone.
    verify(&id_claims(), &Expect::without_nonce()).unwrap();
}

#[test]
fn nonce() {
    let claims = id_claims();
    assert_eq!(kind(&claims, &Expect::nonce("n-2")), Some(ErrorKind::Nonce));
    assert_eq!(kind(&claims, &Expect::nonce("")), Some(ErrorKind::Nonce));
    let none = with(claims.clone(), "nonce", json!(null));
    assert_eq!(kind(&none, &Expect::nonce("n-1")), Some(ErrorKind::Nonce));
    assert_eq!(kind(&none, &Expect::nonce("")), Some(ErrorKind::Nonce));
    let wrong = with(claims, "nonce", json!(1));
    assert_eq!(kind(&wrong, &Expect::nonce("1")), Some(ErrorKind::Nonce));
}

#[test]
fn audience_and_authorized_party() {
    let aud = |value: Value| with(id_claims(), "aud", value);
    let expect = Expect::without_nonce();
    assert_eq!(
        kind(&aud(json!("other")), &expect),
        Some(ErrorKind::Audience)
    );
    assert_eq!(kind(&aud(json!([CLIENT_ID])), &expect), None);
    let two = aud(json!([CLIENT_ID, "other"]));
    assert_eq!(kind(&two, &expect), Some(ErrorKind::AuthorizedParty));
    let azp = |value: &str| with(two.clone(), "azp", json!(value));
    assert_eq!(kind(&azp(CLIENT_ID), &expect), None);
    assert_eq!(
        kind(&azp("other"), &expect),
        Some(ErrorKind::AuthorizedParty)
    );
    assert_eq!(
        kind(&with(two.clone(), "azp", json!([CLIENT_ID])), &expect),
        Some(ErrorKind::AuthorizedParty)
    );
}

#[test]
fn max_age() {
    let at = |value: Value| with(id_claims(), "auth_time", value);
    let expect = |seconds| Expect::without_nonce().max_age(Duration::from_secs(seconds));
    let too_old = Some(ErrorKind::AuthenticationTime);
    assert_eq!(kind(&at(json!(NOW - 660)), &expect(600)), None);
    assert_eq!(kind(&at(json!(NOW - 661)), &expect(600)), too_old);
    // 0 is a wish, not the absence of one.
    assert_eq!(kind(&at(json!(NOW - 60)), &expect(0)), None);
    assert_eq!(kind(&at(json!(NOW - 61)), &expect(0)), too_old);
    assert_eq!(kind(&id_claims(), &expect(600)), too_old);
    assert_eq!(kind(&at(json!("x")), &expect(600)), too_old);
    assert_eq!(
        kind(
            &at(json!(NOW - 1)),
            &Expect::without_nonce().max_age(Duration::MAX)
        ),
        None
    );
    assert_eq!(kind(&at(json!(1)), &Expect::without_nonce()), None);
    for expect in [
        Expect::without_nonce(),
        expect(10),
        Expect::without_nonce().max_age(Duration::MAX),
    ] {
        assert_eq!(kind(&at(json!(NOW + 60)), &expect), None);
        assert_eq!(
            kind(&at(json!(NOW + 61)), &expect),
            Some(ErrorKind::AuthenticationTime)
        );
    }
    let later = with(id_claims(), "iat", json!(NOW + 61));
    assert_eq!(
        kind(&later, &Expect::without_nonce()),
        Some(ErrorKind::IssuedAt)
    );
}

#[test]
fn errors_about_a_nonce_show_none() {
    let (kind, message) = verify(&id_claims(), &Expect::nonce("n-secret")).unwrap_err();
    assert_eq!(kind, ErrorKind::Nonce);
    assert!(
        !message.contains("n-1") && !message.contains("n-secret"),
        "{message}"
    );
}

#[test]
fn organization() {
    let claims = with(
        with(id_claims(), "org_id", json!("org_abc")),
        "org_name",
        json!("acme"),
    );
    let expect = |organization: &'static str| Expect::without_nonce().organization(organization);
    let wrong = Some(ErrorKind::Organization);
    for (organization, expected) in [
        ("org_abc", None),
        ("org_ABC", wrong),
        ("org_ab", wrong),
        ("acme", None),
        ("ACME", None),
        ("acm", wrong),
        ("ORG_abc", wrong),
        // Folded as Unicode, the Kelvin sign is a `k`, and a long s is an `s`.
        ("ac\u{212a}me", wrong),
        ("", wrong),
    ] {
        assert_eq!(
            kind(&claims, &expect(organization)),
            expected,
            "{organization}"
        );
    }
    for organization in ["org_abc", "acme", ""] {
        assert_eq!(kind(&id_claims(), &expect(organization)), wrong);
    }
    // Auth0's names are in lowercase: another claim is none of its own.
    for (claim, organization) in [
        ("ACME", "acme"),
        ("ACME", "ACME"),
        ("\u{212a}id", "kid"),
        ("kid", "\u{212a}id"),
    ] {
        let claims = with(claims.clone(), "org_name", json!(claim));
        assert_eq!(
            kind(&claims, &expect(organization)),
            wrong,
            "{claim} {organization}"
        );
    }
    let empty = with(claims.clone(), "org_name", json!(""));
    assert_eq!(kind(&empty, &expect("")), wrong);
    let token = verify(&claims, &Expect::without_nonce()).unwrap();
    assert_eq!(token.organization_id(), Some("org_abc"));
    assert_eq!(token.organization_name(), Some("acme"));
    let (_, message) = verify(&claims, &expect("org_x")).unwrap_err();
    assert_eq!(message, "the claim `org_id` is `org_abc`; expected `org_x`");
}

/// OpenID Connect Core, appendices A.3, A.4 and A.6: access token, code and their hashes.
#[test]
fn hashes_of_access_token_and_code() {
    let claims = with(
        with(id_claims(), "at_hash", json!("77QmUPtjPfzWtF2AnpK9RQ")),
        "c_hash",
        json!("LDktKdoQak3Pk0cnXxCltA"),
    );
    let (access_token, code) = (
        "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y",
        "Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk",
    );
    assert_eq!(
        kind(
            &claims,
            &Expect::without_nonce()
                .access_token(access_token)
                .code(code)
        ),
        None
    );
    assert_eq!(
        kind(&claims, &Expect::without_nonce().access_token("other")),
        Some(ErrorKind::AccessTokenHash)
    );
    assert_eq!(
        kind(&claims, &Expect::without_nonce().code("other")),
        Some(ErrorKind::CodeHash)
    );
    let expect = Expect::without_nonce().access_token(access_token);
    assert_eq!(
        kind(&id_claims(), &expect),
        Some(ErrorKind::AccessTokenHash)
    );
    let expect = Expect::without_nonce().code(code);
    assert_eq!(kind(&id_claims(), &expect), Some(ErrorKind::CodeHash));

    let if_hashed = |token| Expect::without_nonce().access_token_if_hashed(token);
    assert_eq!(kind(&claims, &if_hashed(access_token)), None);
    assert_eq!(kind(&id_claims(), &if_hashed(access_token)), None);
    assert_eq!(
        kind(&claims, &if_hashed("other")),
        Some(ErrorKind::AccessTokenHash)
    );
    let empty = with(id_claims(), "at_hash", json!(""));
    assert_eq!(
        kind(&empty, &if_hashed(access_token)),
        Some(ErrorKind::AccessTokenHash)
    );
    assert_eq!(
        kind(&id_claims(), &if_hashed("other").access_token(access_token)),
        Some(ErrorKind::AccessTokenHash)
    );
    let (_, message) = verify(
        &claims,
        &Expect::without_nonce()
            .access_token("a-secret")
            .code("c-secret"),
    )
    .unwrap_err();
    assert!(!message.contains("secret"));
}

#[test]
fn the_hash_follows_the_algorithm() {
    use base64::Engine;
    let digest = openssl::hash::hash(openssl::hash::MessageDigest::sha384(), b"token").unwrap();
    let half = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(&digest[..24]);
    let secret = [9; 48];
    let verifier = IdTokenVerifier::builder(DOMAIN)
        .client_id(CLIENT_ID)
        .keys(KeySet::from(Key::from_secret(&secret).unwrap()))
        .algorithms([Algorithm::HS384])
        .clock(clock)
        .build()
        .unwrap();
    let claims = with(id_claims(), "at_hash", json!(half)).to_string();
    let signer = jws::HS384.signer_from_bytes(secret).unwrap();
    let token = sign_text(&signer, r#"{"alg":"HS384","typ":"JWT"}"#, claims);
    verifier
        .verify(&token, &Expect::without_nonce().access_token("token"))
        .unwrap();
}

#[test]
fn other_kinds_of_token_are_refused() {
    for typ in ["at+jwt", "logout+jwt", "dpop+jwt"] {
        let header = json!({"alg": "RS256", "typ": typ}).to_string();
        let token = rs256(&header, id_claims().to_string());
        let error = verifier()
            .verify(&token, &Expect::without_nonce())
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TokenType);
    }
}

#[test]
fn builders_say_what_is_wrong() {
    let keys = KeySet::from_jwks(&jwks(&[&RSA])).unwrap();
    for builder in [
        IdTokenVerifier::builder(DOMAIN),
        IdTokenVerifier::builder(DOMAIN).client_id(""),
    ] {
        let error = builder.keys(keys.clone()).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("client_id"), "{error}");
    }
}

#[test]
fn expectations_print_no_secret() {
    let expect = Expect::nonce("s3cret")
        .access_token("s3cret")
        .code("s3cret");
    assert!(!format!("{expect:?}").contains("s3cret"));
}

#[test]
fn the_expected_user() {
    let expect = |subject: &'static str| Expect::without_nonce().subject(subject);
    assert_eq!(kind(&id_claims(), &expect("auth0|123")), None);
    for other in ["auth0|124", "AUTH0|123", ""] {
        let (kind, message) = verify(&id_claims(), &expect(other)).unwrap_err();
        assert_eq!(kind, ErrorKind::Subject);
        assert!(message.contains("`auth0|123`"), "{message}");
    }
}

#[test]
fn the_expected_authentication() {
    const KIND: Option<ErrorKind> = Some(ErrorKind::AuthenticationContext);
    let acr = |value: Value| with(id_claims(), "acr", value);
    let expect = |values: &'static str| Expect::without_nonce().acr_values(values);
    for (given, values, expected) in [
        (json!("gold"), "gold", None),
        (json!("gold"), "silver gold", None),
        (json!("gold"), "golden", KIND),
        (json!("gold"), "", KIND),
        (json!(""), "", KIND),
        (json!("silver gold"), "silver gold", KIND),
        (json!(null), "gold", KIND),
        (json!(1), "1", Some(ErrorKind::Claims)),
    ] {
        assert_eq!(
            kind(&acr(given.clone()), &expect(values)),
            expected,
            "{given} {values}"
        );
    }
    let amr = |value: Value| with(id_claims(), "amr", value);
    let mfa = Expect::without_nonce().amr("mfa");
    for (given, expect, expected) in [
        (json!(["pwd", "mfa"]), mfa.clone(), None),
        (json!(["pwd", "mfa"]), mfa.clone().amr("pwd"), None),
        (json!(["mfa"]), mfa.clone().amr("pwd"), KIND),
        (json!(["pwd"]), mfa.clone(), KIND),
        (json!([]), mfa.clone(), KIND),
        (json!(null), mfa.clone(), KIND),
        (json!([""]), Expect::without_nonce().amr(""), KIND),
    ] {
        assert_eq!(
            kind(&amr(given.clone()), &expect),
            expected,
            "{given} {expect:?}"
        );
    }
    let (_, message) = verify(&amr(json!(["pwd"])), &mfa).unwrap_err();
    assert!(
        message.contains("`amr` does not contain `mfa`"),
        "{message}"
    );
}

#[test]
fn expectations_outlive_what_they_were_made_of() {
    let owned = {
        let text = "auth0|124".to_owned();
        let expect = Expect::nonce(&text)
            .subject(&text)
            .acr_values(&text)
            .amr(&text);
        expect
            .organization(&text)
            .code(&text)
            .access_token(&text)
            .into_owned()
    };
    let shown = format!("{owned:?}");
    assert_eq!(shown.matches("auth0|124").count(), 4, "{shown}");
    assert_eq!(kind(&id_claims(), &owned), Some(ErrorKind::Subject));
}

#[test]
fn a_token_survives_being_stored() {
    let claims = with(id_claims(), "auth_time", json!(NOW - 5));
    let claims = with(with(claims, "acr", json!("gold")), "amr", json!(["mfa"]));
    let claims = with(with(claims, "org_id", json!("org_1")), "sid", json!("s"));
    let token = verify(&claims, &Expect::nonce("n-1")).unwrap();
    let stored = serde_json::to_string(&token).unwrap();
    let again: IdToken = serde_json::from_str(&stored).unwrap();
    assert_eq!(again, token);
    assert_eq!(again.claims_json(), token.claims_json());
    assert_eq!(again.subject(), token.subject());
    assert_eq!(again.issuer(), token.issuer());
    assert_eq!(again.key_id(), token.key_id());
    assert_eq!(again.expires_at(), token.expires_at());
    assert_eq!(again.issued_at(), token.issued_at());
    assert_eq!(again.authenticated_at(), token.authenticated_at());
    assert_eq!((again.acr(), again.session_id()), (Some("gold"), Some("s")));
    assert_eq!(again.organization_id(), Some("org_1"));
    assert!(again.amr().eq(["mfa"]) && again.audiences().eq([CLIENT_ID]));
    for damaged in [
        r#"{"claims":"{}"}"#.to_owned(),
        r#"{"claims":"no JSON"}"#.to_owned(),
        r#"{"kid":"k"}"#.to_owned(),
        stored.replace("auth0|123", ""),
    ] {
        serde_json::from_str::<IdToken>(&damaged).unwrap_err();
    }
}
