// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::Operation;

/// Optional parameters of `GET /tenants/settings`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTenantSettingsParams {
    /// Names of fields, separated by commas, that are in the answer or, with `include_fields` false,
    /// left out.
    pub fields: Option<String>,
    /// Whether the fields named are those in the answer rather than those left out; true unless given.
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
