//! Encrypted tokens of several issuers.

use auth0_verify::AccessTokenVerifiers;

use super::*;

fn of(domain: &str, keys: &[&Jwk]) -> AccessTokenVerifier<KeySet> {
    let builder = AccessTokenVerifier::builder(domain)
        .audience(AUDIENCE)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .clock(clock);
    let with_keys = keys
        .iter()
        .fold(builder, |it, jwk| it.decryption_key(key(jwk)));
    with_keys.build().unwrap()
}

fn encrypted(issuer: &str) -> String {
    let claims = with(access_claims(), "iss", json!(issuer));
    encrypt_as(
        RsaesJweAlgorithm::RsaOaep256,
        A256gcm,
        &header().to_string(),
        token(&claims),
    )
}

#[test]
fn the_issuer_inside_chooses_the_verifier() {
    let verifiers = AccessTokenVerifiers::new([
        of("one.example.com", &[&OTHER]),
        of("two.example.com", &[&API]),
        of("three.example.com", &[&API]),
        of("four.example.com", &[]),
    ])
    .unwrap();
    for name in ["two", "three"] {
        let issuer = format!("https://{name}.example.com/");
        let token = verifiers.verify(&encrypted(&issuer)).unwrap();
        assert_eq!(token.issuer(), issuer);
    }
    // Encrypted for a key that is not the issuer's, or of an issuer nobody knows.
    for name in ["one", "four", "nobody"] {
        let outcome = verifiers.verify(&encrypted(&format!("https://{name}.example.com/")));
        let kind = outcome.unwrap_err().kind();
        assert!(
            matches!(kind, ErrorKind::Issuer | ErrorKind::Decryption),
            "{kind:?}"
        );
    }
    let without = AccessTokenVerifiers::new([of("two.example.com", &[])]).unwrap();
    let error = without
        .verify(&encrypted("https://two.example.com/"))
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Malformed);
}

#[cfg(feature = "remote")]
#[tokio::test]
async fn a_resolver_is_asked_for_the_issuer_inside() {
    use auth0_verify::{IssuerResolver, RemoteKeys, ResolvedVerifiers};

    struct Two;

    impl IssuerResolver for Two {
        async fn resolve(
            &self,
            issuer: &str,
        ) -> Result<Option<AccessTokenVerifier>, Box<dyn std::error::Error + Send + Sync>> {
            assert_eq!(issuer, "https://two.example.com/");
            let verifier = AccessTokenVerifier::builder("two.example.com")
                .audience(AUDIENCE)
                .keys(RemoteKeys::from(KeySet::from_jwks(&jwks(&[&RSA])).unwrap()))
                .decryption_key(key(&API))
                .clock(clock)
                .build()?;
            Ok(Some(verifier))
        }
    }

    let token = encrypted("https://two.example.com/");
    let verifiers = ResolvedVerifiers::builder(Two)
        .decryption_key(key(&API))
        .build();
    let verified = verifiers.verify(&token).await.unwrap();
    assert_eq!(verified.subject(), "auth0|123");
    let blind = ResolvedVerifiers::new(Two).verify(&token).await;
    assert_eq!(blind.unwrap_err().kind(), ErrorKind::Malformed);
}
