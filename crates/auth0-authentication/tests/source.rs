//! The client credentials grant as another client's source of tokens: kept, renewed early, fetched once,
//! and shared through a cache.

#![allow(
    clippy::unwrap_used,
    reason = "a failure in a helper is a failure of the test"
)]

mod support;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use auth0_authentication::{AuthenticationClient, ClientAuthentication, ClientCredentialsSource};
use auth0_core::{
    Client, ErrorKind, Operation, Token, TokenCache, TokenCacheFuture, TokenFetch, TokenSource,
};
use serde_json::{Value, json};
use support::double::Double;
use support::key::{check, key, parameters};
use tokio::sync::Mutex;
use tokio::task::JoinSet;
use tokio::time::{advance, sleep};

/// A token endpoint whose tokens are numbered and last ten minutes.
fn token_endpoint() -> Double {
    Double::new(|earlier, _| {
        let token = json!({
            "access_token": format!("at-{earlier}"), "token_type": "Bearer", "expires_in": 600,
        });
        (200, token)
    })
}

fn source(endpoint: &Double, authentication: ClientAuthentication) -> ClientCredentialsSource {
    let client = AuthenticationClient::builder("tenant.example.com")
        .client_id("app")
        .client_authentication(authentication)
        .http(|http| http.service(endpoint.clone()))
        .build()
        .unwrap();
    client.client_credentials_source("https://api.example.com")
}

fn secret() -> ClientAuthentication {
    ClientAuthentication::ClientSecretPost("s3cret".into())
}

/// An API that says which token came.
fn api() -> Double {
    Double::new(|_, request| {
        let header = request.headers()["authorization"].to_str().unwrap();
        (200, Value::from(header))
    })
}

async fn token_at(client: &Client) -> String {
    client.call(Operation::get("/things")).await.unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_key_gets_one_token_for_any_number_of_calls() {
    let (vault, verifier) = key();
    let endpoint = token_endpoint();
    let client = Client::builder("tenant.example.com")
        .token_source(source(
            &endpoint,
            ClientAuthentication::private_key_jwt(vault),
        ))
        .service(api())
        .build()
        .unwrap();
    let mut calls = JoinSet::new();
    for _ in 0..50 {
        let client = client.clone();
        calls.spawn(async move { token_at(&client).await });
    }
    let tokens = calls.join_all().await;
    assert!(tokens.iter().all(|token| token == "Bearer at-0"));
    let bodies = endpoint.bodies();
    assert_eq!(bodies.len(), 1);
    let parameters = parameters(&bodies[0]);
    assert_eq!(parameters["audience"], "https%3A%2F%2Fapi.example.com");
    check(
        parameters["client_assertion"],
        &*verifier,
        "https://tenant.example.com/",
    );
}

#[tokio::test(start_paused = true)]
async fn a_token_is_renewed_before_it_expires() {
    let endpoint = token_endpoint();
    let client = Client::builder("tenant.example.com")
        .token_source(source(&endpoint, secret()))
        .service(api())
        .build()
        .unwrap();
    assert_eq!(token_at(&client).await, "Bearer at-0");
    advance(Duration::from_secs(530)).await;
    assert_eq!(token_at(&client).await, "Bearer at-0");
    // A minute before the end of its life, by a task that no call waits for.
    advance(Duration::from_secs(20)).await;
    assert_eq!(token_at(&client).await, "Bearer at-0");
    sleep(Duration::from_secs(1)).await;
    assert_eq!(token_at(&client).await, "Bearer at-1");
    assert_eq!(endpoint.count(), 2);
}

/// Shares tokens between clients in one process, as a cache on a server does between processes.
#[derive(Clone, Default)]
struct Shared(Arc<Mutex<HashMap<String, Token>>>);

impl TokenCache for Shared {
    fn get_or_fetch<'a>(&'a self, key: &'a str, fetch: TokenFetch<'a>) -> TokenFetch<'a> {
        Box::pin(async move {
            let mut tokens = self.0.lock().await;
            if let Some(token) = tokens.get(key).filter(|token| !token.is_due()) {
                return Ok(token.clone());
            }
            // As long as a fetch takes that others could overtake.
            sleep(Duration::from_millis(100)).await;
            let token = fetch.await?;
            tokens.insert(key.to_owned(), token.clone());
            Ok(token)
        })
    }

    fn remove<'a>(&'a self, key: &'a str, refused: &'a Token) -> TokenCacheFuture<'a, ()> {
        Box::pin(async move {
            let mut tokens = self.0.lock().await;
            if tokens.get(key) == Some(refused) {
                tokens.remove(key);
            }
            Ok(())
        })
    }
}

