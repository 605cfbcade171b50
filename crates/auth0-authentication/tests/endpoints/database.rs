//! Signup and password change.

use auth0_authentication::database::{
    ChangePassword, PasswordProblem, PasswordRefusal, SignUpUser, SignupRefusal,
};
use auth0_core::Json;
use httpmock::prelude::*;
use serde_json::json;

use crate::support::{Request, client, refusal, unsent};

const SIGNUP: &str = "/dbconnections/signup";
const CHANGE: &str = "/dbconnections/change_password";

#[tokio::test]
async fn signup_by_email() {
    let server = MockServer::start_async().await;
    // The secret is not asked for here, and not sent.
    let body = json!({
        "client_id": "app", "email": "ada@example.com", "password": "pä$$", "connection": "db",
    });
    let answer =
        json!({ "_id": "507", "email": "ada@example.com", "email_verified": false, "new": 1 });
    let mock = Request::post(SIGNUP)
        .json(body)
        .answered(&server, 200, answer)
        .await;
    let signup = SignUpUser::new("ada@example.com", "pä$$", "db");
    let user = client(&server).database().sign_up(&signup).await.unwrap();
    mock.assert_async().await;
    assert_eq!(user.id(), Some("507"));
    assert_eq!(user.email.as_deref(), Some("ada@example.com"));
    assert_eq!(user.email_verified, Some(false));
    assert_eq!(user.extra.get("new").unwrap().to_string(), "1");
}

