// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::Extra;

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
    /// When it was changed last.
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
