// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `members`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_my_organization::{Extra, Patch, members::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_members() {
    let params = ListOrganizationMembersParams {
        fields: Some("é &+".into()),
        include_fields: Some(false),
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/members?fields=%C3%A9%20%26%2B&include_fields=false&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"members":[{"created_at":"2026-02-03T04:05:06.789Z","email":"email","family_name":"family_name","given_name":"given_name","last_login":"2026-02-03T04:05:06.789Z","name":"name","nickname":"nickname","phone_number":"phone_number","roles":[{"description":"description","id":"id","name":"name"}],"updated_at":"2026-02-03T04:05:06.789Z","user_id":"user_id"}],"next":"next"}"##), (200, r##"{"members":[]}"##)],
async |mgmt| mgmt.members().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn get_members_user_id() {
    let params = GetOrganizationMemberParams {
        fields: Some("é &+".into()),
        include_fields: Some(false),
    };
    check(
"GET",
"/members/a%7Cb%2Fc%20d%25%C3%A9?fields=%C3%A9%20%26%2B&include_fields=false",
None,
&[(200, r##"{"created_at":"2026-02-03T04:05:06.789Z","email":"email","family_name":"family_name","given_name":"given_name","last_login":"2026-02-03T04:05:06.789Z","name":"name","nickname":"nickname","phone_number":"phone_number","updated_at":"2026-02-03T04:05:06.789Z","user_id":"user_id"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.members().get_with("a|b/c d%é", &params).detailed().await,
).await;
}

#[tokio::test]
async fn get_members_user_id_roles() {
    let params = ListOrgMemberRolesParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/members/a%7Cb%2Fc%20d%25%C3%A9/roles?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"next":"next","roles":[{"description":"description","id":"id","name":"name"}]}"##), (200, r##"{"roles":[]}"##)],
async |mgmt| mgmt.members().roles().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn post_members_user_id_roles() {
    let body = MemberRoles {
        role_ids: vec!["role_ids".into()],
    };
    check_answerless(
        "POST",
        "/members/a%7Cb%2Fc%20d%25%C3%A9/roles",
        Some(r##"{"role_ids":["role_ids"]}"##),
        &[(204, "")],
        async |mgmt| mgmt.members().roles().assign("a|b/c d%é", &body).await,
    )
    .await;
}

#[tokio::test]
async fn delete_members_user_id_roles() {
    let body = MemberRoles {
        role_ids: vec!["role_ids".into()],
    };
    check_answerless(
        "DELETE",
        "/members/a%7Cb%2Fc%20d%25%C3%A9/roles",
        Some(r##"{"role_ids":["role_ids"]}"##),
        &[(204, "")],
        async |mgmt| {
            mgmt.members()
                .roles()
                .unassign_by_delete("a|b/c d%é", &body)
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn post_members_user_id_unassign_roles() {
    let body = MemberRoles {
        role_ids: vec!["role_ids".into()],
    };
    check_answerless(
        "POST",
        "/members/a%7Cb%2Fc%20d%25%C3%A9/unassign-roles",
        Some(r##"{"role_ids":["role_ids"]}"##),
        &[(204, "")],
        async |mgmt| mgmt.members().roles().unassign("a|b/c d%é", &body).await,
    )
    .await;
}
