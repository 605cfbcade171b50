//! A tenant in this process, to try a first login without an account.

use auth0::session::{Auth0, Auth0Builder};
use auth0_testing::{Error, Tenant, TenantBuilder};

use super::API;

pub(crate) async fn start(here: &str) -> Result<(Auth0Builder, Option<Tenant>), Error> {
    let tenant = builder(here).start().await?;
    let (email, password) = (tenant.user_email(), tenant.user_password());
    println!("Log in as {email} with the password \"{password}\".");
    Ok((application(&tenant, here), Some(tenant)))
}

/// A tenant that allows redirects to this application, and notifies it when sessions end.
pub(crate) fn builder(here: &str) -> TenantBuilder {
    Tenant::builder()
        .api(API)
        .organization("org_acme", "acme")
        .organization("org_globex", "globex")
        .callback(format!("{here}/auth/callback"))
        .logout_url(format!("{here}/"))
        .backchannel_logout_url(format!("{here}/auth/backchannel-logout"))
}

/// The application as registered at that tenant.
pub(crate) fn application(tenant: &Tenant, here: &str) -> Auth0Builder {
    Auth0::builder(tenant.domain())
        .client_id(tenant.client_id())
        .client_secret(tenant.client_secret())
        .base_url(here)
}
