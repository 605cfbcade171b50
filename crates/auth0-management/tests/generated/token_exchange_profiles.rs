// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `token_exchange_profiles`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, token_exchange_profiles::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_token_exchange_profiles() {
    let params = ListTokenExchangeProfileParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/token-exchange-profiles?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"next":"next","token_exchange_profiles":[{"action_id":"action_id","created_at":"2026-02-03T04:05:06.789Z","id":"id","name":"Token Exchange Profile 1","subject_token_type":"subject_token_type","type":"custom_authentication","updated_at":"2026-02-03T04:05:06.789Z"}]}"##), (200, r##"{"token_exchange_profiles":[]}"##)],
async |mgmt| mgmt.token_exchange_profiles().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_token_exchange_profiles() {
    let body = CreateTokenExchangeProfile {
        name: "name".into(),
        subject_token_type: "subject_token_type".into(),
        action_id: "action_id".into(),
        r#type: TokenExchangeProfileType::CustomAuthentication,
    };
    check(
"POST",
"/token-exchange-profiles",
Some(r##"{"action_id":"action_id","name":"name","subject_token_type":"subject_token_type","type":"custom_authentication"}"##),
&[(201, r##"{"action_id":"action_id","created_at":"2026-02-03T04:05:06.789Z","id":"id","name":"Token Exchange Profile 1","subject_token_type":"subject_token_type","type":"custom_authentication","updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.token_exchange_profiles().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_token_exchange_profiles_id() {
    check(
"GET",
"/token-exchange-profiles/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"action_id":"action_id","created_at":"2026-02-03T04:05:06.789Z","id":"id","name":"Token Exchange Profile 1","subject_token_type":"subject_token_type","type":"custom_authentication","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.token_exchange_profiles().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_token_exchange_profiles_id() {
    check_answerless(
        "DELETE",
        "/token-exchange-profiles/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.token_exchange_profiles().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_token_exchange_profiles_id() {
    let body = UpdateTokenExchangeProfile {
        name: Some("name".into()),
        subject_token_type: Some("subject_token_type".into()),
    };
    check_answerless(
        "PATCH",
        "/token-exchange-profiles/a%7Cb%2Fc%20d%25%C3%A9",
        Some(r##"{"name":"name","subject_token_type":"subject_token_type"}"##),
        &[(200, "")],
        async |mgmt| {
            mgmt.token_exchange_profiles()
                .update("a|b/c d%é", &body)
                .await
        },
    )
    .await;
}
