//! Proofs without a JWT beside them.

use auth0_verify::DpopVerifier;

use super::*;

fn verifier() -> DpopVerifier {
    DpopVerifier::new(DpopPolicy::new()).unwrap().clock(clock)
}

#[tokio::test]
async fn at_a_token_endpoint_no_hash_is_needed() {
    let verifier = verifier();
    let text = proof(&with(claims(), "ath", Value::Null));
    let proof = DpopProof::new(&text, "GET", URI);
    let verified = verifier.verify(&proof).await.unwrap();
    assert_eq!(verified.thumbprint(), thumbprint(&CLIENT));
    assert!(verified.token_id().starts_with("proof-"));
    assert_eq!(verified.issued_at(), clock());
    let again = verifier.clone().verify(&proof).await.unwrap_err();
    assert_eq!(again.kind(), ErrorKind::DpopReplay);
    let other = DpopProof::new(&text, "POST", URI);
    let error = verifier.verify(&other).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DpopProof);
    assert_eq!(verifier.nonce(), None);
}

#[tokio::test]
async fn with_an_opaque_token_its_hash_is() {
    let opaque = "opaque-token";
    let fitting = with(claims(), "ath", json!(encode(sha256(opaque.as_bytes()))));
    for (claims, good) in [
        (fitting, true),
        (claims(), false),
        (with(claims(), "ath", Value::Null), false),
    ] {
        let text = proof(&claims);
        let proof = DpopProof::new(&text, "GET", URI);
        let outcome = verifier().verify_with_token(&proof, opaque).await;
        assert_eq!(outcome.is_ok(), good, "{claims}");
    }
}

#[tokio::test]
async fn nonces_and_configuration() {
    let nonces = DpopNonces::from_key(&[1; 32]).unwrap();
    let policy = DpopPolicy::new().nonces(nonces);
    let verifier = DpopVerifier::new(policy).unwrap().clock(clock);
    let nonce = verifier.nonce().unwrap();
    let text = proof(&claims());
    let proof = DpopProof::new(&text, "GET", URI);
    let error = verifier.verify(&proof).await.unwrap_err();
    assert_eq!(error.dpop_nonce(), Some(&*nonce));
    let text = super::proof(&with(claims(), "nonce", json!(nonce)));
    let proof = DpopProof::new(&text, "GET", URI);
    verifier.verify(&proof).await.unwrap();
    let broken = DpopVerifier::new(DpopPolicy::new().algorithms([]));
    assert_eq!(broken.unwrap_err().kind(), ErrorKind::Configuration);
}
