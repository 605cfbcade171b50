// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Json, Operation};

use super::{
    BrandingPhoneProvider, BrandingSettings, BrandingTheme, CreateBrandingPhoneProvider,
    CreateBrandingTheme, CreatePhoneTemplate, PhoneProviderList, PhoneProviderTest, PhoneTemplate,
    PhoneTemplateList, PhoneTemplateTest, TestPhoneProvider, TestPhoneTemplate,
    UniversalLoginTemplate, UpdateBranding, UpdateBrandingPhoneProvider, UpdateBrandingTheme,
    UpdatePhoneTemplate, UpdateUniversalLoginTemplate,
};
use super::{ListBrandingPhoneProvidersParams, ListPhoneTemplatesParams};
use crate::handle::Handle;

/// Branding: how the login pages, text messages and voice calls of the tenant look and read.
#[derive(Debug, Clone)]
pub struct Branding(pub(crate) Handle);

impl Branding {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Messages to phones.
    pub fn phone(&self) -> BrandingPhone {
        BrandingPhone(self.0.clone())
    }

    /// Page template around Universal Login.
    pub fn templates(&self) -> BrandingTemplates {
        BrandingTemplates(self.0.clone())
    }

    /// Themes of Universal Login: colors, fonts, borders and the like.
    pub fn themes(&self) -> BrandingThemes {
        BrandingThemes(self.0.clone())
    }

    /// Gets the logo, icon, colors and font of the tenant.
    ///
    /// `GET /branding`, scope `read:branding`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/get-branding)
    pub fn get(&self) -> Call<BrandingSettings> {
        self.0.call(Operation::get("/branding"))
    }

    /// Changes the logo, icon, colors or font of the tenant.
    ///
    /// `PATCH /branding`, scope `update:branding`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/patch-branding)
    pub fn update(&self, branding: &UpdateBranding) -> Call<BrandingSettings> {
        self.0.call(Operation::patch("/branding").json(branding))
    }
}

/// Messages to phones.
#[derive(Debug, Clone)]
pub struct BrandingPhone(pub(crate) Handle);

impl BrandingPhone {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Services that send text messages and make voice calls.
    pub fn providers(&self) -> BrandingPhoneProviders {
        BrandingPhoneProviders(self.0.clone())
    }

    /// Texts of the messages sent to phones.
    pub fn templates(&self) -> BrandingPhoneTemplates {
        BrandingPhoneTemplates(self.0.clone())
    }
}

/// Services that send text messages and make voice calls.
#[derive(Debug, Clone)]
pub struct BrandingPhoneProviders(pub(crate) Handle);

impl BrandingPhoneProviders {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the phone providers.
    ///
    /// Their credentials are not in the response.
    ///
    /// `GET /branding/phone/providers`, scope `read:phone_providers`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/get-branding-phone-providers)
    pub fn list(&self) -> Call<PhoneProviderList> {
        self.list_with(&ListBrandingPhoneProvidersParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListBrandingPhoneProvidersParams) -> Call<PhoneProviderList> {
        self.0
            .call(params.apply(Operation::get("/branding/phone/providers")))
    }

    /// Creates the phone provider of the tenant.
    ///
    /// `POST /branding/phone/providers`, scope `create:phone_providers`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/create-phone-provider)
    ///
    /// # Errors
    ///
    /// - 409: The tenant has a phone provider already.
    pub fn create(
        &self,
        branding_phone_provider: &CreateBrandingPhoneProvider,
    ) -> Call<BrandingPhoneProvider> {
        self.0
            .call(Operation::post("/branding/phone/providers").json(branding_phone_provider))
    }

    /// Gets a phone provider.
    ///
    /// Its credentials are not in the response.
    ///
    /// `GET /branding/phone/providers/{id}`, scope `read:phone_providers`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/get-phone-provider)
    ///
    /// # Errors
    ///
    /// - 404: The phone provider does not exist.
    pub fn get(&self, id: &str) -> Call<BrandingPhoneProvider> {
        self.0
            .call(Operation::get("/branding/phone/providers/{id}").path(id))
    }

    /// Deletes a phone provider.
    ///
    /// `DELETE /branding/phone/providers/{id}`, scope `delete:phone_providers`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/delete-phone-provider)
    ///
    /// # Errors
    ///
    /// - 404: The phone provider does not exist.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/branding/phone/providers/{id}").path(id))
    }

