// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::{Extra, Json};
use serde::Deserialize;

use crate::Timestamp;
use crate::generated::shared::{SessionCookieMode, SessionDevice};

/// What `GET /sessions/{id}` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Session {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// When the user authenticated last.
    pub authenticated_at: Option<Timestamp>,
    /// When it expires unless it is used.
    pub idle_expires_at: Option<Timestamp>,
    /// When it expires.
    pub expires_at: Option<Timestamp>,
    /// When the session was used last.
    pub last_interacted_at: Option<Timestamp>,
    /// Device it belongs to.
    pub device: Option<SessionDevice>,
    /// Applications the session was used with.
    pub clients: Option<Vec<SessionClient>>,
    /// How the user authenticated.
    pub authentication: Option<SessionAuthentication>,
    /// Session cookie.
    pub cookie: Option<SessionCookie>,
    /// Names and values of one's own.
    pub session_metadata: Option<Json>,
    pub actor: Option<SessionActorMetadata>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `actor` of [`Session`](super::Session).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SessionActorMetadata {
    pub sub: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `authentication` of [`Session`](super::Session).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SessionAuthentication {
    /// Methods with which the user authenticated.
    pub methods: Option<Vec<SessionAuthenticationMethod>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `methods` of [`SessionAuthentication`](super::SessionAuthentication).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SessionAuthenticationMethod {
    /// Name that tells it from others.
    pub name: Option<String>,
    /// When it happened.
    pub timestamp: Option<Timestamp>,
    /// Kind of method, such as `passkey` or `totp`.
    pub r#type: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `clients` of [`Session`](super::Session).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SessionClient {
    /// Identifier of the application.
    pub client_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `cookie` of [`Session`](super::Session).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SessionCookie {
    /// Whether the cookie outlives the browser.
    pub mode: Option<SessionCookieMode>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
