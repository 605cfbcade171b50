use auth0_testing::Tenant;
use serde_json::{Value, json};

use crate::support::{manage, read, start};

const PATH: &str = "/api/v2/roles";

async fn create(tenant: &Tenant, name: &str) -> String {
    let answer = manage(tenant, "POST", PATH, Some(json!({ "name": name }))).await;
    assert_eq!(answer.status, 200, "{:?}", answer.json());
    answer.json()["id"].as_str().unwrap().to_owned()
}

async fn api(tenant: &Tenant) {
    let body = json!({
        "identifier": "urn:notes", "name": "Notes",
        "scopes": [{ "value": "read:notes", "description": "Read" }, { "value": "write:notes" }],
    });
    assert_eq!(
        manage(tenant, "POST", "/api/v2/resource-servers", Some(body))
            .await
            .status,
        201
    );
}

fn permission(name: &str) -> Value {
    json!({ "resource_server_identifier": "urn:notes", "permission_name": name })
}

#[tokio::test]
async fn a_role_lives_and_dies() {
    let tenant = start().await;
    let body = json!({ "name": "editor", "description": "Edits" });
    let created = manage(&tenant, "POST", PATH, Some(body.clone())).await;
    assert_eq!(created.status, 200);
    let role = created.json();
    assert!(role["id"].as_str().unwrap().starts_with("rol_"), "{role}");
    let path = format!("{PATH}/{}", role["id"].as_str().unwrap());
    let conflict = manage(&tenant, "POST", PATH, Some(body)).await;
    assert_eq!(
        (conflict.status, &conflict.json()["errorCode"]),
        (409, &json!("role_conflict"))
    );
    // A role's own name is not a conflict.
    let change = Some(json!({ "name": "editor", "description": null }));
    assert_eq!(
        manage(&tenant, "PATCH", &path, change).await.status,
        400,
        "null is not a valid description"
    );
    let change = Some(json!({ "name": "editor", "description": "Edits all" }));
    let changed = manage(&tenant, "PATCH", &path, change).await;
    assert_eq!(
        (changed.status, &changed.json()["description"]),
        (200, &json!("Edits all"))
    );
    assert_eq!(read(&tenant, &path).await, changed.json());
    assert_eq!(manage(&tenant, "DELETE", &path, None).await.status, 200);
    create(&tenant, "x").await;
    for (method, body) in [
        ("GET", None),
        ("DELETE", None),
        ("PATCH", Some(json!({ "name": "x" }))),
    ] {
        let gone = manage(&tenant, method, &path, body).await;
        assert_eq!(
            (gone.status, &gone.json()["errorCode"]),
            (404, &json!("inexistent_role")),
            "{method}"
        );
    }
    for bad in [
        json!({}),
        json!({ "name": "" }),
        json!({ "name": 1 }),
        json!({ "name": "a", "b": 1 }),
    ] {
        assert_eq!(
            manage(&tenant, "POST", PATH, Some(bad.clone()))
                .await
                .status,
            400,
            "{bad}"
        );
    }
}

#[tokio::test]
async fn roles_are_listed_and_filtered() {
    let tenant = start().await;
    for name in ["Admin", "editor", "sub-editor"] {
        create(&tenant, name).await;
    }
    let list = read(
        &tenant,
        &format!("{PATH}?name_filter=EDIT&include_totals=true&per_page=1&page=1"),
    )
    .await;
    assert_eq!(
        json!([list["start"], list["limit"], list["total"]]),
        json!([1, 1, 2])
    );
    assert_eq!(list["roles"][0]["name"], "sub-editor");
    assert_eq!(
        manage(&tenant, "GET", &format!("{PATH}?take=1"), None)
            .await
            .status,
        400
    );
}

