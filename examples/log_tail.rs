//! Follows a tenant's log, highlights failures, and resumes where it stopped.
//!
//! `cargo run -p auth0-examples --example log-tail`
//!
//! By default it starts a tenant in this process, in which someone mistypes a password, and exits after
//! a few entries. With `AUTH0_DOMAIN`, `AUTH0_CLIENT_ID`, and `AUTH0_CLIENT_SECRET` it follows the log of
//! that tenant until it is stopped, and saves its position in the file `AUTH0_CURSOR`, if set; the
//! application needs `read:logs`.

#![allow(clippy::print_stdout, reason = "it talks to a person")]

use std::env;
use std::error::Error;
use std::path::PathBuf;
use std::time::Duration;

use auth0::core::BoxError;
use auth0::management::logs::Log;
use auth0::management::{CursorStore, LogCode, LogOutcome, LogTail, ManagementClient};
use auth0_testing::Tenant;

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
    let mut tail = mgmt.logs().tail();
    if let Some(path) = env::var_os("AUTH0_CURSOR") {
        tail = tail.store(File(path.into()));
    }
    follow(tail, usize::MAX).await
}

/// Prints this many entries.
async fn follow(mut tail: LogTail<Log>, count: usize) -> Result<(), Box<dyn Error>> {
    for _ in 0..count {
        let Some(entry) = tail.next().await else {
            break;
        };
        match entry {
            Ok(entry) => print(&entry),
            // The tail keeps its position in the log, so the next call continues there.
            Err(error) => println!("the log is unavailable for now: {error}"),
        }
    }
    println!(
        "the next run continues after {}",
        tail.cursor().unwrap_or("the start")
    );
    Ok(())
}

fn print(entry: &Log) {
    let code = entry.code();
    let mark = match code.as_ref().and_then(LogCode::outcome) {
        Some(LogOutcome::Failure) => "failure",
        Some(LogOutcome::Warning) => "warning",
        _ => "",
    };
    let date = entry.date.as_ref().map_or("-", |date| date.as_str());
    let code = code.map_or_else(|| "-".to_owned(), |code| format!("{code:?}"));
    let user = entry.user_name.as_deref().unwrap_or("-");
    println!("{date} {mark:7} {code} {user}");
}

/// A cursor stored in a file.
struct File(PathBuf);

impl CursorStore for File {
    async fn load(&self) -> Result<Option<String>, BoxError> {
        match std::fs::read_to_string(&self.0) {
            Ok(cursor) => Ok(Some(cursor)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    async fn save(&self, cursor: &str) -> Result<(), BoxError> {
        // Writes a new file and renames it, so that a crash leaves either the old or the new cursor.
        let new = self.0.with_extension("new");
        std::fs::write(&new, cursor)?;
        Ok(std::fs::rename(new, &self.0)?)
    }
}

/// A tenant in this process, whose log grows while the example reads it.
async fn pretend() -> Result<(), Box<dyn Error>> {
    const ENTRIES: [(&str, &str); 5] = [
        ("s", "ada@example.com"),
        ("fp", "grace@example.com"),
        ("fp", "grace@example.com"),
        ("limit_wc", "grace@example.com"),
        ("seacft", "ada@example.com"),
    ];
    let tenant = Tenant::builder().start().await?;
    let mgmt = ManagementClient::builder(tenant.domain())
        .client_credentials(tenant.client_id(), tenant.client_secret())
        .build()?;
    let (first, later) = ENTRIES.split_at(2);
    let add = |entries: &[(&str, &str)]| {
        for (code, user) in entries {
            tenant.add_log(code, serde_json::json!({ "user_name": user }));
        }
    };
    add(first);
    let tail = mgmt
        .logs()
        .tail()
        .from_oldest()
        .interval(Duration::from_millis(100));
    let grow = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        add(later);
    };
    let (followed, ()) = tokio::join!(follow(tail, ENTRIES.len()), grow);
    followed?;
    tenant.shutdown().await;
    Ok(())
}
