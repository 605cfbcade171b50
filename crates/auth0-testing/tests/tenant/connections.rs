use std::collections::HashSet;

use auth0_testing::Tenant;
use serde_json::{Value, json};

use crate::support::{bearer, client_credentials, get, manage, send, token_request};

const PATH: &str = "/api/v2/connections";

async fn start() -> Tenant {
    Tenant::builder().start().await.unwrap()
}

/// Starts a tenant with `count` connections in addition to the two default ones.
async fn with_connections(count: usize) -> Tenant {
    let mut builder = Tenant::builder();
    for number in 0..count {
        builder = builder.connection(format!("c{number}"), "samlp");
    }
    builder.start().await.unwrap()
}

async fn with_token(tenant: &Tenant, authorization: &str) -> (u16, Value) {
    let answer = send(
        tenant,
        "GET",
        PATH,
        &[("authorization", authorization)],
        b"",
    )
    .await;
    (answer.status, answer.json())
}

fn unauthorized(message: &str) -> (u16, Value) {
    let body = json!({
        "statusCode": 401, "error": "Unauthorized", "message": message,
        "attributes": { "error": message },
    });
    (401, body)
}

#[tokio::test]
async fn the_first_token_a_client_gets_opens_the_api() {
    let tenant = start().await;
    let tokens = token_request(&tenant, &client_credentials(&tenant))
        .await
        .json();
    let authorization = bearer(tokens["access_token"].as_str().unwrap());
    let (status, list) = with_token(&tenant, &authorization).await;
    assert_eq!(status, 200);
    assert_eq!(list.as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn tokens_that_do_not_count_are_refused() {
    let tenant = start().await;
    let missing = get(&tenant, PATH).await;
    assert_eq!(
        (missing.status, missing.json()),
        unauthorized("Missing authentication")
    );
    assert!(
        missing
            .header("www-authenticate")
            .unwrap()
            .starts_with("Bearer")
    );

    let issue = |changes| bearer(&tenant.issue_access_token(changes).unwrap());
    let audience = format!("Bad audience, expected: {}", tenant.management_audience());
    for (authorization, message) in [
        (
            "Basic eDp5".to_owned(),
            "Bad HTTP authentication header format",
        ),
        ("Bearer".to_owned(), "Bad HTTP authentication header format"),
        (bearer("garbage"), "Invalid token"),
        (bearer("a.b.c"), "Invalid token"),
        (
            issue(json!({ "exp": 1 })),
            "Expired token received for JSON Web Token validation",
        ),
        (issue(json!({ "exp": null })), "Invalid token"),
        (issue(json!({ "exp": "soon" })), "Invalid token"),
        (
            issue(json!({ "iss": "https://elsewhere/" })),
            "Invalid token",
        ),
        (issue(json!({ "aud": "urn:api" })), &audience),
        (issue(json!({ "aud": null })), &audience),
        (issue(json!("not claims")), "Invalid token"),
    ] {
        assert_eq!(
            with_token(&tenant, &authorization).await,
            unauthorized(message),
            "{message}"
        );
    }
    // All tenants of a process share a key, but their tokens must not be interchangeable.
    let other = start().await;
    let foreign = bearer(&other.issue_access_token(json!({})).unwrap());
    assert_eq!(
        with_token(&tenant, &foreign).await,
        unauthorized("Invalid token")
    );
}

#[tokio::test]
async fn revoked_tokens_are_refused_and_new_ones_are_not() {
    let tenant = start().await;
    let before = bearer(&tenant.issue_access_token(json!({})).unwrap());
    assert_eq!(with_token(&tenant, &before).await.0, 200);
    tenant.revoke_tokens();
    assert_eq!(
        with_token(&tenant, &before).await,
        unauthorized("Invalid token")
    );
    let after = bearer(&tenant.issue_access_token(json!({})).unwrap());
    assert_eq!(with_token(&tenant, &after).await.0, 200);
}

#[tokio::test]
async fn tokens_of_a_retired_key_are_refused() {
    let tenant = start().await;
    let before = bearer(&tenant.issue_access_token(json!({})).unwrap());
    tenant.rotate_keys().unwrap();
    assert_eq!(with_token(&tenant, &before).await.0, 200);
    tenant.retire_old_keys();
    assert_eq!(
        with_token(&tenant, &before).await,
        unauthorized("Invalid token")
    );
}

#[tokio::test]
async fn each_operation_wants_its_scope() {
    let tenant = start().await;
    let token = tenant
        .issue_access_token(json!({ "scope": "read:connections_options" }))
        .unwrap();
    let authorization = bearer(&token);
    for (method, path, scope) in [
        ("GET", PATH, "read:connections"),
        ("GET", "/api/v2/connections/con_x", "read:connections"),
        ("POST", PATH, "create:connections"),
        ("PATCH", "/api/v2/connections/con_x", "update:connections"),
        ("DELETE", "/api/v2/connections/con_x", "delete:connections"),
    ] {
        let answer = send(
            &tenant,
            method,
            path,
            &[("authorization", &authorization)],
            b"",
        )
        .await;
        let expected = json!({
            "statusCode": 403, "error": "Forbidden", "errorCode": "insufficient_scope",
            "message": format!("Insufficient scope, expected any of: {scope}"),
        });
        assert_eq!(
            (answer.status, answer.json()),
            (403, expected),
            "{method} {path}"
        );
    }
}

#[tokio::test]
async fn a_connection_lives_and_dies() {
    let tenant = start().await;
    let new = json!({ "name": "partners", "strategy": "samlp", "options": { "a": 1, "b": 2 } });
    let created = manage(&tenant, "POST", PATH, Some(new.clone())).await;
    assert_eq!(created.status, 201);
    let connection = created.json();
    let id = connection["id"].as_str().unwrap();
    let suffix = id.strip_prefix("con_").expect("a connection id");
    assert!(
        suffix.len() == 16 && suffix.chars().all(|c| c.is_ascii_alphanumeric()),
        "{id}"
    );
    assert_eq!(connection["realms"], json!(["partners"]));
    assert_eq!(connection["enabled_clients"], json!([]));

    let path = format!("{PATH}/{id}");
    assert_eq!(manage(&tenant, "GET", &path, None).await.json(), connection);

    let change = json!({ "display_name": "Partners", "options": { "b": null, "c": 3 } });
    let changed = manage(&tenant, "PATCH", &path, Some(change)).await;
    assert_eq!(changed.status, 200);
    let mut expected = connection.clone();
    expected["display_name"] = "Partners".into();
    // As at Auth0, options are replaced as a whole.
    expected["options"] = json!({ "c": 3 });
    assert_eq!(changed.json(), expected);
    assert_eq!(manage(&tenant, "GET", &path, None).await.json(), expected);

    let conflict = manage(&tenant, "POST", PATH, Some(new.clone())).await;
    assert_eq!(conflict.status, 409);
    assert_eq!(
        conflict.json()["message"],
        "A connection with the same name already exists"
    );
    assert!(conflict.json()["errorCode"].is_string());

    let deleted = manage(&tenant, "DELETE", &path, None).await;
    assert_eq!(deleted.status, 202);
    assert!(deleted.json()["deleted_at"].is_string());
    let again = manage(&tenant, "DELETE", &path, None).await;
    assert_eq!((again.status, again.body.len()), (204, 0));
    let gone = json!({
        "statusCode": 404, "error": "Not Found", "message": "The connection does not exist.",
        "errorCode": "inexistent_connection",
    });
    let answer = manage(&tenant, "GET", &path, None).await;
    assert_eq!((answer.status, answer.json()), (404, gone.clone()));
    let answer = manage(
        &tenant,
        "PATCH",
        &path,
        Some(json!({ "display_name": "x" })),
    )
    .await;
    assert_eq!((answer.status, answer.json()), (404, gone));
    assert_eq!(manage(&tenant, "POST", PATH, Some(new)).await.status, 201);
}

#[tokio::test]
async fn bad_bodies_are_explained() {
    let tenant = start().await;
    let body = json!({ "name": "a", "strategy": "auth0", "nope": 1 });
    let answer = manage(&tenant, "POST", PATH, Some(body)).await;
    let expected = json!({
        "statusCode": 400, "error": "Bad Request", "errorCode": "invalid_body",
        "message": "Payload validation error: 'Additional properties not allowed: nope'.",
    });
    assert_eq!((answer.status, answer.json()), (400, expected));

    let authorization = bearer(&tenant.issue_access_token(json!({})).unwrap());
    for (content_type, body, status) in [
        ("application/json", &b"{"[..], 400),
        ("application/json", b"\xff\xfe", 400),
        ("application/json", b"", 400),
        ("application/json", b"null", 400),
        ("text/plain", b"{}", 415),
    ] {
        let headers = [
            ("authorization", authorization.as_str()),
            ("content-type", content_type),
        ];
        let answer = send(&tenant, "POST", PATH, &headers, body).await;
        assert_eq!(answer.status, status, "{content_type} {body:?}");
        assert_eq!(
            answer.json()["statusCode"],
            status,
            "{content_type} {body:?}"
        );
    }
}

#[tokio::test]
async fn ids_that_are_not_utf8_are_not_found() {
    let tenant = start().await;
    let answer = manage(&tenant, "GET", "/api/v2/connections/%ff", None).await;
    assert_eq!(
        (answer.status, &answer.json()["errorCode"]),
        (404, &json!("inexistent_connection"))
    );
    let patch = Some(json!({ "display_name": "x" }));
    assert_eq!(
        manage(&tenant, "PATCH", "/api/v2/connections/%ff", patch)
            .await
            .status,
        404
    );
    assert_eq!(
        manage(&tenant, "DELETE", "/api/v2/connections/%ff", None)
            .await
            .status,
        204
    );
}

#[tokio::test]
async fn lists_are_paged_by_offset() {
    let tenant = with_connections(58).await;
    let list = async |query: &str| {
        let answer = manage(&tenant, "GET", &format!("{PATH}?{query}"), None).await;
        assert_eq!(answer.status, 200, "{query}");
        answer.json()
    };
    assert_eq!(list("").await.as_array().unwrap().len(), 50);
    assert_eq!(list("per_page=100").await.as_array().unwrap().len(), 60);
    let page = list("page=2&per_page=25&include_totals=true").await;
    assert_eq!(
        json!([page["start"], page["limit"], page["total"]]),
        json!([50, 25, 60]),
    );
    let entries = page["connections"].as_array().unwrap();
    assert_eq!(entries.len(), 10);
    assert_eq!(
        (&entries[0]["name"], entries[0].get("enabled_clients")),
        (&json!("c48"), None)
    );
    assert_eq!(list("page=9&per_page=100").await, json!([]));

    for (query, code) in [
        ("per_page=101", "invalid_query_string"),
        ("per_page=x", "invalid_query_string"),
        ("nope=1", "invalid_query_string"),
        ("page=10&per_page=100", "invalid_paging"),
    ] {
        let answer = manage(&tenant, "GET", &format!("{PATH}?{query}"), None).await;
        assert_eq!(
            (answer.status, &answer.json()["errorCode"]),
            (400, &json!(code)),
            "{query}"
        );
    }
}

#[tokio::test]
async fn lists_are_paged_by_checkpoint_while_they_change() {
    let tenant = with_connections(8).await;
    let mut names = Vec::new();
    let mut query = "take=3".to_owned();
    let mut pages = 0;
    loop {
        let page = manage(&tenant, "GET", &format!("{PATH}?{query}"), None)
            .await
            .json();
        let entries = page["connections"].as_array().unwrap();
        names.extend(
            entries
                .iter()
                .map(|entry| entry["name"].as_str().unwrap().to_owned()),
        );
        pages += 1;
        if pages == 1 {
            // Deleting an entry that was already read must not cause others to be skipped.
            let path = format!("{PATH}/{}", entries[2]["id"].as_str().unwrap());
            assert_eq!(manage(&tenant, "DELETE", &path, None).await.status, 202);
        }
        match page.get("next") {
            Some(next) => query = format!("take=3&from={}", next.as_str().unwrap()),
            None => break,
        }
    }
    assert_eq!(pages, 4);
    assert_eq!(names.len(), 10);
    assert_eq!(names.iter().collect::<HashSet<_>>().len(), 10);
}

#[tokio::test]
async fn a_full_last_page_has_no_next() {
    let tenant = with_connections(1).await;
    let page = manage(&tenant, "GET", &format!("{PATH}?take=3"), None)
        .await
        .json();
    assert_eq!(
        (
            page["connections"].as_array().unwrap().len(),
            page.get("next")
        ),
        (3, None)
    );
}

#[tokio::test]
async fn lists_are_filtered_and_trimmed() {
    let tenant = with_connections(2).await;
    let list = async |query: &str| {
        manage(&tenant, "GET", &format!("{PATH}?{query}"), None)
            .await
            .json()
    };
    let names = |list: &Value| -> Vec<String> {
        list.as_array()
            .unwrap()
            .iter()
            .map(|c| c["name"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(names(&list("strategy=samlp").await), ["c0", "c1"]);
    assert_eq!(
        names(&list("strategy=samlp&strategy=google-oauth2").await),
        ["google-oauth2", "c0", "c1"]
    );
    assert_eq!(names(&list("name=c1").await), ["c1"]);
    assert_eq!(list("name=c1&strategy=auth0").await, json!([]));
    assert_eq!(
        list("name=c1&fields=name,strategy").await,
        json!([
            { "name": "c1", "strategy": "samlp" },
        ])
    );
    let trimmed = list("name=c1&fields=name,options&include_fields=false").await;
    let mut members: Vec<_> = trimmed[0].as_object().unwrap().keys().cloned().collect();
    members.sort();
    assert_eq!(
        members,
        ["id", "is_domain_connection", "realms", "strategy"]
    );
    let totals = list("strategy=samlp&include_totals=true&per_page=1").await;
    assert_eq!((&totals["total"], &totals["limit"]), (&json!(2), &json!(1)));
}

#[tokio::test]
async fn clients_are_let_in_and_shut_out() {
    let tenant = start().await;
    let list = manage(&tenant, "GET", PATH, None).await.json();
    let path = format!("{PATH}/{}/clients", list[0]["id"].as_str().unwrap());
    let change = async |body: Value| manage(&tenant, "PATCH", &path, Some(body)).await.status;
    let id = tenant.client_id();
    assert_eq!(
        change(json!([{ "client_id": id, "status": true }])).await,
        204
    );
    let clients = manage(&tenant, "GET", &path, None).await.json();
    assert_eq!(clients, json!({ "clients": [{ "client_id": id }] }));
    assert_eq!(
        change(json!([{ "client_id": id, "status": false }])).await,
        204
    );
    let clients = manage(&tenant, "GET", &path, None).await.json();
    assert_eq!(clients, json!({ "clients": [] }));
    assert_eq!(
        change(json!([{ "client_id": "nobody", "status": true }])).await,
        404
    );
    assert_eq!(change(json!([{ "client_id": id }])).await, 400);
    assert_eq!(change(json!({})).await, 400);
}

#[tokio::test]
async fn a_user_of_a_connection_is_deleted_by_email() {
    let tenant = start().await;
    let list = manage(&tenant, "GET", PATH, None).await.json();
    let users = |place: usize| format!("{PATH}/{}/users", list[place]["id"].as_str().unwrap());
    let email = format!("email={}", tenant.user_email());
    for (target, status, is_there) in [
        (format!("{}?{email}", users(1)), 204, true),
        (users(0), 400, true),
        (format!("{PATH}/con_x/users?{email}"), 404, true),
        (format!("{}?{email}", users(0)), 204, false),
    ] {
        assert_eq!(
            manage(&tenant, "DELETE", &target, None).await.status,
            status,
            "{target}"
        );
        assert_eq!(
            tenant.user_id(tenant.user_email()).is_some(),
            is_there,
            "{target}"
        );
    }
}
