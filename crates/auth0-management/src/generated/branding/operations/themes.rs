// Written by auth0-codegen; changes belong into its overrides.

//! `branding.themes`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{BrandingTheme, CreateBrandingTheme, UpdateBrandingTheme};
use crate::handle::Handle;

/// Themes of Universal Login: colors, fonts, borders and the like.
#[derive(Debug, Clone)]
pub struct BrandingThemes(pub(crate) Handle);

impl BrandingThemes {
    /// The same handle, with these options for its calls.
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
    /// - 404: There is no theme with this ID.
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
    /// - 404: There is no theme with this ID.
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
    /// - 404: There is no theme with this ID.
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
