//! A tenant in this process, to try the example without an account.

use auth0::core::{Client, Json, Operation, Secret};
use auth0::session::{Auth0, Auth0Builder};
use auth0_testing::{Tenant, TenantBuilder};

pub(crate) async fn start(
    here: &str,
) -> Result<(String, Auth0Builder, Option<Tenant>), Box<dyn std::error::Error>> {
    let tenant = builder(here).start().await?;
    enable_accounts(&tenant).await?;
    let (email, password) = (tenant.user_email(), tenant.user_password());
    println!("Log in as {email} with the password {password}.");
    let domain = tenant.domain().to_owned();
    Ok((domain, application(&tenant, here), Some(tenant)))
}

/// A tenant that allows redirects to this application.
pub(crate) fn builder(here: &str) -> TenantBuilder {
    Tenant::builder()
        .connection("google-oauth2", "google-oauth2")
        .callback(format!("{here}/auth/callback"))
        .callback(format!("{here}/accounts/connected"))
        .logout_url(format!("{here}/"))
}

/// The application as registered at that tenant.
pub(crate) fn application(tenant: &Tenant, here: &str) -> Auth0Builder {
    Auth0::builder(tenant.domain())
        .client_id(tenant.client_id())
        .client_secret(tenant.client_secret())
        .base_url(here)
}

/// Lets users connect their Google accounts, as an administrator does in the dashboard.
pub(crate) async fn enable_accounts(tenant: &Tenant) -> Result<(), Box<dyn std::error::Error>> {
    let token = tenant.issue_access_token(serde_json::json!({}))?;
    let management = Client::builder(tenant.domain())
        .token_source(Secret::from(token))
        .build()?;
    let list = Operation::get("/api/v2/connections").query("name", "google-oauth2");
    let found: Json = management.call(list).await?;
    let id = found[0]["id"].as_str().unwrap_or_default().to_owned();
    let change = Json::parse(r#"{"connected_accounts":{"active":true}}"#)?;
    let change = Operation::patch("/api/v2/connections/{id}")
        .path(&id)
        .json(&change);
    management.call::<Json>(change).await?;
    Ok(())
}
