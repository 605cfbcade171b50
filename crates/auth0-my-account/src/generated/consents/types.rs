// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::Extra;

use crate::Timestamp;

/// A request of an application that waits for the user's consent.
///
/// Returned by `GET /consents/{consent_id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Consent {
    pub id: Option<String>,
    /// Application that asks.
    pub client_id: Option<String>,
    /// Access the application asks for.
    pub requested_details: Option<ConsentDetails>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it expires.
    pub expires_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Consent {
    optional id "id",
    optional client_id "client_id",
    optional requested_details "requested_details",
    optional created_at "created_at",
    optional expires_at "expires_at",
} }
auth0_core::__read!(Consent);

/// Consent details, in `requested_details` of [`Consent`](super::Consent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConsentDetails {
    /// Text that the user sees on both devices.
    pub binding_message: Option<String>,
    pub audience: Option<String>,
    pub scope: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConsentDetails {
    optional binding_message "binding_message",
    optional audience "audience",
    optional scope "scope",
} }
auth0_core::__read!(ConsentDetails);

/// Requests that wait for the user's consent.
///
/// Returned by `GET /consents`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConsentList {
    pub consents: Option<Vec<Consent>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConsentList {
    optional consents "consents",
} }
auth0_core::__read!(ConsentList);
