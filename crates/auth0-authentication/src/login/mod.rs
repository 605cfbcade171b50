//! The end of a login: the code from the callback is exchanged for tokens, and the ID token is verified.

#[cfg(feature = "verify")]
mod complete;
#[cfg(feature = "verify")]
mod verify;

use auth0_core::{Error, ErrorKind};

#[cfg(feature = "verify")]
pub use complete::{CompletedLogin, LoginError};
#[cfg(feature = "verify")]
pub(crate) use verify::IdTokens;

use crate::grant::AuthorizationCode;
use crate::{AuthenticationClient, AuthorizationResponse, PendingLogin, TokenCall};

impl AuthenticationClient {
    /// Exchanges the code of a callback for tokens. With the feature `verify`, an ID token in the response
    /// is verified against the login; `complete_login` also requires one.
    ///
    /// `POST /oauth/token` (RFC 6749 section 4.1.3).
    /// [Reference](https://auth0.com/docs/api/authentication#authorization-code-flow-with-pkce45)
    ///
    /// ```no_run
    /// # async fn run(
    /// #     auth: auth0_authentication::AuthenticationClient,
    /// #     pending: auth0_authentication::PendingLogin,
    /// #     query: &str,
    /// # ) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = pending.callback(query)?;
    /// let tokens = auth.exchange(&pending, &response).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](ErrorKind::InvalidInput), with nothing sent, if the client of another tenant
    /// or application started the login, or if the response has no code. Otherwise returns the errors that
    /// Auth0 returns, such as `invalid_grant` for a code that was used before or has expired.
    pub fn exchange(&self, pending: &PendingLogin, response: &AuthorizationResponse) -> TokenCall {
        let call = match exchange_grant(self, pending, response) {
            Ok(grant) => self.token(&grant),
            Err(error) => self.refused(error),
        };
        let call = match &pending.dpop_jkt {
            Some(_) => call.bound(),
            None => call,
        };
        #[cfg(feature = "verify")]
        let call = call.expecting(pending.expected());
        call
    }
}

/// Returns the grant, if this client started the login and the response has a code.
fn exchange_grant(
    client: &AuthenticationClient,
    pending: &PendingLogin,
    response: &AuthorizationResponse,
) -> Result<AuthorizationCode, Error> {
    // The code must reach only the server that issued it (RFC 9207 section 1).
    let ours = (client.domain().issuer(), client.client_id());
    if ours != (pending.issuer.clone(), pending.client_id.as_str()) {
        return Err(invalid(format!(
            "the login started at `{}` for the application `{}`, but the client is for `{}` and \
                 `{}`",
            pending.issuer, pending.client_id, ours.0, ours.1
        )));
    }
    let Some(code) = &response.code else {
        return Err(invalid(format!(
            "the response type `{}` returns no code to exchange",
            pending.response_type
        )));
    };
    let grant = AuthorizationCode::new(code, &pending.redirect_uri);
    Ok(match &pending.code_verifier {
        Some(verifier) => grant.code_verifier(verifier),
        None => grant,
    })
}

fn invalid(message: String) -> Error {
    Error::new(ErrorKind::InvalidInput, message)
}
