//! Tokens that the tenant issued, but that failed a check.

use std::fmt;

use auth0_core::{Error, ErrorKind};

use crate::TokenResponse;

/// Tokens that the tenant issued, but that failed a check. They are the source of the [`Error`], which is of
/// kind [`Credentials`](ErrorKind::Credentials).
///
/// Don't use the access token or the ID token. The tokens are included because the tenant has issued them:
/// after a refresh with rotation, the old refresh token is used up, and the only valid one is in
/// [`tokens`](Self::tokens). Keep it if the reason is temporary: with the feature `verify`, an ID token whose
/// keys could not be fetched can be verified later with `verify_id_token`.
///
/// ```
/// use auth0_authentication::{Error, RefusedTokens, Secret};
///
/// fn rotated(error: &Error) -> Option<&Secret> {
///     RefusedTokens::of(error)?.tokens.refresh_token.as_ref()
/// }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct RefusedTokens {
    /// The tenant's response.
    pub tokens: TokenResponse,
    /// The check that failed.
    pub reason: TokenRefusal,
}

/// The check that the tokens failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum TokenRefusal {
    /// The token in this member of the response is empty.
    Empty(&'static str),
    /// `token_type` is not `Bearer`, `DPoP` or `N_A` (RFC 6749 section 7.1).
    UnknownType,
    /// The request was bound to a DPoP key, but the access token is not (RFC 9449 section 5).
    NotBound,
    /// The ID token is not valid, or its keys could not be fetched.
    #[cfg(feature = "verify")]
    IdToken(auth0_verify::Error),
}

impl RefusedTokens {
    /// Returns the refused tokens of an error; `None` if the call failed for another reason.
    pub fn of(error: &Error) -> Option<&Self> {
        std::error::Error::source(error)?.downcast_ref()
    }
}

impl fmt::Display for RefusedTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The value is untrusted and may be long.
        let token_type = || {
            let start: String = self.tokens.token_type.chars().take(32).collect();
            start.escape_debug().to_string()
        };
        match &self.reason {
            TokenRefusal::Empty(name) => write!(f, "the `{name}` is empty"),
            TokenRefusal::UnknownType => write!(
                f,
                "the token type is `{}`; expected `Bearer` or `DPoP`",
                token_type()
            ),
            TokenRefusal::NotBound => write!(
                f,
                "the request was bound to a DPoP key, but the access token is of type `{}`; is the API set \
                 to accept DPoP?",
                token_type()
            ),
            #[cfg(feature = "verify")]
            TokenRefusal::IdToken(_) => f.write_str("the ID token could not be verified"),
        }
    }
}

impl std::error::Error for RefusedTokens {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.reason {
            #[cfg(feature = "verify")]
            TokenRefusal::IdToken(error) => Some(error),
            _ => None,
        }
    }
}

impl From<RefusedTokens> for Error {
    fn from(refused: RefusedTokens) -> Self {
        let message = "the tokens that the tenant issued were rejected";
        Self::new(ErrorKind::Credentials, message).with_source(refused)
    }
}
