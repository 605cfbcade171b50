// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `groups`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, groups::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_groups() {
    let params = ListGroupsParams {
        connection_id: Some("é &+".into()),
        name: Some("é &+".into()),
        external_id: Some("é &+".into()),
        search: Some("é &+".into()),
        fields: Some("é &+".into()),
        include_fields: Some(false),
        page: None,
        per_page: None,
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/groups?connection_id=%C3%A9%20%26%2B&name=%C3%A9%20%26%2B&external_id=%C3%A9%20%26%2B&search=%C3%A9%20%26%2B&fields=%C3%A9%20%26%2B&include_fields=false&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"[{"connection_id":"connection_id","created_at":"2026-02-03T04:05:06.789Z","external_id":"external_id","id":"id","name":"name","tenant_name":"tenant_name","updated_at":"2026-02-03T04:05:06.789Z"}]"##), (200, r##"{"groups":[{"connection_id":"connection_id","created_at":"2026-02-03T04:05:06.789Z","external_id":"external_id","id":"id","name":"name","tenant_name":"tenant_name","updated_at":"2026-02-03T04:05:06.789Z"}],"limit":2,"next":"next","start":2,"total":2}"##), (200, r##"{"groups":[]}"##)],
async |mgmt| mgmt.groups().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn get_groups_id() {
    check(
"GET",
"/groups/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"connection_id":"connection_id","created_at":"2026-02-03T04:05:06.789Z","external_id":"external_id","id":"id","name":"name","tenant_name":"tenant_name","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.groups().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_groups_id() {
    check_answerless(
        "DELETE",
        "/groups/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.groups().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn get_groups_id_members() {
    let params = GetGroupMembersParams {
        fields: Some("é &+".into()),
        include_fields: Some(false),
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/groups/a%7Cb%2Fc%20d%25%C3%A9/members?fields=%C3%A9%20%26%2B&include_fields=false&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"members":[{"connection_id":"connection_id","created_at":"2026-02-03T04:05:06.789Z","id":"id","member_type":"group","type":"tenant"}],"next":"next"}"##), (200, r##"{"members":[]}"##)],
async |mgmt| mgmt.groups().members().get_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn get_groups_id_roles() {
    let params = ListGroupRolesParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/groups/a%7Cb%2Fc%20d%25%C3%A9/roles?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"next":"next","roles":[{"description":"description","id":"id","name":"name","owner_id":"owner_id","type":"organization"}]}"##), (200, r##"{"roles":[]}"##)],
async |mgmt| mgmt.groups().roles().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn delete_groups_id_roles() {
    let body = RemoveGroupRoles {
        roles: vec!["roles".into()],
    };
    check_answerless(
        "DELETE",
        "/groups/a%7Cb%2Fc%20d%25%C3%A9/roles",
        Some(r##"{"roles":["roles"]}"##),
        &[(204, "")],
        async |mgmt| mgmt.groups().roles().remove("a|b/c d%é", &body).await,
    )
    .await;
}

#[tokio::test]
async fn post_groups_id_roles() {
    let body = AddGroupRoles {
        roles: vec!["roles".into()],
    };
    check_answerless(
        "POST",
        "/groups/a%7Cb%2Fc%20d%25%C3%A9/roles",
        Some(r##"{"roles":["roles"]}"##),
        &[(204, "")],
        async |mgmt| mgmt.groups().roles().add("a|b/c d%é", &body).await,
    )
    .await;
}
