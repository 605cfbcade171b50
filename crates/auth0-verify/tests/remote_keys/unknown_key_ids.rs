//! Tokens with a `kid` that the keys at hand do not have.

use super::*;

#[tokio::test(start_paused = true)]
async fn a_rotated_key_is_found_at_once() {
    let tenant = Tenant::new(&[&RSA]);
    let verifier = tenant.verifier();
    verifier.verify(&token(&access_claims())).await.unwrap();
    // Rotated right after they were fetched.
    tenant.change(|script| script.body = jwks(&[&NEXT, &RSA]));
    verifier
        .verify(&token_of(&NEXT, &access_claims()))
        .await
        .unwrap();
    verifier.verify(&token(&access_claims())).await.unwrap();
    assert_eq!(tenant.fetches(), 2);
    // And the old key leaves when the tenant drops it.
    advance(seconds(1201)).await;
    tenant.change(|script| script.body = jwks(&[&NEXT]));
    verifier
        .verify(&token_of(&NEXT, &access_claims()))
        .await
        .unwrap();
    settle().await;
    let outcome = kind(&verifier, &token(&access_claims())).await;
    assert_eq!(outcome, Some(ErrorKind::KeyNotFound));
}

#[tokio::test(start_paused = true)]
async fn random_key_ids_cause_few_fetches() {
    let tenant = Tenant::new(&[&RSA]);
    let verifier = tenant.verifier();
    let good = token(&access_claims());
    for index in 0..600 {
        let outcome = kind(&verifier, &named(&format!("random-{index}"))).await;
        assert_eq!(outcome, Some(ErrorKind::KeyNotFound));
        verifier.verify(&good).await.unwrap();
        advance(seconds(1)).await;
    }
    // The first one, and from then on one in a second.
    let fetches = tenant.fetches();
    assert!((590..=602).contains(&fetches), "{fetches}");
}

#[tokio::test(start_paused = true)]
async fn the_cooldown_can_be_set() {
    let tenant = Tenant::new(&[&RSA]);
    let keys = RemoteKeys::builder(tenant.client())
        .cooldown(seconds(100))
        .time_to_live(seconds(100_000))
        .build();
    let verifier = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(keys)
        .clock(clock)
        .build()
        .unwrap();
    for index in 0..100 {
        kind(&verifier, &named(&format!("random-{index}"))).await;
    }
    assert_eq!(tenant.fetches(), 11);
    advance(seconds(80)).await;
    kind(&verifier, &named("early")).await;
    assert_eq!(tenant.fetches(), 11);
    advance(seconds(21)).await;
    for name in ["late", "later"] {
        kind(&verifier, &named(name)).await;
    }
    assert_eq!(tenant.fetches(), 12);
}

#[tokio::test(start_paused = true)]
async fn a_repeated_unknown_key_id_is_remembered() {
    let tenant = Tenant::new(&[&RSA]);
    let verifier = tenant.verifier();
    let (stray, long) = (named("stray"), named(&"x".repeat(300)));
    for _ in 0..119 {
        assert_eq!(kind(&verifier, &stray).await, Some(ErrorKind::KeyNotFound));
        assert_eq!(kind(&verifier, &long).await, Some(ErrorKind::KeyNotFound));
        advance(seconds(1)).await;
    }
    assert_eq!(tenant.fetches(), 1);
    // It does not keep a key that is really new from being fetched.
    tenant.change(|script| script.body = jwks(&[&NEXT, &RSA]));
    verifier
        .verify(&token_of(&NEXT, &access_claims()))
        .await
        .unwrap();
    assert_eq!(tenant.fetches(), 2);
    // And it is not remembered for ever.
    advance(seconds(31)).await;
    assert_eq!(kind(&verifier, &stray).await, Some(ErrorKind::KeyNotFound));
    assert_eq!(tenant.fetches(), 3);
}
