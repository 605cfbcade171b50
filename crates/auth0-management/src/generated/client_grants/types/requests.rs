// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::Patch;

use super::ClientGrantDefaultFor;
use crate::generated::shared::{ClientGrantSubjectType, OrganizationUsage};

/// Request body of `POST /client-grants`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateClientGrant {
    /// Identifier of the application.
    pub client_id: Option<String>,
    /// API the grant is for. At least 1 character.
    pub audience: String,
    /// Applications for which the grant is the default.
    pub default_for: Option<ClientGrantDefaultFor>,
    /// Whether an organization is forbidden, allowed or required.
    pub organization_usage: Option<OrganizationUsage>,
    /// Whether tokens for any organization may be asked for. Default: `false`.
    pub allow_any_organization: Option<bool>,
    /// Scopes that are granted.
    pub scope: Option<Vec<String>>,
    /// Whether users or applications themselves get the tokens.
    pub subject_type: Option<ClientGrantSubjectType>,
    /// Types of authorization details that are granted.
    pub authorization_details_types: Option<Vec<String>>,
    /// Whether all scopes of the API are granted, later ones included.
    pub allow_all_scopes: Option<bool>,
}

impl CreateClientGrant {
    /// Creates the value with its required fields.
    pub fn new(audience: impl Into<String>) -> Self {
        Self {
            client_id: None,
            audience: audience.into(),
            default_for: None,
            organization_usage: None,
            allow_any_organization: None,
            scope: None,
            subject_type: None,
            authorization_details_types: None,
            allow_all_scopes: None,
        }
    }
}

auth0_core::__setters! { CreateClientGrant {
    value client_id: String,
    value default_for: ClientGrantDefaultFor,
    value organization_usage: OrganizationUsage,
    plain allow_any_organization: bool,
    list scope: String,
    value subject_type: ClientGrantSubjectType,
    list authorization_details_types: String,
    plain allow_all_scopes: bool,
} }

auth0_core::__write! { CreateClientGrant {
    optional client_id "client_id",
    always audience "audience",
    optional default_for "default_for",
    optional organization_usage "organization_usage",
    optional allow_any_organization "allow_any_organization",
    optional scope "scope",
    optional subject_type "subject_type",
    optional authorization_details_types "authorization_details_types",
    optional allow_all_scopes "allow_all_scopes",
} }

/// Request body of `PATCH /client-grants/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateClientGrant {
    /// Scopes that are granted.
    pub scope: Patch<Vec<String>>,
    /// Whether an organization is forbidden, allowed or required.
    pub organization_usage: Patch<OrganizationUsage>,
    /// Whether tokens for any organization may be asked for.
    pub allow_any_organization: Patch<bool>,
    /// Types of authorization details that are granted.
    pub authorization_details_types: Option<Vec<String>>,
    /// Whether all scopes of the API are granted, later ones included.
    pub allow_all_scopes: Patch<bool>,
}

auth0_core::__setters! { UpdateClientGrant {
    patch scope: Vec<String>,
    patch organization_usage: OrganizationUsage,
    patch allow_any_organization: bool,
    list authorization_details_types: String,
    patch allow_all_scopes: bool,
} }

auth0_core::__write! { UpdateClientGrant {
    patch scope "scope",
    patch organization_usage "organization_usage",
    patch allow_any_organization "allow_any_organization",
    optional authorization_details_types "authorization_details_types",
    patch allow_all_scopes "allow_all_scopes",
} }
