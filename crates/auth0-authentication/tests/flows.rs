//! The exact requests of the flows' endpoints over HTTP, and what becomes of success and error.
#![cfg(all(feature = "webpki-roots", any(feature = "ring", feature = "aws-lc-rs")))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failure in a helper is a failure of the test"
)]

use std::time::{Duration, SystemTime};

use auth0_authentication::{
    AuthenticationClient, AuthorizationDetail, ClientAuthentication, ErrorKind, PendingLogin,
    StartBackchannelLogin, StartDeviceLogin,
};
use auth0_core::{Json, Operation};
use httpmock::prelude::*;
use httpmock::{Mock, Then, When};
use serde_json::{Value, json};

const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

fn client(server: &MockServer) -> AuthenticationClient {
    AuthenticationClient::builder(server.base_url())
        .client_id("app")
        .client_secret("s3c&ret")
        .build()
        .unwrap()
}

fn with_basic(server: &MockServer) -> AuthenticationClient {
    AuthenticationClient::builder(server.base_url())
        .client_id("app")
        .client_authentication(ClientAuthentication::ClientSecretBasic("s3cret".into()))
        .build()
        .unwrap()
}

/// Expects a form with exactly this body.
async fn expects<'a>(
    server: &'a MockServer,
    path: &'static str,
    body: String,
    status: u16,
    answer: Value,
) -> Mock<'a> {
    server
        .mock_async(move |when: When, then: Then| {
            when.method(POST)
                .path(path)
                .header("content-type", "application/x-www-form-urlencoded")
                .header_exists("auth0-client")
                .body(body);
            then.status(status).json_body(answer);
        })
        .await
}

fn refused(code: &str) -> Value {
    json!({ "error": code, "error_description": "because" })
}

fn left(until: Option<SystemTime>) -> Duration {
    until.unwrap().duration_since(SystemTime::now()).unwrap()
}

#[tokio::test]
async fn pushed_authorization() {
    let server = MockServer::start_async().await;
    let body = "response_type=code&redirect_uri=https%3A%2F%2Fapp%2Fcb&state=st&nonce=no\
                &code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256\
                &organization=org_1&scope=openid%20profile&client_id=app&client_secret=s3c%26ret";
    let answer = json!({ "request_uri": "urn:x:1", "expires_in": 90 });
    let mock = expects(&server, "/oauth/par", body.to_owned(), 201, answer).await;
    let request = |redirect_uri| {
        let request = client(&server)
            .authorize(redirect_uri)
            .state("st")
            .nonce("no");
        request
            .code_verifier(VERIFIER)
            .organization("org_1")
            .scope("openid profile")
    };
    let login = request("https://app/cb").push().await.unwrap();
    mock.assert_async().await;
    let expected = format!(
        "{}/authorize?client_id=app&request_uri=urn%3Ax%3A1",
        server.base_url()
    );
    assert_eq!(login.url(), expected);
    assert!(left(login.expires_at()) <= Duration::from_secs(90));
    mock.delete_async().await;

    let body = body.replace("%2Fcb", "%2Fother");
    expects(&server, "/oauth/par", body, 400, refused("invalid_request")).await;
    let error = request("https://app/other").push().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "POST /oauth/par: 400 because (invalid_request)"
    );
}

#[tokio::test]
async fn device_code() {
    let server = MockServer::start_async().await;
    let answer = json!({
        "device_code": "dc", "user_code": "WDJB-MJHT", "expires_in": 900, "interval": 5,
        "verification_uri": "https://t/activate",
        "verification_uri_complete": "https://t/activate?user_code=WDJB-MJHT",
    });
    let body = "scope=openid%20offline_access&audience=https%3A%2F%2Fapi%2F&client_id=app&client_secret=s3c%26ret";
    let mock = expects(
        &server,
        "/oauth/device/code",
        body.to_owned(),
        200,
        answer.clone(),
    )
    .await;
    let request = StartDeviceLogin::new()
        .scope("openid offline_access")
        .audience("https://api/");
    let device = client(&server).start_device_login(&request).await.unwrap();
    mock.assert_async().await;
    assert_eq!(device.device_code.expose(), "dc");
    assert_eq!(device.user_code, "WDJB-MJHT");
    assert_eq!(device.verification_uri, "https://t/activate");
    assert_eq!(
        device.verification_uri_complete.as_deref(),
        Some("https://t/activate?user_code=WDJB-MJHT")
    );
    assert_eq!(device.interval, Some(5));
    assert!(left(device.expires_at()) <= Duration::from_secs(900));

    // With the credentials in a header the form still names the client (RFC 8628 section 3.1).
    let mock = expects(
        &server,
        "/oauth/device/code",
        "client_id=app".to_owned(),
        200,
        answer,
    )
    .await;
    with_basic(&server)
        .start_device_login(&StartDeviceLogin::new())
        .await
        .unwrap();
    mock.assert_async().await;

    let body = "scope=x&client_id=app&client_secret=s3c%26ret".to_owned();
    expects(
        &server,
        "/oauth/device/code",
        body,
        403,
        refused("unauthorized_client"),
    )
    .await;
    let error = client(&server)
        .start_device_login(&StartDeviceLogin::new().scope("x"))
        .await
        .unwrap_err();
    assert_eq!(error.api().unwrap().code(), Some("unauthorized_client"));
}

