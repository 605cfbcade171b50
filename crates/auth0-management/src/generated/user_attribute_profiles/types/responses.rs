// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use std::collections::BTreeMap;

use auth0_core::Extra;
use serde::Deserialize;

use super::{UserAttributeMapping, UserIdMapping};

/// What `GET /user-attribute-profiles` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UserAttributeProfile {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others. 1 to 128 characters.
    pub name: Option<String>,
    /// What becomes the user ID.
    pub user_id: Option<UserIdMapping>,
    /// Attributes of users.
    pub user_attributes: Option<BTreeMap<String, UserAttributeMapping>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /user-attribute-profiles/templates/{id}` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UserAttributeProfileTemplate {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// Settings of the template.
    pub template: Option<UserAttributeProfileTemplateValues>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `template` of [`UserAttributeProfileTemplate`](super::UserAttributeProfileTemplate).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UserAttributeProfileTemplateValues {
    /// Name that tells it from others. 1 to 128 characters.
    pub name: Option<String>,
    /// What becomes the user ID.
    pub user_id: Option<UserIdMapping>,
    /// Attributes of users.
    pub user_attributes: Option<BTreeMap<String, UserAttributeMapping>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /user-attribute-profiles/templates` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UserAttributeProfileTemplates {
    /// Templates for user attribute profiles.
    pub user_attribute_profile_templates: Option<Vec<UserAttributeProfileTemplate>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
