//! Writes all users to standard output, one JSON object per line, with a progress bar.
//!
//! `cargo run -p auth0-examples --example export-users > users.ndjson`
//!
//! By default it starts a tenant with some users in this process. With `AUTH0_DOMAIN`, `AUTH0_CLIENT_ID`,
//! and `AUTH0_CLIENT_SECRET` it exports the users of that tenant; the application needs `read:users`.
//! A list ends after 1,000 users; an export job has no such limit.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "it talks to a person"
)]

use std::env;
use std::error::Error;
use std::io::{self, BufWriter, Write};

use auth0::core::Json;
use auth0::management::jobs::{ExportField, ExportUsers, Job};
use auth0::management::{JobWait, ManagementClient};
use auth0_testing::{JobScript, Tenant};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let tenant = if env::var_os("AUTH0_DOMAIN").is_some() {
        None
    } else {
        Some(pretend().await?)
    };
    let mgmt = match &tenant {
        Some(tenant) => client(tenant.domain(), tenant.client_id(), tenant.client_secret())?,
        None => client(
            &env::var("AUTH0_DOMAIN")?,
            &env::var("AUTH0_CLIENT_ID")?,
            &env::var("AUTH0_CLIENT_SECRET")?,
        )?,
    };

    let fields = ["user_id", "email", "created_at"].map(ExportField::new);
    let request = ExportUsers {
        fields: Some(fields.to_vec()),
        ..Default::default()
    };
    let wait = JobWait::default().progress(show);
    let export = mgmt.jobs().export_users_with(&request, &wait).await?;
    eprintln!();

    // Only one user at a time is in memory, even if there are many.
    let mut users = export.users::<Json>().await?;
    let mut output = BufWriter::new(io::stdout().lock());
    let mut count = 0_u64;
    while let Some(user) = users.next().await {
        writeln!(output, "{}", user?)?;
        count += 1;
        if count.is_multiple_of(1_000) {
            eprint!("\r{count} users");
        }
    }
    output.flush()?;
    eprintln!("\r{count} users are exported");
    if let Some(tenant) = tenant {
        tenant.shutdown().await;
    }
    Ok(())
}

fn client(domain: &str, id: &str, secret: &str) -> Result<ManagementClient, Box<dyn Error>> {
    Ok(ManagementClient::builder(domain)
        .client_credentials(id, secret)
        .build()?)
}

/// Shows a progress bar with 40 characters.
fn show(job: &Job) {
    let percentage = job.percentage_done.unwrap_or_default().clamp(0, 100);
    let done = usize::try_from(percentage * 2 / 5).unwrap_or_default();
    eprint!("\rexport [{:<40}] {percentage:>3} %", "#".repeat(done));
}

/// A tenant in this process, with users and a job that takes some time.
async fn pretend() -> Result<Tenant, Box<dyn Error>> {
    let tenant = Tenant::builder().start().await?;
    tenant.add_users(5_000);
    tenant.script_job(JobScript::done_after(4));
    Ok(tenant)
}
