//! A tenant in memory that publishes keys, as a test says.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_core::{Client, ClientBuilder};
use auth0_verify::AccessTokenVerifier;
use bytes::Bytes;
use http::{Request, Response};
use josekit::jwk::Jwk;
use tokio::time::sleep;

use super::{AUDIENCE, DOMAIN, clock, jwks};

/// Answers for the tenant and counts how often it is asked.
#[derive(Clone)]
pub struct Tenant(pub Arc<Mutex<Script>>);

pub struct Script {
    pub status: u16,
    pub body: Vec<u8>,
    pub cache_control: Option<&'static str>,
    /// How long an answer takes.
    pub latency: Duration,
    pub begun: usize,
    pub ended: usize,
}

impl Tenant {
    pub fn new(keys: &[&Jwk]) -> Self {
        Self(Arc::new(Mutex::new(Script {
            status: 200,
            body: jwks(keys),
            cache_control: None,
            latency: Duration::ZERO,
            begun: 0,
            ended: 0,
        })))
    }

    pub fn change(&self, change: impl FnOnce(&mut Script)) {
        change(&mut self.0.lock().unwrap());
    }

    pub fn fetches(&self) -> usize {
        self.0.lock().unwrap().begun
    }

    async fn answer(self, request: Request<Bytes>) -> Result<Response<Bytes>, Infallible> {
        assert_eq!(request.method(), "GET");
        assert_eq!(
            request.uri(),
            "https://tenant.eu.auth0.com/.well-known/jwks.json"
        );
        let (latency, response) = {
            let mut script = self.0.lock().unwrap();
            script.begun += 1;
            let mut response = Response::builder().status(script.status);
            if let Some(value) = script.cache_control {
                response = response.header("cache-control", value);
            }
            (
                script.latency,
                response.body(Bytes::from(script.body.clone())).unwrap(),
            )
        };
        if latency > Duration::ZERO {
            sleep(latency).await;
        }
        self.0.lock().unwrap().ended += 1;
        Ok(response)
    }

    pub fn client_builder(&self) -> ClientBuilder {
        let tenant = self.clone();
        let service = tower::service_fn(move |request| tenant.clone().answer(request));
        Client::builder(DOMAIN).service(service)
    }

    pub fn client(&self) -> Client {
        self.client_builder().build().unwrap()
    }

    pub fn verifier(&self) -> AccessTokenVerifier {
        AccessTokenVerifier::builder(DOMAIN)
            .audience(AUDIENCE)
            .client(self.client())
            .clock(clock)
            .build()
            .unwrap()
    }
}
