// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use super::ListOrganizationIdentityProvidersParams;
use super::{
    CreateIdentityProvider, CreateIdpDomain, CreateIdpProvisioningScimToken, IdentityProvider,
    IdentityProviderList, IdentityProviderProvisioning, IdpDomain, IdpScimTokenCreate,
    ScimTokenList, UpdateAttributesIdentityProvider, UpdateAttributesIdentityProviderProvisioning,
    UpdateIdentityProvider,
};
use crate::handle::Handle;

/// Identity providers with which members log in.
#[derive(Debug, Clone)]
pub struct IdentityProviders(pub(crate) Handle);

impl IdentityProviders {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Domains whose users log in with an identity provider.
    pub fn domains(&self) -> IdentityProvidersDomains {
        IdentityProvidersDomains(self.0.clone())
    }

    /// Provisioning of users by an identity provider.
    pub fn provisioning(&self) -> IdentityProvidersProvisioning {
        IdentityProvidersProvisioning(self.0.clone())
    }

    /// Lists the identity providers of the organization.
    ///
    /// `GET /identity-providers`, scope `read:my_org:identity_providers`. Early access.
    pub fn list(&self) -> Call<IdentityProviderList> {
        self.list_with(&ListOrganizationIdentityProvidersParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        params: &ListOrganizationIdentityProvidersParams,
    ) -> Call<IdentityProviderList> {
        self.0
            .call(params.apply(Operation::get("/identity-providers")))
    }

    /// Creates an identity provider for the organization.
    ///
    /// `POST /identity-providers`, scope `create:my_org:identity_providers`. Early access.
    ///
    /// # Errors
    ///
    /// - 409: There is an identity provider of this name already.
    pub fn create(&self, identity_provider: &CreateIdentityProvider) -> Call<IdentityProvider> {
        self.0
            .call(Operation::post("/identity-providers").json(identity_provider))
    }

    /// Gets an identity provider.
    ///
    /// `GET /identity-providers/{idp_id}`, scope `read:my_org:identity_providers`. Early access.
    pub fn get(&self, idp_id: &str) -> Call<IdentityProvider> {
        self.0
            .call(Operation::get("/identity-providers/{idp_id}").path(idp_id))
    }

    /// Changes an identity provider.
    ///
    /// `PATCH /identity-providers/{idp_id}`, scope `update:my_org:identity_providers`. Early access.
    pub fn update(
        &self,
        idp_id: &str,
        identity_provider: &UpdateIdentityProvider,
    ) -> Call<IdentityProvider> {
        self.0.call(
            Operation::patch("/identity-providers/{idp_id}")
                .path(idp_id)
                .json(identity_provider),
        )
    }

    /// Deletes an identity provider.
    ///
    /// Its users go with it. To keep them, use `detach`.
    ///
    /// `DELETE /identity-providers/{idp_id}`, scope `delete:my_org:identity_providers`. Early access.
    pub fn delete(&self, idp_id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/identity-providers/{idp_id}").path(idp_id))
    }

    /// Updates the attribute mapping of an identity provider to the current defaults.
    ///
    /// `PUT /identity-providers/{idp_id}/update-attributes`, scope `update:my_org:identity_providers`.
    /// Early access.
    pub fn update_attributes(
        &self,
        idp_id: &str,
        attributes_identity_provider: &UpdateAttributesIdentityProvider,
    ) -> Call<IdentityProvider> {
        self.0.call(
            Operation::put("/identity-providers/{idp_id}/update-attributes")
                .path(idp_id)
                .json(attributes_identity_provider),
        )
    }

    /// Takes an identity provider from the organization without deleting it.
    ///
    /// `POST /identity-providers/{idp_id}/detach`, scope `update:my_org:identity_providers_detach`.
    /// Early access.
    pub fn detach(&self, idp_id: &str) -> Call<()> {
        self.0
            .command(Operation::post("/identity-providers/{idp_id}/detach").path(idp_id))
    }
}

/// Domains whose users log in with an identity provider.
#[derive(Debug, Clone)]
pub struct IdentityProvidersDomains(pub(crate) Handle);

impl IdentityProvidersDomains {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Has users of a domain log in with an identity provider.
    ///
    /// `POST /identity-providers/{idp_id}/domains`, scope `create:my_org:identity_providers_domains`.
    /// Early access.
    ///
    /// # Errors
    ///
    /// - 409: The domain belongs to an identity provider already.
    pub fn create(&self, idp_id: &str, idp_domain: &CreateIdpDomain) -> Call<IdpDomain> {
        self.0.call(
            Operation::post("/identity-providers/{idp_id}/domains")
                .path(idp_id)
                .json(idp_domain),
        )
    }

