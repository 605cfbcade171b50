//! Applications that register themselves.

use auth0_authentication::{RegisterClient, TokenEndpointAuthMethod};
use auth0_core::Json;
use httpmock::prelude::*;
use serde_json::json;

use crate::support::{Request, client, refusal, unsent};

const REGISTER: &str = "/oidc/register";

#[tokio::test]
async fn the_least() {
    let server = MockServer::start_async().await;
    let body = json!({ "redirect_uris": ["https://app.example.com/callback"] });
    let answer = json!({
        "client_id": "8SXW", "client_secret": "2h9", "client_name": "My app",
        "redirect_uris": ["https://app.example.com/callback"], "client_secret_expires_at": 0,
        "token_endpoint_auth_method": "telepathy", "grant_types": null, "new": 1,
    });
    let mock = Request::post(REGISTER)
        .json(body)
        .answered(&server, 201, answer)
        .await;
    let register = RegisterClient::new(["https://app.example.com/callback"]);
    let registered = client(&server).register_client(&register).await.unwrap();
    mock.assert_async().await;
    assert_eq!(registered.client_id, "8SXW");
    assert_eq!(registered.client_secret.unwrap().expose(), "2h9");
    assert_eq!(registered.client_secret_expires_at, Some(0));
    assert_eq!(
        registered.token_endpoint_auth_method,
        Some(TokenEndpointAuthMethod::from("telepathy"))
    );
    assert!(registered.grant_types.is_empty());
    assert!(registered.extra.get("new").is_some());
}

#[tokio::test]
async fn everything() {
    let server = MockServer::start_async().await;
    let body = json!({
        "redirect_uris": ["https://a/1", "https://a/2"], "client_name": "My app",
        "token_endpoint_auth_method": "none", "grant_types": ["authorization_code", "refresh_token"],
        "response_types": ["code"], "client_uri": "https://a", "logo_uri": "https://a/logo.png",
        "scope": "openid profile", "jwks_uri": "https://a/jwks", "jwks": { "keys": [] },
        "software_id": "4NRB1", "software_version": "1.0",
    });
    let answer = json!({
        "client_id": "8SXW", "grant_types": ["authorization_code"], "client_id_issued_at": 1_700_000_000,
        "registration_access_token": "rat",
    });
    let request = Request::post(REGISTER).bearer("initial").json(body);
    let mock = request.answered(&server, 201, answer).await;
    let register = RegisterClient::new(["https://a/1", "https://a/2"])
        .client_name("My app")
        .token_endpoint_auth_method(TokenEndpointAuthMethod::None)
        .grant_types(["authorization_code", "refresh_token"])
        .response_types(["code"])
        .client_uri("https://a")
        .logo_uri("https://a/logo.png")
        .scope("openid profile")
        .jwks_uri("https://a/jwks")
        .jwks(Json::parse(r#"{"keys":[]}"#).unwrap())
        .software_id("4NRB1")
        .software_version("1.0")
        .initial_access_token("initial");
    let registered = client(&server).register_client(&register).await.unwrap();
    mock.assert_async().await;
    assert_eq!(registered.client_secret, None);
    assert_eq!(registered.client_id_issued_at, Some(1_700_000_000));
    assert_eq!(registered.grant_types, ["authorization_code"]);
    assert_eq!(
        registered.registration_access_token.unwrap().expose(),
        "rat"
    );
}

#[tokio::test]
async fn registration_fails() {
    let server = MockServer::start_async().await;
    let body = json!({ "redirect_uris": ["x"] });
    let answer = json!({ "error": "invalid_redirect_uri", "error_description": "no" });
    Request::post(REGISTER)
        .json(body)
        .answered(&server, 400, answer)
        .await;
    let register = RegisterClient::new(["x"]);
    let error = client(&server)
        .register_client(&register)
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (400, Some("invalid_redirect_uri")));

    for register in [
        RegisterClient::new(Vec::<String>::new()),
        RegisterClient::new(["https://a", ""]),
    ] {
        let words = "`redirect_uris` is empty";
        unsent(words, async |auth| auth.register_client(&register).await).await;
    }
}
