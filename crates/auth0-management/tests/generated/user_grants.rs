// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `user_grants`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, user_grants::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_grants() {
    let params = ListUserGrantsParams {
        per_page: Some(5),
        page: Some(2),
        user_id: Some("é &+".into()),
        client_id: Some("é &+".into()),
        audience: Some("é &+".into()),
    };
    check(
"GET",
"/grants?user_id=%C3%A9%20%26%2B&client_id=%C3%A9%20%26%2B&audience=%C3%A9%20%26%2B&page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"audience":"audience","clientID":"clientID","id":"id","organization_id":"organization_id","scope":["scope"],"user_id":"user_id"}]"##), (200, r##"{"grants":[{"audience":"audience","clientID":"clientID","id":"id","organization_id":"organization_id","scope":["scope"],"user_id":"user_id"}],"limit":2,"start":2,"total":2}"##), (200, r##"{"grants":[]}"##)],
async |mgmt| mgmt.user_grants().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn delete_grants() {
    check_answerless(
        "DELETE",
        "/grants?user_id=a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.user_grants().delete_by_user_id("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn delete_grants_id() {
    check_answerless(
        "DELETE",
        "/grants/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.user_grants().delete("a|b/c d%é").await,
    )
    .await;
}