    /// Takes a domain from an identity provider.
    ///
    /// `DELETE /identity-providers/{idp_id}/domains/{domain}`, scope
    /// `delete:my_org:identity_providers_domains`. Early access.
    pub fn delete(&self, idp_id: &str, domain: &str) -> Call<()> {
        self.0.command(
            Operation::delete("/identity-providers/{idp_id}/domains/{domain}")
                .path(idp_id)
                .path(domain),
        )
    }
}

/// Provisioning of users by an identity provider.
#[derive(Debug, Clone)]
pub struct IdentityProvidersProvisioning(pub(crate) Handle);

impl IdentityProvidersProvisioning {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Tokens for provisioning by SCIM.
    pub fn scim_tokens(&self) -> IdentityProvidersProvisioningScimTokens {
        IdentityProvidersProvisioningScimTokens(self.0.clone())
    }

    /// Gets the provisioning of an identity provider.
    ///
    /// `GET /identity-providers/{idp_id}/provisioning`, scope
    /// `read:my_org:identity_providers_provisioning`. Early access.
    pub fn get(&self, idp_id: &str) -> Call<IdentityProviderProvisioning> {
        self.0
            .call(Operation::get("/identity-providers/{idp_id}/provisioning").path(idp_id))
    }

    /// Turns on provisioning for an identity provider.
    ///
    /// `POST /identity-providers/{idp_id}/provisioning`, scope
    /// `create:my_org:identity_providers_provisioning`. Early access.
    pub fn create(&self, idp_id: &str) -> Call<IdentityProviderProvisioning> {
        self.0
            .call(Operation::post("/identity-providers/{idp_id}/provisioning").path(idp_id))
    }

    /// Turns off provisioning for an identity provider.
    ///
    /// `DELETE /identity-providers/{idp_id}/provisioning`, scope
    /// `delete:my_org:identity_providers_provisioning`. Early access.
    pub fn delete(&self, idp_id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/identity-providers/{idp_id}/provisioning").path(idp_id))
    }

    /// Updates the attribute mapping of the provisioning to the current defaults.
    ///
    /// `PUT /identity-providers/{idp_id}/provisioning/update-attributes`, scope
    /// `update:my_org:identity_providers_provisioning`. Early access.
    pub fn update_attributes(
        &self,
        idp_id: &str,
        attributes_identity_provider_provisioning: &UpdateAttributesIdentityProviderProvisioning,
    ) -> Call<IdentityProviderProvisioning> {
        self.0.call(
            Operation::put("/identity-providers/{idp_id}/provisioning/update-attributes")
                .path(idp_id)
                .json(attributes_identity_provider_provisioning),
        )
    }
}

/// Tokens for provisioning by SCIM.
#[derive(Debug, Clone)]
pub struct IdentityProvidersProvisioningScimTokens(pub(crate) Handle);

impl IdentityProvidersProvisioningScimTokens {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the SCIM tokens of an identity provider, without the tokens themselves.
    ///
    /// `GET /identity-providers/{idp_id}/provisioning/scim-tokens`, scope
    /// `read:my_org:identity_providers_scim_tokens`. Early access.
    pub fn list(&self, idp_id: &str) -> Call<ScimTokenList> {
        self.0.call(
            Operation::get("/identity-providers/{idp_id}/provisioning/scim-tokens").path(idp_id),
        )
    }

    /// Creates a SCIM token, which is shown this once.
    ///
    /// `POST /identity-providers/{idp_id}/provisioning/scim-tokens`, scope
    /// `create:my_org:identity_providers_scim_tokens`. Early access.
    pub fn create(
        &self,
        idp_id: &str,
        idp_provisioning_scim_token: &CreateIdpProvisioningScimToken,
    ) -> Call<IdpScimTokenCreate> {
        self.0.call(
            Operation::post("/identity-providers/{idp_id}/provisioning/scim-tokens")
                .path(idp_id)
                .json(idp_provisioning_scim_token),
        )
    }

    /// Revokes a SCIM token.
    ///
    /// `DELETE /identity-providers/{idp_id}/provisioning/scim-tokens/{idp_scim_token_id}`, scope
    /// `delete:my_org:identity_providers_scim_tokens`. Early access.
    pub fn delete(&self, idp_id: &str, idp_scim_token_id: &str) -> Call<()> {
        self.0.command(
            Operation::delete(
                "/identity-providers/{idp_id}/provisioning/scim-tokens/{idp_scim_token_id}",
            )
            .path(idp_id)
            .path(idp_scim_token_id),
        )
    }
}
