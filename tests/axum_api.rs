//! The example `axum-api`, served and called over real HTTP with tokens of a tenant in this process.
#![allow(clippy::unwrap_used, clippy::panic)]

#[allow(dead_code, reason = "its `main` is not called here")]
#[path = "../examples/axum_api.rs"]
mod example;

use auth0::core::bytes::Bytes;
use auth0::core::http::{Method, Request, Response};
use auth0::core::transport::Transport;
use auth0_testing::{Fault, Tenant};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tower::ServiceExt;

const AUDIENCE: &str = "https://api.example.com";
const METADATA: &str = "/.well-known/oauth-protected-resource";

struct Api {
    tenant: Tenant,
    base: String,
    transport: Transport,
}

impl Api {
    async fn start() -> Self {
        Self::of(Tenant::builder().api(AUDIENCE).start().await.unwrap()).await
    }

    async fn of(tenant: Tenant) -> Self {
        let app = example::router(tenant.domain(), AUDIENCE).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, app).await });
        let transport = Transport::builder().build().unwrap();
        Self {
            tenant,
            base,
            transport,
        }
    }

    fn issue(&self, changes: &Value) -> String {
        let mut claims = json!({ "aud": AUDIENCE, "scope": "read:notes" });
        let changes = changes.as_object().unwrap().clone();
        claims.as_object_mut().unwrap().extend(changes);
        self.tenant.issue_access_token(claims).unwrap()
    }

    async fn send(
        &self,
        method: Method,
        path: &str,
        token: Option<&str>,
        body: &str,
    ) -> Response<Bytes> {
        let mut request = Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.base))
            .header("content-type", "application/json");
        if let Some(token) = token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        let request = request.body(Bytes::from(body.to_owned())).unwrap();
        self.transport.clone().oneshot(request).await.unwrap()
    }

    async fn get(&self, path: &str, token: Option<&str>) -> Response<Bytes> {
        self.send(Method::GET, path, token, "").await
    }
}

fn json_of(response: &Response<Bytes>) -> Value {
    serde_json::from_slice(response.body()).unwrap()
}

/// Returns the parameters of the challenge that follow those common to all challenges of this API.
#[track_caller]
fn refused(response: &Response<Bytes>, status: u16) -> &str {
    assert_eq!(response.status(), status);
    assert_eq!(response.body(), "");
    let challenge = response.headers()["www-authenticate"].to_str().unwrap();
    let start = format!("Bearer realm=\"notes\", resource_metadata=\"{AUDIENCE}{METADATA}\"");
    challenge
        .strip_prefix(&start)
        .unwrap_or_else(|| panic!("{challenge}"))
}

#[tokio::test]
async fn a_role_opens_a_route() {
    let tenant = Tenant::builder()
        .api_with_permissions(AUDIENCE, ["read:notes"])
        .role("reader", AUDIENCE, ["read:notes"])
        .user("ada@example.com", "correct horse");
    let api = Api::of(tenant.start().await.unwrap()).await;
    api.tenant.assign_role("ada@example.com", "reader").unwrap();
    for (email, status) in [("ada@example.com", 200), (api.tenant.user_email(), 403)] {
        let token = api.tenant.user_access_token(email, AUDIENCE, "read:notes");
        assert_eq!(
            api.get("/notes", Some(&token.unwrap())).await.status(),
            status
        );
    }
}

#[tokio::test]
async fn open_routes_need_no_token() {
    let api = Api::start().await;
    let health = api.get("/health", None).await;
    assert_eq!(
        (health.status().as_u16(), &health.body()[..]),
        (200, &b"up"[..])
    );

    let metadata = api.get(METADATA, None).await;
    assert_eq!(metadata.headers()["content-type"], "application/json");
    assert_eq!(
        json_of(&metadata),
        json!({
            "resource": AUDIENCE,
            "authorization_servers": [api.tenant.issuer()],
            "scopes_supported": ["read:notes", "write:notes"],
            "bearer_methods_supported": ["header"],
        })
    );
    assert_eq!(
        api.tenant.requests().len(),
        0,
        "the API should verify no token"
    );
}

#[tokio::test]
async fn a_good_token_reaches_the_handler() {
    let api = Api::start().await;
    let token = api.issue(&json!({ "sub": "auth0|ada", "azp": "app" }));
    let me = api.get("/me", Some(&token)).await;
    assert_eq!(me.status(), 200);
    assert_eq!(
        json_of(&me),
        json!({ "subject": "auth0|ada", "client": "app", "scopes": ["read:notes"] })
    );
    assert_eq!(json_of(&api.get("/notes", Some(&token)).await), json!([]));
    assert_eq!(api.tenant.requests_to("GET", "/.well-known/jwks.json"), 1);
}

