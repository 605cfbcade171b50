use auth0_testing::Tenant;
use serde_json::{Value, json};

use crate::support::{grant, manage, read, start};

const PATH: &str = "/api/v2/organizations";

async fn create(tenant: &Tenant, body: Value) -> String {
    let answer = manage(tenant, "POST", PATH, Some(body)).await;
    assert_eq!(answer.status, 201, "{:?}", answer.json());
    format!("{PATH}/{}", answer.json()["id"].as_str().unwrap())
}

async fn status(tenant: &Tenant, method: &str, target: &str, body: Value) -> u16 {
    manage(tenant, method, target, Some(body)).await.status
}

#[tokio::test]
async fn an_organization_lives_and_dies() {
    let tenant = Tenant::builder()
        .organization("org_0123456789abcdef", "first")
        .start()
        .await
        .unwrap();
    let connections = read(&tenant, "/api/v2/connections").await;
    let connection = &connections[0]["id"];
    let path = create(&tenant, json!({
        "name": "acme", "metadata": { "a": "1", "b": "2" }, "enabled_connections": [{ "connection_id": connection }],
    })).await;
    let organization = read(&tenant, &path).await;
    assert_eq!(
        (
            &organization["display_name"],
            organization.get("enabled_connections")
        ),
        (&json!("acme"), None)
    );
    let enabled = read(&tenant, &format!("{path}/enabled_connections")).await;
    assert_eq!(enabled[0]["connection"]["name"], connections[0]["name"]);
    assert_eq!(
        read(&tenant, &format!("{PATH}/name/acme")).await,
        organization
    );
    let change = json!({ "metadata": { "c": "3" } });
    assert_eq!(
        manage(&tenant, "PATCH", &path, Some(change)).await.json()["metadata"],
        json!({ "c": "3" })
    );
    let sorted = read(&tenant, &format!("{PATH}?sort=name:-1")).await;
    assert_eq!(
        (&sorted[0]["name"], &sorted[1]["name"]),
        (&json!("first"), &json!("acme"))
    );
    assert_eq!(
        status(&tenant, "POST", PATH, json!({ "name": "ACME" })).await,
        409
    );
    assert_eq!(
        status(
            &tenant,
            "POST",
            PATH,
            json!({ "name": "x", "enabled_connections": [{ "connection_id": "con_x" }] })
        )
        .await,
        404
    );
    assert_eq!(manage(&tenant, "DELETE", &path, None).await.status, 204);
    let gone = manage(&tenant, "DELETE", &path, None).await;
    assert_eq!(
        (gone.status, &gone.json()["errorCode"]),
        (404, &json!("inexistent_organization"))
    );
}

#[tokio::test]
async fn organizations_are_paged_both_ways() {
    let tenant = start().await;
    for number in 0..5 {
        create(&tenant, json!({ "name": format!("org-{number}") })).await;
    }
    let offset = read(
        &tenant,
        &format!("{PATH}?per_page=2&page=1&include_totals=true&sort=name:-1"),
    )
    .await;
    assert_eq!(
        (&offset["total"], &offset["organizations"][0]["name"]),
        (&json!(5), &json!("org-2"))
    );
    let first = read(&tenant, &format!("{PATH}?take=4")).await;
    let last = read(
        &tenant,
        &format!("{PATH}?take=4&from={}", first["next"].as_str().unwrap()),
    )
    .await;
    assert_eq!(
        (&last["organizations"][0]["name"], last.get("next")),
        (&json!("org-4"), None)
    );
}

#[tokio::test]
async fn members_come_go_and_have_roles() {
    let tenant = start().await;
    let ids = tenant.add_users(3);
    let path = create(&tenant, json!({ "name": "acme" })).await;
    let members = format!("{path}/members");
    assert_eq!(
        status(&tenant, "POST", &members, json!({ "members": ids })).await,
        204
    );
    let role = manage(
        &tenant,
        "POST",
        "/api/v2/roles",
        Some(json!({ "name": "editor" })),
    )
    .await
    .json();
    let roles = format!("{members}/{}/roles", ids[0].replace('|', "%7C"));
    assert_eq!(
        status(&tenant, "POST", &roles, json!({ "roles": [role["id"]] })).await,
        204
    );
    assert_eq!(read(&tenant, &roles).await, json!([role]));

    let page = read(&tenant, &format!("{members}?take=2&fields=user_id,roles")).await;
    assert_eq!(
        page["members"],
        json!([
            { "user_id": ids[0], "roles": [role] },
            { "user_id": ids[1], "roles": [] },
        ])
    );
    assert!(page["next"].is_string());
    let plain = read(&tenant, &members).await;
    assert_eq!(
        (&plain[0]["email"], plain[0].get("roles")),
        (&json!("user-0@example.com"), None)
    );
    let of_user = format!("/api/v2/users/{}/organizations", ids[0].replace('|', "%7C"));
    assert_eq!(read(&tenant, &of_user).await[0]["name"], "acme");

    assert_eq!(
        status(&tenant, "DELETE", &roles, json!({ "roles": [role["id"]] })).await,
        204
    );
    assert_eq!(read(&tenant, &roles).await, json!([]));
    assert_eq!(
        status(&tenant, "DELETE", &members, json!({ "members": [ids[0]] })).await,
        204
    );
    assert_eq!(read(&tenant, &of_user).await, json!([]));
    for (target, body, expected) in [
        (&roles, json!({ "roles": [role["id"]] }), 404),
        (&roles, json!({ "roles": ["rol_x"] }), 404),
        (&members, json!({ "members": ["auth0|nobody"] }), 404),
        (&members, json!({ "members": [] }), 400),
        (&members, json!({ "members": "all" }), 400),
    ] {
        assert_eq!(
            status(&tenant, "POST", target, body.clone()).await,
            expected,
            "{body}"
        );
    }
}

