//! The tenant's notification that a session has ended (OpenID Connect Back-Channel Logout 1.0).

use auth0_verify::ErrorKind as VerifyKind;
use bytes::Bytes;
use http::request::Parts;
use http::{Response, StatusCode};

use super::{Engine, logout, response, warn};
use crate::{Error, LogoutNotice, query};

impl Engine {
    /// Verifies the logout token in the form and ends the sessions it names, in all processes.
    ///
    /// Responds with 200 if the sessions have ended, 400 for an invalid token (section 2.8), and 503 if the
    /// sessions could not be ended now. In that case, the token is not marked as used, and Auth0 may send
    /// it again.
    pub(crate) async fn backchannel_logout(&self, parts: &Parts, form: &str) -> Response<Bytes> {
        let Some(token) = query::one(form, "logout_token") else {
            return refused(StatusCode::BAD_REQUEST, "the form has no `logout_token`");
        };
        let Some(store) = self.backend.logouts() else {
            return refused(
                StatusCode::NOT_IMPLEMENTED,
                "no store for logouts is configured",
            );
        };
        let Ok(tenant) = self.tenant_of_logout(parts, &token) else {
            return refused(
                StatusCode::BAD_REQUEST,
                "the logout token is from an unknown tenant",
            );
        };
        let Some(tenant) = self.tenants.get(tenant) else {
            return refused(
                StatusCode::BAD_REQUEST,
                "the logout token is from an unknown tenant",
            );
        };
        let verified = match tenant.logout_tokens.verify(&token).await {
            Ok(verified) => verified,
            // The sessions have already ended; Auth0 did not receive the earlier response.
            Err(error) if error.kind() == VerifyKind::Replay => return done(),
            Err(error) => {
                warn("a logout token was refused", &error);
                let status = match error.kind() {
                    VerifyKind::KeysUnavailable | VerifyKind::ReplayStoreUnavailable => {
                        StatusCode::SERVICE_UNAVAILABLE
                    }
                    _ => StatusCode::BAD_REQUEST,
                };
                return refused(status, &error.to_string());
            }
        };
        let Some(notice) = LogoutNotice::read(&verified) else {
            return refused(
                StatusCode::BAD_REQUEST,
                "the logout token has neither `sub` nor `sid`",
            );
        };
        // Remembered for as long as an earlier session may appear: in a cookie, or from a login in
        // progress.
        let remember = self.lifetimes.absolute();
        let sessions = match store.delete_by_logout(&notice, remember).await {
            Ok(sessions) => sessions,
            Err(error) => {
                let error = Error::store(error);
                warn("a back-channel logout could not be carried out", &error);
                return refused(StatusCode::SERVICE_UNAVAILABLE, "the session store failed");
            }
        };
        if let Err(error) = tenant.logout_tokens.mark_used(&verified).await {
            warn("a used logout token was not remembered", &error);
        }
        if let Some(hooks) = &self.hooks {
            let logout = logout::backchannel(notice.scope(), verified.subject(), sessions);
            hooks.after_logout(&logout).await;
        }
        done()
    }

    /// Selects the tenant of a logout token. With several domains, the token itself names the tenant, which
    /// the verifier checks. Without a resolver, there is only one.
    fn tenant_of_logout(&self, parts: &Parts, token: &str) -> Result<usize, Error> {
        if self.tenants.len() == 1 {
            return Ok(0);
        }
        match unverified_issuer(token).and_then(|issuer| self.tenant_of(&issuer)) {
            Some(tenant) => Ok(tenant),
            None => self.tenant_for(parts),
        }
    }
}

/// Returns the unverified issuer, which only selects the verifier.
fn unverified_issuer(token: &str) -> Option<String> {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;

    #[derive(serde::Deserialize)]
    struct Claims {
        iss: String,
    }

    let payload = token.split('.').nth(1)?;
    let payload = URL_SAFE_NO_PAD.decode(payload).ok()?;
    let claims: Claims = serde_json::from_slice(&payload).ok()?;
    Some(claims.iss)
}

fn done() -> Response<Bytes> {
    response(StatusCode::OK, "", String::new())
}

fn refused(status: StatusCode, description: &str) -> Response<Bytes> {
    let body = serde_json::json!({
        "error": "invalid_request",
        "error_description": description,
    });
    response(status, "application/json", body.to_string())
}
