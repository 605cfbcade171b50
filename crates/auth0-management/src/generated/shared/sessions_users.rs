// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Json, string_enum};

use crate::Timestamp;
use crate::generated::shared::SessionDevice;

/// A login session of a user.
///
/// Returned by `GET /sessions/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Session {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
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
    /// Custom metadata.
    pub session_metadata: Option<Json>,
    pub actor: Option<SessionActorMetadata>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Session {
    optional id "id",
    optional user_id "user_id",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional authenticated_at "authenticated_at",
    optional idle_expires_at "idle_expires_at",
    optional expires_at "expires_at",
    optional last_interacted_at "last_interacted_at",
    optional device "device",
    optional clients "clients",
    optional authentication "authentication",
    optional cookie "cookie",
    optional session_metadata "session_metadata",
    optional actor "actor",
} }
auth0_core::__read!(Session);

/// Session actor metadata, in `actor` of [`Session`](super::Session).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SessionActorMetadata {
    pub sub: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { SessionActorMetadata {
    optional sub "sub",
} }
auth0_core::__read!(SessionActorMetadata);

/// Session authentication, in `authentication` of [`Session`](super::Session).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SessionAuthentication {
    /// Methods with which the user authenticated.
    pub methods: Option<Vec<SessionAuthenticationMethod>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { SessionAuthentication {
    optional methods "methods",
} }
auth0_core::__read!(SessionAuthentication);

/// A session authentication method, in `methods` of
/// [`SessionAuthentication`](super::SessionAuthentication).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SessionAuthenticationMethod {
    /// Unique name.
    pub name: Option<String>,
    /// When it happened.
    pub timestamp: Option<Timestamp>,
    /// Kind of method, such as `passkey` or `totp`.
    pub r#type: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { SessionAuthenticationMethod {
    optional name "name",
    optional timestamp "timestamp",
    optional r#type "type",
} }
auth0_core::__read!(SessionAuthenticationMethod);

/// A session client, in `clients` of [`Session`](super::Session).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SessionClient {
    /// Identifier of the application.
    pub client_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { SessionClient {
    optional client_id "client_id",
} }
auth0_core::__read!(SessionClient);

/// A session cookie, in `cookie` of [`Session`](super::Session).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SessionCookie {
    /// Whether the cookie outlives the browser.
    pub mode: Option<SessionCookieMode>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { SessionCookie {
    optional mode "mode",
} }
auth0_core::__read!(SessionCookie);

string_enum! {
    /// A session cookie mode; a value in `mode` of [`SessionCookie`](super::SessionCookie).
    pub enum SessionCookieMode {
        /// The cookie ends with the browser's session (`non-persistent`).
        NonPersistent = "non-persistent",
        /// The cookie outlives the browser's session (`persistent`).
        Persistent = "persistent",
    }
}
