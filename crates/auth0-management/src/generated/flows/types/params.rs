// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::{Operation, Paging};

use super::{FlowExecutionHydrate, FlowHydrate, FlowsHydrate};

/// Optional parameters of `GET /flows`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFlowsParams {
    /// Number of the first page, starting at 0, for pagination by number. Up to 1000.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Whether the response says how many forms use the flow, or which they are.
    pub hydrate: Vec<FlowsHydrate>,
    /// Only flows that run while the user waits, or only the others.
    pub synchronous: Option<bool>,
}

auth0_core::__setters! { ListFlowsParams {
    plain page: u64,
    plain per_page: u64,
    repeated hydrate: FlowsHydrate,
    plain synchronous: bool,
} }

impl ListFlowsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query(
                "hydrate",
                self.hydrate
                    .iter()
                    .map(FlowsHydrate::as_str)
                    .collect::<Vec<_>>(),
            )
            .query("synchronous", self.synchronous)
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /flows/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFlowParams {
    /// Whether the response says how many forms use the flow, or which they are.
    pub hydrate: Vec<FlowHydrate>,
}

auth0_core::__setters! { GetFlowParams {
    repeated hydrate: FlowHydrate,
} }

impl GetFlowParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation.query(
            "hydrate",
            self.hydrate
                .iter()
                .map(FlowHydrate::as_str)
                .collect::<Vec<_>>(),
        )
    }
}

/// Optional parameters of `GET /flows/{flow_id}/executions`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFlowExecutionsParams {
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListFlowExecutionsParams {
    plain page: u64,
    plain per_page: u64,
    value from: String,
    plain take: u64,
} }

impl ListFlowExecutionsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::either(
            self.page,
            self.per_page,
            100,
            self.from.as_deref(),
            self.take,
            100,
        )
    }
}

/// Optional parameters of `GET /flows/{flow_id}/executions/{execution_id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFlowExecutionParams {
    /// Whether what each step did is in the response.
    pub hydrate: Vec<FlowExecutionHydrate>,
}

auth0_core::__setters! { GetFlowExecutionParams {
    repeated hydrate: FlowExecutionHydrate,
} }

impl GetFlowExecutionParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation.query(
            "hydrate",
            self.hydrate
                .iter()
                .map(FlowExecutionHydrate::as_str)
                .collect::<Vec<_>>(),
        )
    }
}

/// Optional parameters of `GET /flows/vault/connections`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListVaultConnectionsParams {
    /// Number of the first page, starting at 0, for pagination by number. Up to 1000.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
}

auth0_core::__setters! { ListVaultConnectionsParams {
    plain page: u64,
    plain per_page: u64,
} }

impl ListVaultConnectionsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}
