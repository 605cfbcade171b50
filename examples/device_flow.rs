//! A login for a program without a browser, such as a command-line tool or a television: the user logs in
//! on another device.
//!
//! By default it starts a tenant in this process and plays the user, too. With `AUTH0_DOMAIN` and
//! `AUTH0_CLIENT_ID` of an application of type "Native" with the grant "Device Code", it waits for you.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "it talks to a person"
)]

use std::env;
use std::error::Error;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use auth0::authentication::{AuthenticationClient, DeviceLogin, PollError, StartDeviceLogin};
use auth0_testing::{Application, Tenant};
use tokio::time::sleep;

type Outcome<T> = Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("device-flow failed: {error}");
            let mut cause = error.source();
            while let Some(error) = cause {
                eprintln!("  because: {error}");
                cause = error.source();
            }
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Outcome<()> {
    let Ok(domain) = env::var("AUTH0_DOMAIN") else {
        return with_a_tenant_of_our_own().await;
    };
    let client_id = env::var("AUTH0_CLIENT_ID").map_err(|_| "AUTH0_CLIENT_ID must be set, too")?;
    let auth = AuthenticationClient::builder(domain)
        .client_id(client_id)
        .build()?;
    let device = begin(&auth).await?;
    finish(&auth, &device).await
}

async fn with_a_tenant_of_our_own() -> Outcome<()> {
    let tenant = Tenant::builder()
        .application(Application::public("television"))
        .poll_interval(Duration::from_secs(1))
        .start()
        .await?;
    let auth = AuthenticationClient::builder(tenant.domain())
        .client_id("television")
        .build()?;
    let device = begin(&auth).await?;
    let user = async {
        sleep(Duration::from_millis(1500)).await;
        println!("… and somewhere else {} enters it", tenant.user_email());
        tenant.approve_device(&device.user_code, tenant.user_email())?;
        Ok(())
    };
    tokio::try_join!(finish(&auth, &device), user)?;
    tenant.shutdown().await;
    Ok(())
}

async fn begin(auth: &AuthenticationClient) -> Outcome<DeviceLogin> {
    let request = StartDeviceLogin::new().scope("openid profile email");
    let device = auth.start_device_login(&request).await?;
    println!("On another device, go to");
    println!("    {}", device.verification_uri);
    println!("and enter");
    println!("    {}", device.user_code);
    if let Some(uri) = &device.verification_uri_complete {
        println!("or go to {uri}");
    }
    if let Some(expires_at) = device.expires_at() {
        let left = expires_at
            .duration_since(SystemTime::now())
            .unwrap_or_default();
        println!("within {} minutes.", left.as_secs().div_ceil(60));
    }
    Ok(device)
}

async fn finish(auth: &AuthenticationClient, device: &DeviceLogin) -> Outcome<()> {
    let tokens = match auth.poll_device_login(device).await {
        Ok(tokens) => tokens,
        Err(PollError::Denied(_)) => return Err("the login was denied".into()),
        Err(PollError::Expired(_)) => return Err("that took too long; start again".into()),
        Err(error) => return Err(error.into()),
    };
    // The client has verified the ID token.
    let user = tokens.claims().ok_or("the login brought no ID token")?;
    let name: Option<String> = user.claim("name")?;
    println!(
        "Logged in as {} ({}).",
        name.as_deref().unwrap_or("?"),
        user.subject()
    );
    Ok(())
}
