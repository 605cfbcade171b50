//! The example `web-login`: without a browser what must not work, and in a headless Chromium the whole
//! way from the front page to the logged-out page.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code, reason = "its `main` is not called here")]
#[path = "../examples/web_login/main.rs"]
mod example;

#[path = "support/browser.rs"]
mod browser;

use auth0::core::bytes::Bytes;
use auth0::core::http::{Request, Response};
use auth0::core::transport::Transport;
use auth0_testing::Tenant;
use tokio::net::TcpListener;
use tower::ServiceExt;

use browser::Browser;

const COOKIE: &str = "web-login-session";

/// The application, served, and the tenant its users log in at.
struct Application {
    tenant: Tenant,
    here: String,
    transport: Transport,
}

impl Application {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let here = format!("http://{}", listener.local_addr().unwrap());
        let tenant = example::tenant_for(&here).await.unwrap();
        let client = example::client_of(&tenant).unwrap();
        let app = example::router(client, &here).unwrap();
        tokio::spawn(async move { axum::serve(listener, app).await });
        let transport = Transport::builder().build().unwrap();
        Self {
            tenant,
            here,
            transport,
        }
    }

    /// Sends a request with this session cookie and follows nothing.
    async fn send(&self, method: &str, target: &str, cookie: &str) -> Response<Bytes> {
        let request = Request::builder()
            .method(method)
            .uri(format!("{}{target}", self.here))
            .header("cookie", format!("other=1; {COOKIE}={cookie}"))
            .body(Bytes::new())
            .unwrap();
        self.transport.clone().oneshot(request).await.unwrap()
    }

    /// Logs the default user in without a browser; returns the cookie before and after.
    async fn log_in(&self) -> (String, String) {
        let out = self.send("GET", "/login", "").await;
        let before = cookie(&out);
        let callback = self
            .tenant
            .log_in(location(&out), self.tenant.user_email())
            .unwrap();
        let back = self
            .send("GET", callback.strip_prefix(&self.here).unwrap(), &before)
            .await;
        assert_eq!(location(&back), "/profile");
        let after = cookie(&back);
        (before, after)
    }
}

fn location(response: &Response<Bytes>) -> &str {
    assert_eq!(response.status(), 303, "{:?}", response.body());
    response.headers()["location"].to_str().unwrap()
}

/// The value of the session cookie a response sets.
fn cookie(response: &Response<Bytes>) -> String {
    let cookie = response.headers()["set-cookie"].to_str().unwrap();
    for attribute in ["; HttpOnly", "; SameSite=Lax", "; Path=/"] {
        assert!(cookie.contains(attribute), "{cookie}");
    }
    let (name, rest) = cookie.split_once('=').unwrap();
    assert_eq!(name, COOKIE);
    rest.split(';').next().unwrap().to_owned()
}

fn text(response: &Response<Bytes>) -> &str {
    std::str::from_utf8(response.body()).unwrap()
}

#[tokio::test]
async fn a_session_begins_and_ends() {
    let app = Application::start().await;
    let (before, after) = app.log_in().await;
    // The name of a session from before the login is of no use to anybody.
    assert_ne!(before, after);
    assert_eq!(
        location(&app.send("GET", "/profile", &before).await),
        "/login"
    );
    let profile = app.send("GET", "/profile", &after).await;
    assert!(text(&profile).contains(app.tenant.user_email()));
    assert_eq!(profile.headers()["cache-control"], "no-store");

    let out = app.send("POST", "/logout", &after).await;
    let target = location(&out);
    assert!(
        target.starts_with(&format!("{}/oidc/logout?", app.tenant.domain())),
        "{target}"
    );
    assert!(target.contains("id_token_hint="), "{target}");
    assert_eq!(cookie(&out), "");
    assert_eq!(
        location(&app.send("GET", "/profile", &after).await),
        "/login"
    );
    // A link cannot log anybody out.
    assert_eq!(app.send("GET", "/logout", &after).await.status(), 405);
}

#[tokio::test]
async fn the_request_is_pushed_and_bound_to_this_login() {
    let app = Application::start().await;
    let out = app.send("GET", "/login", "").await;
    let url = location(&out).to_owned();
    assert!(url.contains("request_uri=urn%3Aietf"), "{url}");
    for secret in ["code_challenge", "nonce", "state", "scope"] {
        assert!(!url.contains(secret), "{url}");
    }
    let pushed = app
        .tenant
        .requests()
        .into_iter()
        .find(|request| request.path == "/oauth/par")
        .unwrap();
    let form = pushed.form();
    let value = |name: &str| {
        form.iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    };
    assert_eq!(value("code_challenge_method"), Some("S256"));
    assert!(value("nonce").is_some() && value("state").is_some());
}

