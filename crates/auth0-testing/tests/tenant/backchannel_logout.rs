//! Applications are notified when a session ends, and ID tokens limit how long their own sessions may last.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_testing::Tenant;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::authorize::{CALLBACK, request};
use crate::browser::{get_with, log_in};
use crate::support::{Answer, decode, grant, now, parameter, post, post_json};

/// Starts an application that accepts logout tokens, and returns its URL and a channel of its requests.
async fn application() -> (String, mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/backchannel", listener.local_addr().unwrap());
    let (sender, receiver) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let sent = Arc::new(Mutex::new(String::new()));
            let mut buffer = [0; 8192];
            while !sent.lock().unwrap().contains("logout_token=") {
                let read = stream.read(&mut buffer).await.unwrap();
                let text = String::from_utf8_lossy(&buffer[..read]);
                sent.lock().unwrap().push_str(&text);
            }
            let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
            stream.write_all(answer).await.unwrap();
            let text = sent.lock().unwrap().clone();
            sender.send(text).unwrap();
        }
    });
    (url, receiver)
}

/// Returns the claims of the next logout token after checking its format.
async fn claims(tenant: &Tenant, told: &mut mpsc::UnboundedReceiver<String>) -> Value {
    let text = told.recv().await.unwrap();
    assert!(text.starts_with("POST /backchannel HTTP/1.1\r\n"), "{text}");
    let (_, token) = text.split_once("logout_token=").unwrap();
    let (header, claims) = decode(tenant, token).await;
    assert_eq!(header["typ"], "logout+jwt");
    assert_eq!(claims["iss"], tenant.issuer());
    assert_eq!(claims["aud"], tenant.client_id());
    let event = "http://schemas.openid.net/event/backchannel-logout";
    assert_eq!(claims["events"], serde_json::json!({ event: {} }));
    assert!(claims["exp"].as_u64().unwrap() - claims["iat"].as_u64().unwrap() <= 120);
    assert!(claims["jti"].is_string() && claims.get("nonce").is_none());
    claims
}

/// Returns the claims of the ID token of a login that has just completed.
async fn id_token(tenant: &Tenant, login: &Answer) -> Value {
    let code = parameter(login.location(), "code").unwrap();
    let fields = [("code", code.as_str()), ("redirect_uri", CALLBACK)];
    let tokens = grant(tenant, "authorization_code", &fields).await;
    decode(tenant, tokens.json()["id_token"].as_str().unwrap())
        .await
        .1
}

#[tokio::test]
async fn each_end_of_a_session_is_told() {
    let (url, mut told) = application().await;
    let tenant = Tenant::builder()
        .backchannel_logout_url(&url)
        .start()
        .await
        .unwrap();
    let user_id = tenant.user_id(tenant.user_email()).unwrap();
    let begin = async || {
        let login = log_in(&tenant, &request(&tenant, &[])).await;
        let cookie = login.cookie().to_owned();
        (cookie, id_token(&tenant, &login).await["sid"].clone())
    };
    // The user logs out.
    for target in ["/v2/logout", "/oidc/logout"] {
        let (cookie, sid) = begin().await;
        get_with(&tenant, target, &cookie).await;
        let claims = claims(&tenant, &mut told).await;
        assert_eq!(
            (claims["sid"].clone(), &claims["sub"]),
            (sid, &Value::from(&*user_id))
        );
    }
    // An administrator ends all sessions of the user.
    let (first, second) = (begin().await, begin().await);
    tenant.end_sessions(tenant.user_email()).await.unwrap();
    let mut sids = [
        claims(&tenant, &mut told).await["sid"].clone(),
        claims(&tenant, &mut told).await["sid"].clone(),
    ];
    if sids[0] != first.1 {
        sids.reverse();
    }
    assert_eq!(sids, [first.1, second.1]);
    // A password change ends the sessions.
    let (_, sid) = begin().await;
    let body = serde_json::json!({
        "client_id": tenant.client_id(), "email": tenant.user_email(),
        "connection": "Username-Password-Authentication",
    });
    post_json(&tenant, "/dbconnections/change_password", &[], &body).await;
    let link = tenant.last_link(tenant.user_email()).unwrap();
    let ticket = parameter(&link, "ticket").unwrap();
    let fields = [
        ("ticket", ticket.as_str()),
        ("password", "a new password 1!"),
    ];
    assert_eq!(
        post(&tenant, "/u/reset-password", &fields).await.status,
        200
    );
    assert_eq!(claims(&tenant, &mut told).await["sid"], sid);
    // No other messages were sent, and sessions that do not exist cause none.
    tenant.end_sessions(tenant.user_email()).await.unwrap();
    assert!(told.try_recv().is_err());
    tenant.end_sessions("nobody@example.com").await.unwrap_err();
}

#[tokio::test]
async fn only_applications_of_the_session_are_told() {
    let (url, mut told) = application().await;
    let other = auth0_testing::Application::confidential("other", "s").backchannel_logout_url(&url);
    let tenant = Tenant::builder().application(other).start().await.unwrap();
    log_in(&tenant, &request(&tenant, &[])).await;
    tenant.end_sessions(tenant.user_email()).await.unwrap();
    assert!(told.try_recv().is_err());
}

#[tokio::test]
async fn an_application_that_is_gone_keeps_nobody_waiting() {
    let url = "http://127.0.0.1:1/backchannel";
    let tenant = Tenant::builder()
        .backchannel_logout_url(url)
        .start()
        .await
        .unwrap();
    let cookie = log_in(&tenant, &request(&tenant, &[]))
        .await
        .cookie()
        .to_owned();
    tenant.end_sessions(tenant.user_email()).await.unwrap();
    let silent = request(&tenant, &[("prompt", "none")]);
    let answer = get_with(&tenant, &silent, &cookie).await;
    assert!(
        answer.location().contains("error=login_required"),
        "{}",
        answer.location()
    );
}

#[tokio::test]
async fn a_login_can_say_when_its_sessions_end() {
    let tenant = Tenant::builder().start().await.unwrap();
    let login = log_in(&tenant, &request(&tenant, &[])).await;
    assert!(
        id_token(&tenant, &login)
            .await
            .get("session_expiry")
            .is_none()
    );
    let hour = Duration::from_secs(3600);
    let tenant = Tenant::builder()
        .session_expiry(hour)
        .start()
        .await
        .unwrap();
    let login = log_in(&tenant, &request(&tenant, &[])).await;
    let claims = id_token(&tenant, &login).await;
    let end = claims["session_expiry"].as_u64().unwrap();
    assert_eq!(end, claims["auth_time"].as_u64().unwrap() + 3600);
    assert!(end.abs_diff(now() + 3600) < 60);
}
