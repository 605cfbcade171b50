// Written by auth0-codegen; changes belong into its overrides.

//! `organizations.organization_template`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::OrganizationTemplate;
use crate::handle::Handle;

/// Operations under `organizations.organization_template`.
#[derive(Debug, Clone)]
pub struct OrganizationsOrganizationTemplate(pub(crate) Handle);

impl OrganizationsOrganizationTemplate {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Calls `GET /organizations/{id}/organization-templates`.
    ///
    /// `GET /organizations/{id}/organization-templates`, scope `read:organization_templates`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-organizations-organization-templates)
    pub fn get(&self, id: &str) -> Call<OrganizationTemplate> {
        self.0
            .call(Operation::get("/organizations/{id}/organization-templates").path(id))
    }

    /// Calls `PUT /organizations/{id}/organization-templates/{template_id}`.
    ///
    /// `PUT /organizations/{id}/organization-templates/{template_id}`, scope `update:organizations`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/put-organizations-organization-templates-by-template-id)
    pub fn assign(&self, id: &str, template_id: &str) -> Call<()> {
        self.0.command(
            Operation::put("/organizations/{id}/organization-templates/{template_id}")
                .path(id)
                .path(template_id),
        )
    }

    /// Calls `DELETE /organizations/{id}/organization-templates/{template_id}`.
    ///
    /// `DELETE /organizations/{id}/organization-templates/{template_id}`, scope `update:organizations`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/delete-organizations-organization-templates-by-template-id)
    pub fn unassign(&self, id: &str, template_id: &str) -> Call<()> {
        self.0.command(
            Operation::delete("/organizations/{id}/organization-templates/{template_id}")
                .path(id)
                .path(template_id),
        )
    }
}
