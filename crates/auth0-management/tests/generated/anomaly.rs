// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `anomaly`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, anomaly::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_anomaly_blocks_ips_id() {
    check_answerless(
        "GET",
        "/anomaly/blocks/ips/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(200, "")],
        async |mgmt| mgmt.anomaly().blocks().check_ip("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn delete_anomaly_blocks_ips_id() {
    check_answerless(
        "DELETE",
        "/anomaly/blocks/ips/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.anomaly().blocks().unblock_ip("a|b/c d%é").await,
    )
    .await;
}
