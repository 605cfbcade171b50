//! Simple kinds of resources, and settings that exist once per tenant.

use auth0_testing::Tenant;
use serde_json::{Value, json};

use crate::support::{manage, read, start};

/// Creates, updates, lists, reads, and deletes a resource.
async fn lives_and_dies(tenant: &Tenant, path: &str, body: Value, change: Value) -> Value {
    let created = manage(tenant, "POST", path, Some(body.clone())).await;
    assert!(
        [200, 201].contains(&created.status),
        "{path}: {:?}",
        created.json()
    );
    let one = format!("{path}/{}", created.json()["id"].as_str().unwrap());
    let again = manage(tenant, "POST", path, Some(body)).await;
    assert_eq!(again.status, 409, "{path}");
    let changed = manage(tenant, "PATCH", &one, Some(change)).await;
    assert!(
        [200, 201].contains(&changed.status),
        "{path}: {:?}",
        changed.json()
    );
    assert_eq!(read(tenant, &one).await, changed.json(), "{path}");
    let list = read(tenant, path).await;
    let list = list.get("actions").unwrap_or(&list);
    assert_eq!(*list, json!([changed.json()]), "{path}");
    assert_eq!(
        manage(tenant, "DELETE", &one, None).await.status,
        204,
        "{path}"
    );
    assert_eq!(
        manage(tenant, "GET", &one, None).await.status,
        404,
        "{path}"
    );
    for bad in [json!({}), json!({ "nope": 1 })] {
        assert_eq!(
            manage(tenant, "POST", path, Some(bad)).await.status,
            400,
            "{path}"
        );
    }
    changed.json()
}

#[tokio::test]
async fn small_kinds_have_the_usual_operations() {
    let tenant = start().await;
    let stream = json!({ "name": "s", "type": "http", "sink": { "httpEndpoint": "https://a", "httpContentType": "b" } });
    let change = json!({ "status": "paused", "sink": { "httpEndpoint": "https://c" } });
    let stream = lives_and_dies(&tenant, "/api/v2/log-streams", stream, change).await;
    assert_eq!(
        stream["sink"],
        json!({ "httpEndpoint": "https://c", "httpContentType": "b" })
    );
    assert!(stream["id"].as_str().unwrap().starts_with("lst_"));
    let rule = json!({ "name": "r", "script": "function() {}" });
    let rule = lives_and_dies(&tenant, "/api/v2/rules", rule, json!({ "enabled": false })).await;
    assert_eq!(
        (&rule["enabled"], &rule["stage"]),
        (&json!(false), &json!("login_success"))
    );
    let hook = json!({ "name": "h", "script": "x", "triggerId": "credentials-exchange" });
    lives_and_dies(&tenant, "/api/v2/hooks", hook, json!({ "enabled": true })).await;
    let action =
        json!({ "name": "a", "supported_triggers": [{ "id": "post-login", "version": "v3" }] });
    let action = lives_and_dies(
        &tenant,
        "/api/v2/actions/actions",
        action,
        json!({ "code": "x" }),
    )
    .await;
    assert!(action["updated_at"].as_str() >= action["created_at"].as_str());
    let bad = json!({ "type": "fax", "sink": {} });
    assert_eq!(
        manage(&tenant, "POST", "/api/v2/log-streams", Some(bad))
            .await
            .status,
        400
    );
    let bad = json!({ "name": "a", "supported_triggers": [{ "id": "full-moon" }] });
    assert_eq!(
        manage(&tenant, "POST", "/api/v2/actions/actions", Some(bad))
            .await
            .status,
        400
    );
}

