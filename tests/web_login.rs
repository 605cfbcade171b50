//! The example `web-login`, in a headless Chromium from the first login to the last logout, and without a
//! browser, as an application's own tests would run it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code, reason = "its `main` is not called here")]
#[path = "../examples/web_login/main.rs"]
mod example;

#[path = "support/browser.rs"]
mod browser;

use std::time::Duration;

use auth0::core::bytes::Bytes;
use auth0::core::http::{Request, Response};
use auth0::core::transport::Transport;
use auth0::session::SessionRecord;
use auth0_testing::{Tenant, TenantBuilder};
use tokio::net::TcpListener;
use tower::ServiceExt;

use browser::Browser;

/// The running application, and the tenant where its users log in.
struct Application {
    tenant: Tenant,
    here: String,
}

impl Application {
    async fn start(change: impl FnOnce(TenantBuilder) -> TenantBuilder) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let here = format!("http://{}", listener.local_addr().unwrap());
        let tenant = change(example::tenant::builder(&here))
            .start()
            .await
            .unwrap();
        let auth0 = example::tenant::application(&tenant, &here);
        let app = example::router(auth0).unwrap();
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { tenant, here }
    }

    /// Opens a page of the application.
    async fn open(&self, browser: &Browser, path: &str) {
        let url = format!("{}{path}", self.here);
        browser.driver.goto(url).await.unwrap();
    }

    /// Fills in the login page.
    async fn log_in(&self, browser: &Browser, password: &str) {
        browser.wait_for("Log in").await;
        browser.fill("username", self.tenant.user_email()).await;
        browser.fill("password", password).await;
        browser.click("continue").await;
    }

    /// Asserts the URL of the browser, ignoring the query.
    async fn is_at(&self, browser: &Browser, path: &str) {
        let url = browser.driver.current_url().await.unwrap();
        let expected = format!("{}{path}", self.here);
        assert_eq!(url.as_str().split('?').next().unwrap(), expected);
    }

    fn password(&self) -> &str {
        self.tenant.user_password()
    }
}

#[tokio::test]
async fn users_log_in_in_two_tabs_and_return_to_their_page() {
    let Some(browser) = Browser::start().await else {
        return;
    };
    let app = Application::start(|tenant| tenant).await;
    app.open(&browser, "/profile?from=mail").await;
    app.log_in(&browser, "not the password").await;
    assert_eq!(browser.text("message").await, "Wrong email or password.");
    let first = browser.driver.window().await.unwrap();
    let second = browser.driver.new_tab().await.unwrap();
    browser.driver.switch_to_window(second).await.unwrap();
    app.open(&browser, "/").await;
    browser.click("login").await;
    app.log_in(&browser, app.password()).await;
    browser.wait_for("Welcome").await;
    assert_eq!(browser.text("name").await, app.tenant.user_email());

    // The first tab's login is unaffected and returns to the page that required it.
    browser.driver.switch_to_window(first).await.unwrap();
    app.log_in(&browser, app.password()).await;
    browser.wait_for("Your profile").await;
    let url = browser.driver.current_url().await.unwrap();
    assert_eq!(url.query(), Some("from=mail"));
    assert_eq!(browser.text("email").await, app.tenant.user_email());
    let cookie = browser
        .driver
        .get_named_cookie("auth0_session")
        .await
        .unwrap();
    assert_eq!(cookie.http_only, Some(true));

    // Log out here and at the tenant. The next login requires the password again.
    browser.click("logout").await;
    browser.wait_for("Welcome").await;
    browser.click("login").await;
    browser.wait_for("Log in").await;
    // The session's pages are no longer available.
    app.open(&browser, "/profile").await;
    browser.wait_for("Log in").await;
    browser.stop().await;
}

#[tokio::test]
async fn tokens_are_renewed_without_the_user() {
    let Some(browser) = Browser::start().await else {
        return;
    };
    let lifetime = Duration::from_secs(2);
    let app = Application::start(|tenant| tenant.token_lifetime(lifetime)).await;
    app.open(&browser, "/orders").await;
    app.log_in(&browser, app.password()).await;
    browser.wait_for("Your orders").await;
    let first = browser.text("token").await;
    let logins = app.tenant.requests_to("GET", "/authorize");
    for visit in 1.. {
        assert!(visit < 1000, "the token was not renewed");
        app.open(&browser, "/orders").await;
        browser.wait_for("Your orders").await;
        if browser.text("token").await != first {
            break;
        }
    }
    assert_eq!(app.tenant.requests_to("GET", "/authorize"), logins);
    browser.stop().await;
}

