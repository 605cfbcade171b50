// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::Operation;

use crate::generated::shared::FactorType;

/// Optional parameters of `GET /authentication-methods`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAuthenticationMethodsParams {
    /// Methods of this kind only.
    pub r#type: Option<FactorType>,
}

auth0_core::__setters! { ListAuthenticationMethodsParams {
    value r#type: FactorType,
} }

impl ListAuthenticationMethodsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation.query("type", self.r#type.as_ref().map(FactorType::as_str))
    }
}
