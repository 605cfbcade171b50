//! Everything in the tenant that expires, shortly before and after the clock reaches the end of its lifetime.

mod links;
mod requests;
mod tokens;

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use auth0_testing::{Application, Tenant};
use serde_json::{Value, json};

use crate::authorize::CALLBACK;
use crate::support::{Answer, Key, bearer, encode, grant, manage, send};

pub(super) const API: &str = "urn:api";
pub(super) const DAY: u64 = 24 * 60 * 60;

/// How long before the end of its lifetime something is used, in seconds.
pub(super) const MARGIN: u64 = 20;

/// The request that uses something.
pub(super) struct Use {
    method: &'static str,
    target: String,
    headers: Vec<(&'static str, String)>,
    body: String,
    /// Recognizes the response to a use that is in time; by default, any that is not an error.
    is_accepted: fn(&Answer) -> bool,
}

impl Use {
    pub(super) fn get(target: impl Into<String>) -> Self {
        Self {
            method: "GET",
            target: target.into(),
            headers: Vec::new(),
            body: String::new(),
            is_accepted: |answer| answer.status < 400,
        }
    }

    pub(super) fn post(target: &str, pairs: &[(&str, &str)]) -> Self {
        Self {
            method: "POST",
            headers: vec![("content-type", "application/x-www-form-urlencoded".into())],
            body: encode(pairs),
            ..Self::get(target)
        }
    }

    /// A token request of the default application.
    pub(super) fn grant(tenant: &Tenant, grant_type: &str, pairs: &[(&str, &str)]) -> Self {
        let client = [
            ("grant_type", grant_type),
            ("client_id", tenant.client_id()),
            ("client_secret", tenant.client_secret()),
        ];
        Self::post("/oauth/token", &[&client, pairs].concat())
    }

    pub(super) fn json(target: &str, body: &Value) -> Self {
        Self {
            method: "POST",
            headers: vec![("content-type", "application/json".into())],
            body: body.to_string(),
            ..Self::get(target)
        }
    }

    pub(super) fn with(mut self, header: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((header, value.into()));
        self
    }

    pub(super) fn accepted_if(mut self, is_accepted: fn(&Answer) -> bool) -> Self {
        self.is_accepted = is_accepted;
        self
    }

    pub(super) async fn is_accepted(&self, tenant: &Tenant) -> bool {
        let headers = self.headers.iter();
        let headers: Vec<_> = headers
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let body = self.body.as_bytes();
        let answer = send(tenant, self.method, &self.target, &headers, body).await;
        (self.is_accepted)(&answer)
    }
}

pub(super) type Making<'a> = Pin<Box<dyn Future<Output = Use> + 'a>>;

/// Something that expires: its name, its lifetime in seconds, and a function that creates it.
pub(super) type Row = (&'static str, u64, fn(&Tenant) -> Making<'_>);

/// Creates each thing in two tenants, and uses it shortly before it expires in one and when it has expired in
/// the other.
pub(super) async fn check(start: impl AsyncFn() -> Tenant, rows: &[Row]) {
    for (name, lifetime, make) in rows {
        for margin in [MARGIN, 0] {
            let tenant = start().await;
            let used = make(&tenant).await;
            tenant.advance(Duration::from_secs(lifetime - margin));
            let is_early = margin > 0;
            let is_accepted = used.is_accepted(&tenant).await;
            assert_eq!(is_accepted, is_early, "{name}, in time: {is_early}");
        }
    }
}

pub(super) fn text(value: &Value) -> String {
    value.as_str().expect("a string").to_owned()
}

/// A tenant with a public key of the client `signer`.
pub(super) async fn start() -> Tenant {
    let signer = Application::with_key("signer", key().public()).callback(CALLBACK);
    let tenant = Tenant::builder()
        .api(API)
        .application(signer)
        .organization("org_0123456789abcdef", "acme");
    tenant.start().await.unwrap()
}

/// The key of all tests.
pub(super) fn key() -> &'static Key {
    static KEY: std::sync::OnceLock<Key> = std::sync::OnceLock::new();
    KEY.get_or_init(Key::generate)
}

/// A value that is never the same, for `jti`.
pub(super) fn unique() -> String {
    format!("{:?}", std::time::Instant::now())
}

pub(super) async fn log_in(tenant: &Tenant, scope: &str, audience: &str) -> Value {
    let pairs = [
        ("username", tenant.user_email()),
        ("password", tenant.user_password()),
        ("scope", scope),
        ("audience", audience),
    ];
    let answer = grant(tenant, "password", &pairs).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

pub(super) async fn settings(tenant: &Tenant, path: &str, body: Value) {
    let answer = manage(tenant, "PATCH", path, Some(body)).await;
    assert!(answer.status < 300, "{path}: {}", answer.text());
}

pub(super) fn authorize(tenant: &Tenant, more: &[(&str, &str)]) -> String {
    let pairs = [
        ("client_id", tenant.client_id()),
        ("response_type", "code"),
        ("redirect_uri", CALLBACK),
        ("scope", "openid"),
    ];
    format!("/authorize?{}", encode(&[&pairs, more].concat()))
}

/// A token of the default user for one of the self-service APIs.
pub(super) fn own_token(tenant: &Tenant, api: &str, scope: &str) -> String {
    let claims = json!({
        "aud": format!("{}{api}", tenant.issuer()), "scope": scope,
        "sub": tenant.user_id(tenant.user_email()), "org_id": "org_0123456789abcdef",
        "azp": tenant.client_id(),
    });
    bearer(&tenant.issue_access_token(claims).unwrap())
}

pub(super) fn federated(tenant: &Tenant, token: &str, kind: &str) -> Use {
    let kind = format!("urn:ietf:params:oauth:token-type:{kind}");
    let pairs = [
        ("subject_token", token),
        ("subject_token_type", &kind),
        ("connection", "google-oauth2"),
        (
            "requested_token_type",
            "http://auth0.com/oauth/token-type/federated-connection-access-token",
        ),
    ];
    let exchange =
        "urn:auth0:params:oauth:grant-type:token-exchange:federated-connection-access-token";
    Use::grant(tenant, exchange, &pairs)
}
