// Written by auth0-codegen; changes belong into its overrides.

//! `branding.phone`.

use auth0_core::CallOptions;

use crate::handle::Handle;

/// Messages to phones.
#[derive(Debug, Clone)]
pub struct BrandingPhone(pub(crate) Handle);

impl BrandingPhone {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Services that send text messages and make voice calls.
    pub fn providers(&self) -> super::BrandingPhoneProviders {
        super::BrandingPhoneProviders(self.0.clone())
    }

    /// Texts of the messages sent to phones.
    pub fn templates(&self) -> super::BrandingPhoneTemplates {
        super::BrandingPhoneTemplates(self.0.clone())
    }
}
