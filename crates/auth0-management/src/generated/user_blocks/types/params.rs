// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::Operation;

/// Optional parameters of `GET /user-blocks`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserBlocksByIdentifierParams {
    /// Whether only connections count that have brute-force protection on.
    pub consider_brute_force_enablement: Option<bool>,
}

auth0_core::__setters! { ListUserBlocksByIdentifierParams {
    plain consider_brute_force_enablement: bool,
} }

impl ListUserBlocksByIdentifierParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation.query(
            "consider_brute_force_enablement",
            self.consider_brute_force_enablement,
        )
    }
}

/// Optional parameters of `GET /user-blocks/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserBlocksParams {
    /// Whether only connections count that have brute-force protection on.
    pub consider_brute_force_enablement: Option<bool>,
}

auth0_core::__setters! { ListUserBlocksParams {
    plain consider_brute_force_enablement: bool,
} }

impl ListUserBlocksParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation.query(
            "consider_brute_force_enablement",
            self.consider_brute_force_enablement,
        )
    }
}
