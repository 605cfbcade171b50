//! A minimal HTTP client that exposes the raw response: it reads until the connection closes.

use std::io;

use auth0_testing::Tenant;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A response as received.
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

/// Sends a request and returns all bytes of the response.
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

/// Sends a request and parses its response.
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

/// Sends a request with another host name of the tenant in the `host` header.
pub(crate) async fn send_as(
    tenant: &Tenant,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
) -> Answer {
    let mut stream = TcpStream::connect(tenant.addr()).await.unwrap();
    let lines: String = headers
        .iter()
        .map(|(name, value)| [name, ": ", value, "\r\n"].concat())
        .collect();
    let head = format!("{method} {target} HTTP/1.1\r\nconnection: close\r\n{lines}\r\n");
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    parse(&answer)
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

/// Calls the Management API with a token that has all scopes.
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

/// Returns the Management API's response to a GET request that must succeed.
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

/// Returns the parameters of a client-credentials request of the default application.
pub(crate) fn client_credentials(tenant: &Tenant) -> Value {
    json!({
        "grant_type": "client_credentials",
        "client_id": tenant.client_id(),
        "client_secret": tenant.client_secret(),
        "audience": tenant.management_audience(),
    })
}

/// Returns the header and claims of a token after verifying its signature against the published keys.
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
        // The selector returns a reference, so the verifier has to outlive it.
        Ok(Some(Box::leak(Box::new(verifier))))
    })
    .unwrap();
    (
        json!(header.as_ref()),
        serde_json::from_slice(&payload).unwrap(),
    )
}

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

/// Encodes pairs as a form or a query.
pub(crate) fn encode(pairs: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish()
}

/// Posts a form.
pub(crate) async fn post(tenant: &Tenant, path: &str, pairs: &[(&str, &str)]) -> Answer {
    post_with(tenant, path, &[], pairs).await
}

/// Posts a form with additional headers.
pub(crate) async fn post_with(
    tenant: &Tenant,
    path: &str,
    headers: &[(&str, &str)],
    pairs: &[(&str, &str)],
) -> Answer {
    let headers = [&[FORM], headers].concat();
    send(tenant, "POST", path, &headers, encode(pairs).as_bytes()).await
}

/// Posts JSON with additional headers.
pub(crate) async fn post_json(
    tenant: &Tenant,
    path: &str,
    headers: &[(&str, &str)],
    body: &Value,
) -> Answer {
    let headers = [&[("content-type", "application/json")], headers].concat();
    send(tenant, "POST", path, &headers, body.to_string().as_bytes()).await
}

/// Requests tokens as the default application.
pub(crate) async fn grant(tenant: &Tenant, grant_type: &str, pairs: &[(&str, &str)]) -> Answer {
    let client = [
        ("grant_type", grant_type),
        ("client_id", tenant.client_id()),
        ("client_secret", tenant.client_secret()),
    ];
    post(tenant, "/oauth/token", &[&client, pairs].concat()).await
}

/// Returns the decoded parameters of a URL.
pub(crate) fn parameters(url: &str) -> Vec<(String, String)> {
    let (_, query) = url.split_once(['?', '#']).unwrap_or_default();
    form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect()
}

/// Returns a parameter of a URL.
pub(crate) fn parameter(url: &str, name: &str) -> Option<String> {
    let found = parameters(url).into_iter().find(|(known, _)| known == name);
    found.map(|(_, value)| value)
}

impl Answer {
    /// Returns the target of a redirect.
    pub(crate) fn location(&self) -> &str {
        assert_eq!(self.status, 302, "{}", self.text());
        self.header("location").expect("a location")
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    /// Returns the status and the `error` of an error response.
    pub(crate) fn error(&self) -> (u16, String) {
        let body = self.json();
        (
            self.status,
            body["error"].as_str().unwrap_or_default().to_owned(),
        )
    }

    /// Returns the first cookie in the response, in the format of a request header.
    pub(crate) fn cookie(&self) -> &str {
        let cookie = self.header("set-cookie").expect("a cookie");
        cookie.split(';').next().unwrap()
    }
}

/// An EC key for signing.
pub(crate) struct Key(josekit::jwk::alg::ec::EcKeyPair);

impl Key {
    pub(crate) fn generate() -> Self {
        Self(josekit::jws::ES256.generate_key_pair().unwrap())
    }

    pub(crate) fn public(&self) -> Value {
        json!(self.0.to_jwk_public_key().as_ref())
    }

    pub(crate) fn private(&self) -> Value {
        json!(self.0.to_jwk_private_key().as_ref())
    }

    pub(crate) fn public_pem(&self) -> String {
        String::from_utf8(self.0.to_pem_public_key()).unwrap()
    }

    /// Returns a self-signed certificate of the key in PEM.
    pub(crate) fn certificate_pem(&self, not_after: u64) -> String {
        use openssl::asn1::Asn1Time;
        use openssl::x509::{X509, X509Name};

        let key = openssl::pkey::PKey::private_key_from_der(&self.0.to_der_private_key()).unwrap();
        let mut name = X509Name::builder().unwrap();
        name.append_entry_by_text("C", "ES").unwrap();
        name.append_entry_by_text("CN", "client.example.com")
            .unwrap();
        let name = name.build();
        let mut builder = X509::builder().unwrap();
        builder.set_version(2).unwrap();
        builder.set_subject_name(&name).unwrap();
        builder.set_issuer_name(&name).unwrap();
        builder.set_pubkey(&key).unwrap();
        let time = |seconds: u64| Asn1Time::from_unix(seconds.try_into().unwrap()).unwrap();
        builder.set_not_before(&time(0)).unwrap();
        builder.set_not_after(&time(not_after)).unwrap();
        builder
            .sign(&key, openssl::hash::MessageDigest::sha256())
            .unwrap();
        String::from_utf8(builder.build().to_pem().unwrap()).unwrap()
    }

    /// Signs a compact JWS with additional header members.
    pub(crate) fn sign(&self, header: &Value, claims: &Value) -> String {
        let mut members = josekit::jws::JwsHeader::new();
        for (name, value) in header.as_object().unwrap() {
            members.set_claim(name, Some(value.clone())).unwrap();
        }
        let signer = josekit::jws::ES256
            .signer_from_jwk(&self.0.to_jwk_private_key())
            .unwrap();
        josekit::jws::serialize_compact(claims.to_string().as_bytes(), &members, &signer).unwrap()
    }
}

/// Returns the number of seconds since the UNIX epoch.
pub(crate) fn now() -> u64 {
    std::time::SystemTime::UNIX_EPOCH
        .elapsed()
        .unwrap()
        .as_secs()
}
