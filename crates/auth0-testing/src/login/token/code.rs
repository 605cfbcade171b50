//! `authorization_code` (RFC 6749 section 4.1.3) with PKCE (RFC 7636).

use serde_json::Value;

use super::{TokenRequest, answer};
use crate::crypto::jws;
use crate::server::error_body::OAuthError;
use crate::store::authorization::{Code, Method};

pub(super) fn authorization_code(request: &TokenRequest<'_>) -> Result<Value, OAuthError> {
    let TokenRequest {
        state,
        application,
        parameters,
        ..
    } = request;
    let code = parameters.required("code")?;
    // A code can be used only once, regardless of which client presents it (RFC 6749 section
    // 4.1.2).
    let code = state
        .flows
        .codes
        .take(code, state.now())
        .filter(|code| code.grant.client_id == application.client_id)
        .ok_or_else(|| OAuthError::invalid_grant("Invalid authorization code"))?;
    let redirect_uri = parameters.optional("redirect_uri");
    // It may be omitted only if the authorization request omitted it.
    if redirect_uri != code.redirect_uri.as_deref() {
        return Err(OAuthError::invalid_grant(
            "The redirect URI is wrong. It is not the one the code was issued for.",
        ));
    }
    check_verifier(
        &code,
        parameters.optional("code_verifier"),
        application.public,
    )?;
    if code.dpop_jkt.is_some() && code.dpop_jkt != request.jkt {
        return Err(OAuthError::invalid_grant(
            "The code is bound to another DPoP key",
        ));
    }
    answer::first_tokens(request, code.grant, code.nonce.as_deref())
}

fn check_verifier(code: &Code, verifier: Option<&str>, public: bool) -> Result<(), OAuthError> {
    let failed = || OAuthError::invalid_grant("Failed to verify code verifier");
    match (&code.challenge, verifier) {
        (None, None) if public => Err(OAuthError::invalid_grant(
            "A public client has to use PKCE: the authorization request had no code_challenge",
        )),
        // RFC 9700 section 2.1.1: a verifier without a challenge indicates a downgrade attack or a
        // mistake.
        (None, Some(_)) | (Some(_), None) => Err(failed()),
        (None, None) => Ok(()),
        (Some((method, challenge)), Some(verifier)) => {
            let right = match method {
                Method::Plain => verifier == challenge,
                Method::S256 => jws::base64url_sha256(verifier.as_bytes()) == *challenge,
            };
            let well_formed = (43..=128).contains(&verifier.len());
            if right && well_formed {
                Ok(())
            } else {
                Err(failed())
            }
        }
    }
}
