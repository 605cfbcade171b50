// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `email_templates`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, email_templates::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn post_email_templates() {
    let body = CreateEmailTemplate {
        template: EmailTemplateName::AsyncApproval,
        body: Some("body".into()),
        from: Some("from".into()),
        result_url: Some("resultUrl".into()),
        subject: Some("subject".into()),
        syntax: Some("syntax".into()),
        url_lifetime_in_seconds: Some(3),
        include_email_in_redirect: Some(true),
        enabled: Some(true),
    };
    check(
"POST",
"/email-templates",
Some(r##"{"body":"body","enabled":true,"from":"from","includeEmailInRedirect":true,"resultUrl":"resultUrl","subject":"subject","syntax":"syntax","template":"async_approval","urlLifetimeInSeconds":3}"##),
&[(200, r##"{"body":"body","enabled":true,"from":"sender@auth0.com","includeEmailInRedirect":true,"resultUrl":"resultUrl","subject":"subject","syntax":"liquid","template":"async_approval","urlLifetimeInSeconds":2}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.email_templates().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_email_templates_templatename() {
    check(
"GET",
"/email-templates/async_approval",
None,
&[(200, r##"{"body":"body","enabled":true,"from":"sender@auth0.com","includeEmailInRedirect":true,"resultUrl":"resultUrl","subject":"subject","syntax":"liquid","template":"async_approval","urlLifetimeInSeconds":2}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.email_templates().get(&EmailTemplateName::AsyncApproval).detailed().await,
).await;
}

#[tokio::test]
async fn patch_email_templates_templatename() {
    let body = UpdateEmailTemplate {
        template: Some(EmailTemplateName::AsyncApproval),
        body: Patch::Value("body".into()),
        from: Patch::Value("from".into()),
        result_url: Patch::Value("resultUrl".into()),
        subject: Patch::Value("subject".into()),
        syntax: Patch::Value("syntax".into()),
        url_lifetime_in_seconds: Patch::Value(3),
        include_email_in_redirect: Some(true),
        enabled: Patch::Value(true),
    };
    check(
"PATCH",
"/email-templates/async_approval",
Some(r##"{"body":"body","enabled":true,"from":"from","includeEmailInRedirect":true,"resultUrl":"resultUrl","subject":"subject","syntax":"syntax","template":"async_approval","urlLifetimeInSeconds":3}"##),
&[(200, r##"{"body":"body","enabled":true,"from":"sender@auth0.com","includeEmailInRedirect":true,"resultUrl":"resultUrl","subject":"subject","syntax":"liquid","template":"async_approval","urlLifetimeInSeconds":2}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.email_templates().update(&EmailTemplateName::AsyncApproval, &body).detailed().await,
).await;
}

#[tokio::test]
async fn put_email_templates_templatename() {
    let body = SetEmailTemplate {
        template: EmailTemplateName::AsyncApproval,
        body: Some("body".into()),
        from: Some("from".into()),
        result_url: Some("resultUrl".into()),
        subject: Some("subject".into()),
        syntax: Some("syntax".into()),
        url_lifetime_in_seconds: Some(3),
        include_email_in_redirect: Some(true),
        enabled: Some(true),
    };
    check(
"PUT",
"/email-templates/async_approval",
Some(r##"{"body":"body","enabled":true,"from":"from","includeEmailInRedirect":true,"resultUrl":"resultUrl","subject":"subject","syntax":"syntax","template":"async_approval","urlLifetimeInSeconds":3}"##),
&[(200, r##"{"body":"body","enabled":true,"from":"sender@auth0.com","includeEmailInRedirect":true,"resultUrl":"resultUrl","subject":"subject","syntax":"liquid","template":"async_approval","urlLifetimeInSeconds":2}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.email_templates().set(&EmailTemplateName::AsyncApproval, &body).detailed().await,
).await;
}
