//! Updates many users, as fast as the tenant's rate limit allows.
//!
//! `cargo run -p auth0-examples --example bulk-update`
//!
//! By default it starts a tenant in this process. With `AUTH0_DOMAIN`, `AUTH0_CLIENT_ID`, and
//! `AUTH0_CLIENT_SECRET` it sets `app_metadata.reviewed` for the users of that tenant whose IDs are on
//! standard input, one per line; the application needs `update:users` and `update:users_app_metadata`.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "it talks to a person"
)]

use std::env;
use std::error::Error;
use std::time::Instant;

use auth0::management::{ManagementClient, MetadataChanges, MetadataPatch, bulk};
use auth0_testing::{RateLimit, Tenant};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    if env::var_os("AUTH0_DOMAIN").is_none() {
        return pretend().await;
    }
    let mgmt = ManagementClient::builder(env::var("AUTH0_DOMAIN")?)
        .client_credentials(
            env::var("AUTH0_CLIENT_ID")?,
            env::var("AUTH0_CLIENT_SECRET")?,
        )
        .build()?;
    let ids = std::io::stdin().lines().collect::<Result<Vec<_>, _>>()?;
    update(&mgmt, ids).await
}

async fn update(mgmt: &ManagementClient, ids: Vec<String>) -> Result<(), Box<dyn Error>> {
    // Auth0 merges the change, so it is not necessary to read the user first, and other members are kept.
    let reviewed = MetadataPatch::new().set("reviewed", &true)?;
    let users = mgmt.users();
    let start = Instant::now();
    let total = ids.len();

    // Ten at a time. The client's limiter delays calls before Auth0 has to refuse them.
    let mut updates = bulk(ids, 10, |id| {
        let changes = MetadataChanges::new().app_metadata(reviewed.clone());
        let users = &users;
        async move { users.merge_metadata(&id, changes).await }
    });
    let (mut done, mut failed) = (0, 0);
    while let Some((id, result)) = updates.next().await {
        if let Err(error) = result {
            failed += 1;
            eprintln!("\r{id}: {error}");
        }
        done += 1;
        eprint!("\r{done} of {total}");
    }
    let seconds = start.elapsed().as_secs_f64();
    eprintln!();
    println!(
        "{} changed and {failed} failed in {seconds:.1} s",
        done - failed
    );
    Ok(())
}

/// A tenant in this process that allows 100 calls per second.
async fn pretend() -> Result<(), Box<dyn Error>> {
    let limit = RateLimit::new(20, 100.0);
    let tenant = Tenant::builder().rate_limit(limit).start().await?;
    let mgmt = ManagementClient::builder(tenant.domain())
        .client_credentials(tenant.client_id(), tenant.client_secret())
        .build()?;
    let mut ids = tenant.add_users(200);
    ids.push("auth0|nobody".to_owned());
    update(&mgmt, ids).await?;
    println!(
        "calls that the tenant refused: {}",
        tenant.rate_limited_count()
    );
    tenant.shutdown().await;
    Ok(())
}
