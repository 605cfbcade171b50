//! Enrollment and connected accounts against a server in memory, stored between the requests.

#![cfg(feature = "transport")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use auth0_core::bytes::Bytes;
use auth0_core::http::{Request, Response};
use auth0_my_account::authentication_methods::{
    AuthenticationMethod, CreatePasskeyAuthenticationMethod,
};
use auth0_my_account::connected_accounts::CreateConnectedAccounts;
use auth0_my_account::{
    CodeEnrollment, ConfirmedEnrollment, ConnectError, ErrorKind, Json, MyAccountClient,
    PasskeyEnrollment, PendingConnection, Secret,
};

/// A response of the server.
struct Answer(u16, Option<&'static str>, &'static str);

/// The requests that came: line, authorization, body.
type Seen = Arc<Mutex<Vec<(String, String, Json)>>>;

fn me(answers: Vec<Answer>) -> (MyAccountClient, Seen) {
    let seen = Seen::default();
    let answers = Arc::new(Mutex::new(answers.into_iter()));
    let requests = Arc::clone(&seen);
    let service = tower::service_fn(move |request: Request<Bytes>| {
        let line = format!("{} {}", request.method(), request.uri().path());
        let authorization = request.headers()["authorization"].to_str().unwrap();
        let body = std::str::from_utf8(request.body()).unwrap();
        let body = Json::parse(body).unwrap_or_default();
        let entry = (line, authorization.to_owned(), body);
        requests.lock().unwrap().push(entry);
        let Answer(status, location, body) = answers.lock().unwrap().next().unwrap();
        let mut response = Response::builder().status(status);
        if let Some(location) = location {
            response = response.header("location", location);
        }
        let response = response.body(Bytes::from(body)).unwrap();
        async move { Ok::<_, Infallible>(response) }
    });
    let shared = MyAccountClient::builder("tenant.example")
        .shared()
        .http(|http| http.service(service))
        .build()
        .unwrap();
    (shared.with_token(&"t0ken".into()).unwrap(), seen)
}

