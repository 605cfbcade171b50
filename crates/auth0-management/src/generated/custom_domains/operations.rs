// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::ListCustomDomainsParams;
use super::{
    CreateCustomDomain, CustomDomain, CustomDomainTest, DefaultDomain, SetDefaultCustomDomain,
    UpdateCustomDomain,
};
use crate::handle::Handle;

/// Custom domains: the tenant's own names for its login pages.
#[derive(Debug, Clone)]
pub struct CustomDomains(pub(crate) Handle);

impl CustomDomains {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists custom domains.
    ///
    /// `GET /custom-domains`, scope `read:custom_domains`.
    /// [Reference](https://auth0.com/docs/api/management/v2/custom-domains/get-custom-domains)
    pub fn list(&self) -> Pager<CustomDomain> {
        self.list_with(&ListCustomDomainsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListCustomDomainsParams) -> Pager<CustomDomain> {
        self.0.list(
            params.apply(Operation::get("/custom-domains")),
            "custom_domains",
            params.paging(),
        )
    }

    /// Registers a custom domain, which is in use once it is verified.
    ///
    /// The answer says which DNS record proves that the domain is one's own.
    ///
    /// `POST /custom-domains`, scope `create:custom_domains`.
    /// [Reference](https://auth0.com/docs/api/management/v2/custom-domains/post-custom-domains)
    ///
    /// # Errors
    ///
    /// - 409: The domain is registered already.
    pub fn create(&self, custom_domain: &CreateCustomDomain) -> Call<CustomDomain> {
        self.0
            .call(Operation::post("/custom-domains").json(custom_domain))
    }

    /// Gets the domain that is used where a request names none, such as in links in emails.
    ///
    /// `GET /custom-domains/default`, scope `read:custom_domains`.
    /// [Reference](https://auth0.com/docs/api/management/v2/custom-domains/get-default)
    pub fn get_default(&self) -> Call<DefaultDomain> {
        self.0.call(Operation::get("/custom-domains/default"))
    }

    /// Sets the domain that is used where a request names none.
    ///
    /// `PATCH /custom-domains/default`, scope `update:custom_domains`.
    /// [Reference](https://auth0.com/docs/api/management/v2/custom-domains/patch-default)
    pub fn update_default(
        &self,
        default_custom_domain: &SetDefaultCustomDomain,
    ) -> Call<DefaultDomain> {
        self.0
            .call(Operation::patch("/custom-domains/default").json(default_custom_domain))
    }

    /// Gets a custom domain.
    ///
    /// `GET /custom-domains/{id}`, scope `read:custom_domains`.
    /// [Reference](https://auth0.com/docs/api/management/v2/custom-domains/get-custom-domains-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The custom domain does not exist.
    pub fn get(&self, id: &str) -> Call<CustomDomain> {
        self.0.call(Operation::get("/custom-domains/{id}").path(id))
    }

    /// Deletes a custom domain.
    ///
    /// Logins through it fail at once. A domain that is not there is no error.
    ///
    /// `DELETE /custom-domains/{id}`, scope `delete:custom_domains`.
    /// [Reference](https://auth0.com/docs/api/management/v2/custom-domains/delete-custom-domains-by-id)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/custom-domains/{id}").path(id))
    }

    /// Changes the TLS policy, the client IP header or other settings of a custom domain.
    ///
    /// `PATCH /custom-domains/{id}`, scope `update:custom_domains`.
    /// [Reference](https://auth0.com/docs/api/management/v2/custom-domains/patch-custom-domains-by-id)
    pub fn update(&self, id: &str, custom_domain: &UpdateCustomDomain) -> Call<CustomDomain> {
        self.0.call(
            Operation::patch("/custom-domains/{id}")
                .path(id)
                .json(custom_domain),
        )
    }

    /// Checks that a custom domain answers as it should.
    ///
    /// `POST /custom-domains/{id}/test`, scope `read:custom_domains`.
    /// [Reference](https://auth0.com/docs/api/management/v2/custom-domains/post-test-domain)
    ///
    /// # Errors
    ///
    /// - 404: The custom domain does not exist.
    pub fn test(&self, id: &str) -> Call<CustomDomainTest> {
        self.0
            .call(Operation::post("/custom-domains/{id}/test").path(id))
    }

    /// Looks for the DNS record of a custom domain and, when it is there, starts using the domain.
    ///
    /// For self-managed certificates, the first successful answer holds `cname_api_key`, which is not
    /// shown again. DNS may take a while; call again as long as the status is pending.
    ///
    /// `POST /custom-domains/{id}/verify`, scope `create:custom_domains`.
    /// [Reference](https://auth0.com/docs/api/management/v2/custom-domains/post-verify)
    ///
    /// # Errors
    ///
    /// - 404: The custom domain does not exist.
    pub fn verify(&self, id: &str) -> Call<CustomDomain> {
        self.0
            .call(Operation::post("/custom-domains/{id}/verify").path(id))
    }
}
