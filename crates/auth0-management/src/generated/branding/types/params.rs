// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::Operation;

/// Optional parameters of `GET /branding/phone/providers`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListBrandingPhoneProvidersParams {
    /// Only those that are off, or only the others.
    pub disabled: Option<bool>,
}

auth0_core::__setters! { ListBrandingPhoneProvidersParams {
    plain disabled: bool,
} }

impl ListBrandingPhoneProvidersParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation.query("disabled", self.disabled)
    }
}

/// Optional parameters of `GET /branding/phone/templates`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPhoneTemplatesParams {
    /// Only those that are off, or only the others.
    pub disabled: Option<bool>,
}

auth0_core::__setters! { ListPhoneTemplatesParams {
    plain disabled: bool,
} }

impl ListPhoneTemplatesParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation.query("disabled", self.disabled)
    }
}