#[tokio::test(start_paused = true)]
async fn clients_with_one_cache_share_a_token() {
    let (endpoint, cache) = (token_endpoint(), Shared::default());
    let client = |source: ClientCredentialsSource| {
        Client::builder("tenant.example.com")
            .token_source_with_cache(source, cache.clone())
            .service(api())
            .build()
            .unwrap()
    };
    let one = client(source(&endpoint, secret()));
    let two = client(source(&endpoint, secret()));
    assert_eq!(
        tokio::join!(token_at(&one), token_at(&two)),
        ("Bearer at-0".to_owned(), "Bearer at-0".to_owned())
    );
    assert_eq!(endpoint.count(), 1);
    let elsewhere = client(source(&endpoint, secret()).organization("org_1"));
    assert_eq!(token_at(&elsewhere).await, "Bearer at-1");
    assert!(endpoint.bodies()[1].contains("&organization=org_1&"));
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_leaves_the_cache() {
    let (endpoint, cache) = (token_endpoint(), Shared::default());
    let api = Double::new(
        |_, request| match request.headers()["authorization"].to_str() {
            Ok("Bearer at-0") => (401, json!({ "error": "invalid_token" })),
            token => (200, Value::from(token.unwrap())),
        },
    );
    let client = Client::builder("tenant.example.com")
        .token_source_with_cache(source(&endpoint, secret()), cache.clone())
        .service(api.clone())
        .build()
        .unwrap();
    assert_eq!(token_at(&client).await, "Bearer at-1");
    assert_eq!((endpoint.count(), api.count()), (2, 2));
    let tokens = cache.0.lock().await;
    let kept: Vec<&str> = tokens
        .values()
        .map(|it| it.access_token().expose())
        .collect();
    assert_eq!(kept, ["at-1"]);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_is_the_cause_of_the_calls_error() {
    use std::error::Error as _;

    let endpoint = Double::new(|_, _| {
        let refusal = json!({ "error": "access_denied", "error_description": "Unauthorized" });
        (401, refusal)
    });
    let api = api();
    let client = Client::builder("tenant.example.com")
        .token_source(source(&endpoint, secret()))
        .service(api.clone())
        .build()
        .unwrap();
    let error = client
        .call::<()>(Operation::get("/things"))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert_eq!(
        error.source().unwrap().to_string(),
        "POST /oauth/token: 401 Unauthorized (access_denied)"
    );
    assert_eq!((endpoint.count(), api.count()), (1, 0));
}

#[tokio::test]
async fn a_fetched_token_expires() {
    let endpoint = token_endpoint();
    let source = source(&endpoint, secret()).scope("read write");
    let token = source.fetch().await.unwrap();
    assert!(endpoint.bodies()[0].contains("&scope=read%20write&"));
    assert_eq!(token.access_token().expose(), "at-0");
    assert!(token.expires_at().is_some() && !token.is_due());
}

#[test]
fn sources_share_a_cache_entry_only_when_their_tokens_are_the_same() {
    let key = |client_id: &str, audience: &str, organization: Option<&str>| {
        let client = AuthenticationClient::builder("tenant.auth0.com")
            .client_id(client_id)
            .http(|http| http.service(token_endpoint()))
            .build()
            .unwrap();
        let source = client.client_credentials_source(audience);
        let source = match organization {
            Some(organization) => source.organization(organization),
            None => source,
        };
        source.cache_key().unwrap()
    };
    assert_eq!(key("a", "b", None), key("a", "b", None));
    for other in [
        key("b", "b", None),
        key("a", "c", None),
        key("a", "b", Some("o")),
    ] {
        assert_ne!(key("a", "b", None), other);
    }
    assert_ne!(key("a|b", "c", None), key("a", "b|c", None));
    let source = source(&token_endpoint(), secret());
    let narrower = source.clone().scope("read");
    assert_ne!(source.cache_key(), narrower.cache_key());
}

/// A token endpoint that answers with this.
fn answering(answer: Value) -> Double {
    Double::new(move |_, _| (200, answer.clone()))
}

#[tokio::test(start_paused = true)]
async fn a_lifetime_that_is_none_does_not_cost_a_token_for_every_call() {
    for lifetime in [
        json!(0),
        json!(-1),
        json!("0"),
        json!("soon"),
        json!(null),
        json!([]),
    ] {
        let endpoint = answering(json!({
            "access_token": "at", "token_type": "Bearer", "expires_in": lifetime,
        }));
        let client = Client::builder("tenant.example.com")
            .token_source(source(&endpoint, secret()))
            .service(api())
            .build()
            .unwrap();
        for _ in 0..10 {
            assert_eq!(token_at(&client).await, "Bearer at");
        }
        assert_eq!(endpoint.count(), 1, "{lifetime}");
    }
}

#[tokio::test]
async fn a_token_of_a_type_that_cannot_be_sent_is_an_error() {
    for (given, works) in [
        ("Bearer", true),
        ("bearer", true),
        ("DPoP", false),
        ("mac", false),
        ("N_A", false),
        ("", false),
    ] {
        let endpoint = answering(json!({ "access_token": "s3cret", "token_type": given }));
        let fetched = source(&endpoint, secret()).fetch().await;
        let Err(error) = fetched else {
            assert!(works, "{given}");
            continue;
        };
        let message = format!("{error}: {:?}", error.source().map(ToString::to_string));
        assert!(
            !works && message.contains(&format!("`{given}`")),
            "{message}"
        );
        assert!(!message.contains("s3cret"), "{message}");
    }
}

#[cfg(feature = "dpop")]
#[tokio::test]
async fn a_bound_token_is_accepted_where_a_proof_was_sent() {
    let key = auth0_authentication::DpopKey::generate().unwrap();
    for layered in [false, true] {
        let endpoint = answering(json!({ "access_token": "at", "token_type": "DPoP" }));
        let builder = AuthenticationClient::builder("tenant.example.com")
            .client_id("app")
            .client_secret("s3cret")
            .http(|http| http.service(endpoint.clone()));
        let layer = auth0_authentication::DpopLayer::new(key.clone());
        let builder = if layered {
            builder.http(|http| http.attempt_layer(layer))
        } else {
            builder.dpop(&key)
        };
        let source = builder.build().unwrap().client_credentials_source("api");
        assert_eq!(source.fetch().await.unwrap().access_token().expose(), "at");
    }
}

#[tokio::test]
async fn an_empty_token_is_an_error() {
    for (name, answer) in [
        (
            "access_token",
            json!({ "access_token": "", "token_type": "Bearer" }),
        ),
        (
            "refresh_token",
            json!({ "access_token": "at", "refresh_token": "", "token_type": "Bearer" }),
        ),
        (
            "id_token",
            json!({ "access_token": "at", "id_token": "", "token_type": "Bearer" }),
        ),
    ] {
        let error = source(&answering(answer), secret())
            .fetch()
            .await
            .unwrap_err();
        let cause = error.source().unwrap().to_string();
        assert_eq!(cause, format!("the `{name}` is empty"));
    }
}

#[tokio::test]
async fn an_application_without_a_secret_gets_no_token_for_itself_and_hears_why() {
    use auth0_authentication::grant::{ClientCredentials, ExtensionGrant};

    let endpoint = token_endpoint();
    let client = AuthenticationClient::builder("tenant.example.com")
        .client_id("app")
        .http(|http| http.service(endpoint.clone()))
        .build()
        .unwrap();
    let error = client
        .token(&ClientCredentials::new("api"))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains("`client_secret`"), "{error}");
    let grant = ExtensionGrant::new("client_credentials");
    assert!(client.token(&grant).await.is_err());
    assert!(
        client
            .client_credentials_source("api")
            .fetch()
            .await
            .is_err()
    );
    assert_eq!(endpoint.count(), 0);

    // One who brings a proof along is asked for none.
    let own = ClientCredentials::new("api").parameter("client_assertion", "a.b.c");
    client.token(&own).await.unwrap();
    assert_eq!(endpoint.count(), 1);
}
