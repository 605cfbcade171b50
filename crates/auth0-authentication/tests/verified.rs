//! ID tokens are verified in every flow that brings one.
#![cfg(feature = "verify")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failure in a helper is a failure of the test"
)]

mod id_tokens;
mod memory;

use auth0_authentication::grant::{
    AuthorizationCode, Ciba, DeviceCode, ExtensionGrant, MfaOob, MfaOtp, MfaRecoveryCode,
    NativeSocial, Passkey, Password, PasswordRealm, PasswordlessOtp, RefreshToken, TokenExchange,
};
use auth0_authentication::{
    AuthenticationClient, Error, PollError, RefusedTokens, StartBackchannelLogin, StartDeviceLogin,
    TokenCall, TokenRefusal,
};
use auth0_core::Json;
use auth0_verify::{ErrorKind, Expect, IdTokenVerifier, KeySet};
use id_tokens::{claims, jwks, server, sign, with};
use memory::{Memory, json as respond};
use serde_json::{Value, json};

/// Each flow whose answer may have an ID token.
fn flows(auth: &AuthenticationClient) -> Vec<(&'static str, TokenCall)> {
    let credential = Json::parse(r#"{"id":"x"}"#).unwrap();
    vec![
        (
            "code",
            auth.token(&AuthorizationCode::new("c", "https://app/cb")),
        ),
        ("password", auth.token(&Password::new("ada", "pw"))),
        ("realm", auth.token(&PasswordRealm::new("ada", "pw", "db"))),
        ("refresh", auth.token(&RefreshToken::new("rt"))),
        (
            "passwordless",
            auth.token(&PasswordlessOtp::email("a@b", "1")),
        ),
        ("otp", auth.token(&MfaOtp::new("mfa", "1"))),
        ("oob", auth.token(&MfaOob::new("mfa", "oob"))),
        ("recovery", auth.token(&MfaRecoveryCode::new("mfa", "rc"))),
        ("device", auth.token(&DeviceCode::new("dc"))),
        ("ciba", auth.token(&Ciba::new("id"))),
        ("passkey", auth.token(&Passkey::new("s", credential))),
        ("exchange", auth.token(&TokenExchange::new("t", "urn:t"))),
        ("social", auth.token(&NativeSocial::google("t"))),
        ("extension", auth.token(&ExtensionGrant::new("urn:g"))),
    ]
}

fn refusal(error: &Error) -> ErrorKind {
    let refused = RefusedTokens::of(error).unwrap_or_else(|| panic!("{error:?}"));
    match &refused.reason {
        TokenRefusal::IdToken(error) => error.kind(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn every_flow_verifies_its_id_token() {
    for (name, call) in flows(&server(claims(), "Bearer").client()) {
        let tokens = call.await.unwrap();
        let user = tokens.claims().map(|claims| claims.subject().to_owned());
        assert_eq!(user.as_deref(), Some("auth0|ada"), "{name}");
    }
    let foreign = server(with(claims(), "aud", json!("other")), "Bearer").client();
    for (name, call) in flows(&foreign) {
        let error = call.await.unwrap_err();
        assert_eq!(refusal(&error), ErrorKind::Audience, "{name}");
        assert!(!format!("{error} {error:?}").contains("eyJ"), "{name}");
    }
}

#[tokio::test]
async fn without_an_id_token_no_keys_are_fetched() {
    let server = Memory::new(|_, _| memory::tokens());
    for (name, call) in flows(&server.client()) {
        assert!(call.await.unwrap().claims().is_none(), "{name}");
    }
    let paths = server.seen();
    assert!(paths.iter().all(|seen| seen.uri.path() == "/oauth/token"));
}

#[tokio::test]
async fn a_refresh_has_to_be_about_the_same_user() {
    let client = server(claims(), "Bearer").client();
    let refresh = || client.token(&RefreshToken::new("rt"));
    let of = |subject: &'static str| Expect::without_nonce().subject(subject);
    refresh().expecting(of("auth0|ada")).await.unwrap();
    let error = refresh().expecting(of("auth0|eve")).await.unwrap_err();
    assert_eq!(refusal(&error), ErrorKind::Subject);
}

#[tokio::test]
async fn the_organization_that_was_asked_for_has_to_be_that_of_the_user() {
    let client = server(claims(), "Bearer").client();
    let exchange = |organization: &str| {
        client.token(&TokenExchange::new("t", "urn:t").organization(organization))
    };
    exchange("org_1").await.unwrap();
    let error = exchange("org_2").await.unwrap_err();
    assert_eq!(refusal(&error), ErrorKind::Organization);
}

#[tokio::test]
async fn the_hash_of_the_access_token_is_checked_whatever_is_expected() {
    let claims = with(claims(), "at_hash", json!(id_tokens::hash("other")));
    let client = server(claims, "Bearer").client();
    let call = client.token(&RefreshToken::new("rt"));
    let error = call.expecting(Expect::without_nonce()).await.unwrap_err();
    assert_eq!(refusal(&error), ErrorKind::AccessTokenHash);
}

#[tokio::test]
async fn the_unverified_way_has_to_be_asked_for() {
    let client = server(with(claims(), "aud", json!("other")), "Bearer").client();
    let tokens = client.token(&RefreshToken::new("rt")).unverified();
    let tokens = tokens.await.unwrap();
    assert!(tokens.id_token.is_some() && tokens.claims().is_none());
}

#[tokio::test]
async fn rotated_tokens_are_not_lost_when_keys_cannot_be_fetched() {
    let server = Memory::new(|number, seen| match (seen.uri.path(), number) {
        ("/oauth/token", _) => respond(
            200,
            &json!({
                "access_token": "at", "token_type": "Bearer", "id_token": sign(&claims()),
                "refresh_token": "rt-2",
            })
            .to_string(),
        ),
        (_, 0..=1) => respond(503, ""),
        _ => respond(200, &jwks()),
    });
    let client = server.client();
    let error = client.token(&RefreshToken::new("rt-1")).await.unwrap_err();
    assert_eq!(refusal(&error), ErrorKind::KeysUnavailable);
    let refused = RefusedTokens::of(&error).unwrap();
    assert_eq!(refused.tokens.refresh_token, Some("rt-2".into()));
    assert!(!format!("{error:?}").contains("rt-2"));
}

#[tokio::test]
async fn a_verifier_of_the_callers_own_takes_the_place_of_the_default() {
    let keys = KeySet::from_jwks(jwks().as_bytes()).unwrap();
    let verifier = IdTokenVerifier::builder("tenant.eu.auth0.com").client_id("app");
    let verifier = verifier.keys(keys).build().unwrap();
    let server = server(claims(), "Bearer");
    let client = server
        .builder()
        .id_token_verifier(verifier)
        .build()
        .unwrap();
    client.token(&RefreshToken::new("rt")).await.unwrap();
    assert_eq!(server.count(), 1, "no keys are fetched");
    let id_token = sign(&claims());
    let expect = Expect::nonce("no").subject("auth0|ada");
    client.verify_id_token(id_token, &expect).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn logins_elsewhere_are_verified() {
    let server = |claims: Value| {
        Memory::new(move |_, seen| match seen.uri.path() {
            "/oauth/device/code" => respond(
                200,
                r#"{"device_code":"dc","user_code":"uc","verification_uri":"https://v","expires_in":60}"#,
            ),
            "/bc-authorize" => respond(200, r#"{"auth_req_id":"id","expires_in":60}"#),
            "/oauth/token" => respond(
                200,
                &json!({ "access_token": "at", "token_type": "Bearer", "id_token": sign(&claims) })
                    .to_string(),
            ),
            _ => respond(200, &jwks()),
        })
    };
    let outcomes = async |claims: Value, user: &str| {
        let auth = server(claims).client();
        let device = auth
            .start_device_login(&StartDeviceLogin::new())
            .await
            .unwrap();
        let login = StartBackchannelLogin::new(user, "Order 1");
        let login = auth.start_backchannel_login(&login).await.unwrap();
        (
            auth.poll_device_login(&device).await,
            auth.poll_backchannel_login(&login).await,
        )
    };
    let (device, backchannel) = outcomes(claims(), "auth0|ada").await;
    assert_eq!(device.unwrap().claims().unwrap().subject(), "auth0|ada");
    assert_eq!(
        backchannel.unwrap().claims().unwrap().subject(),
        "auth0|ada"
    );
    let (device, backchannel) = outcomes(with(claims(), "aud", json!("b")), "auth0|ada").await;
    for failed in [device, backchannel] {
        let Err(PollError::Failed(error)) = failed else {
            panic!("{failed:?}");
        };
        assert_eq!(refusal(&error), ErrorKind::Audience);
    }
    // The user who was asked, and nobody else.
    let (_, backchannel) = outcomes(claims(), "auth0|eve").await;
    let Err(PollError::Failed(error)) = backchannel else {
        panic!("{backchannel:?}");
    };
    assert_eq!(refusal(&error), ErrorKind::Subject);
}