    /// Changes a phone provider.
    ///
    /// `PATCH /branding/phone/providers/{id}`, scope `update:phone_providers`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/update-phone-provider)
    ///
    /// # Errors
    ///
    /// - 404: The phone provider does not exist.
    pub fn update(
        &self,
        id: &str,
        branding_phone_provider: &UpdateBrandingPhoneProvider,
    ) -> Call<BrandingPhoneProvider> {
        self.0.call(
            Operation::patch("/branding/phone/providers/{id}")
                .path(id)
                .json(branding_phone_provider),
        )
    }

    /// Sends a test message through a phone provider.
    ///
    /// `POST /branding/phone/providers/{id}/try`, scope `create:phone_providers`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/try-phone-provider)
    ///
    /// # Errors
    ///
    /// - 404: The phone provider does not exist.
    pub fn test(&self, id: &str, request: &TestPhoneProvider) -> Call<PhoneProviderTest> {
        self.0.call(
            Operation::post("/branding/phone/providers/{id}/try")
                .path(id)
                .json(request),
        )
    }
}

/// Texts of the messages sent to phones.
#[derive(Debug, Clone)]
pub struct BrandingPhoneTemplates(pub(crate) Handle);

impl BrandingPhoneTemplates {
    /// Returns a handle whose calls use these options.
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

    /// Like [`list`](Self::list), with optional parameters.
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
    /// - 404: The template does not exist.
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
    /// - 404: The template does not exist.
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
    /// - 404: The template does not exist.
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
    /// - 404: The template does not exist.
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

/// Page template around Universal Login.
#[derive(Debug, Clone)]
pub struct BrandingTemplates(pub(crate) Handle);

impl BrandingTemplates {
    /// Returns a handle whose calls use these options.
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

/// Themes of Universal Login: colors, fonts, borders and the like.
#[derive(Debug, Clone)]
pub struct BrandingThemes(pub(crate) Handle);

impl BrandingThemes {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates the theme of Universal Login.
    ///
    /// `POST /branding/themes`, scope `update:branding`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/post-branding-theme)
    ///
    /// # Errors
    ///
    /// - 409: The tenant has a theme already.
    pub fn create(&self, branding_theme: &CreateBrandingTheme) -> Call<BrandingTheme> {
        self.0
            .call(Operation::post("/branding/themes").json(branding_theme))
    }

    /// Gets the theme that Universal Login uses.
    ///
    /// `GET /branding/themes/default`, scope `read:branding`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/get-default-branding-theme)
    ///
    /// # Errors
    ///
    /// - 404: The tenant has no theme of its own.
    pub fn get_default(&self) -> Call<BrandingTheme> {
        self.0.call(Operation::get("/branding/themes/default"))
    }

    /// Gets a theme of Universal Login.
    ///
    /// `GET /branding/themes/{themeId}`, scope `read:branding`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/get-branding-theme)
    ///
    /// # Errors
    ///
    /// - 404: The theme does not exist.
    pub fn get(&self, theme_id: &str) -> Call<BrandingTheme> {
        self.0
            .call(Operation::get("/branding/themes/{themeId}").path(theme_id))
    }

    /// Deletes a theme; Universal Login looks as by default from then on.
    ///
    /// `DELETE /branding/themes/{themeId}`, scope `delete:branding`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/delete-branding-theme)
    ///
    /// # Errors
    ///
    /// - 404: The theme does not exist.
    pub fn delete(&self, theme_id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/branding/themes/{themeId}").path(theme_id))
    }

    /// Replaces the settings of a theme.
    ///
    /// All sections are to be given, although the method is `PATCH`.
    ///
    /// `PATCH /branding/themes/{themeId}`, scope `update:branding`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/patch-branding-theme)
    ///
    /// # Errors
    ///
    /// - 404: The theme does not exist.
    pub fn update(
        &self,
        theme_id: &str,
        branding_theme: &UpdateBrandingTheme,
    ) -> Call<BrandingTheme> {
        self.0.call(
            Operation::patch("/branding/themes/{themeId}")
                .path(theme_id)
                .json(branding_theme),
        )
    }
}
