// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::{ClientGrant, CreateClientGrant, UpdateClientGrant};
use super::{ListClientGrantOrganizationsParams, ListClientGrantsParams, SearchClientGrantsParams};
use crate::generated::shared::Organization;
use crate::handle::Handle;

/// Client grants: which API an application may call, with which scopes.
#[derive(Debug, Clone)]
pub struct ClientGrants(pub(crate) Handle);

impl ClientGrants {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Organizations a client grant is associated with.
    pub fn organizations(&self) -> ClientGrantsOrganizations {
        ClientGrantsOrganizations(self.0.clone())
    }

    /// Lists client grants.
    ///
    /// `GET /client-grants`, scope `read:client_grants`.
    /// [Reference](https://auth0.com/docs/api/management/v2/client-grants/get-client-grants)
    pub fn list(&self) -> Pager<ClientGrant> {
        self.list_with(&ListClientGrantsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListClientGrantsParams) -> Pager<ClientGrant> {
        self.0.list(
            params.apply(Operation::get("/client-grants")),
            "client_grants",
            params.paging(),
        )
    }

    /// Allows an application to get tokens for an API with some scopes.
    ///
    /// `POST /client-grants`, scope `create:client_grants`.
    /// [Reference](https://auth0.com/docs/api/management/v2/client-grants/post-client-grants)
    ///
    /// # Errors
    ///
    /// - 404: The application or the API does not exist.
    /// - 409: The application has a grant for this API already.
    pub fn create(&self, client_grant: &CreateClientGrant) -> Call<ClientGrant> {
        self.0
            .call(Operation::post("/client-grants").json(client_grant))
    }

    /// Searches client grants.
    ///
    /// `GET /client-grants/search`, scope `read:client_grants` (unconfirmed: Auth0 documents no scope
    /// for this operation).
    ///
    /// # Errors
    ///
    /// - 400: The query is invalid.
    pub fn search(&self) -> Pager<ClientGrant> {
        self.search_with(&SearchClientGrantsParams::default())
    }

    /// Like [`search`](Self::search), with optional parameters.
    pub fn search_with(&self, params: &SearchClientGrantsParams) -> Pager<ClientGrant> {
        self.0.list(
            params.apply(Operation::get("/client-grants/search")),
            "client_grants",
            params.paging(),
        )
    }

    /// Gets a client grant.
    ///
    /// `GET /client-grants/{id}`, scope `read:client_grants`.
    /// [Reference](https://auth0.com/docs/api/management/v2/client-grants/get-client-grant)
    ///
    /// # Errors
    ///
    /// - 404: The client grant does not exist.
    pub fn get(&self, id: &str) -> Call<ClientGrant> {
        self.0.call(Operation::get("/client-grants/{id}").path(id))
    }

    /// Deletes a client grant.
    ///
    /// The application gets no new tokens for the API; those already issued stay good until they
    /// expire.
    ///
    /// `DELETE /client-grants/{id}`, scope `delete:client_grants`.
    /// [Reference](https://auth0.com/docs/api/management/v2/client-grants/delete-client-grants-by-id)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/client-grants/{id}").path(id))
    }

    /// Changes a client grant.
    ///
    /// Scopes are replaced as a whole.
    ///
    /// `PATCH /client-grants/{id}`, scope `update:client_grants`.
    /// [Reference](https://auth0.com/docs/api/management/v2/client-grants/patch-client-grants-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The client grant does not exist.
    pub fn update(&self, id: &str, client_grant: &UpdateClientGrant) -> Call<ClientGrant> {
        self.0.call(
            Operation::patch("/client-grants/{id}")
                .path(id)
                .json(client_grant),
        )
    }
}

/// Organizations a client grant is associated with.
#[derive(Debug, Clone)]
pub struct ClientGrantsOrganizations(pub(crate) Handle);

impl ClientGrantsOrganizations {
    /// Returns a handle whose calls use these options.
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
    /// - 404: The client grant does not exist.
    pub fn list(&self, id: &str) -> Pager<Organization> {
        self.list_with(id, &ListClientGrantOrganizationsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
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
