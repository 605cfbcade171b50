//! The record of a session.

use std::collections::BTreeMap;
use std::fmt;
use std::time::SystemTime;

use auth0_core::{BoxError, Json, Secret};
use serde::{Deserialize, Serialize};

use super::time::at;
use super::tokens::StoredToken;
use crate::store::IndexKey;

/// A session, as a [`SessionStore`](crate::SessionStore) stores it: the user, the user's tokens, and the
/// application's data.
///
/// Serializing includes the tokens in plain text; a store outside the process should encrypt the result.
/// `Debug` shows no secrets. The format may change between versions of this crate; records of older versions
/// remain readable.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct SessionRecord {
    pub(crate) version: u64,
    #[serde(rename = "iss")]
    pub(crate) issuer: String,
    #[serde(rename = "sub")]
    pub(crate) subject: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) sid: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) org_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) org_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) acr: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) amr: Vec<String>,
    /// When the user authenticated, by the tenant's clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) auth_time: Option<u64>,
    /// `iat` of the login's ID token: the time of the login by the tenant's clock.
    #[serde(rename = "iat")]
    pub(crate) issued_at: u64,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) claims: BTreeMap<String, Json>,
    #[serde(rename = "created")]
    pub(crate) created_at: u64,
    #[serde(rename = "used")]
    pub(crate) used_at: u64,
    /// `session_expiry` of the ID token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) ceiling: Option<u64>,
    #[serde(rename = "expires")]
    pub(crate) expires_at: u64,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "auth0_core::serialize_with_secrets"
    )]
    pub(crate) refresh_token: Option<Secret>,
    /// The number of renewals, which tells which of two states of the tokens is newer.
    #[serde(default)]
    pub(crate) renewals: u64,
    /// Whether the tenant refused the refresh token, and the session continues without it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) is_refused: bool,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "auth0_core::serialize_with_secrets"
    )]
    pub(crate) id_token: Option<Secret>,
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        serialize_with = "auth0_core::serialize_with_secrets"
    )]
    pub(crate) tokens: Vec<StoredToken>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) data: BTreeMap<String, Json>,
}

impl SessionRecord {
    /// Creates the record of a session that starts now, without tokens and claims: for tests of stores and
    /// of protected pages, see [`Auth0::test_cookie`](crate::Auth0::test_cookie).
    pub fn new(issuer: impl Into<String>, subject: impl Into<String>) -> Self {
        let now = super::time::seconds(SystemTime::now());
        Self {
            version: 1,
            issuer: issuer.into(),
            subject: subject.into(),
            sid: None,
            org_id: None,
            org_name: None,
            acr: None,
            amr: Vec::new(),
            auth_time: None,
            issued_at: now,
            claims: BTreeMap::new(),
            created_at: now,
            used_at: now,
            ceiling: None,
            expires_at: now.saturating_add(24 * 60 * 60),
            refresh_token: None,
            renewals: 0,
            is_refused: false,
            id_token: None,
            tokens: Vec::new(),
            data: BTreeMap::new(),
        }
    }

    /// Sets the session's ID at the tenant (`sid`).
    #[must_use]
    pub fn with_sid(mut self, sid: impl Into<String>) -> Self {
        self.sid = Some(sid.into());
        self
    }

    /// Sets the organization the user logged in to, by its ID.
    #[must_use]
    pub fn with_organization(mut self, id: impl Into<String>) -> Self {
        self.org_id = Some(id.into());
        self
    }

    /// Sets how the user authenticated: a class (`acr`) and methods (`amr`).
    #[must_use]
    pub fn with_authentication(mut self, acr: Option<&str>, amr: &[&str]) -> Self {
        self.acr = acr.map(str::to_owned);
        self.amr = amr.iter().map(|&method| method.to_owned()).collect();
        self
    }

    /// Sets a claim.
    #[must_use]
    pub fn with_claim(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.claims.insert(name.into(), value.into());
        self
    }

