//! Refresh tokens and on-behalf-of exchanges as another client's source of tokens.

#![allow(
    clippy::unwrap_used,
    reason = "a failure in a helper is a failure of the test"
)]

mod support;

use std::sync::{Arc, Mutex};

use auth0_authentication::AuthenticationClient;
use auth0_core::TokenSource;
use serde_json::json;
use support::double::Double;
use support::key::parameters;

/// A token endpoint that rotates refresh tokens: `rt-0`, `rt-1`, …
fn rotating() -> Double {
    Double::new(|earlier, request| {
        let body = String::from_utf8(request.body().to_vec()).unwrap();
        if !body.contains(&format!("refresh_token=rt-{earlier}")) {
            let error = json!({ "error": "invalid_grant", "error_description": "used" });
            return (403, error);
        }
        let tokens = json!({
            "access_token": format!("at-{earlier}"), "token_type": "Bearer", "expires_in": 600,
            "refresh_token": format!("rt-{}", earlier + 1),
        });
        (200, tokens)
    })
}

fn client(endpoint: &Double) -> AuthenticationClient {
    AuthenticationClient::builder("tenant.example.com")
        .client_id("app")
        .client_secret("s3cret")
        .http(|http| http.service(endpoint.clone()))
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_rotated_refresh_token_is_saved_and_used() {
    let endpoint = rotating();
    let saved = Arc::new(Mutex::new(Vec::new()));
    let keep = Arc::clone(&saved);
    let source = client(&endpoint)
        .refresh_token_source("rt-0")
        .audience("urn:api")
        .scope("read:notes")
        .on_rotation(move |token| {
            let keep = Arc::clone(&keep);
            async move {
                keep.lock().unwrap().push(token.expose().to_owned());
                Ok(())
            }
        });
    // However many ask at once, and whoever has a clone.
    let clone = source.clone();
    let (one, other) = tokio::join!(source.fetch(), clone.fetch());
    let mut tokens = [one.unwrap(), other.unwrap()].map(|it| it.access_token().expose().to_owned());
    tokens.sort();
    assert_eq!(tokens, ["at-0", "at-1"]);
    assert_eq!(*saved.lock().unwrap(), ["rt-1", "rt-2"]);
    let bodies = endpoint.bodies();
    let sent = parameters(&bodies[0]);
    assert_eq!(sent["grant_type"], "refresh_token");
    assert_eq!(
        (sent["audience"], sent["scope"]),
        ("urn%3Aapi", "read%3Anotes")
    );
    let shown = format!("{source:?}");
    assert!(!shown.contains("rt-"), "{shown}");
}

#[tokio::test]
async fn a_refresh_token_that_cannot_be_saved_is_not_lost() {
    let endpoint = rotating();
    let fails = Arc::new(Mutex::new(true));
    let state = Arc::clone(&fails);
    let source = client(&endpoint)
        .refresh_token_source("rt-0")
        .on_rotation(move |_| {
            let fails = *state.lock().unwrap();
            async move {
                if fails {
                    Err("disk full".into())
                } else {
                    Ok(())
                }
            }
        });
    let error = source.fetch().await.unwrap_err();
    assert_eq!(error.to_string(), "disk full");
    *fails.lock().unwrap() = false;
    let token = source.fetch().await.unwrap();
    assert_eq!(token.access_token().expose(), "at-1");
}

#[tokio::test]
async fn a_token_that_came_is_exchanged() {
    let endpoint = Double::new(|_, _| {
        let tokens = json!({
            "access_token": "for-the-other", "token_type": "Bearer", "expires_in": 600,
            "issued_token_type": "urn:ietf:params:oauth:token-type:access_token",
        });
        (200, tokens)
    });
    let source = client(&endpoint)
        .on_behalf_of_source("that-came", "urn:other")
        .scope("read:things")
        .organization("org_1");
    let token = source.fetch().await.unwrap();
    assert_eq!(token.access_token().expose(), "for-the-other");
    let bodies = endpoint.bodies();
    let sent = parameters(&bodies[0]);
    assert_eq!(sent["subject_token"], "that-came");
    assert_eq!(sent["organization"], "org_1");
    assert_eq!(sent["scope"], "read%3Athings");
}
