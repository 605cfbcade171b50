// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `hooks`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, hooks::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_hooks() {
    let params = ListHooksParams {
        page: Some(2),
        per_page: Some(5),
        enabled: Some(false),
        fields: Some("é &+".into()),
        trigger_id: Some(HookTriggerId::SendPhoneMessage),
    };
    check(
"GET",
"/hooks?enabled=false&fields=%C3%A9%20%26%2B&triggerId=send-phone-message&page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"dependencies":{"key":"value"},"enabled":true,"id":"00001","name":"hook","script":"module.exports = function(client, scope, audience, context, cb) cb(null, access_token); };","triggerId":"triggerId"}]"##), (200, r##"{"hooks":[{"dependencies":{"key":"value"},"enabled":true,"id":"00001","name":"hook","script":"module.exports = function(client, scope, audience, context, cb) cb(null, access_token); };","triggerId":"triggerId"}],"limit":2,"start":2,"total":2}"##), (200, r##"{"hooks":[]}"##)],
async |mgmt| mgmt.hooks().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_hooks() {
    let body = CreateHook {
        name: "name".into(),
        script: "script".into(),
        enabled: Some(true),
        dependencies: Some([("key".into(), "dependencies".into())].into()),
        trigger_id: HookTriggerId::SendPhoneMessage,
    };
    check(
"POST",
"/hooks",
Some(r##"{"dependencies":{"key":"dependencies"},"enabled":true,"name":"name","script":"script","triggerId":"send-phone-message"}"##),
&[(201, r##"{"dependencies":{"key":"value"},"enabled":true,"id":"00001","name":"hook","script":"module.exports = function(client, scope, audience, context, cb) cb(null, access_token); };","triggerId":"triggerId"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.hooks().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_hooks_id() {
    let params = GetHookParams {
        fields: Some("é &+".into()),
    };
    check(
"GET",
"/hooks/a%7Cb%2Fc%20d%25%C3%A9?fields=%C3%A9%20%26%2B",
None,
&[(200, r##"{"dependencies":{"key":"value"},"enabled":true,"id":"00001","name":"hook","script":"module.exports = function(client, scope, audience, context, cb) cb(null, access_token); };","triggerId":"triggerId"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.hooks().get_with("a|b/c d%é", &params).detailed().await,
).await;
}

#[tokio::test]
async fn delete_hooks_id() {
    check_answerless(
        "DELETE",
        "/hooks/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.hooks().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_hooks_id() {
    let body = UpdateHook {
        name: Some("name".into()),
        script: Some("script".into()),
        enabled: Some(true),
        dependencies: Some([("key".into(), "dependencies".into())].into()),
    };
    check(
"PATCH",
"/hooks/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"dependencies":{"key":"dependencies"},"enabled":true,"name":"name","script":"script"}"##),
&[(201, r##"{"dependencies":{"key":"value"},"enabled":true,"id":"00001","name":"hook","script":"module.exports = function(client, scope, audience, context, cb) cb(null, access_token); };","triggerId":"triggerId"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.hooks().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_hooks_id_secrets() {
    check(
        "GET",
        "/hooks/a%7Cb%2Fc%20d%25%C3%A9/secrets",
        None,
        &[(200, r##"{"key":"value"}"##), (200, r##"{}"##)],
        async |mgmt| mgmt.hooks().secrets().get("a|b/c d%é").detailed().await,
    )
    .await;
}

#[tokio::test]
async fn delete_hooks_id_secrets() {
    let body = vec!["value".into()];
    check_answerless(
        "DELETE",
        "/hooks/a%7Cb%2Fc%20d%25%C3%A9/secrets",
        Some(r##"["value"]"##),
        &[(204, "")],
        async |mgmt| mgmt.hooks().secrets().delete("a|b/c d%é", &body).await,
    )
    .await;
}

#[tokio::test]
async fn patch_hooks_id_secrets() {
    let body = [("key".into(), "value".into())].into();
    check_answerless(
        "PATCH",
        "/hooks/a%7Cb%2Fc%20d%25%C3%A9/secrets",
        Some(r##"{"key":"value"}"##),
        &[(201, "")],
        async |mgmt| mgmt.hooks().secrets().update("a|b/c d%é", &body).await,
    )
    .await;
}

#[tokio::test]
async fn post_hooks_id_secrets() {
    let body = [("key".into(), "value".into())].into();
    check_answerless(
        "POST",
        "/hooks/a%7Cb%2Fc%20d%25%C3%A9/secrets",
        Some(r##"{"key":"value"}"##),
        &[(201, "")],
        async |mgmt| mgmt.hooks().secrets().create("a|b/c d%é", &body).await,
    )
    .await;
}
