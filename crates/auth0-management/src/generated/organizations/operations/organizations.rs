// Written by auth0-codegen; changes belong into its overrides.

//! `organizations`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::{CreateOrganization, UpdateOrganization};
use super::super::{ListOrganizationsParams, SearchOrganizationsParams};
use crate::generated::shared::Organization;
use crate::handle::Handle;

/// Organizations: the business customers of a tenant, with their members, connections and branding.
#[derive(Debug, Clone)]
pub struct Organizations(pub(crate) Handle);

impl Organizations {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Grants by which applications get tokens of their own for an organization.
    pub fn client_grants(&self) -> super::OrganizationsClientGrants {
        super::OrganizationsClientGrants(self.0.clone())
    }

    /// Applications of an organization.
    pub fn clients(&self) -> super::OrganizationsClients {
        super::OrganizationsClients(self.0.clone())
    }

    /// Connections of an organization, those that are not enabled included.
    pub fn connections(&self) -> super::OrganizationsConnections {
        super::OrganizationsConnections(self.0.clone())
    }

    /// Domains of email addresses that lead a user to an organization's login.
    pub fn discovery_domains(&self) -> super::OrganizationsDiscoveryDomains {
        super::OrganizationsDiscoveryDomains(self.0.clone())
    }

    /// Connections that an organization's members can log in with.
    pub fn enabled_connections(&self) -> super::OrganizationsEnabledConnections {
        super::OrganizationsEnabledConnections(self.0.clone())
    }

    /// Groups that have roles in an organization.
    pub fn groups(&self) -> super::OrganizationsGroups {
        super::OrganizationsGroups(self.0.clone())
    }

    /// Invitations to become a member of an organization.
    pub fn invitations(&self) -> super::OrganizationsInvitations {
        super::OrganizationsInvitations(self.0.clone())
    }

    /// Members of an organization.
    pub fn members(&self) -> super::OrganizationsMembers {
        super::OrganizationsMembers(self.0.clone())
    }

    /// Template assigned to an organization.
    pub fn organization_template(&self) -> super::OrganizationsOrganizationTemplate {
        super::OrganizationsOrganizationTemplate(self.0.clone())
    }

    /// Roles in an organization.
    pub fn roles(&self) -> super::OrganizationsRoles {
        super::OrganizationsRoles(self.0.clone())
    }

    /// Lists organizations.
    ///
    /// `GET /organizations`, scopes `read:organizations`, `read:organizations_summary`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-organizations)
    ///
    /// # Errors
    ///
    /// - 400: A parameter is not valid, or the page lies beyond the first 1,000 organizations.
    pub fn list(&self) -> Pager<Organization> {
        self.list_with(&ListOrganizationsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListOrganizationsParams) -> Pager<Organization> {
        self.0.list(
            params.apply(Operation::get("/organizations")),
            "organizations",
            params.paging(),
        )
    }

    /// Creates an organization.
    ///
    /// `POST /organizations`, scopes `create:organizations`, `create:organization_connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/post-organizations)
    ///
    /// # Errors
    ///
    /// - 409: There is an organization with this name already.
    pub fn create(&self, organization: &CreateOrganization) -> Call<Organization> {
        self.0
            .call(Operation::post("/organizations").json(organization))
    }

    /// Gets the organization with a name.
    ///
    /// `GET /organizations/name/{name}`, scope `read:organizations`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-name-by-name)
    ///
    /// # Errors
    ///
    /// - 404: The organization does not exist.
    pub fn get_by_name(&self, name: &str) -> Call<Organization> {
        self.0
            .call(Operation::get("/organizations/name/{name}").path(name))
    }

    /// Searches organizations.
    ///
    /// `GET /organizations/search`, scope `read:organizations` (unconfirmed: Auth0 documents no scope
    /// for this operation).
    ///
    /// # Errors
    ///
    /// - 400: The query is invalid.
    pub fn search(&self) -> Pager<Organization> {
        self.search_with(&SearchOrganizationsParams::default())
    }

    /// Like [`search`](Self::search), with optional parameters.
    pub fn search_with(&self, params: &SearchOrganizationsParams) -> Pager<Organization> {
        self.0.list(
            params.apply(Operation::get("/organizations/search")),
            "organizations",
            params.paging(),
        )
    }

    /// Gets an organization.
    ///
    /// `GET /organizations/{id}`, scopes `read:organizations`, `read:organizations_summary`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-organizations-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The organization does not exist.
    pub fn get(&self, id: &str) -> Call<Organization> {
        self.0.call(Operation::get("/organizations/{id}").path(id))
    }

    /// Deletes an organization for good.
    ///
    /// Its members remain users of the tenant; their membership and their roles in it are gone.
    ///
    /// `DELETE /organizations/{id}`, scope `delete:organizations`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/delete-organizations-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The organization does not exist.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/organizations/{id}").path(id))
    }

    /// Changes an organization.
    ///
    /// Branding and metadata are each replaced as a whole.
    ///
    /// `PATCH /organizations/{id}`, scope `update:organizations`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/patch-organizations-by-id)
    pub fn update(&self, id: &str, organization: &UpdateOrganization) -> Call<Organization> {
        self.0.call(
            Operation::patch("/organizations/{id}")
                .path(id)
                .json(organization),
        )
    }
}
