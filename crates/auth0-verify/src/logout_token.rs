//! A verified logout token.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::access_token::system_time;
use crate::claims::Payload;
use crate::error::Error;

/// The claims of a logout token that has passed every check (OpenID Connect Back-Channel Logout 1.0,
/// section 2.4).
///
/// It names a session, a user, or both. With a session ID, that session has ended; with only a subject, all
/// sessions of that user have ended.
///
/// ```
/// # fn example(token: &auth0_verify::LogoutToken) {
/// match (token.session_id(), token.subject()) {
///     (Some(session), _) => println!("end the session {session}"),
///     (None, Some(user)) => println!("end all sessions of {user}"),
///     (None, None) => unreachable!("one of them is always there"),
/// }
/// # }
/// ```
///
/// `Debug` shows only what the token is for, not the other claims.
#[derive(Clone)]
pub struct LogoutToken {
    pub(crate) issuer: String,
    pub(crate) subject: Option<String>,
    pub(crate) session_id: Option<String>,
    pub(crate) audiences: Vec<String>,
    pub(crate) token_id: String,
    pub(crate) expires_at: u64,
    pub(crate) issued_at: u64,
    pub(crate) key_id: Option<Arc<str>>,
    pub(crate) payload: Payload,
}

impl LogoutToken {
    /// `iss`: the issuer of the token.
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// `sub`: the user who was logged out.
    pub fn subject(&self) -> Option<&str> {
        self.subject.as_deref()
    }

    /// `sid`: the session that ended, by its ID in ID tokens.
    pub fn session_id(&self) -> Option<&str> {
        self.session_id.as_deref()
    }

    /// `aud`: the clients that the token is for, including the verifier's.
    pub fn audiences(&self) -> impl Iterator<Item = &str> {
        self.audiences.iter().map(String::as_str)
    }

    /// `jti`: the token's identifier.
    pub fn token_id(&self) -> &str {
        &self.token_id
    }

    /// `exp`: when the token expires.
    pub fn expires_at(&self) -> SystemTime {
        system_time(self.expires_at)
    }

    /// `iat`: when the token was issued.
    pub fn issued_at(&self) -> SystemTime {
        system_time(self.issued_at)
    }

    /// `kid` of the header: the name of the key that signed the token.
    pub fn key_id(&self) -> Option<&str> {
        self.key_id.as_deref()
    }

    /// Decodes all claims into your own type, which may borrow from this token.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode), which names the mismatch and its location.
    pub fn decode<'a, T: Deserialize<'a>>(&'a self) -> Result<T, Error> {
        self.payload.decode()
    }

    /// Returns one claim by its name; `None` if it is absent or `null`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) if its value is not a `T`.
    pub fn claim<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Error> {
        self.payload.claim(name)
    }

    /// Returns all claims as the JSON text that was signed.
    pub fn claims_json(&self) -> &str {
        self.payload.as_str()
    }
}

impl fmt::Debug for LogoutToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LogoutToken")
            .field("issuer", &self.issuer)
            .field("subject", &self.subject)
            .field("session_id", &self.session_id)
            .field("token_id", &self.token_id)
            .finish_non_exhaustive()
    }
}
