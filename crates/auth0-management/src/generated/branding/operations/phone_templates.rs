// Written by auth0-codegen; changes belong into its overrides.

//! `branding.phone.templates`.

use auth0_core::{Call, CallOptions, Json, Operation};

use super::super::types::ListPhoneTemplatesParams;
use super::super::{
    CreatePhoneTemplate, PhoneTemplate, PhoneTemplateList, PhoneTemplateTest, TestPhoneTemplate,
    UpdatePhoneTemplate,
};
use crate::handle::Handle;

/// Texts of the messages sent to phones.
#[derive(Debug, Clone)]
pub struct BrandingPhoneTemplates(pub(crate) Handle);

impl BrandingPhoneTemplates {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the templates of messages to phones.
    ///
    /// `GET /branding/phone/templates`, scope `read:phone_templates`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/get-phone-templates)
    pub fn list(&self) -> Call<PhoneTemplateList> {
        self.list_with(&ListPhoneTemplatesParams::default())
    }

    /// As [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListPhoneTemplatesParams) -> Call<PhoneTemplateList> {
        self.0
            .call(params.apply(Operation::get("/branding/phone/templates")))
    }

    /// Creates the template of one kind of message to phones.
    ///
    /// `POST /branding/phone/templates`, scope `create:phone_templates`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/create-phone-template)
    ///
    /// # Errors
    ///
    /// - 409: There is a template for this kind of message already.
    pub fn create(&self, phone_template: &CreatePhoneTemplate) -> Call<PhoneTemplate> {
        self.0
            .call(Operation::post("/branding/phone/templates").json(phone_template))
    }

    /// Gets the template of a message to phones.
    ///
    /// `GET /branding/phone/templates/{id}`, scope `read:phone_templates`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/get-phone-template)
    ///
    /// # Errors
    ///
    /// - 404: There is no template with this ID.
    pub fn get(&self, id: &str) -> Call<PhoneTemplate> {
        self.0
            .call(Operation::get("/branding/phone/templates/{id}").path(id))
    }

    /// Deletes the template of a message to phones.
    ///
    /// `DELETE /branding/phone/templates/{id}`, scope `delete:phone_templates`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/delete-phone-template)
    ///
    /// # Errors
    ///
    /// - 404: There is no template with this ID.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/branding/phone/templates/{id}").path(id))
    }

    /// Changes the template of a message to phones.
    ///
    /// `PATCH /branding/phone/templates/{id}`, scope `update:phone_templates`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/update-phone-template)
    ///
    /// # Errors
    ///
    /// - 404: There is no template with this ID.
    pub fn update(&self, id: &str, phone_template: &UpdatePhoneTemplate) -> Call<PhoneTemplate> {
        self.0.call(
            Operation::patch("/branding/phone/templates/{id}")
                .path(id)
                .json(phone_template),
        )
    }

    /// Sets the template of a message to phones back to the default text.
    ///
    /// `PATCH /branding/phone/templates/{id}/reset`, scope `update:phone_templates`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/reset-phone-template)
    pub fn reset(&self, id: &str, request: &Json) -> Call<PhoneTemplate> {
        self.0.call(
            Operation::patch("/branding/phone/templates/{id}/reset")
                .path(id)
                .json(request),
        )
    }

    /// Sends a message from a template to a phone as a test.
    ///
    /// `POST /branding/phone/templates/{id}/try`, scope `create:phone_templates`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/try-phone-template)
    ///
    /// # Errors
    ///
    /// - 404: There is no template with this ID.
    pub fn test(&self, id: &str, request: &TestPhoneTemplate) -> Call<PhoneTemplateTest> {
        self.0.call(
            self.0.of_custom_domain(
                Operation::post("/branding/phone/templates/{id}/try")
                    .path(id)
                    .json(request),
            ),
        )
    }
}
