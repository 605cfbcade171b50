//! Second factors.

use auth0_authentication::ClientAuthentication;
use auth0_authentication::mfa::{
    AssociateAuthenticator, AuthenticatorType, BindingMethod, OobChannel, RequestChallenge,
};
use httpmock::prelude::*;
use serde_json::json;

use crate::support::{Request, client, client_with, refusal, unsent};

const ASSOCIATE: &str = "/mfa/associate";
const CHALLENGE: &str = "/mfa/challenge";
const AUTHENTICATORS: &str = "/mfa/authenticators";

#[tokio::test]
async fn each_kind_of_factor_is_asked_for() {
    for (associate, body) in [
        (
            AssociateAuthenticator::otp(),
            json!({ "authenticator_types": ["otp"] }),
        ),
        (
            AssociateAuthenticator::sms("+491"),
            json!({ "authenticator_types": ["oob"], "oob_channels": ["sms"], "phone_number": "+491" }),
        ),
        (
            AssociateAuthenticator::voice("+491"),
            json!({ "authenticator_types": ["oob"], "oob_channels": ["voice"], "phone_number": "+491" }),
        ),
        (
            AssociateAuthenticator::email("a@b"),
            json!({ "authenticator_types": ["oob"], "oob_channels": ["email"], "email": "a@b" }),
        ),
        (
            AssociateAuthenticator::push(),
            json!({ "authenticator_types": ["oob"], "oob_channels": ["auth0"] }),
        ),
        (
            AssociateAuthenticator::oob("pigeon"),
            json!({ "authenticator_types": ["oob"], "oob_channels": ["pigeon"] }),
        ),
    ] {
        let server = MockServer::start_async().await;
        let request = Request::post(ASSOCIATE).bearer("mfa-token").json(body);
        let answer = json!({ "authenticator_type": "oob", "recovery_codes": null });
        let mock = request.answered(&server, 200, answer).await;
        let enrolled = client(&server)
            .mfa("mfa-token")
            .associate_authenticator(&associate)
            .await
            .unwrap();
        mock.assert_async().await;
        assert_eq!(enrolled.authenticator_type, Some(AuthenticatorType::Oob));
        assert!(enrolled.recovery_codes.is_empty());
    }
}

#[tokio::test]
async fn what_enrolling_answers() {
    let server = MockServer::start_async().await;
    let answer = json!({
        "id": "totp|dev_1", "authenticator_type": "otp", "secret": "EN3X", "recovery_codes": ["N3B"],
        "barcode_uri": "otpauth://totp/a?secret=EN3X", "oob_channel": "pigeon", "oob_code": "Fe26",
        "binding_method": "prompt", "new": true,
    });
    let body = json!({ "authenticator_types": ["otp"] });
    let request = Request::post(ASSOCIATE).bearer("t").json(body);
    request.answered(&server, 200, answer).await;
    let enrolled = client(&server)
        .mfa("t")
        .associate_authenticator(&AssociateAuthenticator::otp())
        .await
        .unwrap();
    assert_eq!(enrolled.id.as_deref(), Some("totp|dev_1"));
    assert_eq!(enrolled.secret.unwrap().expose(), "EN3X");
    assert_eq!(
        enrolled.barcode_uri.unwrap().expose(),
        "otpauth://totp/a?secret=EN3X"
    );
    assert_eq!(enrolled.recovery_codes[0].expose(), "N3B");
    assert_eq!(enrolled.oob_code.unwrap().expose(), "Fe26");
    assert_eq!(
        enrolled.oob_channel,
        Some(OobChannel::Unknown("pigeon".into()))
    );
    assert_eq!(enrolled.binding_method, Some(BindingMethod::Prompt));
    assert!(enrolled.extra.get("new").is_some());
}

#[tokio::test]
async fn associate_fails() {
    let server = MockServer::start_async().await;
    let body = json!({ "authenticator_types": ["otp"] });
    let answer = json!({ "error": "access_denied", "error_description": "already enrolled" });
    let request = Request::post(ASSOCIATE).bearer("t").json(body);
    request.answered(&server, 401, answer).await;
    let error = client(&server)
        .mfa("t")
        .associate_authenticator(&AssociateAuthenticator::otp())
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (401, Some("access_denied")));

    for (token, associate, words) in [
        (
            "",
            AssociateAuthenticator::otp(),
            "the bearer token is empty",
        ),
        (
            "t",
            AssociateAuthenticator::sms(""),
            "`phone_number` is empty",
        ),
        ("t", AssociateAuthenticator::email(""), "`email` is empty"),
    ] {
        unsent(words, async |auth| {
            auth.mfa(token).associate_authenticator(&associate).await
        })
        .await;
    }
}

