// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use std::collections::BTreeMap;

use auth0_core::{Extra, string_enum};

use crate::generated::shared::TokenQuota;

/// A business customer, with its members and connections.
///
/// Listed by `GET /client-grants/{id}/organizations`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Organization {
    /// `org_` and sixteen letters and digits.
    pub id: Option<String>,
    /// Short name, in lower case, used in logins.
    pub name: Option<String>,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// Logo and colors.
    pub branding: Option<OrganizationBranding>,
    /// Custom metadata.
    pub metadata: Option<BTreeMap<String, Option<String>>>,
    /// Limits on the tokens that may be issued.
    pub token_quota: Option<TokenQuota>,
    pub third_party_client_access: Option<OrganizationThirdPartyClientAccess>,
    pub is_app_entitlement_active: Option<bool>,
    /// The application.
    pub client: Option<OrganizationClientAssociation>,
    /// Connections that are enabled for the organization.
    pub enabled_connections: Option<Vec<OrganizationConnection>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Organization {
    optional id "id",
    optional name "name",
    optional display_name "display_name",
    optional branding "branding",
    optional metadata "metadata",
    optional token_quota "token_quota",
    optional third_party_client_access "third_party_client_access",
    optional is_app_entitlement_active "is_app_entitlement_active",
    optional client "client",
    optional enabled_connections "enabled_connections",
} }
auth0_core::__read!(Organization);

/// Logo and colors of an organization.
///
/// In `branding` of [`Organization`](super::Organization).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationBranding {
    /// URL of the logo.
    pub logo_url: Option<String>,
    /// Colors of the pages.
    pub colors: Option<OrganizationBrandingColors>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { OrganizationBranding {
    value logo_url: String,
    value colors: OrganizationBrandingColors,
} }

auth0_core::__record! { OrganizationBranding {
    optional logo_url "logo_url",
    optional colors "colors",
} }
auth0_core::__read!(OrganizationBranding);

/// Organization branding colors, in `colors` of
/// [`OrganizationBranding`](super::OrganizationBranding).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationBrandingColors {
    /// Main color.
    pub primary: Option<String>,
    /// Background color of the page.
    pub page_background: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl OrganizationBrandingColors {
    /// Creates the value with its required fields.
    pub fn new(primary: impl Into<String>, page_background: impl Into<String>) -> Self {
        Self {
            primary: Some(primary.into()),
            page_background: Some(page_background.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { OrganizationBrandingColors {
    optional primary "primary",
    optional page_background "page_background",
} }
auth0_core::__read!(OrganizationBrandingColors);

/// An organization client association, in `client` of [`Organization`](super::Organization).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationClientAssociation {
    pub use_for_member_access: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrganizationClientAssociation {
    optional use_for_member_access "use_for_member_access",
} }
auth0_core::__read!(OrganizationClientAssociation);

/// A connection enabled for an organization.
///
/// Listed by `GET /organizations/{id}/enabled_connections`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationConnection {
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Whether who logs in by this connection becomes a member.
    pub assign_membership_on_login: Option<bool>,
    /// Whether it has a button on the organization's login page.
    pub show_as_button: Option<bool>,
    /// Whether new users can sign up for the organization with it.
    pub is_signup_enabled: Option<bool>,
    /// The connection itself.
    pub connection: Option<OrganizationConnectionSummary>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrganizationConnection {
    optional connection_id "connection_id",
    optional assign_membership_on_login "assign_membership_on_login",
    optional show_as_button "show_as_button",
    optional is_signup_enabled "is_signup_enabled",
    optional connection "connection",
} }
auth0_core::__read!(OrganizationConnection);

/// An organization connection summary, in `connection` of `OrganizationConnectionState`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationConnectionSummary {
    /// Unique name.
    pub name: Option<String>,
    /// Strategy, which names the identity provider of the connection.
    pub strategy: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrganizationConnectionSummary {
    optional name "name",
    optional strategy "strategy",
} }
auth0_core::__read!(OrganizationConnectionSummary);

string_enum! {
    /// Organization third party client access; a value in `third_party_client_access` of
    /// [`Organization`](super::Organization).
    pub enum OrganizationThirdPartyClientAccess {
        /// `block`.
        Block = "block",
        /// `allow`.
        Allow = "allow",
    }
}
