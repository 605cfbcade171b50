// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `blacklists`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, blacklists::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_blacklists_tokens() {
    check(
        "GET",
        "/blacklists/tokens?aud=a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(200, r##"[{"aud":"aud","jti":"jti"}]"##), (200, r##"[]"##)],
        async |mgmt| mgmt.blacklists().get("a|b/c d%é").detailed().await,
    )
    .await;
}

#[tokio::test]
async fn post_blacklists_tokens() {
    let body = CreateBlacklistedToken {
        aud: Some("aud".into()),
        jti: "jti".into(),
    };
    check_answerless(
        "POST",
        "/blacklists/tokens",
        Some(r##"{"aud":"aud","jti":"jti"}"##),
        &[(204, "")],
        async |mgmt| mgmt.blacklists().create(&body).await,
    )
    .await;
}
