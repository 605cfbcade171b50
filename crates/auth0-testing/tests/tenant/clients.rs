use auth0_testing::{Application, Tenant};
use serde_json::{Value, json};

use crate::support::{Key, bearer, encode, grant, manage, post, post_json, read, send, start};

const PATH: &str = "/api/v2/clients";

async fn create(tenant: &Tenant, body: Value) -> Value {
    let answer = manage(tenant, "POST", PATH, Some(body)).await;
    assert_eq!(answer.status, 201, "{:?}", answer.json());
    answer.json()
}

fn one(client: &Value) -> String {
    format!("{PATH}/{}", client["client_id"].as_str().unwrap())
}

async fn token_status(tenant: &Tenant, client: &Value) -> u16 {
    let audience = tenant.management_audience();
    let pairs = [
        ("grant_type", "client_credentials"),
        ("client_id", client["client_id"].as_str().unwrap()),
        ("client_secret", client["client_secret"].as_str().unwrap()),
        ("audience", &audience),
    ];
    post(tenant, "/oauth/token", &pairs).await.status
}

#[tokio::test]
async fn a_client_gets_tokens_as_long_as_it_lives() {
    let tenant = start().await;
    let client = create(
        &tenant,
        json!({ "name": "worker", "client_metadata": { "a": "1", "b": "2" } }),
    )
    .await;
    assert_eq!(client["client_id"].as_str().unwrap().len(), 32);
    // Without a grant, the client gets no token.
    assert_eq!(token_status(&tenant, &client).await, 403);
    let grant = json!({
        "client_id": client["client_id"], "audience": tenant.management_audience(),
        "scope": ["read:users"],
    });
    let granted = manage(&tenant, "POST", "/api/v2/client-grants", Some(grant)).await;
    assert_eq!(granted.status, 201);
    assert_eq!(token_status(&tenant, &client).await, 200);

    let change = json!({ "grant_types": ["authorization_code"], "client_metadata": { "a": null, "c": "3" } });
    let changed = manage(&tenant, "PATCH", &one(&client), Some(change)).await;
    assert_eq!(
        (changed.status, &changed.json()["client_metadata"]),
        (200, &json!({ "b": "2", "c": "3" }))
    );
    assert_ne!(token_status(&tenant, &client).await, 200);

    let back = Some(json!({ "grant_types": ["client_credentials"] }));
    assert_eq!(
        manage(&tenant, "PATCH", &one(&client), back).await.status,
        200
    );
    let rotated = manage(
        &tenant,
        "POST",
        &format!("{}/rotate-secret", one(&client)),
        None,
    )
    .await;
    assert_eq!(rotated.status, 200);
    assert_ne!(rotated.json()["client_secret"], client["client_secret"]);
    assert_ne!(token_status(&tenant, &client).await, 200);
    assert_eq!(token_status(&tenant, &rotated.json()).await, 200);

    for _ in 0..2 {
        assert_eq!(
            manage(&tenant, "DELETE", &one(&client), None).await.status,
            204
        );
    }
    assert_ne!(token_status(&tenant, &rotated.json()).await, 200);
    let gone = manage(&tenant, "GET", &one(&client), None).await;
    assert_eq!(
        (gone.status, &gone.json()["errorCode"]),
        (404, &json!("inexistent_client"))
    );
}

#[tokio::test]
async fn what_a_tenant_is_built_with_is_there() {
    let tenant = Tenant::builder()
        .application(Application::public("spa").callback("http://127.0.0.1:1/callback"))
        .start()
        .await
        .unwrap();
    let spa = read(&tenant, &format!("{PATH}/spa")).await;
    assert_eq!(spa["callbacks"], json!(["http://127.0.0.1:1/callback"]));
    assert_eq!(
        (&spa["token_endpoint_auth_method"], spa.get("client_secret")),
        (&json!("none"), None)
    );
    let list = read(&tenant, &format!("{PATH}?take=1")).await;
    assert!(list["next"].is_string(), "{list}");
    let named = read(&tenant, &format!("{PATH}?q=name:spa&fields=client_id")).await;
    assert_eq!(named, json!([{ "client_id": "spa" }]));
    assert_eq!(
        read(&tenant, &format!("{PATH}?is_first_party=false")).await,
        json!([])
    );
}

