//! The SDK's main job, end to end, over real HTTP with real RS256 tokens.
//!
//! By default it starts a tenant in this process. With `AUTH0_DOMAIN`, `AUTH0_CLIENT_ID`, and
//! `AUTH0_CLIENT_SECRET` it uses that tenant; the login then also needs `AUTH0_USERNAME` and
//! `AUTH0_PASSWORD` (and `AUTH0_CONNECTION`, unless it is Username-Password-Authentication).
//! The application needs the client credentials and password grants, and access to the Management
//! API with `read:connections` and `update:connections`.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "it talks to a person"
)]

use std::env;
use std::error::Error;
use std::process::ExitCode;

use auth0::authentication::grant::{ClientCredentials, PasswordRealm};
use auth0::authentication::{AuthenticationClient, Secret, TokenResponse};
use auth0::core::Domain;
use auth0::management::ManagementClient;
use auth0::management::connections::{Connection, UpdateConnection};
use auth0::verify::{Expect, IdTokenVerifier};
use auth0_testing::Tenant;

type Outcome<T> = Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => {
            println!("\nEverything worked. Next: docs/src/getting-started.md, or another example.");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("\nquickstart failed: {}", chain(&*error));
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Outcome<()> {
    let settings = Settings::find().await?;
    println!("tenant      {} ({})", settings.domain, settings.origin());

    let auth = AuthenticationClient::builder(&settings.domain)
        .client_id(&settings.client_id)
        .client_secret(&settings.client_secret)
        .build()?;

    let audience = settings.domain.management_audience();
    let token = auth.token(&ClientCredentials::new(&audience)).await?;
    println!(
        "token       for {audience}, valid for {} s (client credentials)",
        token.expires_in.ok_or("the token has no lifetime")?
    );

    // The management client can also fetch its own tokens; this shows how to pass one.
    let mgmt = ManagementClient::builder(&settings.domain)
        .token(&token.access_token)
        .build()?;
    let connections = list(&mgmt).await?;
    rename(&mgmt, pick(&connections, &settings.connection)?).await?;

    let login = PasswordRealm::new(&settings.username, &settings.password, &settings.connection);
    let user = auth.token(&login.scope("openid profile email")).await?;
    println!(
        "login       {} with a password, in {}",
        settings.username, settings.connection
    );

    verify(&settings, &user).await?;
    if let Settings {
        tenant: Some(tenant),
        ..
    } = settings
    {
        tenant.shutdown().await;
    }
    Ok(())
}

async fn list(mgmt: &ManagementClient) -> Outcome<Vec<Connection>> {
    let connections = mgmt.connections().list().collect().await?;
    println!("connections {}:", connections.len());
    for connection in &connections {
        let strategy = connection
            .strategy
            .as_ref()
            .map_or("?", |strategy| strategy.as_str());
        println!(
            "            {} ({strategy})",
            connection.name.as_deref().unwrap_or("?")
        );
    }
    Ok(connections)
}

fn pick<'a>(connections: &'a [Connection], name: &str) -> Outcome<&'a Connection> {
    let found = connections
        .iter()
        .find(|connection| connection.name.as_deref() == Some(name));
    found.ok_or_else(|| format!("the tenant has no connection `{name}`").into())
}

/// Renames the connection, reads it back, and restores its old name.
async fn rename(mgmt: &ManagementClient, connection: &Connection) -> Outcome<()> {
    let id = connection.id.as_deref().ok_or("the connection has no id")?;
    let old_name = connection
        .display_name
        .clone()
        .or_else(|| connection.name.clone());
    let new_name = "Renamed by the quickstart".to_owned();

    let update = UpdateConnection {
        display_name: Some(new_name.clone()),
        ..Default::default()
    };
    mgmt.connections().update(id, &update).await?;
    let read_back = mgmt.connections().get(id).await?.display_name;
    if read_back.as_ref() != Some(&new_name) {
        return Err(format!("renamed {id} to {new_name:?}, but read back {read_back:?}").into());
    }
    println!("renamed     {id} to {new_name:?}, and back");

    let restore = UpdateConnection {
        display_name: old_name,
        ..Default::default()
    };
    mgmt.connections().update(id, &restore).await?;
    Ok(())
}

async fn verify(settings: &Settings, user: &TokenResponse) -> Outcome<()> {
    let id_token = user
        .id_token
        .as_ref()
        .ok_or("the response has no ID token")?
        .expose();
    let verifier = IdTokenVerifier::builder(&settings.domain)
        .client_id(&settings.client_id)
        .build()?;

    let verified = verifier.verify(id_token, &Expect::without_nonce()).await?;
    println!(
        "verified    the ID token of {}, with the keys that the tenant publishes",
        verified.subject()
    );

    match verifier
        .verify(&tampered(id_token)?, &Expect::without_nonce())
        .await
    {
        Ok(_) => Err("a tampered ID token was accepted".into()),
        Err(error) => {
            println!("rejected    a tampered copy: {}", chain(&error));
            Ok(())
        }
    }
}

/// Returns the token with one character of its claims changed.
fn tampered(token: &str) -> Outcome<String> {
    let claims = token.find('.').ok_or("the ID token is no JWT")? + 10;
    let changed = if token.as_bytes().get(claims) == Some(&b'A') {
        "B"
    } else {
        "A"
    };
    let mut copy = token.to_owned();
    copy.replace_range(claims..=claims, changed);
    Ok(copy)
}

struct Settings {
    domain: Domain,
    client_id: String,
    client_secret: Secret,
    username: String,
    password: Secret,
    connection: String,
    /// The tenant runs until this is dropped.
    tenant: Option<Tenant>,
}

impl Settings {
    async fn find() -> Outcome<Self> {
        let connection = env::var("AUTH0_CONNECTION")
            .unwrap_or_else(|_| "Username-Password-Authentication".to_owned());
        if env::var_os("AUTH0_DOMAIN").is_some() {
            return Ok(Self {
                domain: required("AUTH0_DOMAIN")?.parse()?,
                client_id: required("AUTH0_CLIENT_ID")?,
                client_secret: required("AUTH0_CLIENT_SECRET")?.into(),
                username: required("AUTH0_USERNAME")?,
                password: required("AUTH0_PASSWORD")?.into(),
                connection,
                tenant: None,
            });
        }
        let tenant = Tenant::builder().start().await?;
        Ok(Self {
            domain: tenant.domain().parse()?,
            client_id: tenant.client_id().to_owned(),
            client_secret: tenant.client_secret().into(),
            username: tenant.user_email().to_owned(),
            password: tenant.user_password().into(),
            connection,
            tenant: Some(tenant),
        })
    }

    fn origin(&self) -> &'static str {
        match self.tenant {
            Some(_) => "started in this process; set AUTH0_DOMAIN to use yours",
            None => "from AUTH0_DOMAIN",
        }
    }
}

fn required(name: &str) -> Outcome<String> {
    match env::var(name) {
        Ok(value) if !value.trim().is_empty() => Ok(value),
        _ => Err(format!("AUTH0_DOMAIN is set, so {name} must be, too").into()),
    }
}

/// Formats an error and its causes on one line.
fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}
