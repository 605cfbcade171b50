// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `connected_accounts`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_my_account::{Extra, Patch, connected_accounts::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn post_connected_accounts_connect() {
    let body = CreateConnectedAccounts {
        connection: "connection".into(),
        redirect_uri: "redirect_uri".into(),
        state: Some("state".into()),
        code_challenge: Some("code_challenge".into()),
        code_challenge_method: Some(CodeChallengeMethod::S256),
        scopes: Some(vec!["scopes".into()]),
        authorization_params: Some(AuthorizationParams {
            acr_values: Some("acr_values".into()),
            audience: Some("audience".into()),
            resource: Some("resource".into()),
            display: Some(Display::Wap),
            id_token_hint: Some("id_token_hint".into()),
            login_hint: Some("login_hint".into()),
            max_age: Some(3),
            prompt: Some(Prompt::SelectAccount),
            ui_locales: Some("ui_locales".into()),
        }),
    };
    check(
"POST",
"/connected-accounts/connect",
Some(r##"{"authorization_params":{"acr_values":"acr_values","audience":"audience","display":"wap","id_token_hint":"id_token_hint","login_hint":"login_hint","max_age":3,"prompt":"select_account","resource":"resource","ui_locales":"ui_locales"},"code_challenge":"code_challenge","code_challenge_method":"S256","connection":"connection","redirect_uri":"redirect_uri","scopes":["scopes"],"state":"state"}"##),
&[(201, r##"{"auth_session":"s3cret","connect_params":{"ticket":"s3cret"},"connect_uri":"connect_uri","expires_in":7}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.connected_accounts().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn post_connected_accounts_complete() {
    let body = CompleteConnectedAccounts {
        auth_session: "auth_session".into(),
        connect_code: "connect_code".into(),
        redirect_uri: "redirect_uri".into(),
        code_verifier: Some("code_verifier".into()),
    };
    check(
"POST",
"/connected-accounts/complete",
Some(r##"{"auth_session":"auth_session","code_verifier":"code_verifier","connect_code":"connect_code","redirect_uri":"redirect_uri"}"##),
&[(201, r##"{"access_type":"offline","connection":"connection","created_at":"2026-02-03T04:05:06.789Z","expires_at":"2026-02-03T04:05:06.789Z","id":"id","scopes":["scopes"]}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.connected_accounts().complete(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_connected_accounts_accounts() {
    let params = ListConnectedAccountsParams {
        connection: Some("é &+".into()),
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/connected-accounts/accounts?connection=%C3%A9%20%26%2B&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"accounts":[{"access_type":"offline","connection":"connection","created_at":"2026-02-03T04:05:06.789Z","expires_at":"2026-02-03T04:05:06.789Z","id":"id","org_id":"org_id","scopes":["scopes"]}],"next":"next"}"##), (200, r##"{"accounts":[]}"##)],
async |mgmt| mgmt.connected_accounts().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn get_connected_accounts_connections() {
    let params = ListConnectedAccountsConnectionsParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/connected-accounts/connections?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"connections":[{"name":"name","scopes":["scopes"],"strategy":"strategy"}],"next":"next"}"##), (200, r##"{"connections":[]}"##)],
async |mgmt| mgmt.connected_accounts().connections().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn delete_connected_accounts_accounts_id() {
    check_answerless(
        "DELETE",
        "/connected-accounts/accounts/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.connected_accounts().delete("a|b/c d%é").await,
    )
    .await;
}
