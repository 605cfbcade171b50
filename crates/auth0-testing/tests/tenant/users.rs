use auth0_testing::Tenant;
use serde_json::{Value, json};

use crate::support::{bearer, grant, manage, read, send, start};

const PATH: &str = "/api/v2/users";

async fn create(tenant: &Tenant, email: &str) -> Value {
    let body = json!({
        "connection": "Username-Password-Authentication", "email": email, "password": "correct horse",
    });
    let answer = manage(tenant, "POST", PATH, Some(body)).await;
    assert_eq!(answer.status, 201, "{:?}", answer.json());
    answer.json()
}

fn one(id: &Value) -> String {
    format!("{PATH}/{}", id.as_str().unwrap().replace('|', "%7C"))
}

async fn refused(
    tenant: &Tenant,
    method: &str,
    target: &str,
    body: Option<Value>,
) -> (u16, String, String) {
    let answer = manage(tenant, method, target, body).await;
    let body = answer.json();
    let text = |member: &str| body[member].as_str().unwrap_or_default().to_owned();
    (answer.status, text("errorCode"), text("message"))
}

#[tokio::test]
async fn a_user_lives_and_dies() {
    let tenant = start().await;
    let user = create(&tenant, "Ada@Example.com").await;
    assert_eq!(user["email"], "ada@example.com");
    assert_eq!(user["nickname"], "ada");
    let id = user["user_id"]
        .as_str()
        .unwrap()
        .strip_prefix("auth0|")
        .expect("an id");
    let identity = json!({
        "connection": "Username-Password-Authentication", "provider": "auth0", "user_id": id, "isSocial": false,
    });
    assert_eq!(user["identities"], json!([identity]));
    assert_eq!(user.get("password"), None);
    let path = one(&user["user_id"]);
    assert_eq!(read(&tenant, &path).await, user);

    let change = json!({
        "name": "Ada", "user_metadata": { "a": 1, "b": { "c": 1 } }, "app_metadata": { "plan": "gold" },
    });
    assert_eq!(
        manage(&tenant, "PATCH", &path, Some(change)).await.status,
        200
    );
    let change =
        json!({ "name": null, "blocked": true, "user_metadata": { "a": null, "b": { "d": 2 } } });
    let changed = manage(&tenant, "PATCH", &path, Some(change)).await.json();
    assert_eq!(changed["user_metadata"], json!({ "b": { "d": 2 } }));
    assert_eq!(changed["app_metadata"], json!({ "plan": "gold" }));
    assert_eq!(
        (&changed["name"], &changed["blocked"]),
        (&json!("ada@example.com"), &json!(true))
    );
    assert!(changed["updated_at"].as_str() >= user["updated_at"].as_str());

    let brief = read(&tenant, &format!("{path}?fields=email,app_metadata")).await;
    assert_eq!(
        brief,
        json!({ "email": "ada@example.com", "app_metadata": { "plan": "gold" } })
    );
    for _ in 0..2 {
        let deleted = manage(&tenant, "DELETE", &path, None).await;
        assert_eq!((deleted.status, deleted.body.len()), (204, 0));
    }
    let (status, code, _) = refused(&tenant, "GET", &path, None).await;
    assert_eq!((status, code.as_str()), (404, "inexistent_user"));
}

#[tokio::test]
async fn who_is_created_here_can_log_in() {
    let tenant = start().await;
    let user = create(&tenant, "ada@example.com").await;
    let credentials = [
        ("username", "ada@example.com"),
        ("password", "correct horse"),
    ];
    assert_eq!(grant(&tenant, "password", &credentials).await.status, 200);
    let block = Some(json!({ "blocked": true }));
    assert_eq!(
        manage(&tenant, "PATCH", &one(&user["user_id"]), block)
            .await
            .status,
        200
    );
    assert_ne!(grant(&tenant, "password", &credentials).await.status, 200);
}

