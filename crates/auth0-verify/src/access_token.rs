//! A verified access token.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::actor::Actor;
use crate::claims::{Payload, Text};
use crate::confirmation::Confirmation;
use crate::error::Error;

/// The claims of a verified access token. Clones are cheap.
///
/// Other claims are decoded on demand, into your own type:
///
/// ```
/// # fn example(token: &auth0_verify::AccessToken) -> Result<(), auth0_verify::Error> {
/// #[derive(serde::Deserialize)]
/// struct MyClaims<'a> {
///     #[serde(rename = "https://example.com/plan")]
///     plan: &'a str,
/// }
///
/// let mine: MyClaims<'_> = token.decode()?;
/// let roles: Option<Vec<String>> = token.claim("https://example.com/roles")?;
/// # Ok(())
/// # }
/// ```
///
/// `Debug` shows only whom the token is for, not the other claims.
#[derive(Clone)]
pub struct AccessToken(Arc<Content>);

#[derive(Clone)]
pub(crate) struct Content {
    pub(crate) issuer: Text,
    pub(crate) subject: Text,
    pub(crate) audiences: Vec<Text>,
    pub(crate) expires_at: u64,
    pub(crate) not_before: Option<u64>,
    pub(crate) issued_at: u64,
    pub(crate) key_id: Option<Arc<str>>,
    pub(crate) client_id: Option<Text>,
    pub(crate) has_client_id_claim: bool,
    pub(crate) authenticated_at: Option<u64>,
    pub(crate) acr: Option<Text>,
    pub(crate) amr: Vec<Text>,
    pub(crate) actor: Option<Actor>,
    pub(crate) token_id: Option<Text>,
    pub(crate) scope: Text,
    pub(crate) permissions: Vec<Text>,
    pub(crate) organization_id: Option<Text>,
    pub(crate) organization_name: Option<Text>,
    pub(crate) confirmation: Option<Confirmation>,
    pub(crate) payload: Payload,
}

impl AccessToken {
    pub(crate) fn new(content: Content) -> Self {
        Self(Arc::new(content))
    }

    /// Copies the token into a separate allocation, so that its reference count is not shared with other
    /// clones.
    pub(crate) fn detached(&self) -> Self {
        Self::new(Content::clone(&self.0))
    }

    pub(crate) fn confirmation(&self) -> Option<&Confirmation> {
        self.0.confirmation.as_ref()
    }

    /// Returns whether the claim `client_id` is present, regardless of `azp`.
    pub(crate) fn has_client_id_claim(&self) -> bool {
        self.0.has_client_id_claim
    }

    fn text<'a>(&'a self, text: Option<&'a Text>) -> Option<&'a str> {
        text.map(|it| self.0.payload.text(it))
    }

    fn texts<'a>(&'a self, list: &'a [Text]) -> impl Iterator<Item = &'a str> {
        list.iter().map(|it| self.0.payload.text(it))
    }

    /// Returns `exp` and `nbf`, in seconds since the epoch.
    pub(crate) fn validity(&self) -> (u64, Option<u64>) {
        (self.0.expires_at, self.0.not_before)
    }

    /// `iss`: the issuer of the token.
    pub fn issuer(&self) -> &str {
        self.0.payload.text(&self.0.issuer)
    }

    /// `sub`: the user (`auth0|…`), or for a machine `{client_id}@clients`.
    pub fn subject(&self) -> &str {
        self.0.payload.text(&self.0.subject)
    }

    /// `aud`: the APIs that the token is for, including the verifier's.
    pub fn audiences(&self) -> impl Iterator<Item = &str> {
        self.texts(&self.0.audiences)
    }

    /// `exp`: when the token expires.
    pub fn expires_at(&self) -> SystemTime {
        system_time(self.0.expires_at)
    }

    /// `nbf`: when the token becomes valid.
    pub fn not_before(&self) -> Option<SystemTime> {
        self.0.not_before.map(system_time)
    }

    /// `iat`: when the token was issued.
    pub fn issued_at(&self) -> SystemTime {
        system_time(self.0.issued_at)
    }

