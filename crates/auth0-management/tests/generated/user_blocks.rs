// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `user_blocks`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, user_blocks::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_user_blocks() {
    let params = ListUserBlocksByIdentifierParams {
        consider_brute_force_enablement: Some(false),
    };
    check(
"GET",
"/user-blocks?identifier=a%7Cb%2Fc%20d%25%C3%A9&consider_brute_force_enablement=false",
None,
&[(200, r##"{"blocked_for":[{"connection":"connection","identifier":"john.doe@gmail.com","ip":"10.0.0.1"}]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.user_blocks().list_by_identifier_with("a|b/c d%é", &params).detailed().await,
).await;
}

#[tokio::test]
async fn delete_user_blocks() {
    check_answerless(
        "DELETE",
        "/user-blocks?identifier=a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.user_blocks().delete_by_identifier("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn get_user_blocks_id() {
    let params = ListUserBlocksParams {
        consider_brute_force_enablement: Some(false),
    };
    check(
"GET",
"/user-blocks/a%7Cb%2Fc%20d%25%C3%A9?consider_brute_force_enablement=false",
None,
&[(200, r##"{"blocked_for":[{"connection":"connection","identifier":"john.doe@gmail.com","ip":"10.0.0.1"}]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.user_blocks().list_with("a|b/c d%é", &params).detailed().await,
).await;
}

#[tokio::test]
async fn delete_user_blocks_id() {
    check_answerless(
        "DELETE",
        "/user-blocks/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.user_blocks().delete("a|b/c d%é").await,
    )
    .await;
}
