// Written by auth0-codegen; changes belong into its overrides.

//! `organizations.groups`.

use auth0_core::{CallOptions, Operation, Pager};

use super::super::ListOrganizationGroupsParams;
use crate::generated::shared::Group;
use crate::handle::Handle;

/// Groups that have roles in an organization.
#[derive(Debug, Clone)]
pub struct OrganizationsGroups(pub(crate) Handle);

impl OrganizationsGroups {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Roles a group has in an organization.
    pub fn roles(&self) -> super::OrganizationsGroupsRoles {
        super::OrganizationsGroupsRoles(self.0.clone())
    }

    /// Lists the groups that have roles in an organization.
    ///
    /// `GET /organizations/{organization_id}/groups`, scope `read:organization_groups`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-organization-groups)
    ///
    /// # Errors
    ///
    /// - 404: The organization does not exist.
    pub fn list(&self, organization_id: &str) -> Pager<Group> {
        self.list_with(organization_id, &ListOrganizationGroupsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        organization_id: &str,
        params: &ListOrganizationGroupsParams,
    ) -> Pager<Group> {
        self.0.list(
            Operation::get("/organizations/{organization_id}/groups").path(organization_id),
            "groups",
            params.paging(),
        )
    }
}
