// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use std::collections::BTreeMap;

use auth0_core::Patch;
use serde::Serialize;

use super::{UserAttributeMapping, UserIdMapping};

/// What `POST /user-attribute-profiles` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateUserAttributeProfile {
    /// Name that tells it from others. 1 to 128 characters.
    pub name: String,
    /// What becomes the user ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserIdMapping>,
    /// Attributes of users.
    pub user_attributes: BTreeMap<String, UserAttributeMapping>,
}

impl CreateUserAttributeProfile {
    /// With what it must have.
    pub fn new(
        name: impl Into<String>,
        user_attributes: BTreeMap<String, UserAttributeMapping>,
    ) -> Self {
        Self {
            name: name.into(),
            user_id: None,
            user_attributes,
        }
    }
}

/// What `PATCH /user-attribute-profiles/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateUserAttributeProfile {
    /// Name that tells it from others. 1 to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What becomes the user ID.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub user_id: Patch<UserIdMapping>,
    /// Attributes of users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_attributes: Option<BTreeMap<String, UserAttributeMapping>>,
}
