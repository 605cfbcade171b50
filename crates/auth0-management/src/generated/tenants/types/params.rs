// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::Operation;

/// Optional parameters of `GET /tenants/settings`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTenantSettingsParams {
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
}

auth0_core::__setters! { GetTenantSettingsParams {
    value fields: String,
    plain include_fields: bool,
} }

impl GetTenantSettingsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
    }
}
