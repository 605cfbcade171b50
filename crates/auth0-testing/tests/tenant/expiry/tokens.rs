//! Tokens, sessions, and locked accounts.

use std::time::Duration;

use auth0_testing::Tenant;
use serde_json::json;

use super::{
    API, DAY, MARGIN, Making, Row, Use, authorize, check, federated, log_in, own_token, settings,
    start, text,
};
use crate::support::{bearer, get, grant, parameter, post};

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
