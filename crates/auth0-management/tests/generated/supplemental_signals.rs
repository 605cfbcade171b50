// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `supplemental_signals`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, supplemental_signals::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_supplemental_signals() {
    check(
        "GET",
        "/supplemental-signals",
        None,
        &[
            (200, r##"{"akamai_enabled":true}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| mgmt.supplemental_signals().get().detailed().await,
    )
    .await;
}

#[tokio::test]
async fn patch_supplemental_signals() {
    let body = UpdateSupplementalSignals {
        akamai_enabled: true,
    };
    check(
        "PATCH",
        "/supplemental-signals",
        Some(r##"{"akamai_enabled":true}"##),
        &[
            (200, r##"{"akamai_enabled":true}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| mgmt.supplemental_signals().update(&body).detailed().await,
    )
    .await;
}
