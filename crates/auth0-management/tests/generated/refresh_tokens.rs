// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `refresh_tokens`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, refresh_tokens::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_refresh_tokens() {
    let params = ListRefreshTokensParams {
        client_id: Some("é &+".into()),
        from: Some("a|b/c d%é".into()),
        take: Some(5),
        fields: Some("é &+".into()),
        include_fields: Some(false),
    };
    check(
"GET",
"/refresh-tokens?user_id=a%7Cb%2Fc%20d%25%C3%A9&client_id=%C3%A9%20%26%2B&fields=%C3%A9%20%26%2B&include_fields=false&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"next":"next","refresh_tokens":[{"client_id":"client_id","created_at":"2026-02-03T04:05:06.789Z","device":{"initial_asn":"initial_asn","initial_ip":"initial_ip","initial_user_agent":"initial_user_agent","last_asn":"last_asn","last_ip":"last_ip","last_user_agent":"last_user_agent"},"expires_at":"2026-02-03T04:05:06.789Z","id":"id","idle_expires_at":"2026-02-03T04:05:06.789Z","last_exchanged_at":"2026-02-03T04:05:06.789Z","refresh_token_metadata":{},"resource_servers":[{"audience":"audience","scopes":"scopes"}],"rotating":true,"session_id":"session_id","user_id":"auth0|507f1f77bcf86cd799439020"}]}"##), (200, r##"{"refresh_tokens":[]}"##)],
async |mgmt| mgmt.refresh_tokens().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn post_refresh_tokens_revoke() {
    let body = RevokeRefreshTokens {
        ids: Some(vec!["ids".into()]),
        user_id: Some("user_id".into()),
        client_id: Some("client_id".into()),
        audience: Some("audience".into()),
    };
    check_answerless(
"POST",
"/refresh-tokens/revoke",
Some(r##"{"audience":"audience","client_id":"client_id","ids":["ids"],"user_id":"user_id"}"##),
&[(202, "")],
async |mgmt| mgmt.refresh_tokens().revoke(&body).await,
).await;
}

#[tokio::test]
async fn get_refresh_tokens_id() {
    check(
"GET",
"/refresh-tokens/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"client_id":"client_id","created_at":"2026-02-03T04:05:06.789Z","device":{"initial_asn":"initial_asn","initial_ip":"initial_ip","initial_user_agent":"initial_user_agent","last_asn":"last_asn","last_ip":"last_ip","last_user_agent":"last_user_agent"},"expires_at":"2026-02-03T04:05:06.789Z","id":"id","idle_expires_at":"2026-02-03T04:05:06.789Z","last_exchanged_at":"2026-02-03T04:05:06.789Z","refresh_token_metadata":{},"resource_servers":[{"audience":"audience","scopes":"scopes"}],"rotating":true,"session_id":"session_id","user_id":"auth0|507f1f77bcf86cd799439020"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.refresh_tokens().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_refresh_tokens_id() {
    check_answerless(
        "DELETE",
        "/refresh-tokens/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(202, "")],
        async |mgmt| mgmt.refresh_tokens().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_refresh_tokens_id() {
    let body = UpdateRefreshToken {
        refresh_token_metadata: Patch::Value(any_json()),
    };
    check(
"PATCH",
"/refresh-tokens/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"refresh_token_metadata":{"any":["thing",1]}}"##),
&[(200, r##"{"client_id":"client_id","created_at":"2026-02-03T04:05:06.789Z","device":{"initial_asn":"initial_asn","initial_ip":"initial_ip","initial_user_agent":"initial_user_agent","last_asn":"last_asn","last_ip":"last_ip","last_user_agent":"last_user_agent"},"expires_at":"2026-02-03T04:05:06.789Z","id":"id","idle_expires_at":"2026-02-03T04:05:06.789Z","last_exchanged_at":"2026-02-03T04:05:06.789Z","refresh_token_metadata":{},"resource_servers":[{"audience":"audience","scopes":"scopes"}],"rotating":true,"session_id":"session_id","user_id":"auth0|507f1f77bcf86cd799439020"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.refresh_tokens().update("a|b/c d%é", &body).detailed().await,
).await;
}
