//! Authentication of applications: with a secret (in the body or in the header), with a signed
//! assertion (RFC 7523), or without credentials for public clients.

use std::sync::Arc;

use axum::http::{HeaderMap, StatusCode, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::clock::SKEW;
use crate::crypto::jws;
use crate::login::parameters::Parameters;
use crate::server::error_body::OAuthError;
use crate::state::TenantState;
use crate::store::applications::Application;
use crate::store::tokens::has_audience;

const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// The maximum remaining lifetime of an assertion in seconds: the five minutes that Auth0 allows,
/// plus a leeway for clock skew.
const LONGEST_ASSERTION: u64 = 300 + SKEW;

/// Returns the application that the credentials in the request belong to.
///
/// # Errors
///
/// Returns 400 if credentials are incomplete or sent in more than one way (which RFC 6749 section
/// 2.3 forbids), and 401 if they are invalid.
pub(crate) fn authenticate(
    state: &TenantState,
    headers: &HeaderMap,
    parameters: &Parameters,
) -> Result<Arc<Application>, OAuthError> {
    let in_body = parameters.optional("client_secret").is_some();
    let assertion = parameters.optional("client_assertion");
    let ways = [
        headers.contains_key(header::AUTHORIZATION),
        in_body,
        assertion.is_some(),
    ];
    if ways.into_iter().filter(|way| *way).count() > 1 {
        return Err(OAuthError::invalid_request(
            "The client must authenticate in one way only: header, secret or assertion",
        ));
    }
    if let Some(assertion) = assertion {
        return by_assertion(state, parameters, assertion);
    }
    if let Some(authorization) = headers.get(header::AUTHORIZATION) {
        return by_header(state, parameters, authorization.as_bytes());
    }
    let client_id = parameters.required("client_id")?;
    let application = state.find_application(client_id);
    let secret = parameters.optional("client_secret");
    application
        .filter(|application| match secret {
            // A confidential client without its secret is not authenticated.
            None => application.public,
            Some(_) => application.client_secret.as_deref() == secret,
        })
        .ok_or_else(OAuthError::unauthorized_client)
}

fn by_header(
    state: &TenantState,
    parameters: &Parameters,
    authorization: &[u8],
) -> Result<Arc<Application>, OAuthError> {
    let refused = || OAuthError::unauthorized_client().with_basic_challenge();
    let (client_id, secret) = std::str::from_utf8(authorization)
        .ok()
        .and_then(basic_credentials)
        .ok_or_else(refused)?;
    if parameters
        .optional("client_id")
        .is_some_and(|id| id != client_id)
    {
        return Err(OAuthError::invalid_request(
            "client_id in the body is not the one in the header",
        ));
    }
    state
        .find_application(&client_id)
        .filter(|application| application.client_secret.as_ref() == Some(&secret))
        .ok_or_else(refused)
}

/// `private_key_jwt` (OpenID Connect Core 1.0 section 9, RFC 7523 section 3).
fn by_assertion(
    state: &TenantState,
    parameters: &Parameters,
    assertion: &str,
) -> Result<Arc<Application>, OAuthError> {
    if parameters.required("client_assertion_type")? != ASSERTION_TYPE {
        return Err(OAuthError::invalid_request(format!(
            "client_assertion_type must be {ASSERTION_TYPE}"
        )));
    }
    let refused = |why: &str| {
        let description = format!("The client assertion is refused: {why}");
        OAuthError::new(StatusCode::UNAUTHORIZED, "invalid_client", description)
    };
    let claimed =
        unverified_subject(assertion).ok_or_else(|| refused("it is no signed JWT with a sub"))?;
    let other = |id: &str| id != claimed;
    if parameters.optional("client_id").is_some_and(other) {
        return Err(refused("sub is not the client_id"));
    }
    let application = state
        .find_application(&claimed)
        .filter(|application| application.assertion_keys(0).next().is_some())
        .ok_or_else(|| refused("the client has no public key"))?;
    let claims = jws::verify(assertion, application.assertion_keys(state.now()))
        .ok_or_else(|| refused("no registered key has signed it"))?;
    check_assertion(state, &claims, &claimed).map_err(|why| refused(&why))?;
    Ok(application)
}

fn check_assertion(
    state: &TenantState,
    claims: &Map<String, Value>,
    client_id: &str,
) -> Result<(), String> {
    for name in ["iss", "sub"] {
        if claims.get(name).and_then(Value::as_str) != Some(client_id) {
            return Err(format!("{name} is not the client_id"));
        }
    }
    // RFC 7523 section 3 allows either name of the server.
    let names = [state.issuer(), format!("{}/oauth/token", state.base_url())];
    if !has_audience(claims, |audience| names.iter().any(|name| name == audience)) {
        return Err(format!("aud is not {}", names[0]));
    }
    let issued_at = claims.get("iat").and_then(Value::as_u64);
    let now = state.clock.now_for_client(issued_at);
    let Some(expires) = claims.get("exp").and_then(Value::as_u64) else {
        return Err("it has no exp".into());
    };
    if expires <= now {
        return Err("it has expired".into());
    }
    if expires > now + LONGEST_ASSERTION {
        return Err("it expires more than five minutes ahead".into());
    }
    for name in ["iat", "nbf"] {
        let time = claims.get(name).and_then(Value::as_u64);
        if time.is_some_and(|time| time > now + SKEW) {
            return Err(format!("{name} is in the future"));
        }
    }
    let Some(id) = claims.get("jti").and_then(Value::as_str) else {
        return Err("it has no jti".into());
    };
    let key = format!("assertion {client_id} {id}");
    if !state.flows.used.put_new(&key, (), expires, now) {
        return Err("its jti was used before".into());
    }
    Ok(())
}

fn unverified_subject(assertion: &str) -> Option<String> {
    let payload = assertion.split('.').nth(1)?;
    let payload = base64::engine::general_purpose::URL_SAFE_NO_PAD
        .decode(payload)
        .ok()?;
    let claims: Value = serde_json::from_slice(&payload).ok()?;
    claims.get("sub")?.as_str().map(str::to_owned)
}

/// Returns the user and the password of `Basic BASE64`, each form-decoded (RFC 6749 section 2.3.1).
fn basic_credentials(header: &str) -> Option<(String, String)> {
    let (scheme, encoded) = header.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let decoded = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (user, password) = decoded.split_once(':')?;
    Some((form_decode(user)?, form_decode(password)?))
}

fn form_decode(text: &str) -> Option<String> {
    let spaced = text.replace('+', " ");
    let decoded = percent_decode_str(&spaced).decode_utf8().ok()?;
    Some(decoded.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn basic(credentials: &str) -> String {
        format!("Basic {}", STANDARD.encode(credentials))
    }

    #[test]
    fn credentials_are_form_decoded() {
        let decoded = basic_credentials(&basic("id%3A1:s+p%2B%C3%A4=&"));
        assert_eq!(decoded, Some(("id:1".into(), "s p+ä=&".into())));
        let colon = basic_credentials(&basic("id:a:b"));
        assert_eq!(colon, Some(("id".into(), "a:b".into())));
    }

    #[test]
    fn garbage_has_no_credentials() {
        for header in [
            "",
            "Basic",
            "Basic !!",
            "Bearer eDp5",
            &basic("no-colon"),
            &basic("a:%FF"),
        ] {
            assert_eq!(basic_credentials(header), None, "{header:?}");
        }
    }
}
