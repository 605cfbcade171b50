//! A token request, and the checks of its response.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use auth0_core::{Call, CallOptions, Error, Secret};
#[cfg(feature = "verify")]
use auth0_verify::Expect;

use crate::proof_witness::ProofWitness;
#[cfg(feature = "verify")]
use crate::token_response::Claims;
use crate::{AuthenticationClient, RefusedTokens, TokenRefusal, TokenResponse};

/// A token request, created by [`AuthenticationClient::token`](crate::AuthenticationClient::token) and the
/// methods of other flows.
///
/// It is a future: nothing is sent until you await it, and dropping it cancels the request. The response has
/// to pass these checks:
///
/// - No token in it is empty, and its type is `Bearer`, `DPoP`, or `N_A`.
/// - If the request had a DPoP proof, the access token is bound to the key, that is, not of type `Bearer`
///   (RFC 9449 section 5). [`allow_bearer_tokens`](crate::AuthenticationClientBuilder::allow_bearer_tokens)
///   disables this check.
/// - With the feature `verify`, the ID token is verified, if there is one: signature, issuer, audience,
///   dates, the hash of the access token, the organization in the request, and the requirements added by
///   `expecting`. `TokenResponse::claims` returns its claims.
///
/// The error contains tokens that fail a check, so that a rotated refresh token is not lost; see
/// [`RefusedTokens`].
///
/// [`unverified`](Self::unverified) skips these checks.
#[must_use = "nothing is sent before the call is awaited"]
pub struct TokenCall {
    call: Call<TokenResponse>,
    check: Check,
    #[cfg(feature = "verify")]
    verifying: Option<Verifying>,
}

#[cfg(feature = "verify")]
type Verifying = Pin<Box<dyn Future<Output = Result<TokenResponse, Error>> + Send>>;

const BEARER: &str = "Bearer";

/// The requirements for the response.
pub(crate) struct Check {
    /// Whether the request had a proof.
    pub(crate) proof: ProofWitness,
    /// Whether a token of type `Bearer` is accepted despite a proof.
    pub(crate) allows_bearer: bool,
    /// Whether the token must be bound even if the request had no proof.
    pub(crate) is_bound: bool,
    #[cfg(feature = "verify")]
    pub(crate) client: AuthenticationClient,
    #[cfg(feature = "verify")]
    pub(crate) expect: Expect<'static>,
}

impl Check {
    pub(crate) fn new(
        client: &AuthenticationClient,
        proof: ProofWitness,
        organization: Option<String>,
    ) -> Self {
        #[cfg(not(feature = "verify"))]
        drop(organization);
        Self {
            proof,
            allows_bearer: client.allows_bearer(),
            is_bound: false,
            #[cfg(feature = "verify")]
            client: client.clone(),
            #[cfg(feature = "verify")]
            expect: match organization {
                Some(organization) => Expect::without_nonce().organization(organization),
                None => Expect::without_nonce(),
            },
        }
    }
}

impl TokenCall {
    pub(crate) fn new(call: Call<TokenResponse>, check: Check) -> Self {
        Self {
            call,
            check,
            #[cfg(feature = "verify")]
            verifying: None,
        }
    }

    /// Sets the options of this call, which replace those of its client or handle.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.with_options(options);
        self
    }

    /// Sets the requirements for the ID token, which replace those that the request implies: the user of an
    /// earlier login, the nonce of an authorization request, or an organization.
    ///
    /// After a refresh, the user must be the same as at the login (OpenID Connect Core section 12.2):
    ///
    /// ```no_run
    /// use auth0_authentication::grant::RefreshToken;
    /// use auth0_verify::Expect;
    ///
    /// # async fn run(auth: auth0_authentication::AuthenticationClient, refresh_token: &str)
    /// # -> Result<(), auth0_authentication::Error> {
    /// let refresh = RefreshToken::new(refresh_token);
    /// let expect = Expect::without_nonce().subject("auth0|ada");
    /// let tokens = auth.token(&refresh).expecting(expect).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The hash of the access token is always checked.
    #[cfg(feature = "verify")]
    pub fn expecting(mut self, expect: Expect<'_>) -> Self {
        self.check.expect = expect.into_owned();
        self
    }

    pub(crate) fn allowing_bearer(mut self) -> Self {
        self.check.allows_bearer = true;
        self
    }

    /// Requires a bound access token, even if this request had no proof.
    pub(crate) fn bound(mut self) -> Self {
        self.check.is_bound = true;
        self
    }

    /// Returns the call without checks of its response. Verify the ID token before you use it to identify the
    /// user.
    ///
    /// The [`Call`] can also return the raw response ([`Call::raw`]), or decode it as another type.
    pub fn unverified(self) -> Call<TokenResponse> {
        self.call
    }
}

impl Future for TokenCall {
    type Output = Result<TokenResponse, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        #[cfg(feature = "verify")]
        if let Some(verifying) = &mut self.verifying {
            return verifying.as_mut().poll(cx);
        }
        let tokens = ready!(Pin::new(&mut self.call).poll(cx))?;
        let tokens = self.check.form(tokens)?;
        #[cfg(feature = "verify")]
        if tokens.id_token.is_some() {
            let verifying = verify(self.check.client.clone(), self.check.expect.clone(), tokens);
            return self.verifying.insert(Box::pin(verifying)).as_mut().poll(cx);
        }
        Poll::Ready(Ok(tokens))
    }
}

impl Check {
    /// Runs all checks that require no key.
    fn form(&self, tokens: TokenResponse) -> Result<TokenResponse, Error> {
        match self.fault(&tokens) {
            Some(reason) => Err(RefusedTokens { tokens, reason }.into()),
            None => Ok(tokens),
        }
    }

    fn fault(&self, tokens: &TokenResponse) -> Option<TokenRefusal> {
        let is_empty = |token: &Option<Secret>| token.as_ref().is_some_and(Secret::is_empty);
        for (name, empty) in [
            ("access_token", tokens.access_token.is_empty()),
            ("id_token", is_empty(&tokens.id_token)),
            ("refresh_token", is_empty(&tokens.refresh_token)),
        ] {
            if empty {
                return Some(TokenRefusal::Empty(name));
            }
        }
        let is = |name| tokens.token_type.eq_ignore_ascii_case(name);
        if ![BEARER, "DPoP", "N_A"].into_iter().any(is) {
            return Some(TokenRefusal::UnknownType);
        }
        let has_to_be_bound = self.is_bound || self.proof.was_there() && !self.allows_bearer;
        (has_to_be_bound && is(BEARER)).then_some(TokenRefusal::NotBound)
    }
}

#[cfg(feature = "verify")]
async fn verify(
    client: AuthenticationClient,
    expect: Expect<'static>,
    mut tokens: TokenResponse,
) -> Result<TokenResponse, Error> {
    let Some(id_token) = &tokens.id_token else {
        return Ok(tokens);
    };
    let expect = expect.access_token_if_hashed(tokens.access_token.expose());
    match client.verify_id_token(id_token, &expect).await {
        Ok(claims) => {
            tokens.claims = Claims::of(claims);
            Ok(tokens)
        }
        Err(error) => {
            let reason = TokenRefusal::IdToken(error);
            Err(RefusedTokens { tokens, reason }.into())
        }
    }
}

impl fmt::Debug for TokenCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TokenCall").field(&self.call).finish()
    }
}