#[tokio::test]
async fn actions_are_deployed_bound_and_rolled_back() {
    let tenant = start().await;
    let path = "/api/v2/actions/actions";
    let new = json!({
        "name": "a", "supported_triggers": [{ "id": "post-login", "version": "v3" }], "code": "one", "deploy": true,
        "secrets": [{ "name": "key", "value": "hidden" }],
    });
    let action = manage(&tenant, "POST", path, Some(new)).await.json();
    assert_eq!(
        (
            &action["all_changes_deployed"],
            &action["deployed_version"]["number"]
        ),
        (&json!(true), &json!(1))
    );
    assert_eq!(action["secrets"][0]["name"], "key");
    assert!(!action.to_string().contains("hidden"), "{action}");
    let one = format!("{path}/{}", action["id"].as_str().unwrap());
    assert_eq!(
        manage(&tenant, "PATCH", &one, Some(json!({ "code": "two" })))
            .await
            .status,
        200
    );
    let deployed = manage(&tenant, "POST", &format!("{one}/deploy"), None).await;
    assert_eq!(
        (
            deployed.status,
            &deployed.json()["code"],
            &deployed.json()["number"]
        ),
        (202, &json!("two"), &json!(2))
    );
    let versions = read(&tenant, &format!("{one}/versions")).await;
    assert_eq!(
        (&versions["total"], &versions["versions"][0]["deployed"]),
        (&json!(2), &json!(true))
    );
    let first = versions["versions"][1]["id"].as_str().unwrap();
    let back = manage(
        &tenant,
        "POST",
        &format!("{one}/versions/{first}/deploy"),
        None,
    )
    .await;
    assert_eq!(back.status, 202);
    assert_eq!(read(&tenant, &one).await["deployed_version"]["code"], "one");
    assert_eq!(
        read(&tenant, &format!("{one}/versions/{first}")).await["deployed"],
        true
    );
    let found = read(
        &tenant,
        &format!("{path}?triggerId=post-login&deployed=true&page=0&per_page=5"),
    )
    .await;
    assert_eq!(
        json!([found["total"], found["page"], found["per_page"]]),
        json!([1, 0, 5])
    );

    let bindings = "/api/v2/actions/triggers/post-login/bindings";
    let bind = json!({ "bindings": [{ "ref": { "type": "action_name", "value": "a" } }] });
    let bound = manage(&tenant, "PATCH", bindings, Some(bind)).await;
    assert_eq!(
        (bound.status, &bound.json()["bindings"][0]["display_name"]),
        (200, &json!("a"))
    );
    assert_eq!(read(&tenant, bindings).await["total"], 1);
    let bad = json!({ "bindings": [{ "ref": { "type": "action_id", "value": "x" } }] });
    assert_eq!(
        manage(&tenant, "PATCH", bindings, Some(bad)).await.status,
        404
    );
    assert_eq!(
        read(&tenant, "/api/v2/actions/triggers").await["triggers"][0]["id"],
        "post-login"
    );
    assert_eq!(
        manage(&tenant, "POST", &format!("{path}/x/deploy"), None)
            .await
            .status,
        404
    );
}

#[tokio::test]
async fn settings_are_merged() {
    let tenant = start().await;
    let path = "/api/v2/tenants/settings";
    let change = json!({ "friendly_name": "Acme", "flags": { "enable_sso": true }, "error_page": { "html": "x" } });
    assert_eq!(
        manage(&tenant, "PATCH", path, Some(change)).await.status,
        200
    );
    let change = json!({ "flags": { "enable_apis_section": false }, "error_page": null });
    let changed = manage(&tenant, "PATCH", path, Some(change)).await.json();
    assert_eq!(
        changed["flags"],
        json!({ "enable_sso": true, "enable_apis_section": false })
    );
    assert_eq!(
        (&changed["friendly_name"], changed.get("error_page")),
        (&json!("Acme"), None)
    );
    assert_eq!(
        read(&tenant, &format!("{path}?fields=friendly_name")).await,
        json!({ "friendly_name": "Acme" })
    );
    for bad in [
        json!({}),
        json!({ "nope": 1 }),
        json!({ "friendly_name": 1 }),
    ] {
        assert_eq!(manage(&tenant, "PATCH", path, Some(bad)).await.status, 400);
    }
}

