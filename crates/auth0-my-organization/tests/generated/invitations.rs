// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `invitations`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_my_organization::{Extra, Patch, invitations::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_member_invitations() {
    let params = ListMemberInvitationsParams {
        fields: Some("é &+".into()),
        include_fields: Some(false),
        from: Some("a|b/c d%é".into()),
        take: Some(5),
        sort: Some("é &+".into()),
    };
    check(
"GET",
"/member-invitations?fields=%C3%A9%20%26%2B&include_fields=false&sort=%C3%A9%20%26%2B&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"invitations":[{"created_at":"2026-02-03T04:05:06.789Z","expires_at":"2026-02-03T04:05:06.789Z","id":"id","identity_provider_id":"identity_provider_id","invitation_url":"s3cret","invitee":{"email":"email"},"inviter":{"name":"name"},"organization_id":"organization_id","roles":["roles"],"ticket_id":"ticket_id"}],"next":"next"}"##), (200, r##"{"invitations":[]}"##)],
async |mgmt| mgmt.invitations().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_member_invitations() {
    let body = CreateMemberInvitation {
        invitees: vec![CreateMemberInvitationInvitee {
            email: "email".into(),
            roles: Some(vec!["roles".into()]),
        }],
        inviter: Some(MemberInvitationInviter {
            name: Some("name".into()),
            extra: Extra::default(),
        }),
        identity_provider_id: Some("identity_provider_id".into()),
        ttl_sec: Some(3),
    };
    check(
"POST",
"/member-invitations",
Some(r##"{"identity_provider_id":"identity_provider_id","invitees":[{"email":"email","roles":["roles"]}],"inviter":{"name":"name"},"ttl_sec":3}"##),
&[(201, r##"[{"created_at":"2026-02-03T04:05:06.789Z","expires_at":"2026-02-03T04:05:06.789Z","id":"id","identity_provider_id":"identity_provider_id","invitation_url":"s3cret","invitee":{"email":"email"},"inviter":{"name":"name"},"organization_id":"organization_id","roles":["roles"],"ticket_id":"ticket_id"}]"##), (201, r##"[]"##)],
async |mgmt| mgmt.invitations().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn post_delete_member_invitations() {
    let body = DeleteMemberInvitations {
        invitations: vec!["invitations".into()],
    };
    check_answerless(
        "POST",
        "/delete-member-invitations",
        Some(r##"{"invitations":["invitations"]}"##),
        &[(204, "")],
        async |mgmt| mgmt.invitations().delete(&body).await,
    )
    .await;
}

#[tokio::test]
async fn get_member_invitations_invitation_id() {
    let params = GetMemberInvitationParams {
        fields: Some("é &+".into()),
        include_fields: Some(false),
    };
    check(
"GET",
"/member-invitations/a%7Cb%2Fc%20d%25%C3%A9?fields=%C3%A9%20%26%2B&include_fields=false",
None,
&[(200, r##"{"created_at":"2026-02-03T04:05:06.789Z","expires_at":"2026-02-03T04:05:06.789Z","id":"id","identity_provider_id":"identity_provider_id","invitation_url":"s3cret","invitee":{"email":"email"},"inviter":{"name":"name"},"organization_id":"organization_id","roles":["roles"],"ticket_id":"ticket_id"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.invitations().get_with("a|b/c d%é", &params).detailed().await,
).await;
}

#[tokio::test]
async fn delete_member_invitations_invitation_id() {
    check_answerless(
        "DELETE",
        "/member-invitations/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.invitations().delete_one("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn get_member_invitations_invitation_id_roles() {
    check(
        "GET",
        "/member-invitations/a%7Cb%2Fc%20d%25%C3%A9/roles",
        None,
        &[
            (
                200,
                r##"{"roles":[{"description":"description","id":"id","name":"name"}]}"##,
            ),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.invitations()
                .roles()
                .list("a|b/c d%é")
                .detailed()
                .await
        },
    )
    .await;
}
