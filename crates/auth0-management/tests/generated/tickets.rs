// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `tickets`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, tickets::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn post_tickets_email_verification() {
    let body = VerifyEmailTicket {
        result_url: Some("result_url".into()),
        user_id: "user_id".into(),
        client_id: Some("client_id".into()),
        organization_id: Some("organization_id".into()),
        ttl_sec: Some(3),
        include_email_in_redirect: Some(true),
        identity: Some(Identity {
            user_id: "user_id".into(),
            provider: IdentityProvider::Yandex,
            connection_id: Some("connection_id".into()),
        }),
    };
    check(
"POST",
"/tickets/email-verification",
Some(r##"{"client_id":"client_id","identity":{"connection_id":"connection_id","provider":"yandex","user_id":"user_id"},"includeEmailInRedirect":true,"organization_id":"organization_id","result_url":"result_url","ttl_sec":3,"user_id":"user_id"}"##),
&[(201, r##"{"ticket":"s3cret"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.tickets().verify_email(&body).detailed().await,
).await;
}

#[tokio::test]
async fn post_tickets_password_change() {
    let body = ChangePasswordTicket {
        result_url: Some("result_url".into()),
        user_id: Some("user_id".into()),
        client_id: Some("client_id".into()),
        organization_id: Some("organization_id".into()),
        connection_id: Some("connection_id".into()),
        email: Some("email".into()),
        ttl_sec: Some(3),
        mark_email_as_verified: Some(true),
        include_email_in_redirect: Some(true),
        identity: Some(ChangePasswordTicketIdentity {
            user_id: "user_id".into(),
            provider: TicketIdentityProvider::Auth0,
            connection_id: Some("connection_id".into()),
        }),
    };
    check(
"POST",
"/tickets/password-change",
Some(r##"{"client_id":"client_id","connection_id":"connection_id","email":"email","identity":{"connection_id":"connection_id","provider":"auth0","user_id":"user_id"},"includeEmailInRedirect":true,"mark_email_as_verified":true,"organization_id":"organization_id","result_url":"result_url","ttl_sec":3,"user_id":"user_id"}"##),
&[(201, r##"{"ticket":"s3cret"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.tickets().change_password(&body).detailed().await,
).await;
}
