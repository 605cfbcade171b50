// Written by auth0-codegen; changes belong into its overrides.

//! `organizations.discovery_domains`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::ListOrganizationDiscoveryDomainsParams;
use super::super::{
    CreateOrganizationDiscoveryDomain, OrganizationDiscoveryDomain,
    UpdateOrganizationDiscoveryDomain,
};
use crate::handle::Handle;

/// Domains of email addresses that lead a user to an organization's login.
#[derive(Debug, Clone)]
pub struct OrganizationsDiscoveryDomains(pub(crate) Handle);

impl OrganizationsDiscoveryDomains {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists an organization's discovery domains.
    ///
    /// `GET /organizations/{id}/discovery-domains`, scope `read:organization_discovery_domains`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-discovery-domains)
    ///
    /// # Errors
    ///
    /// - 404: The organization does not exist.
    pub fn list(&self, id: &str) -> Pager<OrganizationDiscoveryDomain> {
        self.list_with(id, &ListOrganizationDiscoveryDomainsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        id: &str,
        params: &ListOrganizationDiscoveryDomainsParams,
    ) -> Pager<OrganizationDiscoveryDomain> {
        self.0.list(
            Operation::get("/organizations/{id}/discovery-domains").path(id),
            "domains",
            params.paging(),
        )
    }

    /// Adds a discovery domain to an organization.
    ///
    /// The answer says which DNS record proves that the organization owns the domain.
    ///
    /// `POST /organizations/{id}/discovery-domains`, scope `create:organization_discovery_domains`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/post-discovery-domains)
    ///
    /// # Errors
    ///
    /// - 404: The organization does not exist.
    /// - 409: The domain is taken already.
    pub fn create(
        &self,
        id: &str,
        organization_discovery_domain: &CreateOrganizationDiscoveryDomain,
    ) -> Call<OrganizationDiscoveryDomain> {
        self.0.call(
            Operation::post("/organizations/{id}/discovery-domains")
                .path(id)
                .json(organization_discovery_domain),
        )
    }

    /// Gets an organization's discovery domain by the domain's name.
    ///
    /// `GET /organizations/{id}/discovery-domains/name/{discovery_domain}`, scope
    /// `read:organization_discovery_domains`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-name-by-discovery-domain)
    ///
    /// # Errors
    ///
    /// - 404: The organization does not exist, or it does not have this domain.
    pub fn get_by_name(
        &self,
        id: &str,
        discovery_domain: &str,
    ) -> Call<OrganizationDiscoveryDomain> {
        self.0.call(
            Operation::get("/organizations/{id}/discovery-domains/name/{discovery_domain}")
                .path(id)
                .path(discovery_domain),
        )
    }

    /// Gets one of an organization's discovery domains.
    ///
    /// `GET /organizations/{id}/discovery-domains/{discovery_domain_id}`, scope
    /// `read:organization_discovery_domains`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-discovery-domains-by-discovery-domain-id)
    ///
    /// # Errors
    ///
    /// - 404: The organization or the discovery domain does not exist.
    pub fn get(&self, id: &str, discovery_domain_id: &str) -> Call<OrganizationDiscoveryDomain> {
        self.0.call(
            Operation::get("/organizations/{id}/discovery-domains/{discovery_domain_id}")
                .path(id)
                .path(discovery_domain_id),
        )
    }

    /// Removes a discovery domain from an organization.
    ///
    /// `DELETE /organizations/{id}/discovery-domains/{discovery_domain_id}`, scope
    /// `delete:organization_discovery_domains`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/delete-discovery-domains-by-discovery-domain-id)
    ///
    /// # Errors
    ///
    /// - 404: The organization or the discovery domain does not exist.
    pub fn delete(&self, id: &str, discovery_domain_id: &str) -> Call<()> {
        self.0.command(
            Operation::delete("/organizations/{id}/discovery-domains/{discovery_domain_id}")
                .path(id)
                .path(discovery_domain_id),
        )
    }

    /// Changes the status or the use of a discovery domain.
    ///
    /// `PATCH /organizations/{id}/discovery-domains/{discovery_domain_id}`, scope
    /// `update:organization_discovery_domains`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/patch-discovery-domains-by-discovery-domain-id)
    ///
    /// # Errors
    ///
    /// - 404: The organization or the discovery domain does not exist.
    pub fn update(
        &self,
        id: &str,
        discovery_domain_id: &str,
        organization_discovery_domain: &UpdateOrganizationDiscoveryDomain,
    ) -> Call<OrganizationDiscoveryDomain> {
        self.0.call(
            Operation::patch("/organizations/{id}/discovery-domains/{discovery_domain_id}")
                .path(id)
                .path(discovery_domain_id)
                .json(organization_discovery_domain),
        )
    }
}