#[tokio::test]
async fn signup_with_everything() {
    let server = MockServer::start_async().await;
    let body = json!({
        "client_id": "app", "email": "ada@example.com", "password": "pw", "connection": "db",
        "username": "ada", "phone_number": "+491", "given_name": "Ada", "family_name": "Lovelace",
        "name": "Ada Lovelace", "nickname": "Countess", "picture": "https://example.com/ada.png",
        "user_metadata": { "plan": "premium" },
    });
    let answer =
        json!({ "id": "a", "_id": "b", "user_id": "c", "user_metadata": { "plan": "premium" } });
    let mock = Request::post(SIGNUP)
        .json(body)
        .answered(&server, 200, answer)
        .await;
    let signup = SignUpUser::new("ada@example.com", "pw", "db")
        .username("ada")
        .phone_number("+491")
        .given_name("Ada")
        .family_name("Lovelace")
        .name("Ada Lovelace")
        .nickname("Countess")
        .picture("https://example.com/ada.png")
        .user_metadata(Json::parse(r#"{"plan":"premium"}"#).unwrap());
    let user = client(&server).database().sign_up(&signup).await.unwrap();
    mock.assert_async().await;
    // Three names for one thing are no reason to lose a user who is created.
    assert_eq!(user.id(), Some("b"));
    assert_eq!(
        user.user_metadata.unwrap().to_string(),
        r#"{"plan":"premium"}"#
    );
}

#[tokio::test]
async fn signup_by_other_identifiers() {
    for (signup, name, value) in [
        (
            SignUpUser::by_username("ada", "pw", "db"),
            "username",
            "ada",
        ),
        (
            SignUpUser::by_phone_number("+491", "pw", "db"),
            "phone_number",
            "+491",
        ),
    ] {
        let server = MockServer::start_async().await;
        let body = json!({ "client_id": "app", name: value, "password": "pw", "connection": "db" });
        let mock = Request::post(SIGNUP)
            .json(body)
            .answered(&server, 200, json!({}))
            .await;
        let user = client(&server).database().sign_up(&signup).await.unwrap();
        mock.assert_async().await;
        assert_eq!(user.id(), None);
    }
}

#[tokio::test]
async fn signup_without_what_it_needs_is_not_sent() {
    for (signup, words) in [
        (SignUpUser::new("", "pw", "db"), "`email` is empty"),
        (
            SignUpUser::by_username("", "pw", "db"),
            "`username` is empty",
        ),
        (
            SignUpUser::by_phone_number("", "pw", "db"),
            "`phone_number` is empty",
        ),
        (SignUpUser::new("a@b", "", "db"), "`password` is empty"),
        (SignUpUser::new("a@b", "pw", ""), "`connection` is empty"),
    ] {
        unsent(words, async |auth| auth.database().sign_up(&signup).await).await;
    }
}

#[tokio::test]
async fn a_weak_password_is_explained() {
    let server = MockServer::start_async().await;
    let body = json!({ "client_id": "app", "email": "a@b", "password": "1", "connection": "db" });
    let answer = json!({
        "name": "PasswordStrengthError",
        "message": "Password is too weak",
        "code": "invalid_password",
        "description": {
            "rules": [
                { "message": "At least %d characters in length", "format": [8],
                  "code": "lengthAtLeast", "verified": false },
                { "message": "Should contain:", "code": "shouldContain", "verified": false, "items": [
                    { "message": "lower case letters (a-z)", "code": "lowerCase", "verified": false },
                    { "message": "numbers (i.e. 0-9)", "code": "numbers", "verified": true },
                ] },
                { "message": "Something else", "code": "else", "verified": true },
            ],
            "verified": false,
        },
        "policy": "* At least 8 characters in length",
        "statusCode": 400,
    });
    Request::post(SIGNUP)
        .json(body)
        .answered(&server, 400, answer)
        .await;
    let signup = SignUpUser::new("a@b", "1", "db");
    let error = client(&server)
        .database()
        .sign_up(&signup)
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (400, Some("invalid_password")));
    assert_eq!(
        SignupRefusal::of(&error),
        Some(SignupRefusal::InvalidPassword)
    );
    let refusal = PasswordRefusal::of(&error).unwrap();
    assert_eq!(refusal.problem, Some(PasswordProblem::Strength));
    assert_eq!(refusal.message, "Password is too weak");
    assert_eq!(
        refusal.policy.as_deref(),
        Some("* At least 8 characters in length")
    );
    let unmet: Vec<_> = refusal.unmet().map(ToString::to_string).collect();
    assert_eq!(
        unmet,
        ["At least 8 characters in length", "Should contain:"]
    );
    assert!(refusal.rules[1].items[1].verified);
}

#[tokio::test]
async fn refusals_that_are_not_about_strength() {
    for (answer, expected, problem) in [
        (
            json!({ "name": "PasswordDictionaryError", "message": "Password is too common",
                    "code": "invalid_password", "description": "Too common.", "statusCode": 400 }),
            SignupRefusal::InvalidPassword,
            Some(Some(PasswordProblem::Dictionary)),
        ),
        (
            json!({ "error": "invalid_password", "error_description": "Password is too weak" }),
            SignupRefusal::InvalidPassword,
            Some(None),
        ),
        (
            json!({ "name": "PasswordNewError", "code": "invalid_password", "description": null }),
            SignupRefusal::InvalidPassword,
            Some(Some(PasswordProblem::from("PasswordNewError"))),
        ),
        (
            json!({ "name": "BadRequestError", "code": "invalid_signup",
                    "description": "Invalid sign up", "statusCode": 400 }),
            SignupRefusal::InvalidSignup,
            None,
        ),
        (
            json!({ "code": "user_exists", "description": "The user already exists." }),
            SignupRefusal::UserExists,
            None,
        ),
        (
            json!({ "code": "brand_new" }),
            SignupRefusal::from("brand_new"),
            None,
        ),
    ] {
        let server = MockServer::start_async().await;
        let body =
            json!({ "client_id": "app", "email": "a@b", "password": "1", "connection": "db" });
        Request::post(SIGNUP)
            .json(body)
            .answered(&server, 400, answer)
            .await;
        let signup = SignUpUser::new("a@b", "1", "db");
        let error = client(&server)
            .database()
            .sign_up(&signup)
            .await
            .unwrap_err();
        assert_eq!(SignupRefusal::of(&error), Some(expected));
        let refusal = PasswordRefusal::of(&error);
        assert_eq!(
            refusal.as_ref().map(|refusal| refusal.problem.clone()),
            problem
        );
        assert!(refusal.is_none_or(|refusal| refusal.rules.is_empty()));
    }
}

#[tokio::test]
async fn a_signup_that_cannot_be_read_is_not_lost() {
    let server = MockServer::start_async().await;
    let body = json!({ "client_id": "app", "email": "a@b", "password": "1", "connection": "db" });
    Request::post(SIGNUP)
        .json(body)
        .answered_text(&server, 200, "created")
        .await;
    let signup = SignUpUser::new("a@b", "1", "db");
    let error = client(&server)
        .database()
        .sign_up(&signup)
        .await
        .unwrap_err();
    assert_eq!(error.body().unwrap(), "created");
    assert_eq!(SignupRefusal::of(&error), None);
    assert_eq!(PasswordRefusal::of(&error), None);
}

#[tokio::test]
async fn change_password_answers_in_words() {
    const WORDS: &str = "We've just sent you an email to reset your password.";
    for (change, body) in [
        (
            ChangePassword::new("ada@example.com", "db"),
            json!({ "client_id": "app", "email": "ada@example.com", "connection": "db" }),
        ),
        (
            ChangePassword::new("ada@example.com", "db").organization("org_1"),
            json!({ "client_id": "app", "email": "ada@example.com", "connection": "db", "organization": "org_1" }),
        ),
    ] {
        let server = MockServer::start_async().await;
        let mock = Request::post(CHANGE)
            .json(body)
            .answered_text(&server, 200, WORDS)
            .await;
        let words = client(&server)
            .database()
            .change_password(&change)
            .await
            .unwrap();
        mock.assert_async().await;
        assert_eq!(words, WORDS);
    }
}

#[tokio::test]
async fn change_password_fails() {
    let server = MockServer::start_async().await;
    let body = json!({ "client_id": "app", "email": "a@b", "connection": "none" });
    let answer = json!({ "error": "invalid_connection", "error_description": "no" });
    Request::post(CHANGE)
        .json(body)
        .answered(&server, 400, answer)
        .await;
    let change = ChangePassword::new("a@b", "none");
    let error = client(&server)
        .database()
        .change_password(&change)
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (400, Some("invalid_connection")));

    for (change, words) in [
        (ChangePassword::new("", "db"), "`email` is empty"),
        (ChangePassword::new("a@b", ""), "`connection` is empty"),
    ] {
        unsent(words, async |auth| {
            auth.database().change_password(&change).await
        })
        .await;
    }
}
