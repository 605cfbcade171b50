// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Operation};

/// Counts of one day.
///
/// Returned by `GET /stats/daily`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DailyStats {
    /// The day.
    pub date: Option<String>,
    /// How many logins there were.
    pub logins: Option<i64>,
    /// How many signups there were.
    pub signups: Option<i64>,
    /// How many passwords were found to have leaked.
    pub leaked_passwords: Option<i64>,
    /// When it was last changed.
    pub updated_at: Option<String>,
    /// When it was created.
    pub created_at: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { DailyStats {
    optional date "date",
    optional logins "logins",
    optional signups "signups",
    optional leaked_passwords "leaked_passwords",
    optional updated_at "updated_at",
    optional created_at "created_at",
} }
auth0_core::__read!(DailyStats);

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
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("from", self.from.as_deref())
            .query("to", self.to.as_deref())
    }
}
