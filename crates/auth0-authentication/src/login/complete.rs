//! From the answer in the callback to a user who is known, in one call.

use auth0_core::{Error, Secret};
use auth0_verify::{Expect, IdToken, IdTokenVerifier, KeySource};

use crate::{
    AuthenticationClient, AuthorizationResponse, CallbackError, PendingLogin, TokenResponse,
};

/// A login that has come to its end: tokens, and who the user is.
#[derive(Debug, Clone)]
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
    /// The code could not be exchanged for tokens.
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
    /// The login was bound to a DPoP key, but the access token is not (RFC 9449 section 5).
    #[error("the login was bound to a DPoP key, but the access token is of type `{0}`")]
    NotBound(String),
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
    /// // Once, at the start:
    /// let verifier = auth.id_token_verifier()?;
    /// // In the callback, with what the session remembers:
    /// let login = auth.complete_login(&pending, query, &verifier).await?;
    /// println!("hello {}", login.id_token.subject());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// See [`LoginError`]. After one that comes later than the exchange the code is used up: the user
    /// has to log in again.
    pub async fn complete_login<K: KeySource>(
        &self,
        pending: &PendingLogin,
        answer: &str,
        verifier: &IdTokenVerifier<K>,
    ) -> Result<CompletedLogin, LoginError> {
        let response = pending.callback(answer)?;
        let verify = |token: Secret, expect| async move {
            let verified = verifier.verify_async(token.expose(), &expect).await;
            verified.map_err(LoginError::IdToken)
        };
        let first = match &response.id_token {
            Some(token) => {
                Some(verify(token.clone(), expected_in_front(pending, &response)).await?)
            }
            None => None,
        };
        let tokens = self
            .exchange(pending, &response)
            .await
            .map_err(LoginError::Exchange)?;
        let token = check_tokens(pending, &tokens)?;
        let id_token = verify(token, expected(pending, &tokens)).await?;
        if first.is_some_and(|first| first.subject() != id_token.subject()) {
            return Err(LoginError::SubjectMismatch);
        }
        Ok(CompletedLogin { tokens, id_token })
    }
}

/// The ID token, of tokens that are what was asked for.
fn check_tokens(pending: &PendingLogin, tokens: &TokenResponse) -> Result<Secret, LoginError> {
    if pending.dpop_jkt.is_some() && !tokens.token_type.eq_ignore_ascii_case("DPoP") {
        return Err(LoginError::NotBound(tokens.token_type.clone()));
    }
    tokens.id_token.clone().ok_or(LoginError::IdTokenMissing)
}

/// What the ID token has to say that came with the tokens.
fn expected<'a>(pending: &'a PendingLogin, tokens: &'a TokenResponse) -> Expect<'a> {
    expected_of_both(pending).access_token_if_hashed(tokens.access_token.expose())
}

/// What the ID token has to say that came through the browser.
fn expected_in_front<'a>(
    pending: &'a PendingLogin,
    response: &'a AuthorizationResponse,
) -> Expect<'a> {
    let mut expect = expected_of_both(pending);
    if let Some(code) = &response.code {
        expect = expect.code(code.expose());
    }
    match &response.access_token {
        Some(token) => expect.access_token(token.expose()),
        None => expect,
    }
}

fn expected_of_both(pending: &PendingLogin) -> Expect<'_> {
    let mut expect = Expect::nonce(pending.nonce.expose());
    if let Some(max_age) = pending.max_age() {
        expect = expect.max_age(max_age);
    }
    if let Some(organization) = pending.organization() {
        expect = expect.organization(organization);
    }
    expect
}
