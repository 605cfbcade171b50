// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `rules_configs`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, rules_configs::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_rules_configs() {
    check(
        "GET",
        "/rules-configs",
        None,
        &[
            (200, r##"[{"key":"MY_RULES_CONFIG_KEY"}]"##),
            (200, r##"[]"##),
        ],
        async |mgmt| mgmt.rules_configs().list().detailed().await,
    )
    .await;
}

#[tokio::test]
async fn delete_rules_configs_key() {
    check_answerless(
        "DELETE",
        "/rules-configs/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.rules_configs().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn put_rules_configs_key() {
    let body = SetRulesConfig {
        value: "value".into(),
    };
    check(
        "PUT",
        "/rules-configs/a%7Cb%2Fc%20d%25%C3%A9",
        Some(r##"{"value":"value"}"##),
        &[
            (
                200,
                r##"{"key":"MY_RULES_CONFIG_KEY","value":"MY_RULES_CONFIG_VALUE"}"##,
            ),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.rules_configs()
                .set("a|b/c d%é", &body)
                .detailed()
                .await
        },
    )
    .await;
}
