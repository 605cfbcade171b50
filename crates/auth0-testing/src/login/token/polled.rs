//! The two grants that a client polls until the user has decided: `device_code` (RFC 8628 section
//! 3.4) and `ciba` (OpenID Connect CIBA Core 1.0 section 10.1).

use axum::http::StatusCode;
use serde_json::Value;

use super::{TokenRequest, answer};
use crate::server::error_body::OAuthError;
use crate::state::lock;
use crate::store::grant::UserGrant;
use crate::store::pending::{Decision, Undecided};

pub(super) fn device_code(request: &TokenRequest<'_>) -> Result<Value, OAuthError> {
    poll(request, "device_code", true, "device_code")
}

pub(super) fn back_channel(request: &TokenRequest<'_>) -> Result<Value, OAuthError> {
    poll(request, "auth_req_id", false, "ciba")
}

fn poll(
    request: &TokenRequest<'_>,
    parameter: &str,
    device: bool,
    began_with: &'static str,
) -> Result<Value, OAuthError> {
    let TokenRequest {
        state,
        application,
        parameters,
        ..
    } = request;
    let secret = parameters.required(parameter)?;
    let (client_id, clock) = (&application.client_id, &state.clock);
    let polled = lock(&state.flows.pending).poll(secret, client_id, device, clock);
    let (pending, decision) = polled.map_err(|why| undecided(why, device))?;
    let Decision::Approved {
        user_id,
        auth_time,
        sid,
        organization,
    } = decision
    else {
        return Err(undecided(Undecided::Denied, device));
    };
    let mut grant = UserGrant::new(&application.client_id, &user_id, began_with);
    grant.audience = pending.audience;
    grant.scope = pending.scope;
    grant.authorization_details = pending.authorization_details;
    grant.auth_time = Some(auth_time);
    grant.sid = sid;
    grant.organization = organization;
    answer::first_tokens(request, grant, None)
}

fn undecided(why: Undecided, device: bool) -> OAuthError {
    // RFC 8628 uses one status for all of these errors, but Auth0 uses these statuses.
    let status = if device {
        StatusCode::FORBIDDEN
    } else {
        StatusCode::BAD_REQUEST
    };
    match why {
        Undecided::Unknown => OAuthError::invalid_grant(if device {
            "Invalid or expired device code."
        } else {
            "Invalid or expired auth_req_id"
        }),
        Undecided::Expired => OAuthError::new(status, "expired_token", "The request has expired."),
        Undecided::Denied => {
            OAuthError::access_denied("The end-user denied the authorization request.")
        }
        Undecided::TooFast(interval) => {
            let seconds = interval.as_secs();
            OAuthError::new(
                StatusCode::TOO_MANY_REQUESTS,
                "slow_down",
                format!("You are polling faster than the specified interval of {seconds} seconds."),
            )
        }
        Undecided::Waiting => OAuthError::new(
            status,
            "authorization_pending",
            "User has yet to authorize device code.",
        ),
    }
}
