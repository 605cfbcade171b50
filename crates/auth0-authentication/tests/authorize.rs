//! Authorization requests: URLs, pushed requests, signed requests, and what is refused before that.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failure in a helper is a failure of the test"
)]

mod memory;

use std::collections::BTreeMap;
use std::time::SystemTime;

use auth0_authentication::{
    AuthenticationClient, AuthorizationDetail, Authorize, BoxError, ClientAuthentication,
    ErrorKind, Invitation, PendingLogin, Prompt, ResponseMode, ResponseType, SharedSigner, Signer,
    SigningAlgorithm, StartedLogin,
};
use auth0_core::WithSecrets;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use memory::{Memory, error, json as respond, pairs, seconds};
use serde_json::{Value, json};

const CALLBACK: &str = "https://app.example.com/callback";

fn nothing_is_sent() -> AuthenticationClient {
    Memory::new(|_, _| -> memory::Answer { panic!("nothing is to be sent") }).client()
}

fn query(url: &str) -> BTreeMap<String, String> {
    let (endpoint, query) = url.split_once('?').unwrap();
    assert_eq!(endpoint, "https://tenant.eu.auth0.com/authorize");
    let pairs = pairs(query);
    let count = pairs.len();
    let map: BTreeMap<_, _> = pairs.into_iter().collect();
    assert_eq!(map.len(), count, "each parameter comes once");
    map
}

fn fixed(request: Authorize) -> Authorize {
    request
        .state("st")
        .nonce("no")
        .code_verifier("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
}

#[test]
fn the_whole_url() {
    let client = nothing_is_sent();
    let login = fixed(client.authorize(CALLBACK)).start().unwrap();
    assert_eq!(
        login.url(),
        "https://tenant.eu.auth0.com/authorize?response_type=code&client_id=app\
         &redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback&state=st&nonce=no\
         &code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256\
         &scope=openid"
    );
    assert_eq!(login.expires_at(), None);
    let pending = login.pending();
    assert_eq!(pending.state().expose(), "st");
    assert_eq!(pending.nonce().expose(), "no");
    assert_eq!(pending.redirect_uri(), CALLBACK);
}

#[test]
fn every_parameter() {
    let details = AuthorizationDetail::new("payment")
        .member("amount", &3)
        .unwrap();
    let login = fixed(nothing_is_sent().authorize(CALLBACK))
        .scope("openid profile")
        .audience("https://api/")
        .resource("https://r/")
        .organization("org_1")
        .connection("google-oauth2")
        .connection_scope("drive,mail")
        .login_hint("ada+x@example.com")
        .screen_hint("signup")
        .prompt(Prompt::Login)
        .max_age(seconds(600))
        .ui_locales("de en")
        .acr_values("a b")
        .id_token_hint("hint")
        .authorization_details([details])
        .response_type(ResponseType::CodeIdToken)
        .response_mode(ResponseMode::FormPost)
        .dpop_jkt("thumb")
        .parameter("ext-campaign", "ä&b")
        .start()
        .unwrap();
    let sent = query(login.url());
    for (name, value) in [
        ("scope", "openid profile"),
        ("audience", "https://api/"),
        ("resource", "https://r/"),
        ("organization", "org_1"),
        ("connection", "google-oauth2"),
        ("connection_scope", "drive,mail"),
        ("login_hint", "ada+x@example.com"),
        ("screen_hint", "signup"),
        ("prompt", "login"),
        ("max_age", "600"),
        ("ui_locales", "de en"),
        ("acr_values", "a b"),
        ("id_token_hint", "hint"),
        (
            "authorization_details",
            r#"[{"amount":3,"type":"payment"}]"#,
        ),
        ("response_type", "code id_token"),
        ("response_mode", "form_post"),
        ("dpop_jkt", "thumb"),
        ("ext-campaign", "ä&b"),
    ] {
        assert_eq!(sent[name], value, "{name}");
    }
    assert_eq!(sent.len(), 18 + 6);
    let pending = login.pending();
    assert_eq!(pending.max_age(), Some(seconds(600)));
    assert_eq!(pending.organization(), Some("org_1"));
    assert_eq!(pending.dpop_jkt(), Some("thumb"));
}

#[test]
fn an_invitation_is_carried_on() {
    let invitation = Invitation::parse("?invitation=t&organization=org_1&organization_name=acme");
    let login = nothing_is_sent()
        .authorize(CALLBACK)
        .invitation(&invitation.unwrap().unwrap())
        .start()
        .unwrap();
    let sent = query(login.url());
    assert_eq!(sent["invitation"], "t");
    assert_eq!(sent["organization"], "org_1");
    assert_eq!(sent["organization_name"], "acme");
    assert_eq!(login.pending().organization(), Some("org_1"));
}

#[test]
fn what_is_not_given_is_random_and_remembered() {
    let client = nothing_is_sent();
    let start = || client.authorize(CALLBACK).start().unwrap();
    let (one, other) = (start(), start());
    for name in ["state", "nonce", "code_challenge"] {
        let (one, other) = (query(one.url()), query(other.url()));
        assert_eq!(one[name].len(), 43, "{name}");
        assert_ne!(one[name], other[name], "{name}");
    }
    assert_eq!(one.pending().state().expose(), query(one.url())["state"]);
    assert_ne!(
        one.pending().code_verifier(),
        other.pending().code_verifier()
    );
    assert_eq!(one.pending().code_verifier().unwrap().expose().len(), 43);
}

#[test]
fn without_a_code_there_is_no_challenge() {
    let request = nothing_is_sent().authorize(CALLBACK);
    let login = request.response_type("id_token").start().unwrap();
    assert!(!query(login.url()).contains_key("code_challenge"));
    assert_eq!(login.pending().code_verifier(), None);
}

#[test]
fn what_is_remembered_survives_a_session_and_does_not_show() {
    let request = nothing_is_sent().authorize(CALLBACK).organization("org_1");
    let request = request.app_state("/orders/7");
    let login = request.max_age(seconds(0)).start().unwrap();
    let kept = serde_json::to_string(&WithSecrets(login.pending())).unwrap();
    let read: PendingLogin = serde_json::from_str(&kept).unwrap();
    assert_eq!(&read, login.pending());
    assert_eq!(
        read.app_state().and_then(|state| state.as_str()),
        Some("/orders/7")
    );
    assert!(!login.url().contains("orders"), "{}", login.url());
    assert!(read.created_at().elapsed().unwrap() < seconds(60));
    let without = serde_json::to_string(login.pending()).unwrap();
    serde_json::from_str::<PendingLogin>(&without).unwrap_err();
    let shown = format!("{login:?}");
    for secret in [read.state(), read.nonce(), read.code_verifier().unwrap()] {
        assert!(kept.contains(secret.expose()));
        assert!(!shown.contains(secret.expose()), "{shown}");
    }
}

#[test]
fn mistakes_come_out_before_anything_is_sent() {
    let client = nothing_is_sent();
    let begin = || client.authorize(CALLBACK);
    for (request, what) in [
        (
            client.authorize("/callback"),
            "`redirect_uri` `/callback` is not absolute",
        ),
        (client.authorize(""), "`redirect_uri`"),
        (begin().state(""), "`state` is empty"),
        (begin().nonce(""), "`nonce` is empty"),
        (
            begin().code_verifier("short"),
            "`code_verifier` has 5 bytes",
        ),
        (begin().organization(""), "`organization` is empty"),
        (begin().audience(""), "`audience` is empty"),
        (begin().dpop_jkt(""), "`dpop_jkt` is empty"),
        (begin().response_type(""), "`response_type` is empty"),
        (
            begin().parameter("state", "x"),
            "`state` cannot be set as an extra parameter",
        ),
        (begin().parameter("nonce", "x"), "`nonce` cannot be set"),
        (
            begin().parameter("request_uri", "x"),
            "`request_uri` cannot be set",
        ),
        (begin().parameter("", "x"), "has no name"),
    ] {
        let error = request.start().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains(what), "{error}");
    }
}

