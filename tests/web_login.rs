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

/// The cookie of a login that has been begun, and that of a user's session.
const PENDING: &str = "web-login-pending";
const SESSION: &str = "web-login-session";

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

    /// Sends a request with this cookie, `NAME=VALUE`, and follows nothing.
    async fn send(&self, method: &str, target: &str, cookie: &str) -> Response<Bytes> {
        let request = Request::builder()
            .method(method)
            .uri(format!("{}{target}", self.here))
            .header("cookie", format!("other=1; {cookie}"))
            .body(Bytes::new())
            .unwrap();
        self.transport.clone().oneshot(request).await.unwrap()
    }

    /// Begins a login; returns where the browser is sent, and the cookie.
    async fn begin_login(&self) -> (String, String) {
        let out = self.send("GET", "/login", "").await;
        (location(&out).to_owned(), cookie(&out, PENDING))
    }

    /// Where the browser comes back to after the default user has logged in at the tenant.
    fn callback(&self, url: &str) -> String {
        let callback = self.tenant.log_in(url, self.tenant.user_email()).unwrap();
        callback.strip_prefix(&self.here).unwrap().to_owned()
    }
}

fn location(response: &Response<Bytes>) -> &str {
    assert_eq!(response.status(), 303, "{:?}", response.body());
    response.headers()["location"].to_str().unwrap()
}

/// The cookie of this name that a response sets, as a browser sends it back.
fn cookie(response: &Response<Bytes>, name: &str) -> String {
    let mut all = response.headers().get_all("set-cookie").iter();
    let cookie = all
        .find_map(|cookie| cookie.to_str().ok().filter(|text| text.starts_with(name)))
        .expect("the cookie");
    for attribute in ["; HttpOnly", "; SameSite=Lax", "; Path=/"] {
        assert!(cookie.contains(attribute), "{cookie}");
    }
    cookie.split(';').next().unwrap().to_owned()
}

fn text(response: &Response<Bytes>) -> &str {
    std::str::from_utf8(response.body()).unwrap()
}

#[tokio::test]
async fn a_session_begins_and_ends() {
    let app = Application::start().await;
    let (url, pending) = app.begin_login().await;
    // Whatever was planted in the browser before is of no use afterwards.
    let planted = format!("{pending}; {SESSION}=planted");
    let back = app.send("GET", &app.callback(&url), &planted).await;
    assert_eq!(location(&back), "/profile");
    assert_eq!(cookie(&back, PENDING), format!("{PENDING}="));
    let session = cookie(&back, SESSION);
    for other in [&planted, &pending.replace(PENDING, SESSION)] {
        assert_eq!(
            location(&app.send("GET", "/profile", other).await),
            "/login"
        );
    }
    let profile = app.send("GET", "/profile", &session).await;
    assert!(text(&profile).contains(app.tenant.user_email()));
    assert_eq!(profile.headers()["cache-control"], "no-store");
    // Neither a link nor a login that somebody else has begun logs anybody out.
    assert_eq!(app.send("GET", "/logout", &session).await.status(), 405);
    app.send("GET", "/login", &session).await;
    assert_eq!(app.send("GET", "/profile", &session).await.status(), 200);

    let out = app.send("POST", "/logout", &session).await;
    let target = location(&out);
    let expected = format!("{}/oidc/logout?", app.tenant.domain());
    assert!(target.starts_with(&expected), "{target}");
    assert!(target.contains("id_token_hint="), "{target}");
    assert_eq!(cookie(&out, SESSION), format!("{SESSION}="));
    assert_eq!(
        location(&app.send("GET", "/profile", &session).await),
        "/login"
    );
}

#[tokio::test]
async fn the_request_is_pushed_and_bound_to_this_login() {
    let app = Application::start().await;
    let (url, _) = app.begin_login().await;
    assert!(url.contains("request_uri=urn%3Aietf"), "{url}");
    for secret in ["code_challenge", "nonce", "state", "scope"] {
        assert!(!url.contains(secret), "{url}");
    }
    let requests = app.tenant.requests();
    let pushed = requests
        .iter()
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
    let (_, mine) = app.begin_login().await;
    let (url, theirs) = app.begin_login().await;
    let callback = app.callback(&url);
    for cookie in ["", "web-login-pending=made-up", &mine] {
        let answer = app.send("GET", &callback, cookie).await;
        assert_eq!(answer.status(), 400, "{cookie}");
        assert!(!answer.headers().contains_key("set-cookie"));
    }
    // The code was not spent on them.
    assert_eq!(
        location(&app.send("GET", &callback, &theirs).await),
        "/profile"
    );
    assert_eq!(app.send("GET", &callback, &theirs).await.status(), 400);
}

#[tokio::test]
async fn what_the_tenant_refuses_is_shown_as_text() {
    let app = Application::start().await;
    let (url, pending) = app.begin_login().await;
    app.tenant
        .block_user(app.tenant.user_email(), true)
        .unwrap();
    let hostile = app
        .callback(&url)
        .replace("user+is+blocked", "%3Cscript%3E");
    let answer = app.send("GET", &hostile, &pending).await;
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
    let session = driver.get_named_cookie(SESSION).await.unwrap();
    assert_eq!(session.http_only, Some(true));
    let sent = format!("{SESSION}={}", session.value);
    let profile = app.send("GET", "/profile", &sent).await;
    assert!(text(&profile).contains(app.tenant.user_email()));

    browser.click("logout").await;
    browser.wait_for("Logged out").await;
    assert_eq!(
        driver.current_url().await.unwrap().as_str(),
        format!("{}/logged-out", app.here)
    );
    assert!(driver.get_named_cookie(SESSION).await.is_err());
    // Gone at the server, too, and at the tenant: the next login asks for the password again.
    assert_eq!(
        location(&app.send("GET", "/profile", &sent).await),
        "/login"
    );
    driver.goto(format!("{}/profile", app.here)).await.unwrap();
    browser.wait_for("Log in").await;
    browser.stop().await;
}