#[tokio::test]
async fn device_code_grant() {
    let server = MockServer::start_async().await;
    let answer = json!({
        "device_code": "d&c", "user_code": "x", "verification_uri": "https://t", "interval": 1,
    });
    expects(
        &server,
        "/oauth/device/code",
        "client_id=app".to_owned(),
        200,
        answer,
    )
    .await;
    let body =
        "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=d%26c";
    let answer = json!({ "access_token": "at", "token_type": "Bearer" });
    let mock = expects(&server, "/oauth/token", body.to_owned(), 200, answer).await;
    let client = with_basic(&server);
    let device = client
        .start_device_login(&StartDeviceLogin::new())
        .await
        .unwrap();
    let tokens = client.poll_device_login(&device).await.unwrap();
    mock.assert_async().await;
    assert_eq!(tokens.access_token.expose(), "at");
}

#[tokio::test]
async fn backchannel_login() {
    let server = MockServer::start_async().await;
    let base_url = server.base_url();
    let hint = format!(r#"{{"format":"iss_sub","iss":"{base_url}/","sub":"auth0|ada"}}"#);
    let hint: String = hint
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'0'..=b'9' | b'.' | b'_' | b'-' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect();
    let body = format!(
        "login_hint={hint}&binding_message=Order%204711&scope=openid%20read&audience=https%3A%2F%2Fapi\
         &resource=https%3A%2F%2Fr&requested_expiry=120\
         &authorization_details=%5B%7B%22amount%22%3A3%2C%22type%22%3A%22payment%22%7D%5D\
         &client_id=app&client_secret=s3c%26ret"
    );
    let answer = json!({ "auth_req_id": "id", "expires_in": 120, "interval": 5 });
    let mock = expects(&server, "/bc-authorize", body, 200, answer.clone()).await;
    let detail = AuthorizationDetail::new("payment")
        .member("amount", &3)
        .unwrap();
    let login = StartBackchannelLogin::new("auth0|ada", "Order 4711")
        .scope("openid read")
        .audience("https://api")
        .resource("https://r")
        .requested_expiry(Duration::from_secs(120))
        .authorization_details([detail]);
    let login = client(&server)
        .start_backchannel_login(&login)
        .await
        .unwrap();
    assert_eq!(login.user_id.as_deref(), Some("auth0|ada"));
    mock.assert_async().await;
    assert_eq!(login.auth_req_id.expose(), "id");
    assert_eq!(login.interval, Some(5));
    assert!(left(login.expires_at()) <= Duration::from_secs(120));

    let body = format!("login_hint={hint}&binding_message=m&scope=openid&client_id=app");
    let mock = expects(&server, "/bc-authorize", body, 200, answer).await;
    with_basic(&server)
        .start_backchannel_login(&StartBackchannelLogin::new("auth0|ada", "m"))
        .await
        .unwrap();
    mock.assert_async().await;

    let body = format!(
        "login_hint={hint}&binding_message=n&scope=openid&client_id=app&client_secret=s3c%26ret"
    );
    expects(
        &server,
        "/bc-authorize",
        body,
        400,
        refused("unknown_user_id"),
    )
    .await;
    let login = StartBackchannelLogin::new("auth0|ada", "n");
    let error = client(&server)
        .start_backchannel_login(&login)
        .await
        .unwrap_err();
    assert_eq!(error.api().unwrap().code(), Some("unknown_user_id"));
}

#[tokio::test]
async fn a_backchannel_login_for_nobody_or_about_nothing_is_not_sent() {
    let server = MockServer::start_async().await;
    let client = client(&server);
    for (login, what) in [
        (StartBackchannelLogin::new("", "m"), "user ID"),
        (
            StartBackchannelLogin::new("auth0|ada", ""),
            "`binding_message`",
        ),
        (
            StartBackchannelLogin::new("auth0|ada", "m").scope(""),
            "`scope`",
        ),
        (
            StartBackchannelLogin::new("auth0|ada", "m")
                .parameter("audience", "a")
                .audience("b"),
            "`audience` is already part",
        ),
    ] {
        let error = client.start_backchannel_login(&login).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains(what), "{error}");
    }
}

#[tokio::test]
async fn a_backchannel_login_is_not_sent_twice() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.path("/bc-authorize");
            then.status(503);
        })
        .await;
    let login = StartBackchannelLogin::new("auth0|ada", "m");
    client(&server)
        .start_backchannel_login(&login)
        .await
        .unwrap_err();
    mock.assert_calls_async(1).await;
}

fn pending(client: &AuthenticationClient) -> PendingLogin {
    let request = client.authorize("https://app/cb").state("st").nonce("no");
    request
        .code_verifier(VERIFIER)
        .start()
        .unwrap()
        .into_parts()
        .1
}

