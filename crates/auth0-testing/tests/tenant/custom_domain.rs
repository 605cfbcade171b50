//! Requests under a verified custom domain: everything in the responses and in messages names that domain.

use auth0_testing::{Tenant, VirtualAuthenticator};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::authorize::CALLBACK;
use crate::support::{
    Answer, Key, bearer, decode, encode, manage, now, parameter, parse, read, send,
};

const HOST: &str = "login.example.com";
const BASE: &str = "http://login.example.com";

/// A tenant with a verified custom domain.
async fn start() -> Tenant {
    let tenant = Tenant::builder()
        .organization("org_0123456789abcdef", "acme")
        .start()
        .await
        .unwrap();
    let domain = json!({ "domain": HOST, "type": "auth0_managed_certs" });
    let made = manage(&tenant, "POST", "/api/v2/custom-domains", Some(domain)).await;
    let id = made.json()["custom_domain_id"].as_str().unwrap().to_owned();
    let verify = format!("/api/v2/custom-domains/{id}/verify");
    let verified = manage(&tenant, "POST", &verify, Some(json!({}))).await;
    assert_eq!(verified.json()["status"], "ready", "{}", verified.text());
    tenant
}

/// Sends a request under the custom domain.
async fn ask(
    tenant: &Tenant,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Answer {
    let mut stream = TcpStream::connect(tenant.addr()).await.unwrap();
    let lines = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"));
    let lines: String = lines.collect();
    let request = format!(
        "{method} {target} HTTP/1.1\r\nhost: {HOST}\r\nconnection: close\r\n\
         content-length: {}\r\n{lines}\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    parse(&answer)
}

async fn get(tenant: &Tenant, target: &str) -> Answer {
    ask(tenant, "GET", target, &[], "").await
}

async fn post(tenant: &Tenant, target: &str, pairs: &[(&str, &str)]) -> Answer {
    let form = [("content-type", "application/x-www-form-urlencoded")];
    ask(tenant, "POST", target, &form, &encode(pairs)).await
}

async fn post_json(tenant: &Tenant, target: &str, body: &Value) -> Answer {
    let json = [("content-type", "application/json")];
    ask(tenant, "POST", target, &json, &body.to_string()).await
}

async fn grant(tenant: &Tenant, grant_type: &str, pairs: &[(&str, &str)]) -> Answer {
    let client = [
        ("grant_type", grant_type),
        ("client_id", tenant.client_id()),
        ("client_secret", tenant.client_secret()),
    ];
    post(tenant, "/oauth/token", &[&client, pairs].concat()).await
}

fn authorize(tenant: &Tenant) -> String {
    let pairs = [
        ("client_id", tenant.client_id()),
        ("response_type", "code"),
        ("redirect_uri", CALLBACK),
        ("scope", "openid profile offline_access"),
    ];
    format!("/authorize?{}", encode(&pairs))
}

async fn issuer_of(tenant: &Tenant, token: &Value) -> Value {
    decode(tenant, token.as_str().expect("a token")).await.1["iss"].clone()
}

#[tokio::test]
async fn a_login_from_start_to_end_is_under_the_domain() {
    let tenant = start().await;
    let change = json!({ "allowed_logout_urls": ["http://127.0.0.1:3000/bye"] });
    let client = format!("/api/v2/clients/{}", tenant.client_id());
    assert_eq!(
        manage(&tenant, "PATCH", &client, Some(change)).await.status,
        200
    );
    let page = get(&tenant, &authorize(&tenant))
        .await
        .location()
        .to_owned();
    let state = parameter(&page, "state").unwrap();
    let fields = [
        ("state", state.as_str()),
        ("username", tenant.user_email()),
        ("password", tenant.user_password()),
    ];
    let landed = post(&tenant, "/u/login", &fields).await;
    let issuer = json!(format!("{BASE}/"));
    assert_eq!(json!(parameter(landed.location(), "iss")), issuer);
    let code = parameter(landed.location(), "code").unwrap();
    let pairs = [("code", code.as_str()), ("redirect_uri", CALLBACK)];
    let tokens = grant(&tenant, "authorization_code", &pairs).await.json();
    assert_eq!(issuer_of(&tenant, &tokens["id_token"]).await, issuer);
    let refresh_token = tokens["refresh_token"].as_str().unwrap();
    let refreshed = grant(
        &tenant,
        "refresh_token",
        &[("refresh_token", refresh_token)],
    )
    .await;
    let refreshed = refreshed.json();
    assert_eq!(issuer_of(&tenant, &refreshed["id_token"]).await, issuer);
    let authorization = bearer(refreshed["access_token"].as_str().unwrap());
    let headers = [("authorization", authorization.as_str())];
    let profile = ask(&tenant, "GET", "/userinfo", &headers, "").await;
    let picture = profile.json()["picture"].as_str().unwrap().to_owned();
    assert!(picture.starts_with(&format!("{BASE}/avatar/")), "{picture}");
    let logs = read(&tenant, "/api/v2/logs?q=type:s").await;
    assert_eq!(logs[0]["hostname"], HOST);

    let logout = encode(&[
        ("id_token_hint", tokens["id_token"].as_str().unwrap()),
        ("post_logout_redirect_uri", "http://127.0.0.1:3000/bye"),
    ]);
    let cookie = landed.cookie().to_owned();
    let headers = [("cookie", cookie.as_str())];
    let bye = ask(
        &tenant,
        "GET",
        &format!("/oidc/logout?{logout}"),
        &headers,
        "",
    )
    .await;
    assert_eq!(bye.location(), "http://127.0.0.1:3000/bye");
    let silent = format!("{}&prompt=none", authorize(&tenant));
    let silent = ask(&tenant, "GET", &silent, &headers, "").await;
    assert_eq!(json!(parameter(silent.location(), "iss")), issuer);
    assert!(silent.location().contains("error=login_required"));
    // Without a browser, the URL names the domain.
    let url = format!("{BASE}{}", authorize(&tenant));
    let callback = tenant.log_in(&url, tenant.user_email()).unwrap();
    assert_eq!(json!(parameter(&callback, "iss")), issuer);
    let url = format!("{}{}", tenant.domain(), authorize(&tenant));
    let callback = tenant.log_in(&url, tenant.user_email()).unwrap();
    assert_eq!(parameter(&callback, "iss"), Some(tenant.issuer()));
}

#[tokio::test]
async fn metadata_names_the_domain() {
    let tenant = start().await;
    let document = get(&tenant, "/.well-known/openid-configuration")
        .await
        .json();
    for (name, value) in document.as_object().unwrap() {
        if name == "issuer" || name.ends_with("_endpoint") || name == "jwks_uri" {
            let url = value.as_str().unwrap();
            assert!(url.starts_with(&format!("{BASE}/")), "{name}: {url}");
        }
    }
    let saml = format!("/samlp/metadata/{}", tenant.client_id());
    let ws_federation = "/wsfed/FederationMetadata/2007-06/FederationMetadata.xml";
    for target in [saml.as_str(), ws_federation] {
        let xml = get(&tenant, target).await.text();
        assert!(xml.contains(&format!("{BASE}/")), "{xml}");
        assert!(!xml.contains(tenant.domain()), "{xml}");
    }
}

#[tokio::test]
async fn links_in_messages_name_the_domain() {
    let tenant = start().await;
    let email = tenant.user_email();
    let starts = |link: &str| assert!(link.starts_with(&format!("{BASE}/")), "{link}");
    let connection = "Username-Password-Authentication";
    let body = json!({ "client_id": tenant.client_id(), "email": email, "connection": connection });
    let asked = post_json(&tenant, "/dbconnections/change_password", &body).await;
    assert_eq!(asked.status, 200, "{}", asked.text());
    starts(&tenant.last_link(email).unwrap());
    let body = json!({
        "client_id": tenant.client_id(), "client_secret": tenant.client_secret(),
        "connection": "email", "email": email, "send": "link",
    });
    post_json(&tenant, "/passwordless/start", &body).await;
    starts(&tenant.last_link(email).unwrap());
    let device = post(
        &tenant,
        "/oauth/device/code",
        &[("client_id", tenant.client_id())],
    )
    .await;
    starts(device.json()["verification_uri"].as_str().unwrap());
    starts(device.json()["verification_uri_complete"].as_str().unwrap());

    // Calls of the Management API name the domain in a header.
    let token = bearer(&tenant.issue_access_token(json!({})).unwrap());
    let user = tenant.user_id(email).unwrap();
    let organization = "/api/v2/organizations/org_0123456789abcdef";
    let invitation = json!({
        "inviter": { "name": "Ada" }, "invitee": { "email": "grace@example.com" },
        "client_id": tenant.client_id(),
    });
    let ticket = json!({ "user_id": user });
    for (path, body, member) in [
        (
            "/api/v2/tickets/email-verification",
            ticket.clone(),
            "ticket",
        ),
        ("/api/v2/tickets/password-change", ticket.clone(), "ticket"),
        (
            &format!("{organization}/invitations"),
            invitation,
            "invitation_url",
        ),
    ] {
        let body = body.to_string();
        for (domain, base) in [(HOST, BASE), ("other.example.com", tenant.domain())] {
            let headers = [
                ("authorization", token.as_str()),
                ("content-type", "application/json"),
                ("auth0-custom-domain", domain),
            ];
            let answer = send(&tenant, "POST", path, &headers, body.as_bytes()).await;
            let link = answer.json()[member].as_str().unwrap().to_owned();
            assert!(link.starts_with(&format!("{base}/")), "{path}: {link}");
        }
    }
    let grace = tenant
        .outbox()
        .into_iter()
        .find(|message| message.to == "grace@example.com");
    starts(&grace.unwrap().link.unwrap());
}

#[tokio::test]
async fn an_invitation_leads_to_the_applications_own_page() {
    let tenant = start().await;
    let client = format!("/api/v2/clients/{}", tenant.client_id());
    let change = json!({ "initiate_login_uri": "https://app.example.com/start?a=1" });
    assert_eq!(
        manage(&tenant, "PATCH", &client, Some(change)).await.status,
        200
    );
    let body = json!({
        "inviter": { "name": "Ada" }, "invitee": { "email": "grace@example.com" },
        "client_id": tenant.client_id(),
    });
    let path = "/api/v2/organizations/org_0123456789abcdef/invitations";
    let made = manage(&tenant, "POST", path, Some(body)).await.json();
    let url = made["invitation_url"].as_str().unwrap();
    assert!(
        url.starts_with("https://app.example.com/start?a=1&invitation="),
        "{url}"
    );
}

#[tokio::test]
async fn passkeys_and_accounts_belong_to_the_domain() {
    let tenant = start().await;
    let body = json!({
        "client_id": tenant.client_id(), "client_secret": tenant.client_secret(),
        "user_profile": { "email": "grace@example.com" },
    });
    let session = post_json(&tenant, "/passkey/register", &body).await.json();
    let options = &session["authn_params_public_key"];
    assert_eq!(options["rp"]["id"], HOST);
    let created = VirtualAuthenticator::new(BASE).create(options).unwrap();
    let body = json!({
        "grant_type": "urn:okta:params:oauth:grant-type:webauthn", "scope": "openid",
        "client_id": tenant.client_id(), "client_secret": tenant.client_secret(),
        "auth_session": session["auth_session"], "authn_response": created,
    });
    let tokens = post_json(&tenant, "/oauth/token", &body).await;
    assert_eq!(tokens.status, 200, "{}", tokens.text());
    let challenge = json!({
        "client_id": tenant.client_id(), "client_secret": tenant.client_secret(),
    });
    let login = post_json(&tenant, "/passkey/challenge", &challenge)
        .await
        .json();
    assert_eq!(login["authn_params_public_key"]["rpId"], HOST);

    // A token for the user's own API can be requested under the domain, too.
    let connections = read(&tenant, "/api/v2/connections?name=google-oauth2").await;
    let path = format!(
        "/api/v2/connections/{}",
        connections[0]["id"].as_str().unwrap()
    );
    let active = json!({ "connected_accounts": { "active": true } });
    assert_eq!(
        manage(&tenant, "PATCH", &path, Some(active)).await.status,
        200
    );
    for audience in [format!("{BASE}/me/"), format!("{}me/", tenant.issuer())] {
        let pairs = [
            ("username", tenant.user_email()),
            ("password", tenant.user_password()),
            ("audience", &audience),
            (
                "scope",
                "openid create:me:connected_accounts create:me:authentication_methods",
            ),
        ];
        let tokens = grant(&tenant, "password", &pairs).await;
        assert_eq!(tokens.status, 200, "{audience}: {}", tokens.text());
        let authorization = bearer(tokens.json()["access_token"].as_str().unwrap());
        let headers = [
            ("authorization", authorization.as_str()),
            ("content-type", "application/json"),
        ];
        let me = async |path: &str, body: Value| {
            let answer = ask(&tenant, "POST", path, &headers, &body.to_string()).await;
            assert!(answer.status < 300, "{path}: {}", answer.text());
            answer.json()
        };
        let body = json!({ "connection": "google-oauth2", "redirect_uri": CALLBACK });
        let begun = me("/me/v1/connected-accounts/connect", body).await;
        let uri = begun["connect_uri"].as_str().unwrap();
        assert!(uri.starts_with(&format!("{BASE}/")), "{uri}");
        let begun = me(
            "/me/v1/authentication-methods",
            json!({ "type": "passkey" }),
        )
        .await;
        assert_eq!(begun["authn_params_public_key"]["rp"]["id"], HOST);
    }
}

#[tokio::test]
async fn assertions_and_proofs_are_for_the_domain() {
    let tenant = start().await;
    let key = Key::generate();
    for (base, status) in [(BASE, 200), (tenant.domain(), 400)] {
        let claims = json!({
            "htm": "POST", "htu": format!("{base}/oauth/token"), "iat": now(), "jti": base,
        });
        let proof = key.sign(&json!({ "typ": "dpop+jwt", "jwk": key.public() }), &claims);
        let pairs = [
            ("grant_type", "password"),
            ("client_id", tenant.client_id()),
            ("client_secret", tenant.client_secret()),
            ("username", tenant.user_email()),
            ("password", tenant.user_password()),
        ];
        let headers = [
            ("dpop", proof.as_str()),
            ("content-type", "application/x-www-form-urlencoded"),
        ];
        let answer = ask(&tenant, "POST", "/oauth/token", &headers, &encode(&pairs)).await;
        assert_eq!(answer.status, status, "{base}: {}", answer.text());
    }
}

/// The session ends elsewhere, but the application knows only the issuer of its login.
#[tokio::test]
async fn a_logout_token_has_the_issuer_of_the_login() {
    let tenant = start().await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let change = json!({ "oidc_logout": { "backchannel_logout_urls": [url] } });
    let client = format!("/api/v2/clients/{}", tenant.client_id());
    let changed = manage(&tenant, "PATCH", &client, Some(change)).await;
    assert_eq!(changed.status, 200, "{}", changed.text());
    let page = get(&tenant, &authorize(&tenant)).await;
    let state = parameter(page.location(), "state").unwrap();
    let fields = [
        ("state", state.as_str()),
        ("username", tenant.user_email()),
        ("password", tenant.user_password()),
    ];
    post(&tenant, "/u/login", &fields).await;
    let told = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut text = String::new();
        while !text.contains("logout_token=") {
            let mut buffer = [0; 8192];
            let read = stream.read(&mut buffer).await.unwrap();
            text.push_str(std::str::from_utf8(&buffer[..read]).unwrap());
        }
        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
        stream.write_all(answer).await.unwrap();
        text.rsplit_once("logout_token=").unwrap().1.to_owned()
    };
    let (ended, token) = tokio::join!(tenant.end_sessions(tenant.user_email()), told);
    ended.unwrap();
    let issuer = issuer_of(&tenant, &json!(token)).await;
    assert_eq!(issuer, format!("{BASE}/"));
}
