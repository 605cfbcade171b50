// Written by auth0-codegen; changes belong into its overrides.

//! `organizations.organization_template`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::OrganizationTemplate;
use crate::handle::Handle;

/// Template assigned to an organization.
#[derive(Debug, Clone)]
pub struct OrganizationsOrganizationTemplate(pub(crate) Handle);

impl OrganizationsOrganizationTemplate {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the template assigned to an organization.
    ///
    /// `GET /organizations/{id}/organization-templates`, scope `read:organization_templates`
    /// (unconfirmed: Auth0 documents no scope for this operation).
    ///
    /// # Errors
    ///
    /// - 404: The organization does not exist or has no template.
    pub fn get(&self, id: &str) -> Call<OrganizationTemplate> {
        self.0
            .call(Operation::get("/organizations/{id}/organization-templates").path(id))
    }

    /// Assigns a template to an organization.
    ///
    /// `PUT /organizations/{id}/organization-templates/{template_id}`, scope `update:organizations`
    /// (unconfirmed: Auth0 documents no scope for this operation).
    pub fn assign(&self, id: &str, template_id: &str) -> Call<()> {
        self.0.command(
            Operation::put("/organizations/{id}/organization-templates/{template_id}")
                .path(id)
                .path(template_id),
        )
    }

    /// Removes a template from an organization.
    ///
    /// `DELETE /organizations/{id}/organization-templates/{template_id}`, scope `update:organizations`
    /// (unconfirmed: Auth0 documents no scope for this operation).
    pub fn unassign(&self, id: &str, template_id: &str) -> Call<()> {
        self.0.command(
            Operation::delete("/organizations/{id}/organization-templates/{template_id}")
                .path(id)
                .path(template_id),
        )
    }
}
