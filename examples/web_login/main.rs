//! A web application whose users log in: an authorization code with PKCE over a pushed authorization
//! request, a verified ID token, a session of the application's own, a profile page, and a logout that
//! ends the session at the tenant, too.
//!
//! Without configuration it starts a tenant in this process and prints who can log in there. With
//! `AUTH0_DOMAIN`, `AUTH0_CLIENT_ID` and `AUTH0_CLIENT_SECRET` it uses that tenant, where
//! `http://127.0.0.1:3000/callback` has to be an allowed callback URL and
//! `http://127.0.0.1:3000/logged-out` an allowed logout URL. `PORT` changes the port.

#![allow(clippy::print_stdout, reason = "it talks to a person")]

mod app;
mod pages;
mod sessions;

use std::env;
use std::error::Error;

use auth0::authentication::AuthenticationClient;
use auth0_testing::Tenant;
use tokio::net::TcpListener;

pub(crate) use app::router;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let configured = env::var("AUTH0_DOMAIN").ok();
    // A real tenant has to know the address; the one in the process is told below.
    let usual = if configured.is_some() { "3000" } else { "0" };
    let port = env::var("PORT").unwrap_or_else(|_| usual.to_owned());
    let listener = TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    let here = format!("http://{}", listener.local_addr()?);
    println!("Open {here}/ in a browser. Ctrl-C ends it.");

    if let Some(domain) = configured {
        let auth = AuthenticationClient::builder(&domain)
            .client_id(required("AUTH0_CLIENT_ID")?)
            .client_secret(required("AUTH0_CLIENT_SECRET")?)
            .build()?;
        axum::serve(listener, router(auth, &here)?).await?;
        return Ok(());
    }
    let tenant = tenant_for(&here).await?;
    println!(
        "Log in as {} with the password {}",
        tenant.user_email(),
        tenant.user_password()
    );
    axum::serve(listener, router(client_of(&tenant)?, &here)?).await?;
    Ok(())
}

/// A tenant in the process that lets users come back to this application.
pub(crate) async fn tenant_for(here: &str) -> Result<Tenant, auth0_testing::Error> {
    Tenant::builder()
        .callback(format!("{here}/callback"))
        .logout_url(format!("{here}/logged-out"))
        .start()
        .await
}

/// The application as that tenant knows it.
pub(crate) fn client_of(tenant: &Tenant) -> Result<AuthenticationClient, auth0::core::Error> {
    AuthenticationClient::builder(tenant.domain())
        .client_id(tenant.client_id())
        .client_secret(tenant.client_secret())
        .build()
}

fn required(name: &str) -> Result<String, String> {
    env::var(name).map_err(|_| format!("{name} must be set when AUTH0_DOMAIN is"))
}
