// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use super::{
    CreateEmailTemplate, EmailTemplate, EmailTemplateName, SetEmailTemplate, UpdateEmailTemplate,
};
use crate::handle::Handle;

/// Templates of the emails that the tenant sends to users.
#[derive(Debug, Clone)]
pub struct EmailTemplates(pub(crate) Handle);

impl EmailTemplates {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates an email template.
    ///
    /// The names are given; each can be created once.
    ///
    /// `POST /email-templates`, scope `create:email_templates`.
    /// [Reference](https://auth0.com/docs/api/management/v2/email-templates/post-email-templates)
    ///
    /// # Errors
    ///
    /// - 409: There is a template with this name already.
    pub fn create(&self, email_template: &CreateEmailTemplate) -> Call<EmailTemplate> {
        self.0
            .call(Operation::post("/email-templates").json(email_template))
    }

    /// Gets an email template.
    ///
    /// `GET /email-templates/{templateName}`, scope `read:email_templates`.
    /// [Reference](https://auth0.com/docs/api/management/v2/email-templates/get-email-templates-by-templateName)
    pub fn get(&self, template_name: &EmailTemplateName) -> Call<EmailTemplate> {
        self.0
            .call(Operation::get("/email-templates/{templateName}").path(template_name.as_str()))
    }

    /// Changes some fields of an email template.
    ///
    /// `PATCH /email-templates/{templateName}`, scope `update:email_templates`.
    /// [Reference](https://auth0.com/docs/api/management/v2/email-templates/patch-email-templates-by-templateName)
    ///
    /// # Errors
    ///
    /// - 404: There is no template with this name yet.
    pub fn update(
        &self,
        template_name: &EmailTemplateName,
        email_template: &UpdateEmailTemplate,
    ) -> Call<EmailTemplate> {
        self.0.call(
            Operation::patch("/email-templates/{templateName}")
                .path(template_name.as_str())
                .json(email_template),
        )
    }

    /// Replaces an email template.
    ///
    /// `PUT /email-templates/{templateName}`, scope `update:email_templates`.
    /// [Reference](https://auth0.com/docs/api/management/v2/email-templates/put-email-templates-by-templateName)
    ///
    /// # Errors
    ///
    /// - 404: There is no template with this name yet.
    pub fn set(
        &self,
        template_name: &EmailTemplateName,
        email_template: &SetEmailTemplate,
    ) -> Call<EmailTemplate> {
        self.0.call(
            Operation::put("/email-templates/{templateName}")
                .path(template_name.as_str())
                .json(email_template),
        )
    }
}
