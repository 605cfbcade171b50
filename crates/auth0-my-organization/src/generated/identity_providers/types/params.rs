// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::Operation;

use super::OrganizationAccessLevel;

/// Optional parameters of `GET /identity-providers`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationIdentityProvidersParams {
    /// Identity providers with one of these access levels only.
    pub member_access_level: Vec<OrganizationAccessLevel>,
}

auth0_core::__setters! { ListOrganizationIdentityProvidersParams {
    repeated member_access_level: OrganizationAccessLevel,
} }

impl ListOrganizationIdentityProvidersParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation.query(
            "member_access_level",
            self.member_access_level
                .iter()
                .map(OrganizationAccessLevel::as_str)
                .collect::<Vec<_>>(),
        )
    }
}