#[tokio::test]
async fn secrets_are_for_those_who_may_read_keys() {
    let tenant = start().await;
    let token = tenant
        .issue_access_token(json!({ "scope": "read:clients" }))
        .unwrap();
    let authorization = bearer(&token);
    for target in [PATH.to_owned(), format!("{PATH}/{}", tenant.client_id())] {
        let answer = send(
            &tenant,
            "GET",
            &target,
            &[("authorization", &authorization)],
            b"",
        )
        .await;
        assert_eq!(answer.status, 200, "{target}");
        assert!(
            !String::from_utf8(answer.body)
                .unwrap()
                .contains("\"client_secret\":"),
            "{target}"
        );
    }
    let all = read(&tenant, &format!("{PATH}/{}", tenant.client_id())).await;
    assert_eq!(all["client_secret"], tenant.client_secret());
}

#[tokio::test]
async fn credentials_are_kept_without_showing_the_key() {
    let tenant = start().await;
    let path = format!("{PATH}/{}/credentials", tenant.client_id());
    let body = json!({ "credential_type": "public_key", "pem": Key::generate().public_pem(), "name": "first" });
    let created = manage(&tenant, "POST", &path, Some(body)).await;
    assert_eq!(
        (created.status, &created.json()["alg"]),
        (201, &json!("RS256"))
    );
    let credential = created.json();
    assert_eq!(credential.get("pem"), None);
    let one = format!("{path}/{}", credential["id"].as_str().unwrap());
    assert_eq!(read(&tenant, &one).await, credential);
    assert_eq!(read(&tenant, &path).await, json!([credential]));
    let changed = manage(
        &tenant,
        "PATCH",
        &one,
        Some(json!({ "expires_at": "2030-01-01T00:00:00.000Z" })),
    )
    .await;
    assert_eq!(
        (changed.status, &changed.json()["expires_at"]),
        (201, &json!("2030-01-01T00:00:00.000Z"))
    );
    assert_eq!(manage(&tenant, "DELETE", &one, None).await.status, 204);
    assert_eq!(manage(&tenant, "GET", &one, None).await.status, 404);
    for body in [
        json!({}),
        json!({ "credential_type": "public_key" }),
        json!({ "credential_type": "x", "pem": "y" }),
    ] {
        assert_eq!(
            manage(&tenant, "POST", &path, Some(body.clone()))
                .await
                .status,
            400,
            "{body}"
        );
    }
}

#[tokio::test]
async fn grants_join_clients_and_apis() {
    let tenant = Tenant::builder().api("urn:notes").start().await.unwrap();
    let path = "/api/v2/client-grants";
    let body = json!({ "client_id": tenant.client_id(), "audience": "urn:notes", "scope": ["read:notes"] });
    let created = manage(&tenant, "POST", path, Some(body.clone())).await;
    assert_eq!(created.status, 201);
    assert!(created.json()["id"].as_str().unwrap().starts_with("cgr_"));
    let one = format!("{path}/{}", created.json()["id"].as_str().unwrap());
    let changed = manage(&tenant, "PATCH", &one, Some(json!({ "scope": [] }))).await;
    assert_eq!(
        (changed.status, &changed.json()["scope"]),
        (200, &json!([]))
    );
    let of_api = read(&tenant, &format!("{path}?audience=urn:notes&take=5")).await;
    assert_eq!(of_api, json!({ "client_grants": [changed.json()] }));
    assert_eq!(
        read(&tenant, &format!("{path}?audience=urn:other")).await,
        json!([])
    );
    for (member, value, status) in [
        ("scope", json!([]), 409),
        ("client_id", json!("nobody"), 404),
        ("audience", json!("urn:nope"), 404),
        ("scope", json!("read"), 400),
    ] {
        let mut body = body.clone();
        body[member] = value;
        assert_eq!(
            manage(&tenant, "POST", path, Some(body.clone()))
                .await
                .status,
            status,
            "{body}"
        );
    }
    assert_eq!(manage(&tenant, "DELETE", &one, None).await.status, 204);
    assert_eq!(manage(&tenant, "GET", &one, None).await.status, 404);
}

