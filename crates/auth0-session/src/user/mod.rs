//! What handlers see: the user, the session, and its tokens.

mod handle;
mod session;
mod token;

use std::collections::BTreeMap;
use std::fmt;
use std::time::SystemTime;

use auth0_core::Json;
use serde::de::DeserializeOwned;

pub(crate) use handle::Handle;
pub use session::{LoggedIn, Session};
pub use token::{AccessTokenRequest, UserTokens};

use crate::core::record::SessionRecord;
use crate::core::time::at;
use crate::{Error, ErrorKind};

/// A user who is logged in: the claims of the ID token that the session keeps.
///
/// `Debug` shows the user's ID and the names of the claims.
#[derive(Clone, PartialEq)]
pub struct User {
    subject: String,
    org_id: Option<String>,
    org_name: Option<String>,
    acr: Option<String>,
    amr: Vec<String>,
    auth_time: Option<u64>,
    sid: Option<String>,
    claims: BTreeMap<String, Json>,
}

impl User {
    pub(crate) fn new(record: &SessionRecord) -> Self {
        Self {
            subject: record.subject.clone(),
            org_id: record.org_id.clone(),
            org_name: record.org_name.clone(),
            acr: record.acr.clone(),
            amr: record.amr.clone(),
            auth_time: record.auth_time,
            sid: record.sid.clone(),
            claims: record.claims.clone(),
        }
    }

    /// `sub`: the user's ID, such as `auth0|507f1f77bcf86cd799439011`.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// Returns a display name: `name`, or else `nickname`, `email`, or the user's ID.
    pub fn name(&self) -> &str {
        ["name", "nickname", "email"]
            .into_iter()
            .find_map(|claim| self.text(claim))
            .unwrap_or(&self.subject)
    }

    /// `email`: the email address. [`is_email_verified`](Self::is_email_verified) tells whether it is
    /// verified.
    pub fn email(&self) -> Option<&str> {
        self.text("email")
    }

    /// `email_verified`: whether the tenant has verified the email address.
    pub fn is_email_verified(&self) -> bool {
        let claim = self.claims.get("email_verified");
        claim.and_then(Json::as_bool).unwrap_or(false)
    }

    /// `picture`: the URL of a picture.
    pub fn picture(&self) -> Option<&str> {
        self.text("picture")
    }

    /// `org_id`: the organization the user logged in to.
    pub fn organization_id(&self) -> Option<&str> {
        self.org_id.as_deref()
    }

    /// `org_name`: the name of that organization, if the tenant adds it to tokens.
    pub fn organization_name(&self) -> Option<&str> {
        self.org_name.as_deref()
    }

    /// `acr`: the authentication context class.
    pub fn acr(&self) -> Option<&str> {
        self.acr.as_deref()
    }

    /// `amr`: the authentication methods, such as `mfa`.
    pub fn amr(&self) -> impl Iterator<Item = &str> {
        self.amr.iter().map(String::as_str)
    }

    /// `auth_time`: when the user authenticated, by the tenant's clock.
    pub fn authenticated_at(&self) -> Option<SystemTime> {
        self.auth_time.map(at)
    }

    /// `sid`: the session's ID at the tenant.
    pub fn session_id(&self) -> Option<&str> {
        self.sid.as_deref()
    }

    /// Returns a claim by its name, if the session keeps it.
    ///
    /// # Errors
    ///
    /// Of kind [`Decode`](ErrorKind::Decode) if it is not a `T`.
    pub fn claim<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Error> {
        decode(name, self.claims.get(name))
    }

    /// Returns the claims as JSON, as the profile route does.
    pub fn to_json(&self) -> Json {
        let mut all = self.claims.clone();
        let own = [
            ("sub", Some(&self.subject)),
            ("org_id", self.org_id.as_ref()),
            ("org_name", self.org_name.as_ref()),
        ];
        for (name, value) in own {
            if let Some(value) = value {
                all.insert(name.to_owned(), value.as_str().into());
            }
        }
        Json::from_iter(all)
    }

    fn text(&self, claim: &str) -> Option<&str> {
        let text = self.claims.get(claim)?.as_str()?;
        (!text.is_empty()).then_some(text)
    }
}

impl fmt::Debug for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("User")
            .field("subject", &self.subject)
            .field("org_id", &self.org_id)
            .field("claims", &self.claims.keys())
            .finish_non_exhaustive()
    }
}

fn decode<T: DeserializeOwned>(name: &str, value: Option<&Json>) -> Result<Option<T>, Error> {
    let Some(value) = value.filter(|value| !value.is_null()) else {
        return Ok(None);
    };
    value.decode().map(Some).map_err(|error| {
        let message = format!("`{}` is not of the requested type", name.escape_debug());
        Error::new(ErrorKind::Decode, message).with_source(error)
    })
}
