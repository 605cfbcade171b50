//! Who an access token belongs to.

use auth0_authentication::{ErrorKind, UpdatedAt, UserInfo};
use httpmock::prelude::*;
use serde_json::json;

use crate::support::{Request, client, refusal, unsent};

#[tokio::test]
async fn claims() {
    let server = MockServer::start_async().await;
    let answer = json!({
        "sub": "auth0|507", "name": "Ada Lovelace", "given_name": "Ada", "family_name": "Lovelace",
        "middle_name": "King", "nickname": "ada", "preferred_username": "ada", "profile": "https://p",
        "picture": "https://i", "website": "https://w", "email": "ada@example.com",
        "email_verified": true, "gender": "female", "birthdate": "1815-12-10",
        "zoneinfo": "Europe/London", "locale": "en-GB", "phone_number": "+44", "phone_number_verified": "false",
        "address": { "country": "UK", "locality": "London", "planet": "Earth" },
        "updated_at": "2023-11-15T14:30:00.000Z", "https://example.com/roles": ["admin"],
    });
    let mock = Request::get("/userinfo")
        .bearer("at")
        .answered(&server, 200, answer)
        .await;
    let user = client(&server).userinfo("at").await.unwrap();
    mock.assert_async().await;
    assert_eq!(user.sub, "auth0|507");
    assert_eq!(user.middle_name.as_deref(), Some("King"));
    assert_eq!(user.birthdate.as_deref(), Some("1815-12-10"));
    assert_eq!(
        (user.email_verified, user.phone_number_verified),
        (Some(true), Some(false))
    );
    let address = user.address.unwrap();
    assert_eq!(address.country.as_deref(), Some("UK"));
    assert!(address.extra.get("planet").is_some());
    assert_eq!(
        user.updated_at,
        Some(UpdatedAt::Date("2023-11-15T14:30:00.000Z".into()))
    );
    let roles: Vec<String> = user
        .extra
        .get("https://example.com/roles")
        .unwrap()
        .decode()
        .unwrap();
    assert_eq!(roles, ["admin"]);
}

#[tokio::test]
async fn claims_are_stored_and_read_again() {
    let server = MockServer::start_async().await;
    let answer = json!({
        "sub": "auth0|507", "name": "Ada", "email_verified": "true", "address": "12 St James's Square",
        "updated_at": 1_700_000_000, "https://example.com/roles": ["admin"],
    });
    let request = Request::get("/userinfo").bearer("at");
    request.answered(&server, 200, answer).await;
    let user = client(&server).userinfo("at").await.unwrap();
    let stored = serde_json::to_string(&user).unwrap();
    assert!(!stored.contains("null"), "{stored}");
    assert_eq!(serde_json::from_str::<UserInfo>(&stored).unwrap(), user);
}

#[tokio::test]
async fn claims_of_another_user_are_refused() {
    let server = MockServer::start_async().await;
    let request = Request::get("/userinfo").bearer("at");
    request
        .answered(&server, 200, json!({ "sub": "auth0|eve" }))
        .await;
    let client = client(&server);
    let user = client.userinfo_of("auth0|eve", "at").await.unwrap();
    assert_eq!(user.sub, "auth0|eve");
    for other in ["auth0|ada", "", "auth0|EVE"] {
        let error = client.userinfo_of(other, "at").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert!(error.to_string().contains("`auth0|eve`"), "{error}");
    }
}

#[tokio::test]
async fn the_subject_is_enough() {
    let server = MockServer::start_async().await;
    let request = Request::get("/userinfo").bearer("at");
    request
        .answered(&server, 200, json!({ "sub": "a", "address": null }))
        .await;
    let user = client(&server).userinfo("at").await.unwrap();
    assert_eq!(
        (user.email, user.address, user.updated_at),
        (None, None, None)
    );
}

#[tokio::test]
async fn userinfo_fails() {
    let server = MockServer::start_async().await;
    let answer = json!({ "error": "invalid_token", "error_description": "expired" });
    Request::get("/userinfo")
        .bearer("old")
        .answered(&server, 401, answer)
        .await;
    let error = client(&server).userinfo("old").await.unwrap_err();
    assert_eq!(refusal(&error), (401, Some("invalid_token")));
    for token in ["", "a\r\nb"] {
        let words = "the bearer token is empty, or has";
        unsent(words, async |auth| auth.userinfo(token).await).await;
    }
}