#[tokio::test]
async fn a_factor_is_enrolled_with_a_code() {
    let (me, seen) = me(vec![
        Answer(
            202,
            Some("/me/v1/authentication-methods/totp%7Cdev_1"),
            r#"{"id":"totp|dev_1","auth_session":"s3ssion","barcode_uri":"otpauth://totp/x?secret=ABC","manual_input_code":"ABC"}"#,
        ),
        Answer(
            201,
            None,
            r#"{"type":"totp","id":"totp|dev_1","confirmed":true,"usage":["secondary"],"created_at":"2026-01-01T00:00:00Z"}"#,
        ),
    ]);
    let enrollment = me.enroll_totp().await.unwrap();
    assert_eq!(
        enrollment.manual_input_code().map(Secret::expose),
        Some("ABC")
    );
    let shown = format!("{enrollment:?}");
    assert!(
        !shown.contains("ABC") && !shown.contains("s3ssion"),
        "{shown}"
    );
    let stored = Json::new(&enrollment).unwrap().to_string();
    let enrollment: CodeEnrollment = Json::parse(&stored).unwrap().decode().unwrap();
    let method = enrollment.verify(&me, "123456").await.unwrap();
    assert!(
        matches!(method, AuthenticationMethod::Totp(_)),
        "{method:?}"
    );
    let seen = seen.lock().unwrap();
    assert_eq!(seen[0].0, "POST /me/v1/authentication-methods");
    assert_eq!(seen[0].1, "Bearer t0ken");
    assert_eq!(seen[0].2.to_string(), r#"{"type":"totp"}"#);
    assert_eq!(
        seen[1].0,
        "POST /me/v1/authentication-methods/totp%7Cdev_1/verify"
    );
    assert_eq!(
        seen[1].2.to_string(),
        r#"{"auth_session":"s3ssion","otp_code":"123456"}"#
    );
}

#[tokio::test]
async fn a_recovery_code_is_shown_once_and_confirmed() {
    let (me, seen) = me(vec![
        Answer(
            202,
            None,
            r#"{"id":"recovery-code|dev_1","auth_session":"s3ssion","recovery_code":"R3C0VERY"}"#,
        ),
        Answer(
            201,
            None,
            r#"{"type":"recovery-code","id":"recovery-code|dev_1"}"#,
        ),
    ]);
    let enrollment = me.enroll_recovery_code().await.unwrap();
    assert_eq!(
        enrollment.recovery_code().map(Secret::expose),
        Some("R3C0VERY")
    );
    let stored = Json::new(&enrollment).unwrap();
    let enrollment: ConfirmedEnrollment = stored.decode().unwrap();
    enrollment.confirm(&me).await.unwrap();
    let seen = seen.lock().unwrap();
    assert_eq!(seen[1].2.to_string(), r#"{"auth_session":"s3ssion"}"#);
}

#[tokio::test]
async fn a_passkey_is_verified_where_the_response_says() {
    let challenge = r#"{"auth_session":"s3ssion","authn_params_public_key":{"challenge":"Y2g",
        "rp":{"id":"tenant.example","name":"Tenant"},"user":{"id":"dXNlcg","name":"a","displayName":"A"},
        "pubKeyCredParams":[{"type":"public-key","alg":-7}],"attestation":"none"}}"#;
    let (me, seen) = me(vec![
        Answer(
            202,
            Some("https://tenant.example/me/v1/authentication-methods/passkey%7Cnew"),
            challenge,
        ),
        Answer(201, None, r#"{"type":"passkey","id":"passkey|1"}"#),
    ]);
    let method = CreatePasskeyAuthenticationMethod::default();
    let enrollment = me.enroll_passkey(method).await.unwrap();
    let stored = Json::new(&enrollment).unwrap();
    let enrollment: PasskeyEnrollment = stored.decode().unwrap();
    // A member that this version does not know reaches the browser.
    let options = enrollment.options().as_json();
    assert_eq!(options["attestation"], "none");
    assert_eq!(options["challenge"], "Y2g");
    let incomplete = Json::parse(r#"{"id":"id"}"#).unwrap();
    let error = enrollment.verify(&me, &incomplete).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    // A browser says more than the API takes.
    let credential = r#"{"id":"id","rawId":"raw","type":"public-key","authenticatorAttachment":"platform",
        "clientExtensionResults":{},"response":{"clientDataJSON":"data","attestationObject":"object",
        "transports":["internal"],"publicKey":"key","publicKeyAlgorithm":-7,"authenticatorData":"d"}}"#;
    let credential = Json::parse(credential).unwrap();
    let method = enrollment.verify(&me, &credential).await.unwrap();
    assert!(matches!(method, AuthenticationMethod::Passkey(_)));
    assert_eq!(
        seen.lock().unwrap()[1].0,
        "POST /me/v1/authentication-methods/passkey%7Cnew/verify"
    );
    let sent = seen.lock().unwrap()[1].2["authn_response"].clone();
    assert_eq!(sent["response"]["clientDataJSON"], "data");
    assert_eq!(sent["response"]["attestationObject"], "object");
    let sent = sent.to_string();
    assert!(
        sent.contains("internal") && sent.contains("platform") && !sent.contains("publicKeyAlg"),
        "{sent}"
    );
}

#[tokio::test]
async fn a_response_without_its_session_is_an_error() {
    let (me, _) = me(vec![Answer(202, None, r#"{"id":"totp|dev_1"}"#)]);
    let error = me.enroll_totp().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("auth_session"), "{error}");
}

const STARTED: &str = r#"{"connect_uri":"https://tenant.example/connect","auth_session":"s3ssion",
    "connect_params":{"ticket":"t1ck&t"},"expires_in":300}"#;

fn account() -> CreateConnectedAccounts {
    CreateConnectedAccounts::new("google-oauth2", "https://app.example/connected")
}

#[tokio::test]
async fn an_account_is_connected() {
    let (me, seen) = me(vec![
        Answer(201, None, STARTED),
        Answer(201, None, r#"{"id":"cac_1","connection":"google-oauth2"}"#),
    ]);
    let pending = me.connect_account(account()).await.unwrap();
    assert_eq!(
        pending.url(),
        "https://tenant.example/connect?ticket=t1ck%26t"
    );
    let shown = format!("{pending:?}");
    assert!(
        !shown.contains("t1ck") && !shown.contains("s3ssion"),
        "{shown}"
    );
    let stored = Json::new(&pending).unwrap();
    let pending: PendingConnection = stored.decode().unwrap();
    let sent = seen.lock().unwrap()[0].2.clone();
    assert_eq!(sent["code_challenge_method"], "S256");
    let state = sent["state"].as_str().unwrap().to_owned();
    let query = format!("?connect_code=c%2B1&state={state}");
    let account = pending.complete(&me, &query).await.unwrap();
    assert_eq!(account.id.as_deref(), Some("cac_1"));
    let sent = seen.lock().unwrap()[1].2.clone();
    assert_eq!(sent["auth_session"], "s3ssion");
    assert_eq!(sent["connect_code"], "c+1");
    assert_eq!(sent["redirect_uri"], "https://app.example/connected");
    assert_eq!(sent["code_verifier"].as_str().map(str::len), Some(43));
}

#[tokio::test]
async fn what_is_not_of_this_connection_is_refused() {
    let (me, seen) = me(vec![Answer(201, None, STARTED)]);
    let pending = me.connect_account(account()).await.unwrap();
    let state = seen.lock().unwrap()[0].2["state"]
        .as_str()
        .unwrap()
        .to_owned();
    for query in [
        "connect_code=c",
        "connect_code=c&state=other",
        "",
        "error=x",
    ] {
        let error = pending.complete(&me, query).await.unwrap_err();
        assert!(matches!(error, ConnectError::State), "{query}: {error}");
    }
    let query = format!("state={state}&error=access_denied&error_description=No+way");
    let error = pending.complete(&me, &query).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the account was not connected: access_denied (No way)"
    );
    let error = pending
        .complete(&me, &format!("state={state}"))
        .await
        .unwrap_err();
    assert!(matches!(error, ConnectError::NoCode), "{error}");
    assert_eq!(seen.lock().unwrap().len(), 1, "nothing else was sent");
}

#[tokio::test]
async fn a_problem_document_is_an_error_with_its_fields() {
    let problem = r#"{"type":"https://auth0.com/api-errors#A0E-400-0003","status":400,"title":"Validation Error",
        "detail":"The request is invalid","validation_errors":[{"detail":"is required","pointer":"/email"}]}"#;
    let (me, _) = me(vec![Answer(400, None, problem)]);
    let error = me.enroll_email("").await.unwrap_err();
    let api = error.api().unwrap();
    assert_eq!(api.code(), Some("A0E-400-0003"));
    assert_eq!(api.title(), Some("Validation Error"));
    let wrong = api.validation_errors().next().unwrap();
    assert_eq!(wrong.pointer.as_deref(), Some("/email"));
    assert!(error.to_string().contains("/email: is required"), "{error}");
}

#[test]
fn a_client_without_a_token_is_not_built() {
    let error = MyAccountClient::builder("tenant.example")
        .build()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    let shared = MyAccountClient::builder("tenant.example").shared().build();
    let error = shared.unwrap().with_token(&"a\r\nb".into()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
}
