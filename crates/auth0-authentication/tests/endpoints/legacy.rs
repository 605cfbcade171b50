//! What Auth0 has deprecated.

#![allow(deprecated, reason = "they are what is tested")]

use auth0_authentication::legacy::{
    Delegation, Impersonate, ImpersonationProtocol, ResourceOwner, SocialLogin, VerifyPasswordless,
};
use auth0_core::Json;
use httpmock::prelude::*;
use serde_json::{Value, json};

use crate::support::{Request, client, refusal, unsent};

fn tokens() -> Value {
    json!({ "access_token": "at", "id_token": "it", "token_type": "Bearer", "expires_in": 86400 })
}

#[tokio::test]
async fn resource_owner() {
    for (login, body) in [
        (
            ResourceOwner::new("ada", "pw", "db"),
            json!({ "client_id": "app", "username": "ada", "password": "pw", "connection": "db",
                    "grant_type": "password", "scope": "openid" }),
        ),
        (
            ResourceOwner::new("ada", "pw", "db")
                .scope("openid email")
                .id_token("it")
                .device("phone"),
            json!({ "client_id": "app", "username": "ada", "password": "pw", "connection": "db",
                    "grant_type": "password", "scope": "openid email", "id_token": "it",
                    "device": "phone" }),
        ),
        (
            ResourceOwner::sms("+491", "123456"),
            json!({ "client_id": "app", "username": "+491", "password": "123456", "connection": "sms",
                    "grant_type": "password", "scope": "openid" }),
        ),
    ] {
        let server = MockServer::start_async().await;
        let mock = Request::post("/oauth/ro")
            .json(body)
            .answered(&server, 200, tokens())
            .await;
        let tokens = client(&server)
            .legacy()
            .resource_owner(&login)
            .unverified()
            .await
            .unwrap();
        mock.assert_async().await;
        assert_eq!(tokens.id_token.unwrap().expose(), "it");
    }
}

#[tokio::test]
async fn resource_owner_fails() {
    let server = MockServer::start_async().await;
    let body = json!({ "client_id": "app", "username": "ada", "password": "no", "connection": "db",
                       "grant_type": "password", "scope": "openid" });
    let answer = json!({ "error": "invalid_user_password", "error_description": "Wrong." });
    Request::post("/oauth/ro")
        .json(body)
        .answered(&server, 401, answer)
        .await;
    let login = ResourceOwner::new("ada", "no", "db");
    let error = client(&server)
        .legacy()
        .resource_owner(&login)
        .unverified()
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (401, Some("invalid_user_password")));
    for (login, words) in [
        (ResourceOwner::new("", "pw", "db"), "`username` is empty"),
        (ResourceOwner::new("ada", "", "db"), "`password` is empty"),
        (ResourceOwner::new("ada", "pw", ""), "`connection` is empty"),
    ] {
        unsent(words, async |auth| {
            auth.legacy().resource_owner(&login).unverified().await
        })
        .await;
    }
}

#[tokio::test]
async fn social_login() {
    let server = MockServer::start_async().await;
    let body = json!({ "client_id": "app", "access_token": "fb", "connection": "facebook",
                       "scope": "openid profile" });
    let path = "/oauth/access_token";
    let mock = Request::post(path)
        .json(body)
        .answered(&server, 200, tokens())
        .await;
    let login = SocialLogin::new("fb", "facebook").scope("openid profile");
    let tokens = client(&server)
        .legacy()
        .social_login(&login)
        .unverified()
        .await
        .unwrap();
    mock.assert_async().await;
    assert_eq!(tokens.access_token.expose(), "at");
}

#[tokio::test]
async fn social_login_fails() {
    let server = MockServer::start_async().await;
    let body = json!({ "client_id": "app", "access_token": "x", "connection": "weibo", "scope": "openid" });
    let answer = json!({ "error": "unauthorized" });
    Request::post("/oauth/access_token")
        .json(body)
        .answered(&server, 401, answer)
        .await;
    let login = SocialLogin::new("x", "weibo");
    let error = client(&server)
        .legacy()
        .social_login(&login)
        .unverified()
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (401, Some("unauthorized")));
    for (login, words) in [
        (SocialLogin::new("", "weibo"), "`access_token` is empty"),
        (SocialLogin::new("x", ""), "`connection` is empty"),
    ] {
        unsent(words, async |auth| {
            auth.legacy().social_login(&login).unverified().await
        })
        .await;
    }
}

