// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `memberships`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_my_organization::{Extra, Patch, memberships::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn post_delete_memberships() {
    let body = DeleteOrganizationMemberships {
        members: vec!["members".into()],
    };
    check_answerless(
        "POST",
        "/delete-memberships",
        Some(r##"{"members":["members"]}"##),
        &[(204, "")],
        async |mgmt| mgmt.memberships().delete(&body).await,
    )
    .await;
}
