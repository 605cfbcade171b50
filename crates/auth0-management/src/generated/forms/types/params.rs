// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::{Operation, Paging};

use super::FormHydrate;

/// Optional parameters of `GET /forms`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFormsParams {
    /// Number of the first page, starting at 0, for pagination by number. Up to 1000.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Whether the response says how many flows a form has, or which its links are.
    pub hydrate: Vec<FormHydrate>,
}

auth0_core::__setters! { ListFormsParams {
    plain page: u64,
    plain per_page: u64,
    repeated hydrate: FormHydrate,
} }

impl ListFormsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation.query(
            "hydrate",
            self.hydrate
                .iter()
                .map(FormHydrate::as_str)
                .collect::<Vec<_>>(),
        )
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /forms/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFormParams {
    /// Whether the response says how many flows a form has, or which its links are.
    pub hydrate: Vec<FormHydrate>,
}

auth0_core::__setters! { GetFormParams {
    repeated hydrate: FormHydrate,
} }

impl GetFormParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation.query(
            "hydrate",
            self.hydrate
                .iter()
                .map(FormHydrate::as_str)
                .collect::<Vec<_>>(),
        )
    }
}
