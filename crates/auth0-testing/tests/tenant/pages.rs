//! Pages other than the login form: other providers, forgotten passwords, consent and organization prompts.

use auth0_testing::Tenant;
use serde_json::json;

use crate::authorize::{CALLBACK, request};
use crate::browser::{get_with, log_in};
use crate::support::{decode, get, grant, manage, parameter, post, post_with, read, start};

/// Returns the `state` of the page to which an authorization request redirects.
async fn page_of(tenant: &Tenant, more: &[(&str, &str)]) -> String {
    let answer = get(tenant, &request(tenant, more)).await;
    parameter(answer.location(), "state").unwrap()
}

#[tokio::test]
async fn a_social_connection_has_a_test_person() {
    let tenant = Tenant::builder()
        .connection("intern", "oauth2")
        .connection("partners", "samlp")
        .start()
        .await
        .unwrap();
    let state = page_of(&tenant, &[]).await;
    let page = get(&tenant, &format!("/u/login?state={state}")).await;
    let page = page.text();
    assert!(page.contains("Continue with Google"), "{page}");
    assert!(page.contains("Continue with intern"), "{page}");
    assert!(!page.contains("partners"), "{page}");
    let mut subjects = Vec::new();
    for connection in ["google-oauth2", "google-oauth2", "intern"] {
        let state = page_of(&tenant, &[]).await;
        let fields = [("state", state.as_str()), ("connection", connection)];
        let answer = post(&tenant, "/u/social", &fields).await;
        let code = parameter(answer.location(), "code").unwrap();
        let pairs = [("code", code.as_str()), ("redirect_uri", CALLBACK)];
        let tokens = grant(&tenant, "authorization_code", &pairs).await.json();
        let (_, claims) = decode(&tenant, tokens["id_token"].as_str().unwrap()).await;
        assert_eq!(claims["email_verified"], true);
        subjects.push(claims["sub"].as_str().unwrap().to_owned());
    }
    assert!(subjects[0].starts_with("google-oauth2|"));
    assert_eq!(subjects[0], subjects[1], "the same person comes back");
    let intern = format!("/api/v2/users/{}", subjects[2].replace('|', "%7C"));
    let identity = read(&tenant, &intern).await["identities"][0].clone();
    assert_eq!(identity["connection"], "intern");
    // Databases and enterprise connections do not have a test user.
    for connection in ["Username-Password-Authentication", "partners", "nobody"] {
        let fields = [("state", state.as_str()), ("connection", connection)];
        assert_eq!(post(&tenant, "/u/social", &fields).await.status, 400);
    }
}

#[tokio::test]
async fn a_connection_without_the_client_has_no_button() {
    let tenant = start().await;
    let list = read(&tenant, "/api/v2/connections?name=google-oauth2").await;
    let path = format!("/api/v2/connections/{}", list[0]["id"].as_str().unwrap());
    let others = json!({ "enabled_clients": ["somebody-else"] });
    let changed = manage(&tenant, "PATCH", &path, Some(others)).await;
    assert_eq!(changed.status, 200, "{}", changed.text());
    let state = page_of(&tenant, &[]).await;
    let page = get(&tenant, &format!("/u/login?state={state}")).await;
    assert!(!page.text().contains("Continue with Google"));
}

#[tokio::test]
async fn a_forgotten_password_is_replaced_from_the_login_page() {
    let tenant = start().await;
    let state = page_of(&tenant, &[]).await;
    let login = get(&tenant, &format!("/u/login?state={state}")).await;
    let ask = format!("/u/reset-password/request?state={state}");
    assert!(login.text().contains(&ask));
    assert_eq!(get(&tenant, &ask).await.status, 200);
    let send = async |email: &str| {
        let fields = [("state", state.as_str()), ("email", email)];
        post(&tenant, "/u/reset-password/request", &fields).await
    };
    // The response does not reveal whether an account exists.
    let unknown = send("nobody@example.com").await.text();
    let known = send(tenant.user_email()).await.text();
    assert_eq!(
        unknown.replace("nobody@example.com", tenant.user_email()),
        known
    );
    assert_eq!(tenant.last_link("nobody@example.com"), None);
    let link = tenant.last_link(tenant.user_email()).unwrap();
    let ticket = parameter(&link, "ticket").unwrap();
    let reset = async |password: &str| {
        let fields = [("ticket", ticket.as_str()), ("password", password)];
        post(&tenant, "/u/reset-password", &fields).await
    };
    // After a weak password, the user can try again on the same page.
    let weak = reset("x").await;
    assert_eq!(weak.status, 400);
    assert!(weak.text().contains("role=\"alert\""), "{}", weak.text());
    assert!(weak.text().contains(&ticket));
    assert_eq!(reset("correct-Horse-battery-9").await.status, 200);
}

