// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use std::collections::BTreeMap;

use auth0_core::Patch;

use super::{UserAttributeMapping, UserIdMapping};

/// Request body of `POST /user-attribute-profiles`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateUserAttributeProfile {
    /// Name that tells it from others. 1 to 128 characters.
    pub name: String,
    /// Attribute that becomes the user ID.
    pub user_id: Option<UserIdMapping>,
    /// Attributes of users.
    pub user_attributes: BTreeMap<String, UserAttributeMapping>,
}

impl CreateUserAttributeProfile {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { CreateUserAttributeProfile {
    value user_id: UserIdMapping,
} }

auth0_core::__write! { CreateUserAttributeProfile {
    always name "name",
    optional user_id "user_id",
    always user_attributes "user_attributes",
} }

/// Request body of `PATCH /user-attribute-profiles/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateUserAttributeProfile {
    /// Name that tells it from others. 1 to 128 characters.
    pub name: Option<String>,
    /// Attribute that becomes the user ID.
    pub user_id: Patch<UserIdMapping>,
    /// Attributes of users.
    pub user_attributes: Option<BTreeMap<String, UserAttributeMapping>>,
}

auth0_core::__setters! { UpdateUserAttributeProfile {
    value name: String,
    patch user_id: UserIdMapping,
    map user_attributes: UserAttributeMapping,
} }

auth0_core::__write! { UpdateUserAttributeProfile {
    optional name "name",
    patch user_id "user_id",
    optional user_attributes "user_attributes",
} }
