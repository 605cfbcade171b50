//! The example `settings-page` in a headless Chromium: an authenticator app, a passkey from the browser's
//! virtual authenticator, and a connected account.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code, reason = "its `main` is not called here")]
#[path = "../examples/settings_page/main.rs"]
mod example;

#[path = "support/browser.rs"]
mod browser;

use std::sync::Arc;
use std::time::Duration;

use auth0_testing::Tenant;
use browser::Browser;
use serde_json::{Value, json};
use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::prelude::*;
use tokio::net::TcpListener;

/// Adds an authenticator that requires no user interaction (Web Authentication Level 3, section 11).
#[derive(Debug)]
struct AddVirtualAuthenticator;

impl ExtensionCommand for AddVirtualAuthenticator {
    fn parameters_json(&self) -> Option<Value> {
        Some(json!({
            "protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
            "hasUserVerification": true, "isUserVerified": true, "isUserConsenting": true,
        }))
    }

    fn method(&self) -> http::Method {
        http::Method::POST
    }

    fn endpoint(&self) -> Arc<str> {
        "/webauthn/authenticator".into()
    }
}

/// Starts the application, which is served by name, and the tenant where its users log in.
async fn start() -> (Tenant, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let here = format!("http://localhost:{}", listener.local_addr().unwrap().port());
    let tenant = example::tenant::builder(&here).start().await.unwrap();
    example::tenant::enable_accounts(&tenant).await.unwrap();
    let auth0 = example::tenant::application(&tenant, &here);
    let app = example::router(tenant.domain(), &here, auth0).unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    (tenant, here)
}

/// Waits until an element has this text, because the page may be replaced during the search.
async fn shows(browser: &Browser, id: &str, text: &str) {
    let path = format!("//*[@id='{id}'][contains(., '{text}')]");
    let query = browser.driver.query(By::XPath(path));
    let found = query
        .wait(Duration::from_secs(60), Duration::from_millis(50))
        .first()
        .await;
    if let Err(error) = found {
        let page = browser.driver.source().await.unwrap_or_default();
        panic!("no `{text}` in {id}: {error}\n{page}");
    }
}

#[tokio::test]
async fn a_user_adds_an_app_a_passkey_and_an_account() {
    let Some(browser) = Browser::start().await else {
        return;
    };
    let (tenant, here) = start().await;
    let command = Command::ExtensionCommand(Box::new(AddVirtualAuthenticator));
    browser.driver.cmd(command).await.unwrap();
    browser.driver.goto(&here).await.unwrap();
    browser.wait_for("Log in").await;
    browser.fill("username", tenant.user_email()).await;
    browser.fill("password", tenant.user_password()).await;
    browser.click("continue").await;
    browser.wait_for("Your settings").await;
    assert_eq!(browser.text("methods").await, "Password");

    browser.click("app").await;
    browser.wait_for("Add an authenticator app").await;
    assert!(!browser.text("secret").await.is_empty());
    browser.fill("code", "000000").await;
    browser.click("confirm").await;
    shows(&browser, "message", "wrong").await;
    let code = tenant.otp(tenant.user_email()).unwrap();
    browser.fill("code", &code).await;
    browser.click("confirm").await;
    browser.wait_for("Your settings").await;
    assert!(browser.text("methods").await.contains("Authenticator app"));

    browser.click("passkey").await;
    // A script creates the passkey and then reloads the page.
    shows(&browser, "methods", "Passkey").await;

    browser.click("connect").await;
    browser.wait_for("Connect an account").await;
    assert_eq!(browser.text("scopes").await, "calendar.readonly");
    browser.click("allow").await;
    browser.wait_for("Your settings").await;
    assert!(browser.text("accounts").await.contains("google-oauth2"));

    // The next login requires the new factor.
    browser.click("logout").await;
    browser.driver.goto(&here).await.unwrap();
    browser.wait_for("Log in").await;
    browser.fill("username", tenant.user_email()).await;
    browser.fill("password", tenant.user_password()).await;
    browser.click("continue").await;
    browser.wait_for("Verify your identity").await;
    let code = tenant.otp(tenant.user_email()).unwrap();
    browser.fill("code", &code).await;
    browser.click("continue").await;
    browser.wait_for("Your settings").await;
    // The user's tokens never reached the browser.
    let cookies = browser.driver.get_all_cookies().await.unwrap();
    assert!(
        cookies
            .iter()
            .all(|cookie| cookie.name.starts_with("auth0"))
    );
    browser.stop().await;
}
