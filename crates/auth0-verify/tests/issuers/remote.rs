//! Issuers whose keys are fetched, and issuers that a resolver names.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_core::Client;
use auth0_verify::{
    AccessTokenVerifier, AccessTokenVerifiers, Error, ErrorKind, IssuerResolver, KeySet,
    RemoteKeys, ResolvedVerifiers,
};
use bytes::Bytes;
use http::{Request, Response};
use tokio::time::{advance, sleep};

use super::claims;
use super::common::{AUDIENCE, NEXT, RSA, clock, jwks, token_of};

/// Publishes keys at every host, and notes who was asked.
#[derive(Clone, Default)]
struct Internet(Arc<Mutex<Vec<String>>>);

impl Internet {
    fn asked(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }

    fn verifier(&self, domain: &str) -> AccessTokenVerifier {
        let internet = self.clone();
        let service = tower::service_fn(move |request: Request<Bytes>| {
            internet
                .0
                .lock()
                .unwrap()
                .push(request.uri().host().unwrap().to_owned());
            async { Ok::<_, std::convert::Infallible>(Response::new(Bytes::from(jwks(&[&RSA])))) }
        });
        AccessTokenVerifier::builder(domain)
            .audience(AUDIENCE)
            .client(Client::builder(domain).service(service).build().unwrap())
            .clock(clock)
            .build()
            .unwrap()
    }
}

#[tokio::test(start_paused = true)]
async fn an_unknown_issuer_causes_no_fetch() {
    let internet = Internet::default();
    let verifiers = AccessTokenVerifiers::new([
        internet.verifier("one.example.com"),
        internet.verifier("two.example.com"),
    ])
    .unwrap();
    for index in 0..50 {
        let token = token_of(&RSA, &claims(&format!("https://{index}.example.com/")));
        assert_eq!(
            verifiers.verify(&token).await.unwrap_err().kind(),
            ErrorKind::Issuer
        );
    }
    assert!(internet.asked().is_empty());
    let two = token_of(&RSA, &claims("https://two.example.com/"));
    verifiers.verify(&two).await.unwrap();
    assert_eq!(internet.asked(), ["two.example.com"]);
}

/// Knows some issuers, or fails, and counts how often it is asked.
#[derive(Clone, Default)]
struct Customers {
    domains: Arc<Mutex<HashMap<String, String>>>,
    internet: Internet,
    asked: Arc<AtomicUsize>,
    answered: Arc<AtomicUsize>,
    latency: Duration,
    broken: Arc<Mutex<bool>>,
}

impl Customers {
    fn new() -> Self {
        let customers = Self::default();
        customers.add("https://one.example.com/", "one.example.com");
        customers
    }

    fn add(&self, issuer: &str, domain: &str) {
        self.domains
            .lock()
            .unwrap()
            .insert(issuer.into(), domain.into());
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }
}

impl IssuerResolver for Customers {
    async fn resolve(
        &self,
        issuer: &str,
    ) -> Result<Option<AccessTokenVerifier>, Box<dyn std::error::Error + Send + Sync>> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        sleep(self.latency).await;
        self.answered.fetch_add(1, Ordering::Relaxed);
        if *self.broken.lock().unwrap() {
            return Err("the database is down".into());
        }
        let domain = self.domains.lock().unwrap().get(issuer).cloned();
        Ok(domain.map(|domain| self.internet.verifier(&domain)))
    }
}

/// Lets what nobody waits for come to its end.
async fn settle() {
    sleep(Duration::from_millis(1)).await;
}

fn one() -> String {
    token_of(&RSA, &claims("https://one.example.com/"))
}

fn kind<T>(outcome: Result<T, Error>) -> Option<ErrorKind> {
    outcome.err().map(|error| error.kind())
}

