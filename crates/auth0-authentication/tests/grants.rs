//! The exact request of every grant, its tokens, its refusal, and what is not sent at all.

#![cfg(all(feature = "webpki-roots", any(feature = "ring", feature = "aws-lc-rs")))]
#![allow(
    clippy::unwrap_used,
    reason = "a failure in a helper is a failure of the test"
)]

mod support;

use std::net::IpAddr;

use auth0_authentication::grant::{
    AuthorizationCode, Ciba, ClientCredentials, DeviceCode, ExtensionGrant,
    FederatedConnectionAccessToken, Grant, MfaOob, MfaOtp, MfaRecoveryCode, NativeSocial,
    OnBehalfOf, Passkey, Password, PasswordRealm, PasswordlessOtp, RefreshToken, SessionTransfer,
    TokenExchange,
};
use auth0_authentication::{AuthenticationError, Error, ErrorExt, ErrorKind};
use auth0_core::Json;
use httpmock::prelude::*;
use serde_json::json;
use support::{token_endpoint, tokens, with_secret};

const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

/// That a grant sends this form and the application's credentials, and what becomes of either answer.
async fn sends(grant: impl Grant, form: &str) {
    let body = form.replacen('+', "&client_id=app&client_secret=s3cret", 1);
    let server = MockServer::start_async().await;
    let granted = token_endpoint(&server, &body, 200, tokens()).await;
    let response = with_secret(&server).token(&grant).await.unwrap();
    granted.assert_async().await;
    assert_eq!(response.access_token.expose(), "at");
    granted.delete_async().await;

    let refusal = json!({ "error": "invalid_grant", "error_description": "No." });
    let refused = token_endpoint(&server, &body, 403, refusal).await;
    let error = with_secret(&server).token(&grant).await.unwrap_err();
    refused.assert_async().await;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(
        error.authentication(),
        Some(AuthenticationError::InvalidGrant)
    );
    assert_eq!(error.api().unwrap().message(), "No.");
}

#[tokio::test]
async fn authorization_code() {
    let callback = "https://app.example.com/callback?a=b";
    sends(
        AuthorizationCode::new("c0de/+", callback),
        "grant_type=authorization_code&code=c0de%2F%2B&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback%3Fa%3Db+",
    )
    .await;
    sends(
        AuthorizationCode::new("c", "https://a.example/")
            .code_verifier(VERIFIER)
            .audience("api")
            .parameter("resource", "r 1"),
        &format!(
            "grant_type=authorization_code&code=c&redirect_uri=https%3A%2F%2Fa.example%2F&code_verifier={VERIFIER}&audience=api+&resource=r%201"
        ),
    )
    .await;
}

#[tokio::test]
async fn client_credentials() {
    sends(
        ClientCredentials::new("https://api.example.com/"),
        "grant_type=client_credentials&audience=https%3A%2F%2Fapi.example.com%2F+",
    )
    .await;
    sends(
        ClientCredentials::for_default_audience(),
        "grant_type=client_credentials+",
    )
    .await;
    sends(
        ClientCredentials::new("a")
            .organization("org_1")
            .scope("read:x write:x")
            .parameter("for_the_action", "1"),
        "grant_type=client_credentials&audience=a&organization=org_1&scope=read%3Ax%20write%3Ax+&for_the_action=1",
    )
    .await;
}

#[tokio::test]
async fn refresh_token() {
    sends(
        RefreshToken::new("v1.r"),
        "grant_type=refresh_token&refresh_token=v1.r+",
    )
    .await;
    sends(
        RefreshToken::new("v1.r")
            .scope("openid email")
            .audience("api"),
        "grant_type=refresh_token&refresh_token=v1.r&scope=openid%20email&audience=api+",
    )
    .await;
}

#[tokio::test]
async fn password() {
    sends(
        Password::new("ada@example.com", "p&w+d%=\u{e4}")
            .audience("a")
            .scope("openid"),
        "grant_type=password&username=ada%40example.com&password=p%26w%2Bd%25%3D%C3%A4&audience=a&scope=openid+",
    )
    .await;
}

#[tokio::test]
async fn password_realm() {
    sends(
        PasswordRealm::new("ada", "pw", "employees")
            .audience("a")
            .scope("openid"),
        "grant_type=http%3A%2F%2Fauth0.com%2Foauth%2Fgrant-type%2Fpassword-realm&username=ada&password=pw&realm=employees&audience=a&scope=openid+",
    )
    .await;
}

