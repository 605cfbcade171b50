// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::{Extra, Secret};
use serde::Deserialize;

use super::{
    SelfServiceProfileBranding, SelfServiceProfileStrategy, SelfServiceProfileUserAttribute,
};
use crate::Timestamp;

/// What `GET /self-service-profiles` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SelfServiceProfile {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// What it is for, in words.
    pub description: Option<String>,
    /// Attributes of users.
    pub user_attributes: Option<Vec<SelfServiceProfileUserAttribute>>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// Logo and colours.
    pub branding: Option<SelfServiceProfileBranding>,
    /// Strategies that may be chosen. At least 1 element.
    pub allowed_strategies: Option<Vec<SelfServiceProfileStrategy>>,
    /// Identifier of the user attribute profile.
    pub user_attribute_profile_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `POST /self-service-profiles/{id}/sso-ticket` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SsoTicket {
    /// Link for the user.
    pub ticket: Option<Secret>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
