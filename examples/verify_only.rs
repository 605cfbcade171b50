//! Verification only: with keys from a file, and with keys that the verifier fetches.
//!
//! A service that needs nothing else can depend on `auth0-verify` alone. With `default-features = false`, the
//! first half requires no HTTP client and no async runtime.

#![allow(clippy::print_stdout, reason = "it talks to a person")]

use std::error::Error;

use auth0::core::bytes::Bytes;
use auth0::core::http::Request;
use auth0::core::transport::Transport;
use auth0::verify::{AccessToken, AccessTokenVerifier, KeySet};
use auth0_testing::Tenant;
use serde_json::json;
use tower::ServiceExt;

const AUDIENCE: &str = "https://api.example.com";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let tenant = Tenant::builder().api(AUDIENCE).start().await?;
    let good = tenant.issue_access_token(json!({ "aud": AUDIENCE, "scope": "read:notes" }))?;
    let tokens = [
        ("good", good.clone()),
        (
            "expired",
            tenant.issue_access_token(json!({ "aud": AUDIENCE, "exp": 1 }))?,
        ),
        (
            "for another API",
            tenant.issue_access_token(json!({ "aud": "https://other.example" }))?,
        ),
        ("cut short", good[..good.len() - 10].to_owned()),
        (
            "not signed",
            format!(
                "eyJhbGciOiJub25lIn0.{}.",
                good.split('.').nth(1).unwrap_or("")
            ),
        ),
    ];

    println!("with a key set from a file, an environment variable, a secret store:");
    let jwks = download(&tenant.jwks_uri()).await?;
    let fixed = AccessTokenVerifier::builder(tenant.domain())
        .audience(AUDIENCE)
        .keys(KeySet::from_jwks(&jwks)?)
        .build()?;
    for (name, token) in &tokens {
        report(name, fixed.verify(token));
    }

    println!("\nwith the keys the tenant publishes:");
    let remote = AccessTokenVerifier::builder(tenant.domain())
        .audience(AUDIENCE)
        .build()?;
    for (name, token) in &tokens {
        report(name, remote.verify(token).await);
    }

    println!("\nafter the tenant has changed its key:");
    tenant.rotate_keys()?;
    let new = tenant.issue_access_token(json!({ "aud": AUDIENCE }))?;
    report("new, fixed keys", fixed.verify(&new));
    report("new, fetched keys", remote.verify(&new).await);
    report("old, fetched keys", remote.verify(&good).await);
    let fetches = tenant.requests_to("GET", "/.well-known/jwks.json") - 1;
    println!("\nthe verifier has fetched keys {fetches} times");

    tenant.shutdown().await;
    Ok(())
}

fn report(name: &str, outcome: Result<AccessToken, auth0::verify::Error>) {
    match outcome {
        Ok(token) => {
            let scopes: Vec<_> = token.scopes().collect();
            println!(
                "  {name:<18} accepted: {}, scopes {scopes:?}",
                token.subject()
            );
        }
        Err(error) => println!("  {name:<18} refused:  {:?}: {error}", error.kind()),
    }
}

async fn download(url: &str) -> Result<Bytes, Box<dyn Error>> {
    let request = Request::get(url).body(Bytes::new())?;
    Ok(Transport::builder()
        .build()?
        .oneshot(request)
        .await?
        .into_body())
}
