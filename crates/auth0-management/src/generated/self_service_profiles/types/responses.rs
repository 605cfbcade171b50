// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Secret};

use super::{
    SelfServiceProfileBranding, SelfServiceProfileStrategy, SelfServiceProfileUserAttribute,
};
use crate::Timestamp;

/// Settings of self-service single sign-on.
///
/// Listed by `GET /self-service-profiles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SelfServiceProfile {
    /// Identifier.
    pub id: Option<String>,
    /// Unique name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Attributes of users.
    pub user_attributes: Option<Vec<SelfServiceProfileUserAttribute>>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Logo and colors.
    pub branding: Option<SelfServiceProfileBranding>,
    /// Strategies that may be chosen. At least 1 element.
    pub allowed_strategies: Option<Vec<SelfServiceProfileStrategy>>,
    /// Identifier of the user attribute profile.
    pub user_attribute_profile_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { SelfServiceProfile {
    optional id "id",
    optional name "name",
    optional description "description",
    optional user_attributes "user_attributes",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional branding "branding",
    optional allowed_strategies "allowed_strategies",
    optional user_attribute_profile_id "user_attribute_profile_id",
} }
auth0_core::__read!(SelfServiceProfile);

/// An SSO ticket, returned by `POST /self-service-profiles/{id}/sso-ticket`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SsoTicket {
    /// Link for the user.
    pub ticket: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { SsoTicket {
    optional ticket "ticket",
} }
auth0_core::__read!(SsoTicket);
