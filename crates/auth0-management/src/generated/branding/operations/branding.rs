// Written by auth0-codegen; changes belong into its overrides.

//! `branding`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{BrandingSettings, UpdateBranding};
use crate::handle::Handle;

/// Branding: how the login pages, text messages and voice calls of the tenant look and read.
#[derive(Debug, Clone)]
pub struct Branding(pub(crate) Handle);

impl Branding {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Messages to phones.
    pub fn phone(&self) -> super::BrandingPhone {
        super::BrandingPhone(self.0.clone())
    }

    /// Page template around Universal Login.
    pub fn templates(&self) -> super::BrandingTemplates {
        super::BrandingTemplates(self.0.clone())
    }

    /// Themes of Universal Login: colors, fonts, borders and the like.
    pub fn themes(&self) -> super::BrandingThemes {
        super::BrandingThemes(self.0.clone())
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
