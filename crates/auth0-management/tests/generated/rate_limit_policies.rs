// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `rate_limit_policies`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, rate_limit_policies::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_rate_limit_policies() {
    let params = ListRateLimitPoliciesParams {
        resource: Some(RateLimitPolicyResource::OauthAuthenticationApi),
        consumer: Some(RateLimitPolicyConsumer::Client),
        consumer_selector: Some("é &+".into()),
        take: Some(5),
        from: Some("a|b/c d%é".into()),
    };
    check(
"GET",
"/rate-limit-policies?resource=oauth_authentication_api&consumer=client&consumer_selector=%C3%A9%20%26%2B&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"next":"next","rate_limit_policies":[{"configuration":{"action":"allow"},"consumer":"client","consumer_selector":"consumer_selector","created_at":"2026-02-03T04:05:06.789Z","id":"id","resource":"oauth_authentication_api","updated_at":"2026-02-03T04:05:06.789Z"}]}"##), (200, r##"{"rate_limit_policies":[]}"##)],
async |mgmt| mgmt.rate_limit_policies().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_rate_limit_policies() {
    let body = CreateRateLimitPolicy {
        resource: RateLimitPolicyResource::OauthAuthenticationApi,
        consumer: RateLimitPolicyConsumer::Client,
        consumer_selector: "consumer_selector".into(),
        configuration: RateLimitPolicyConfiguration {
            action: Some(RateLimitPolicyConfigurationAction::Redirect),
            limit: Some(3),
            redirect_uri: Some("redirect_uri".into()),
            extra: Extra::default(),
        },
    };
    check(
"POST",
"/rate-limit-policies",
Some(r##"{"configuration":{"action":"redirect","limit":3,"redirect_uri":"redirect_uri"},"consumer":"client","consumer_selector":"consumer_selector","resource":"oauth_authentication_api"}"##),
&[(201, r##"{"configuration":{"action":"allow"},"consumer":"client","consumer_selector":"consumer_selector","created_at":"2026-02-03T04:05:06.789Z","id":"id","resource":"oauth_authentication_api","updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.rate_limit_policies().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_rate_limit_policies_id() {
    check(
"GET",
"/rate-limit-policies/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"configuration":{"action":"allow"},"consumer":"client","consumer_selector":"consumer_selector","created_at":"2026-02-03T04:05:06.789Z","id":"id","resource":"oauth_authentication_api","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.rate_limit_policies().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_rate_limit_policies_id() {
    check_answerless(
        "DELETE",
        "/rate-limit-policies/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.rate_limit_policies().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_rate_limit_policies_id() {
    let body = UpdateRateLimitPolicy {
        configuration: UpdateRateLimitPolicyConfiguration::Allow(RateLimitAllow {
            action: RateLimitAllowAction::Allow,
        }),
    };
    check(
"PATCH",
"/rate-limit-policies/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"configuration":{"action":"allow"}}"##),
&[(200, r##"{"configuration":{"action":"allow"},"consumer":"client","consumer_selector":"consumer_selector","created_at":"2026-02-03T04:05:06.789Z","id":"id","resource":"oauth_authentication_api","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.rate_limit_policies().update("a|b/c d%é", &body).detailed().await,
).await;
}
