//! Passkeys.

use std::time::Duration;

use auth0_authentication::ClientAuthentication;
use auth0_authentication::passkey::{StartPasskeyLogin, StartPasskeySignup, VerifiedIdentifier};
use auth0_core::Json;
use httpmock::prelude::*;
use serde_json::json;

use crate::support::{Request, client, client_with, refusal, unsent};

const REGISTER: &str = "/passkey/register";
const CHALLENGE: &str = "/passkey/challenge";

#[tokio::test]
async fn signup() {
    let server = MockServer::start_async().await;
    let body = json!({
        "client_id": "app", "client_secret": "s3cret", "realm": "db", "organization": "org_1",
        "user_profile": {
            "email": "ada@example.com", "phone_number": "+491", "username": "ada", "name": "Ada Lovelace",
            "given_name": "Ada", "family_name": "Lovelace", "nickname": "Countess",
            "picture": "https://example.com/ada.png",
        },
        "user_metadata": { "plan": "premium" },
    });
    let options = json!({
        "challenge": "Y2g", "rp": { "id": "login.example.com", "name": "App" },
        "user": { "id": "dQ", "name": "ada@example.com", "displayName": "Ada" },
        "pubKeyCredParams": [{ "type": "public-key", "alg": -7 }], "timeout": 60000,
        "authenticatorSelection": { "residentKey": "required", "userVerification": "preferred" },
    });
    let answer = json!({
        "auth_session": "session", "authn_params_public_key": options,
        "verification_required": ["email", "iris"], "new": 1,
    });
    let mock = Request::post(REGISTER)
        .json(body)
        .answered(&server, 200, answer)
        .await;
    let signup = StartPasskeySignup::new("ada@example.com")
        .phone_number("+491")
        .username("ada")
        .name("Ada Lovelace")
        .given_name("Ada")
        .family_name("Lovelace")
        .nickname("Countess")
        .picture("https://example.com/ada.png")
        .user_metadata(Json::parse(r#"{"plan":"premium"}"#).unwrap())
        .realm("db")
        .organization("org_1");
    let challenge = client(&server)
        .passkeys()
        .start_signup(&signup)
        .await
        .unwrap();
    mock.assert_async().await;
    assert_eq!(challenge.auth_session.expose(), "session");
    assert_eq!(
        challenge.verification_required,
        [VerifiedIdentifier::Email, VerifiedIdentifier::from("iris")]
    );
    assert!(challenge.extra.get("new").is_some());
    let public_key = challenge.authn_params_public_key;
    assert_eq!(public_key.challenge().as_deref(), Some("Y2g"));
    assert_eq!(public_key.timeout(), Some(Duration::from_mins(1)));
    // To the browser it goes as it came.
    assert_eq!(serde_json::to_value(&public_key).unwrap(), options);
}

#[tokio::test]
async fn signup_by_other_identifiers() {
    for (signup, name, value) in [
        (StartPasskeySignup::by_username("ada"), "username", "ada"),
        (
            StartPasskeySignup::by_phone_number("+491"),
            "phone_number",
            "+491",
        ),
    ] {
        let server = MockServer::start_async().await;
        let body = json!({
            "client_id": "app", "client_secret": "s3cret", "user_profile": { name: value },
        });
        let answer = json!({ "auth_session": "s", "authn_params_public_key": {} });
        let mock = Request::post(REGISTER)
            .json(body)
            .answered(&server, 200, answer)
            .await;
        let challenge = client(&server)
            .passkeys()
            .start_signup(&signup)
            .await
            .unwrap();
        mock.assert_async().await;
        assert!(challenge.verification_required.is_empty());
    }
}

#[tokio::test]
async fn signup_fails() {
    let server = MockServer::start_async().await;
    let body = json!({
        "client_id": "app", "client_secret": "s3cret", "user_profile": { "email": "a@b" },
    });
    let answer = json!({ "error": "invalid_request", "error_description": "user exists" });
    Request::post(REGISTER)
        .json(body)
        .answered(&server, 400, answer)
        .await;
    let signup = StartPasskeySignup::new("a@b");
    let error = client(&server)
        .passkeys()
        .start_signup(&signup)
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (400, Some("invalid_request")));

    for (signup, words) in [
        (
            StartPasskeySignup::default().name("Ada"),
            "`user_profile` has no `email`",
        ),
        (StartPasskeySignup::new(""), "`email` is empty"),
        (
            StartPasskeySignup::new("a@b").username(""),
            "`username` is empty",
        ),
        (
            StartPasskeySignup::by_phone_number(""),
            "`phone_number` is empty",
        ),
    ] {
        unsent(words, async |auth| {
            auth.passkeys().start_signup(&signup).await
        })
        .await;
    }
}

#[tokio::test]
async fn login() {
    for (login, members) in [
        (StartPasskeyLogin::new(), json!({})),
        (
            StartPasskeyLogin::new().realm("db").organization("org_1"),
            json!({ "realm": "db", "organization": "org_1" }),
        ),
    ] {
        let server = MockServer::start_async().await;
        let mut body = members;
        body["client_id"] = "app".into();
        let answer = json!({
            "auth_session": "session", "new": 1,
            "authn_params_public_key": {
                "challenge": "Y2g", "rpId": "login.example.com", "timeout": 60000,
                "userVerification": "preferred",
            },
        });
        let mock = Request::post(CHALLENGE)
            .json(body)
            .answered(&server, 200, answer)
            .await;
        let auth = client_with(&server, ClientAuthentication::None);
        let challenge = auth.passkeys().start_login(&login).await.unwrap();
        mock.assert_async().await;
        assert_eq!(challenge.auth_session.expose(), "session");
        let rp = challenge.authn_params_public_key.relying_party_id();
        assert_eq!(rp.as_deref(), Some("login.example.com"));
        assert!(challenge.extra.get("new").is_some());
    }
}

#[tokio::test]
async fn login_fails() {
    let server = MockServer::start_async().await;
    let body = json!({ "client_id": "app", "client_secret": "s3cret" });
    let answer = json!({ "error": "unauthorized_client" });
    Request::post(CHALLENGE)
        .json(body)
        .answered(&server, 403, answer)
        .await;
    let login = StartPasskeyLogin::new();
    let error = client(&server)
        .passkeys()
        .start_login(&login)
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (403, Some("unauthorized_client")));
}
