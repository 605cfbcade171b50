// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `stats`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, stats::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_stats_active_users() {
    check(
        "GET",
        "/stats/active-users",
        None,
        &[(200, r##"2"##), (200, r##"2"##)],
        async |mgmt| mgmt.stats().get_active_users().detailed().await,
    )
    .await;
}

#[tokio::test]
async fn get_stats_daily() {
    let params = GetDailyStatsParams {
        from: Some("é &+".into()),
        to: Some("é &+".into()),
    };
    check(
"GET",
"/stats/daily?from=%C3%A9%20%26%2B&to=%C3%A9%20%26%2B",
None,
&[(200, r##"[{"created_at":"2014-01-01T20:00:00.000Z","date":"2014-01-01T00:00:00.000Z","leaked_passwords":7,"logins":7,"signups":7,"updated_at":"2014-01-01T02:00:00.000Z"}]"##), (200, r##"[]"##)],
async |mgmt| mgmt.stats().get_daily_with(&params).detailed().await,
).await;
}
