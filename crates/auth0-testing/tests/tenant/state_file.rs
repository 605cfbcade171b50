//! The state of a tenant as one document: saved, loaded, and invalid.

use auth0_testing::Tenant;
use serde_json::{Value, json};

use crate::support::{decode, grant, manage, read, start};

/// A document with every kind of section.
fn document() -> Value {
    json!({
        "claims": { "access_token": { "https://example.com/plan": "{{user.app_metadata.plan}}" } },
        "tenant": { "friendly_name": "Acme" },
        "branding": { "colors": { "primary": "#123456" } },
        "attack_protection": { "brute_force_protection": { "max_attempts": 7 } },
        "resource_servers": [{
            "identifier": "https://api.example.com", "name": "API",
            "scopes": [{ "value": "read:notes" }, { "value": "write:notes" }],
        }],
        "clients": [
            {
                "client_id": "web", "client_secret": "web-secret", "name": "Web", "app_type": "regular_web",
                "callbacks": ["http://localhost:4000/callback"], "web_origins": ["http://localhost:4000"],
                "token_endpoint_auth_method": "client_secret_post",
                "grant_types": ["authorization_code", "client_credentials", "password"],
            },
        ],
        "connections": [{ "name": "partners", "strategy": "auth0", "enabled_clients": ["Web"] }],
        "client_grants": [
            { "client_id": "Web", "audience": "https://api.example.com", "scope": ["read:notes"] },
        ],
        "roles": [{
            "name": "editor", "description": "Edits",
            "permissions": [{
                "resource_server_identifier": "https://api.example.com", "permission_name": "write:notes",
            }],
        }],
        "users": [
            {
                "user_id": "auth0|ada", "email": "ada@example.com", "password": "correct horse", "email_verified": true,
                "app_metadata": { "plan": "gold" }, "roles": ["editor"],
                "permissions": [{
                    "resource_server_identifier": "https://api.example.com", "permission_name": "read:notes",
                }],
            },
            { "user_id": "google-oauth2|7", "email": "bob@example.com", "name": "Bob" },
        ],
        "organizations": [{
            "name": "acme", "display_name": "Acme",
            "connections": [{ "name": "partners", "assign_membership_on_login": true }],
            "members": [{ "user_id": "auth0|ada", "roles": ["editor"] }, "auth0|ada"],
        }],
    })
}

async fn check(tenant: &Tenant) {
    assert_eq!(
        read(tenant, "/api/v2/tenants/settings").await["friendly_name"],
        "Acme"
    );
    assert_eq!(
        read(tenant, "/api/v2/branding").await["colors"]["primary"],
        "#123456"
    );
    let protection = read(tenant, "/api/v2/attack-protection/brute-force-protection").await;
    assert_eq!(protection["max_attempts"], 7);
    let client = read(tenant, "/api/v2/clients/web").await;
    assert_eq!(
        (&client["client_secret"], &client["name"]),
        (&json!("web-secret"), &json!("Web"))
    );
    let user = read(tenant, "/api/v2/users/auth0%7Cada").await;
    assert_eq!(user["app_metadata"]["plan"], "gold");
    assert_eq!(
        read(tenant, "/api/v2/users/auth0%7Cada/roles").await[0]["name"],
        "editor"
    );
    let permissions = read(tenant, "/api/v2/users/auth0%7Cada/permissions").await;
    assert!(
        permissions.to_string().contains("read:notes"),
        "{permissions}"
    );
    let bob = read(tenant, "/api/v2/users/google-oauth2%7C7").await;
    assert_eq!(bob["identities"][0]["provider"], "google-oauth2");
    let organization = read(tenant, "/api/v2/organizations/name/acme").await;
    let id = organization["id"].as_str().unwrap();
    let members = read(tenant, &format!("/api/v2/organizations/{id}/members")).await;
    assert_eq!(members.as_array().unwrap().len(), 1);
    let roles = format!("/api/v2/organizations/{id}/members/auth0%7Cada/roles");
    assert_eq!(read(tenant, &roles).await[0]["name"], "editor");
    let enabled = read(
        tenant,
        &format!("/api/v2/organizations/{id}/enabled_connections"),
    )
    .await;
    assert_eq!(enabled[0]["connection"]["name"], "partners");
    assert_eq!(enabled[0]["assign_membership_on_login"], true);
    let grants = read(tenant, "/api/v2/client-grants?client_id=web").await;
    assert_eq!(grants[0]["scope"], json!(["read:notes"]));
    let pairs = [
        ("username", "ada@example.com"),
        ("password", "correct horse"),
        ("scope", "openid"),
    ];
    let tokens = grant(tenant, "password", &pairs).await.json();
    let (_, id) = decode(tenant, tokens["id_token"].as_str().unwrap()).await;
    assert_eq!(id.get("https://example.com/plan"), None);
    let token = tenant
        .user_access_token("ada@example.com", "https://api.example.com", "")
        .unwrap();
    let (_, access) = decode(tenant, &token).await;
    assert_eq!(access["https://example.com/plan"], "gold");
}

