//! From the answer in the callback to a user who is known, in one call.

use auth0_core::Error;
use auth0_verify::{Expect, IdToken};
use serde::{Deserialize, Serialize};

use crate::{
    AuthenticationClient, AuthorizationResponse, CallbackError, PendingLogin, RefusedTokens,
    TokenRefusal, TokenResponse,
};

/// A login that has come to its end: tokens, and who the user is.
///
/// It can be stored, as [`TokenResponse`] and [`IdToken`] can: with the tokens if it is wrapped in
/// [`WithSecrets`](auth0_core::WithSecrets), in a place that only your application can write.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CompletedLogin {
    /// The tokens of the token endpoint.
    pub tokens: TokenResponse,
    /// The verified ID token.
    pub id_token: IdToken,
}

/// Why a login did not come to its end. None of it holds a code or a token.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LoginError {
    /// What came to the callback is no answer to this login, or an error. No code was exchanged.
    #[error(transparent)]
    Callback(#[from] CallbackError),
    /// The code could not be exchanged for tokens, or the tokens are refused for another reason than the
    /// ID token, see [`RefusedTokens`].
    #[error("the code was not exchanged for tokens")]
    Exchange(#[source] Error),
    /// No ID token came: `openid` is not among the scopes.
    #[error("the login brought no ID token; `openid` has to be among its scopes")]
    IdTokenMissing,
    /// The ID token is not what the login was to bring, or could not be checked.
    #[error("the ID token was not verified")]
    IdToken(#[source] auth0_verify::Error),
    /// The ID token that came through the browser is about another user than the one that came with
    /// the tokens (OpenID Connect Core section 3.3.3.6).
    #[error("the two ID tokens of the login are about different users")]
    SubjectMismatch,
}

impl AuthenticationClient {
    /// Finishes a login: reads the answer (see [`PendingLogin::callback`]), exchanges its code, and
    /// verifies the ID token against what the login asked for.
    ///
    /// Checked are signature, issuer, audience and dates, and beyond that: `nonce`; `auth_time` where
    /// there was a `max_age`; `org_id` or `org_name` where there was an organization; `at_hash` where it
    /// is there; and of an ID token that came through the browser `c_hash`, and that both are about the
    /// same user.
    ///
    /// [Reference](https://auth0.com/docs/api/authentication#authorization-code-flow-with-pkce45)
    ///
    /// ```no_run
    /// # async fn run(
    /// #     auth: auth0_authentication::AuthenticationClient,
    /// #     pending: auth0_authentication::PendingLogin,
    /// #     query: &str,
    /// # ) -> Result<(), Box<dyn std::error::Error>> {
    /// // In the callback, with what the session remembers:
    /// let login = auth.complete_login(&pending, query).await?;
    /// println!("hello {}", login.id_token.subject());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// See [`LoginError`]. After one that comes later than the exchange the code is used up: the user
    /// has to log in again.
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

/// An ID token that is not valid is told apart: the user may have another login to blame.
fn failed(error: Error) -> LoginError {
    match RefusedTokens::of(&error).map(|refused| &refused.reason) {
        Some(TokenRefusal::IdToken(error)) => LoginError::IdToken(error.clone()),
        _ => LoginError::Exchange(error),
    }
}

/// What the ID token has to say that came through the browser.
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
    /// What the ID token of this login has to say: its nonce; when the user authenticated, if there was a
    /// `max_age`; and the organization, if there was one. For [`verify_id_token`] or a verifier of your own.
    ///
    /// The tenant may ignore `acr_values`: to require one, add [`Expect::acr_values`].
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