#[tokio::test]
async fn delegation() {
    const GRANT: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    for (delegation, body) in [
        (
            Delegation::id_token("it"),
            json!({ "client_id": "app", "grant_type": GRANT, "id_token": "it", "scope": "openid" }),
        ),
        (
            Delegation::refresh_token("rt")
                .target("other")
                .api_type("aws")
                .scope("openid x"),
            json!({ "client_id": "app", "grant_type": GRANT, "refresh_token": "rt", "target": "other",
                    "api_type": "aws", "scope": "openid x" }),
        ),
    ] {
        let server = MockServer::start_async().await;
        let answer = json!({ "id_token": "new", "expires_in": 36000, "Credentials": { "SecretAccessKey": "k3y" } });
        let mock = Request::post("/delegation")
            .json(body)
            .answered(&server, 200, answer)
            .await;
        let token = client(&server)
            .legacy()
            .delegation(&delegation)
            .await
            .unwrap();
        mock.assert_async().await;
        assert!(!format!("{token:?}").contains("k3y"));
        let credentials = token.extra.get("Credentials").unwrap();
        assert_eq!(
            credentials.pointer("/SecretAccessKey").unwrap().as_str(),
            Some("k3y")
        );
        assert_eq!(token.id_token.unwrap().expose(), "new");
        assert_eq!(token.expires_in, Some(36000));
    }
}

#[tokio::test]
async fn delegation_fails() {
    let server = MockServer::start_async().await;
    let path = "/delegation";
    server
        .mock_async(|when, then| {
            when.method(POST).path(path);
            then.status(400)
                .json_body(json!({ "error": "invalid_request" }));
        })
        .await;
    let delegation = Delegation::id_token("it");
    let error = client(&server)
        .legacy()
        .delegation(&delegation)
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (400, Some("invalid_request")));
    for (delegation, words) in [
        (Delegation::id_token(""), "`id_token` is empty"),
        (Delegation::refresh_token(""), "`refresh_token` is empty"),
    ] {
        unsent(words, async |auth| {
            auth.legacy().delegation(&delegation).await
        })
        .await;
    }
}

#[tokio::test]
async fn tokeninfo() {
    let server = MockServer::start_async().await;
    let answer =
        json!({ "user_id": "auth0|1", "email": "a@b", "email_verified": true, "identities": [] });
    let request = Request::post("/tokeninfo").json(json!({ "id_token": "it" }));
    let mock = request.answered(&server, 200, answer).await;
    let info = client(&server).legacy().tokeninfo("it").await.unwrap();
    mock.assert_async().await;
    assert_eq!(info.user_id.as_deref(), Some("auth0|1"));
    assert_eq!(info.email_verified, Some(true));
    assert!(info.extra.get("identities").is_some());
}

#[tokio::test]
async fn tokeninfo_fails() {
    let server = MockServer::start_async().await;
    let request = Request::post("/tokeninfo").json(json!({ "id_token": "it" }));
    request.answered_text(&server, 401, "Unauthorized").await;
    let error = client(&server).legacy().tokeninfo("it").await.unwrap_err();
    assert_eq!(refusal(&error), (401, None));
    assert_eq!(
        error.api().unwrap().message(),
        "the response is not JSON: Unauthorized"
    );
    let words = "`id_token` is empty";
    unsent(words, async |auth| auth.legacy().tokeninfo("").await).await;
}

