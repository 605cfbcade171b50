//! The caller: the token of a user or of a machine, and the key to which it may be bound.

use axum::http::{HeaderMap, Method, header};
use serde_json::Value;

use super::{Api, Problem};
use crate::login::dpop;
use crate::state::{TenantState, lock};

/// The relevant claims of the access token.
#[derive(Debug, Clone)]
pub(crate) struct Caller {
    /// `sub`: a user, or `client_id@clients`.
    pub(crate) subject: String,
    /// `azp`.
    pub(crate) client_id: String,
    /// `org_id`.
    pub(crate) organization: Option<String>,
    scope: String,
}

impl Caller {
    pub(crate) fn has_scope(&self, wanted: &str) -> bool {
        self.scope.split(' ').any(|scope| scope == wanted)
    }
}

/// Checks that the request's token is valid for this API and, if it is bound to a key, that the request
/// contains a proof (RFC 9449 section 7).
pub(super) fn caller(
    api: &Api,
    state: &TenantState,
    method: &Method,
    path: &str,
    headers: &HeaderMap,
) -> Result<Caller, Problem> {
    let (scheme, token) = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.trim().split_once(' '))
        .ok_or_else(|| Problem::unauthorized("Missing access token"))?;
    let token = token.trim();
    let invalid = || Problem::unauthorized("Invalid access token");
    let claims = state.verify(token).ok_or_else(invalid)?;
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    let expires = claims.get("exp").and_then(Value::as_u64).unwrap_or(0);
    if lock(&state.tokens).is_revoked(token)
        || text("iss") != Some(&state.issuer())
        || expires <= state.now()
    {
        return Err(invalid());
    }
    let audience = (api.audience)(state);
    let for_us = match claims.get("aud") {
        Some(Value::Array(several)) => several.iter().any(|one| *one == audience),
        Some(one) => *one == audience,
        None => false,
    };
    if !for_us {
        let detail = format!("Bad audience, expected: {audience}");
        return Err(Problem::unauthorized(detail));
    }
    let bound = claims.get("cnf").and_then(|cnf| cnf["jkt"].as_str());
    let is_dpop = scheme.eq_ignore_ascii_case("dpop");
    if !is_dpop && !scheme.eq_ignore_ascii_case("bearer") {
        return Err(Problem::unauthorized("Unknown authorization scheme"));
    }
    let proof = if is_dpop {
        proof(state, method, path, headers, token)?
    } else {
        None
    };
    // A bound token must not be used as a bearer token, and vice versa.
    if is_dpop != bound.is_some() || bound != proof.as_deref() {
        let detail = "The access token is bound to another key, or to none";
        return Err(Problem::bad_proof("invalid_token", detail, None));
    }
    let subject = text("sub").unwrap_or_default();
    if state.find_user_by_id(subject).is_none()
        && !(api.serves_machines && subject.ends_with("@clients"))
    {
        return Err(Problem::unauthorized("The token is not a user's"));
    }
    Ok(Caller {
        subject: subject.to_owned(),
        client_id: text("azp").unwrap_or_default().to_owned(),
        organization: text("org_id").map(str::to_owned),
        scope: text("scope").unwrap_or_default().to_owned(),
    })
}

fn proof(
    state: &TenantState,
    method: &Method,
    path: &str,
    headers: &HeaderMap,
    token: &str,
) -> Result<Option<String>, Problem> {
    dpop::check(state, headers, method.as_str(), path, Some(token)).map_err(|error| {
        let nonces = lock(&state.flows.nonces);
        let nonce = nonces
            .current()
            .filter(|_| error.error() == "use_dpop_nonce");
        Problem::bad_proof(error.error(), error.description(), nonce)
    })
}
