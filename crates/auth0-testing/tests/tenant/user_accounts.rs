//! Resources of a single user: linked accounts, tickets, tokens.

use serde_json::json;

use crate::support::{grant, manage, read, send, start};
use crate::users::{create, one, refused};

const PATH: &str = "/api/v2/users";

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
