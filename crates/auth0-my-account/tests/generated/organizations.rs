// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `organizations`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_my_account::{Extra, Patch, organizations::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_organizations() {
    let params = ListOrganizationsParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/organizations?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"next":"next","organizations":[{"display_name":"display_name","id":"id","name":"name"}]}"##), (200, r##"{"organizations":[]}"##)],
async |mgmt| mgmt.organizations().list_with(&params).first_page().await,
).await;
}