#[tokio::test]
async fn an_answer_to_somebody_elses_login_logs_nobody_in() {
    let app = Application::start().await;
    let mine = app.send("GET", "/login", "").await;
    let theirs = app.send("GET", "/login", "").await;
    let callback = app
        .tenant
        .log_in(location(&theirs), app.tenant.user_email())
        .unwrap();
    let target = callback.strip_prefix(&app.here).unwrap();
    for cookie in ["", "made-up", &cookie(&mine)] {
        let answer = app.send("GET", target, cookie).await;
        assert_eq!(answer.status(), 400, "{cookie}");
        assert!(!answer.headers().contains_key("set-cookie"));
    }
    // The code was not spent on them.
    let answer = app.send("GET", target, &cookie(&theirs)).await;
    assert_eq!(location(&answer), "/profile");
    assert_eq!(
        app.send("GET", target, &cookie(&theirs)).await.status(),
        400
    );
}

#[tokio::test]
async fn what_the_tenant_refuses_is_shown_as_text() {
    let app = Application::start().await;
    let out = app.send("GET", "/login", "").await;
    app.tenant
        .block_user(app.tenant.user_email(), true)
        .unwrap();
    let callback = app
        .tenant
        .log_in(location(&out), app.tenant.user_email())
        .unwrap();
    let hostile = callback.replace("user+is+blocked", "%3Cscript%3E");
    let answer = app
        .send(
            "GET",
            hostile.strip_prefix(&app.here).unwrap(),
            &cookie(&out),
        )
        .await;
    assert_eq!(answer.status(), 403);
    assert!(
        text(&answer).contains("&lt;script&gt;"),
        "{}",
        text(&answer)
    );
}

#[tokio::test]
async fn a_tenant_that_fails_is_not_the_users_problem() {
    let app = Application::start().await;
    app.tenant
        .fault(auth0_testing::Fault::on("/oauth/par").status(400));
    assert_eq!(app.send("GET", "/login", "").await.status(), 502);
}

#[tokio::test]
async fn a_browser_goes_all_the_way() {
    let Some(browser) = Browser::start().await else {
        return;
    };
    let app = Application::start().await;
    let driver = &browser.driver;

    driver.goto(format!("{}/", app.here)).await.unwrap();
    assert_eq!(driver.title().await.unwrap(), "Welcome");
    browser.click("login").await;

    browser.wait_for("Log in").await;
    let at = driver.current_url().await.unwrap();
    assert!(
        at.as_str()
            .starts_with(&format!("{}/u/login?", app.tenant.domain())),
        "{at}"
    );
    browser.fill("username", app.tenant.user_email()).await;
    browser.fill("password", "not the password").await;
    browser.click("continue").await;
    assert_eq!(browser.text("message").await, "Wrong email or password.");
    assert!(
        driver
            .current_url()
            .await
            .unwrap()
            .as_str()
            .starts_with(app.tenant.domain())
    );

    // The email address is still there.
    browser.fill("password", app.tenant.user_password()).await;
    browser.click("continue").await;
    browser.wait_for("Your profile").await;
    assert_eq!(
        driver.current_url().await.unwrap().as_str(),
        format!("{}/profile", app.here)
    );
    assert_eq!(browser.text("email").await, app.tenant.user_email());
    let session = driver.get_named_cookie(COOKIE).await.unwrap();
    assert_eq!(session.http_only, Some(true));
    let profile = app.send("GET", "/profile", &session.value).await;
    assert!(text(&profile).contains(app.tenant.user_email()));

    browser.click("logout").await;
    browser.wait_for("Logged out").await;
    assert_eq!(
        driver.current_url().await.unwrap().as_str(),
        format!("{}/logged-out", app.here)
    );
    assert!(driver.get_named_cookie(COOKIE).await.is_err());
    // Gone at the server, too, and at the tenant: the next login asks for the password again.
    assert_eq!(
        location(&app.send("GET", "/profile", &session.value).await),
        "/login"
    );
    driver.goto(format!("{}/profile", app.here)).await.unwrap();
    browser.wait_for("Log in").await;
    browser.stop().await;
}
