//! Completion of a login: from the callback to a verified user, in one call.

use auth0_core::Error;
use auth0_verify::{Expect, IdToken};
use serde::{Deserialize, Serialize};

use crate::{
    AuthenticationClient, AuthorizationResponse, CallbackError, PendingLogin, RefusedTokens,
    TokenRefusal, TokenResponse,
};

/// The result of a login: the tokens and the user.
///
/// Like [`TokenResponse`] and [`IdToken`], it can be serialized. The output includes the tokens only if it is
/// wrapped in [`WithSecrets`](auth0_core::WithSecrets). Store it where only your application can write.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CompletedLogin {
    /// The tokens of the token endpoint.
    pub tokens: TokenResponse,
    /// The verified ID token.
    pub id_token: IdToken,
}

/// The reason why a login failed. No variant contains a code or a token.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LoginError {
    /// The callback does not belong to this login, or contains an error. No code was exchanged.
    #[error(transparent)]
    Callback(#[from] CallbackError),
    /// The code could not be exchanged for tokens, or the tokens failed a check other than the verification
    /// of the ID token; see [`RefusedTokens`].
    #[error("the code could not be exchanged for tokens")]
    Exchange(#[source] Error),
    /// The response has no ID token, because `openid` is not among the scopes.
    #[error("the login returned no ID token; request the scope `openid`")]
    IdTokenMissing,
    /// The ID token does not match the login, or could not be verified.
    #[error("the ID token could not be verified")]
    IdToken(#[source] auth0_verify::Error),
    /// The ID token that came through the browser has a different subject than the one that came with the
    /// tokens (OpenID Connect Core section 3.3.3.6).
    #[error("the two ID tokens of the login belong to different users")]
    SubjectMismatch,
}

impl AuthenticationClient {
    /// Completes a login: reads the callback (see [`PendingLogin::callback`]), exchanges its code, and
    /// verifies the ID token.
    ///
    /// It checks signature, issuer, audience, dates, and `nonce`; `auth_time` if the login had a `max_age`;
    /// `org_id` or `org_name` if the login had an organization; and `at_hash` if present. If an ID token came
    /// through the browser, it also checks `c_hash`, and that both tokens have the same subject.
    ///
    /// [Reference](https://auth0.com/docs/api/authentication#authorization-code-flow-with-pkce45)
    ///
    /// ```no_run
    /// # async fn run(
    /// #     auth: auth0_authentication::AuthenticationClient,
    /// #     pending: auth0_authentication::PendingLogin,
    /// #     query: &str,
    /// # ) -> Result<(), Box<dyn std::error::Error>> {
    /// // In the callback handler, with the state from the session:
    /// let login = auth.complete_login(&pending, query).await?;
    /// println!("hello {}", login.id_token.subject());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// See [`LoginError`]. After an error that follows the exchange, the code is used up, so the user has to
    /// log in again.
    pub async fn complete_login(
        &self,
        pending: &PendingLogin,
        answer: &str,
    ) -> Result<CompletedLogin, LoginError> {
        let response = pending.callback(answer)?;
        let first = match &response.id_token {
            Some(token) => {
                let expect = expected_in_front(pending, &response);
                let verified = self.verify_id_token(token, &expect).await;
                Some(verified.map_err(LoginError::IdToken)?)
            }
            None => None,
        };
        let tokens = self.exchange(pending, &response).await.map_err(failed)?;
        let id_token = tokens.claims().cloned().ok_or(LoginError::IdTokenMissing)?;
        if first.is_some_and(|first| first.subject() != id_token.subject()) {
            return Err(LoginError::SubjectMismatch);
        }
        Ok(CompletedLogin { tokens, id_token })
    }
}

/// Maps an invalid ID token to its own variant, because it may belong to another login of the user.
fn failed(error: Error) -> LoginError {
    match RefusedTokens::of(&error).map(|refused| &refused.reason) {
        Some(TokenRefusal::IdToken(error)) => LoginError::IdToken(error.clone()),
        _ => LoginError::Exchange(error),
    }
}

/// Returns the requirements for the ID token that came through the browser.
fn expected_in_front<'a>(
    pending: &'a PendingLogin,
    response: &'a AuthorizationResponse,
) -> Expect<'a> {
    let mut expect = pending.expected();
    if let Some(code) = &response.code {
        expect = expect.code(code.expose());
    }
    match &response.access_token {
        Some(token) => expect.access_token(token.expose()),
        None => expect,
    }
}

impl PendingLogin {
    /// Returns the requirements for the ID token of this login: its nonce, the time of the authentication if
    /// the login had a `max_age`, and the organization if it had one. Use them with [`verify_id_token`] or
    /// your own verifier.
    ///
    /// The tenant may ignore `acr_values`. To require a value, add [`Expect::acr_values`].
    ///
    /// [`verify_id_token`]: AuthenticationClient::verify_id_token
    pub fn expected(&self) -> Expect<'_> {
        let mut expect = Expect::nonce(self.nonce.expose());
        if let Some(max_age) = self.max_age() {
            expect = expect.max_age(max_age);
        }
        if let Some(organization) = self.organization() {
            expect = expect.organization(organization);
        }
        expect
    }
}
