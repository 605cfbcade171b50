//! The grant for a code that was sent by email or text message
//! ([reference](https://auth0.com/docs/api/authentication/passwordless/authenticate-user)).

use serde_json::Value;

use super::{TokenRequest, answer, mfa};
use crate::login::passwordless;
use crate::server::error_body::OAuthError;
use crate::store::grant::UserGrant;

pub(super) fn one_time_password(request: &TokenRequest<'_>) -> Result<Value, OAuthError> {
    let TokenRequest {
        state,
        application,
        parameters,
        ..
    } = request;
    let realm = parameters.required("realm")?;
    let username = parameters.required("username")?;
    let otp = parameters.required("otp")?;
    if !["email", "sms"].contains(&realm) {
        return Err(OAuthError::invalid_request("realm must be email or sms"));
    }
    let user_id = passwordless::redeem(state, &application.client_id, realm, username, otp)
        .ok_or_else(|| {
            let address = if realm == "email" {
                "email"
            } else {
                "phone number"
            };
            OAuthError::invalid_grant(format!("Wrong {address} or verification code."))
        })?;
    let mut grant = UserGrant::new(&application.client_id, &user_id, "passwordless");
    grant.audience = answer::audience(request)?;
    grant.scope = parameters.scope().unwrap_or_default();
    grant.organization = answer::organization(request)?;
    mfa::require(state, &grant)?;
    answer::first_tokens(request, grant, None)
}
