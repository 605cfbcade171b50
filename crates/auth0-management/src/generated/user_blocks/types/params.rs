// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::Operation;

/// Optional parameters of `GET /user-blocks`.
#[derive(Debug, Clone, Default)]
pub struct ListUserBlocksByIdentifierParams {
    /// Whether only connections count that have brute-force protection on.
    pub consider_brute_force_enablement: Option<bool>,
}

impl ListUserBlocksByIdentifierParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation.query(
            "consider_brute_force_enablement",
            self.consider_brute_force_enablement,
        )
    }
}

/// Optional parameters of `GET /user-blocks/{id}`.
#[derive(Debug, Clone, Default)]
pub struct ListUserBlocksParams {
    /// Whether only connections count that have brute-force protection on.
    pub consider_brute_force_enablement: Option<bool>,
}

impl ListUserBlocksParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation.query(
            "consider_brute_force_enablement",
            self.consider_brute_force_enablement,
        )
    }
}