#[tokio::test]
async fn roles_hold_permissions_that_their_users_have() {
    let tenant = start().await;
    api(&tenant).await;
    let role = create(&tenant, "editor").await;
    let path = format!("{PATH}/{role}/permissions");
    let give = json!({ "permissions": [permission("read:notes"), permission("write:notes")] });
    assert_eq!(
        manage(&tenant, "POST", &path, Some(give.clone()))
            .await
            .status,
        201
    );
    assert_eq!(
        manage(&tenant, "POST", &path, Some(give)).await.status,
        201,
        "a second time changes nothing"
    );
    let list = read(&tenant, &path).await;
    assert_eq!(list.as_array().unwrap().len(), 2);
    assert_eq!(
        list[0],
        json!({
            "resource_server_identifier": "urn:notes", "permission_name": "read:notes",
            "resource_server_name": "Notes", "description": "Read",
        })
    );
    let take = json!({ "permissions": [permission("write:notes")] });
    assert_eq!(
        manage(&tenant, "DELETE", &path, Some(take)).await.status,
        200
    );

    let user = tenant.user_id(tenant.user_email()).unwrap();
    let of_user = format!("/api/v2/users/{}", user.replace('|', "%7C"));
    let roles = Some(json!({ "roles": [role] }));
    assert_eq!(
        manage(&tenant, "POST", &format!("{of_user}/roles"), roles.clone())
            .await
            .status,
        204
    );
    let own = Some(json!({ "permissions": [permission("read:notes")] }));
    assert_eq!(
        manage(
            &tenant,
            "POST",
            &format!("{of_user}/permissions"),
            own.clone()
        )
        .await
        .status,
        201
    );
    let list = read(
        &tenant,
        &format!("{of_user}/permissions?include_totals=true"),
    )
    .await;
    assert_eq!(list["total"], 1);
    let sources = list["permissions"][0]["sources"].as_array().unwrap();
    let kinds: Vec<_> = sources
        .iter()
        .map(|source| &source["source_type"])
        .collect();
    assert_eq!(kinds, ["DIRECT", "ROLE"]);
    assert_eq!(
        manage(&tenant, "DELETE", &format!("{of_user}/permissions"), own)
            .await
            .status,
        204
    );
    assert_eq!(
        manage(&tenant, "DELETE", &format!("{of_user}/roles"), roles)
            .await
            .status,
        204
    );
    assert_eq!(
        read(&tenant, &format!("{of_user}/permissions")).await,
        json!([])
    );

    for (permissions, status) in [
        (json!([]), 400),
        (json!([{ "permission_name": "read:notes" }]), 400),
        (json!([permission("eat:notes")]), 404),
        (
            json!([{ "resource_server_identifier": "urn:nope", "permission_name": "a" }]),
            404,
        ),
    ] {
        let body = json!({ "permissions": permissions });
        assert_eq!(
            manage(&tenant, "POST", &path, Some(body.clone()))
                .await
                .status,
            status,
            "{body}"
        );
    }
}

#[tokio::test]
async fn who_has_a_role_is_listed_by_checkpoint() {
    let tenant = start().await;
    let ids = tenant.add_users(5);
    let role = create(&tenant, "editor").await;
    let path = format!("{PATH}/{role}/users");
    assert_eq!(
        manage(&tenant, "POST", &path, Some(json!({ "users": ids })))
            .await
            .status,
        200
    );
    let first = read(&tenant, &format!("{path}?take=3")).await;
    assert_eq!(first["users"][2]["user_id"], ids[2]);
    assert_eq!(first["users"][0]["email"], "user-0@example.com");
    let next = first["next"].as_str().expect("a next page");
    let second = read(&tenant, &format!("{path}?take=3&from={next}")).await;
    assert_eq!(
        (
            second["users"].as_array().unwrap().len(),
            second.get("next")
        ),
        (2, None)
    );

    // Deleting a user or a role removes its assignments.
    let gone = format!("/api/v2/users/{}", ids[0].replace('|', "%7C"));
    assert_eq!(manage(&tenant, "DELETE", &gone, None).await.status, 204);
    assert_eq!(read(&tenant, &path).await.as_array().unwrap().len(), 4);
    assert_eq!(
        manage(&tenant, "DELETE", &format!("{PATH}/{role}"), None)
            .await
            .status,
        200
    );
    let roles = read(
        &tenant,
        &format!("/api/v2/users/{}/roles", ids[1].replace('|', "%7C")),
    )
    .await;
    assert_eq!(roles, json!([]));
    for body in [
        json!({ "users": ["auth0|nobody"] }),
        json!({ "users": ids }),
    ] {
        let answer = manage(&tenant, "POST", &path, Some(body)).await;
        assert_eq!(
            (answer.status, &answer.json()["errorCode"]),
            (404, &json!("inexistent_role"))
        );
    }
}
