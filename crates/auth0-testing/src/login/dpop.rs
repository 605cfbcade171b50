//! DPoP proofs (RFC 9449), which show that the client holds the key that a token is bound to.

use axum::http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::crypto::jws::{self, PublicKey};
use crate::server::error_body::OAuthError;
use crate::state::{TenantState, lock};

/// The maximum difference between the time of a proof and the current time, in seconds.
const FRESHNESS: u64 = 300;

/// The header that contains the proof.
const HEADER: &str = "dpop";

/// The header that contains a nonce from the server.
pub(crate) const NONCE_HEADER: &str = "dpop-nonce";

/// The private members of a JWK.
const PRIVATE: [&str; 7] = ["d", "p", "q", "dp", "dq", "qi", "k"];

/// Returns the thumbprint of the key that signed the proof in the request, or `None` without a
/// proof.
///
/// # Errors
///
/// Returns 400 `invalid_dpop_proof` if the proof is invalid, and 400 `use_dpop_nonce` with a nonce
/// if the proof lacks the current nonce.
pub(crate) fn check(
    state: &TenantState,
    headers: &HeaderMap,
    method: &str,
    path: &str,
    access_token: Option<&str>,
) -> Result<Option<String>, OAuthError> {
    let mut proofs = headers.get_all(HEADER).iter();
    let Some(proof) = proofs.next() else {
        return Ok(None);
    };
    if proofs.next().is_some() {
        return Err(invalid("there is more than one"));
    }
    let proof = proof.to_str().map_err(|_| invalid("it is not ASCII"))?;
    let header = jws::header(proof).ok_or_else(|| invalid("it is no JWS"))?;
    if header.get("typ").and_then(Value::as_str) != Some("dpop+jwt") {
        return Err(invalid("typ is not dpop+jwt"));
    }
    let jwk = header
        .get("jwk")
        .and_then(Value::as_object)
        .ok_or_else(|| invalid("its header has no jwk"))?;
    if PRIVATE.iter().any(|name| jwk.contains_key(*name)) {
        return Err(invalid("jwk holds a private key"));
    }
    let key = PublicKey::Jwk(Value::Object(jwk.clone()));
    let claims =
        jws::verify(proof, &[key]).ok_or_else(|| invalid("jwk is not the key that signed it"))?;
    let claim = |name: &str| claims.get(name).and_then(Value::as_str);
    if claim("htm") != Some(method) {
        return Err(invalid(&format!("htm is not {method}")));
    }
    let here = format!("{}{path}", state.base_url());
    let target = claim("htu").unwrap_or_default();
    if target.split(['?', '#']).next() != Some(&here) {
        return Err(invalid(&format!("htu is not {here}")));
    }
    let issued = claims
        .get("iat")
        .and_then(Value::as_u64)
        .ok_or_else(|| invalid("it has no iat"))?;
    let now = state.clock.now_for_client(Some(issued));
    if issued.abs_diff(now) > FRESHNESS {
        return Err(invalid("iat is not now"));
    }
    let hash = access_token.map(|token| jws::base64url_sha256(token.as_bytes()));
    if access_token.is_some() && claim("ath") != hash.as_deref() {
        return Err(invalid("ath is not the hash of the access token"));
    }
    if let Some(nonce) = lock(&state.flows.nonces).current()
        && claim("nonce") != Some(nonce)
    {
        let error = OAuthError::new(
            StatusCode::BAD_REQUEST,
            "use_dpop_nonce",
            "Authorization server requires nonce in DPoP proof",
        );
        return Err(error.with_header(NONCE_HEADER, nonce));
    }
    let id = claim("jti").ok_or_else(|| invalid("it has no jti"))?;
    let thumbprint = jws::thumbprint(jwk).ok_or_else(|| invalid("jwk is incomplete"))?;
    // Identifiers are unique per key and need to be remembered only as long as the proof is fresh.
    let used = format!("proof {thumbprint} {id}");
    let until = now + 2 * FRESHNESS;
    if !state.flows.used.put_new(&used, (), until, now) {
        return Err(invalid("its jti was used before"));
    }
    Ok(Some(thumbprint))
}

fn invalid(why: &str) -> OAuthError {
    OAuthError::new(
        StatusCode::BAD_REQUEST,
        "invalid_dpop_proof",
        format!("The DPoP proof is refused: {why}"),
    )
}