#[tokio::test]
async fn what_is_loaded_is_there_and_is_saved_and_loaded_again() {
    let first = start().await;
    assert!(first.load_state(&document()).await.unwrap().is_empty());
    check(&first).await;
    let saved = first.save_state().await.unwrap();
    let ada = saved["users"]
        .as_array()
        .unwrap()
        .iter()
        .find(|user| user["user_id"] == "auth0|ada");
    let ada = ada.unwrap();
    // Includes neither the permissions of her role nor computed ones.
    assert_eq!(
        ada["permissions"].as_array().map(Vec::len),
        Some(1),
        "{ada}"
    );
    assert!(ada.get("picture").is_none(), "{ada}");
    let second = start().await;
    second.load_state(&saved).await.unwrap();
    // Saving again returns the same state, including identifiers.
    let again = second.save_state().await.unwrap();
    check(&second).await;
    for (section, value) in saved.as_object().unwrap() {
        let (mut before, mut after) = (value.clone(), again[section].clone());
        for document in [&mut before, &mut after] {
            for entry in document.as_array_mut().into_iter().flatten() {
                // These members depend on the time of loading.
                if let Some(entry) = entry.as_object_mut() {
                    for moment in ["updated_at", "last_login", "logins_count"] {
                        entry.remove(moment);
                    }
                }
            }
        }
        assert_eq!(before, after, "{section}");
    }
}

#[tokio::test]
async fn loading_twice_changes_and_does_not_double() {
    let tenant = start().await;
    for _ in 0..2 {
        let mut document = document();
        document.as_object_mut().unwrap().remove("organizations");
        document.as_object_mut().unwrap().remove("client_grants");
        tenant.load_state(&document).await.unwrap();
    }
    let users = read(&tenant, "/api/v2/users?q=email:ada@example.com").await;
    assert_eq!(users.as_array().unwrap().len(), 1);
    let change = json!({ "users": [{ "email": "ada@example.com", "nickname": "countess" }] });
    tenant.load_state(&change).await.unwrap();
    assert_eq!(
        read(&tenant, "/api/v2/users/auth0%7Cada").await["nickname"],
        "countess"
    );
}

