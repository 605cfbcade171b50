//! Settings changed through the Management API affect logins, and deletions cascade.

use auth0_testing::Tenant;
use serde_json::{Value, json};

use crate::support::{Answer, grant, manage, parameter, post_json, read, start};

async fn make(tenant: &Tenant, path: &str, body: Value) -> Value {
    let answer = manage(tenant, "POST", &format!("/api/v2/{path}"), Some(body)).await;
    assert!(answer.status < 300, "{path}: {}", answer.text());
    answer.json()
}

async fn delete(tenant: &Tenant, path: &str) -> u16 {
    manage(tenant, "DELETE", &format!("/api/v2/{path}"), None)
        .await
        .status
}

/// Returns the identifier of the default database connection.
async fn database(tenant: &Tenant) -> String {
    let name = "Username-Password-Authentication";
    let found = read(tenant, &format!("/api/v2/connections?name={name}")).await;
    found[0]["id"].as_str().unwrap().to_owned()
}

async fn options(tenant: &Tenant, options: Value) {
    let path = format!("/api/v2/connections/{}", database(tenant).await);
    let answer = manage(tenant, "PATCH", &path, Some(json!({ "options": options }))).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
}

async fn sign_up(tenant: &Tenant, connection: &str, email: &str, password: &str) -> Answer {
    let body = json!({
        "client_id": tenant.client_id(), "connection": connection, "email": email, "password": password,
    });
    post_json(tenant, "/dbconnections/signup", &[], &body).await
}

const DATABASE: &str = "Username-Password-Authentication";

async fn types(tenant: &Tenant) -> Vec<String> {
    let logs = read(tenant, "/api/v2/logs?sort=date:1&per_page=100").await;
    let logs = logs.as_array().unwrap().iter();
    logs.map(|entry| entry["type"].as_str().unwrap().to_owned())
        .collect()
}

async fn log_in(tenant: &Tenant, password: &str) -> Answer {
    let pairs = [("username", tenant.user_email()), ("password", password)];
    grant(tenant, "password", &pairs).await
}

