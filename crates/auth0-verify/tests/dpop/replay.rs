//! A proof works once, and the store that remembers it.

use super::*;

#[tokio::test]
async fn a_proof_works_once() {
    let verifier = verifier();
    let claims = claims();
    check(&verifier, &proof(&claims)).await.unwrap();
    let error = check(&verifier, &proof(&claims)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DpopReplay);
    assert!(error.is_invalid_dpop_proof() && !error.is_invalid_token());
    // The identifier counts, not the text: the same one with another date is a replay too.
    let error = check(
        &verifier,
        &proof(&with(claims.clone(), "iat", json!(NOW - 1))),
    )
    .await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::DpopReplay);
    // Another key may use the same identifier.
    let token = token_for(&OTHER);
    let claims = with(claims, "ath", json!(encode(sha256(token.as_bytes()))));
    let text = sign_text(
        &ES256.signer_from_jwk(&OTHER).unwrap(),
        &with(header(), "jwk", public(&OTHER)).to_string(),
        claims.to_string(),
    );
    let proof = DpopProof::new(&text, "GET", URI);
    verifier.verify_dpop(&token, &proof).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_concurrent_uses_one_wins() {
    let verifier = verifier();
    let text: Arc<str> = proof(&claims()).into();
    let start = Arc::new(tokio::sync::Barrier::new(64));
    let tasks: Vec<_> = (0..64)
        .map(|_| {
            let (verifier, text, start) = (verifier.clone(), Arc::clone(&text), Arc::clone(&start));
            tokio::spawn(async move {
                start.wait().await;
                check(&verifier, &text).await.map_err(|error| error.kind())
            })
        })
        .collect();
    let mut winners = 0;
    for task in tasks {
        match task.await.unwrap() {
            Ok(_) => winners += 1,
            Err(kind) => assert_eq!(kind, ErrorKind::DpopReplay),
        }
    }
    assert_eq!(winners, 1);
}

#[tokio::test]
async fn a_used_proof_is_remembered_for_as_long_as_it_would_be_accepted() {
    let clock = Clock::default();
    let store = Arc::new(MemoryReplayStore::new());
    let policy = DpopPolicy::new().replay_store(Arc::clone(&store));
    let verifier = clock.builder().dpop(policy).build().unwrap();
    for issued_at in [NOW - 60, NOW, NOW + 60] {
        clock.set(NOW);
        let text = proof(&with(claims(), "iat", json!(issued_at)));
        check(&verifier, &text).await.unwrap();
        for (now, kind) in [
            (NOW, ErrorKind::DpopReplay),
            (issued_at + 60, ErrorKind::DpopReplay),
            (issued_at + 61, ErrorKind::DpopProof),
        ] {
            clock.set(now);
            let error = check(&verifier, &text).await.unwrap_err();
            assert_eq!(error.kind(), kind, "{issued_at} {now}");
        }
    }
    clock.set(NOW + 600);
    check(&verifier, &proof(&with(claims(), "iat", json!(NOW + 600))))
        .await
        .unwrap();
    assert_eq!(store.len(), 1);
}

/// Takes everything, and notes for how long.
#[derive(Clone, Default)]
struct Recording(Arc<Mutex<Vec<(SystemTime, Duration)>>>);

impl ReplayStore for Recording {
    async fn check_and_insert(&self, entry: &ReplayEntry) -> Result<bool, BoxError> {
        self.0.lock().unwrap().push((entry.now(), entry.lifetime()));
        Ok(true)
    }
}

#[tokio::test]
async fn a_store_is_told_for_how_long() {
    let store = Recording::default();
    let verifier = verifier_with(DpopPolicy::new().replay_store(store.clone()));
    for issued_at in [NOW - 60, NOW, NOW + 60] {
        let text = proof(&with(claims(), "iat", json!(issued_at)));
        check(&verifier, &text).await.unwrap();
    }
    // The second it ends in included.
    let expected = [1, 61, 121].map(|lifetime| (clock(), Duration::from_secs(lifetime)));
    assert_eq!(*store.0.lock().unwrap(), expected);
}

struct Broken;

impl ReplayStore for Broken {
    async fn check_and_insert(&self, _: &ReplayEntry) -> Result<bool, BoxError> {
        Err("connection refused".into())
    }
}

#[tokio::test]
async fn a_store_that_fails_refuses_unless_told_otherwise() {
    let policy = DpopPolicy::new().replay_store(Broken);
    let error = check(&verifier_with(policy.clone()), &proof(&claims()))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ReplayStoreUnavailable);
    assert!(error.is_replay_store_unavailable());
    assert!(!error.is_invalid_token() && !error.is_invalid_dpop_proof());
    assert!(std::error::Error::source(&error).is_some());
    let open = verifier_with(policy.accept_when_replay_store_fails());
    check(&open, &proof(&claims())).await.unwrap();
    // Only the store may fail.
    let error = check(&open, &proof(&with(claims(), "htm", json!("PUT")))).await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::DpopProof);
}

#[tokio::test]
async fn a_full_store_refuses_in_any_case() {
    let full = DpopPolicy::new().replay_store(MemoryReplayStore::with_capacity(0));
    for policy in [full.clone(), full.accept_when_replay_store_fails()] {
        let error = check(&verifier_with(policy), &proof(&claims()))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ReplayStoreFull);
        assert!(error.is_replay_store_unavailable());
        assert!(!error.is_invalid_token() && !error.is_invalid_dpop_proof());
        let source = std::error::Error::source(&error).unwrap();
        let full = source.downcast_ref::<ReplayStoreFull>().unwrap();
        assert!(!full.is_share());
    }
}

#[tokio::test]
async fn one_client_cannot_fill_the_store_for_others() {
    let store = MemoryReplayStore::with_capacity(1000).share(3);
    let verifier = verifier_with(DpopPolicy::new().replay_store(store));
    for _ in 0..3 {
        check(&verifier, &proof(&claims())).await.unwrap();
    }
    let error = check(&verifier, &proof(&claims())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ReplayStoreFull);
    let token = token_for(&OTHER);
    let claims = with(claims(), "ath", json!(encode(sha256(token.as_bytes()))));
    let text = sign_text(
        &ES256.signer_from_jwk(&OTHER).unwrap(),
        &with(header(), "jwk", public(&OTHER)).to_string(),
        claims.to_string(),
    );
    let proof = DpopProof::new(&text, "GET", URI);
    verifier.verify_dpop(&token, &proof).await.unwrap();
}
