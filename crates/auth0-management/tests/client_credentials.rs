//! Tokens that the client gets for itself, with each kind of client authentication.

#![cfg(all(
    feature = "client-credentials",
    feature = "webpki-roots",
    any(feature = "ring", feature = "aws-lc-rs")
))]
#![allow(
    clippy::unwrap_used,
    reason = "a failure in a helper is a failure of the test"
)]

use auth0_authentication::{BoxError, ClientAuthentication, Signer, SigningAlgorithm};
use auth0_core::{ErrorKind, Operation, Token, TokenCache, TokenCacheFuture, TokenFetch};
use auth0_management::ManagementClient;
use httpmock::prelude::*;
use serde_json::json;

/// Signs with the length of the message, which is enough to see that it was asked.
struct Vault;

impl Signer for Vault {
    fn algorithm(&self) -> SigningAlgorithm {
        SigningAlgorithm::Rs256
    }

    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, BoxError> {
        Ok(message.len().to_be_bytes().to_vec())
    }
}

/// That the client asks for a token with this in the form, and uses it.
async fn works(authentication: ClientAuthentication, header: Option<&str>, part: &str) {
    let server = MockServer::start_async().await;
    let audience = format!("http%3A%2F%2F127.0.0.1%3A{}%2Fapi%2Fv2%2F", server.port());
    let token = server
        .mock_async(|when, then| {
            let when = when
                .method(POST)
                .path("/oauth/token")
                .body_includes(format!("grant_type=client_credentials&audience={audience}"))
                .body_includes(part);
            match header {
                Some(header) => when.header("authorization", header),
                None => when.header_missing("authorization"),
            };
            then.status(200)
                .json_body(json!({ "access_token": "at", "token_type": "Bearer" }));
        })
        .await;
    let call = server
        .mock_async(|when, then| {
            when.method(GET)
                .path("/api/v2/tenants/settings")
                .header("authorization", "Bearer at");
            then.status(200).json_body(json!({}));
        })
        .await;
    let client = ManagementClient::builder(server.base_url())
        .client_credentials_with("app", authentication)
        .build()
        .unwrap();
    let settings = Operation::get("/tenants/settings");
    client.http().call::<()>(settings).await.unwrap();
    token.assert_async().await;
    call.assert_async().await;
}

#[tokio::test]
async fn a_secret_in_the_body() {
    let post = ClientAuthentication::ClientSecretPost("s3cret".into());
    works(post, None, "&client_id=app&client_secret=s3cret").await;
}

#[tokio::test]
async fn a_secret_in_the_header() {
    let basic = ClientAuthentication::ClientSecretBasic("s3cret".into());
    works(basic, Some("Basic YXBwOnMzY3JldA=="), "").await;
}

#[tokio::test]
async fn a_private_key() {
    let key = ClientAuthentication::private_key_jwt(Vault);
    works(key, None, "&client_id=app&client_assertion_type=").await;
}

#[test]
fn an_empty_secret_is_refused_at_once() {
    for authentication in [
        ClientAuthentication::ClientSecretPost("".into()),
        ClientAuthentication::ClientSecretBasic("".into()),
    ] {
        let builder = ManagementClient::builder("tenant.auth0.com");
        let builder = builder.client_credentials_with("app", authentication);
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
    }
}

/// Keeps the one token it was told to fetch.
#[derive(Clone, Default)]
struct Shelf(std::sync::Arc<tokio::sync::Mutex<Option<Token>>>);

impl TokenCache for Shelf {
    fn get_or_fetch<'a>(&'a self, _: &'a str, fetch: TokenFetch<'a>) -> TokenFetch<'a> {
        Box::pin(async move {
            let mut kept = self.0.lock().await;
            if kept.is_none() {
                *kept = Some(fetch.await?);
            }
            kept.clone().ok_or_else(|| "no token".into())
        })
    }

    fn remove<'a>(&'a self, _: &'a str, _: &'a Token) -> TokenCacheFuture<'a, ()> {
        Box::pin(async move {
            *self.0.lock().await = None;
            Ok(())
        })
    }
}

#[tokio::test]
async fn two_clients_share_one_token_through_a_cache() {
    let server = MockServer::start_async().await;
    let token = server
        .mock_async(|when, then| {
            when.method(POST).path("/oauth/token");
            then.status(200).json_body(
                json!({ "access_token": "at", "token_type": "Bearer", "expires_in": 86400 }),
            );
        })
        .await;
    let call = server
        .mock_async(|when, then| {
            when.method(GET).header("authorization", "Bearer at");
            then.status(200).json_body(json!({}));
        })
        .await;
    let shelf = Shelf::default();
    for _ in 0..2 {
        let client = ManagementClient::builder(server.base_url())
            .client_credentials("app", "s3cret")
            .token_cache(shelf.clone())
            .build()
            .unwrap();
        let settings = Operation::get("/tenants/settings");
        client.http().call::<()>(settings).await.unwrap();
    }
    token.assert_async().await;
    assert_eq!(call.calls_async().await, 2);

    let error = ManagementClient::builder(server.base_url())
        .token_cache(shelf)
        .build()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains("client_credentials"), "{error}");
}

#[test]
fn a_client_without_credentials_is_refused_unless_that_is_meant() {
    let builder = || ManagementClient::builder("tenant.auth0.com");
    let error = builder().build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains("no credentials"), "{error}");
    builder().without_credentials().build().unwrap();
    builder().http(|http| http.token("t")).build().unwrap();
}

#[test]
fn a_cache_of_any_kind_may_be_chosen_at_run_time() {
    let cache: std::sync::Arc<dyn TokenCache> = std::sync::Arc::new(Shelf::default());
    let builder = ManagementClient::builder("tenant.auth0.com")
        .client_credentials("app", "s3cret")
        .token_cache(cache);
    let shown = format!("{builder:?}");
    assert!(!shown.contains("s3cret"), "{shown}");
    builder.build().unwrap();
}
