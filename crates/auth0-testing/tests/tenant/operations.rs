//! Every supported operation of the Management API exists and requires a scope.

use serde_json::json;

use crate::support::{bearer, send, start};

/// Paths below `/api/v2`, with `x` for each parameter, and their methods.
const OPERATIONS: &[(&str, &str)] = &[
    ("/actions/actions", "GET POST"),
    ("/actions/actions/x", "DELETE GET PATCH"),
    ("/actions/actions/x/deploy", "POST"),
    ("/actions/actions/x/versions", "GET"),
    ("/actions/actions/x/versions/x", "GET"),
    ("/actions/actions/x/versions/x/deploy", "POST"),
    ("/actions/triggers", "GET"),
    ("/actions/triggers/x/bindings", "GET PATCH"),
    ("/blacklists/tokens", "GET POST"),
    ("/client-grants", "GET POST"),
    ("/client-grants/x", "DELETE GET PATCH"),
    ("/clients", "GET POST"),
    ("/clients/x", "DELETE GET PATCH"),
    ("/clients/x/credentials", "GET POST"),
    ("/clients/x/credentials/x", "DELETE GET PATCH"),
    ("/clients/x/rotate-secret", "POST"),
    ("/connections", "GET POST"),
    ("/connections/x", "DELETE GET PATCH"),
    ("/connections/x/clients", "GET PATCH"),
    ("/connections/x/users", "DELETE"),
    ("/events", "GET"),
    ("/hooks", "GET POST"),
    ("/hooks/x", "DELETE GET PATCH"),
    ("/jobs/users-exports", "POST"),
    ("/jobs/users-imports", "POST"),
    ("/jobs/verification-email", "POST"),
    ("/jobs/x", "GET"),
    ("/jobs/x/errors", "GET"),
    ("/log-streams", "GET POST"),
    ("/log-streams/x", "DELETE GET PATCH"),
    ("/logs", "GET"),
    ("/logs/x", "GET"),
    ("/organizations", "GET POST"),
    ("/organizations/name/x", "GET"),
    ("/organizations/x", "DELETE GET PATCH"),
    ("/organizations/x/enabled_connections", "GET POST"),
    ("/organizations/x/enabled_connections/x", "DELETE GET PATCH"),
    ("/organizations/x/invitations", "GET POST"),
    ("/organizations/x/invitations/x", "DELETE GET"),
    ("/organizations/x/members", "DELETE GET POST"),
    ("/organizations/x/members/x/roles", "DELETE GET POST"),
    ("/resource-servers", "GET POST"),
    ("/resource-servers/x", "DELETE GET PATCH"),
    ("/roles", "GET POST"),
    ("/roles/x", "DELETE GET PATCH"),
    ("/roles/x/permissions", "DELETE GET POST"),
    ("/roles/x/users", "GET POST"),
    ("/rules", "GET POST"),
    ("/rules/x", "DELETE GET PATCH"),
    ("/stats/active-users", "GET"),
    ("/stats/daily", "GET"),
    ("/tenants/settings", "GET PATCH"),
    ("/tickets/email-verification", "POST"),
    ("/tickets/password-change", "POST"),
    ("/users", "DELETE GET POST"),
    ("/users-by-email", "GET"),
    ("/users/x", "DELETE GET PATCH"),
    ("/users/x/identities", "POST"),
    ("/users/x/identities/x/x", "DELETE"),
    ("/users/x/logs", "GET"),
    ("/users/x/organizations", "GET"),
    ("/users/x/permissions", "DELETE GET POST"),
    ("/users/x/refresh-tokens", "DELETE"),
    ("/users/x/revoke-access", "POST"),
    ("/users/x/roles", "DELETE GET POST"),
    ("/users/x/sessions", "DELETE"),
];

#[tokio::test]
async fn each_wants_a_token_and_a_scope() {
    let tenant = start().await;
    let nothing = tenant
        .issue_access_token(json!({ "scope": "read:nothing" }))
        .unwrap();
    let nothing = bearer(&nothing);
    let mut count = 0;
    for (path, methods) in OPERATIONS {
        for method in methods.split(' ') {
            let target = format!("/api/v2{path}");
            let without = send(&tenant, method, &target, &[], b"").await;
            assert_eq!(without.status, 401, "{method} {path}");
            let headers = [("authorization", nothing.as_str())];
            let refused = send(&tenant, method, &target, &headers, b"").await;
            assert_eq!(refused.status, 403, "{method} {path}");
            assert_eq!(refused.json()["errorCode"], "insufficient_scope");
            let challenge = refused.header("www-authenticate").unwrap_or_default();
            assert!(
                challenge.contains("error=\"insufficient_scope\", scope=\""),
                "{method} {path}"
            );
            count += 1;
        }
    }
    assert_eq!(count, 123);
}

#[tokio::test]
async fn each_is_open_to_who_asks_for_no_scope_in_particular() {
    let tenant = start().await;
    let everything = bearer(&tenant.issue_access_token(json!({})).unwrap());
    let headers = [("authorization", everything.as_str())];
    for (path, methods) in OPERATIONS {
        // The event stream never ends. The other requests have no body, so they change little.
        for method in methods.split(' ').filter(|_| *path != "/events") {
            let answer = send(&tenant, method, &format!("/api/v2{path}"), &headers, b"").await;
            assert!(
                ![401, 403, 500].contains(&answer.status),
                "{method} {path}: {answer:?}"
            );
            let is_routed = answer.status != 404 || answer.json().get("errorCode").is_some();
            assert!(is_routed, "{method} {path}");
        }
    }
}