#[tokio::test]
async fn apis_can_be_asked_tokens_for_as_long_as_they_are_there() {
    let tenant = start().await;
    let path = "/api/v2/resource-servers";
    let own = read(
        &tenant,
        &format!("{path}?identifiers={}", tenant.management_audience()),
    )
    .await;
    assert_eq!(own[0]["is_system"], true);
    let created = manage(
        &tenant,
        "POST",
        path,
        Some(json!({ "identifier": "urn:notes" })),
    )
    .await;
    assert_eq!(
        (created.status, &created.json()["token_lifetime"]),
        (201, &json!(86400))
    );
    assert_eq!(
        manage(
            &tenant,
            "POST",
            path,
            Some(json!({ "identifier": "urn:notes" }))
        )
        .await
        .status,
        409
    );
    let one = format!("{path}/{}", created.json()["id"].as_str().unwrap());
    let pairs = [("audience", "urn:notes")];
    assert_eq!(
        grant(&tenant, "client_credentials", &pairs).await.status,
        200
    );
    assert_eq!(
        manage(&tenant, "PATCH", &one, Some(json!({ "name": "Notes" })))
            .await
            .status,
        201
    );
    assert_eq!(
        manage(
            &tenant,
            "PATCH",
            &one,
            Some(json!({ "identifier": "urn:x" }))
        )
        .await
        .status,
        400
    );
    assert_eq!(manage(&tenant, "DELETE", &one, None).await.status, 204);
    assert_ne!(
        grant(&tenant, "client_credentials", &pairs).await.status,
        200
    );
}

#[tokio::test]
async fn who_registers_is_listed() {
    let tenant = start().await;
    let body = json!({ "client_name": "self-made", "redirect_uris": ["http://127.0.0.1:1/"] });
    let registered = post_json(&tenant, "/oidc/register", &[], &body)
        .await
        .json();
    let client = read(&tenant, &one(&registered)).await;
    assert_eq!(
        (&client["name"], &client["client_secret"]),
        (&json!("self-made"), &registered["client_secret"])
    );
}

#[tokio::test]
async fn a_change_of_one_setting_of_tokens_leaves_the_others() {
    let tenant = start().await;
    let client = create(&tenant, json!({ "name": "web" })).await;
    let before = client["jwt_configuration"].clone();
    let body = json!({ "jwt_configuration": { "alg": "RS256" } });
    let answer = manage(&tenant, "PATCH", &one(&client), Some(body)).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.json()["jwt_configuration"], before);
    assert_eq!(
        before,
        json!({ "alg": "RS256", "lifetime_in_seconds": 36_000, "secret_encoded": false })
    );
}

#[tokio::test]
async fn a_key_that_nobody_can_read_is_refused() {
    let tenant = start().await;
    let credential = json!({ "credential_type": "public_key", "name": "k", "pem": "garbage" });
    let path = format!("{PATH}/{}/credentials", tenant.client_id());
    let alone = manage(&tenant, "POST", &path, Some(credential.clone())).await;
    let methods = json!({ "private_key_jwt": { "credentials": [credential] } });
    let inline = json!({ "name": "pk", "client_authentication_methods": methods });
    let inline = manage(&tenant, "POST", PATH, Some(inline)).await;
    // A certificate is also refused, because its key would never be found.
    let certificate = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";
    let certificate = json!({ "credential_type": "public_key", "pem": certificate });
    let certificate = manage(&tenant, "POST", &path, Some(certificate)).await;
    for answer in [alone, inline, certificate] {
        assert_eq!(answer.status, 400);
        assert!(answer.text().contains("pem"), "{}", answer.text());
    }
}

#[tokio::test]
async fn urls_have_to_be_some() {
    let tenant = start().await;
    let client = create(&tenant, json!({ "name": "web" })).await;
    for (member, wrong) in [
        ("callbacks", "not a url"),
        ("callbacks", "ftp:"),
        ("callbacks", ""),
        ("allowed_logout_urls", "example.com"),
        ("web_origins", "https://"),
    ] {
        let body = json!({ member: [wrong] });
        let answer = manage(&tenant, "PATCH", &one(&client), Some(body)).await;
        let text = answer.text();
        assert_eq!(answer.status, 400, "{member}: {wrong}");
        assert!(text.contains(&format!("{member}[0]")), "{text}");
    }
    let good = json!({ "callbacks": [
        "https://*.example.com/cb", "com.example.app://callback", "http://localhost:3000/cb?x=1",
        "https://{organization_name}.example.com/cb",
    ] });
    let answer = manage(&tenant, "PATCH", &one(&client), Some(good)).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
}