#[tokio::test]
async fn no_token_gets_a_bare_challenge() {
    let api = Api::start().await;
    for path in ["/me", "/notes"] {
        assert_eq!(refused(&api.get(path, None).await, 401), "");
    }
    let token = api.issue(&json!({}));
    let in_query = api.get(&format!("/me?access_token={token}"), None).await;
    assert_eq!(refused(&in_query, 401), "");
}

#[tokio::test]
async fn a_token_that_is_refused_gets_the_reason() {
    let api = Api::start().await;
    let good = api.issue(&json!({}));
    let (input, _) = good.rsplit_once('.').unwrap();
    let cases = [
        ("not.a.token".to_owned(), "the token is not a signed JWT"),
        (
            format!("{input}.{}", "A".repeat(342)),
            "the signature of the token does not match",
        ),
        (api.issue(&json!({ "exp": 1 })), "the token has expired"),
        (
            api.issue(&json!({ "aud": "https://other.example" })),
            "the token is for another audience",
        ),
        (
            api.issue(&json!({ "iss": "https://other.example/" })),
            "the token is from another issuer",
        ),
    ];
    for (token, description) in &cases {
        for path in ["/me", "/notes", "/greeting"] {
            let response = api.get(path, Some(token)).await;
            let expected =
                format!(", error=\"invalid_token\", error_description=\"{description}\"");
            assert_eq!(refused(&response, 401), expected);
        }
    }
    let malformed = api.get("/me", Some("two tokens")).await;
    assert!(refused(&malformed, 400).starts_with(", error=\"invalid_request\""));
}

#[tokio::test]
async fn a_missing_scope_is_named() {
    let api = Api::start().await;
    let reader = api.issue(&json!({ "sub": "auth0|ada" }));
    let note = r#"{"text":"buy milk"}"#;
    let response = api.send(Method::POST, "/notes", Some(&reader), note).await;
    assert_eq!(
        refused(&response, 403),
        ", error=\"insufficient_scope\", error_description=\"the token lacks the scope \
         write:notes\", scope=\"write:notes\""
    );
    assert_eq!(
        json_of(&api.get("/notes", Some(&reader)).await),
        json!([]),
        "the refused request must not write anything"
    );

    let writer = api.issue(&json!({ "sub": "auth0|ada", "scope": "write:notes" }));
    let response = api.send(Method::POST, "/notes", Some(&writer), note).await;
    assert_eq!(response.status(), 201);
    let written = json!({ "owner": "auth0|ada", "text": "buy milk" });
    assert_eq!(json_of(&response), written);
    // The scopes required for one method differ from those for another.
    assert_eq!(
        refused(&api.get("/notes", Some(&writer)).await, 403)
            .matches("read:notes")
            .count(),
        2
    );
    assert_eq!(
        json_of(&api.get("/notes", Some(&reader)).await),
        json!([written])
    );
}

#[tokio::test]
async fn an_optional_route_greets_everybody() {
    let api = Api::start().await;
    assert_eq!(api.get("/greeting", None).await.body(), "Hello, stranger!");
    let token = api.issue(&json!({ "sub": "auth0|ada" }));
    assert_eq!(
        api.get("/greeting", Some(&token)).await.body(),
        "Hello, auth0|ada!"
    );
}

#[tokio::test]
async fn keys_that_cannot_be_had_are_a_503() {
    let api = Api::start().await;
    api.tenant
        .fault(Fault::on("/.well-known/jwks.json").status(404));
    let response = api.get("/me", Some(&api.issue(&json!({})))).await;
    assert_eq!(response.status(), 503);
    assert!(response.headers().contains_key("retry-after"));
    assert!(!response.headers().contains_key("www-authenticate"));
}

#[tokio::test]
async fn a_rotated_key_is_picked_up() {
    let api = Api::start().await;
    assert_eq!(
        api.get("/me", Some(&api.issue(&json!({})))).await.status(),
        200
    );
    api.tenant.rotate_keys().unwrap();
    assert_eq!(
        api.get("/me", Some(&api.issue(&json!({})))).await.status(),
        200
    );
    assert_eq!(api.tenant.requests_to("GET", "/.well-known/jwks.json"), 2);
}