#[tokio::test]
async fn a_second_factor_another_organization_and_a_silent_login() {
    let Some(browser) = Browser::start().await else {
        return;
    };
    let app = Application::start(|tenant| tenant).await;
    app.open(&browser, "/profile").await;
    app.log_in(&browser, app.password()).await;
    browser.wait_for("Your profile").await;
    assert_eq!(browser.text("organization").await, "none");

    // Step-up authentication returns to the page that required it.
    app.tenant.enroll_otp(app.tenant.user_email()).unwrap();
    browser.click("payments").await;
    browser.wait_for("Verify your identity").await;
    let code = app.tenant.otp(app.tenant.user_email()).unwrap();
    browser.fill("code", &code).await;
    browser.click("continue").await;
    browser.wait_for("Payments").await;
    app.is_at(&browser, "/payments").await;
    assert_eq!(browser.text("acr").await, example::TWO_FACTORS);

    // Log in to another organization, without a password.
    app.open(&browser, "/").await;
    browser.click("globex").await;
    browser.wait_for("Your profile").await;
    assert_eq!(browser.text("organization").await, "org_globex");

    // Log out only here. The tenant still has a session.
    browser.click("leave").await;
    browser.wait_for("Welcome").await;
    browser.click("silent").await;
    browser.wait_for("Welcome").await;
    assert_eq!(browser.text("name").await, app.tenant.user_email());
    // Log out at the tenant, too. A silent login then shows no prompt and fails.
    browser.click("logout").await;
    browser.wait_for("Welcome").await;
    browser.click("silent").await;
    browser.wait_for("Welcome").await;
    browser.click("login").await;
    browser.wait_for("Log in").await;
    browser.stop().await;
}

#[tokio::test]
async fn a_new_password_in_one_browser_ends_the_session_in_another() {
    let (Some(one), Some(other)) = (Browser::start().await, Browser::start().await) else {
        return;
    };
    let app = Application::start(|tenant| tenant).await;
    for browser in [&one, &other] {
        app.open(browser, "/profile").await;
        app.log_in(browser, app.password()).await;
        browser.wait_for("Your profile").await;
    }
    let auth = auth0::authentication::AuthenticationClient::builder(app.tenant.domain())
        .client_id(app.tenant.client_id())
        .build()
        .unwrap();
    let change = auth0::authentication::database::ChangePassword::new(
        app.tenant.user_email(),
        "Username-Password-Authentication",
    );
    auth.database().change_password(&change).await.unwrap();
    let link = app.tenant.last_link(app.tenant.user_email()).unwrap();
    other.driver.goto(link).await.unwrap();
    other.fill("password", "a new password 1!").await;
    other.click("continue").await;
    other.wait_for("Password changed").await;

    // The tenant notifies the application in the background.
    let mut visits = 0;
    while one.driver.title().await.unwrap() != "Log in" {
        visits += 1;
        assert!(visits < 1000, "the application was not notified");
        app.open(&one, "/profile").await;
    }
    app.log_in(&one, "a new password 1!").await;
    one.wait_for("Your profile").await;
    one.stop().await;
    other.stop().await;
}

#[tokio::test]
async fn a_protected_page_is_tested_without_a_login() {
    let tenant = example::tenant::builder("http://127.0.0.1:3000")
        .start()
        .await
        .unwrap();
    let auth0 = example::tenant::application(&tenant, "http://127.0.0.1:3000");
    let auth0 = auth0
        .session(auth0::session::MemoryStore::new())
        .build()
        .unwrap();
    let ada = SessionRecord::new(tenant.issuer(), "auth0|ada").with_claim("name", "Ada");
    let cookie = auth0.test_cookie(ada).await.unwrap();
    let app = axum::Router::new()
        .route(
            "/",
            axum::routing::get(async |user: auth0::session::LoggedIn| user.name().to_owned()),
        )
        .layer(auth0.layer());
    let request = |cookie: &str| {
        let request = Request::get("/").header("cookie", cookie);
        request.body(axum::body::Body::empty()).unwrap()
    };
    let page = app.clone().oneshot(request(&cookie)).await.unwrap();
    let page = axum::body::to_bytes(page.into_body(), 1000).await.unwrap();
    assert_eq!(page, "Ada");
    let nobody = app.oneshot(request("other=1")).await.unwrap();
    assert_eq!(nobody.status(), 401);
}

#[tokio::test]
async fn without_a_browser_a_login_is_two_requests() {
    let app = Application::start(|tenant| tenant).await;
    let transport = Transport::builder().build().unwrap();
    let send = async |target: &str, cookie: &str| -> Response<Bytes> {
        let request = Request::get(format!("{}{target}", app.here));
        let request = request
            .header("cookie", cookie)
            .header("accept", "text/html");
        let request = request.body(Bytes::new()).unwrap();
        transport.clone().oneshot(request).await.unwrap()
    };
    let cookies = |response: &Response<Bytes>| {
        let lines = response.headers().get_all("set-cookie").iter();
        let pairs = lines.filter_map(|line| line.to_str().unwrap().split(';').next());
        pairs.collect::<Vec<_>>().join("; ")
    };
    let out = send("/profile", "").await;
    let url = out.headers()["location"].to_str().unwrap();
    let callback = app.tenant.log_in(url, app.tenant.user_email()).unwrap();
    let back = send(callback.strip_prefix(&app.here).unwrap(), &cookies(&out)).await;
    assert_eq!(back.headers()["location"], "/profile");
    let profile = send("/profile", &cookies(&back)).await;
    let text = String::from_utf8_lossy(profile.body());
    assert!(text.contains(app.tenant.user_email()), "{text}");
}
