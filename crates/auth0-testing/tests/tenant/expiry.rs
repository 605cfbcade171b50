//! Everything in the tenant that expires, shortly before and after the clock reaches the end of its lifetime.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use auth0_testing::{Application, Tenant};
use serde_json::{Value, json};

use crate::authorize::CALLBACK;
use crate::support::{
    Answer, Key, bearer, encode, get, grant, manage, now, parameter, post, post_json, read, send,
};

const API: &str = "urn:api";
const DAY: u64 = 24 * 60 * 60;

/// How long before the end of its lifetime something is used, in seconds.
const MARGIN: u64 = 20;

/// The request that uses something.
struct Use {
    method: &'static str,
    target: String,
    headers: Vec<(&'static str, String)>,
    body: String,
    /// Recognizes the response to a use that is in time; by default, any that is not an error.
    is_accepted: fn(&Answer) -> bool,
}

impl Use {
    fn get(target: impl Into<String>) -> Self {
        Self {
            method: "GET",
            target: target.into(),
            headers: Vec::new(),
            body: String::new(),
            is_accepted: |answer| answer.status < 400,
        }
    }

    fn post(target: &str, pairs: &[(&str, &str)]) -> Self {
        Self {
            method: "POST",
            headers: vec![("content-type", "application/x-www-form-urlencoded".into())],
            body: encode(pairs),
            ..Self::get(target)
        }
    }

    /// A token request of the default application.
    fn grant(tenant: &Tenant, grant_type: &str, pairs: &[(&str, &str)]) -> Self {
        let client = [
            ("grant_type", grant_type),
            ("client_id", tenant.client_id()),
            ("client_secret", tenant.client_secret()),
        ];
        Self::post("/oauth/token", &[&client, pairs].concat())
    }

    fn json(target: &str, body: &Value) -> Self {
        Self {
            method: "POST",
            headers: vec![("content-type", "application/json".into())],
            body: body.to_string(),
            ..Self::get(target)
        }
    }

    fn with(mut self, header: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((header, value.into()));
        self
    }

    fn accepted_if(mut self, is_accepted: fn(&Answer) -> bool) -> Self {
        self.is_accepted = is_accepted;
        self
    }

