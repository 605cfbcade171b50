//! A verified ID token.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::access_token::system_time;
use crate::claims::{Claim, Payload, date, optional_text, required_date, required_text, text_list};
use crate::error::{Error, ErrorKind};

/// The claims of a verified ID token (OpenID Connect Core, section 2).
///
/// The user's profile and the application's own claims are decoded on demand:
///
/// ```
/// # fn example(token: &auth0_verify::IdToken) -> Result<(), auth0_verify::Error> {
/// #[derive(serde::Deserialize)]
/// struct Profile {
///     name: Option<String>,
///     email: Option<String>,
/// }
///
/// let profile: Profile = token.decode()?;
/// let email_verified: Option<bool> = token.claim("email_verified")?;
/// # Ok(())
/// # }
/// ```
///
/// `Debug` shows only whom the token is for, not the other claims.
///
/// # Storing
///
/// Serializing writes the signed claims and the key ID, without the signature. Deserializing checks only
/// their form: **the result counts as verified**. Read it from storage that only your application can
/// write, such as a session store or an encrypted cookie. A token that has expired in the meantime can
/// still be read.
#[derive(Clone)]
pub struct IdToken {
    pub(crate) issuer: String,
    pub(crate) subject: String,
    pub(crate) audiences: Vec<String>,
    pub(crate) expires_at: u64,
    pub(crate) not_before: Option<u64>,
    pub(crate) issued_at: u64,
    pub(crate) key_id: Option<Arc<str>>,
    pub(crate) authenticated_at: Option<u64>,
    pub(crate) acr: Option<String>,
    pub(crate) amr: Vec<String>,
    pub(crate) session_id: Option<String>,
    pub(crate) organization_id: Option<String>,
    pub(crate) organization_name: Option<String>,
    pub(crate) payload: Payload,
}

impl IdToken {
    /// `iss`: the issuer of the token.
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// `sub`: the user, with the prefix `auth0|` or the prefix of another connection.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// `aud`: the clients that the token is for, including the verifier's.
    pub fn audiences(&self) -> impl Iterator<Item = &str> {
        self.audiences.iter().map(String::as_str)
    }

    /// `exp`: when the token expires.
    pub fn expires_at(&self) -> SystemTime {
        system_time(self.expires_at)
    }

    /// `nbf`: when the token becomes valid.
    pub fn not_before(&self) -> Option<SystemTime> {
        self.not_before.map(system_time)
    }

    /// `iat`: when the token was issued.
    pub fn issued_at(&self) -> SystemTime {
        system_time(self.issued_at)
    }

    /// `auth_time`: when the user authenticated.
    pub fn authenticated_at(&self) -> Option<SystemTime> {
        self.authenticated_at.map(system_time)
    }

    /// `acr`: the authentication context class.
    pub fn acr(&self) -> Option<&str> {
        self.acr.as_deref()
    }

    /// `amr`: the authentication methods, such as `mfa` (RFC 8176).
    pub fn amr(&self) -> impl Iterator<Item = &str> {
        self.amr.iter().map(String::as_str)
    }

    /// `sid`: the session ID at Auth0, which a logout token contains.
    pub fn session_id(&self) -> Option<&str> {
        self.session_id.as_deref()
    }

    /// `kid` of the header: the name of the key that signed the token.
    pub fn key_id(&self) -> Option<&str> {
        self.key_id.as_deref()
    }

    /// `org_id`: the organization the user logged in to.
    pub fn organization_id(&self) -> Option<&str> {
        self.organization_id.as_deref()
    }

    /// `org_name`: the organization's name, if the tenant adds it to tokens.
    pub fn organization_name(&self) -> Option<&str> {
        self.organization_name.as_deref()
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

/// The stored form of a token.
#[derive(Serialize, Deserialize)]
struct Stored<'a> {
    claims: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kid: Option<Cow<'a, str>>,
}

impl Serialize for IdToken {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let stored = Stored {
            claims: self.claims_json().into(),
            kid: self.key_id.as_deref().map(Into::into),
        };
        stored.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for IdToken {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let stored = Stored::deserialize(deserializer)?;
        let key_id = stored.kid.map(|kid| Arc::from(&*kid));
        restore(stored.claims.into_owned(), key_id).map_err(D::Error::custom)
    }
}

/// Reads claims that were verified before they were stored.
fn restore(text: String, key_id: Option<Arc<str>>) -> Result<IdToken, Error> {
    let payload = Payload::from_bytes(text.into_bytes())?;
    let mut claims = payload.claims()?;
    let text_of = |name, value: Option<Claim<'_>>| optional_text(ErrorKind::Claims, name, value);
    Ok(IdToken {
        issuer: required_text(ErrorKind::Issuer, "iss", claims.iss.take())?,
        subject: required_text(ErrorKind::Subject, "sub", claims.sub.take())?,
        audiences: text_list(ErrorKind::Audience, "aud", claims.aud.take())?,
        expires_at: required_date(ErrorKind::ExpirationTime, "exp", claims.exp.as_ref())?,
        not_before: date(ErrorKind::NotBefore, "nbf", claims.nbf.as_ref())?,
        issued_at: required_date(ErrorKind::IssuedAt, "iat", claims.iat.as_ref())?,
        key_id,
        authenticated_at: date(
            ErrorKind::AuthenticationTime,
            "auth_time",
            claims.auth_time.as_ref(),
        )?,
        acr: text_of("acr", claims.acr.take())?,
        amr: text_list(ErrorKind::Claims, "amr", claims.amr.take())?,
        session_id: text_of("sid", claims.sid.take())?,
        organization_id: text_of("org_id", claims.org_id.take())?,
        organization_name: text_of("org_name", claims.org_name.take())?,
        payload,
    })
}

/// Two tokens are equal if the same claims were signed.
impl PartialEq for IdToken {
    fn eq(&self, other: &Self) -> bool {
        (self.claims_json(), &self.key_id) == (other.claims_json(), &other.key_id)
    }
}

impl fmt::Debug for IdToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IdToken")
            .field("issuer", &self.issuer)
            .field("subject", &self.subject)
            .field("audiences", &self.audiences)
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}
