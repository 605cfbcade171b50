//! The middleware in real servers: hyper, and axum with the extractor.
#![cfg(all(feature = "axum", feature = "josekit"))]
#![allow(clippy::unwrap_used)]

mod common;

use std::convert::Infallible;
use std::net::SocketAddr;

use auth0_verify::middleware::{
    AuthorizationLayer, Authorized, ProtectedResourceMetadata, RequireLayer, Scopes,
};
use auth0_verify::{AccessToken, AccessTokenVerifier, KeySet};
use axum::Router;
use axum::routing::{get, post};
use bytes::Bytes;
use common::{AUDIENCE, DOMAIN, RSA, access_claims, clock, jwks, token};
use http::{Request, Response};
use http_body_util::Full;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceBuilder;

fn protect() -> AuthorizationLayer {
    let verifier = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .clock(clock)
        .build()
        .unwrap();
    AuthorizationLayer::new(verifier)
}

async fn serve(app: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    address
}

/// Sends the lines as they are, and gives back all that comes.
async fn exchange(address: SocketAddr, line: &str, headers: &[&str]) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let mut text = format!("{line} HTTP/1.1\r\nhost: api.example.com\r\nconnection: close\r\n");
    for header in headers {
        text.push_str(header);
        text.push_str("\r\n");
    }
    text.push_str("\r\n");
    stream.write_all(text.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

fn authorization() -> String {
    format!("Authorization: Bearer {}", token(&access_claims()))
}

#[track_caller]
fn check(answer: &str, status: u16, parts: &[&str]) {
    assert!(
        answer.starts_with(&format!("HTTP/1.1 {status} ")),
        "{answer}"
    );
    for part in parts {
        assert!(answer.contains(part), "no {part} in {answer}");
    }
}

#[tokio::test]
async fn a_bare_hyper_server() {
    async fn handle(
        request: Request<hyper::body::Incoming>,
    ) -> Result<Response<Full<Bytes>>, Infallible> {
        let token = request.extensions().get::<AccessToken>().unwrap();
        Ok(Response::new(Full::from(token.subject().to_owned())))
    }
    let service = ServiceBuilder::new().layer(protect()).service_fn(handle);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let service = TowerToHyperService::new(service.clone());
            let connection = hyper::server::conn::http1::Builder::new();
            tokio::spawn(connection.serve_connection(TokioIo::new(stream), service));
        }
    });

    let good = authorization();
    check(
        &exchange(address, "GET /", &[&good]).await,
        200,
        &["\r\n\r\nauth0|123"],
    );
    check(
        &exchange(address, "GET /", &[]).await,
        401,
        &["www-authenticate: Bearer\r\n", "content-length: 0\r\n"],
    );
    // Header names in any case, values with white space around, on the wire.
    let padded = good.replace(": ", ":  \t ") + " \t";
    check(&exchange(address, "GET /", &[&padded]).await, 200, &[]);
    let shouted = good.replace("Authorization", "AUTHORIZATION");
    check(&exchange(address, "GET /", &[&shouted]).await, 200, &[]);
    for headers in [
        &[&*good, &*good][..],
        &["Authorization:"],
        &["Authorization: Bearer"],
        &["Authorization: Bearer a\tb"],
    ] {
        check(
            &exchange(address, "GET /", headers).await,
            400,
            &["www-authenticate: Bearer error=\"invalid_request\""],
        );
    }
}

#[derive(serde::Deserialize)]
struct Roles {
    #[serde(rename = "https://example.com/roles")]
    roles: Vec<String>,
}

#[derive(serde::Deserialize)]
struct Plan {
    #[serde(rename = "plan")]
    _plan: String,
}