#[tokio::test]
async fn device_code() {
    sends(
        DeviceCode::new("d"),
        "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=d+",
    )
    .await;
}

#[tokio::test]
async fn any_other_grant() {
    sends(
        ExtensionGrant::new("urn:new").parameter("assertion", "j.w.t"),
        "grant_type=urn%3Anew+&assertion=j.w.t",
    )
    .await;
    let error = refused(ExtensionGrant::new("")).await;
    assert_eq!(
        error.to_string(),
        "POST /oauth/token: `grant_type` is empty"
    );
}

#[tokio::test]
async fn ciba() {
    sends(
        Ciba::new("r"),
        "grant_type=urn%3Aopenid%3Aparams%3Agrant-type%3Aciba&auth_req_id=r+",
    )
    .await;
}

#[tokio::test]
async fn passwordless_otp() {
    let grant_type = "http%3A%2F%2Fauth0.com%2Foauth%2Fgrant-type%2Fpasswordless%2Fotp";
    sends(
        PasswordlessOtp::email("ada@example.com", "123456"),
        &format!("grant_type={grant_type}&realm=email&username=ada%40example.com&otp=123456+"),
    )
    .await;
    sends(
        PasswordlessOtp::sms("+15551234567", "1").audience("a").scope("openid"),
        &format!(
            "grant_type={grant_type}&realm=sms&username=%2B15551234567&otp=1&audience=a&scope=openid+"
        ),
    )
    .await;
}

#[tokio::test]
async fn second_factors() {
    let prefix = "grant_type=http%3A%2F%2Fauth0.com%2Foauth%2Fgrant-type%2Fmfa";
    sends(
        MfaOtp::new("mfa", "123456"),
        &format!("{prefix}-otp&mfa_token=mfa&otp=123456+"),
    )
    .await;
    sends(
        MfaOob::new("mfa", "oob"),
        &format!("{prefix}-oob&mfa_token=mfa&oob_code=oob+"),
    )
    .await;
    sends(
        MfaOob::new("mfa", "oob").binding_code("123456"),
        &format!("{prefix}-oob&mfa_token=mfa&oob_code=oob&binding_code=123456+"),
    )
    .await;
    sends(
        MfaRecoveryCode::new("mfa", "ABC"),
        &format!("{prefix}-recovery-code&mfa_token=mfa&recovery_code=ABC+"),
    )
    .await;
}

#[tokio::test]
async fn token_exchange() {
    let prefix = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Atoken-exchange";
    sends(
        TokenExchange::new("old", "urn:acme:session"),
        &format!("{prefix}&subject_token=old&subject_token_type=urn%3Aacme%3Asession+"),
    )
    .await;
    sends(
        TokenExchange::new("old", "urn:acme:session")
            .actor("agent", "urn:ietf:params:oauth:token-type:id_token")
            .requested_token_type("urn:t")
            .audience("a")
            .scope("openid")
            .organization("org_1")
            .parameter("device", "d"),
        &format!(
            "{prefix}&subject_token=old&subject_token_type=urn%3Aacme%3Asession&actor_token=agent&actor_token_type=urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Aid_token&requested_token_type=urn%3At&audience=a&scope=openid&organization=org_1+&device=d"
        ),
    )
    .await;
}

