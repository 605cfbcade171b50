// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `rules`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, rules::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_rules() {
    let params = ListRulesParams {
        page: Some(2),
        per_page: Some(5),
        enabled: Some(false),
        fields: Some("é &+".into()),
        include_fields: Some(false),
    };
    check(
"GET",
"/rules?enabled=false&fields=%C3%A9%20%26%2B&include_fields=false&page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"enabled":true,"id":"con_0000000000000001","name":"rule_1","order":2,"script":"function (user, context, callback) {\n  callback(null, user, context);\n}","stage":"login_success"}]"##), (200, r##"{"limit":2,"rules":[{"enabled":true,"id":"con_0000000000000001","name":"rule_1","order":2,"script":"function (user, context, callback) {\n  callback(null, user, context);\n}","stage":"login_success"}],"start":2,"total":2}"##), (200, r##"{"rules":[]}"##)],
async |mgmt| mgmt.rules().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_rules() {
    let body = CreateRule {
        name: "name".into(),
        script: "script".into(),
        order: Some(3),
        enabled: Some(true),
    };
    check(
"POST",
"/rules",
Some(r##"{"enabled":true,"name":"name","order":3,"script":"script"}"##),
&[(201, r##"{"enabled":true,"id":"con_0000000000000001","name":"rule_1","order":2,"script":"function (user, context, callback) {\n  callback(null, user, context);\n}","stage":"login_success"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.rules().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_rules_id() {
    let params = GetRuleParams {
        fields: Some("é &+".into()),
        include_fields: Some(false),
    };
    check(
"GET",
"/rules/a%7Cb%2Fc%20d%25%C3%A9?fields=%C3%A9%20%26%2B&include_fields=false",
None,
&[(200, r##"{"enabled":true,"id":"con_0000000000000001","name":"rule_1","order":2,"script":"function (user, context, callback) {\n  callback(null, user, context);\n}","stage":"login_success"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.rules().get_with("a|b/c d%é", &params).detailed().await,
).await;
}

#[tokio::test]
async fn delete_rules_id() {
    check_answerless(
        "DELETE",
        "/rules/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.rules().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_rules_id() {
    let body = UpdateRule {
        script: Some("script".into()),
        name: Some("name".into()),
        order: Some(3),
        enabled: Some(true),
    };
    check(
"PATCH",
"/rules/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"enabled":true,"name":"name","order":3,"script":"script"}"##),
&[(200, r##"{"enabled":true,"id":"con_0000000000000001","name":"rule_1","order":2,"script":"function (user, context, callback) {\n  callback(null, user, context);\n}","stage":"login_success"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.rules().update("a|b/c d%é", &body).detailed().await,
).await;
}
