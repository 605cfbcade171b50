// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::{CreateResourceServer, ResourceServer, UpdateResourceServer};
use super::{GetResourceServerParams, ListResourceServerParams, SearchResourceServersParams};
use crate::handle::Handle;

/// APIs registered with the tenant, for which applications get access tokens; the API calls them
/// resource servers.
#[derive(Debug, Clone)]
pub struct ResourceServers(pub(crate) Handle);

impl ResourceServers {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists APIs.
    ///
    /// `GET /resource-servers`, scope `read:resource_servers`.
    /// [Reference](https://auth0.com/docs/api/management/v2/resource-servers/get-resource-servers)
    pub fn list(&self) -> Pager<ResourceServer> {
        self.list_with(&ListResourceServerParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListResourceServerParams) -> Pager<ResourceServer> {
        self.0.list(
            params.apply(Operation::get("/resource-servers")),
            "resource_servers",
            params.paging(),
        )
    }

    /// Creates an API.
    ///
    /// Its identifier, the audience of its tokens, stays as it is for good.
    ///
    /// `POST /resource-servers`, scope `create:resource_servers`.
    /// [Reference](https://auth0.com/docs/api/management/v2/resource-servers/post-resource-servers)
    ///
    /// # Errors
    ///
    /// - 409: There is an API with this identifier already.
    pub fn create(&self, resource_server: &CreateResourceServer) -> Call<ResourceServer> {
        self.0
            .call(Operation::post("/resource-servers").json(resource_server))
    }

    /// Searches APIs.
    ///
    /// `GET /resource-servers/search`, scope `read:resource_servers` (unconfirmed: Auth0 documents no
    /// scope for this operation).
    ///
    /// # Errors
    ///
    /// - 400: The query is invalid.
    pub fn search(&self) -> Pager<ResourceServer> {
        self.search_with(&SearchResourceServersParams::default())
    }

    /// Like [`search`](Self::search), with optional parameters.
    pub fn search_with(&self, params: &SearchResourceServersParams) -> Pager<ResourceServer> {
        self.0.list(
            params.apply(Operation::get("/resource-servers/search")),
            "resource_servers",
            params.paging(),
        )
    }

    /// Gets an API by its ID or its identifier.
    ///
    /// `GET /resource-servers/{id}`, scope `read:resource_servers`.
    /// [Reference](https://auth0.com/docs/api/management/v2/resource-servers/get-resource-servers-by-id)
    ///
    /// # Errors
    ///
    /// - 404: There is no API with this ID or identifier.
    pub fn get(&self, id: &str) -> Call<ResourceServer> {
        self.get_with(id, &GetResourceServerParams::default())
    }

    /// Like [`get`](Self::get), with optional parameters.
    pub fn get_with(&self, id: &str, params: &GetResourceServerParams) -> Call<ResourceServer> {
        self.0
            .call(params.apply(Operation::get("/resource-servers/{id}").path(id)))
    }

    /// Deletes an API with its permissions and client grants.
    ///
    /// Tokens already issued for it stay good until they expire.
    ///
    /// `DELETE /resource-servers/{id}`, scope `delete:resource_servers`.
    /// [Reference](https://auth0.com/docs/api/management/v2/resource-servers/delete-resource-servers-by-id)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/resource-servers/{id}").path(id))
    }

    /// Changes an API.
    ///
    /// Scopes are replaced as a whole.
    ///
    /// `PATCH /resource-servers/{id}`, scope `update:resource_servers`.
    /// [Reference](https://auth0.com/docs/api/management/v2/resource-servers/patch-resource-servers-by-id)
    pub fn update(&self, id: &str, resource_server: &UpdateResourceServer) -> Call<ResourceServer> {
        self.0.call(
            Operation::patch("/resource-servers/{id}")
                .path(id)
                .json(resource_server),
        )
    }
}
