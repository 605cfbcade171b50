// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `emails`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, emails::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_emails_provider() {
    let params = GetEmailProviderParams {
        fields: Some("é &+".into()),
        include_fields: Some(false),
    };
    check(
"GET",
"/emails/provider?fields=%C3%A9%20%26%2B&include_fields=false",
None,
&[(200, r##"{"credentials":{"api_user":"api_user","domain":"domain","region":"region","smtp_host":"smtp_host","smtp_port":7,"smtp_user":"smtp_user"},"default_from_address":"default_from_address","enabled":true,"name":"sendgrid","settings":{}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.emails().provider().get_with(&params).detailed().await,
).await;
}

#[tokio::test]
async fn delete_emails_provider() {
    check_answerless(
        "DELETE",
        "/emails/provider",
        None,
        &[(204, "")],
        async |mgmt| mgmt.emails().provider().delete().await,
    )
    .await;
}

#[tokio::test]
async fn patch_emails_provider() {
    let body = UpdateEmailProvider {
        name: Some(EmailProviderName::Custom),
        enabled: Some(true),
        default_from_address: Some("default_from_address".into()),
        credentials: Some(NewEmailProviderCredentials::ApiKey(ApiKeyCredentials {
            api_key: "api_key".into(),
        })),
        settings: Patch::Value(any_json()),
    };
    check(
"PATCH",
"/emails/provider",
Some(r##"{"credentials":{"api_key":"api_key"},"default_from_address":"default_from_address","enabled":true,"name":"custom","settings":{"any":["thing",1]}}"##),
&[(200, r##"{"credentials":{"api_user":"api_user","domain":"domain","region":"region","smtp_host":"smtp_host","smtp_port":7,"smtp_user":"smtp_user"},"default_from_address":"default_from_address","enabled":true,"name":"sendgrid","settings":{}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.emails().provider().update(&body).detailed().await,
).await;
}

#[tokio::test]
async fn post_emails_provider() {
    let body = CreateEmailProvider {
        name: EmailProviderName::Custom,
        enabled: Some(true),
        default_from_address: Some("default_from_address".into()),
        credentials: NewEmailProviderCredentials::ApiKey(ApiKeyCredentials {
            api_key: "api_key".into(),
        }),
        settings: Some(any_json()),
    };
    check(
"POST",
"/emails/provider",
Some(r##"{"credentials":{"api_key":"api_key"},"default_from_address":"default_from_address","enabled":true,"name":"custom","settings":{"any":["thing",1]}}"##),
&[(201, r##"{"credentials":{"api_user":"api_user","domain":"domain","region":"region","smtp_host":"smtp_host","smtp_port":7,"smtp_user":"smtp_user"},"default_from_address":"default_from_address","enabled":true,"name":"sendgrid","settings":{}}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.emails().provider().create(&body).detailed().await,
).await;
}