#[tokio::test]
async fn a_connection_decides_who_signs_up_and_with_which_password() {
    let tenant = start().await;
    let code = async |email: &str, password: &str| {
        let answer = sign_up(&tenant, DATABASE, email, password).await;
        let name = answer.json()["name"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        (answer.status, name)
    };
    let strict = json!({
        "passwordPolicy": "good", "password_no_personal_info": { "enable": true },
        "password_dictionary": { "enable": true, "dictionary": ["Sesame-0pen"] },
        "password_history": { "enable": true, "size": 2 },
    });
    options(&tenant, strict).await;
    let refused = |name: &str| (400, name.to_owned());
    assert_eq!(
        code("ada@example.com", "lowercase").await,
        refused("PasswordStrengthError")
    );
    assert_eq!(
        code("lovelace@example.com", "My-Lovelace1").await,
        refused("PasswordNoUserInfoError")
    );
    assert_eq!(
        code("ada@example.com", "sesame-0PEN").await,
        refused("PasswordDictionaryError")
    );
    assert_eq!(code("ada@example.com", "Right-one1").await.0, 200);

    let id = tenant.user_id("ada@example.com").unwrap();
    let change = async |password: &str| {
        let body = json!({ "password": password, "connection": DATABASE });
        let answer = manage(&tenant, "PATCH", &format!("/api/v2/users/{id}"), Some(body)).await;
        answer.status
    };
    assert_eq!(change("short").await, 400);
    assert_eq!(change("Second-one1").await, 200);
    assert_eq!(change("Right-one1").await, 400);
    assert_eq!(change("Third-one1").await, 200);
    assert_eq!(change("Right-one1").await, 200);

    options(&tenant, json!({ "disable_signup": true })).await;
    assert_eq!(code("eve@example.com", "Right-one1").await.0, 400);
    assert_eq!(tenant.user_id("eve@example.com"), None);
}

#[tokio::test]
async fn the_same_address_is_two_users_in_two_databases() {
    let tenant = Tenant::builder()
        .connection("staff", "auth0")
        .start()
        .await
        .unwrap();
    let email = tenant.user_email();
    let signed_up = sign_up(&tenant, "staff", email, "another password").await;
    assert_eq!(signed_up.status, 200, "{}", signed_up.text());
    assert_eq!(
        sign_up(&tenant, "staff", email, "another password")
            .await
            .status,
        400
    );
    assert_eq!(
        sign_up(&tenant, DATABASE, email, "another password")
            .await
            .status,
        400
    );
    let found = read(&tenant, &format!("/api/v2/users-by-email?email={email}")).await;
    assert_eq!(found.as_array().unwrap().len(), 2);
    let realm = async |realm: &str, password: &str| {
        let pairs = [
            ("username", email),
            ("password", password),
            ("realm", realm),
        ];
        let grant_type = "http://auth0.com/oauth/grant-type/password-realm";
        grant(&tenant, grant_type, &pairs).await.status
    };
    assert_eq!(realm("staff", "another password").await, 200);
    assert_eq!(realm("staff", tenant.user_password()).await, 403);
    assert_eq!(realm(DATABASE, tenant.user_password()).await, 200);
}

#[tokio::test]
async fn wrong_passwords_lock_an_account_until_it_is_unblocked() {
    let tenant = start().await;
    for _ in 0..9 {
        assert_eq!(log_in(&tenant, "wrong").await.status, 403);
    }
    assert_eq!(log_in(&tenant, tenant.user_password()).await.status, 200);
    for _ in 0..9 {
        assert_eq!(log_in(&tenant, "wrong").await.status, 403);
    }
    assert_eq!(
        log_in(&tenant, "wrong").await.error(),
        (429, "too_many_attempts".into())
    );
    assert_eq!(log_in(&tenant, tenant.user_password()).await.status, 429);
    let path = format!("/api/v2/user-blocks?identifier={}", tenant.user_email());
    let blocks = read(&tenant, &path).await;
    assert_eq!(blocks["blocked_for"][0]["identifier"], tenant.user_email());
    let all = types(&tenant).await;
    assert!(all.iter().any(|code| code == "limit_wc") && all.iter().any(|code| code == "fp"));

    assert_eq!(manage(&tenant, "DELETE", &path, None).await.status, 204);
    assert_eq!(read(&tenant, &path).await["blocked_for"], json!([]));
    assert_eq!(log_in(&tenant, tenant.user_password()).await.status, 200);
    let off = json!({ "enabled": false });
    let path = "/api/v2/attack-protection/brute-force-protection";
    assert_eq!(manage(&tenant, "PATCH", path, Some(off)).await.status, 200);
    for _ in 0..12 {
        assert_eq!(log_in(&tenant, "wrong").await.status, 403);
    }
}

#[tokio::test]
async fn logins_and_changes_are_in_the_log() {
    let tenant = start().await;
    log_in(&tenant, tenant.user_password()).await;
    grant(
        &tenant,
        "password",
        &[("username", "nobody@example.com"), ("password", "x")],
    )
    .await;
    log_in(&tenant, "wrong").await;
    sign_up(&tenant, DATABASE, "ada@example.com", "long enough").await;
    sign_up(&tenant, DATABASE, "ada@example.com", "long enough").await;
    grant(&tenant, "authorization_code", &[("code", "none")]).await;
    grant(&tenant, "refresh_token", &[("refresh_token", "none")]).await;
    make(&tenant, "roles", json!({ "name": "reader" })).await;
    let again = manage(
        &tenant,
        "POST",
        "/api/v2/roles",
        Some(json!({ "name": "reader" })),
    )
    .await;
    assert_eq!(again.status, 409);
    read(&tenant, "/api/v2/roles").await;
    let url = format!(
        "{}/authorize?client_id={}&response_type=code&redirect_uri=http://127.0.0.1:3000/callback",
        tenant.domain(),
        tenant.client_id()
    );
    let callback = tenant.log_in(&url, tenant.user_email()).unwrap();
    let code = parameter(&callback, "code").unwrap();
    let pairs = [
        ("code", code.as_str()),
        ("redirect_uri", "http://127.0.0.1:3000/callback"),
    ];
    assert_eq!(
        grant(&tenant, "authorization_code", &pairs).await.status,
        200
    );
    assert_eq!(
        types(&tenant).await,
        [
            "sepft", "fu", "fepft", "fp", "fepft", "ss", "fs", "feacft", "fertft", "sapi", "fapi",
            "s", "seacft"
        ]
    );
    let user = tenant.user_id(tenant.user_email()).unwrap();
    let logs = read(&tenant, &format!("/api/v2/users/{user}/logs?sort=date:1")).await;
    assert_eq!(
        (&logs[0]["type"], &logs[0]["client_id"]),
        (&json!("sepft"), &json!(tenant.client_id()))
    );
    let shown = read(&tenant, &format!("/api/v2/users/{user}")).await;
    assert_eq!(shown["logins_count"], 2);
    assert!(shown["last_login"].is_string());
}

#[tokio::test]
async fn a_login_is_refused_when_a_test_says_so() {
    let tenant = start().await;
    let url = format!(
        "{}/authorize?client_id={}&response_type=code&state=s&redirect_uri=http://127.0.0.1:3000/callback",
        tenant.domain(),
        tenant.client_id()
    );
    tenant.refuse_login("Not on Sundays");
    tenant.refuse_login_unauthorized("user is blocked");
    for (error, description) in [
        ("access_denied", "Not on Sundays"),
        ("unauthorized", "user is blocked"),
    ] {
        let callback = tenant.log_in(&url, tenant.user_email()).unwrap();
        assert_eq!(parameter(&callback, "error").as_deref(), Some(error));
        assert_eq!(
            parameter(&callback, "error_description").as_deref(),
            Some(description)
        );
        assert_eq!(parameter(&callback, "state").as_deref(), Some("s"));
    }
    let callback = tenant.log_in(&url, tenant.user_email()).unwrap();
    assert!(parameter(&callback, "code").is_some());
}

#[tokio::test]
async fn a_client_takes_its_grants_and_its_place_in_connections_along() {
    let tenant = start().await;
    let client = make(&tenant, "clients", json!({ "name": "worker" })).await;
    let id = client["client_id"].as_str().unwrap();
    let audience = tenant.management_audience();
    let body = json!({ "client_id": id, "audience": audience, "scope": ["read:users"] });
    make(&tenant, "client-grants", body).await;
    let connection = format!("connections/{}", database(&tenant).await);
    let body = json!({ "enabled_clients": [id, tenant.client_id()] });
    manage(
        &tenant,
        "PATCH",
        &format!("/api/v2/{connection}"),
        Some(body),
    )
    .await;
    assert_eq!(delete(&tenant, &format!("clients/{id}")).await, 204);
    assert_eq!(
        read(&tenant, &format!("/api/v2/client-grants?client_id={id}")).await,
        json!([])
    );
    let clients = read(&tenant, &format!("/api/v2/{connection}/clients")).await;
    assert_eq!(
        clients["clients"],
        json!([{ "client_id": tenant.client_id() }])
    );
}

#[tokio::test]
async fn a_connection_takes_its_users_and_its_place_in_organizations_along() {
    let tenant = start().await;
    let body = json!({ "name": "staff", "strategy": "auth0" });
    let connection = make(&tenant, "connections", body).await;
    let id = connection["id"].as_str().unwrap();
    sign_up(&tenant, "staff", "ada@example.com", "long enough").await;
    let body = json!({ "name": "acme", "enabled_connections": [{ "connection_id": id }] });
    let organization = make(&tenant, "organizations", body).await;
    assert_eq!(organization.get("enabled_connections"), None);
    let organization = organization["id"].as_str().unwrap();
    let member = tenant.user_id("ada@example.com").unwrap();
    let members = format!("/api/v2/organizations/{organization}/members");
    let body = json!({ "members": [member] });
    assert_eq!(
        manage(&tenant, "POST", &members, Some(body)).await.status,
        204
    );
    assert_eq!(delete(&tenant, &format!("connections/{id}")).await, 202);
    assert_eq!(tenant.user_id("ada@example.com"), None);
    assert!(tenant.user_id(tenant.user_email()).is_some());
    let path = format!("/api/v2/organizations/{organization}/enabled_connections");
    assert_eq!(read(&tenant, &path).await, json!([]));
    assert_eq!(read(&tenant, &members).await, json!([]));
}

#[tokio::test]
async fn both_paths_of_an_organization_show_the_same_connections() {
    let tenant = start().await;
    let organization = make(&tenant, "organizations", json!({ "name": "acme" })).await;
    let path = format!("organizations/{}", organization["id"].as_str().unwrap());
    let id = database(&tenant).await;
    let body = json!({ "connection_id": id, "organization_connection_name": "Staff" });
    let made = make(&tenant, &format!("{path}/connections"), body).await;
    assert_eq!(
        (&made["is_enabled"], &made["connection"]["strategy"]),
        (&json!(true), &json!("auth0"))
    );
    let enabled = read(&tenant, &format!("/api/v2/{path}/enabled_connections")).await;
    assert_eq!(enabled[0]["connection_id"], id.as_str());
    assert_eq!(enabled[0].get("organization_connection_name"), None);
    let one = format!("/api/v2/{path}/connections/{id}");
    let off = manage(&tenant, "PATCH", &one, Some(json!({ "is_enabled": false }))).await;
    assert_eq!(
        (off.status, &off.json()["is_enabled"]),
        (200, &json!(false))
    );
    assert_eq!(
        read(&tenant, &format!("/api/v2/{path}/enabled_connections")).await,
        json!([])
    );
    let all = read(
        &tenant,
        &format!("/api/v2/{path}/connections?include_totals=true"),
    )
    .await;
    assert_eq!(
        (
            &all["total"],
            &all["connections"][0]["organization_connection_name"]
        ),
        (&json!(1), &json!("Staff"))
    );
    assert_eq!(
        delete(&tenant, &format!("{path}/enabled_connections/{id}")).await,
        204
    );
    assert_eq!(manage(&tenant, "GET", &one, None).await.status, 404);
}

#[tokio::test]
async fn a_bound_action_stays_unless_it_is_forced() {
    let tenant = start().await;
    let body = json!({ "name": "enrich", "supported_triggers": [{ "id": "post-login", "version": "v3" }] });
    let action = make(&tenant, "actions/actions", body).await;
    let id = action["id"].as_str().unwrap();
    let bindings = "/api/v2/actions/triggers/post-login/bindings";
    let body = json!({ "bindings": [{ "ref": { "type": "action_id", "value": id } }] });
    assert_eq!(
        manage(&tenant, "PATCH", bindings, Some(body)).await.status,
        200
    );
    assert_eq!(delete(&tenant, &format!("actions/actions/{id}")).await, 409);
    assert_eq!(
        delete(&tenant, &format!("actions/actions/{id}?force=true")).await,
        204
    );
    assert_eq!(read(&tenant, bindings).await["total"], 0);
}

#[tokio::test]
async fn sessions_last_as_long_as_the_tenant_says() {
    let tenant = start().await;
    let settings =
        json!({ "session_lifetime_in_minutes": 10, "idle_session_lifetime_in_minutes": 5 });
    let changed = manage(&tenant, "PATCH", "/api/v2/tenants/settings", Some(settings)).await;
    assert_eq!(changed.status, 200, "{}", changed.text());
    let authorize = format!(
        "/authorize?client_id={}&response_type=code&redirect_uri=http://127.0.0.1:3000/callback",
        tenant.client_id()
    );
    let page = crate::support::get(&tenant, &authorize).await;
    let state = parameter(page.location(), "state").unwrap();
    let fields = [
        ("state", state.as_str()),
        ("username", tenant.user_email()),
        ("password", tenant.user_password()),
    ];
    let landed = crate::support::post(&tenant, "/u/login", &fields).await;
    let cookie = landed.cookie().to_owned();
    let is_logged_in = async || {
        let target = format!("{authorize}&prompt=none");
        let headers = [("cookie", cookie.as_str())];
        let answer = crate::support::send(&tenant, "GET", &target, &headers, b"").await;
        parameter(answer.location(), "code").is_some()
    };
    for _ in 0..2 {
        tenant.advance(std::time::Duration::from_secs(4 * 60));
        assert!(is_logged_in().await);
    }
    // The session was used often enough, but its total lifetime has ended.
    tenant.advance(std::time::Duration::from_secs(2 * 60));
    assert!(!is_logged_in().await);
}

#[tokio::test]
async fn an_api_goes_by_its_identifier_too_and_takes_grants_and_permissions_along() {
    let tenant = start().await;
    let audience = "https://api.example.com";
    let scopes = json!([{ "value": "read:x" }]);
    let body = json!({ "identifier": audience, "name": "A", "scopes": scopes });
    make(&tenant, "resource-servers", body).await;
    let body =
        json!({ "client_id": tenant.client_id(), "audience": audience, "scope": ["read:x"] });
    make(&tenant, "client-grants", body).await;
    let role = make(&tenant, "roles", json!({ "name": "reader" })).await;
    let permissions = format!("roles/{}/permissions", role["id"].as_str().unwrap());
    let permission = json!({ "resource_server_identifier": audience, "permission_name": "read:x" });
    let body = Some(json!({ "permissions": [permission] }));
    let path = format!("/api/v2/{permissions}");
    assert_eq!(manage(&tenant, "POST", &path, body).await.status, 201);
    let api = "resource-servers/https%3A%2F%2Fapi.example.com";
    let shown = read(&tenant, &format!("/api/v2/{api}")).await;
    assert_eq!(shown["name"], "A");
    let body = Some(json!({ "token_lifetime": 60 }));
    let changed = manage(&tenant, "PATCH", &format!("/api/v2/{api}"), body).await;
    assert_eq!(changed.json()["token_lifetime"], 60);
    assert_eq!(delete(&tenant, api).await, 204);
    let grants = format!("/api/v2/client-grants?audience={audience}");
    assert_eq!(read(&tenant, &grants).await, json!([]));
    let left = read(&tenant, &format!("/api/v2/{permissions}")).await;
    assert_eq!(left, json!([]));
}
