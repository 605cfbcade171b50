// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::ListOrganizationDomainsParams;
use super::{CreateOrganizationDomain, DomainIdentityProviders, OrganizationDomain};
use crate::handle::Handle;

/// Domains of the organization.
#[derive(Debug, Clone)]
pub struct Domains(pub(crate) Handle);

impl Domains {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Identity providers of a domain.
    pub fn identity_providers(&self) -> DomainsIdentityProviders {
        DomainsIdentityProviders(self.0.clone())
    }

    /// Lists the domains of the organization.
    ///
    /// `GET /domains`, scope `read:my_org:domains`. Early access.
    pub fn list(&self) -> Pager<OrganizationDomain> {
        self.list_with(&ListOrganizationDomainsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListOrganizationDomainsParams) -> Pager<OrganizationDomain> {
        self.0.list(
            Operation::get("/domains"),
            "organization_domains",
            params.paging(),
        )
    }

    /// Adds a domain to the organization.
    ///
    /// It counts only once it is verified: publish the DNS record of the response, then call `verify`.
    ///
    /// `POST /domains`, scope `create:my_org:domains`. Early access.
    ///
    /// # Errors
    ///
    /// - 409: The domain exists already.
    pub fn create(
        &self,
        organization_domain: &CreateOrganizationDomain,
    ) -> Call<OrganizationDomain> {
        self.0
            .call(Operation::post("/domains").json(organization_domain))
    }

    /// Gets a domain.
    ///
    /// `GET /domains/{domain_id}`, scope `read:my_org:domains`. Early access.
    pub fn get(&self, domain_id: &str) -> Call<OrganizationDomain> {
        self.0
            .call(Operation::get("/domains/{domain_id}").path(domain_id))
    }

    /// Removes a domain.
    ///
    /// `DELETE /domains/{domain_id}`, scope `delete:my_org:domains`. Early access.
    pub fn delete(&self, domain_id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/domains/{domain_id}").path(domain_id))
    }

    /// Starts the verification of a domain by its DNS record.
    ///
    /// `POST /domains/{domain_id}/verify`, scope `update:my_org:domains`. Early access.
    pub fn verify(&self, domain_id: &str) -> Call<OrganizationDomain> {
        self.0
            .call(Operation::post("/domains/{domain_id}/verify").path(domain_id))
    }
}

/// Identity providers of a domain.
#[derive(Debug, Clone)]
pub struct DomainsIdentityProviders(pub(crate) Handle);

impl DomainsIdentityProviders {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the identity providers that a domain belongs to.
    ///
    /// `GET /domains/{domain_id}/identity-providers`, scopes `read:my_org:domains`,
    /// `read:my_org:identity_providers`. Early access.
    pub fn list(&self, domain_id: &str) -> Call<DomainIdentityProviders> {
        self.0
            .call(Operation::get("/domains/{domain_id}/identity-providers").path(domain_id))
    }
}
