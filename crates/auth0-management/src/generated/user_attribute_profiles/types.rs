// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use std::collections::BTreeMap;

use auth0_core::{Extra, Paging, Patch, string_enum};

/// Request body of `POST /user-attribute-profiles`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateUserAttributeProfile {
    /// Unique name. 1 to 128 characters.
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
    /// Unique name. 1 to 128 characters.
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

/// A user attribute mapping, in `user_attributes` of
/// [`UserAttributeProfile`](super::UserAttributeProfile).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserAttributeMapping {
    /// Description. 1 to 128 characters.
    pub description: Option<String>,
    /// Text beside it. 1 to 128 characters.
    pub label: Option<String>,
    /// Whether the attribute is required.
    pub profile_required: Option<bool>,
    /// Attribute of the user at Auth0. 1 to 50 characters.
    pub auth0_mapping: Option<String>,
    /// Attribute in OpenID Connect.
    pub oidc_mapping: Option<UserAttributeProfileOidcMapping>,
    /// Attributes in SAML, tried in their order. At least 1 element.
    pub saml_mapping: Option<Vec<String>>,
    /// Attribute in SCIM. 1 to 128 characters.
    pub scim_mapping: Option<String>,
    /// Settings that differ by strategy.
    pub strategy_overrides: Option<UserAttributeOverrides>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl UserAttributeMapping {
    /// Creates the value with its required fields.
    pub fn new(
        description: impl Into<String>,
        label: impl Into<String>,
        profile_required: bool,
        auth0_mapping: impl Into<String>,
    ) -> Self {
        Self {
            description: Some(description.into()),
            label: Some(label.into()),
            profile_required: Some(profile_required),
            auth0_mapping: Some(auth0_mapping.into()),
            oidc_mapping: None,
            saml_mapping: None,
            scim_mapping: None,
            strategy_overrides: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { UserAttributeMapping {
    value oidc_mapping: UserAttributeProfileOidcMapping,
    list saml_mapping: String,
    value scim_mapping: String,
    value strategy_overrides: UserAttributeOverrides,
} }

auth0_core::__record! { UserAttributeMapping {
    optional description "description",
    optional label "label",
    optional profile_required "profile_required",
    optional auth0_mapping "auth0_mapping",
    optional oidc_mapping "oidc_mapping",
    optional saml_mapping "saml_mapping",
    optional scim_mapping "scim_mapping",
    optional strategy_overrides "strategy_overrides",
} }
auth0_core::__read!(UserAttributeMapping);

/// A user attribute override, in `pingfederate` of
/// [`UserAttributeOverrides`](super::UserAttributeOverrides).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserAttributeOverride {
    /// Attribute in OpenID Connect.
    pub oidc_mapping: Option<UserAttributeProfileOidcMapping>,
    /// Attributes in SAML, tried in their order. At least 1 element.
    pub saml_mapping: Option<Vec<String>>,
    /// Attribute in SCIM. 1 to 128 characters.
    pub scim_mapping: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { UserAttributeOverride {
    value oidc_mapping: UserAttributeProfileOidcMapping,
    list saml_mapping: String,
    value scim_mapping: String,
} }

auth0_core::__record! { UserAttributeOverride {
    optional oidc_mapping "oidc_mapping",
    optional saml_mapping "saml_mapping",
    optional scim_mapping "scim_mapping",
} }
auth0_core::__read!(UserAttributeOverride);

/// User attribute overrides, in `strategy_overrides` of
/// [`UserAttributeMapping`](super::UserAttributeMapping).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserAttributeOverrides {
    /// For PingFederate connections.
    pub pingfederate: Option<UserAttributeOverride>,
    /// For Active Directory and LDAP connections.
    pub ad: Option<UserAttributeOverride>,
    /// For ADFS connections.
    pub adfs: Option<UserAttributeOverride>,
    /// For Microsoft Entra ID connections.
    pub waad: Option<UserAttributeOverride>,
    /// For Google Workspace connections.
    pub google_apps: Option<UserAttributeOverride>,
    /// For Okta connections.
    pub okta: Option<UserAttributeOverride>,
    /// For OpenID Connect connections.
    pub oidc: Option<UserAttributeOverride>,
    /// For SAML connections.
    pub samlp: Option<UserAttributeOverride>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { UserAttributeOverrides {
    value pingfederate: UserAttributeOverride,
    value ad: UserAttributeOverride,
    value adfs: UserAttributeOverride,
    value waad: UserAttributeOverride,
    value google_apps: UserAttributeOverride,
    value okta: UserAttributeOverride,
    value oidc: UserAttributeOverride,
    value samlp: UserAttributeOverride,
} }

auth0_core::__record! { UserAttributeOverrides {
    optional pingfederate "pingfederate",
    optional ad "ad",
    optional adfs "adfs",
    optional waad "waad",
    optional google_apps "google-apps",
    optional okta "okta",
    optional oidc "oidc",
    optional samlp "samlp",
} }
auth0_core::__read!(UserAttributeOverrides);

/// A mapping of user attributes to protocols.
///
/// Listed by `GET /user-attribute-profiles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserAttributeProfile {
    /// Identifier.
    pub id: Option<String>,
    /// Unique name. 1 to 128 characters.
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

/// A user attribute profile OIDC mapping, in `oidc_mapping` of
/// [`UserAttributeMapping`](super::UserAttributeMapping).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserAttributeProfileOidcMapping {
    /// Claim in OpenID Connect. 1 to 50 characters.
    pub mapping: Option<String>,
    /// Name shown to people. 1 to 50 characters.
    pub display_name: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl UserAttributeProfileOidcMapping {
    /// Creates the value with its required fields.
    pub fn new(mapping: impl Into<String>) -> Self {
        Self {
            mapping: Some(mapping.into()),
            display_name: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { UserAttributeProfileOidcMapping {
    value display_name: String,
} }

auth0_core::__record! { UserAttributeProfileOidcMapping {
    optional mapping "mapping",
    optional display_name "display_name",
} }
auth0_core::__read!(UserAttributeProfileOidcMapping);

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
    /// Unique name. 1 to 128 characters.
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

/// A user ID mapping, in `user_id` of [`UserAttributeProfile`](super::UserAttributeProfile).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserIdMapping {
    /// Attribute in OpenID Connect. 1 to 50 characters.
    pub oidc_mapping: Option<UserIdOidcMapping>,
    /// Attributes in SAML, tried in their order. At least 1 element.
    pub saml_mapping: Option<Vec<String>>,
    /// Attribute in SCIM. 1 to 128 characters.
    pub scim_mapping: Option<String>,
    /// Settings that differ by strategy.
    pub strategy_overrides: Option<UserIdOverrides>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { UserIdMapping {
    value oidc_mapping: UserIdOidcMapping,
    list saml_mapping: String,
    value scim_mapping: String,
    value strategy_overrides: UserIdOverrides,
} }

auth0_core::__record! { UserIdMapping {
    optional oidc_mapping "oidc_mapping",
    optional saml_mapping "saml_mapping",
    optional scim_mapping "scim_mapping",
    optional strategy_overrides "strategy_overrides",
} }
auth0_core::__read!(UserIdMapping);

string_enum! {
    /// A user ID OIDC mapping; a value in `oidc_mapping` of [`UserIdMapping`](super::UserIdMapping).
    pub enum UserIdOidcMapping {
        /// `sub`.
        Sub = "sub",
    }
}

string_enum! {
    /// A user ID OIDC override; a value in `oidc_mapping` of [`UserIdOverride`](super::UserIdOverride).
    pub enum UserIdOidcOverride {
        /// `sub`.
        Sub = "sub",
        /// `oid`.
        Oid = "oid",
        /// Email (`email`).
        Email = "email",
    }
}

/// A user ID override, in `pingfederate` of [`UserIdOverrides`](super::UserIdOverrides).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserIdOverride {
    /// Attribute in OpenID Connect. 1 to 50 characters.
    pub oidc_mapping: Option<UserIdOidcOverride>,
    /// Attributes in SAML, tried in their order. At least 1 element.
    pub saml_mapping: Option<Vec<String>>,
    /// Attribute in SCIM. 1 to 128 characters.
    pub scim_mapping: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { UserIdOverride {
    value oidc_mapping: UserIdOidcOverride,
    list saml_mapping: String,
    value scim_mapping: String,
} }

auth0_core::__record! { UserIdOverride {
    optional oidc_mapping "oidc_mapping",
    optional saml_mapping "saml_mapping",
    optional scim_mapping "scim_mapping",
} }
auth0_core::__read!(UserIdOverride);

/// User ID overrides, in `strategy_overrides` of [`UserIdMapping`](super::UserIdMapping).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserIdOverrides {
    /// For PingFederate connections.
    pub pingfederate: Option<UserIdOverride>,
    /// For Active Directory and LDAP connections.
    pub ad: Option<UserIdOverride>,
    /// For ADFS connections.
    pub adfs: Option<UserIdOverride>,
    /// For Microsoft Entra ID connections.
    pub waad: Option<UserIdOverride>,
    /// For Google Workspace connections.
    pub google_apps: Option<UserIdOverride>,
    /// For Okta connections.
    pub okta: Option<UserIdOverride>,
    /// For OpenID Connect connections.
    pub oidc: Option<UserIdOverride>,
    /// For SAML connections.
    pub samlp: Option<UserIdOverride>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { UserIdOverrides {
    value pingfederate: UserIdOverride,
    value ad: UserIdOverride,
    value adfs: UserIdOverride,
    value waad: UserIdOverride,
    value google_apps: UserIdOverride,
    value okta: UserIdOverride,
    value oidc: UserIdOverride,
    value samlp: UserIdOverride,
} }

auth0_core::__record! { UserIdOverrides {
    optional pingfederate "pingfederate",
    optional ad "ad",
    optional adfs "adfs",
    optional waad "waad",
    optional google_apps "google-apps",
    optional okta "okta",
    optional oidc "oidc",
    optional samlp "samlp",
} }
auth0_core::__read!(UserIdOverrides);

/// Optional parameters of `GET /user-attribute-profiles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserAttributeProfileParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListUserAttributeProfileParams {
    value from: String,
    plain take: u64,
} }

impl ListUserAttributeProfileParams {
    pub(super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}
