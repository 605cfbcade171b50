// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

/// What `GET /stats/daily` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DailyStats {
    /// The day.
    pub date: Option<String>,
    /// How many logins there were. Default: `100`.
    pub logins: Option<i64>,
    /// How many signups there were. Default: `100`.
    pub signups: Option<i64>,
    /// How many passwords were found to have leaked. Default: `100`.
    pub leaked_passwords: Option<i64>,
    /// When it was changed last.
    pub updated_at: Option<String>,
    /// When it was created.
    pub created_at: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