#[tokio::test]
async fn a_callback_can_hold_the_name_of_an_organization() {
    let tenant = Tenant::builder()
        .organization("org_1", "acme")
        .organization("org_2", "globex")
        .start()
        .await
        .unwrap();
    let body = json!({
        "name": "web",
        "callbacks": ["https://{organization_name}.example.com/cb"],
        "allowed_logout_urls": ["https://{organization_name}.example.com/out"],
    });
    let client = create(&tenant, body).await;
    let id = client["client_id"].as_str().unwrap();
    for (url, organization, is_allowed) in [
        ("https://acme.example.com/cb", Some("org_1"), true),
        ("https://acme.example.com/cb", None, true),
        ("https://globex.example.com/cb", Some("org_1"), false),
        ("https://nobody.example.com/cb", None, false),
        ("https://{organization_name}.example.com/cb", None, false),
    ] {
        let mut parameters = vec![
            ("client_id", id),
            ("response_type", "code"),
            ("redirect_uri", url),
        ];
        parameters.extend(organization.map(|id| ("organization", id)));
        let target = format!("/authorize?{}", encode(&parameters));
        let answer = crate::support::get(&tenant, &target);
        let expected = if is_allowed { 302 } else { 403 };
        assert_eq!(answer.await.status, expected, "{url} {organization:?}");
    }
    for (url, expected) in [
        ("https://globex.example.com/out", 302),
        ("https://nobody.example.com/out", 400),
    ] {
        let query = encode(&[("client_id", id), ("returnTo", url)]);
        let answer = crate::support::get(&tenant, &format!("/v2/logout?{query}")).await;
        assert_eq!(answer.status, expected, "{url}");
    }
}

#[tokio::test]
async fn a_star_in_a_callback_is_a_subdomain() {
    let tenant = start().await;
    let body = json!({ "name": "web", "callbacks": ["https://*.example.com/cb"] });
    let client = create(&tenant, body).await;
    let id = client["client_id"].as_str().unwrap();
    for (url, is_allowed) in [
        ("https://pr-7.example.com/cb", true),
        ("https://pr-7.example.com/other", false),
        ("https://a.b.example.com/cb", false),
    ] {
        let parameters = [
            ("client_id", id),
            ("response_type", "code"),
            ("redirect_uri", url),
            ("state", "s"),
        ];
        let authorize = format!("{}/authorize?{}", tenant.domain(), encode(&parameters));
        let callback = tenant.log_in(&authorize, tenant.user_email());
        assert_eq!(
            callback.is_ok_and(|callback| callback.starts_with(url)),
            is_allowed,
            "{url}"
        );
    }
}

#[tokio::test]
async fn a_name_is_what_the_pattern_of_the_document_allows() {
    let tenant = start().await;
    for (name, status) in [
        ("a\u{0}b", 201),
        ("\u{1f600}", 201),
        ("a<b", 400),
        ("", 400),
    ] {
        let made = manage(&tenant, "POST", PATH, Some(json!({ "name": name }))).await;
        assert_eq!(made.status, status, "{name:?}: {}", made.text());
        if status == 201 {
            let id = made.json()["client_id"].as_str().unwrap().to_owned();
            assert_eq!(read(&tenant, &format!("{PATH}/{id}")).await["name"], name);
        }
    }
}

/// Auth0 parses bodies as JavaScript does (ECMA-262 section 25.5.1).
#[tokio::test]
async fn the_last_of_several_members_with_the_same_name_counts() {
    let tenant = start().await;
    let authorization = bearer(&tenant.issue_access_token(json!({})).unwrap());
    let headers = [
        ("authorization", authorization.as_str()),
        ("content-type", "application/json"),
    ];
    let body = br#"{"name":"first","client_metadata":{"a":"1","a":"2"},"name":"second"}"#;
    let made = send(&tenant, "POST", PATH, &headers, body).await;
    assert_eq!(made.status, 201, "{}", made.text());
    assert_eq!(
        (&made.json()["name"], &made.json()["client_metadata"]),
        (&json!("second"), &json!({ "a": "2" }))
    );
}