fn pushed() -> auth0_core::http::Response<auth0_core::bytes::Bytes> {
    respond(
        201,
        r#"{"request_uri":"urn:ietf:params:oauth:request_uri:a b","expires_in":90}"#,
    )
}

fn assert_short(login: &StartedLogin) {
    let sent = query(login.url());
    assert_eq!(sent["client_id"], "app");
    assert_eq!(sent["request_uri"], "urn:ietf:params:oauth:request_uri:a b");
    assert_eq!(sent.len(), 2);
    let left = login
        .expires_at()
        .unwrap()
        .duration_since(SystemTime::now())
        .unwrap();
    assert!(left > seconds(60) && left <= seconds(90), "{left:?}");
}

#[tokio::test]
async fn a_pushed_request_has_the_parameters_and_the_credentials() {
    for (authentication, header, last) in [
        (
            ClientAuthentication::ClientSecretPost("s3c".into()),
            None,
            "&client_id=app&client_secret=s3c",
        ),
        (
            ClientAuthentication::ClientSecretBasic("s3c".into()),
            Some("Basic YXBwOnMzYw=="),
            "&client_id=app",
        ),
        (ClientAuthentication::None, None, "&client_id=app"),
    ] {
        let server = Memory::new(|_, _| pushed());
        let client = server
            .builder()
            .client_authentication(authentication)
            .build()
            .unwrap();
        let login = fixed(client.authorize(CALLBACK))
            .scope("openid")
            .push()
            .await
            .unwrap();
        assert_short(&login);
        let [seen] = &server.seen()[..] else { panic!() };
        assert_eq!(seen.method, "POST");
        assert_eq!(seen.uri, "https://tenant.eu.auth0.com/oauth/par");
        assert_eq!(
            seen.header("content-type"),
            Some("application/x-www-form-urlencoded")
        );
        assert_eq!(seen.header("authorization"), header);
        let expected = format!(
            "response_type=code&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback&state=st&nonce=no\
             &code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256\
             &scope=openid{last}"
        );
        assert_eq!(seen.body, expected);
    }
}

