//! Keys by URL, by discovery, and renewed in the background; from a tenant in memory, in paused time.
#![cfg(all(feature = "remote", feature = "josekit"))]
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_core::{Client, Domain};
use auth0_verify::{AccessTokenVerifier, ErrorKind, RemoteKeys};
use bytes::Bytes;
use common::{AUDIENCE, DOMAIN, ISSUER, NEXT, RSA, access_claims, clock, jwks, token, token_of};
use http::{Request, Response};
use serde_json::json;
use tokio::task::yield_now;
use tokio::time::{Instant, advance, sleep};

#[derive(Clone, Default)]
struct Host(Arc<Mutex<Script>>);

#[derive(Default)]
struct Script {
    documents: HashMap<String, Vec<u8>>,
    latency: Duration,
    begun: Vec<String>,
    ended: usize,
}

impl Host {
    fn with_keys() -> Self {
        let host = Self::default();
        host.publish("/.well-known/jwks.json", jwks(&[&RSA]));
        host
    }

    fn publish(&self, path: &str, document: impl Into<Vec<u8>>) {
        self.0
            .lock()
            .unwrap()
            .documents
            .insert(path.to_owned(), document.into());
    }

    fn latency(&self, time: Duration) {
        self.0.lock().unwrap().latency = time;
    }

    fn begun(&self) -> usize {
        self.0.lock().unwrap().begun.len()
    }

    fn ended(&self) -> usize {
        self.0.lock().unwrap().ended
    }

    async fn answer(self, request: Request<Bytes>) -> Result<Response<Bytes>, Infallible> {
        let (latency, document) = {
            let mut script = self.0.lock().unwrap();
            let path = request.uri().path_and_query().unwrap().to_string();
            let document = script.documents.get(&path).cloned();
            script.begun.push(path);
            (script.latency, document)
        };
        if latency > Duration::ZERO {
            sleep(latency).await;
        }
        self.0.lock().unwrap().ended += 1;
        let mut response = Response::new(Bytes::new());
        match document {
            Some(document) => *response.body_mut() = document.into(),
            None => *response.status_mut() = http::StatusCode::NOT_FOUND,
        }
        Ok(response)
    }

    fn client(&self) -> Client {
        self.client_of(DOMAIN.parse().unwrap())
    }

    fn client_of(&self, domain: Domain) -> Client {
        let host = self.clone();
        let service = tower::service_fn(move |request| host.clone().answer(request));
        Client::builder(domain).service(service).build().unwrap()
    }
}

