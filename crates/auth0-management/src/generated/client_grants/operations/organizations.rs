// Written by auth0-codegen; changes belong into its overrides.

//! `client_grants.organizations`.

use auth0_core::{CallOptions, Operation, Pager};

use super::super::types::ListClientGrantOrganizationsParams;
use crate::generated::shared::Organization;
use crate::handle::Handle;

/// Organizations a client grant is associated with.
#[derive(Debug, Clone)]
pub struct ClientGrantsOrganizations(pub(crate) Handle);

impl ClientGrantsOrganizations {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the organizations a client grant is associated with.
    ///
    /// `GET /client-grants/{id}/organizations`, scope `read:organization_client_grants`.
    /// [Reference](https://auth0.com/docs/api/management/v2/client-grants/get-client-grant-organizations)
    ///
    /// # Errors
    ///
    /// - 404: There is no client grant with this ID.
    pub fn list(&self, id: &str) -> Pager<Organization> {
        self.list_with(id, &ListClientGrantOrganizationsParams::default())
    }

    /// As [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        id: &str,
        params: &ListClientGrantOrganizationsParams,
    ) -> Pager<Organization> {
        self.0.list(
            Operation::get("/client-grants/{id}/organizations").path(id),
            "organizations",
            params.paging(),
        )
    }
}
