// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `roles`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, roles::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_roles() {
    let params = ListRolesParams {
        per_page: Some(5),
        page: Some(2),
        name_filter: Some("é &+".into()),
        r#type: Some(RoleType::Organization),
        owner_id: Some("é &+".into()),
    };
    check(
"GET",
"/roles?name_filter=%C3%A9%20%26%2B&type=organization&owner_id=%C3%A9%20%26%2B&page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"description":"description","id":"id","name":"name","owner_id":"owner_id","type":"organization"}]"##), (200, r##"{"limit":2,"roles":[{"description":"description","id":"id","name":"name","owner_id":"owner_id","type":"organization"}],"start":2,"total":2}"##), (200, r##"{"roles":[]}"##)],
async |mgmt| mgmt.roles().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_roles() {
    let body = CreateRole {
        name: "name".into(),
        description: Some("description".into()),
        r#type: Some(RoleType::Organization),
        owner_id: Some("owner_id".into()),
    };
    check(
"POST",
"/roles",
Some(r##"{"description":"description","name":"name","owner_id":"owner_id","type":"organization"}"##),
&[(200, r##"{"description":"description","id":"id","name":"name","owner_id":"owner_id","type":"organization"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.roles().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_roles_id() {
    check(
"GET",
"/roles/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"description":"description","id":"id","name":"name","owner_id":"owner_id","type":"organization"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.roles().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_roles_id() {
    check_answerless(
        "DELETE",
        "/roles/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(200, "")],
        async |mgmt| mgmt.roles().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_roles_id() {
    let body = UpdateRole {
        name: Some("name".into()),
        description: Some("description".into()),
    };
    check(
"PATCH",
"/roles/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"description":"description","name":"name"}"##),
&[(200, r##"{"description":"description","id":"id","name":"name","owner_id":"owner_id","type":"organization"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.roles().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_roles_id_groups() {
    let params = ListRoleGroupsParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/roles/a%7Cb%2Fc%20d%25%C3%A9/groups?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"groups":[{"connection_id":"connection_id","created_at":"2026-02-03T04:05:06.789Z","external_id":"external_id","id":"id","name":"name","tenant_name":"tenant_name","updated_at":"2026-02-03T04:05:06.789Z"}],"next":"next"}"##), (200, r##"{"groups":[]}"##)],
async |mgmt| mgmt.roles().groups().get_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn delete_roles_id_groups() {
    let body = RemoveRoleGroups {
        groups: vec!["groups".into()],
    };
    check_answerless(
        "DELETE",
        "/roles/a%7Cb%2Fc%20d%25%C3%A9/groups",
        Some(r##"{"groups":["groups"]}"##),
        &[(204, "")],
        async |mgmt| mgmt.roles().groups().remove("a|b/c d%é", &body).await,
    )
    .await;
}

#[tokio::test]
async fn post_roles_id_groups() {
    let body = AddRoleGroups {
        groups: vec!["groups".into()],
    };
    check_answerless(
        "POST",
        "/roles/a%7Cb%2Fc%20d%25%C3%A9/groups",
        Some(r##"{"groups":["groups"]}"##),
        &[(204, "")],
        async |mgmt| mgmt.roles().groups().add("a|b/c d%é", &body).await,
    )
    .await;
}

#[tokio::test]
async fn get_roles_id_permissions() {
    let params = ListRolePermissionsParams {
        per_page: Some(5),
        page: Some(2),
    };
    check(
"GET",
"/roles/a%7Cb%2Fc%20d%25%C3%A9/permissions?page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"description":"description","permission_name":"permission_name","resource_server_identifier":"resource_server_identifier","resource_server_name":"resource_server_name"}]"##), (200, r##"{"limit":2,"permissions":[{"description":"description","permission_name":"permission_name","resource_server_identifier":"resource_server_identifier","resource_server_name":"resource_server_name"}],"start":2,"total":2}"##), (200, r##"{"permissions":[]}"##)],
async |mgmt| mgmt.roles().permissions().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn delete_roles_id_permissions() {
    let body = RemoveRolePermissions {
        permissions: vec![PermissionId {
            resource_server_identifier: "resource_server_identifier".into(),
            permission_name: "permission_name".into(),
        }],
    };
    check_answerless(
"DELETE",
"/roles/a%7Cb%2Fc%20d%25%C3%A9/permissions",
Some(r##"{"permissions":[{"permission_name":"permission_name","resource_server_identifier":"resource_server_identifier"}]}"##),
&[(200, "")],
async |mgmt| mgmt.roles().permissions().remove("a|b/c d%é", &body).await,
).await;
}

#[tokio::test]
async fn post_roles_id_permissions() {
    let body = AddRolePermissions {
        permissions: vec![PermissionId {
            resource_server_identifier: "resource_server_identifier".into(),
            permission_name: "permission_name".into(),
        }],
    };
    check_answerless(
"POST",
"/roles/a%7Cb%2Fc%20d%25%C3%A9/permissions",
Some(r##"{"permissions":[{"permission_name":"permission_name","resource_server_identifier":"resource_server_identifier"}]}"##),
&[(201, "")],
async |mgmt| mgmt.roles().permissions().add("a|b/c d%é", &body).await,
).await;
}

#[tokio::test]
async fn get_roles_id_users() {
    let params = ListRoleUsersParams {
        per_page: None,
        page: None,
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/roles/a%7Cb%2Fc%20d%25%C3%A9/users?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"[{"email":"john.doe@gmail.com","name":"name","picture":"picture","user_id":"user_id"}]"##), (200, r##"{"limit":2,"start":2,"total":2,"users":[{"email":"john.doe@gmail.com","name":"name","picture":"picture","user_id":"user_id"}]}"##), (200, r##"{"next":"next","users":[{"email":"john.doe@gmail.com","name":"name","picture":"picture","user_id":"user_id"}]}"##), (200, r##"{"users":[]}"##)],
async |mgmt| mgmt.roles().users().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn post_roles_id_users() {
    let body = AddRoleUsers {
        users: vec!["users".into()],
    };
    check_answerless(
        "POST",
        "/roles/a%7Cb%2Fc%20d%25%C3%A9/users",
        Some(r##"{"users":["users"]}"##),
        &[(200, "")],
        async |mgmt| mgmt.roles().users().add("a|b/c d%é", &body).await,
    )
    .await;
}