fn verifier(keys: RemoteKeys) -> AccessTokenVerifier {
    AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(keys)
        .clock(clock)
        .build()
        .unwrap()
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

async fn let_tasks_run() {
    sleep(Duration::from_millis(1)).await;
}

#[tokio::test(start_paused = true)]
async fn keys_are_renewed_before_they_expire_and_nobody_waits() {
    let host = Host::with_keys();
    let verifier = verifier(RemoteKeys::new(host.client()));
    let good = token(&access_claims());
    verifier.verify(&good).await.unwrap();
    advance(seconds(479)).await;
    verifier.verify(&good).await.unwrap();
    let_tasks_run().await;
    assert_eq!(host.begun(), 1);

    advance(seconds(1)).await;
    host.latency(seconds(10));
    let before = Instant::now();
    for _ in 0..20 {
        verifier.verify(&good).await.unwrap();
        yield_now().await;
    }
    assert_eq!(before.elapsed(), Duration::ZERO);
    assert_eq!((host.begun(), host.ended()), (2, 1));
    sleep(seconds(10)).await;
    let_tasks_run().await;
    assert_eq!((host.begun(), host.ended()), (2, 2));

    // Fresh again, from now on: at the old end nobody fetches.
    sleep(seconds(200)).await;
    verifier.verify(&good).await.unwrap();
    let_tasks_run().await;
    assert_eq!(host.begun(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_renewal_brings_new_keys_and_holds_up_no_unknown_one() {
    let host = Host::with_keys();
    let verifier = verifier(RemoteKeys::new(host.client()));
    verifier.verify(&token(&access_claims())).await.unwrap();
    advance(seconds(500)).await;
    verifier.verify(&token(&access_claims())).await.unwrap();
    let_tasks_run().await;
    assert_eq!(host.begun(), 2);
    // Rotated right after the renewal.
    host.publish("/.well-known/jwks.json", jwks(&[&NEXT]));
    verifier
        .verify(&token_of(&NEXT, &access_claims()))
        .await
        .unwrap();
    assert_eq!(host.begun(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_failed_renewal_leaves_the_keys_and_pauses() {
    let host = Host::with_keys();
    let verifier = verifier(RemoteKeys::new(host.client()));
    let good = token(&access_claims());
    verifier.verify(&good).await.unwrap();
    advance(seconds(480)).await;
    host.publish("/.well-known/jwks.json", "gone");
    for _ in 0..60 {
        verifier.verify(&good).await.unwrap();
        let_tasks_run().await;
        advance(seconds(1)).await;
    }
    // At 0, 1, 3, 7, 15, 31 seconds; not sixty times.
    assert_eq!(host.begun(), 1 + 6);
    host.publish("/.well-known/jwks.json", jwks(&[&NEXT, &RSA]));
    advance(seconds(30)).await;
    verifier.verify(&good).await.unwrap();
    let_tasks_run().await;
    verifier
        .verify(&token_of(&NEXT, &access_claims()))
        .await
        .unwrap();
    assert_eq!(host.begun(), 1 + 7);
}

#[tokio::test(start_paused = true)]
async fn a_renewal_ends_with_the_last_clone() {
    let host = Host::with_keys();
    let keys = RemoteKeys::new(host.client());
    let verifier = verifier(keys.clone());
    let good = token(&access_claims());
    verifier.verify(&good).await.unwrap();
    advance(seconds(500)).await;
    host.latency(seconds(10));
    verifier.verify(&good).await.unwrap();
    let_tasks_run().await;
    assert_eq!((host.begun(), host.ended()), (2, 1));
    drop(verifier);
    let_tasks_run().await;
    let tasks = || {
        tokio::runtime::Handle::current()
            .metrics()
            .num_alive_tasks()
    };
    assert!(tasks() > 0);
    drop(keys);
    let_tasks_run().await;
    assert_eq!(tasks(), 0);
    sleep(seconds(60)).await;
    assert_eq!((host.begun(), host.ended()), (2, 1));
}

#[tokio::test(start_paused = true)]
async fn renewal_in_the_background_can_be_turned_off() {
    let host = Host::with_keys();
    let keys = RemoteKeys::builder(host.client())
        .renew_in_background(false)
        .build();
    let verifier = verifier(keys);
    let good = token(&access_claims());
    verifier.verify(&good).await.unwrap();
    advance(seconds(599)).await;
    verifier.verify(&good).await.unwrap();
    let_tasks_run().await;
    assert_eq!(host.begun(), 1);
    advance(seconds(1)).await;
    verifier.verify(&good).await.unwrap();
    let_tasks_run().await;
    assert_eq!(host.begun(), 2);
}

#[tokio::test(start_paused = true)]
async fn keys_at_another_path() {
    let host = Host::default();
    host.publish("/tenant-1/keys.json", jwks(&[&RSA]));
    let keys = RemoteKeys::builder(host.client())
        .url("https://tenant.eu.auth0.com/tenant-1/keys.json")
        .unwrap()
        .build();
    verifier(keys)
        .verify(&token(&access_claims()))
        .await
        .unwrap();
    for url in [
        "https://other.example.com/keys.json",
        "http://tenant.eu.auth0.com/x",
        "keys.json",
    ] {
        let error = RemoteKeys::builder(host.client()).url(url).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{url}");
    }
    let error = RemoteKeys::from_url("http://example.com/keys.json").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
}

#[tokio::test(start_paused = true)]
async fn keys_where_the_clients_domain_was_asked_for() {
    let domain = Domain::insecure_for_tests("http://auth0:3000").unwrap();
    let host = Host::default();
    host.publish("/keys?tenant=secret", jwks(&[&RSA]));
    let at = |url: &str| RemoteKeys::builder(host.client_of(domain.clone())).url(url);
    let keys = at("http://auth0:3000/keys?tenant=secret").unwrap().build();
    keys.prefetch().await.unwrap();
    // Another query, another place.
    let keys = at("http://auth0:3000/keys?tenant=other").unwrap().build();
    let error = keys.prefetch().await.unwrap_err().to_string();
    assert!(error.contains("http://auth0:3000/keys?… "), "{error}");
    for url in [
        "http://auth0:3001/keys",
        "http://auth0/keys",
        "https://auth0:3000/keys",
        "http://other:3000/keys",
    ] {
        let error = at(url).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{url}");
    }

    host.publish(
        METADATA,
        metadata("http://auth0:3000/", "http://auth0:3000/keys?tenant=secret"),
    );
    let client = host.client_of(domain);
    let keys = RemoteKeys::builder(client).discover().build();
    keys.prefetch().await.unwrap();
}

fn metadata(issuer: &str, jwks_uri: &str) -> String {
    json!({ "issuer": issuer, "jwks_uri": jwks_uri, "other": [1] }).to_string()
}

const METADATA: &str = "/.well-known/openid-configuration";

#[tokio::test(start_paused = true)]
async fn discovery_finds_the_keys() {
    let host = Host::default();
    host.publish(
        METADATA,
        metadata(ISSUER, "https://tenant.eu.auth0.com/moved/jwks.json"),
    );
    host.publish("/moved/jwks.json", jwks(&[&RSA]));
    let verifier = verifier(RemoteKeys::builder(host.client()).discover().build());
    verifier.verify(&token(&access_claims())).await.unwrap();
    verifier.verify(&token(&access_claims())).await.unwrap();
    assert_eq!(host.0.lock().unwrap().begun, [METADATA, "/moved/jwks.json"]);
    // They may move.
    host.publish(
        METADATA,
        metadata(ISSUER, "https://tenant.eu.auth0.com/again"),
    );
    host.publish("/again", jwks(&[&NEXT]));
    verifier
        .verify(&token_of(&NEXT, &access_claims()))
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn discovery_trusts_only_the_issuers_own_host() {
    let keys = "https://tenant.eu.auth0.com/.well-known/jwks.json";
    for (document, reason) in [
        (
            metadata("https://other.example.com/", keys),
            "issuer `https://other.example.com/`",
        ),
        (
            metadata("https://tenant.eu.auth0.com", keys),
            "expected `https://tenant.eu.auth0.com/`",
        ),
        (
            metadata(ISSUER, "https://other.example.com/jwks.json"),
            "`https://other.example.com`",
        ),
        (
            metadata(ISSUER, "http://tenant.eu.auth0.com/jwks.json"),
            "loopback",
        ),
        (
            metadata(ISSUER, "http://127.0.0.1/jwks.json"),
            "`http://127.0.0.1`",
        ),
        (metadata(ISSUER, "/jwks.json"), "no scheme"),
        (
            json!({ "issuer": ISSUER }).to_string(),
            "not a JSON object with",
        ),
        ("<html>".to_owned(), "not a JSON object with"),
    ] {
        let host = Host::with_keys();
        host.publish(METADATA, document.clone());
        let verifier = verifier(RemoteKeys::builder(host.client()).discover().build());
        let error = verifier.verify(&token(&access_claims())).await.unwrap_err();
        assert!(error.is_keys_unavailable());
        assert!(error.to_string().contains(reason), "{document}: {error}");
        assert_eq!(host.begun(), 1);
    }
}

#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
#[tokio::test]
async fn from_a_url_over_real_http() {
    let server = httpmock::MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.method("GET").path("/a/keys").query_param("b", "c/d");
            then.status(200).body(jwks(&[&RSA]));
        })
        .await;
    let keys = RemoteKeys::from_url(&server.url("/a/keys?b=c/d"))
        .unwrap()
        .build();
    verifier(keys)
        .verify(&token(&access_claims()))
        .await
        .unwrap();
    mock.assert_calls_async(1).await;
}