#[tokio::test]
async fn bad_users_are_refused() {
    let tenant = start().await;
    let user = create(&tenant, "ada@example.com").await;
    let database = "Username-Password-Authentication";
    for (body, status, code, complaint) in [
        (
            json!({}),
            400,
            "invalid_body",
            "Missing required property: connection",
        ),
        (
            json!({ "connection": "nope", "email": "a@b.c" }),
            400,
            "inexistent_connection",
            "does not exist",
        ),
        (
            json!({ "connection": "google-oauth2" }),
            400,
            "invalid_connection",
            "google-oauth2",
        ),
        (
            json!({ "connection": database, "email": "a@b.c" }),
            400,
            "invalid_body",
            "property: password",
        ),
        (
            json!({ "connection": database, "password": "correct horse" }),
            400,
            "invalid_body",
            "property: email",
        ),
        (
            json!({ "connection": database, "email": "a b", "password": "correct horse" }),
            400,
            "invalid_body",
            "format email: a b",
        ),
        (
            json!({ "connection": database, "email": "a@b.c", "password": "short" }),
            400,
            "invalid_password",
            "too weak",
        ),
        (
            json!({ "connection": database, "email": "a@b.c", "password": "correct horse", "shoe": 1 }),
            400,
            "invalid_body",
            "not allowed: shoe",
        ),
        (
            json!({ "connection": database, "email": "ADA@example.com", "password": "correct horse" }),
            409,
            "auth0_idp_error",
            "already exists",
        ),
    ] {
        let (found_status, found_code, message) =
            refused(&tenant, "POST", PATH, Some(body.clone())).await;
        assert_eq!(
            (found_status, found_code.as_str()),
            (status, code),
            "{body}"
        );
        assert!(message.contains(complaint), "{message} / {complaint}");
    }
    let path = one(&user["user_id"]);
    let taken = Some(json!({ "email": tenant.user_email() }));
    let (status, code, _) = refused(&tenant, "PATCH", &path, taken).await;
    assert_eq!((status, code.as_str()), (400, "auth0_idp_error"));
    for body in [
        json!({ "email": 1 }),
        json!({ "user_id": "x" }),
        json!({ "user_metadata": null }),
    ] {
        assert_eq!(
            refused(&tenant, "PATCH", &path, Some(body.clone())).await.0,
            400,
            "{body}"
        );
    }
}

#[tokio::test]
async fn ids_of_any_characters_are_found() {
    let tenant = start().await;
    let body = json!({
        "connection": "Username-Password-Authentication", "email": "a@b.c", "password": "correct horse",
        "user_id": "a/b c%\u{e9}|d",
    });
    let user = manage(&tenant, "POST", PATH, Some(body)).await.json();
    assert_eq!(user["user_id"], "auth0|a/b c%\u{e9}|d");
    let path = format!("{PATH}/auth0%7Ca%2Fb%20c%25%C3%A9%7Cd");
    assert_eq!(read(&tenant, &path).await, user);
    assert_eq!(
        refused(&tenant, "GET", &format!("{PATH}/auth0%7C%ff"), None)
            .await
            .0,
        404
    );
}

