//! Fetches of keys, as reported to a metrics system.
#![cfg(all(feature = "remote", feature = "josekit"))]
#![allow(clippy::unwrap_used)]

mod common;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_core::metrics::{KeyRefresh, Metrics};
use auth0_core::{Client, Domain};
use auth0_verify::{AccessTokenVerifier, RemoteKeys};
use common::tenant::Tenant;
use common::{AUDIENCE, DOMAIN, NEXT, RSA, access_claims, clock, rs256, token};
use serde_json::json;
use tokio::time::{Instant, advance, sleep};

#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Vec<Record>>>);

#[derive(Debug, PartialEq)]
struct Record {
    server_address: String,
    seconds: u64,
    outcome: Result<usize, String>,
}

impl Metrics for Recorder {
    fn key_refresh(&self, it: &KeyRefresh<'_>) {
        let outcome = match it.error_type {
            None => Ok(it.keys),
            Some(error_type) => Err(error_type.to_owned()),
        };
        self.0.lock().unwrap().push(Record {
            server_address: it.server_address.to_owned(),
            seconds: it.duration.as_secs(),
            outcome,
        });
    }
}

impl Recorder {
    fn taken(&self) -> Vec<Record> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

fn record(seconds: u64, outcome: Result<usize, &str>) -> Record {
    Record {
        server_address: "tenant.eu.auth0.com".to_owned(),
        seconds,
        outcome: outcome.map_err(str::to_owned),
    }
}

#[tokio::test(start_paused = true)]
async fn every_fetch_is_reported_once() {
    let tenant = Tenant::new(&[&RSA, &NEXT]);
    let metrics = Recorder::default();
    let client = tenant
        .client_builder()
        .metrics(metrics.clone())
        .build()
        .unwrap();
    let keys = RemoteKeys::new(client);
    tenant.change(|script| script.latency = Duration::from_secs(3));
    // One fetch, for which two wait.
    let (one, two) = tokio::join!(keys.prefetch(), keys.prefetch());
    one.unwrap();
    two.unwrap();
    assert_eq!(metrics.taken(), [record(3, Ok(2))]);
    // Keys in hand are no fetch.
    keys.prefetch().await.unwrap();
    assert_eq!(metrics.taken(), []);

    tenant.change(|script| {
        script.latency = Duration::from_secs(1);
        script.status = 404;
    });
    advance(Duration::from_secs(700)).await;
    // The old keys serve on; the failure is reported all the same.
    keys.prefetch().await.unwrap();
    assert_eq!(metrics.taken(), [record(1, Err("404"))]);

    // An answer that is none, and one without a usable key.
    for body in ["gone", r#"{"keys":[]}"#] {
        tenant.change(|script| {
            script.status = 200;
            script.body = body.into();
        });
        sleep(Duration::from_secs(60)).await;
        keys.prefetch().await.unwrap();
        assert_eq!(metrics.taken(), [record(1, Err("KeysUnavailable"))]);
    }
}

#[tokio::test(start_paused = true)]
async fn the_distance_between_fetches_is_no_part_of_their_duration() {
    let tenant = Tenant::new(&[&RSA]);
    let metrics = Recorder::default();
    let builder = tenant.client_builder().metrics(metrics.clone());
    let verifier = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .client(builder.build().unwrap())
        .clock(clock)
        .build()
        .unwrap();
    verifier.verify(&token(&access_claims())).await.unwrap();
    let before = Instant::now();
    for key_id in ["unknown-1", "unknown-2"] {
        let header = json!({ "alg": "RS256", "kid": key_id }).to_string();
        let unknown = rs256(&header, access_claims().to_string());
        verifier.verify(&unknown).await.unwrap_err();
    }
    assert!(before.elapsed() >= Duration::from_secs(1));
    assert_eq!(metrics.taken(), [0, 0, 0].map(|time| record(time, Ok(1))));
}

#[tokio::test(start_paused = true)]
async fn failures_of_the_client_have_its_names() {
    let metrics = Recorder::default();
    let service = tower::service_fn(|_: http::Request<bytes::Bytes>| async {
        Err::<http::Response<bytes::Bytes>, _>(std::io::Error::other("no route"))
    });
    let domain = Domain::insecure_for_tests("http://auth0:3000").unwrap();
    let client = Client::builder(domain)
        .service(service)
        .metrics(metrics.clone())
        .build()
        .unwrap();
    let error = RemoteKeys::new(client).prefetch().await.unwrap_err();
    let source = std::error::Error::source(&error).unwrap();
    let cause = source.downcast_ref::<auth0_core::Error>().unwrap();
    let records = metrics.taken();
    assert_eq!(records.len(), 1);
    assert_eq!(records[0].server_address, "auth0");
    assert_eq!(records[0].outcome, Err(format!("{:?}", cause.kind())));
}

#[tokio::test(start_paused = true)]
async fn metrics_that_panic_cost_no_keys() {
    struct Broken;

    impl Metrics for Broken {
        fn key_refresh(&self, _: &KeyRefresh<'_>) {
            panic!("expected");
        }
    }

    let tenant = Tenant::new(&[&RSA]);
    let client = tenant.client_builder().metrics(Broken).build().unwrap();
    let keys = RemoteKeys::new(client);
    keys.prefetch().await.unwrap();
    assert_eq!((keys.key_set().unwrap().len(), tenant.fetches()), (1, 1));
}