#[tokio::test]
async fn figures_are_those_of_the_log() {
    let tenant = start().await;
    assert_eq!(read(&tenant, "/api/v2/stats/active-users").await, json!(0));
    for user in ["a", "b", "a"] {
        tenant.add_log(
            "s",
            json!({ "user_id": user, "date": "2026-01-02T10:00:00.000Z" }),
        );
    }
    tenant.add_log(
        "ss",
        json!({ "user_id": "c", "date": "2026-01-03T10:00:00.000Z" }),
    );
    assert_eq!(read(&tenant, "/api/v2/stats/active-users").await, json!(2));
    let days = read(&tenant, "/api/v2/stats/daily?from=20260101&to=20260102").await;
    assert_eq!(days.as_array().unwrap().len(), 1);
    assert_eq!(
        (&days[0]["date"], &days[0]["logins"]),
        (&json!("2026-01-02T00:00:00.000Z"), &json!(3))
    );
    assert_eq!(read(&tenant, "/api/v2/stats/daily").await[1]["signups"], 1);
    assert_eq!(
        manage(&tenant, "GET", "/api/v2/stats/daily?from=today", None)
            .await
            .status,
        400
    );
}

#[tokio::test]
async fn refused_tokens_are_listed_by_audience() {
    let tenant = start().await;
    let path = "/api/v2/blacklists/tokens";
    for body in [
        json!({ "aud": "a", "jti": "1" }),
        json!({ "aud": "b", "jti": "1" }),
        json!({ "aud": "a", "jti": "1" }),
    ] {
        assert_eq!(manage(&tenant, "POST", path, Some(body)).await.status, 204);
    }
    assert_eq!(
        read(&tenant, &format!("{path}?aud=a")).await,
        json!([{ "aud": "a", "jti": "1" }])
    );
    assert_eq!(read(&tenant, path).await.as_array().unwrap().len(), 2);
    assert_eq!(
        manage(&tenant, "POST", path, Some(json!({ "aud": "a" })))
            .await
            .status,
        400
    );
}

#[tokio::test]
async fn values_of_a_query_are_those_of_the_document() {
    let tenant = start().await;
    for (query, name) in [
        ("roles?type=nonsense", "type"),
        ("clients?is_global=maybe", "is_global"),
        ("client-grants?subject_type=nonsense", "subject_type"),
        ("rules?enabled=perhaps", "enabled"),
        ("connections?strategy=nonsense", "strategy"),
        ("connections?strategy=auth0&strategy=nonsense", "strategy"),
    ] {
        let answer = manage(&tenant, "GET", &format!("/api/v2/{query}"), None).await;
        let error = answer.json();
        assert_eq!(answer.status, 400, "{query}");
        assert_eq!(error["errorCode"], "invalid_query_string", "{query}");
        let message = error["message"].as_str().unwrap();
        assert!(
            message.contains(&format!("on property {name}")),
            "{message}"
        );
    }
    // The document does not list the types of applications.
    let none = read(&tenant, "/api/v2/clients?app_type=nonsense").await;
    assert_eq!(none, json!([]));
    let organizations = manage(&tenant, "GET", "/api/v2/roles?type=organization", None).await;
    assert_eq!(
        (organizations.status, organizations.json()),
        (200, json!([]))
    );
}

#[tokio::test]
async fn unknown_operations_are_not_found() {
    let tenant = start().await;
    for (method, path) in [
        ("GET", "/api/v2/nowhere"),
        ("PUT", "/api/v2/roles"),
        ("POST", "/api/v2/roles/rol_x"),
    ] {
        let answer = manage(&tenant, method, path, Some(json!({}))).await;
        assert_eq!(
            (answer.status, &answer.json()["error"]),
            (404, &json!("Not Found")),
            "{method} {path}"
        );
    }
    let unmodelled = "/api/v2/clients/cimd/preview";
    let answer = manage(&tenant, "POST", unmodelled, Some(json!({}))).await;
    assert_eq!(answer.status, 501);
    let message = answer.json()["message"].as_str().unwrap().to_owned();
    assert!(message.contains("POST /clients/cimd/preview"), "{message}");
}

