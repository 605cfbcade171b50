//! The passkey grant. `crate::login::passkey` verifies the response of the authenticator.

use serde_json::Value;

use super::{TokenRequest, answer};
use crate::login::passkey;
use crate::server::error_body::OAuthError;
use crate::store::grant::UserGrant;

pub(super) fn webauthn(request: &TokenRequest<'_>) -> Result<Value, OAuthError> {
    let TokenRequest {
        state,
        application,
        parameters,
        ..
    } = request;
    let auth_session = parameters.required("auth_session")?;
    let response = parameters
        .json("authn_response")?
        .ok_or_else(|| OAuthError::missing_parameter("authn_response"))?;
    let user_id = passkey::redeem(state, &application.client_id, auth_session, &response)?;
    let mut grant = UserGrant::new(&application.client_id, &user_id, "webauthn");
    grant.audience = answer::audience(request)?;
    grant.scope = parameters.scope().unwrap_or_default();
    grant.organization = answer::organization(request)?;
    answer::first_tokens(request, grant, None)
}