#[tokio::test]
async fn an_axum_application() {
    let metadata = ProtectedResourceMetadata::new(AUDIENCE)
        .unwrap()
        .authorization_server("https://tenant.eu.auth0.com/");
    let protect = protect().realm("notes").resource_metadata(metadata.url());
    let me = |token: Authorized| async move { token.subject().to_owned() };
    let greet = |token: Option<Authorized>| async move {
        token.map_or_else(|| "nobody".to_owned(), |it| it.token.subject().to_owned())
    };
    let roles = |user: Authorized<Roles>| async move {
        assert_eq!(user.subject(), "auth0|123");
        user.claims.roles.join(" ")
    };
    let maybe_roles = |user: Option<Authorized<Roles>>| async move {
        user.map_or_else(String::new, |user| user.claims.roles.join(" "))
    };
    let plan = |_: Authorized<Plan>| async { "never" };
    let guard = RequireLayer::new(Scopes::all(["delete:orders"]));
    let app = Router::new()
        .route("/me", get(me))
        .route("/admin", post(me).layer(guard))
        .route("/roles", get(roles))
        .route("/maybe-roles", get(maybe_roles))
        .route("/plan", get(plan))
        .layer(protect.clone())
        .merge(
            Router::new()
                .route("/greet", get(greet))
                .layer(protect.clone().optional()),
        )
        .merge(
            Router::new()
                .route("/strict", get(me))
                .layer(protect.optional()),
        )
        .route("/open", get(|| async { "open" }))
        .route("/forgotten", get(me))
        .route("/forgotten-too", get(greet))
        .route_service(&metadata.path(), metadata.into_service());
    let address = serve(app).await;
    let good = authorization();

    check(&exchange(address, "GET /open", &[]).await, 200, &["open"]);
    check(
        &exchange(address, "GET /me", &[&good]).await,
        200,
        &["auth0|123"],
    );
    for path in ["GET /roles", "GET /maybe-roles"] {
        check(&exchange(address, path, &[&good]).await, 200, &["admin"]);
    }
    // Claims that do not fit the application's type are its own mistake; nothing is told.
    let unfit = exchange(address, "GET /plan", &[&good]).await;
    check(&unfit, 500, &["content-length: 0"]);
    let challenge = "www-authenticate: Bearer realm=\"notes\", resource_metadata=\
                     \"https://api.example.com/.well-known/oauth-protected-resource\"";
    let bare = format!("{challenge}\r\n");
    check(&exchange(address, "GET /me", &[]).await, 401, &[&bare]);
    let insufficient = format!("{challenge}, error=\"insufficient_scope\"");
    let admin = exchange(address, "POST /admin", &[&good, "content-length: 0"]).await;
    check(&admin, 403, &[&insufficient, "scope=\"delete:orders\""]);

    check(
        &exchange(address, "GET /greet", &[]).await,
        200,
        &["nobody"],
    );
    check(
        &exchange(address, "GET /greet", &[&good]).await,
        200,
        &["auth0|123"],
    );
    let bad = "authorization: Bearer a.b.c";
    check(
        &exchange(address, "GET /greet", &[bad]).await,
        401,
        &["invalid_token"],
    );
    // The extractor asks for what the optional layer let pass without.
    check(&exchange(address, "GET /strict", &[]).await, 401, &[&bare]);

    for path in ["GET /forgotten", "GET /forgotten-too"] {
        check(
            &exchange(address, path, &[&good]).await,
            500,
            &["content-length: 0"],
        );
    }

    let path = "/.well-known/oauth-protected-resource";
    check(
        &exchange(address, &format!("GET {path}"), &[]).await,
        200,
        &[
            "content-type: application/json",
            "\"authorization_servers\":[\"https://tenant.eu",
        ],
    );
    let head = exchange(address, &format!("HEAD {path}"), &[]).await;
    check(&head, 200, &["content-type: application/json"]);
    assert!(head.ends_with("\r\n\r\n"), "{head}");
    let post = exchange(address, &format!("POST {path}"), &["content-length: 0"]).await;
    check(&post, 405, &["allow: GET, HEAD"]);
}