#[tokio::test]
async fn native_social() {
    let prefix = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Atoken-exchange&subject_token=t&subject_token_type=http%3A%2F%2Fauth0.com%2Foauth%2Ftoken-type%2F";
    let profile = Json::parse(r#"{"name":{"firstName":"Ada"}}"#).unwrap();
    sends(
        NativeSocial::apple("t").user_profile(&profile),
        &format!(
            "{prefix}apple-authz-code&user_profile=%7B%22name%22%3A%7B%22firstName%22%3A%22Ada%22%7D%7D+"
        ),
    )
    .await;
    sends(
        NativeSocial::facebook("t").audience("a").scope("openid"),
        &format!("{prefix}facebook-info-session-access-token&audience=a&scope=openid+"),
    )
    .await;
    sends(
        NativeSocial::google("t"),
        &format!("{prefix}google-id-token+"),
    )
    .await;
}

#[tokio::test]
async fn federated_connection_access_token() {
    let prefix = "grant_type=urn%3Aauth0%3Aparams%3Aoauth%3Agrant-type%3Atoken-exchange%3Afederated-connection-access-token&connection=google-oauth2&subject_token=t&subject_token_type=urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3A";
    let requested = "requested_token_type=http%3A%2F%2Fauth0.com%2Foauth%2Ftoken-type%2Ffederated-connection-access-token";
    sends(
        FederatedConnectionAccessToken::with_refresh_token("google-oauth2", "t"),
        &format!("{prefix}refresh_token&{requested}+"),
    )
    .await;
    sends(
        FederatedConnectionAccessToken::with_access_token("google-oauth2", "t")
            .login_hint("1234")
            .scope("calendar"),
        &format!("{prefix}access_token&{requested}&login_hint=1234&scope=calendar+"),
    )
    .await;
}

#[tokio::test]
async fn on_behalf_of() {
    let access_token = "urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Aaccess_token";
    sends(
        OnBehalfOf::new("t", "downstream").scope("read").organization("org_1"),
        &format!(
            "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Atoken-exchange&subject_token=t&subject_token_type={access_token}&requested_token_type={access_token}&audience=downstream&scope=read&organization=org_1+"
        ),
    )
    .await;
}

#[tokio::test]
async fn session_transfer() {
    let server = MockServer::start_async().await;
    let audience = format!("urn%3A127.0.0.1%3A{}%3Asession_transfer", server.port());
    let body = format!(
        "grant_type=refresh_token&refresh_token=v1.r&audience={audience}&client_id=app&client_secret=s3cret"
    );
    let issued = "urn:auth0:params:oauth:token-type:session_transfer_token";
    let answer = json!({
        "access_token": "st", "issued_token_type": issued, "token_type": "N_A", "expires_in": 60,
    });
    let mock = token_endpoint(&server, &body, 200, answer).await;
    let grant = SessionTransfer::new("v1.r");
    let response = with_secret(&server).token(&grant).await.unwrap();
    mock.assert_async().await;
    assert_eq!(response.access_token.expose(), "st");
    assert_eq!(response.token_type, "N_A");
    assert_eq!(response.issued_token_type.as_deref(), Some(issued));
}

#[tokio::test]
async fn a_passkey_goes_as_json() {
    let credential = json!({ "id": "x", "response": { "signature": "s" }, "type": "public-key" });
    for (status, refusal) in [(200, None), (403, Some("invalid_grant"))] {
        let server = MockServer::start_async().await;
        let expected = json!({
            "grant_type": "urn:okta:params:oauth:grant-type:webauthn",
            "auth_session": "session",
            "authn_response": credential,
            "realm": "employees",
            "organization": "org_1",
            "audience": "a",
            "scope": "openid",
            "client_id": "app",
            "client_secret": "s3cret",
            "extra": "1",
        });
        let answer = refusal.map_or_else(tokens, |code| json!({ "error": code }));
        let mock = server
            .mock_async(|when, then| {
                when.method(POST)
                    .path("/oauth/token")
                    .header("content-type", "application/json")
                    .json_body(expected);
                then.status(status).json_body(answer);
            })
            .await;
        let grant = Passkey::new("session", Json::new(&credential).unwrap())
            .realm("employees")
            .organization("org_1")
            .audience("a")
            .scope("openid")
            .parameter("extra", "1");
        let result = with_secret(&server).token(&grant).await;
        mock.assert_async().await;
        let code = result.err().and_then(|error| error.authentication());
        assert_eq!(code.as_ref().map(AuthenticationError::code), refusal);
    }
}

/// The header with the address of the user's device.
async fn forwards(grant: impl Grant, address: &str) {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.path("/oauth/token")
                .header("auth0-forwarded-for", address);
            then.status(200).json_body(tokens());
        })
        .await;
    with_secret(&server).token(&grant).await.unwrap();
    mock.assert_async().await;
}

#[tokio::test]
async fn the_address_of_the_users_device_is_a_header() {
    let ip = |text: &str| text.parse::<IpAddr>().unwrap();
    forwards(
        Password::new("a", "p").forwarded_for(ip("203.0.113.7")),
        "203.0.113.7",
    )
    .await;
    forwards(
        PasswordRealm::new("a", "p", "r").forwarded_for(ip("2001:db8::1")),
        "2001:db8::1",
    )
    .await;
    forwards(
        PasswordlessOtp::email("a", "1").forwarded_for(ip("203.0.113.7")),
        "203.0.113.7",
    )
    .await;
    forwards(
        NativeSocial::google("t").forwarded_for(ip("203.0.113.7")),
        "203.0.113.7",
    )
    .await;
}

