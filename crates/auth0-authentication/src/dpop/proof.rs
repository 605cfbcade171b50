//! Proofs: JWTs that are valid for one request each (RFC 9449 section 4.2).

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

use auth0_core::http::Uri;
use auth0_core::{Error, ErrorKind, Secret};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;

use super::DpopKey;
use crate::digest::sha256;
use crate::random::random_text;

/// Builder of a proof for one request; created by [`DpopKey::proof`].
#[must_use = "a proof is of use only when it is signed"]
#[derive(Clone, Copy)]
pub struct DpopProof<'a> {
    key: &'a DpopKey,
    method: &'a str,
    uri: &'a str,
    access_token: Option<&'a str>,
    nonce: Option<&'a str>,
}

#[derive(Serialize)]
struct Claims<'a> {
    jti: String,
    htm: &'a str,
    htu: String,
    iat: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    ath: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nonce: Option<&'a str>,
}

impl<'a> DpopProof<'a> {
    pub(super) fn new(key: &'a DpopKey, method: &'a str, uri: &'a str) -> Self {
        Self {
            key,
            method,
            uri,
            access_token: None,
            nonce: None,
        }
    }

    /// Sets the access token of the request.
    pub fn access_token(mut self, access_token: &'a Secret) -> Self {
        self.access_token = Some(access_token.expose());
        self
    }

    /// Sets the nonce that the server sent in the header `DPoP-Nonce` (RFC 9449 sections 8 and 9).
    pub fn nonce(mut self, nonce: &'a str) -> Self {
        self.nonce = Some(nonce);
        self
    }

    /// Signs the proof and returns the value of the `DPoP` header. It is valid only for this request, and
    /// only for a short time.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](ErrorKind::InvalidInput) if the URI is not absolute, and
    /// [`Credentials`](ErrorKind::Credentials) if signing fails.
    pub fn sign(self) -> Result<Secret, Error> {
        let issued_at = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| since.as_secs());
        let claims = Claims {
            jti: random_text::<16>()?,
            htm: self.method,
            htu: target(self.uri)?,
            iat: issued_at,
            ath: self.access_token.map(sha256),
            nonce: self.nonce,
        };
        let claims = serde_json::to_vec(&claims).map_err(|cause| {
            let message = "the DPoP proof cannot be serialized as JSON";
            Error::new(ErrorKind::InvalidInput, message).with_source(cause)
        })?;
        let mut proof = format!("{}.", self.key.header());
        URL_SAFE_NO_PAD.encode_string(claims, &mut proof);
        let signature = self.key.sign(proof.as_bytes())?;
        proof.push('.');
        URL_SAFE_NO_PAD.encode_string(signature, &mut proof);
        Ok(Secret::from(proof))
    }
}

/// Returns `htu`: the URI without query and fragment (RFC 9449 section 4.2), and without user information,
/// which is never sent.
fn target(uri: &str) -> Result<String, Error> {
    let parsed = uri
        .split(['?', '#'])
        .next()
        .unwrap_or_default()
        .parse::<Uri>()
        .ok();
    let parts = parsed.as_ref().and_then(|uri| {
        let (scheme, authority) = (uri.scheme_str()?, uri.authority()?.as_str());
        let host = authority
            .rsplit_once('@')
            .map_or(authority, |(_, host)| host);
        Some((scheme, host, uri.path()))
    });
    let Some((scheme, host, path)) = parts else {
        let message = "the URI for a DPoP proof is not absolute; expected something like \
                       `https://api.example.com/orders`";
        return Err(Error::new(ErrorKind::InvalidInput, message));
    };
    Ok(format!("{scheme}://{host}{path}"))
}

impl fmt::Debug for DpopProof<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DpopProof")
            .field("key", self.key)
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_target_has_no_query_no_fragment_and_no_password() {
        for (uri, expected) in [
            ("https://api.example.com", "https://api.example.com/"),
            ("https://api.example.com?a=b", "https://api.example.com/"),
            ("https://a:8443/orders/1?a#b", "https://a:8443/orders/1"),
            ("https://user:s3cret@a/x", "https://a/x"),
            ("http://[::1]:80/", "http://[::1]:80/"),
        ] {
            assert_eq!(target(uri).unwrap(), expected);
        }
        for uri in ["", "/orders", "api.example.com/orders", "https://", "a b"] {
            assert_eq!(
                target(uri).unwrap_err().kind(),
                ErrorKind::InvalidInput,
                "{uri}"
            );
        }
    }
}
