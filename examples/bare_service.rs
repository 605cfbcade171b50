//! A `tower::Service` without a framework, served by hyper. Like tonic's generated services, it has a single
//! entry point, inside the layer, that dispatches on the path.
//!
//! It starts a tenant and the service, calls the service, and exits.

#![allow(clippy::print_stdout, reason = "it talks to a person")]

use std::convert::Infallible;
use std::error::Error;
use std::future::{Ready, ready};
use std::net::SocketAddr;
use std::task::{Context, Poll};

use auth0::core::bytes::Bytes;
use auth0::core::http::{Request, Response, StatusCode};
use auth0::core::transport::Transport;
use auth0::verify::middleware::{AuthorizationLayer, Permissions, Rejection};
use auth0::verify::{AccessToken, AccessTokenVerifier};
use auth0_testing::Tenant;
use http_body_util::Full;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use serde_json::json;
use tokio::net::TcpListener;
use tower::{Service, ServiceBuilder, ServiceExt};

const AUDIENCE: &str = "https://greeter.example.com";

/// `/greeter.Greeter/Hello`, the path of a gRPC method. The service never receives a request without a valid
/// token.
#[derive(Debug, Clone)]
struct Greeter;

impl<B> Service<Request<B>> for Greeter {
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let subject = request
            .extensions()
            .get::<AccessToken>()
            .map_or("?", AccessToken::subject);
        let mut response = Response::new(Full::from(format!("Hello, {subject}!")));
        if request.uri().path() != "/greeter.Greeter/Hello" {
            *response.status_mut() = StatusCode::NOT_FOUND;
        }
        ready(Ok(response))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let tenant = Tenant::builder().api(AUDIENCE).start().await?;
    let verifier = AccessTokenVerifier::builder(tenant.domain())
        .audience(AUDIENCE)
        .build()?;
    let here = serve(verifier).await?;

    let issue = |permissions: &[&str]| {
        tenant.issue_access_token(json!({ "aud": AUDIENCE, "permissions": permissions }))
    };
    call(here, "no token", None).await?;
    call(here, "a bad token", Some("a.b.c")).await?;
    call(here, "no permission", Some(&issue(&[])?)).await?;
    call(here, "all is well", Some(&issue(&["greet"])?)).await?;

    tenant.shutdown().await;
    Ok(())
}

async fn serve(verifier: AccessTokenVerifier) -> Result<SocketAddr, Box<dyn Error>> {
    let service = ServiceBuilder::new()
        // The outermost layer, so that it sees the rejections: the exact reason belongs in the log.
        .map_response(|response: Response<Full<Bytes>>| {
            if let Some(rejection) = response.extensions().get::<Rejection>() {
                println!("  log: {rejection}");
            }
            response
        })
        .layer(AuthorizationLayer::new(verifier).require(Permissions::all(["greet"])))
        .service(Greeter);

    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let here = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let service = TowerToHyperService::new(service.clone());
            let server = hyper::server::conn::http1::Builder::new();
            tokio::spawn(server.serve_connection(TokioIo::new(stream), service));
        }
    });
    Ok(here)
}

async fn call(here: SocketAddr, name: &str, token: Option<&str>) -> Result<(), Box<dyn Error>> {
    println!("{name}");
    let mut request = Request::post(format!("http://{here}/greeter.Greeter/Hello"));
    if let Some(token) = token {
        request = request.header("authorization", format!("Bearer {token}"));
    }
    let transport = Transport::builder().build()?;
    let response = transport.oneshot(request.body(Bytes::new())?).await?;
    println!(
        "  {} {}",
        response.status(),
        String::from_utf8_lossy(response.body())
    );
    if let Some(challenge) = response.headers().get("www-authenticate") {
        println!("  {}", challenge.to_str()?);
    }
    Ok(())
}