#[tokio::test]
async fn what_only_the_document_describes_is_kept_and_checked() {
    let tenant = start().await;
    let all = "/api/v2/network-acls";
    let block = json!({ "description": "Block", "active": true, "priority": 1,
        "rule": { "action": { "block": true }, "scope": "tenant", "match": { "ipv4_cidrs": ["192.0.2.0/24"] } } });
    let made = manage(&tenant, "POST", all, Some(block.clone())).await;
    assert_eq!(made.status, 201, "{made:?}");
    let id = made.json()["id"].as_str().unwrap().to_owned();
    let one = format!("{all}/{id}");
    let changed = manage(&tenant, "PATCH", &one, Some(json!({ "active": false }))).await;
    assert_eq!(changed.json()["active"], false, "{changed:?}");
    let mut wrong = block;
    wrong["rule"]["scope"] = "nowhere".into();
    let refused = manage(&tenant, "POST", all, Some(wrong)).await;
    assert_eq!(refused.status, 400);
    let message = refused.json()["message"].as_str().unwrap().to_owned();
    assert_eq!(
        message,
        "Payload validation error: 'No enum match for: nowhere' on property rule.scope."
    );
    let listed = read(&tenant, "/api/v2/network-acls?include_totals=true").await;
    assert_eq!(
        (&listed["total"], &listed["network_acls"][0]["id"]),
        (&json!(1), &json!(id))
    );
    assert_eq!(manage(&tenant, "DELETE", &one, None).await.status, 204);
    let gone = manage(&tenant, "GET", &one, None).await;
    assert_eq!(
        (gone.status, &gone.json()["errorCode"]),
        (404, &json!("inexistent_network_acl"))
    );
}

#[tokio::test]
async fn settings_below_what_does_not_exist_are_refused() {
    let tenant = start().await;
    let path = "/api/v2/organizations/org_x/discovery-domains";
    let refused = manage(
        &tenant,
        "POST",
        path,
        Some(json!({ "domain": "example.com" })),
    )
    .await;
    assert_eq!(refused.json()["errorCode"], "inexistent_organization");
    let policies = "/api/v2/guardian/policies";
    let set = manage(&tenant, "PUT", policies, Some(json!(["all-applications"]))).await;
    assert_eq!((set.status, set.json()), (200, json!(["all-applications"])));
    assert_eq!(read(&tenant, policies).await, json!(["all-applications"]));
}

