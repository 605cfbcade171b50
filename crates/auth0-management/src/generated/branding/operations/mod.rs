// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod branding;
mod phone;
mod phone_providers;
mod phone_templates;
mod templates;
mod themes;

pub use branding::Branding;
pub use phone::BrandingPhone;
pub use phone_providers::BrandingPhoneProviders;
pub use phone_templates::BrandingPhoneTemplates;
pub use templates::BrandingTemplates;
pub use themes::BrandingThemes;
