//! What the tests of the token endpoint share.
#![allow(dead_code, reason = "every test file uses a part of it")]

pub(crate) mod double;
pub(crate) mod key;

use auth0_authentication::{AuthenticationClient, ClientAuthentication};
use httpmock::{Method, Mock, MockServer, Then, When};
use serde_json::{Value, json};

/// A client of the application `app`.
pub(crate) fn client(
    server: &MockServer,
    authentication: ClientAuthentication,
) -> AuthenticationClient {
    AuthenticationClient::builder(server.base_url())
        .client_id("app")
        .client_authentication(authentication)
        .build()
        .unwrap()
}

/// A client with the secret `s3cret` in the body.
pub(crate) fn with_secret(server: &MockServer) -> AuthenticationClient {
    client(
        server,
        ClientAuthentication::ClientSecretPost("s3cret".into()),
    )
}

/// The least that the token endpoint answers.
pub(crate) fn tokens() -> Value {
    json!({ "access_token": "at", "token_type": "Bearer", "expires_in": 86400 })
}

/// The token endpoint, for exactly this form.
pub(crate) async fn token_endpoint<'a>(
    server: &'a MockServer,
    body: &str,
    status: u16,
    answer: Value,
) -> Mock<'a> {
    let body = body.to_owned();
    server
        .mock_async(move |when: When, then: Then| {
            when.method(Method::POST)
                .path("/oauth/token")
                .header("content-type", "application/x-www-form-urlencoded")
                .header_exists("auth0-client")
                .header_missing("authorization")
                .body(body);
            then.status(status).json_body(answer);
        })
        .await
}