#[tokio::test]
async fn an_export_of_the_deploy_cli_is_read_where_shapes_agree() {
    let tenant = start().await;
    let export = json!({
        "tenant": { "friendly_name": "Acme" },
        "resourceServers": [{ "identifier": "https://a", "name": "A", "scopes": [{ "value": "x" }] }],
        "clients": [{ "name": "Worker", "app_type": "non_interactive" }],
        "databases": [{ "name": "people", "strategy": "auth0", "enabled_clients": ["Worker"] }],
        "connections": [{ "name": "corp", "strategy": "samlp", "enabled_clients": [] }],
        "clientGrants": [{ "client_id": "Worker", "audience": "https://a", "scope": ["x"] }],
        "attackProtection": { "bruteForceProtection": { "max_attempts": 3 } },
        "organizations": [{
            "name": "acme", "connections": [{ "name": "corp", "assign_membership_on_login": false }],
        }],
        "pages": [], "triggers": {},
    });
    assert_eq!(
        tenant.load_state(&export).await.unwrap(),
        ["pages", "triggers"]
    );
    let protection = read(&tenant, "/api/v2/attack-protection/brute-force-protection").await;
    assert_eq!(protection["max_attempts"], 3);
    let grants = read(&tenant, "/api/v2/client-grants?audience=https://a").await;
    assert_eq!(grants.as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn what_is_wrong_is_named_by_section_entry_and_field() {
    let tenant = start().await;
    for (document, parts) in [
        (json!([]), &["object of sections"][..]),
        (json!({ "usres": [] }), &["`usres`"]),
        (json!({ "users": {} }), &["`users`", "list"]),
        (json!({ "users": [1] }), &["`users`", "entry 0"]),
        (
            json!({ "users": [{ "email": "a@example.com" }, { "emial": "b@example.com" }] }),
            &["`users`", "entry 1", "`emial`"],
        ),
        (
            json!({ "users": [{ "email": 7 }] }),
            &["`users`", "entry 0", "property email"],
        ),
        (
            json!({ "users": [{ "email": "c@example.com", "roles": ["nothing"] }] }),
            &["`users`", "entry 0", "`roles`", "\"nothing\""],
        ),
        (
            json!({ "connections": [{ "name": "x", "strategy": "nonsense" }] }),
            &["`connections`", "entry 0", "strategy"],
        ),
        (
            json!({ "client_grants": [{ "client_id": "nobody", "audience": "x" }] }),
            &["`client_grants`", "entry 0", "`client_id`", "nobody"],
        ),
        (
            json!({ "claims": { "id_token": { "a": "{{usr.email}}" } } }),
            &["`claims`", "`id_token`", "`a`", "`usr.email`"],
        ),
        (
            json!({ "tenant": { "friendly_name": 1 } }),
            &["`tenant`", "friendly_name"],
        ),
    ] {
        let error = tenant.load_state(&document).await.unwrap_err().to_string();
        for part in parts {
            assert!(error.contains(part), "{part}: {error}");
        }
    }
}

/// Members that only a state document may set are rejected in all other requests.
#[tokio::test]
async fn the_management_api_takes_no_identifiers() {
    let tenant = start().await;
    let role = json!({ "name": "a", "id": "rol_1" });
    assert_eq!(
        manage(&tenant, "POST", "/api/v2/roles", Some(role))
            .await
            .status,
        400
    );
    let client = json!({ "name": "a", "client_id": "mine" });
    assert_eq!(
        manage(&tenant, "POST", "/api/v2/clients", Some(client))
            .await
            .status,
        400
    );
}

/// The identifier of a Management API contains the URL of its tenant, which has another port each time.
#[tokio::test]
async fn what_refers_to_the_management_api_refers_to_that_of_the_tenant_that_loads() {
    let foreign = "https://acme.eu.auth0.com/api/v2/";
    let grant = |client: &str, audience: &str| json!({ "client_id": client, "audience": audience, "scope": ["read:users"] });
    let permission = json!({
        "resource_server_identifier": foreign, "permission_name": "read:users",
    });
    let state = json!({
        "clients": [{ "client_id": "a", "name": "A" }, { "client_id": "b", "name": "B" }],
        "resource_servers": [{ "identifier": "https://own.example.com/api/v2/", "name": "Own",
            "scopes": [{ "value": "read:users" }] }],
        "client_grants": [grant("a", foreign), grant("b", "https://own.example.com/api/v2/")],
        "roles": [{ "name": "reader", "permissions": [permission] }],
    });
    let tenant = start().await;
    tenant.load_state(&state).await.unwrap();
    let saved = tenant.save_state().await.unwrap();
    let other = start().await;
    other.load_state(&saved).await.unwrap();
    for tenant in [tenant, other] {
        let own = tenant.management_audience();
        for (client, audience) in [
            ("a", own.as_str()),
            ("b", "https://own.example.com/api/v2/"),
        ] {
            let grants = read(
                &tenant,
                &format!("/api/v2/client-grants?client_id={client}"),
            )
            .await;
            assert_eq!(grants[0]["audience"], audience);
        }
        let roles = read(&tenant, "/api/v2/roles").await;
        let path = format!(
            "/api/v2/roles/{}/permissions",
            roles[0]["id"].as_str().unwrap()
        );
        assert_eq!(
            read(&tenant, &path).await[0]["resource_server_identifier"],
            own
        );
    }
}
