// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `roles`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_my_organization::{Extra, Patch, roles::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_roles() {
    let params = ListRolesParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
        name: Some("é &+".into()),
    };
    check(
"GET",
"/roles?name=%C3%A9%20%26%2B&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"next":"next","roles":[{"description":"description","id":"id","name":"name"}]}"##), (200, r##"{"roles":[]}"##)],
async |mgmt| mgmt.roles().list_with(&params).first_page().await,
).await;
}