/// The error of a request that must not be sent.
async fn refused(grant: impl Grant) -> Error {
    let server = MockServer::start_async().await;
    let everything = server
        .mock_async(|_, then| {
            then.status(200).json_body(tokens());
        })
        .await;
    let error = with_secret(&server).token(&grant).await.unwrap_err();
    everything.assert_calls_async(0).await;
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(!error.outcome_unknown());
    error
}

#[tokio::test]
async fn what_makes_no_sense_is_not_sent() {
    let empty = |name: &str| format!("`{name}` is empty");
    let callback = "https://app.example.com/callback";
    let null = Json::default();
    for (error, expected) in [
        (
            refused(AuthorizationCode::new("", callback)).await,
            empty("code"),
        ),
        (
            refused(AuthorizationCode::new("c", "/callback")).await,
            "the `redirect_uri` `/callback` is not absolute; expected something like \
             `https://app.example.com/callback`"
                .to_owned(),
        ),
        (refused(ClientCredentials::new("")).await, empty("audience")),
        (refused(RefreshToken::new("")).await, empty("refresh_token")),
        (refused(Password::new("", "p")).await, empty("username")),
        (refused(Password::new("a", "")).await, empty("password")),
        (
            refused(PasswordRealm::new("a", "p", "")).await,
            empty("realm"),
        ),
        (refused(DeviceCode::new("")).await, empty("device_code")),
        (refused(Ciba::new("")).await, empty("auth_req_id")),
        (
            refused(PasswordlessOtp::email("", "1")).await,
            empty("username"),
        ),
        (refused(PasswordlessOtp::sms("+1", "")).await, empty("otp")),
        (refused(MfaOtp::new("", "1")).await, empty("mfa_token")),
        (refused(MfaOtp::new("m", "")).await, empty("otp")),
        (refused(MfaOob::new("m", "")).await, empty("oob_code")),
        (
            refused(MfaOob::new("m", "o").binding_code("")).await,
            empty("binding_code"),
        ),
        (
            refused(MfaRecoveryCode::new("m", "")).await,
            empty("recovery_code"),
        ),
        (
            refused(TokenExchange::new("", "t")).await,
            empty("subject_token"),
        ),
        (
            refused(TokenExchange::new("s", "")).await,
            empty("subject_token_type"),
        ),
        (
            refused(TokenExchange::new("s", "t").actor("", "t")).await,
            empty("actor_token"),
        ),
        (
            refused(TokenExchange::new("s", "t").actor("a", "")).await,
            empty("actor_token_type"),
        ),
        (
            refused(NativeSocial::apple("")).await,
            empty("subject_token"),
        ),
        (
            refused(FederatedConnectionAccessToken::with_access_token("", "t")).await,
            empty("connection"),
        ),
        (refused(OnBehalfOf::new("t", "")).await, empty("audience")),
        (
            refused(SessionTransfer::new("")).await,
            empty("refresh_token"),
        ),
        (
            refused(Passkey::new("", null.clone())).await,
            empty("auth_session"),
        ),
        (
            refused(Passkey::new("s", null)).await,
            "`authn_response` is null; expected the credential as an object".to_owned(),
        ),
        (
            refused(AuthorizationCode::new("c", callback).code_verifier("short")).await,
            "the `code_verifier` has 5 bytes; expected 43 to 128 letters, digits and `-._~`"
                .to_owned(),
        ),
        (
            refused(Password::new("a", "p").parameter("grant_type", "x")).await,
            "the parameter `grant_type` is already part of the request".to_owned(),
        ),
        (
            refused(Password::new("a", "p").parameter("client_secret", "x")).await,
            "the parameter `client_secret` is already part of the request".to_owned(),
        ),
    ] {
        assert_eq!(error.to_string(), format!("POST /oauth/token: {expected}"));
    }
}

#[tokio::test]
async fn only_what_may_happen_twice_is_repeated() {
    async fn calls(grant: impl Grant) -> usize {
        let server = MockServer::start_async().await;
        let down = server
            .mock_async(|_, then| {
                then.status(503).header("retry-after", "0");
            })
            .await;
        let error = with_secret(&server).token(&grant).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 503);
        down.calls_async().await
    }
    assert_eq!(calls(ClientCredentials::new("a")).await, 4);
    assert_eq!(calls(OnBehalfOf::new("t", "a")).await, 4);
    assert_eq!(calls(RefreshToken::new("r")).await, 1);
    assert_eq!(calls(Password::new("a", "p")).await, 1);
    assert_eq!(
        calls(AuthorizationCode::new("c", "https://a.example/")).await,
        1
    );
}