#[tokio::test]
async fn the_code_is_exchanged() {
    let server = MockServer::start_async().await;
    let client = client(&server);
    let body = format!(
        "grant_type=authorization_code&code=c%26d&redirect_uri=https%3A%2F%2Fapp%2Fcb\
         &code_verifier={VERIFIER}&client_id=app&client_secret=s3c%26ret"
    );
    let answer = json!({ "access_token": "at", "id_token": "it", "token_type": "Bearer" });
    let mock = expects(&server, "/oauth/token", body.clone(), 200, answer).await;
    let pending = pending(&client);
    let response = pending.callback("code=c%26d&state=st").unwrap();
    let call = client.exchange(&pending, &response).unverified();
    let tokens = call.await.unwrap();
    mock.assert_async().await;
    assert_eq!(tokens.access_token.expose(), "at");
    mock.delete_async().await;

    let mock = expects(&server, "/oauth/token", body, 403, refused("invalid_grant")).await;
    let error = client.exchange(&pending, &response).await.unwrap_err();
    assert_eq!(error.api().unwrap().code(), Some("invalid_grant"));
    // A code is used once, whatever comes of it.
    mock.assert_calls_async(1).await;
}

#[tokio::test]
async fn a_code_goes_only_to_who_issued_it() {
    let server = MockServer::start_async().await;
    let everything = server
        .mock_async(|when, then| {
            when.any_request();
            then.status(500);
        })
        .await;
    let client = client(&server);
    let elsewhere = MockServer::start_async().await;
    let for_other_tenant = pending(&self::client(&elsewhere));
    let other_application = AuthenticationClient::builder(server.base_url());
    let for_other_application = pending(&other_application.client_id("b").build().unwrap());
    let without_code = client.authorize("https://app/cb").state("st");
    let without_code = without_code.response_type("id_token").start().unwrap();
    for (pending, what) in [
        (&for_other_tenant, "started at"),
        (&for_other_application, "application `b`"),
        (without_code.pending(), "no code to exchange"),
    ] {
        let response = pending.callback("code=c&id_token=i&state=st").unwrap();
        let error = client.exchange(pending, &response).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains(what), "{error}");
    }
    everything.assert_calls_async(0).await;
}

#[tokio::test]
async fn parameters_that_have_no_method_are_sent_last() {
    let server = MockServer::start_async().await;
    let device = json!({ "device_code": "dc", "user_code": "uc", "verification_uri": "https://v" });
    let body = "scope=openid&client_id=app&client_secret=s3c%26ret&ext-a=%26".to_owned();
    let mock = expects(&server, "/oauth/device/code", body, 200, device).await;
    let request = StartDeviceLogin::new()
        .parameter("ext-a", "&")
        .scope("openid");
    client(&server).start_device_login(&request).await.unwrap();
    mock.assert_async().await;

    let mock = server
        .mock_async(|when, then| {
            when.path("/bc-authorize")
                .body_includes("client_secret=s3c%26ret&ext-a=b");
            then.status(200).json_body(json!({ "auth_req_id": "id" }));
        })
        .await;
    let login = StartBackchannelLogin::new("auth0|ada", "m").parameter("ext-a", "b");
    client(&server)
        .start_backchannel_login(&login)
        .await
        .unwrap();
    mock.assert_async().await;
}

#[tokio::test]
async fn endpoints_without_a_method_get_the_credentials() {
    let server = MockServer::start_async().await;
    let answer = json!({ "auth_session": "s" });
    let call = async |client: AuthenticationClient, operation: Operation| {
        client.call::<Json>(operation).await.unwrap()
    };
    let challenge = || Operation::post("/otp/challenge").body_parameter("email", "a@b");
    let form = || Operation::post("/otp/challenge").form([("email", "a@b")]);
    let body = r#"{"client_id":"app","client_secret":"s3c&ret","email":"a@b"}"#;
    let mock = expects_json(&server, "/otp/challenge", body, answer.clone()).await;
    call(client(&server), challenge()).await;
    mock.assert_async().await;
    let body = "email=a%40b&client_id=app&client_secret=s3c%26ret".to_owned();
    let mock = expects(&server, "/otp/challenge", body, 200, answer.clone()).await;
    call(client(&server), form()).await;
    mock.assert_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.path("/otp/challenge")
                .header_exists("authorization")
                .body("email=a%40b");
            then.status(200).json_body(json!({}));
        })
        .await;
    call(with_basic(&server), form()).await;
    mock.assert_async().await;
    let list = Operation::post("/otp/challenge").json(&[1]);
    let error = client(&server).call::<Json>(list).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
}

async fn expects_json<'a>(
    server: &'a MockServer,
    path: &'static str,
    body: &'static str,
    answer: Value,
) -> Mock<'a> {
    server
        .mock_async(move |when, then| {
            when.path(path)
                .header("content-type", "application/json")
                .body(body);
            then.status(200).json_body(answer);
        })
        .await
}