#[tokio::test(start_paused = true)]
async fn a_known_issuer_is_resolved_once() {
    let customers = Customers::new();
    let verifiers = ResolvedVerifiers::new(customers.clone());
    for _ in 0..5 {
        assert_eq!(
            verifiers.verify(&one()).await.unwrap().subject(),
            "auth0|123"
        );
    }
    let forged = token_of(&NEXT, &claims("https://one.example.com/"));
    assert_eq!(
        kind(verifiers.verify(&forged).await),
        Some(ErrorKind::KeyNotFound)
    );
    assert_eq!(customers.asked(), 1);
    assert_eq!(
        verifiers.for_token(&one()).await.unwrap().issuer(),
        "https://one.example.com/"
    );
    // And again after an hour, for which nobody waits.
    advance(Duration::from_hours(1)).await;
    verifiers.verify(&one()).await.unwrap();
    settle().await;
    assert_eq!(customers.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn an_unknown_issuer_is_remembered_and_fetches_nothing() {
    let customers = Customers::new();
    let verifiers = ResolvedVerifiers::new(customers.clone());
    let two = token_of(&RSA, &claims("https://two.example.com/"));
    for _ in 0..5 {
        assert_eq!(kind(verifiers.verify(&two).await), Some(ErrorKind::Issuer));
    }
    assert_eq!(
        (customers.asked(), customers.internet.asked().len()),
        (1, 0)
    );
    customers.add("https://two.example.com/", "two.example.com");
    advance(Duration::from_mins(1)).await;
    verifiers.verify(&two).await.unwrap();
    assert_eq!(customers.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn made_up_issuers_do_not_push_out_real_ones() {
    let customers = Customers::new();
    let verifiers = ResolvedVerifiers::builder(customers.clone())
        .capacity(2)
        .build();
    verifiers.verify(&one()).await.unwrap();
    for index in 0..10 {
        let token = token_of(&RSA, &claims(&format!("https://{index}.example.com/")));
        assert_eq!(
            kind(verifiers.verify(&token).await),
            Some(ErrorKind::Issuer)
        );
    }
    assert_eq!(customers.asked(), 11);
    verifiers.verify(&one()).await.unwrap();
    let last = token_of(&RSA, &claims("https://9.example.com/"));
    assert_eq!(kind(verifiers.verify(&last).await), Some(ErrorKind::Issuer));
    assert_eq!(customers.asked(), 11);
    // The number of unknown ones is bounded: the first has been forgotten.
    let first = token_of(&RSA, &claims("https://0.example.com/"));
    assert_eq!(
        kind(verifiers.verify(&first).await),
        Some(ErrorKind::Issuer)
    );
    assert_eq!(customers.asked(), 12);
    // A longer one is not even asked for.
    let long = token_of(&RSA, &claims(&"x".repeat(513)));
    assert_eq!(kind(verifiers.verify(&long).await), Some(ErrorKind::Issuer));
    assert_eq!(customers.asked(), 12);
}

#[tokio::test(start_paused = true)]
async fn many_at_once_ask_once_and_share_keys() {
    let mut customers = Customers::new();
    customers.latency = Duration::from_secs(1);
    let verifiers = ResolvedVerifiers::new(customers.clone());
    let tasks: Vec<_> = (0..50)
        .map(|_| {
            let verifiers = verifiers.clone();
            tokio::spawn(async move { kind(verifiers.verify(&one()).await) })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), None);
    }
    assert_eq!(customers.asked(), 1);
    assert_eq!(customers.internet.asked(), ["one.example.com"]);
}

#[tokio::test(start_paused = true)]
async fn a_question_goes_on_when_its_caller_gives_up() {
    let mut customers = Customers::new();
    customers.latency = Duration::from_secs(10);
    let verifiers = ResolvedVerifiers::new(customers.clone());
    let second = Duration::from_secs(1);
    for _ in 0..5 {
        let outcome = tokio::time::timeout(second, verifiers.verify(&one())).await;
        assert!(outcome.is_err());
    }
    assert_eq!(kind(verifiers.verify(&one()).await), None);
    let answered = customers.answered.load(Ordering::Relaxed);
    assert_eq!((customers.asked(), answered), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn a_failure_of_the_resolver_is_shared_and_not_the_tokens_fault() {
    let mut customers = Customers::new();
    customers.latency = Duration::from_secs(1);
    *customers.broken.lock().unwrap() = true;
    let verifiers = ResolvedVerifiers::new(customers.clone());
    let tasks: Vec<_> = (0..50)
        .map(|_| {
            let verifiers = verifiers.clone();
            tokio::spawn(async move { verifiers.verify(&one()).await.unwrap_err() })
        })
        .collect();
    for task in tasks {
        let error = task.await.unwrap();
        assert!(error.is_keys_unavailable() && !error.is_invalid_token());
        let source = std::error::Error::source(&error).unwrap();
        assert_eq!(source.to_string(), "the database is down");
    }
    assert_eq!(customers.asked(), 1);
    // It is left alone for a while, for longer each time.
    let mut asked = Vec::new();
    for second in 0..40 {
        let before = customers.asked();
        let outcome = verifiers.verify(&one()).await;
        assert_eq!(kind(outcome), Some(ErrorKind::KeysUnavailable));
        if customers.asked() > before {
            asked.push(second);
        } else {
            sleep(Duration::from_secs(1)).await;
        }
    }
    assert_eq!(asked, [1, 4, 9, 18, 35]);
    *customers.broken.lock().unwrap() = false;
    sleep(Duration::from_secs(30)).await;
    verifiers.verify(&one()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_verifier_outlives_a_resolver_that_fails() {
    let customers = Customers::new();
    let verifiers = ResolvedVerifiers::new(customers.clone());
    verifiers.verify(&one()).await.unwrap();
    *customers.broken.lock().unwrap() = true;
    sleep(Duration::from_hours(1)).await;
    for _ in 0..59 {
        verifiers.verify(&one()).await.unwrap();
        sleep(Duration::from_mins(1)).await;
    }
    sleep(Duration::from_mins(1)).await;
    assert_eq!(
        kind(verifiers.verify(&one()).await),
        Some(ErrorKind::KeysUnavailable)
    );
    // One that is withdrawn goes as soon as the resolver says so.
    let customers = Customers::new();
    let verifiers = ResolvedVerifiers::builder(customers.clone())
        .stale_if_error(Duration::from_hours(9))
        .build();
    verifiers.verify(&one()).await.unwrap();
    customers.domains.lock().unwrap().clear();
    sleep(Duration::from_hours(1)).await;
    verifiers.verify(&one()).await.unwrap();
    settle().await;
    assert_eq!(
        kind(verifiers.verify(&one()).await),
        Some(ErrorKind::Issuer)
    );
}

#[tokio::test(start_paused = true)]
async fn a_successor_has_its_keys_when_it_takes_over() {
    let customers = Customers::new();
    let verifiers = ResolvedVerifiers::new(customers.clone());
    verifiers.verify(&one()).await.unwrap();
    sleep(Duration::from_hours(1)).await;
    verifiers.verify(&one()).await.unwrap();
    settle().await;
    let fetched = customers.internet.asked().len();
    let before = tokio::time::Instant::now();
    verifiers.verify(&one()).await.unwrap();
    assert_eq!(before.elapsed(), Duration::ZERO);
    assert_eq!((fetched, customers.internet.asked().len()), (3, 3));
}

#[tokio::test(start_paused = true)]
async fn made_up_issuers_are_asked_for_at_a_rate() {
    let customers = Customers::new();
    let verifiers = ResolvedVerifiers::builder(customers.clone())
        .unknown_issuers(5, 2)
        .build();
    verifiers.verify(&one()).await.unwrap();
    let mut outcomes = Vec::new();
    for index in 0..10 {
        let token = token_of(&RSA, &claims(&format!("https://{index}.example.com/")));
        outcomes.push(kind(verifiers.verify(&token).await).unwrap());
    }
    let limited = ErrorKind::KeysUnavailable;
    assert_eq!(outcomes[..4], [ErrorKind::Issuer; 4]);
    assert_eq!(outcomes[4..], [limited; 6]);
    assert_eq!(customers.asked(), 5);
    // A known one is not affected, and neither is one a little later.
    verifiers.verify(&one()).await.unwrap();
    advance(Duration::from_millis(500)).await;
    let other = token_of(&RSA, &claims("https://other.example.com/"));
    assert_eq!(
        kind(verifiers.verify(&other).await),
        Some(ErrorKind::Issuer)
    );
    let never = ResolvedVerifiers::builder(customers)
        .unknown_issuers(0, 0)
        .build();
    assert_eq!(kind(never.verify(&one()).await), Some(limited));
}

/// A resolver that panics, as with a table that is not what it should be.
struct Panicking;

impl IssuerResolver for Panicking {
    async fn resolve(
        &self,
        _: &str,
    ) -> Result<Option<AccessTokenVerifier>, Box<dyn std::error::Error + Send + Sync>> {
        #[allow(clippy::panic)]
        {
            panic!("expected")
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_resolver_that_panics_has_failed() {
    let verifiers = ResolvedVerifiers::new(Panicking);
    let error = verifiers.verify(&one()).await.unwrap_err();
    assert!(error.is_keys_unavailable());
    assert!(error.to_string().contains("panicked"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_verifier_for_another_issuer_is_a_mistake() {
    let customers = Customers::new();
    customers.add("https://two.example.com/", "one.example.com");
    let verifiers = ResolvedVerifiers::new(customers);
    let two = token_of(&RSA, &claims("https://two.example.com/"));
    assert_eq!(
        kind(verifiers.verify(&two).await),
        Some(ErrorKind::Configuration)
    );
}

#[tokio::test(start_paused = true)]
async fn times_can_be_set() {
    let customers = Customers::new();
    let verifiers = ResolvedVerifiers::builder(customers.clone())
        .time_to_live(Duration::from_secs(5))
        .unknown_time_to_live(Duration::MAX)
        .max_token_size(2000)
        .build();
    verifiers.verify(&one()).await.unwrap();
    advance(Duration::from_secs(5)).await;
    verifiers.verify(&one()).await.unwrap();
    settle().await;
    assert_eq!(customers.asked(), 2);
    assert_eq!(
        kind(verifiers.verify(&"x".repeat(2001)).await),
        Some(ErrorKind::TooLarge)
    );
    assert!(!format!("{verifiers:?}").is_empty());
    let keys = RemoteKeys::from(KeySet::from_jwks(&jwks(&[&RSA])).unwrap());
    drop(keys);
}

#[tokio::test]
async fn futures_can_move_between_threads() {
    fn check<T: Send + 'static>(_: T) {}
    let verifiers = ResolvedVerifiers::new(Customers::new());
    check(async move { verifiers.verify("").await.is_err() });
}