#[tokio::test]
async fn consent_is_asked_for_and_can_be_refused() {
    let tenant = start().await;
    let url = request(
        &tenant,
        &[("prompt", "consent"), ("scope", "openid read:<b>")],
    );
    let question = log_in(&tenant, &url).await;
    assert!(question.location().starts_with("/u/consent?state="));
    let cookie = question.cookie().to_owned();
    let page = get_with(&tenant, question.location(), &cookie).await;
    assert!(page.text().contains("read:&lt;b&gt;"), "{}", page.text());
    let decide = async |state: &str, action: &str| {
        let fields = [("state", state), ("action", action)];
        post_with(&tenant, "/u/consent", &[("cookie", &cookie)], &fields).await
    };
    let state = parameter(question.location(), "state").unwrap();
    let refused = decide(&state, "decline").await;
    let error = parameter(refused.location(), "error");
    assert_eq!(error.as_deref(), Some("access_denied"));
    // Because the session exists, the prompt appears immediately.
    let again = get_with(&tenant, &url, &cookie).await;
    let state = parameter(again.location(), "state").unwrap();
    let accepted = decide(&state, "accept").await;
    assert!(parameter(accepted.location(), "code").is_some());
    // A prompt can be answered only once.
    assert_eq!(decide(&state, "accept").await.status, 400);
}

#[tokio::test]
async fn an_organization_is_chosen_after_the_login() {
    let tenant = start().await;
    let client = json!({
        "name": "Portal", "callbacks": [CALLBACK],
        "organization_usage": "require", "organization_require_behavior": "post_login_prompt",
    });
    let client = manage(&tenant, "POST", "/api/v2/clients", Some(client)).await;
    let client = client.json()["client_id"].as_str().unwrap().to_owned();
    let mut ids = Vec::new();
    for (name, shown) in [("acme", "Acme & Sons"), ("others", "Others")] {
        let body = json!({ "name": name, "display_name": shown });
        let made = manage(&tenant, "POST", "/api/v2/organizations", Some(body)).await;
        ids.push(made.json()["id"].as_str().unwrap().to_owned());
    }
    // The user is not a member of the second organization.
    let other = tenant.add_user("other@example.com", "correct-Horse-battery-9");
    let members = format!("/api/v2/organizations/{}/members", ids[1]);
    let body = json!({ "members": [other] });
    assert_eq!(
        manage(&tenant, "POST", &members, Some(body)).await.status,
        204
    );
    let url = request(&tenant, &[("client_id", &client), ("prompt", "login")]);
    let question = log_in(&tenant, &url).await;
    let picker = question.location().to_owned();
    assert!(
        picker.starts_with("/u/organization/picker?state="),
        "{picker}"
    );
    let cookie = question.cookie().to_owned();
    let page = get_with(&tenant, &picker, &cookie).await.text();
    assert!(page.contains("Acme &amp; Sons"), "{page}");
    assert!(!page.contains("Others"), "{page}");
    let state = parameter(&picker, "state").unwrap();
    let choose = async |organization: &str| {
        let fields = [("state", state.as_str()), ("organization", organization)];
        let headers = [("cookie", cookie.as_str())];
        post_with(&tenant, "/u/organization/picker", &headers, &fields).await
    };
    assert_eq!(choose(&ids[1]).await.status, 400);
    let answer = choose(&ids[0]).await;
    assert!(parameter(answer.location(), "code").is_some());
    // With `prompt=none`, no page can ask the user.
    let more = [("client_id", client.as_str()), ("prompt", "none")];
    let silent = get_with(&tenant, &request(&tenant, &more), &cookie).await;
    let error = parameter(silent.location(), "error");
    assert_eq!(error.as_deref(), Some("interaction_required"));
}

#[tokio::test]
async fn pages_show_name_logo_and_color() {
    let tenant = start().await;
    let logo = "https://example.com/logo.png?a=\"b";
    let client = json!({ "name": "Pets & Co", "callbacks": [CALLBACK], "logo_uri": logo });
    let client = manage(&tenant, "POST", "/api/v2/clients", Some(client)).await;
    assert_eq!(client.status, 201, "{}", client.text());
    let client = client.json()["client_id"].as_str().unwrap().to_owned();
    let colors = json!({ "colors": { "primary": "#336699" } });
    manage(&tenant, "PATCH", "/api/v2/branding", Some(colors)).await;
    let state = page_of(&tenant, &[("client_id", &client)]).await;
    let page = get(&tenant, &format!("/u/login?state={state}"))
        .await
        .text();
    for part in [
        "Continue to Pets &amp; Co.",
        "logo.png?a=&quot;b\" alt=\"Pets &amp; Co\"",
        "--accent: #336699",
        "This is a test tenant.",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
}

#[tokio::test]
async fn the_global_client_is_listed_when_asked_for() {
    let tenant = start().await;
    let global = read(&tenant, "/api/v2/clients?is_global=true").await;
    assert_eq!(global.as_array().unwrap().len(), 1);
    assert_eq!(global[0]["global"], true);
    for query in ["", "?is_global=false"] {
        let others = read(&tenant, &format!("/api/v2/clients{query}")).await;
        let others = others.as_array().unwrap();
        assert!(
            others.iter().all(|client| client["global"] == false),
            "{query}"
        );
    }
}