    async fn is_accepted(&self, tenant: &Tenant) -> bool {
        let headers = self.headers.iter();
        let headers: Vec<_> = headers
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let body = self.body.as_bytes();
        let answer = send(tenant, self.method, &self.target, &headers, body).await;
        (self.is_accepted)(&answer)
    }
}

type Making<'a> = Pin<Box<dyn Future<Output = Use> + 'a>>;

/// Something that expires: its name, its lifetime in seconds, and a function that creates it.
type Row = (&'static str, u64, fn(&Tenant) -> Making<'_>);

/// Creates each thing in two tenants, and uses it shortly before it expires in one and when it has expired in
/// the other.
async fn check(start: impl AsyncFn() -> Tenant, rows: &[Row]) {
    for (name, lifetime, make) in rows {
        for margin in [MARGIN, 0] {
            let tenant = start().await;
            let used = make(&tenant).await;
            tenant.advance(Duration::from_secs(lifetime - margin));
            let is_early = margin > 0;
            let is_accepted = used.is_accepted(&tenant).await;
            assert_eq!(is_accepted, is_early, "{name}, in time: {is_early}");
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().expect("a string").to_owned()
}

/// A tenant with a public key of the client `signer`.
async fn start() -> Tenant {
    let signer = Application::with_key("signer", key().public()).callback(CALLBACK);
    let tenant = Tenant::builder()
        .api(API)
        .application(signer)
        .organization("org_0123456789abcdef", "acme");
    tenant.start().await.unwrap()
}

/// The key of all tests.
fn key() -> &'static Key {
    static KEY: std::sync::OnceLock<Key> = std::sync::OnceLock::new();
    KEY.get_or_init(Key::generate)
}

/// A value that is never the same, for `jti`.
fn unique() -> String {
    format!("{:?}", std::time::Instant::now())
}

async fn log_in(tenant: &Tenant, scope: &str, audience: &str) -> Value {
    let pairs = [
        ("username", tenant.user_email()),
        ("password", tenant.user_password()),
        ("scope", scope),
        ("audience", audience),
    ];
    let answer = grant(tenant, "password", &pairs).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

async fn settings(tenant: &Tenant, path: &str, body: Value) {
    let answer = manage(tenant, "PATCH", path, Some(body)).await;
    assert!(answer.status < 300, "{path}: {}", answer.text());
}

fn authorize(tenant: &Tenant, more: &[(&str, &str)]) -> String {
    let pairs = [
        ("client_id", tenant.client_id()),
        ("response_type", "code"),
        ("redirect_uri", CALLBACK),
        ("scope", "openid"),
    ];
    format!("/authorize?{}", encode(&[&pairs, more].concat()))
}

/// Logs in on the page and returns a request that needs the session.
async fn session(tenant: &Tenant) -> Use {
    let page = get(tenant, &authorize(tenant, &[])).await;
    let state = parameter(page.location(), "state").unwrap();
    let fields = [
        ("state", state.as_str()),
        ("username", tenant.user_email()),
        ("password", tenant.user_password()),
    ];
    let landed = post(tenant, "/u/login", &fields).await;
    Use::get(authorize(tenant, &[("prompt", "none")]))
        .with("cookie", landed.cookie())
        .accepted_if(|answer| parameter(answer.location(), "code").is_some())
}

async fn device(tenant: &Tenant) -> Value {
    let pairs = [("client_id", tenant.client_id())];
    post(tenant, "/oauth/device/code", &pairs).await.json()
}

fn is_pending(answer: &Answer) -> bool {
    answer.error().1 == "authorization_pending"
}

#[tokio::test]
async fn requests_in_progress_expire() {
    let rows: &[Row] = &[
        ("authorization code", 60, |tenant| {
            Box::pin(async {
                let url = tenant
                    .log_in(&authorize(tenant, &[]), tenant.user_email())
                    .unwrap();
                let code = parameter(&url, "code").unwrap();
                let pairs = [("code", code.as_str()), ("redirect_uri", CALLBACK)];
                Use::grant(tenant, "authorization_code", &pairs)
            })
        }),
        ("pushed request", 30, |tenant| {
            Box::pin(async {
                let pairs = [
                    ("client_id", tenant.client_id()),
                    ("client_secret", tenant.client_secret()),
                    ("response_type", "code"),
                    ("redirect_uri", CALLBACK),
                ];
                let pushed = post(tenant, "/oauth/par", &pairs).await.json();
                let uri = text(&pushed["request_uri"]);
                let pairs = [("client_id", tenant.client_id()), ("request_uri", &uri)];
                Use::get(format!("/authorize?{}", encode(&pairs)))
            })
        }),
        ("login page", 3600, |tenant| {
            Box::pin(async {
                let page = get(tenant, &authorize(tenant, &[])).await;
                Use::get(page.location())
            })
        }),
        ("device code", 900, |tenant| {
            Box::pin(async {
                let code = text(&device(tenant).await["device_code"]);
                let grant_type = "urn:ietf:params:oauth:grant-type:device_code";
                Use::grant(tenant, grant_type, &[("device_code", &code)]).accepted_if(is_pending)
            })
        }),
        ("user code", 900, |tenant| {
            Box::pin(async {
                let code = text(&device(tenant).await["user_code"]);
                // A known code leads to the login page.
                Use::post("/activate", &[("user_code", &code)])
            })
        }),
        ("back-channel request", 300, |tenant| {
            Box::pin(async {
                let hint = tenant.login_hint(tenant.user_email()).unwrap().to_string();
                let pairs = [
                    ("client_id", tenant.client_id()),
                    ("client_secret", tenant.client_secret()),
                    ("scope", "openid"),
                    ("binding_message", "Pay"),
                    ("login_hint", &hint),
                ];
                let answer = post(tenant, "/bc-authorize", &pairs).await.json();
                let id = text(&answer["auth_req_id"]);
                Use::grant(
                    tenant,
                    "urn:openid:params:grant-type:ciba",
                    &[("auth_req_id", &id)],
                )
                .accepted_if(is_pending)
            })
        }),
        ("session-transfer token", 60, |tenant| {
            Box::pin(async {
                let tokens = log_in(tenant, "openid offline_access", API).await;
                let pairs = [
                    ("subject_token", tokens["refresh_token"].as_str().unwrap()),
                    (
                        "subject_token_type",
                        "urn:ietf:params:oauth:token-type:refresh_token",
                    ),
                    (
                        "requested_token_type",
                        "urn:auth0:params:oauth:token-type:session_transfer_token",
                    ),
                ];
                let exchange = "urn:ietf:params:oauth:grant-type:token-exchange";
                let answer = grant(tenant, exchange, &pairs).await.json();
                let token = text(&answer["access_token"]);
                Use::get(authorize(tenant, &[("session_transfer_token", &token)]))
                    .accepted_if(|answer| answer.location().contains("code="))
            })
        }),
    ];
    check(start, rows).await;
}

#[tokio::test]
async fn signatures_of_clients_expire() {
    // Signed before the clock is moved: the machine's clock has to reach another second in between.
    let rows: &[Row] = &[
        ("client assertion", 120, |tenant| {
            Box::pin(async {
                let claims = json!({
                    "iss": "signer", "sub": "signer", "aud": tenant.issuer(), "jti": unique(),
                    "iat": now() - 1, "exp": now() + 120,
                });
                assertion(tenant, &key().sign(&json!({}), &claims))
            })
        }),
        ("request object", 120, |tenant| {
            Box::pin(async {
                let claims = json!({
                    "iss": "signer", "client_id": "signer", "aud": tenant.issuer(),
                    "iat": now() - 1, "exp": now() + 120, "response_type": "code",
                    "redirect_uri": CALLBACK,
                });
                let object = key().sign(&json!({}), &claims);
                let query = encode(&[("client_id", "signer"), ("request", &object)]);
                Use::get(format!("/authorize?{query}"))
            })
        }),
        ("DPoP proof", 300, |tenant| {
            Box::pin(async {
                let claims = json!({
                    "htm": "POST", "htu": format!("{}/oauth/token", tenant.domain()),
                    "iat": now() - 1, "jti": unique(),
                });
                let header = json!({ "typ": "dpop+jwt", "jwk": key().public() });
                let proof = key().sign(&header, &claims);
                let pairs = [
                    ("username", tenant.user_email()),
                    ("password", tenant.user_password()),
                ];
                Use::grant(tenant, "password", &pairs).with("dpop", proof)
            })
        }),
    ];
    check(start, rows).await;
}

#[tokio::test]
async fn clients_with_the_clock_of_the_machine_or_of_the_tenant_go_on() {
    let tenant = start().await;
    tenant.advance(Duration::from_secs(1000));
    for (ahead, is_valid) in [(0, true), (1000, true), (2000, false)] {
        let time = now() + ahead;
        let claims = json!({
            "iss": "signer", "sub": "signer", "aud": tenant.issuer(), "jti": unique(),
            "iat": time, "exp": time + 60,
        });
        let used = assertion(&tenant, &key().sign(&json!({}), &claims));
        let is_accepted = used.is_accepted(&tenant).await;
        assert_eq!(is_accepted, is_valid, "{ahead} seconds ahead");
    }
}

/// A token request of the client `signer`.
fn assertion(tenant: &Tenant, assertion: &str) -> Use {
    let audience = tenant.management_audience();
    let pairs = [
        ("grant_type", "client_credentials"),
        ("audience", audience.as_str()),
        ("client_assertion", assertion),
        (
            "client_assertion_type",
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        ),
    ];
    Use::post("/oauth/token", &pairs)
}

#[tokio::test]
async fn tokens_expire() {
    let rows: &[Row] = &[
        ("Management API token", DAY, |tenant| {
            Box::pin(async {
                let token = tenant.issue_access_token(json!({})).unwrap();
                Use::get("/api/v2/roles").with("authorization", bearer(&token))
            })
        }),
        ("opaque access token", DAY, |tenant| {
            Box::pin(async {
                let tokens = log_in(tenant, "openid", "").await;
                let token = text(&tokens["access_token"]);
                assert!(!token.contains('.'));
                Use::get("/userinfo").with("authorization", bearer(&token))
            })
        }),
        ("access token at userinfo", DAY, |tenant| {
            Box::pin(async {
                let tokens = log_in(tenant, "openid", API).await;
                Use::get("/userinfo").with("authorization", bearer(&text(&tokens["access_token"])))
            })
        }),
        ("access token in an exchange", DAY, |tenant| {
            Box::pin(async {
                let token = text(&log_in(tenant, "openid", API).await["access_token"]);
                let pairs = [
                    ("subject_token", token.as_str()),
                    (
                        "subject_token_type",
                        "urn:ietf:params:oauth:token-type:access_token",
                    ),
                    ("audience", API),
                ];
                let exchange = "urn:ietf:params:oauth:grant-type:token-exchange";
                Use::grant(tenant, exchange, &pairs)
            })
        }),
        ("access token for the Token Vault", DAY, |tenant| {
            Box::pin(async {
                let token = text(&log_in(tenant, "openid", API).await["access_token"]);
                federated(tenant, &token, "access_token")
            })
        }),
        ("ID token", 36_000, |tenant| {
            Box::pin(async {
                let token = text(&log_in(tenant, "openid", API).await["id_token"]);
                Use::post("/tokeninfo", &[("id_token", &token)])
            })
        }),
        ("MFA API token", DAY, |tenant| {
            Box::pin(async {
                let audience = format!("{}mfa/", tenant.issuer());
                let tokens = log_in(tenant, "enroll", &audience).await;
                Use::get("/mfa/authenticators")
                    .with("authorization", bearer(&text(&tokens["access_token"])))
            })
        }),
        ("My Account token", DAY, |tenant| {
            Box::pin(async {
                let scope = "read:me:authentication_methods";
                Use::get("/me/v1/authentication-methods")
                    .with("authorization", own_token(tenant, "me/", scope))
            })
        }),
        ("My Organization token", DAY, |tenant| {
            Box::pin(async {
                let scope = "read:my_org:details";
                Use::get("/my-org/v1/details")
                    .with("authorization", own_token(tenant, "my-org/", scope))
            })
        }),
    ];
    check(start, rows).await;
}

/// A token of the default user for one of the self-service APIs.
fn own_token(tenant: &Tenant, api: &str, scope: &str) -> String {
    let claims = json!({
        "aud": format!("{}{api}", tenant.issuer()), "scope": scope,
        "sub": tenant.user_id(tenant.user_email()), "org_id": "org_0123456789abcdef",
        "azp": tenant.client_id(),
    });
    bearer(&tenant.issue_access_token(claims).unwrap())
}

fn federated(tenant: &Tenant, token: &str, kind: &str) -> Use {
    let kind = format!("urn:ietf:params:oauth:token-type:{kind}");
    let pairs = [
        ("subject_token", token),
        ("subject_token_type", &kind),
        ("connection", "google-oauth2"),
        (
            "requested_token_type",
            "http://auth0.com/oauth/token-type/federated-connection-access-token",
        ),
    ];
    let exchange =
        "urn:auth0:params:oauth:grant-type:token-exchange:federated-connection-access-token";
    Use::grant(tenant, exchange, &pairs)
}

#[tokio::test]
async fn refresh_tokens_and_sessions_expire() {
    let refresh: fn(&Tenant) -> Making<'_> = |tenant| {
        Box::pin(async {
            let tokens = log_in(tenant, "openid offline_access", API).await;
            let token = text(&tokens["refresh_token"]);
            Use::grant(tenant, "refresh_token", &[("refresh_token", &token)])
        })
    };
    for (idle, absolute, lifetime) in [(600, 1000, 600), (1000, 1000, 1000)] {
        let start = async || {
            let tenant = start().await;
            let lifetimes = json!({ "refresh_token": {
                "rotation_type": "non-rotating", "expiration_type": "expiring",
                "token_lifetime": absolute, "idle_token_lifetime": idle,
            }});
            let client = format!("/api/v2/clients/{}", tenant.client_id());
            settings(&tenant, &client, lifetimes).await;
            tenant
        };
        check(start, &[("refresh token", lifetime, refresh)]).await;
    }
    for (name, lifetime, changes) in [
        ("idle session", 72 * 3600, json!({})),
        (
            "session",
            2 * 3600,
            json!({ "session_lifetime": 2, "idle_session_lifetime": 3 }),
        ),
        (
            "ephemeral session",
            3600,
            json!({
                "session_cookie": { "mode": "non-persistent" },
                "ephemeral_session_lifetime": 5, "idle_ephemeral_session_lifetime": 1,
            }),
        ),
    ] {
        let start = async || {
            let tenant = start().await;
            if changes != json!({}) {
                settings(&tenant, "/api/v2/tenants/settings", changes.clone()).await;
            }
            tenant
        };
        check(
            start,
            &[(name, lifetime, |tenant| Box::pin(session(tenant)))],
        )
        .await;
    }
}

#[tokio::test]
async fn an_ephemeral_session_ends_with_the_browser() {
    let tenant = start().await;
    let cookie = async || {
        let page = get(&tenant, &authorize(&tenant, &[])).await;
        let state = parameter(page.location(), "state").unwrap();
        let fields = [
            ("state", state.as_str()),
            ("username", tenant.user_email()),
            ("password", tenant.user_password()),
        ];
        let landed = post(&tenant, "/u/login", &fields).await;
        landed.header("set-cookie").unwrap().to_owned()
    };
    assert!(cookie().await.contains("Max-Age"));
    let mode = json!({ "session_cookie": { "mode": "non-persistent" } });
    settings(&tenant, "/api/v2/tenants/settings", mode).await;
    assert!(!cookie().await.contains("Max-Age"));
}

#[tokio::test]
async fn codes_links_and_tickets_expire() {
    let rows: &[Row] = &[
        ("passwordless code", 180, |tenant| {
            Box::pin(async {
                passwordless(tenant, "code").await;
                let code = tenant.last_code("ada@example.com").unwrap();
                let pairs = [
                    ("realm", "email"),
                    ("username", "ada@example.com"),
                    ("otp", &code),
                ];
                let otp = "http://auth0.com/oauth/grant-type/passwordless/otp";
                Use::grant(tenant, otp, &pairs)
            })
        }),
        ("passwordless link", 180, |tenant| {
            Box::pin(async {
                passwordless(tenant, "link").await;
                let link = tenant.last_link("ada@example.com").unwrap();
                Use::get(link.strip_prefix(tenant.domain()).unwrap())
            })
        }),
        ("email verification ticket", 100, |tenant| {
            Box::pin(async {
                let link = ticket(tenant, "email-verification").await;
                Use::get(link.strip_prefix(tenant.domain()).unwrap())
            })
        }),
        ("password ticket", 100, |tenant| {
            Box::pin(async {
                let link = ticket(tenant, "password-change").await;
                new_password(&link, "another long one")
            })
        }),
        ("password ticket after a weak password", 100, |tenant| {
            Box::pin(async {
                let link = ticket(tenant, "password-change").await;
                let weak = new_password(&link, "short");
                assert!(!weak.is_accepted(tenant).await);
                new_password(&link, "another long one")
            })
        }),
        ("link of a forgotten password", 5 * DAY, |tenant| {
            Box::pin(async {
                let email = tenant.user_email();
                let body = json!({
                    "client_id": tenant.client_id(), "email": email,
                    "connection": "Username-Password-Authentication",
                });
                let asked = Use::json("/dbconnections/change_password", &body);
                assert!(asked.is_accepted(tenant).await);
                new_password(&tenant.last_link(email).unwrap(), "another long one")
            })
        }),
        ("invitation", 3600, |tenant| {
            Box::pin(async {
                let body = json!({
                    "inviter": { "name": "Ada" }, "invitee": { "email": tenant.user_email() },
                    "client_id": tenant.client_id(), "ttl_sec": 3600,
                });
                let path = "/api/v2/organizations/org_0123456789abcdef/invitations";
                let made = manage(tenant, "POST", path, Some(body)).await.json();
                let ticket = text(&made["ticket_id"]);
                let pairs = [("invitation", ticket.as_str()), ("organization", "acme")];
                Use::get(authorize(tenant, &pairs))
                    .accepted_if(|answer| !answer.location().contains("error="))
            })
        }),
        ("job", DAY, |tenant| {
            Box::pin(async {
                let id = text(&export(tenant).await["id"]);
                let token = tenant
                    .issue_access_token(json!({ "exp": now() + 1_000_000_000 }))
                    .unwrap();
                Use::get(format!("/api/v2/jobs/{id}")).with("authorization", bearer(&token))
            })
        }),
        ("link to an export", 60, |tenant| {
            Box::pin(async {
                let location = text(&export(tenant).await["location"]);
                Use::get(location.strip_prefix(tenant.domain()).unwrap())
            })
        }),
    ];
    check(start, rows).await;
    // The link becomes valid again when the job is read.
    let tenant = start().await;
    let job = export(&tenant).await;
    tenant.advance(Duration::from_secs(61));
    let file = Use::get(
        text(&job["location"])
            .strip_prefix(tenant.domain())
            .unwrap(),
    );
    assert!(!file.is_accepted(&tenant).await);
    manage(
        &tenant,
        "GET",
        &format!("/api/v2/jobs/{}", text(&job["id"])),
        None,
    )
    .await;
    assert!(file.is_accepted(&tenant).await);
}

async fn passwordless(tenant: &Tenant, kind: &str) {
    let body = json!({
        "client_id": tenant.client_id(), "client_secret": tenant.client_secret(),
        "connection": "email", "email": "ada@example.com", "send": kind,
        "authParams": { "redirect_uri": CALLBACK },
    });
    assert!(
        Use::json("/passwordless/start", &body)
            .is_accepted(tenant)
            .await
    );
}

async fn ticket(tenant: &Tenant, kind: &str) -> String {
    let body = json!({ "user_id": tenant.user_id(tenant.user_email()), "ttl_sec": 100 });
    let made = manage(
        tenant,
        "POST",
        &format!("/api/v2/tickets/{kind}"),
        Some(body),
    )
    .await;
    assert_eq!(made.status, 201, "{}", made.text());
    text(&made.json()["ticket"])
}

fn new_password(link: &str, password: &str) -> Use {
    let ticket = parameter(link, "ticket").unwrap();
    Use::post(
        "/u/reset-password",
        &[("ticket", &ticket), ("password", password)],
    )
}

/// Returns a finished export.
async fn export(tenant: &Tenant) -> Value {
    let made = manage(
        tenant,
        "POST",
        "/api/v2/jobs/users-exports",
        Some(json!({})),
    )
    .await;
    let path = format!("/api/v2/jobs/{}", text(&made.json()["id"]));
    loop {
        let job = manage(tenant, "GET", &path, None).await.json();
        if job["status"] == "completed" {
            return job;
        }
    }
}

#[tokio::test]
async fn second_factors_in_progress_expire() {
    let rows: &[Row] = &[
        ("mfa_token", 600, |tenant| {
            Box::pin(async {
                let token = mfa_token(tenant).await;
                Use::json("/mfa/associate", &json!({ "authenticator_types": ["otp"] }))
                    .with("authorization", bearer(&token))
            })
        }),
        ("code of a second factor", 300, |tenant| {
            Box::pin(async {
                let token = mfa_token(tenant).await;
                let authorization = bearer(&token);
                let headers = [("authorization", authorization.as_str())];
                let body = json!({
                    "authenticator_types": ["oob"], "oob_channels": ["email"],
                    "email": "ada@example.com",
                });
                let sent = post_json(tenant, "/mfa/associate", &headers, &body).await;
                let oob_code = text(&sent.json()["oob_code"]);
                let code = tenant.last_code("ada@example.com").unwrap();
                let pairs = [
                    ("mfa_token", token.as_str()),
                    ("oob_code", &oob_code),
                    ("binding_code", &code),
                ];
                Use::grant(tenant, "http://auth0.com/oauth/grant-type/mfa-oob", &pairs)
            })
        }),
    ];
    let start = async || Tenant::builder().require_mfa().start().await.unwrap();
    check(start, rows).await;
}

async fn mfa_token(tenant: &Tenant) -> String {
    let pairs = [
        ("username", tenant.user_email()),
        ("password", tenant.user_password()),
    ];
    text(&grant(tenant, "password", &pairs).await.json()["mfa_token"])
}

#[tokio::test]
async fn enrollments_and_connected_accounts_expire() {
    let start = async || {
        let tenant = start().await;
        let found = manage(
            &tenant,
            "GET",
            "/api/v2/connections?name=google-oauth2",
            None,
        )
        .await;
        let path = format!("/api/v2/connections/{}", text(&found.json()[0]["id"]));
        let active = json!({ "connected_accounts": { "active": true } });
        settings(&tenant, &path, active).await;
        tenant
    };
    let rows: &[Row] = &[
        ("enrollment", 600, |tenant| {
            Box::pin(async {
                let path = "/me/v1/authentication-methods";
                let scope = "create:me:authentication_methods";
                let begun = me(tenant, scope, path, json!({ "type": "recovery-code" })).await;
                let id = text(&begun["id"]).replace('|', "%7C");
                let body = json!({ "auth_session": begun["auth_session"] });
                Use::json(&format!("{path}/{id}/verify"), &body)
                    .with("authorization", own_token(tenant, "me/", scope))
            })
        }),
        ("ticket of an account", 300, |tenant| {
            Box::pin(async {
                let begun = connect(tenant).await;
                let query = encode(&[(
                    "ticket",
                    begun["connect_params"]["ticket"].as_str().unwrap(),
                )]);
                Use::get(format!("/connected-accounts/connect?{query}"))
            })
        }),
        ("code of an account", 60, |tenant| {
            Box::pin(connected(tenant))
        }),
        ("connected account", 180 * DAY, |tenant| {
            Box::pin(async {
                assert!(connected(tenant).await.is_accepted(tenant).await);
                let tokens = log_in(tenant, "openid offline_access", API).await;
                federated(
                    tenant,
                    tokens["refresh_token"].as_str().unwrap(),
                    "refresh_token",
                )
            })
        }),
    ];
    check(start, rows).await;
}

const ACCOUNTS: &str = "create:me:connected_accounts";

/// Calls the My Account API.
async fn me(tenant: &Tenant, scope: &str, path: &str, body: Value) -> Value {
    let authorization = own_token(tenant, "me/", scope);
    let headers = [("authorization", authorization.as_str())];
    let answer = post_json(tenant, path, &headers, &body).await;
    assert!(answer.status < 300, "{path}: {}", answer.text());
    answer.json()
}

/// Starts to connect an account.
async fn connect(tenant: &Tenant) -> Value {
    let body = json!({ "connection": "google-oauth2", "redirect_uri": CALLBACK, "scopes": ["a"] });
    me(tenant, ACCOUNTS, "/me/v1/connected-accounts/connect", body).await
}

/// Connects an account up to the request that completes it.
async fn connected(tenant: &Tenant) -> Use {
    let begun = connect(tenant).await;
    let query = encode(&[(
        "ticket",
        begun["connect_params"]["ticket"].as_str().unwrap(),
    )]);
    let landed = tenant.connect_account(&format!("x?{query}")).unwrap();
    let body = json!({
        "auth_session": begun["auth_session"], "redirect_uri": CALLBACK,
        "connect_code": parameter(&landed, "connect_code"),
    });
    Use::json("/me/v1/connected-accounts/complete", &body)
        .with("authorization", own_token(tenant, "me/", ACCOUNTS))
}

#[tokio::test]
async fn a_locked_account_opens_after_thirty_days() {
    let tenant = start().await;
    let log_in = async |password: &str| {
        let pairs = [("username", tenant.user_email()), ("password", password)];
        grant(&tenant, "password", &pairs).await.status
    };
    for _ in 0..10 {
        log_in("wrong").await;
    }
    tenant.advance(Duration::from_secs(30 * DAY - MARGIN));
    assert_eq!(log_in(tenant.user_password()).await, 429);
    tenant.advance(Duration::from_secs(MARGIN));
    assert_eq!(log_in(tenant.user_password()).await, 200);
}

#[tokio::test]
async fn the_clock_moves_the_interval_of_polling_too() {
    let tenant = start().await;
    let code = text(&device(&tenant).await["device_code"]);
    let poll = async || {
        let grant_type = "urn:ietf:params:oauth:grant-type:device_code";
        let pairs = [("device_code", code.as_str())];
        grant(&tenant, grant_type, &pairs).await.error().1
    };
    assert_eq!(poll().await, "authorization_pending");
    assert_eq!(poll().await, "slow_down");
    tenant.advance(Duration::from_secs(5));
    assert_eq!(poll().await, "authorization_pending");
}

#[tokio::test]
async fn an_invitation_makes_a_member_of_the_invited_user_only() {
    let tenant = start().await;
    let organization = "/api/v2/organizations/org_0123456789abcdef";
    let role = json!({ "name": "clerk" });
    let role = manage(&tenant, "POST", "/api/v2/roles", Some(role))
        .await
        .json();
    let body = json!({
        "inviter": { "name": "Ada" }, "invitee": { "email": "grace@example.com" },
        "client_id": tenant.client_id(), "roles": [role["id"]],
    });
    let path = format!("{organization}/invitations");
    let made = manage(&tenant, "POST", &path, Some(body)).await.json();
    let ticket = text(&made["ticket_id"]);
    let url = authorize(
        &tenant,
        &[("invitation", &ticket), ("organization", "acme")],
    );
    let error = |callback: &str| parameter(callback, "error");
    let other = tenant.log_in(&url, tenant.user_email()).unwrap();
    assert_eq!(error(&other).as_deref(), Some("access_denied"));
    let grace = tenant.add_user("grace@example.com", "correct horse");
    let callback = tenant.log_in(&url, "grace@example.com").unwrap();
    assert_eq!(error(&callback), None, "{callback}");
    let members = read(
        &tenant,
        &format!("{organization}/members?fields=user_id,roles"),
    )
    .await;
    assert_eq!(members[0]["user_id"], grace.as_str());
    assert_eq!(members[0]["roles"][0]["name"], "clerk", "{members}");
    let again = tenant.log_in(&url, "grace@example.com").unwrap();
    assert_eq!(error(&again).as_deref(), Some("invalid_request"));
}
