// Written by auth0-codegen; changes belong into its overrides.

//! `branding.templates`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{UniversalLoginTemplate, UpdateUniversalLoginTemplate};
use crate::handle::Handle;

/// Page template around Universal Login.
#[derive(Debug, Clone)]
pub struct BrandingTemplates(pub(crate) Handle);

impl BrandingTemplates {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the page template around Universal Login.
    ///
    /// `GET /branding/templates/universal-login`, scope `read:branding`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/get-universal-login)
    ///
    /// # Errors
    ///
    /// - 402: The tenant's plan does not include page templates.
    /// - 404: The tenant has no page template.
    pub fn get_universal_login(&self) -> Call<UniversalLoginTemplate> {
        self.0
            .call(Operation::get("/branding/templates/universal-login"))
    }

    /// Deletes the page template around Universal Login; the default page is shown from then on.
    ///
    /// `DELETE /branding/templates/universal-login`, scope `delete:branding`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/delete-universal-login)
    ///
    /// # Errors
    ///
    /// - 402: The tenant's plan does not include page templates.
    pub fn delete_universal_login(&self) -> Call<()> {
        self.0
            .command(Operation::delete("/branding/templates/universal-login"))
    }

    /// Sets the page template around Universal Login.
    ///
    /// The template is Liquid and has to place the widget's head and body tags. A custom domain is
    /// required.
    ///
    /// `PUT /branding/templates/universal-login`, scope `update:branding`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/put-universal-login)
    ///
    /// # Errors
    ///
    /// - 402: The tenant's plan does not include page templates.
    pub fn set_universal_login(
        &self,
        universal_login_template: &UpdateUniversalLoginTemplate,
    ) -> Call<()> {
        self.0.command(
            Operation::put("/branding/templates/universal-login").json(universal_login_template),
        )
    }
}
