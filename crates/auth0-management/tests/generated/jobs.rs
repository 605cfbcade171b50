// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `jobs`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, jobs::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn post_jobs_users_exports() {
    let body = ExportUsers {
        connection_id: Some("connection_id".into()),
        format: Some(JobFileFormat::Csv),
        limit: Some(3),
        fields: Some(vec![ExportField {
            name: Some("name".into()),
            export_as: Some("export_as".into()),
            extra: Extra::default(),
        }]),
    };
    check(
"POST",
"/jobs/users-exports",
Some(r##"{"connection_id":"connection_id","fields":[{"export_as":"export_as","name":"name"}],"format":"csv","limit":3}"##),
&[(200, r##"{"connection_id":"con_0000000000000001","created_at":"created_at","fields":[{"export_as":"export_as","name":"name"}],"format":"csv","id":"job_0000000000000001","limit":7,"status":"pending","type":"users_export"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.jobs().users_exports().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn post_jobs_verification_email() {
    let body = SendVerificationEmail {
        user_id: "user_id".into(),
        client_id: Some("client_id".into()),
        identity: Some(Identity {
            user_id: "user_id".into(),
            provider: IdentityProvider::Yandex,
            connection_id: Some("connection_id".into()),
        }),
        organization_id: Some("organization_id".into()),
    };
    check(
"POST",
"/jobs/verification-email",
Some(r##"{"client_id":"client_id","identity":{"connection_id":"connection_id","provider":"yandex","user_id":"user_id"},"organization_id":"organization_id","user_id":"user_id"}"##),
&[(201, r##"{"created_at":"created_at","id":"job_0000000000000001","status":"completed","type":"verification_email"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.jobs().verification_email().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_jobs_id() {
    check(
"GET",
"/jobs/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"connection_id":"con_0000000000000001","created_at":"created_at","format":"csv","id":"job_0000000000000001","location":"s3cret","percentage_done":7,"status":"pending","status_details":"status_details","summary":{"failed":7,"inserted":7,"total":7,"updated":7},"time_left_seconds":7,"type":"users_import"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.jobs().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn get_jobs_id_errors() {
    check(
        "GET",
        "/jobs/a%7Cb%2Fc%20d%25%C3%A9/errors",
        None,
        &[
            (
                200,
                r##"[{"errors":[{"code":"code","message":"message","path":"path"}],"user":{}}]"##,
            ),
            (200, r##"[]"##),
            (204, ""),
        ],
        async |mgmt| mgmt.jobs().errors().get("a|b/c d%é").detailed().await,
    )
    .await;
}
