//! Request objects: authorization requests that are signed by the client (RFC 9101).

use axum::http::StatusCode;
use serde_json::Value;

use crate::crypto::jws;
use crate::login::parameters::Parameters;
use crate::server::error_body::OAuthError;
use crate::state::TenantState;
use crate::store::applications::Application;
use crate::store::tokens::is_for;

/// Returns the parameters of the request object, if there is one. Parameters outside of it are
/// ignored (RFC 9101 section 6.3).
pub(super) fn unpack(
    state: &TenantState,
    application: &Application,
    parameters: Parameters,
) -> Result<Parameters, OAuthError> {
    let Some(object) = parameters.optional("request") else {
        if application.requires_request_objects {
            return Err(OAuthError::invalid_request(
                "A signed request object is required for this client",
            ));
        }
        return Ok(parameters);
    };
    let invalid = |why: &str| {
        let description = format!("The request object is refused: {why}");
        OAuthError::new(
            StatusCode::BAD_REQUEST,
            "invalid_request_object",
            description,
        )
    };
    let mut claims = jws::verify(object, application.request_object_keys(state.now()))
        .ok_or_else(|| invalid("no registered key of the client has signed it"))?;
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    if text("iss") != Some(&application.client_id)
        || text("client_id") != Some(&application.client_id)
    {
        return Err(invalid("iss and client_id must be the client"));
    }
    let issuer = state.issuer();
    if !is_for(&claims, &issuer) {
        return Err(invalid(&format!("aud is not {issuer}")));
    }
    let time = |name: &str| claims.get(name).and_then(Value::as_u64);
    let now = state.clock.now_for_client(time("iat"));
    if time("exp").is_some_and(|expires| expires <= now) {
        return Err(invalid("it has expired"));
    }
    for name in [
        "iss",
        "aud",
        "exp",
        "iat",
        "nbf",
        "jti",
        "request",
        "request_uri",
    ] {
        claims.remove(name);
    }
    Parameters::from_members(claims)
}
