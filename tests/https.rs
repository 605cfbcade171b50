//! The SDK over HTTPS, with the tenant's certificate authority as an additional root.

#![allow(
    clippy::unwrap_used,
    reason = "a failure in a helper is a failure of the test"
)]

use auth0::core::ErrorKind;
use auth0::core::transport::Transport;
use auth0::management::ManagementClient;
use auth0_testing::Tenant;

fn management(tenant: &Tenant, transport: Transport) -> ManagementClient {
    ManagementClient::builder(tenant.domain())
        .client_credentials(tenant.client_id(), tenant.client_secret())
        .http(|client| client.transport(transport))
        .build()
        .unwrap()
}

#[tokio::test]
async fn the_tenants_authority_has_to_be_trusted() {
    let tenant = Tenant::builder().tls().start().await.unwrap();
    let trusting = Transport::builder()
        .add_root_certificate_pem(tenant.ca_pem())
        .build()
        .unwrap();
    let page = management(&tenant, trusting)
        .connections()
        .list()
        .first_page();
    assert!(!page.await.unwrap().items.is_empty());

    let usual = Transport::builder().build().unwrap();
    let page = management(&tenant, usual).connections().list().first_page();
    assert_ne!(page.await.unwrap_err().kind(), ErrorKind::Decode);
}
