//! Links, codes, tickets, jobs, and accounts at other providers.

use std::time::Duration;

use auth0_testing::Tenant;
use serde_json::{Value, json};

use super::{
    API, DAY, Row, Use, authorize, check, federated, log_in, own_token, settings, start, text,
};
use crate::authorize::CALLBACK;
use crate::support::{bearer, encode, manage, now, parameter, post_json, read};

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
    ];
    check(start, rows).await;
}

#[tokio::test]
async fn jobs_and_their_files_expire() {
    let rows: &[Row] = &[
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