#[tokio::test]
async fn users_are_searched_sorted_and_counted() {
    let tenant = start().await;
    tenant.add_users(120);
    let all = read(
        &tenant,
        &format!("{PATH}?include_totals=true&per_page=100&page=1"),
    )
    .await;
    assert_eq!(
        json!([all["start"], all["limit"], all["length"], all["total"]]),
        json!([100, 100, 21, 121])
    );
    let list = async |query: &str| read(&tenant, &format!("{PATH}?{query}")).await;
    let emails = |list: &Value| -> Vec<String> {
        list.as_array()
            .unwrap()
            .iter()
            .map(|user| user["email"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        emails(&list("q=email:user-7@*").await),
        ["user-7@example.com"]
    );
    assert_eq!(
        list("q=email:user-1*&search_engine=v3")
            .await
            .as_array()
            .unwrap()
            .len(),
        31
    );
    let sorted = list("q=email:user-1*&sort=email:-1&per_page=2").await;
    assert_eq!(
        emails(&sorted),
        ["user-1@example.com", "user-19@example.com"]
    );
    assert_eq!(list("connection=google-oauth2").await, json!([]));
    assert_eq!(
        list("q=user_id:%22auth0%7C000000000000000000000001%22&fields=email").await,
        json!([
            { "email": "user-1@example.com" },
        ])
    );
    assert_eq!(
        list("per_page=1&fields=email&include_fields=false").await[0].get("email"),
        None
    );
    let by_email = read(&tenant, "/api/v2/users-by-email?email=USER-3@example.com").await;
    assert_eq!(emails(&by_email), ["user-3@example.com"]);
    for query in [
        "q=email:(",
        "sort=email",
        "per_page=101",
        "take=5",
        "search_engine=v9",
        "nope=1",
    ] {
        assert_eq!(
            refused(&tenant, "GET", &format!("{PATH}?{query}"), None)
                .await
                .0,
            400,
            "{query}"
        );
    }
    let (status, code, message) = refused(
        &tenant,
        "GET",
        &format!("{PATH}?page=10&per_page=100"),
        None,
    )
    .await;
    assert_eq!((status, code.as_str()), (400, "invalid_paging"));
    assert!(message.contains("first 1000 records"), "{message}");
    assert_eq!(
        refused(&tenant, "GET", "/api/v2/users-by-email", None)
            .await
            .0,
        400
    );
}

#[tokio::test]
async fn page_numbers_reach_as_far_as_a_tenant_is_told() {
    let tenant = Tenant::builder()
        .record_limit(10_000)
        .start()
        .await
        .unwrap();
    let ids = tenant.add_users(9_999);
    let mut count = 0;
    for page in 0..100 {
        let list = read(
            &tenant,
            &format!("{PATH}?per_page=100&page={page}&fields=user_id"),
        )
        .await;
        count += list.as_array().unwrap().len();
        if page == 99 {
            assert_eq!(list[99]["user_id"], ids[9_998]);
        }
    }
    assert_eq!(count, 10_000);
    assert_eq!(
        refused(
            &tenant,
            "GET",
            &format!("{PATH}?per_page=100&page=100"),
            None
        )
        .await
        .0,
        400
    );
}

#[tokio::test]
async fn all_users_go_at_once() {
    let tenant = start().await;
    tenant.add_users(3);
    assert_eq!(manage(&tenant, "DELETE", PATH, None).await.status, 204);
    assert_eq!(read(&tenant, PATH).await, json!([]));
}

#[tokio::test]
async fn accounts_are_linked_and_unlinked() {
    let tenant = start().await;
    let (first, second) = (
        create(&tenant, "a@example.com").await,
        create(&tenant, "b@example.com").await,
    );
    let (path, second_id) = (
        one(&first["user_id"]),
        second["identities"][0]["user_id"].clone(),
    );
    let link = json!({ "provider": "auth0", "user_id": second_id });
    let linked = manage(&tenant, "POST", &format!("{path}/identities"), Some(link)).await;
    assert_eq!(
        (linked.status, linked.json().as_array().unwrap().len()),
        (201, 2)
    );
    assert_eq!(linked.json()[1]["profileData"]["email"], "b@example.com");
    assert_eq!(
        refused(&tenant, "GET", &one(&second["user_id"]), None)
            .await
            .0,
        404
    );
    assert_eq!(read(&tenant, &path).await["identities"], linked.json());

    let unlink = format!("{path}/identities/auth0/{}", second_id.as_str().unwrap());
    let unlinked = manage(&tenant, "DELETE", &unlink, None).await;
    assert_eq!(
        (unlinked.status, unlinked.json()),
        (200, first["identities"].clone())
    );
    let again = read(&tenant, &one(&second["user_id"])).await;
    assert_eq!(
        (&again["email"], &again["identities"]),
        (&second["email"], &second["identities"])
    );

    let claims = json!({ "sub": second["user_id"] });
    let link = json!({ "link_with": tenant.issue_id_token(claims).unwrap() });
    assert_eq!(
        manage(&tenant, "POST", &format!("{path}/identities"), Some(link))
            .await
            .status,
        201
    );
    let main = format!(
        "{path}/identities/auth0/{}",
        first["identities"][0]["user_id"].as_str().unwrap()
    );
    assert_eq!(refused(&tenant, "DELETE", &main, None).await.0, 400);
    for (body, status) in [
        (json!({ "provider": "auth0", "user_id": "nobody" }), 404),
        (
            json!({ "provider": "auth0", "user_id": first["user_id"] }),
            400,
        ),
        (json!({ "provider": "auth0" }), 400),
        (json!({ "link_with": "garbage" }), 400),
        (json!({}), 400),
    ] {
        let (found, ..) = refused(
            &tenant,
            "POST",
            &format!("{path}/identities"),
            Some(body.clone()),
        )
        .await;
        assert_eq!(found, status, "{body}");
    }
}

#[tokio::test]
async fn tickets_are_links_that_work_once() {
    let tenant = start().await;
    let user = create(&tenant, "ada@example.com").await;
    let path = "/api/v2/tickets/email-verification";
    let ticket = manage(
        &tenant,
        "POST",
        path,
        Some(json!({ "user_id": user["user_id"] })),
    )
    .await;
    assert_eq!(ticket.status, 201);
    let link = ticket.json()["ticket"].as_str().unwrap().to_owned();
    let target = link.strip_prefix(tenant.domain()).unwrap();
    assert_eq!(send(&tenant, "GET", target, &[], b"").await.status, 200);
    assert_eq!(
        read(&tenant, &one(&user["user_id"])).await["email_verified"],
        true
    );
    assert_eq!(send(&tenant, "GET", target, &[], b"").await.status, 400);

    let connections = read(&tenant, "/api/v2/connections?strategy=auth0").await;
    let path = "/api/v2/tickets/password-change";
    let body = json!({ "email": "ada@example.com", "connection_id": connections[0]["id"] });
    let ticket = manage(&tenant, "POST", path, Some(body)).await;
    assert_eq!(ticket.status, 201);
    assert!(
        ticket.json()["ticket"]
            .as_str()
            .unwrap()
            .contains("/u/reset-password?ticket=")
    );
    for (body, status) in [
        (json!({ "user_id": "auth0|nobody" }), 404),
        (json!({ "email": "ada@example.com" }), 400),
        (json!({ "user_id": user["user_id"], "ttl_sec": -1 }), 400),
        (json!({}), 400),
    ] {
        assert_eq!(
            refused(&tenant, "POST", path, Some(body.clone())).await.0,
            status,
            "{body}"
        );
    }
}

#[tokio::test]
async fn a_scope_of_several_is_enough_and_none_is_named_in_the_challenge() {
    let tenant = start().await;
    let with = async |scope: &str| {
        let token = bearer(
            &tenant
                .issue_access_token(json!({ "scope": scope }))
                .unwrap(),
        );
        send(&tenant, "GET", PATH, &[("authorization", &token)], b"").await
    };
    assert_eq!(with("read:user_idp_tokens").await.status, 200);
    let refused = with("update:users").await;
    assert_eq!(refused.status, 403);
    let challenge = refused.header("www-authenticate").expect("a challenge");
    assert_eq!(
        challenge,
        "Bearer error=\"insufficient_scope\", scope=\"read:users read:user_idp_tokens\""
    );
}

#[tokio::test]
async fn refresh_tokens_are_taken_away() {
    let tenant = start().await;
    let login = [
        ("username", tenant.user_email()),
        ("password", tenant.user_password()),
        ("scope", "openid offline_access"),
    ];
    let id = json!(tenant.user_id(tenant.user_email()).unwrap());
    let preserve = Some(json!({ "preserve_refresh_tokens": true }));
    for (method, target, body, is_good) in [
        ("DELETE", "sessions", None, true),
        ("POST", "revoke-access", preserve, true),
        ("POST", "revoke-access", Some(json!({})), false),
        ("DELETE", "refresh-tokens", None, false),
    ] {
        let tokens = grant(&tenant, "password", &login).await.json();
        let refresh = [("refresh_token", tokens["refresh_token"].as_str().unwrap())];
        let answer = manage(&tenant, method, &format!("{}/{target}", one(&id)), body).await;
        assert_eq!(answer.status, 202, "{target}");
        let status = grant(&tenant, "refresh_token", &refresh).await.status;
        assert_eq!(status == 200, is_good, "{target}");
    }
    let nobody = manage(&tenant, "DELETE", &format!("{PATH}/nobody/sessions"), None).await;
    assert_eq!(nobody.status, 404);
}