    /// Sets the refresh token.
    #[must_use]
    pub fn with_refresh_token(mut self, token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(token.into());
        self
    }

    /// Sets when the store may forget the session.
    #[must_use]
    pub fn with_expiry(mut self, expires_at: SystemTime) -> Self {
        self.expires_at = super::time::seconds(expires_at);
        self
    }

    /// Sets the version.
    #[must_use]
    pub fn with_version(mut self, version: u64) -> Self {
        self.version = version;
        self
    }

    /// Returns the version: 1 for a new session, incremented by each change.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// Returns the tenant's issuer, such as `https://tenant.eu.auth0.com/`.
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// `sub`: the user's ID.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// `sid`: the session's ID at the tenant, by which a back-channel logout names it.
    pub fn sid(&self) -> Option<&str> {
        self.sid.as_deref()
    }

    /// Returns when the session ends if it is not used again; a store may delete it then.
    pub fn expires_at(&self) -> SystemTime {
        at(self.expires_at)
    }

    /// Returns the names under which a store must index the session for back-channel logouts: by `sid`, if
    /// present, and by `sub`.
    pub fn index_keys(&self) -> impl Iterator<Item = IndexKey> + use<> {
        let session = self
            .sid
            .as_deref()
            .map(|sid| IndexKey::of_session(&self.issuer, sid));
        let user = IndexKey::of_user(&self.issuer, &self.subject);
        session.into_iter().chain([user])
    }

    /// Serializes the record as JSON, including its secrets.
    ///
    /// # Errors
    ///
    /// None in practice.
    pub fn to_bytes(&self) -> Result<Vec<u8>, BoxError> {
        Ok(serde_json::to_vec(self)?)
    }

    /// Reads the output of [`to_bytes`](Self::to_bytes).
    ///
    /// # Errors
    ///
    /// If the bytes are not a valid record. The message contains no values.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BoxError> {
        serde_json::from_slice(bytes).map_err(|error| {
            // serde's own message may quote a value.
            let (line, column) = (error.line(), error.column());
            format!("not a session record (line {line}, column {column})").into()
        })
    }
}

impl fmt::Debug for SessionRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionRecord")
            .field("version", &self.version)
            .field("issuer", &self.issuer)
            .field("subject", &self.subject)
            .field("sid", &self.sid)
            .field("org_id", &self.org_id)
            .field("created_at", &self.created_at)
            .field("used_at", &self.used_at)
            .field("expires_at", &self.expires_at)
            .field("refresh_token", &self.refresh_token)
            .field("tokens", &self.tokens)
            .field("claims", &self.claims.keys())
            .field("data", &self.data.keys())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_survives_and_shows_nothing() {
        let mut record = SessionRecord::new("https://tenant.example/", "auth0|1")
            .with_sid("sid")
            .with_organization("org_1")
            .with_authentication(Some("mfa"), &["mfa", "otp"])
            .with_claim("email", "ada@example.com")
            .with_refresh_token("s3cret-refresh");
        record.tokens.push(StoredToken::bearer("s3cret-access"));
        let bytes = record.to_bytes().unwrap();
        assert_eq!(SessionRecord::from_bytes(&bytes).unwrap(), record);
        let shown = format!("{record:?}");
        assert!(
            !shown.contains("s3cret") && !shown.contains("ada@"),
            "{shown}"
        );
        // Logging must not reveal a secret, but a record is serialized on explicit request.
        assert!(String::from_utf8(bytes).unwrap().contains("s3cret-access"));
    }

    #[test]
    fn what_is_no_record_is_an_error_that_shows_nothing() {
        for bytes in [&b""[..], b"{}", b"\"s3cret\"", b"{\"version\":\"s3cret\"}"] {
            let error = SessionRecord::from_bytes(bytes).unwrap_err().to_string();
            assert!(!error.contains("s3cret"), "{error}");
        }
    }
}
