// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::ListVerifiableCredentialTemplatesParams;
use super::{
    CreateVerifiableCredentialTemplate, UpdateVerifiableCredentialTemplate,
    VerifiableCredentialTemplate,
};
use crate::handle::Handle;

/// Verifiable credentials, such as driving licences on phones, that users can present.
#[derive(Debug, Clone)]
pub struct VerifiableCredentials(pub(crate) Handle);

impl VerifiableCredentials {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Verification of credentials that users present.
    pub fn verification(&self) -> VerifiableCredentialsVerification {
        VerifiableCredentialsVerification(self.0.clone())
    }
}

/// Verification of credentials that users present.
#[derive(Debug, Clone)]
pub struct VerifiableCredentialsVerification(pub(crate) Handle);

impl VerifiableCredentialsVerification {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Templates that say which claims of a credential are asked for, and whom to trust as its issuer.
    pub fn templates(&self) -> VerifiableCredentialsVerificationTemplates {
        VerifiableCredentialsVerificationTemplates(self.0.clone())
    }
}

/// Templates that say which claims of a credential are asked for, and whom to trust as its issuer.
#[derive(Debug, Clone)]
pub struct VerifiableCredentialsVerificationTemplates(pub(crate) Handle);

impl VerifiableCredentialsVerificationTemplates {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists verification templates.
    ///
    /// `GET /verifiable-credentials/verification/templates`, scope `read:vdcs_templates`.
    /// [Reference](https://auth0.com/docs/api/management/v2/verifiable-credentials/get-vc-templates)
    pub fn list(&self) -> Pager<VerifiableCredentialTemplate> {
        self.list_with(&ListVerifiableCredentialTemplatesParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        params: &ListVerifiableCredentialTemplatesParams,
    ) -> Pager<VerifiableCredentialTemplate> {
        self.0.list(
            Operation::get("/verifiable-credentials/verification/templates"),
            "templates",
            params.paging(),
        )
    }

    /// Creates a verification template.
    ///
    /// `POST /verifiable-credentials/verification/templates`, scope `create:vdcs_templates`.
    /// [Reference](https://auth0.com/docs/api/management/v2/verifiable-credentials/post-vc-templates)
    ///
    /// # Errors
    ///
    /// - 409: There is a template with this name already.
    pub fn create(
        &self,
        verifiable_credential_template: &CreateVerifiableCredentialTemplate,
    ) -> Call<VerifiableCredentialTemplate> {
        self.0.call(
            Operation::post("/verifiable-credentials/verification/templates")
                .json(verifiable_credential_template),
        )
    }

    /// Gets a verification template.
    ///
    /// `GET /verifiable-credentials/verification/templates/{id}`, scope `read:vdcs_templates`.
    /// [Reference](https://auth0.com/docs/api/management/v2/verifiable-credentials/get-vc-templates-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The verification template does not exist.
    pub fn get(&self, id: &str) -> Call<VerifiableCredentialTemplate> {
        self.0
            .call(Operation::get("/verifiable-credentials/verification/templates/{id}").path(id))
    }

    /// Deletes a verification template.
    ///
    /// `DELETE /verifiable-credentials/verification/templates/{id}`, scope `delete:vdcs_templates`.
    /// [Reference](https://auth0.com/docs/api/management/v2/verifiable-credentials/delete-vc-templates-by-id)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0.command(
            Operation::delete("/verifiable-credentials/verification/templates/{id}").path(id),
        )
    }

    /// Changes a verification template.
    ///
    /// `PATCH /verifiable-credentials/verification/templates/{id}`, scope `update:vdcs_templates`.
    /// [Reference](https://auth0.com/docs/api/management/v2/verifiable-credentials/patch-vc-templates-by-id)
    ///
    /// # Errors
    ///
    /// - 409: There is a template with this name already.
    pub fn update(
        &self,
        id: &str,
        verifiable_credential_template: &UpdateVerifiableCredentialTemplate,
    ) -> Call<VerifiableCredentialTemplate> {
        self.0.call(
            Operation::patch("/verifiable-credentials/verification/templates/{id}")
                .path(id)
                .json(verifiable_credential_template),
        )
    }
}