    /// `azp`, or `client_id` in tokens of the RFC 9068 profile: the application the token was issued to.
    pub fn client_id(&self) -> Option<&str> {
        self.text(self.0.client_id.as_ref())
    }

    /// `jti`: the token's identifier, if present.
    pub fn token_id(&self) -> Option<&str> {
        self.text(self.0.token_id.as_ref())
    }

    /// `kid` of the header: the name of the key that signed the token.
    pub fn key_id(&self) -> Option<&str> {
        self.0.key_id.as_deref()
    }

    /// `scope` (RFC 8693 section 4.2): the granted scopes, in their order in the token.
    pub fn scopes(&self) -> impl Iterator<Item = &str> {
        let scope = self.0.payload.text(&self.0.scope);
        scope.split(' ').filter(|scope| !scope.is_empty())
    }

    /// Returns whether a scope was granted, such as `read:orders`. Scopes are case-sensitive.
    pub fn has_scope(&self, scope: &str) -> bool {
        self.scopes().any(|granted| granted == scope)
    }

    /// `permissions`: the permissions granted by Auth0's role-based access control, if the API adds them to
    /// tokens.
    pub fn permissions(&self) -> impl Iterator<Item = &str> {
        self.texts(&self.0.permissions)
    }

    /// Returns whether a permission was granted, such as `read:orders`.
    pub fn has_permission(&self, permission: &str) -> bool {
        self.permissions().any(|granted| granted == permission)
    }

    /// `org_id`: the organization the user logged in to.
    pub fn organization_id(&self) -> Option<&str> {
        self.text(self.0.organization_id.as_ref())
    }

    /// `org_name`: the organization's name, if the tenant adds it to tokens.
    pub fn organization_name(&self) -> Option<&str> {
        self.text(self.0.organization_name.as_ref())
    }

    /// `auth_time`: when the user authenticated (RFC 9068 section 2.2.1).
    pub fn authenticated_at(&self) -> Option<SystemTime> {
        self.0.authenticated_at.map(system_time)
    }

    /// `acr`: the authentication context class (RFC 9068 section 2.2.1).
    pub fn acr(&self) -> Option<&str> {
        self.text(self.0.acr.as_ref())
    }

    /// `amr`: the authentication methods, such as `mfa` (RFC 8176).
    pub fn amr(&self) -> impl Iterator<Item = &str> {
        self.texts(&self.0.amr)
    }

    /// `act`: the party that acts on behalf of the subject, as after a token exchange.
    pub fn actor(&self) -> Option<&Actor> {
        self.0.actor.as_ref()
    }

    /// `cnf.jkt`: the thumbprint (RFC 7638) of the DPoP key the token is bound to (RFC 9449 section 6.1).
    pub fn key_thumbprint(&self) -> Option<&str> {
        self.confirmation()?.key.as_deref()
    }

    /// `cnf.x5t#S256`: the thumbprint of the certificate the token is bound to (RFC 8705 section 3.1).
    pub fn certificate_thumbprint(&self) -> Option<&str> {
        self.confirmation()?.certificate.as_deref()
    }

    /// Decodes all claims into your own type, which may borrow from this token.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode), which names the mismatch and its location.
    pub fn decode<'a, T: Deserialize<'a>>(&'a self) -> Result<T, Error> {
        self.0.payload.decode()
    }

    /// Returns one claim by its name; `None` if it is absent or `null`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) if its value is not a `T`.
    pub fn claim<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Error> {
        self.0.payload.claim(name)
    }

    /// Returns all claims as the JSON text that was signed.
    pub fn claims_json(&self) -> &str {
        self.0.payload.as_str()
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken")
            .field("issuer", &self.issuer())
            .field("subject", &self.subject())
            .field("audiences", &self.audiences().collect::<Vec<_>>())
            .field("expires_at", &self.0.expires_at)
            .finish_non_exhaustive()
    }
}

/// Cannot overflow, because dates are bounded when they are read.
pub(crate) fn system_time(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}