#[tokio::test]
async fn a_refused_push_says_why() {
    let server = Memory::new(|_, _| error(400, "invalid_request"));
    let refused = server
        .client()
        .authorize(CALLBACK)
        .push()
        .await
        .unwrap_err();
    assert_eq!(refused.api().unwrap().code(), Some("invalid_request"));
    assert!(
        refused.to_string().starts_with("POST /oauth/par: 400"),
        "{refused}"
    );
    let server = Memory::new(|_, _| respond(201, "{}"));
    let unread = server
        .client()
        .authorize(CALLBACK)
        .push()
        .await
        .unwrap_err();
    assert_eq!(unread.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn a_mistake_is_not_pushed() {
    let refused = nothing_is_sent()
        .authorize("callback")
        .push()
        .await
        .unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::InvalidInput);
}

/// Signs with what it signs, so that a test can see it.
struct Mirror;

impl Signer for Mirror {
    fn algorithm(&self) -> SigningAlgorithm {
        SigningAlgorithm::Ps256
    }

    fn key_id(&self) -> Option<&str> {
        Some("key-1")
    }

    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, BoxError> {
        Ok(message.to_vec())
    }
}

fn parts(token: &str) -> [Value; 2] {
    let parts: Vec<_> = token.split('.').collect();
    let part = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap();
    let signed = format!("{}.{}", parts[0], parts[1]);
    assert_eq!(part(parts[2]), signed.as_bytes());
    [parts[0], parts[1]].map(|text| serde_json::from_slice(&part(text)).unwrap())
}

fn assert_claims(token: &str) {
    let [header, mut claims] = parts(token);
    assert_eq!(
        header,
        json!({ "alg": "PS256", "typ": "oauth-authz-req+jwt", "kid": "key-1" })
    );
    let claims_of_time = claims.as_object_mut().unwrap();
    let issued = claims_of_time.remove("iat").unwrap().as_u64().unwrap();
    assert_eq!(claims_of_time.remove("exp"), Some(json!(issued + 300)));
    assert_eq!(claims_of_time.remove("nbf"), Some(json!(issued)));
    assert_eq!(
        claims_of_time
            .remove("jti")
            .unwrap()
            .as_str()
            .unwrap()
            .len(),
        22
    );
    assert_eq!(
        claims,
        json!({
            "iss": "app", "aud": "https://tenant.eu.auth0.com/",
            "response_type": "code", "client_id": "app", "redirect_uri": CALLBACK,
            "state": "st", "nonce": "no", "scope": "openid", "max_age": 60,
            "code_challenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
            "code_challenge_method": "S256",
            "authorization_details": [{ "type": "payment" }],
        })
    );
}

#[tokio::test]
async fn a_signed_request_is_all_in_its_token() {
    let request = fixed(nothing_is_sent().authorize(CALLBACK))
        .max_age(seconds(60))
        .authorization_details([AuthorizationDetail::new("payment")]);
    let signed = request.sign_with(&SharedSigner::new(Mirror)).await.unwrap();
    assert!(!format!("{signed:?}").contains("\"no\""));
    let login = signed.start();
    let sent = query(login.url());
    assert_eq!(sent.keys().collect::<Vec<_>>(), ["client_id", "request"]);
    assert_claims(&sent["request"]);
    assert_eq!(login.pending().state().expose(), "st");
}

#[tokio::test]
async fn a_signed_request_is_pushed_with_the_clients_own_key() {
    let server = Memory::new(|_, _| pushed());
    let client = server.builder().private_key_jwt(Mirror).build().unwrap();
    let request = fixed(client.authorize(CALLBACK))
        .max_age(seconds(60))
        .authorization_details([AuthorizationDetail::new("payment")]);
    let login = request.sign().await.unwrap().push().await.unwrap();
    assert_short(&login);
    let form = server.seen()[0].form();
    let names: Vec<_> = form.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "request",
            "client_id",
            "client_assertion_type",
            "client_assertion"
        ]
    );
    assert_claims(&form[0].1);
}

#[tokio::test]
async fn without_a_key_nothing_is_signed() {
    let refused = nothing_is_sent()
        .authorize(CALLBACK)
        .sign()
        .await
        .unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::InvalidInput);
    assert!(refused.to_string().contains("private_key_jwt"), "{refused}");
}