#[tokio::test]
async fn rotated_keys_sign_what_comes_after() {
    let tenant = start().await;
    let before = tenant.key_id();
    let rotated = manage(&tenant, "POST", "/api/v2/keys/signing/rotate", None).await;
    assert_eq!(rotated.status, 201, "{rotated:?}");
    assert_eq!(rotated.json()["kid"], tenant.key_id());
    assert_ne!(before, tenant.key_id());
    let keys = read(&tenant, "/api/v2/keys/signing").await;
    assert_eq!(keys.as_array().unwrap().len(), 2);
    let revoke = format!("/api/v2/keys/signing/{before}/revoke");
    assert_eq!(manage(&tenant, "PUT", &revoke, None).await.status, 200);
    assert_eq!(
        read(&tenant, "/api/v2/keys/signing")
            .await
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[tokio::test]
async fn settings_show_what_was_written_elsewhere() {
    let tenant = start().await;
    let write = async |method: &str, path: &str, body: Value| {
        let answer = manage(&tenant, method, path, Some(body)).await;
        assert!(answer.status < 300, "{path}: {}", answer.text());
        answer
    };
    // A custom domain has to be verified.
    let domain = json!({ "domain": "login.example.com", "type": "auth0_managed_certs" });
    let domain = write("POST", "/api/v2/custom-domains", domain).await.json();
    assert_eq!(domain["status"], "pending_verification");
    assert_eq!(domain["verification"]["methods"][0]["name"], "cname");
    let id = domain["custom_domain_id"].as_str().unwrap();
    assert!(id.starts_with("cd_"), "{id}");
    // A list with checkpoints is a plain array unless a page is requested.
    let list = read(&tenant, "/api/v2/custom-domains").await;
    assert_eq!(list[0]["domain"], "login.example.com");
    let page = read(&tenant, "/api/v2/custom-domains?take=1").await;
    assert_eq!(page["custom_domains"][0]["domain"], "login.example.com");
    let verify = format!("/api/v2/custom-domains/{id}/verify");
    let verified = write("POST", &verify, json!({})).await.json();
    assert_eq!(verified["status"], "ready");
    assert_eq!(verified["verification"]["status"], "verified");
    // The page is written as `template` and returned as `body`.
    let template = "/api/v2/branding/templates/universal-login";
    let page = json!({ "template": "<html></html>" });
    write("PUT", template, page).await;
    assert_eq!(
        read(&tenant, template).await,
        json!({ "body": "<html></html>" })
    );
    // Factors are updated individually.
    let factor = "/api/v2/guardian/factors/push-notification";
    write("PUT", factor, json!({ "enabled": true })).await;
    let factors = read(&tenant, "/api/v2/guardian/factors").await;
    let enabled = factors.as_array().unwrap().iter();
    let enabled: Vec<_> = enabled.filter(|factor| factor["enabled"] == true).collect();
    assert_eq!(enabled.len(), 1);
    assert_eq!(enabled[0]["name"], "push-notification");
    // A theme does not exist until it is created.
    let theme = manage(&tenant, "GET", "/api/v2/branding/themes/default", None).await;
    assert_eq!(theme.status, 404);
}

#[tokio::test]
async fn a_grant_knows_its_organizations() {
    let tenant = start().await;
    let audience = tenant.management_audience();
    let grant = json!({
        "client_id": tenant.client_id(), "audience": audience, "scope": ["read:users"],
        "organization_usage": "allow", "allow_any_organization": true,
    });
    let grant = manage(&tenant, "POST", "/api/v2/client-grants", Some(grant)).await;
    let grant = grant.json()["id"].as_str().unwrap().to_owned();
    let named = json!({ "name": "acme" });
    let organization = manage(&tenant, "POST", "/api/v2/organizations", Some(named)).await;
    let organization = organization.json()["id"].as_str().unwrap().to_owned();
    let of_grant = format!("/api/v2/client-grants/{grant}/organizations");
    assert_eq!(read(&tenant, &of_grant).await, json!([]));
    let path = format!("/api/v2/organizations/{organization}/client-grants");
    let linked = manage(&tenant, "POST", &path, Some(json!({ "grant_id": grant }))).await;
    assert_eq!(linked.status, 201, "{}", linked.text());
    assert_eq!(read(&tenant, &of_grant).await[0]["id"], organization);
}

#[tokio::test]
async fn roles_are_of_the_tenant_or_of_an_organization() {
    let tenant = start().await;
    for body in [
        json!({ "name": "clerk" }),
        json!({ "name": "owner", "type": "organization", "owner_id": "org_1" }),
    ] {
        let made = manage(&tenant, "POST", "/api/v2/roles", Some(body)).await;
        assert_eq!(made.status, 200, "{}", made.text());
    }
    for (query, name) in [
        ("type=tenant", "clerk"),
        ("type=organization", "owner"),
        ("owner_id=org_1", "owner"),
    ] {
        let listed = read(&tenant, &format!("/api/v2/roles?{query}")).await;
        assert_eq!(listed.as_array().unwrap().len(), 1, "{query}");
        assert_eq!(listed[0]["name"], name, "{query}");
    }
}

#[tokio::test]
async fn lifetimes_in_minutes_are_shown_in_hours() {
    let tenant = start().await;
    let path = "/api/v2/tenants/settings";
    let change =
        json!({ "session_lifetime_in_minutes": 10_080, "idle_session_lifetime_in_minutes": 90 });
    let changed = manage(&tenant, "PATCH", path, Some(change)).await.json();
    assert_eq!(changed["session_lifetime"], 168);
    assert_eq!(changed["idle_session_lifetime"], 1.5);
    assert_eq!(changed.get("session_lifetime_in_minutes"), None);
    // Only the value in minutes can express a fraction of an hour.
    let change = json!({ "session_lifetime": 1.5 });
    let answer = manage(&tenant, "PATCH", path, Some(change)).await;
    assert_eq!(answer.status, 400);
    // A saved state contains such a value.
    let saved = tenant.save_state().await.unwrap();
    let other = start().await;
    other.load_state(&saved).await.unwrap();
    assert_eq!(read(&other, path).await["idle_session_lifetime"], 1.5);
}
