//! A client on a custom tower service: the transport, `tower-http` layers around it, and the SDK's layers
//! outside, in any order that you choose.

#![allow(clippy::print_stdout, reason = "it talks to a person")]

use std::error::Error;
use std::time::Duration;

use auth0::core::http::{HeaderName, HeaderValue, Request};
use auth0::core::layer::{DeadlineLayer, RetryLayer, TelemetryLayer};
use auth0::core::transport::Transport;
use auth0::core::{BoxService, bytes::Bytes};
use auth0::management::ManagementClient;
use auth0_testing::Tenant;
use tower::{Service, ServiceBuilder, ServiceExt};
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use tower_http::set_header::SetRequestHeaderLayer;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let tenant = Tenant::builder().start().await?;
    let transport = Transport::builder().response_limit(1024 * 1024).build()?;

    // First: third-party layers between the transport and the SDK's stack. Every attempt gets its own request
    // ID, including the attempts to fetch tokens.
    let service = ServiceBuilder::new()
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(SetRequestHeaderLayer::overriding(
            HeaderName::from_static("x-team"),
            HeaderValue::from_static("identity"),
        ))
        .service(transport.clone());
    let mgmt = ManagementClient::builder(tenant.domain())
        .client_credentials(tenant.client_id(), tenant.client_secret())
        .http(|client| client.service(service))
        .build()?;
    let connections = mgmt.connections().list().collect().await?;
    println!("{} connections through a custom stack", connections.len());
    for request in tenant.requests() {
        let id = request
            .header("x-request-id")
            .ok_or("a request has no id")?;
        let team = request.header("x-team").ok_or("a request has no team")?;
        println!(
            "  {} {} has id {id} and team {team}",
            request.method, request.path
        );
    }

    // Second: the SDK's layers in a stack without a client.
    let stack = ServiceBuilder::new()
        .layer(DeadlineLayer::new(Duration::from_secs(10)))
        .layer(RetryLayer::default().max_retries(1))
        .layer(TelemetryLayer::off())
        .service(transport);
    let mut stack = BoxService::new(stack);
    let request = Request::get(tenant.jwks_uri()).body(Bytes::new())?;
    let response = stack.ready().await?.call(request).await?;
    println!(
        "{} with {} bytes of keys",
        response.status(),
        response.body().len()
    );

    tenant.shutdown().await;
    Ok(())
}
