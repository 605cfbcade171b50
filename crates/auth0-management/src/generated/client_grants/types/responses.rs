// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::Extra;

use super::ClientGrantDefaultFor;
use crate::generated::shared::{ClientGrantSubjectType, OrganizationUsage};

/// The scopes of an API that an application can request.
///
/// Listed by `GET /client-grants`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientGrant {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier of the application.
    pub client_id: Option<String>,
    /// API the grant is for. At least 1 character.
    pub audience: Option<String>,
    /// Scopes that are granted.
    pub scope: Option<Vec<String>>,
    /// Whether an organization is forbidden, allowed or required.
    pub organization_usage: Option<OrganizationUsage>,
    /// Whether tokens for any organization may be asked for.
    pub allow_any_organization: Option<bool>,
    /// Applications for which the grant is the default.
    pub default_for: Option<ClientGrantDefaultFor>,
    /// Whether Auth0 made the grant, so that it cannot be changed.
    pub is_system: Option<bool>,
    /// Whether users or applications themselves get the tokens.
    pub subject_type: Option<ClientGrantSubjectType>,
    /// Types of authorization details that are granted.
    pub authorization_details_types: Option<Vec<String>>,
    /// Whether all scopes of the API are granted, later ones included.
    pub allow_all_scopes: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ClientGrant {
    optional id "id",
    optional client_id "client_id",
    optional audience "audience",
    optional scope "scope",
    optional organization_usage "organization_usage",
    optional allow_any_organization "allow_any_organization",
    optional default_for "default_for",
    optional is_system "is_system",
    optional subject_type "subject_type",
    optional authorization_details_types "authorization_details_types",
    optional allow_all_scopes "allow_all_scopes",
} }
auth0_core::__read!(ClientGrant);
