//! A small HTTP client that hides nothing: it reads until the connection closes.

use std::io;

use auth0_testing::Tenant;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// An answer as it came off the wire.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn number(&self, name: &str) -> u64 {
        self.header(name)
            .unwrap_or_else(|| panic!("no {name}"))
            .parse()
            .unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|e| panic!("{e}: {self:?}"))
    }
}

/// Sends one request and returns every byte of the answer.
pub(crate) async fn exchange(
    tenant: &Tenant,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(tenant.addr()).await?;
    let length = body.len().to_string();
    let fixed = [
        ("host", "tenant"),
        ("connection", "close"),
        ("content-length", length.as_str()),
    ];
    let lines: String = fixed
        .iter()
        .chain(headers)
        .map(|(name, value)| [name, ": ", value, "\r\n"].concat())
        .collect();
    let head = format!("{method} {target} HTTP/1.1\r\n{lines}\r\n");
    stream.write_all(&[head.as_bytes(), body].concat()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    Ok(answer)
}

/// Sends one request that is to be answered.
pub(crate) async fn send(
    tenant: &Tenant,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Answer {
    parse(
        &exchange(tenant, method, target, headers, body)
            .await
            .unwrap(),
    )
}

pub(crate) fn parse(bytes: &[u8]) -> Answer {
    let end = bytes
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .expect("a whole head");
    let head = std::str::from_utf8(&bytes[..end]).unwrap();
    let mut lines = head.split("\r\n");
    let status = lines
        .next()
        .unwrap()
        .split(' ')
        .nth(1)
        .unwrap()
        .parse()
        .unwrap();
    let headers = lines.map(|line| {
        let (name, value) = line.split_once(':').unwrap();
        (name.to_ascii_lowercase(), value.trim().to_owned())
    });
    Answer {
        status,
        headers: headers.collect(),
        body: bytes[end + 4..].to_vec(),
    }
}

pub(crate) async fn get(tenant: &Tenant, target: &str) -> Answer {
    send(tenant, "GET", target, &[], b"").await
}

/// Calls the Management API with a token for everything.
pub(crate) async fn manage(
    tenant: &Tenant,
    method: &str,
    target: &str,
    body: Option<Value>,
) -> Answer {
    let authorization = bearer(&tenant.issue_access_token(json!({})).unwrap());
    let mut headers = vec![("authorization", authorization.as_str())];
    if body.is_some() {
        headers.push(("content-type", "application/json"));
    }
    let body = body.map(|body| body.to_string()).unwrap_or_default();
    send(tenant, method, target, &headers, body.as_bytes()).await
}

/// What the Management API answers to a GET that succeeds.
pub(crate) async fn read(tenant: &Tenant, target: &str) -> Value {
    let answer = manage(tenant, "GET", target, None).await;
    assert_eq!(answer.status, 200, "{target}: {answer:?}");
    answer.json()
}

pub(crate) async fn start() -> Tenant {
    Tenant::builder().start().await.unwrap()
}

pub(crate) fn bearer(token: &str) -> String {
    format!("Bearer {token}")
}

pub(crate) async fn token_request(tenant: &Tenant, body: &Value) -> Answer {
    let headers = [("content-type", "application/json")];
    send(
        tenant,
        "POST",
        "/oauth/token",
        &headers,
        body.to_string().as_bytes(),
    )
    .await
}

/// The parameters of a client-credentials request of the default application.
pub(crate) fn client_credentials(tenant: &Tenant) -> Value {
    json!({
        "grant_type": "client_credentials",
        "client_id": tenant.client_id(),
        "client_secret": tenant.client_secret(),
        "audience": tenant.management_audience(),
    })
}

/// Header and claims of a token, its signature checked against the published keys.
pub(crate) async fn decode(tenant: &Tenant, token: &str) -> (Value, Value) {
    let jwks = get(tenant, "/.well-known/jwks.json").await.json();
    let (payload, header) = josekit::jws::deserialize_compact_with_selector(token, |header| {
        let keys = jwks["keys"].as_array().unwrap();
        let key = keys
            .iter()
            .find(|key| key["kid"].as_str() == header.key_id())
            .expect("the kid");
        let jwk = josekit::jwk::Jwk::from_map(key.as_object().unwrap().clone())?;
        let verifier = josekit::jws::RS256.verifier_from_jwk(&jwk)?;
        // The selector hands out a reference, so the verifier has to outlive it.
        Ok(Some(Box::leak(Box::new(verifier))))
    })
    .unwrap();
    (
        json!(header.as_ref()),
        serde_json::from_slice(&payload).unwrap(),
    )
}
