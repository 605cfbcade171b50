//! The two grants a client asks for until somebody has decided: `device_code` (RFC 8628 section 3.4)
//! and `ciba` (OpenID Connect CIBA Core 1.0 section 10.1).

use serde_json::Value;

use super::{TokenRequest, answer};
use crate::server::error_body::OAuthError;
use crate::state::lock;
use crate::store::grant::UserGrant;
use crate::store::pending::Decision;

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
    let now = state.now();
    let (pending, decision) =
        lock(&state.flows.pending).poll(secret, &application.client_id, device, now)?;
    let Decision::Approved {
        user_id,
        auth_time,
        sid,
        organization,
    } = decision
    else {
        return Err(OAuthError::access_denied(
            "The end-user denied the authorization request.",
        ));
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
