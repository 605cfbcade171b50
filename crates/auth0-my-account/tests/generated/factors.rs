// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `factors`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_my_account::{Extra, Patch, factors::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_factors() {
    check(
        "GET",
        "/factors",
        None,
        &[
            (
                200,
                r##"{"factors":[{"type":"recovery-code","usage":["secondary"]}]}"##,
            ),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| mgmt.factors().list().detailed().await,
    )
    .await;
}
