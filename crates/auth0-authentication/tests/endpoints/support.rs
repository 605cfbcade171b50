//! A server that expects one request, to the last member of its body.

use std::fmt::Debug;

use auth0_authentication::{AuthenticationClient, ClientAuthentication, Error, ErrorKind};
use httpmock::prelude::*;
use httpmock::{Method, Mock, Then, When};
use serde_json::Value;

/// A client whose application has a secret, which must not go where it is not asked for.
pub(crate) fn client(server: &MockServer) -> AuthenticationClient {
    let authentication = ClientAuthentication::ClientSecretPost("s3cret".into());
    client_with(server, authentication)
}

pub(crate) fn client_with(
    server: &MockServer,
    authentication: ClientAuthentication,
) -> AuthenticationClient {
    AuthenticationClient::builder(server.base_url())
        .client_id("app")
        .client_authentication(authentication)
        .build()
        .unwrap()
}

/// The request that a server expects.
pub(crate) struct Request {
    method: Method,
    path: &'static str,
    bearer: Option<&'static str>,
    body: Body,
}

enum Body {
    None,
    Json(Value),
    Text(&'static str, &'static str),
}

impl Request {
    fn new(method: Method, path: &'static str) -> Self {
        Self {
            method,
            path,
            bearer: None,
            body: Body::None,
        }
    }

    pub(crate) fn get(path: &'static str) -> Self {
        Self::new(GET, path)
    }

    pub(crate) fn post(path: &'static str) -> Self {
        Self::new(POST, path)
    }

    pub(crate) fn delete(path: &'static str) -> Self {
        Self::new(DELETE, path)
    }

    pub(crate) fn bearer(mut self, token: &'static str) -> Self {
        self.bearer = Some(token);
        self
    }

    pub(crate) fn json(mut self, body: Value) -> Self {
        self.body = Body::Json(body);
        self
    }

    pub(crate) fn form(self, body: &'static str) -> Self {
        self.text("application/x-www-form-urlencoded", body)
    }

    pub(crate) fn text(mut self, content_type: &'static str, body: &'static str) -> Self {
        self.body = Body::Text(content_type, body);
        self
    }

    /// Answers with JSON.
    pub(crate) async fn answered(self, server: &MockServer, status: u16, body: Value) -> Mock<'_> {
        self.then(server, move |then| then.status(status).json_body(body))
            .await
    }

    /// Answers with something else.
    pub(crate) async fn answered_text<'a>(
        self,
        server: &'a MockServer,
        status: u16,
        body: &'static str,
    ) -> Mock<'a> {
        self.then(server, move |then| {
            then.status(status)
                .header("content-type", "text/plain")
                .body(body)
        })
        .await
    }

    pub(crate) async fn then(
        self,
        server: &MockServer,
        answer: impl FnOnce(Then) -> Then,
    ) -> Mock<'_> {
        server
            .mock_async(|when, then| {
                self.expect(when);
                answer(then);
            })
            .await
    }

    fn expect(self, when: When) {
        let when = when.method(self.method).path(self.path);
        let when = when.header_exists("auth0-client");
        let when = match self.bearer {
            Some(token) => when.header("authorization", format!("Bearer {token}")),
            None => when.header_missing("authorization"),
        };
        match self.body {
            Body::None => when
                .header_missing("content-type")
                .is_true(|request| request.body_ref().is_empty()),
            Body::Json(body) => when
                .header("content-type", "application/json")
                .json_body(body),
            Body::Text(content_type, body) => when.header("content-type", content_type).body(body),
        };
    }
}

/// Makes a call that has to fail with these words, before anything is sent.
pub(crate) async fn unsent<T: Debug>(
    words: &str,
    call: impl AsyncFnOnce(&AuthenticationClient) -> Result<T, Error>,
) {
    let server = MockServer::start_async().await;
    let anything = server
        .mock_async(|when, then| {
            when.any_request();
            then.status(200).body("{}");
        })
        .await;
    let error = call(&client(&server)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains(words), "{error}");
    anything.assert_calls_async(0).await;
}

/// The code and the status of an error that Auth0 answered.
pub(crate) fn refusal(error: &Error) -> (u16, Option<&str>) {
    assert_eq!(error.kind(), ErrorKind::Api, "{error}");
    let code = error.api().and_then(auth0_authentication::ApiError::code);
    (error.status().unwrap().as_u16(), code)
}
