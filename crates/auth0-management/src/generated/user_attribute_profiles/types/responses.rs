// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use std::collections::BTreeMap;

use auth0_core::Extra;

use super::{UserAttributeMapping, UserIdMapping};

/// A mapping of user attributes to protocols.
///
/// Listed by `GET /user-attribute-profiles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserAttributeProfile {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others. 1 to 128 characters.
    pub name: Option<String>,
    /// Attribute that becomes the user ID.
    pub user_id: Option<UserIdMapping>,
    /// Attributes of users.
    pub user_attributes: Option<BTreeMap<String, UserAttributeMapping>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserAttributeProfile {
    optional id "id",
    optional name "name",
    optional user_id "user_id",
    optional user_attributes "user_attributes",
} }
auth0_core::__read!(UserAttributeProfile);

/// A user attribute profile template, returned by `GET /user-attribute-profiles/templates/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserAttributeProfileTemplate {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// Settings of the template.
    pub template: Option<UserAttributeProfileTemplateValues>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserAttributeProfileTemplate {
    optional id "id",
    optional display_name "display_name",
    optional template "template",
} }
auth0_core::__read!(UserAttributeProfileTemplate);

/// User attribute profile template values, in `template` of
/// [`UserAttributeProfileTemplate`](super::UserAttributeProfileTemplate).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserAttributeProfileTemplateValues {
    /// Name that tells it from others. 1 to 128 characters.
    pub name: Option<String>,
    /// Attribute that becomes the user ID.
    pub user_id: Option<UserIdMapping>,
    /// Attributes of users.
    pub user_attributes: Option<BTreeMap<String, UserAttributeMapping>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserAttributeProfileTemplateValues {
    optional name "name",
    optional user_id "user_id",
    optional user_attributes "user_attributes",
} }
auth0_core::__read!(UserAttributeProfileTemplateValues);

/// User attribute profile templates, returned by `GET /user-attribute-profiles/templates`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserAttributeProfileTemplates {
    /// Templates for user attribute profiles.
    pub user_attribute_profile_templates: Option<Vec<UserAttributeProfileTemplate>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserAttributeProfileTemplates {
    optional user_attribute_profile_templates "user_attribute_profile_templates",
} }
auth0_core::__read!(UserAttributeProfileTemplates);
