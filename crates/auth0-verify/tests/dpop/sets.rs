//! Replay memory belongs to the set, whatever becomes of the verifiers in it.

use auth0_verify::AccessTokenVerifiers;

use super::*;

#[tokio::test]
async fn verifiers_of_a_set_share_their_memory() {
    let other = AccessTokenVerifier::builder("other.example.com")
        .audience(AUDIENCE)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .clock(clock)
        .build()
        .unwrap();
    let set = AccessTokenVerifiers::new([verifier(), other]).unwrap();
    let text = proof(&claims());
    check(set.for_token(&TOKEN).unwrap(), &text).await.unwrap();
    let error = check(set.for_token(&TOKEN).unwrap(), &text)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DpopReplay);
}

#[cfg(feature = "remote")]
#[tokio::test(start_paused = true)]
async fn a_proof_does_not_work_again_with_a_verifier_that_is_built_anew() {
    use auth0_verify::{IssuerResolver, RemoteKeys, ResolvedVerifiers};

    struct Rebuilding(AtomicU64);

    impl IssuerResolver for Rebuilding {
        async fn resolve(&self, _: &str) -> Result<Option<AccessTokenVerifier>, BoxError> {
            self.0.fetch_add(1, Ordering::Relaxed);
            let keys = KeySet::from_jwks(&jwks(&[&RSA])).unwrap();
            let verifier = builder().keys(RemoteKeys::from(keys)).build()?;
            Ok(Some(verifier))
        }
    }

    let resolver = Arc::new(Rebuilding(AtomicU64::new(0)));
    let set = ResolvedVerifiers::builder(Arc::clone(&resolver))
        .time_to_live(Duration::ZERO)
        .stale_if_error(Duration::ZERO)
        .build();
    let text = proof(&claims());
    let mut kinds = Vec::new();
    for _ in 0..2 {
        let verifier = set.for_token(&TOKEN).await.unwrap();
        let proof = DpopProof::new(&text, "GET", URI);
        let outcome = verifier.verify_dpop(&TOKEN, &proof).await;
        kinds.push(outcome.err().map(|error| error.kind()));
    }
    assert_eq!(kinds, [None, Some(ErrorKind::DpopReplay)]);
    assert_eq!(resolver.0.load(Ordering::Relaxed), 2);
}