#[tokio::test]
async fn effective_roles_of_members_are_listed() {
    let tenant = start().await;
    let ids = tenant.add_users(2);
    let path = create(&tenant, json!({ "name": "acme" })).await;
    let members = format!("{path}/members");
    let role = json!({ "name": "editor" });
    let role = manage(&tenant, "POST", "/api/v2/roles", Some(role)).await;
    let role = role.json()["id"].clone();
    let [member, stranger] = [0, 1].map(|n: usize| {
        let id = ids[n].replace('|', "%7C");
        format!("{members}/{id}")
    });
    let body = json!({ "members": [ids[0]] });
    assert_eq!(status(&tenant, "POST", &members, body).await, 204);
    let roles = format!("{member}/roles");
    let body = json!({ "roles": [role] });
    assert_eq!(status(&tenant, "POST", &roles, body).await, 204);
    let effective = read(&tenant, &format!("{member}/effective-roles")).await;
    assert_eq!(effective["roles"][0]["id"], role);
    let unknown = format!("{stranger}/effective-roles");
    assert_eq!(manage(&tenant, "GET", &unknown, None).await.status, 404);
}

#[tokio::test]
async fn connections_are_enabled_one_by_one() {
    let tenant = start().await;
    let id = read(&tenant, "/api/v2/connections").await[1]["id"].clone();
    let path = format!(
        "{}/enabled_connections",
        create(&tenant, json!({ "name": "acme" })).await
    );
    let enable = json!({ "connection_id": id, "assign_membership_on_login": true });
    let enabled = manage(&tenant, "POST", &path, Some(enable.clone())).await;
    assert_eq!(
        (
            enabled.status,
            &enabled.json()["assign_membership_on_login"]
        ),
        (201, &json!(true))
    );
    assert_eq!(status(&tenant, "POST", &path, enable).await, 409);
    let one = format!("{path}/{}", id.as_str().unwrap());
    let changed = manage(
        &tenant,
        "PATCH",
        &one,
        Some(json!({ "show_as_button": false })),
    )
    .await;
    assert_eq!(
        (changed.status, &changed.json()["show_as_button"]),
        (200, &json!(false))
    );
    assert_eq!(read(&tenant, &one).await, changed.json());
    assert_eq!(manage(&tenant, "DELETE", &one, None).await.status, 204);
    assert_eq!(manage(&tenant, "GET", &one, None).await.status, 404);
}

#[tokio::test]
async fn invitations_are_sent() {
    let tenant = start().await;
    let path = format!(
        "{}/invitations",
        create(&tenant, json!({ "name": "acme" })).await
    );
    let body = json!({
        "inviter": { "name": "Ada" }, "invitee": { "email": "bob@example.com" }, "client_id": tenant.client_id(),
        "ttl_sec": 60,
    });
    let created = manage(&tenant, "POST", &path, Some(body.clone())).await;
    assert_eq!(created.status, 200);
    let invitation = created.json();
    let url = invitation["invitation_url"].as_str().unwrap();
    assert!(
        url.contains("invitation=") && url.contains("organization_name=acme"),
        "{url}"
    );
    assert_eq!(tenant.last_link("bob@example.com").as_deref(), Some(url));
    assert!(invitation["expires_at"].as_str() > invitation["created_at"].as_str());
    let one = format!("{path}/{}", invitation["id"].as_str().unwrap());
    assert_eq!(read(&tenant, &one).await, invitation);
    assert_eq!(read(&tenant, &path).await, json!([invitation]));
    for (member, value, expected) in [
        ("invitee", json!({}), 400),
        ("inviter", json!({}), 400),
        ("client_id", json!("nobody"), 404),
        ("ttl_sec", json!(-1), 400),
        ("ttl_sec", json!(2_592_001), 400),
    ] {
        let mut body = body.clone();
        body[member] = value;
        assert_eq!(
            status(&tenant, "POST", &path, body.clone()).await,
            expected,
            "{body}"
        );
    }
    assert_eq!(manage(&tenant, "DELETE", &one, None).await.status, 204);
    assert_eq!(manage(&tenant, "GET", &one, None).await.status, 404);
}

#[tokio::test]
async fn an_organization_with_members_is_for_them() {
    let tenant = start().await;
    let path = create(&tenant, json!({ "name": "acme" })).await;
    let login = [
        ("username", tenant.user_email()),
        ("password", tenant.user_password()),
        ("organization", "acme"),
    ];
    assert_eq!(grant(&tenant, "password", &login).await.status, 200);
    let members = format!("{path}/members");
    let others = json!({ "members": tenant.add_users(1) });
    assert_eq!(status(&tenant, "POST", &members, others).await, 204);
    let refused = grant(&tenant, "password", &login).await;
    assert_eq!(
        (refused.status, &refused.json()["error"]),
        (403, &json!("access_denied"))
    );
    let id = tenant.user_id(tenant.user_email()).unwrap();
    assert_eq!(
        status(&tenant, "POST", &members, json!({ "members": [id] })).await,
        204
    );
    assert_eq!(grant(&tenant, "password", &login).await.status, 200);
}
