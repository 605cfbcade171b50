//! Second factors: the check whether one is required, and the three grants that submit one
//! ([reference](https://auth0.com/docs/api/authentication/muti-factor-authentication)).

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::{TokenRequest, answer};
use crate::login::mfa;
use crate::random;
use crate::server::error_body::OAuthError;
use crate::state::{TenantState, lock};
use crate::store::grant::UserGrant;
use crate::store::second_factor::{MfaTransaction, OobAnswer};

/// Fails with the token for continuing the login if a second factor is required.
pub(super) fn require(state: &TenantState, grant: &UserGrant) -> Result<(), OAuthError> {
    let types = lock(&state.flows.authenticators).active_types(&grant.user_id);
    if types.is_empty() && !state.settings.requires_mfa {
        return Ok(());
    }
    let requirements = if types.is_empty() {
        json!({ "enroll": [{ "type": "otp" }, { "type": "phone" }, { "type": "email" }] })
    } else {
        let types: Vec<_> = types.iter().map(|one| json!({ "type": one })).collect();
        json!({ "challenge": types })
    };
    let token = format!("Fe26.2*{}", random::base64url(32));
    let transaction = MfaTransaction {
        grant: grant.clone(),
    };
    let expires_at = state.now() + mfa::TOKEN_LIFETIME;
    state
        .flows
        .mfa_tokens
        .put(token.clone(), transaction, expires_at);
    let error = OAuthError::new(
        StatusCode::FORBIDDEN,
        "mfa_required",
        "Multifactor authentication required",
    );
    Err(error
        .with_member("mfa_token", token)
        .with_member("mfa_requirements", requirements))
}

pub(super) fn one_time_password(request: &TokenRequest<'_>) -> Result<Value, OAuthError> {
    let otp = request.parameters.required("otp")?;
    let transaction = transaction(request)?;
    if !lock(&request.state.flows.authenticators).accept_otp(&transaction.grant.user_id, otp) {
        return Err(OAuthError::invalid_grant("Invalid otp_code."));
    }
    finish(request, transaction)
}

pub(super) fn out_of_band(request: &TokenRequest<'_>) -> Result<Value, OAuthError> {
    let TokenRequest {
        state, parameters, ..
    } = request;
    let oob_code = parameters.required("oob_code")?;
    let transaction = transaction(request)?;
    let challenges = &state.flows.oob_challenges;
    let challenge = challenges
        .get(oob_code, state.now())
        .filter(|challenge| challenge.user_id == transaction.grant.user_id)
        .ok_or_else(|| OAuthError::invalid_grant("Invalid or expired oob_code."))?;
    match challenge.answer {
        OobAnswer::Code(code) if parameters.required("binding_code")? == code => {}
        OobAnswer::Code(_) => return Err(OAuthError::invalid_grant("Invalid binding_code.")),
        OobAnswer::Decision(Some(true)) => {}
        OobAnswer::Decision(Some(false)) => {
            return Err(OAuthError::invalid_grant("MFA Authorization rejected."));
        }
        OobAnswer::Decision(None) => {
            return Err(OAuthError::new(
                StatusCode::BAD_REQUEST,
                "authorization_pending",
                "Authorization pending: please repeat the request in a few seconds.",
            ));
        }
    }
    challenges.take(oob_code, state.now());
    lock(&state.flows.authenticators).activate(&challenge.authenticator_id);
    finish(request, transaction)
}

pub(super) fn recovery_code(request: &TokenRequest<'_>) -> Result<Value, OAuthError> {
    let code = request.parameters.required("recovery_code")?;
    let transaction = transaction(request)?;
    let next = lock(&request.state.flows.authenticators)
        .replace_recovery_code(&transaction.grant.user_id, code)
        .ok_or_else(|| OAuthError::invalid_grant("MFA Authorization rejected."))?;
    let mut tokens = finish(request, transaction)?;
    tokens["recovery_code"] = next.into();
    Ok(tokens)
}

fn transaction(request: &TokenRequest<'_>) -> Result<MfaTransaction, OAuthError> {
    let token = request.parameters.required("mfa_token")?;
    mfa::transaction(request.state, token).and_then(|transaction| {
        let ours = transaction.grant.client_id == request.application.client_id;
        ours.then_some(transaction)
            .ok_or_else(|| OAuthError::invalid_grant("Malformed mfa_token"))
    })
}

fn finish(request: &TokenRequest<'_>, transaction: MfaTransaction) -> Result<Value, OAuthError> {
    if let Ok(token) = request.parameters.required("mfa_token") {
        request
            .state
            .flows
            .mfa_tokens
            .take(token, request.state.now());
    }
    let mut grant = transaction.grant;
    grant.multi_factor = true;
    answer::first_tokens(request, grant, None)
}
