// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `log_streams`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, log_streams::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_log_streams() {
    check(
"GET",
"/log-streams",
None,
&[(200, r##"[{"filters":[{"name":"security","type":"category"}],"id":"id","isPriority":true,"name":"name","pii_config":{"algorithm":"xxhash","log_fields":["address"],"method":"hash"},"sink":{"httpAuthorization":"s3cret","httpContentFormat":"JSONOBJECT","httpContentType":"httpContentType","httpCustomHeaders":[{"header":"header","value":"s3cret"}],"httpEndpoint":"httpEndpoint"},"status":"suspended","type":"http"}]"##), (200, r##"[]"##)],
async |mgmt| mgmt.log_streams().list().detailed().await,
).await;
}

#[tokio::test]
async fn post_log_streams() {
    let body = CreateLogStream {
        name: Some("name".into()),
        r#type: LogStreamType::Mixpanel,
        is_priority: Some(true),
        filters: Some(vec![LogStreamFilter {
            r#type: Some(LogStreamFilterType::Category),
            name: Some(LogStreamCategory::Security),
            extra: Extra::default(),
        }]),
        pii_config: Some(LogStreamPiiConfig {
            log_fields: Some(vec![LogStreamPiiField::Address]),
            method: Some(LogStreamPiiMethod::Hash),
            algorithm: Some(LogStreamPiiAlgorithm::Xxhash),
            extra: Extra::default(),
        }),
        sink: LogStreamSink::Http(LogStreamHttpSink {
            http_authorization: Some("httpAuthorization".into()),
            http_content_format: Some(LogStreamHttpContentFormat::Jsonobject),
            http_content_type: Some("httpContentType".into()),
            http_endpoint: Some("httpEndpoint".into()),
            http_custom_headers: Some(vec![HttpCustomHeader {
                header: Some("header".into()),
                value: Some("value".into()),
                extra: Extra::default(),
            }]),
            extra: Extra::default(),
        }),
        start_from: Some("startFrom".into()),
    };
    check(
"POST",
"/log-streams",
Some(r##"{"filters":[{"name":"security","type":"category"}],"isPriority":true,"name":"name","pii_config":{"algorithm":"xxhash","log_fields":["address"],"method":"hash"},"sink":{"httpAuthorization":"httpAuthorization","httpContentFormat":"JSONOBJECT","httpContentType":"httpContentType","httpCustomHeaders":[{"header":"header","value":"value"}],"httpEndpoint":"httpEndpoint"},"startFrom":"startFrom","type":"mixpanel"}"##),
&[(200, r##"{"filters":[{"name":"security","type":"category"}],"id":"id","isPriority":true,"name":"name","pii_config":{"algorithm":"xxhash","log_fields":["address"],"method":"hash"},"sink":{"httpAuthorization":"s3cret","httpContentFormat":"JSONOBJECT","httpContentType":"httpContentType","httpCustomHeaders":[{"header":"header","value":"s3cret"}],"httpEndpoint":"httpEndpoint"},"status":"suspended","type":"http"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.log_streams().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_log_streams_id() {
    check(
"GET",
"/log-streams/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"filters":[{"name":"security","type":"category"}],"id":"id","isPriority":true,"name":"name","pii_config":{"algorithm":"xxhash","log_fields":["address"],"method":"hash"},"sink":{"httpAuthorization":"s3cret","httpContentFormat":"JSONOBJECT","httpContentType":"httpContentType","httpCustomHeaders":[{"header":"header","value":"s3cret"}],"httpEndpoint":"httpEndpoint"},"status":"suspended","type":"http"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.log_streams().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_log_streams_id() {
    check_answerless(
        "DELETE",
        "/log-streams/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.log_streams().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_log_streams_id() {
    let body = UpdateLogStream {
        name: Some("name".into()),
        status: Some(LogStreamStatus::Suspended),
        is_priority: Some(true),
        filters: Some(vec![LogStreamFilter {
            r#type: Some(LogStreamFilterType::Category),
            name: Some(LogStreamCategory::Security),
            extra: Extra::default(),
        }]),
        pii_config: Some(LogStreamPiiConfig {
            log_fields: Some(vec![LogStreamPiiField::Address]),
            method: Some(LogStreamPiiMethod::Hash),
            algorithm: Some(LogStreamPiiAlgorithm::Xxhash),
            extra: Extra::default(),
        }),
        sink: Some(LogStreamSink::Http(LogStreamHttpSink {
            http_authorization: Some("httpAuthorization".into()),
            http_content_format: Some(LogStreamHttpContentFormat::Jsonobject),
            http_content_type: Some("httpContentType".into()),
            http_endpoint: Some("httpEndpoint".into()),
            http_custom_headers: Some(vec![HttpCustomHeader {
                header: Some("header".into()),
                value: Some("value".into()),
                extra: Extra::default(),
            }]),
            extra: Extra::default(),
        })),
    };
    check(
"PATCH",
"/log-streams/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"filters":[{"name":"security","type":"category"}],"isPriority":true,"name":"name","pii_config":{"algorithm":"xxhash","log_fields":["address"],"method":"hash"},"sink":{"httpAuthorization":"httpAuthorization","httpContentFormat":"JSONOBJECT","httpContentType":"httpContentType","httpCustomHeaders":[{"header":"header","value":"value"}],"httpEndpoint":"httpEndpoint"},"status":"suspended"}"##),
&[(200, r##"{"filters":[{"name":"security","type":"category"}],"id":"id","isPriority":true,"name":"name","pii_config":{"algorithm":"xxhash","log_fields":["address"],"method":"hash"},"sink":{"httpAuthorization":"s3cret","httpContentFormat":"JSONOBJECT","httpContentType":"httpContentType","httpCustomHeaders":[{"header":"header","value":"s3cret"}],"httpEndpoint":"httpEndpoint"},"status":"suspended","type":"http"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.log_streams().update("a|b/c d%é", &body).detailed().await,
).await;
}
