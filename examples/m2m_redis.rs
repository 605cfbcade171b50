//! Processes of a fleet that share one machine-to-machine token through Redis.
//!
//! By default it starts a tenant in this process and a Redis server (this requires `redis-server`), and
//! runs three members, which share one token.
//!
//! With `REDIS_URL` and `TOKEN_KEY` (32 bytes in base64, the same for all members: `openssl rand -base64
//! 32`) it is one member: start it several times. With `AUTH0_DOMAIN`, `AUTH0_CLIENT_ID`, and
//! `AUTH0_CLIENT_SECRET` it calls that tenant's Management API; the application needs `read:connections`.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "it talks to a person"
)]

use std::env;
use std::error::Error;
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::Duration;

use auth0::core::{Domain, Secret};
use auth0::management::ManagementClient;
use auth0::redis::{EncryptionKey, RedisClient, RedisTokenCache};
use auth0_testing::Tenant;
use tokio::time::sleep;

type Outcome<T> = Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("m2m-redis failed: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Outcome<()> {
    let application = Application::find().await?;
    if let Ok(url) = env::var("REDIS_URL") {
        let key = env::var("TOKEN_KEY").map_err(|_| {
            "REDIS_URL is set, and TOKEN_KEY is not: members with different keys cannot read each \
             other's tokens"
        })?;
        return member(
            "this member",
            &application,
            &url,
            &EncryptionKey::from_base64(key)?,
        )
        .await;
    }

    let redis = RedisServer::start().await?;
    let (url, key) = (redis.url(), EncryptionKey::random()?);
    let start = |name| member(name, &application, &url, &key);
    tokio::try_join!(start("member 1"), start("member 2"), start("member 3"))?;
    if let Some(tenant) = application.tenant {
        let asked = tenant.requests_to("POST", "/oauth/token");
        println!("the tenant issued {asked} token");
        if asked != 1 {
            return Err("the members did not share a token".into());
        }
        tenant.shutdown().await;
    }
    Ok(())
}

/// The work of each process of a fleet. The processes share only the URL and the key.
async fn member(
    name: &str,
    application: &Application,
    redis_url: &str,
    key: &EncryptionKey,
) -> Outcome<()> {
    let redis = RedisClient::builder(redis_url)
        .prefix("m2m-redis")
        .build()?;
    let cache = RedisTokenCache::new(redis.clone(), key);

    let domain = &application.domain;
    let mgmt = ManagementClient::builder(domain)
        .client_credentials(&application.client_id, &application.client_secret)
        .token_cache(cache.clone())
        .build()?;

    let connections = mgmt.connections().list().collect().await?;
    let stats = cache.stats();
    let origin = match (stats.hits, stats.fallbacks) {
        (1.., _) => "a token another member fetched",
        (_, 0) => "a token it fetched for all",
        _ => "a token of its own",
    };
    println!("{name} saw {} connections with {origin}", connections.len());
    if let Some(cause) = redis.outage() {
        println!("  Redis is not available, so this member is on its own: {cause}");
    }
    Ok(())
}

struct Application {
    domain: Domain,
    client_id: String,
    client_secret: Secret,
    /// The tenant runs until this is dropped.
    tenant: Option<Tenant>,
}

impl Application {
    async fn find() -> Outcome<Self> {
        if let Ok(domain) = env::var("AUTH0_DOMAIN") {
            let required = |name| env::var(name).map_err(|_| format!("{name} must be set, too"));
            return Ok(Self {
                domain: domain.parse()?,
                client_id: required("AUTH0_CLIENT_ID")?,
                client_secret: required("AUTH0_CLIENT_SECRET")?.into(),
                tenant: None,
            });
        }
        let tenant = Tenant::builder().start().await?;
        Ok(Self {
            domain: tenant.domain().parse()?,
            client_id: tenant.client_id().to_owned(),
            client_secret: tenant.client_secret().into(),
            tenant: Some(tenant),
        })
    }
}

/// A Redis server on a socket in a separate folder. Dropping it removes both.
struct RedisServer {
    process: Child,
    folder: PathBuf,
}

impl RedisServer {
    async fn start() -> Outcome<Self> {
        let folder = env::temp_dir().join(format!("m2m-redis-{}", std::process::id()));
        std::fs::create_dir(&folder)?;
        let spawned = Command::new("redis-server")
            .args(["--port", "0", "--unixsocket", "redis.sock"])
            .args(["--save", "", "--appendonly", "no"])
            .current_dir(&folder)
            .stdout(Stdio::null())
            .spawn();
        let process = spawned.map_err(|cause| {
            let _ = std::fs::remove_dir(&folder);
            format!(
                "`redis-server` cannot be started ({cause}); install it (Debian's package is \
                 `redis-server`), or set REDIS_URL and TOKEN_KEY for a Redis that is running"
            )
        })?;
        let server = Self { process, folder };
        for _ in 0..1_000 {
            if server.socket().exists() {
                return Ok(server);
            }
            sleep(Duration::from_millis(10)).await;
        }
        Err("`redis-server` was started and does not listen".into())
    }

    fn socket(&self) -> PathBuf {
        self.folder.join("redis.sock")
    }

    fn url(&self) -> String {
        format!("unix://{}", self.socket().display())
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