#[tokio::test]
async fn impersonate() {
    const URL: &str = "https://tenant.example.com/users/x?token=s3cret";
    for (impersonate, bearer, body) in [
        (
            Impersonate::new(ImpersonationProtocol::Samlp, "auth0|admin"),
            None,
            json!({ "client_id": "app", "protocol": "samlp", "impersonator_id": "auth0|admin" }),
        ),
        (
            Impersonate::new("oauth2", "auth0|admin")
                .response_type("code")
                .state("xyz")
                .additional_parameters(Json::parse(r#"{"scope":"openid"}"#).unwrap())
                .token("mgmt"),
            Some("mgmt"),
            json!({ "client_id": "app", "protocol": "oauth2", "impersonator_id": "auth0|admin",
                    "response_type": "code", "state": "xyz",
                    "additionalParameters": { "scope": "openid" } }),
        ),
    ] {
        let server = MockServer::start_async().await;
        let request = Request::post("/users/auth0%7C1/impersonate").json(body);
        let request = match bearer {
            Some(token) => request.bearer(token),
            None => request,
        };
        let mock = request.answered_text(&server, 200, URL).await;
        let url = client(&server)
            .legacy()
            .impersonate("auth0|1", &impersonate)
            .await
            .unwrap();
        mock.assert_async().await;
        assert_eq!(url.expose(), URL);
    }
}

#[tokio::test]
async fn impersonate_fails() {
    let server = MockServer::start_async().await;
    let body = json!({ "client_id": "app", "protocol": "oauth2", "impersonator_id": "a" });
    let request = Request::post("/users/b/impersonate").json(body);
    request
        .answered(&server, 401, json!({ "error": "unauthorized" }))
        .await;
    let impersonate = Impersonate::new("oauth2", "a");
    let error = client(&server)
        .legacy()
        .impersonate("b", &impersonate)
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (401, Some("unauthorized")));
    for (user_id, impersonator_id, words) in [
        ("", "a", "`user_id` is empty"),
        ("b", "", "`impersonator_id` is empty"),
    ] {
        let impersonate = Impersonate::new("oauth2", impersonator_id);
        unsent(words, async |auth| {
            auth.legacy().impersonate(user_id, &impersonate).await
        })
        .await;
    }
}

#[tokio::test]
async fn verify_passwordless() {
    for (verify, body) in [
        (
            VerifyPasswordless::email("a@b", "123", "https://app/cb").scope("openid"),
            json!({ "client_id": "app", "grant_type": "password", "connection": "email",
                    "username": "a@b", "password": "123", "redirect_uri": "https://app/cb",
                    "scope": "openid" }),
        ),
        (
            VerifyPasswordless::sms("+491", "123", "https://app/cb"),
            json!({ "client_id": "app", "grant_type": "password", "connection": "sms",
                    "username": "+491", "password": "123", "redirect_uri": "https://app/cb" }),
        ),
    ] {
        let server = MockServer::start_async().await;
        let request = Request::post("/passwordless/verify").json(body);
        let mock = request
            .then(&server, |then| {
                then.status(302).header("location", "https://app/cb?code=1")
            })
            .await;
        let answer = client(&server)
            .legacy()
            .verify_passwordless(&verify)
            .await
            .unwrap();
        mock.assert_async().await;
        assert_eq!(answer.location(), Some("https://app/cb?code=1"));
    }
}

#[tokio::test]
async fn verify_passwordless_fails() {
    let server = MockServer::start_async().await;
    let body = json!({ "client_id": "app", "grant_type": "password", "connection": "sms",
                       "username": "+491", "password": "1", "redirect_uri": "https://app/cb" });
    let request = Request::post("/passwordless/verify").json(body);
    request
        .answered(&server, 403, json!({ "error": "invalid_grant" }))
        .await;
    let verify = VerifyPasswordless::sms("+491", "1", "https://app/cb");
    let error = client(&server)
        .legacy()
        .verify_passwordless(&verify)
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (403, Some("invalid_grant")));
    for (verify, words) in [
        (
            VerifyPasswordless::email("", "1", "https://a"),
            "`username` is empty",
        ),
        (
            VerifyPasswordless::email("a@b", "", "https://a"),
            "`password` is empty",
        ),
        (
            VerifyPasswordless::email("a@b", "1", ""),
            "`redirect_uri` is empty",
        ),
    ] {
        unsent(words, async |auth| {
            auth.legacy().verify_passwordless(&verify).await
        })
        .await;
    }
}

#[tokio::test]
async fn unlink() {
    let server = MockServer::start_async().await;
    let body = json!({ "access_token": "at", "user_id": "google-oauth2|115" });
    let request = Request::post("/login/unlink").bearer("at").json(body);
    let mock = request.answered_text(&server, 200, "OK").await;
    let auth = client(&server);
    auth.legacy()
        .unlink("at", "google-oauth2|115")
        .await
        .unwrap();
    mock.assert_async().await;
}

#[tokio::test]
async fn unlink_fails() {
    let server = MockServer::start_async().await;
    let body = json!({ "access_token": "at", "user_id": "x" });
    let request = Request::post("/login/unlink").bearer("at").json(body);
    request
        .answered(&server, 401, json!({ "error": "unauthorized" }))
        .await;
    let error = client(&server)
        .legacy()
        .unlink("at", "x")
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (401, Some("unauthorized")));
    for (token, user_id, words) in [
        ("", "x", "the bearer token is empty"),
        ("at", "", "`user_id` is empty"),
    ] {
        unsent(words, async |auth| {
            auth.legacy().unlink(token, user_id).await
        })
        .await;
    }
}
