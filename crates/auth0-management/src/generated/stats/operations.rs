// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use super::DailyStats;
use super::GetDailyStatsParams;
use crate::handle::Handle;

/// Figures about the tenant: active users, logins and signups.
#[derive(Debug, Clone)]
pub struct Stats(pub(crate) Handle);

impl Stats {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Counts the users who logged in within the last 30 days.
    ///
    /// `GET /stats/active-users`, scope `read:stats`.
    /// [Reference](https://auth0.com/docs/api/management/v2/stats/get-active-users)
    pub fn get_active_users(&self) -> Call<i64> {
        self.0.call(Operation::get("/stats/active-users"))
    }

    /// Lists logins, signups and leaked passwords found, day by day.
    ///
    /// `GET /stats/daily`, scope `read:stats`.
    /// [Reference](https://auth0.com/docs/api/management/v2/stats/get-daily)
    pub fn get_daily(&self) -> Call<Vec<DailyStats>> {
        self.get_daily_with(&GetDailyStatsParams::default())
    }

    /// Like [`get_daily`](Self::get_daily), with optional parameters.
    pub fn get_daily_with(&self, params: &GetDailyStatsParams) -> Call<Vec<DailyStats>> {
        self.0.call(params.apply(Operation::get("/stats/daily")))
    }
}
