//! The pages, as used by a browser without scripts.

use std::time::Duration;

use auth0_testing::{Application, Tenant};

use crate::authorize::{CALLBACK, request};
use crate::support::{Answer, decode, encode, get, grant, parameter, post, post_with, send};

pub(crate) async fn get_with(tenant: &Tenant, target: &str, cookie: &str) -> Answer {
    send(tenant, "GET", target, &[("cookie", cookie)], b"").await
}

/// Logs in the default user on the page and returns the response.
pub(crate) async fn log_in(tenant: &Tenant, url: &str) -> Answer {
    let page = get(tenant, url).await.location().to_owned();
    let state = parameter(&page, "state").unwrap();
    let fields = [
        ("state", state.as_str()),
        ("username", tenant.user_email()),
        ("password", tenant.user_password()),
    ];
    post(tenant, "/u/login", &fields).await
}

#[tokio::test]
async fn the_login_page_lets_the_right_password_in() {
    let tenant = Tenant::builder().start().await.unwrap();
    let url = request(&tenant, &[("login_hint", "a\"b@example.com")]);
    let page_url = get(&tenant, &url).await.location().to_owned();
    let page = get(&tenant, &page_url).await;
    assert_eq!(page.status, 200);
    let html = page.text();
    for part in [
        "<form method=\"post\" action=\"/u/login\">",
        "<label for=\"username\">",
        "<label for=\"password\">",
        "value=\"a&quot;b@example.com\"",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    let state = parameter(&page_url, "state").unwrap();
    let wrong = [
        ("state", state.as_str()),
        ("username", tenant.user_email()),
        ("password", "wrong"),
    ];
    let refused = post(&tenant, "/u/login", &wrong).await;
    assert_eq!(refused.status, 400);
    assert!(
        refused.text().contains("Wrong email or password."),
        "{}",
        refused.text()
    );
    assert!(
        refused
            .text()
            .contains(&format!("value=\"{}\"", tenant.user_email()))
    );
    assert_eq!(refused.header("set-cookie"), None);

    let right = [
        ("state", state.as_str()),
        ("username", tenant.user_email()),
        ("password", tenant.user_password()),
    ];
    let accepted = post(&tenant, "/u/login", &right).await;
    assert!(
        accepted
            .location()
            .starts_with(&format!("{CALLBACK}?code="))
    );
    let cookie = accepted.header("set-cookie").unwrap();
    assert!(
        cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax"),
        "{cookie}"
    );
    let code = parameter(accepted.location(), "code").unwrap();
    let tokens = grant(
        &tenant,
        "authorization_code",
        &[("code", &code), ("redirect_uri", CALLBACK)],
    )
    .await;
    assert_eq!(tokens.status, 200);
    // The form cannot be used twice.
    assert_eq!(post(&tenant, "/u/login", &right).await.status, 400);
}

#[tokio::test]
async fn a_session_saves_the_next_login() {
    let tenant = Tenant::builder().start().await.unwrap();
    let first = log_in(&tenant, &request(&tenant, &[])).await;
    let cookie = first.cookie().to_owned();
    let silent = get_with(&tenant, &request(&tenant, &[("prompt", "none")]), &cookie).await;
    assert!(silent.location().contains("code="));
    let sid = |answer: &Answer| {
        let code = parameter(answer.location(), "code").unwrap();
        let tenant = &tenant;
        async move {
            let tokens = grant(
                tenant,
                "authorization_code",
                &[("code", &code), ("redirect_uri", CALLBACK)],
            )
            .await
            .json();
            decode(tenant, tokens["id_token"].as_str().unwrap()).await.1["sid"].clone()
        }
    };
    assert_eq!(sid(&first).await, sid(&silent).await);
    for more in [
        ("prompt", "login"),
        ("prompt", "select_account"),
        ("max_age", "0"),
    ] {
        let again = get_with(&tenant, &request(&tenant, &[more]), &cookie).await;
        assert!(again.location().starts_with("/u/login"), "{more:?}");
    }
    let recent = request(&tenant, &[("max_age", "100")]);
    assert!(
        get_with(&tenant, &recent, &cookie)
            .await
            .location()
            .contains("code=")
    );
    tenant.advance(Duration::from_secs(101));
    assert!(
        get_with(&tenant, &recent, &cookie)
            .await
            .location()
            .starts_with("/u/login")
    );
    tenant.advance(Duration::from_secs(3 * 24 * 3600));
    let expired = get_with(&tenant, &request(&tenant, &[]), &cookie).await;
    assert!(expired.location().starts_with("/u/login"));
    let forged = get_with(&tenant, &request(&tenant, &[]), "auth0=forged").await;
    assert!(forged.location().starts_with("/u/login"));
}

#[tokio::test]
async fn auth_time_is_when_the_session_began() {
    let tenant = Tenant::builder().start().await.unwrap();
    let cookie = log_in(&tenant, &request(&tenant, &[]))
        .await
        .cookie()
        .to_owned();
    tenant.advance(Duration::from_secs(1000));
    let answer = get_with(&tenant, &request(&tenant, &[("max_age", "5000")]), &cookie).await;
    let code = parameter(answer.location(), "code").unwrap();
    let tokens = grant(
        &tenant,
        "authorization_code",
        &[("code", &code), ("redirect_uri", CALLBACK)],
    )
    .await
    .json();
    let (_, id) = decode(&tenant, tokens["id_token"].as_str().unwrap()).await;
    let age = id["iat"].as_u64().unwrap() - id["auth_time"].as_u64().unwrap();
    assert!((1000..1060).contains(&age), "{age}");
}

#[tokio::test]
async fn an_authenticator_app_is_asked_for_after_the_password() {
    let tenant = Tenant::builder().start().await.unwrap();
    tenant.enroll_otp(tenant.user_email()).unwrap();
    let challenge = log_in(&tenant, &request(&tenant, &[])).await;
    assert_eq!(challenge.header("set-cookie"), None);
    let page_url = challenge.location().to_owned();
    assert!(page_url.starts_with("/u/mfa-otp-challenge?state="));
    assert!(
        get(&tenant, &page_url)
            .await
            .text()
            .contains("<label for=\"code\">")
    );
    let state = parameter(&page_url, "state").unwrap();
    let wrong = post(
        &tenant,
        "/u/mfa-otp-challenge",
        &[("state", &state), ("code", "000")],
    )
    .await;
    assert_eq!(wrong.status, 400);
    assert!(wrong.text().contains("invalid"));
    let otp = tenant.otp(tenant.user_email()).unwrap();
    let done = post(
        &tenant,
        "/u/mfa-otp-challenge",
        &[("state", &state), ("code", &otp)],
    )
    .await;
    let code = parameter(done.location(), "code").unwrap();
    let tokens = grant(
        &tenant,
        "authorization_code",
        &[("code", &code), ("redirect_uri", CALLBACK)],
    )
    .await
    .json();
    let (_, id) = decode(&tenant, tokens["id_token"].as_str().unwrap()).await;
    assert_eq!(id["amr"], serde_json::json!(["mfa"]));
    assert!(id["acr"].as_str().unwrap().ends_with("multi-factor"));
    // A page cannot be skipped: without the password, there is no user whose code could be checked.
    let fresh = get(&tenant, &request(&tenant, &[]))
        .await
        .location()
        .to_owned();
    let state = parameter(&fresh, "state").unwrap();
    let skipped = post(
        &tenant,
        "/u/mfa-otp-challenge",
        &[("state", &state), ("code", &otp)],
    )
    .await;
    assert!(skipped.location().starts_with("/u/login"));
}

#[tokio::test]
async fn somebody_new_signs_up() {
    let tenant = Tenant::builder().start().await.unwrap();
    let page_url = get(&tenant, &request(&tenant, &[("screen_hint", "signup")]))
        .await
        .location()
        .to_owned();
    assert!(page_url.starts_with("/u/signup?state="));
    assert!(get(&tenant, &page_url).await.text().contains("Sign up"));
    let state = parameter(&page_url, "state").unwrap();
    for (email, password, says) in [
        ("new@example.com", "short", "too weak"),
        (tenant.user_email(), "long enough", "already exists"),
        ("no address", "long enough", "invalid"),
    ] {
        let refused = post(
            &tenant,
            "/u/signup",
            &[
                ("state", &state),
                ("username", email),
                ("password", password),
            ],
        )
        .await;
        assert_eq!(refused.status, 400);
        assert!(refused.text().contains(says), "{}", refused.text());
    }
    let fields = [
        ("state", state.as_str()),
        ("username", "new@example.com"),
        ("password", "long enough"),
    ];
    let done = post(&tenant, "/u/signup", &fields).await;
    assert!(done.location().contains("code="));
    assert!(tenant.user_id("new@example.com").is_some());
}

#[tokio::test]
async fn a_page_without_a_login_is_an_error() {
    let tenant = Tenant::builder().start().await.unwrap();
    for target in [
        "/u/login",
        "/u/login?state=x",
        "/u/signup?state=x",
        "/u/mfa-otp-challenge",
        "/u/reset-password",
    ] {
        assert_eq!(get(&tenant, target).await.status, 400, "{target}");
        assert_eq!(
            post(&tenant, target, &[("state", "x")]).await.status,
            400,
            "{target}"
        );
    }
    let headers = [("content-type", "application/json")];
    assert_eq!(
        send(&tenant, "POST", "/u/login", &headers, b"\xff")
            .await
            .status,
        400
    );
    let late = get(&tenant, &request(&tenant, &[]))
        .await
        .location()
        .to_owned();
    tenant.advance(Duration::from_secs(3601));
    assert_eq!(get(&tenant, &late).await.status, 400);
}

#[tokio::test]
async fn logging_out_ends_the_session_and_leads_where_it_may() {
    let tenant = Tenant::builder()
        .application(
            Application::confidential("web", "s")
                .callback(CALLBACK)
                .logout_url("https://web.example/bye"),
        )
        .start()
        .await
        .unwrap();
    for (target, leads_to) in [
        ("/v2/logout".to_owned(), None),
        ("/v2/logout?federated".to_owned(), None),
        (
            format!(
                "/v2/logout?{}",
                encode(&[
                    ("client_id", "web"),
                    ("returnTo", "https://web.example/bye")
                ])
            ),
            Some("https://web.example/bye"),
        ),
        (
            format!(
                "/v2/logout?{}",
                encode(&[("returnTo", "http://127.0.0.1:3000/")])
            ),
            Some("http://127.0.0.1:3000/"),
        ),
        ("/oidc/logout".to_owned(), None),
        (
            format!(
                "/oidc/logout?{}",
                encode(&[
                    ("client_id", "web"),
                    ("post_logout_redirect_uri", "https://web.example/bye"),
                    ("state", "a b")
                ])
            ),
            Some("https://web.example/bye?state=a+b"),
        ),
    ] {
        let cookie = log_in(&tenant, &request(&tenant, &[]))
            .await
            .cookie()
            .to_owned();
        let out = get_with(&tenant, &target, &cookie).await;
        match leads_to {
            Some(leads_to) => assert_eq!(out.location(), leads_to),
            None => assert!(
                out.status == 200 && out.text().contains("logged out"),
                "{target}"
            ),
        }
        assert!(out.header("set-cookie").unwrap().contains("Max-Age=0"));
        let after = get_with(&tenant, &request(&tenant, &[]), &cookie).await;
        assert!(after.location().starts_with("/u/login"), "{target}");
    }
}

#[tokio::test]
async fn a_logout_to_elsewhere_is_refused_and_logs_nobody_out() {
    let tenant = Tenant::builder()
        .client("other", "s")
        .start()
        .await
        .unwrap();
    let cookie = log_in(&tenant, &request(&tenant, &[]))
        .await
        .cookie()
        .to_owned();
    let for_other = tenant
        .issue_id_token(serde_json::json!({ "aud": "other" }))
        .unwrap();
    for (path, pairs) in [
        ("/v2/logout", &[("returnTo", "https://evil.example/")][..]),
        (
            "/v2/logout",
            &[
                ("client_id", "other"),
                ("returnTo", "http://127.0.0.1:3000/"),
            ],
        ),
        ("/v2/logout", &[("client_id", "nobody")]),
        (
            "/oidc/logout",
            &[("post_logout_redirect_uri", "https://evil.example/")],
        ),
        ("/oidc/logout", &[("id_token_hint", "no token")]),
        (
            "/oidc/logout",
            &[
                ("id_token_hint", &for_other),
                ("client_id", tenant.client_id()),
            ],
        ),
    ] {
        let refused = get_with(&tenant, &format!("{path}?{}", encode(pairs)), &cookie).await;
        assert_eq!(refused.status, 400, "{path} {pairs:?}");
        assert_eq!(refused.header("location"), None);
    }
    let still = get_with(&tenant, &request(&tenant, &[]), &cookie).await;
    assert!(still.location().contains("code="));
    // An expired ID token is still a valid hint.
    let hint = tenant
        .issue_id_token(serde_json::json!({ "exp": 1 }))
        .unwrap();
    let pairs = [
        ("id_token_hint", hint.as_str()),
        ("post_logout_redirect_uri", "http://localhost:3000/"),
    ];
    let out = get_with(
        &tenant,
        &format!("/oidc/logout?{}", encode(&pairs)),
        &cookie,
    )
    .await;
    assert_eq!(out.location(), "http://localhost:3000/");
}

#[tokio::test]
async fn a_session_transfer_token_opens_a_session_once() {
    let tenant = Tenant::builder().start().await.unwrap();
    let login = [
        ("username", tenant.user_email()),
        ("password", tenant.user_password()),
        ("scope", "offline_access"),
    ];
    let tokens = grant(&tenant, "password", &login).await.json();
    let host = tenant.domain().trim_start_matches("http://");
    let audience = format!("urn:{host}:session_transfer");
    let exchanged = grant(
        &tenant,
        "refresh_token",
        &[
            ("refresh_token", tokens["refresh_token"].as_str().unwrap()),
            ("audience", &audience),
        ],
    )
    .await
    .json();
    assert_eq!(
        exchanged["issued_token_type"],
        "urn:auth0:params:oauth:token-type:session_transfer_token"
    );
    let url = request(
        &tenant,
        &[(
            "session_transfer_token",
            exchanged["access_token"].as_str().unwrap(),
        )],
    );
    let opened = get(&tenant, &url).await;
    assert!(opened.location().contains("code="));
    let again = get_with(&tenant, &request(&tenant, &[]), opened.cookie()).await;
    assert!(again.location().contains("code="));
    assert!(get(&tenant, &url).await.location().starts_with("/u/login"));
}

#[tokio::test]
async fn a_device_is_let_in_on_its_page() {
    let tenant = Tenant::builder().start().await.unwrap();
    let answer = post(
        &tenant,
        "/oauth/device/code",
        &[("client_id", tenant.client_id()), ("scope", "openid")],
    )
    .await
    .json();
    let complete = answer["verification_uri_complete"].as_str().unwrap();
    let page = get(&tenant, complete.strip_prefix(tenant.domain()).unwrap()).await;
    let user_code = answer["user_code"].as_str().unwrap();
    assert!(page.text().contains(&format!("value=\"{user_code}\"")));
    let typed = user_code.to_lowercase().replace('-', " ");
    assert_eq!(
        post(&tenant, "/activate", &[("user_code", "WRNG-CODE")])
            .await
            .status,
        400
    );
    let login_page = post(&tenant, "/activate", &[("user_code", &typed)])
        .await
        .location()
        .to_owned();
    let state = parameter(&login_page, "state").unwrap();
    let fields = [
        ("state", state.as_str()),
        ("username", tenant.user_email()),
        ("password", tenant.user_password()),
    ];
    let confirmation = post(&tenant, "/u/login", &fields).await;
    assert_eq!(confirmation.status, 200);
    assert!(confirmation.text().contains("value=\"accept\""));
    let poll = || {
        let device_code = answer["device_code"].as_str().unwrap().to_owned();
        let tenant = &tenant;
        async move {
            grant(
                tenant,
                "urn:ietf:params:oauth:grant-type:device_code",
                &[("device_code", &device_code)],
            )
            .await
        }
    };
    assert_eq!(poll().await.error(), (403, "authorization_pending".into()));
    let cookie = [("cookie", confirmation.cookie())];
    let done = post_with(
        &tenant,
        "/activate",
        &cookie,
        &[("user_code", &typed), ("action", "accept")],
    )
    .await;
    assert!(done.text().contains("connected"));
    assert!(poll().await.json()["id_token"].is_string());
}