#[tokio::test]
async fn each_kind_of_challenge() {
    for (challenge, members) in [
        (RequestChallenge::otp(), json!({ "challenge_type": "otp" })),
        (
            RequestChallenge::oob().oob_channel(OobChannel::Sms),
            json!({ "challenge_type": "oob", "oob_channel": "sms" }),
        ),
        (
            RequestChallenge::new("oob otp").authenticator_id("sms|dev_1"),
            json!({ "challenge_type": "oob otp", "authenticator_id": "sms|dev_1" }),
        ),
    ] {
        let server = MockServer::start_async().await;
        let mut body =
            json!({ "client_id": "app", "client_secret": "s3cret", "mfa_token": "Fe26" });
        for (name, value) in members.as_object().unwrap() {
            body[name] = value.clone();
        }
        let answer = json!({
            "challenge_type": "oob", "oob_code": "abcd", "binding_method": "prompt", "new": 1,
        });
        let mock = Request::post(CHALLENGE)
            .json(body)
            .answered(&server, 200, answer)
            .await;
        let challenged = client(&server)
            .mfa("Fe26")
            .request_challenge(&challenge)
            .await
            .unwrap();
        mock.assert_async().await;
        assert_eq!(challenged.challenge_type, Some(AuthenticatorType::Oob));
        assert_eq!(challenged.oob_code.unwrap().expose(), "abcd");
        assert_eq!(challenged.binding_method, Some(BindingMethod::Prompt));
        assert!(challenged.extra.get("new").is_some());
    }
}

#[tokio::test]
async fn the_application_says_who_it_is_in_the_body() {
    let server = MockServer::start_async().await;
    let body = json!({ "client_id": "app", "client_secret": "s3cret", "mfa_token": "t",
                       "challenge_type": "otp" });
    let answer = json!({ "challenge_type": "otp" });
    let mock = Request::post(CHALLENGE)
        .json(body)
        .answered(&server, 200, answer)
        .await;
    let basic = ClientAuthentication::ClientSecretBasic("s3cret".into());
    let auth = client_with(&server, basic);
    let challenged = auth
        .mfa("t")
        .request_challenge(&RequestChallenge::otp())
        .await
        .unwrap();
    mock.assert_async().await;
    assert_eq!(challenged.binding_method, None);
}

#[tokio::test]
async fn challenge_fails() {
    let server = MockServer::start_async().await;
    let body = json!({ "client_id": "app", "client_secret": "s3cret", "mfa_token": "t",
                       "challenge_type": "oob" });
    let answer = json!({ "error": "association_required", "error_description": "not enrolled" });
    Request::post(CHALLENGE)
        .json(body)
        .answered(&server, 403, answer)
        .await;
    let error = client(&server)
        .mfa("t")
        .request_challenge(&RequestChallenge::oob())
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (403, Some("association_required")));

    let call = async |auth: &auth0_authentication::AuthenticationClient| {
        auth.mfa("")
            .request_challenge(&RequestChallenge::otp())
            .await
    };
    unsent("`mfa_token` is empty", call).await;
}

#[tokio::test]
async fn factors_are_listed() {
    let server = MockServer::start_async().await;
    let answer = json!([
        { "id": "totp|dev_1", "authenticator_type": "otp", "active": true, "name": "App" },
        { "id": "sms|dev_2", "authenticator_type": "oob", "oob_channel": "sms", "active": false,
          "name": "XXXXXX6789", "created_at": "2026-01-01" },
        { "id": "new|3", "authenticator_type": "telepathy" },
    ]);
    let request = Request::get(AUTHENTICATORS).bearer("t");
    let mock = request.answered(&server, 200, answer).await;
    let factors = client(&server).mfa("t").authenticators().await.unwrap();
    mock.assert_async().await;
    assert_eq!(factors.len(), 3);
    assert_eq!(factors[0].authenticator_type, Some(AuthenticatorType::Otp));
    assert_eq!(factors[1].oob_channel, Some(OobChannel::Sms));
    assert_eq!((factors[1].active, factors[2].active), (Some(false), None));
    assert!(factors[1].extra.get("created_at").is_some());
    assert_eq!(
        factors[2].authenticator_type,
        Some(AuthenticatorType::from("telepathy"))
    );
}

#[tokio::test]
async fn list_fails() {
    let server = MockServer::start_async().await;
    let answer = json!({ "error": "invalid_token" });
    let request = Request::get(AUTHENTICATORS).bearer("old");
    request.answered(&server, 401, answer).await;
    let error = client(&server)
        .mfa("old")
        .authenticators()
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (401, Some("invalid_token")));
    unsent("the bearer token is empty", async |auth| {
        auth.mfa("").authenticators().await
    })
    .await;
}

#[tokio::test]
async fn factors_are_removed() {
    let server = MockServer::start_async().await;
    let request = Request::delete("/mfa/authenticators/sms%7Cdev_2").bearer("t");
    let mock = request.answered_text(&server, 204, "").await;
    client(&server)
        .mfa("t")
        .delete_authenticator("sms|dev_2")
        .await
        .unwrap();
    mock.assert_async().await;
}

#[tokio::test]
async fn removal_fails() {
    let server = MockServer::start_async().await;
    let answer = json!({ "error": "not_found" });
    let request = Request::delete("/mfa/authenticators/none").bearer("t");
    request.answered(&server, 404, answer).await;
    let error = client(&server)
        .mfa("t")
        .delete_authenticator("none")
        .await
        .unwrap_err();
    assert_eq!(refusal(&error), (404, Some("not_found")));
    for (token, id, words) in [
        ("t", "", "the path parameter `id` is empty"),
        ("", "x", "the bearer token is empty"),
    ] {
        unsent(words, async |auth| {
            auth.mfa(token).delete_authenticator(id).await
        })
        .await;
    }
}
