//! Nonces of servers, and the responses that require them.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use auth0_core::bytes::Bytes;
use auth0_core::http::header::WWW_AUTHENTICATE;
use auth0_core::http::{HeaderMap, Response, StatusCode, Uri};
use serde::Deserialize;

/// The maximum number of remembered servers; an application calls only a few.
const MAX_ORIGINS: usize = 64;

/// The newest nonce of each origin (RFC 9449 section 8.2).
#[derive(Debug, Default)]
pub(super) struct Nonces(Mutex<HashMap<String, String>>);

impl Nonces {
    pub(super) fn get(&self, origin: &str) -> Option<String> {
        self.lock().get(origin).cloned()
    }

    /// Remembers the nonce of a response and returns it.
    pub(super) fn note(&self, origin: &str, headers: &HeaderMap) -> Option<String> {
        let nonce = headers.get("dpop-nonce")?.to_str().ok()?;
        let mut known = self.lock();
        if known.len() >= MAX_ORIGINS && !known.contains_key(origin) {
            // A server whose nonce was forgotten asks for one again.
            known.clear();
        }
        known.insert(origin.to_owned(), nonce.to_owned());
        Some(nonce.to_owned())
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, String>> {
        // A panic cannot leave an incomplete entry in the map.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns scheme, host, and port.
pub(super) fn origin(uri: &Uri) -> String {
    let scheme = uri.scheme_str().unwrap_or_default();
    let host = uri.host().unwrap_or_default().to_ascii_lowercase();
    let port = uri.port_u16().unwrap_or(match scheme {
        "http" => 80,
        _ => 443,
    });
    format!("{scheme}://{host}:{port}")
}

/// Returns whether a response demands a nonce: from an authorization server (RFC 9449 section 8) or from an
/// API (section 9).
pub(super) fn asks_for_nonce(response: &Response<Bytes>) -> bool {
    const ERROR: &str = "use_dpop_nonce";

    #[derive(Deserialize)]
    struct Body<'a> {
        error: &'a str,
    }

    match response.status() {
        StatusCode::BAD_REQUEST => serde_json::from_slice::<Body<'_>>(response.body())
            .is_ok_and(|body| body.error == ERROR),
        StatusCode::UNAUTHORIZED => response
            .headers()
            .get_all(WWW_AUTHENTICATE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            // The value may or may not be quoted (RFC 9110 section 11.2).
            .any(|challenge| challenge.contains(ERROR)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn response(status: u16, challenge: &str, body: &'static str) -> Response<Bytes> {
        Response::builder()
            .status(status)
            .header(WWW_AUTHENTICATE, challenge)
            .body(Bytes::from_static(body.as_bytes()))
            .unwrap()
    }

    #[test]
    fn a_server_asks_for_a_nonce_in_two_ways() {
        let body = r#"{"error":"use_dpop_nonce","error_description":"…"}"#;
        let challenge = r#"Bearer, DPoP error="use_dpop_nonce", algs="ES256""#;
        assert!(asks_for_nonce(&response(400, "x", body)));
        assert!(asks_for_nonce(&response(401, challenge, "")));
        assert!(asks_for_nonce(&response(
            401,
            "DPoP error=use_dpop_nonce",
            ""
        )));
        assert!(!asks_for_nonce(&response(
            401,
            r#"DPoP error="invalid_token""#,
            body
        )));
        assert!(!asks_for_nonce(&response(
            400,
            challenge,
            r#"{"error":"invalid_grant"}"#
        )));
        assert!(!asks_for_nonce(&response(400, challenge, "use_dpop_nonce")));
        assert!(!asks_for_nonce(&response(200, challenge, body)));
    }

    #[test]
    fn each_origin_has_its_own_and_few_are_kept() {
        let nonces = Nonces::default();
        let header = |nonce: &str| {
            HeaderMap::from_iter([("dpop-nonce".parse().unwrap(), nonce.parse().unwrap())])
        };
        nonces.note("a", &header("1"));
        nonces.note("b", &header("2"));
        nonces.note("a", &header("3"));
        nonces.note("b", &HeaderMap::new());
        assert_eq!(nonces.get("a").as_deref(), Some("3"));
        assert_eq!(nonces.get("b").as_deref(), Some("2"));
        for number in 0..1000 {
            nonces.note(&number.to_string(), &header("x"));
        }
        assert!(nonces.lock().len() <= MAX_ORIGINS);
        assert_eq!(nonces.get("999").as_deref(), Some("x"));
    }

    #[test]
    fn spellings_of_one_origin_are_the_same() {
        let of = |uri: &'static str| origin(&Uri::from_static(uri));
        assert_eq!(of("https://A.example/x?y"), of("https://a.example:443/"));
        assert_ne!(of("https://a.example/"), of("http://a.example/"));
        assert_ne!(of("http://a.example/"), of("http://a.example:8080/"));
    }
}
