// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::Operation;

/// Optional parameters of `GET /stats/daily`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDailyStatsParams {
    /// First day, such as `20260101`.
    pub from: Option<String>,
    /// Last day, such as `20261231`.
    pub to: Option<String>,
}

auth0_core::__setters! { GetDailyStatsParams {
    value from: String,
    value to: String,
} }

impl GetDailyStatsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("from", self.from.as_deref())
            .query("to", self.to.as_deref())
    }
}
