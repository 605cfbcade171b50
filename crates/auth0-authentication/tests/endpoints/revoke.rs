//! Revocation of refresh tokens, and of all that a user has.

use auth0_authentication::{AuthenticationClient, ClientAuthentication, RevokedSubject};
use httpmock::prelude::*;
use serde_json::json;

use crate::support::{Request, client, client_with, refusal, unsent};

const REVOKE: &str = "/oauth/revoke";
const GLOBAL: &str = "/oauth/global-token-revocation/connection/okta-a%2Fb";

#[tokio::test]
async fn a_refresh_token_is_revoked() {
    for answer in ["OK", ""] {
        let server = MockServer::start_async().await;
        let form = "token=v1.MRHb%2BVqR&client_id=app&client_secret=s3cret";
        let mock = Request::post(REVOKE)
            .form(form)
            .answered_text(&server, 200, answer)
            .await;
        client(&server).revoke("v1.MRHb+VqR").await.unwrap();
        mock.assert_async().await;
    }
}

#[tokio::test]
async fn the_application_says_who_it_is_in_the_body() {
    for (authentication, form) in [
        (ClientAuthentication::None, "token=v1&client_id=app"),
        (
            ClientAuthentication::ClientSecretBasic("s3cret".into()),
            "token=v1&client_id=app&client_secret=s3cret",
        ),
    ] {
        let server = MockServer::start_async().await;
        let mock = Request::post(REVOKE)
            .form(form)
            .answered_text(&server, 200, "")
            .await;
        let auth = client_with(&server, authentication);
        auth.revoke("v1").await.unwrap();
        mock.assert_async().await;
    }
}

#[tokio::test]
async fn revoke_fails() {
    let server = MockServer::start_async().await;
    let form = "token=v1&client_id=app&client_secret=s3cret";
    let answer = json!({ "error": "invalid_client", "error_description": "no" });
    Request::post(REVOKE)
        .form(form)
        .answered(&server, 401, answer)
        .await;
    let error = client(&server).revoke("v1").await.unwrap_err();
    assert_eq!(refusal(&error), (401, Some("invalid_client")));
    unsent("`token` is empty", async |auth| auth.revoke("").await).await;
}

fn subject() -> RevokedSubject {
    RevokedSubject::iss_sub("https://okta.example.com/", "00u1")
}

fn global() -> Request {
    Request::post(GLOBAL).bearer("jwt").json(json!({
        "subject": { "format": "iss_sub", "iss": "https://okta.example.com/", "sub": "00u1" },
    }))
}

#[tokio::test]
async fn all_that_a_user_has_is_revoked() {
    for status in [200, 204] {
        let server = MockServer::start_async().await;
        let mock = global().answered_text(&server, status, "").await;
        let auth = client(&server);
        auth.global_token_revocation("okta-a/b", &subject(), "jwt")
            .await
            .unwrap();
        mock.assert_async().await;
    }
}

#[tokio::test]
async fn global_token_revocation_fails() {
    let server = MockServer::start_async().await;
    global().answered_text(&server, 401, "Unauthorized").await;
    let (auth, subject, jwt) = (client(&server), subject(), "jwt");
    let call = auth.global_token_revocation("okta-a/b", &subject, jwt);
    let error = call.await.unwrap_err();
    assert_eq!(refusal(&error), (401, None));

    for (connection, iss, sub, token, words) in [
        ("", "a", "b", "jwt", "`connection_name` is empty"),
        ("okta", "", "b", "jwt", "`iss` is empty"),
        ("okta", "a", "", "jwt", "`sub` is empty"),
        ("okta", "a", "b", "", "the bearer token is empty"),
    ] {
        let subject = RevokedSubject::iss_sub(iss, sub);
        let call = async |auth: &AuthenticationClient| {
            auth.global_token_revocation(connection, &subject, token)
                .await
        };
        unsent(words, call).await;
    }
}
