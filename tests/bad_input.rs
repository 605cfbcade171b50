//! Failures that occur in practice. Each returns an error that explains what to do, none of them panics, and
//! the client repeats no request that must not be repeated. Requests are counted where they arrive.

#![allow(
    clippy::unwrap_used,
    reason = "a failure in a helper is a failure of the test"
)]

use std::error::Error as _;
use std::time::Duration;

use auth0::authentication::AuthenticationClient;
use auth0::authentication::grant::{ClientCredentials, PasswordRealm};
use auth0::core::layer::RetryLayer;
use auth0::core::transport::Transport;
use auth0::core::{CallOptions, Error, ErrorKind, SetAside};
use auth0::management::ManagementClient;
use auth0::management::connections::{CreateConnection, Strategy};
use auth0_testing::{Fault, Tenant};

const CONNECTIONS: &str = "/api/v2/connections";

async fn tenant() -> Tenant {
    Tenant::builder().start().await.unwrap()
}

/// Returns a client that waits only briefly between attempts.
fn management(tenant: &Tenant) -> ManagementClient {
    ManagementClient::builder(tenant.domain())
        .client_credentials(tenant.client_id(), tenant.client_secret())
        .http(|client| client.retry(quick()))
        .build()
        .unwrap()
}

fn quick() -> RetryLayer {
    let moment = Duration::from_millis(1);
    RetryLayer::default()
        .base_delay(moment)
        .max_delay(moment)
        .max_retry_after(moment)
}

async fn list(mgmt: &ManagementClient) -> Result<usize, Error> {
    mgmt.connections()
        .list()
        .first_page()
        .await
        .map(|page| page.items.len())
}

async fn create(mgmt: &ManagementClient) -> Result<(), Error> {
    let connection = CreateConnection::new("new", Strategy::Oidc);
    mgmt.connections().create(&connection).await.map(drop)
}

fn chain(error: &Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

#[tokio::test]
async fn a_wrong_secret_is_a_credentials_error_with_its_cause() {
    let tenant = tenant().await;
    let mgmt = ManagementClient::builder(tenant.domain())
        .client_credentials(tenant.client_id(), "wrong-secret")
        .build()
        .unwrap();
    let error = list(&mgmt).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(!error.outcome_unknown());
    let text = chain(&error);
    assert!(
        text.contains("no access token") && text.contains("401"),
        "{text}"
    );
    assert!(!text.contains("wrong-secret"));
    let cause = error.source().unwrap();
    assert!(cause.to_string().contains("access_denied"), "{cause}");
    assert_eq!(tenant.requests_to("POST", "/oauth/token"), 1);
    assert_eq!(tenant.requests_to("GET", CONNECTIONS), 0);
}

#[tokio::test]
async fn a_wrong_password_is_not_tried_again() {
    let tenant = tenant().await;
    let auth = AuthenticationClient::builder(tenant.domain())
        .client_id(tenant.client_id())
        .client_secret(tenant.client_secret())
        .build()
        .unwrap();
    let login = PasswordRealm::new(
        tenant.user_email(),
        "not-the-password",
        "Username-Password-Authentication",
    );
    let error = auth.token(&login).await.unwrap_err();
    assert_eq!(error.api().unwrap().code(), Some("invalid_grant"));
    assert!(error.is_forbidden());
    assert_eq!(tenant.requests_to("POST", "/oauth/token"), 1);
}

#[tokio::test]
async fn a_login_is_not_repeated_after_a_gateway_error_but_a_machine_token_is() {
    let tenant = tenant().await;
    let auth = AuthenticationClient::builder(tenant.domain())
        .client_id(tenant.client_id())
        .client_secret(tenant.client_secret())
        .http(|client| client.retry(quick()))
        .build()
        .unwrap();
    tenant.fault(Fault::on("/oauth/token").status(503));
    let login = PasswordRealm::new(tenant.user_email(), tenant.user_password(), "x");
    assert_eq!(auth.token(&login).await.unwrap_err().status().unwrap(), 503);
    assert_eq!(tenant.requests_to("POST", "/oauth/token"), 1);

    tenant.fault(Fault::on("/oauth/token").status(503));
    let grant = ClientCredentials::new(format!("{}api/v2/", tenant.issuer()));
    auth.token(&grant).await.unwrap();
    assert_eq!(tenant.requests_to("POST", "/oauth/token"), 3);
}

#[tokio::test]
async fn an_unknown_domain_says_which_host_was_not_found() {
    let mgmt = ManagementClient::builder("no-such-tenant.invalid")
        .token("t")
        .http(|client| client.retry(quick().max_retries(0)))
        .build()
        .unwrap();
    let error = list(&mgmt).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(
        error.to_string().contains("no-such-tenant.invalid"),
        "{error}"
    );
    assert!(!error.outcome_unknown());
}

#[tokio::test]
async fn a_text_that_is_no_domain_is_refused_when_the_client_is_built() {
    for domain in [
        "",
        "tenant",
        "https://tenant.auth0.com/api/v2",
        "http://tenant.auth0.com",
    ] {
        let error = ManagementClient::builder(domain)
            .token("t")
            .build()
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(chain(&error).contains(&format!("`{domain}` is not a tenant's domain")));
    }
}

#[tokio::test]
async fn a_missing_secret_is_noticed_when_the_client_is_built() {
    let builder = ManagementClient::builder("tenant.auth0.com").client_credentials("id", "");
    assert!(
        builder
            .build()
            .unwrap_err()
            .to_string()
            .contains("`client_secret` is empty")
    );
    let builder = ManagementClient::builder("tenant.auth0.com").client_credentials("", "s");
    assert!(
        builder
            .build()
            .unwrap_err()
            .to_string()
            .contains("`client_id` is empty")
    );
}

#[tokio::test]
async fn an_unreachable_host_is_tried_again_even_for_a_write() {
    let tenant = tenant().await;
    let domain = tenant.domain().to_owned();
    tenant.shutdown().await;
    let mgmt = ManagementClient::builder(&domain)
        .token("t")
        .http(|client| client.retry(quick()))
        .build()
        .unwrap();
    let error = create(&mgmt).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(!error.outcome_unknown());
    assert!(error.source().is_some());
}

#[tokio::test]
async fn a_server_that_speaks_no_tls_is_a_tls_error() {
    let tenant = tenant().await;
    let https = tenant.domain().replace("http://", "https://");
    let mgmt = ManagementClient::builder(&https)
        .token("t")
        .build()
        .unwrap();
    let error = list(&mgmt).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Tls, "{}", chain(&error));
}

#[tokio::test]
async fn a_429_without_headers_is_waited_out() {
    let tenant = tenant().await;
    let mgmt = management(&tenant);
    tenant.fault(Fault::on(CONNECTIONS).method("POST").status(429).times(2));
    create(&mgmt).await.unwrap();
    assert_eq!(tenant.requests_to("POST", CONNECTIONS), 3);
}

#[tokio::test]
async fn a_429_that_stays_is_an_error_that_says_so() {
    let tenant = tenant().await;
    let mgmt = management(&tenant);
    tenant.fault(
        Fault::on(CONNECTIONS)
            .status(429)
            .header("retry-after", "0")
            .always(),
    );
    let error = list(&mgmt).await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::ZERO));
    assert_eq!(tenant.requests_to("GET", CONNECTIONS), 4);
}

#[tokio::test]
async fn garbage_in_retry_after_is_ignored() {
    let tenant = tenant().await;
    let mgmt = management(&tenant);
    for garbage in ["soon", "-5", "1e9", "99999999999999999999999"] {
        tenant.fault(
            Fault::on(CONNECTIONS)
                .status(429)
                .header("retry-after", garbage),
        );
        assert_eq!(list(&mgmt).await.unwrap(), 2, "{garbage}");
    }
}

#[tokio::test]
async fn a_gateway_error_repeats_a_read_and_no_write() {
    let tenant = tenant().await;
    let mgmt = management(&tenant);
    for status in [502, 503, 504] {
        tenant.clear_requests();
        tenant.fault(Fault::on(CONNECTIONS).status(status).times(1));
        list(&mgmt).await.unwrap();
        assert_eq!(tenant.requests_to("GET", CONNECTIONS), 2);
        tenant.fault(Fault::on(CONNECTIONS).status(status).times(1));
        assert_eq!(create(&mgmt).await.unwrap_err().status().unwrap(), status);
        assert_eq!(tenant.requests_to("POST", CONNECTIONS), 1);
    }
}

#[tokio::test]
async fn a_write_cut_off_is_made_once_and_its_outcome_is_unknown() {
    let tenant = tenant().await;
    let mgmt = management(&tenant);
    list(&mgmt).await.unwrap();
    tenant.fault(Fault::on(CONNECTIONS).method("POST").cut());
    let error = create(&mgmt).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Disconnected, "{}", chain(&error));
    assert!(error.outcome_unknown());
    assert_eq!(tenant.requests_to("POST", CONNECTIONS), 1);
}

#[tokio::test]
async fn a_write_whose_answer_is_cut_off_still_tells_its_status() {
    let tenant = tenant().await;
    let mgmt = management(&tenant);
    tenant.fault(Fault::on(CONNECTIONS).method("POST").cut_body());
    let error = create(&mgmt).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Disconnected, "{}", chain(&error));
    assert_eq!(error.status().unwrap(), 201);
    assert!(!error.body().unwrap().is_empty());
    assert_eq!(tenant.requests_to("POST", CONNECTIONS), 1);
}

#[tokio::test]
async fn a_success_with_broken_json_keeps_status_and_body() {
    let tenant = tenant().await;
    let mgmt = management(&tenant);
    tenant.fault(Fault::on(CONNECTIONS).method("POST").malformed());
    let error = create(&mgmt).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.status().unwrap().is_success());
    assert!(!error.body().unwrap().is_empty());
    assert!(error.to_string().contains("the call succeeded"), "{error}");
    assert_eq!(tenant.requests_to("POST", CONNECTIONS), 1);
}

#[tokio::test]
async fn a_value_of_another_type_is_set_aside_with_its_path() {
    let tenant = tenant().await;
    let mgmt = management(&tenant);
    let body = r#"{"connections":[{"id":"con_1"},{"id":"con_2","realms":["a",7]}]}"#;
    tenant.fault(Fault::on(CONNECTIONS).status(200).body(body));
    let page = mgmt.connections().list().first_page().await.unwrap();
    let realms = page.items[1].realms.as_deref();
    assert_eq!(realms, Some(&["a".to_owned()][..]));
    let paths: Vec<&str> = page.set_aside.iter().map(SetAside::path).collect();
    assert_eq!(paths, ["$.connections[1].realms[1]"]);
}

#[tokio::test]
async fn a_body_larger_than_the_limit_is_not_read() {
    let tenant = tenant().await;
    let mgmt = ManagementClient::builder(tenant.domain())
        .client_credentials(tenant.client_id(), tenant.client_secret())
        .http(|client| {
            client.transport(
                Transport::builder()
                    .response_limit(100_000)
                    .build()
                    .unwrap(),
            )
        })
        .build()
        .unwrap();
    tenant.fault(Fault::on(CONNECTIONS).status(200).body(" ".repeat(100_001)));
    let error = list(&mgmt).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ResponseTooLarge);
    assert!(error.to_string().contains("100000"), "{error}");
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(tenant.requests_to("GET", CONNECTIONS), 1);
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let tenant = tenant().await;
    let mgmt = management(&tenant);
    let elsewhere = format!("{}/elsewhere?token=s3cret", tenant.domain());
    tenant.fault(
        Fault::on(CONNECTIONS)
            .status(302)
            .header("location", &elsewhere),
    );
    let error = list(&mgmt).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert!(error.to_string().contains(tenant.domain()), "{error}");
    assert!(!format!("{error:?}").contains("s3cret"));
    assert_eq!(tenant.requests_to("GET", "/elsewhere"), 0);
}

#[tokio::test]
async fn a_deadline_of_zero_sends_nothing() {
    let tenant = tenant().await;
    let mgmt = management(&tenant).with_options(CallOptions::new().deadline(Duration::ZERO));
    let error = create(&mgmt).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeadlineExceeded);
    assert!(error.is_timeout() && !error.outcome_unknown());
    assert!(tenant.requests().is_empty());
}

#[tokio::test]
async fn a_proxy_page_instead_of_json_is_quoted_briefly() {
    let tenant = tenant().await;
    let mgmt = management(&tenant);
    let page = format!(
        "<html><h1>Blocked by the proxy</h1>{}</html>",
        "x".repeat(9_000)
    );
    tenant.fault(
        Fault::on(CONNECTIONS)
            .status(403)
            .header("content-type", "text/html")
            .body(page),
    );
    let error = list(&mgmt).await.unwrap_err();
    assert!(
        error.to_string().contains("Blocked by the proxy"),
        "{error}"
    );
    assert!(error.to_string().len() < 400);
}

#[tokio::test]
async fn identifiers_arrive_as_they_were_given() {
    let tenant = tenant().await;
    let mgmt = management(&tenant);
    let error = mgmt.connections().get("auth0|a/b?c#d").await.unwrap_err();
    assert!(error.status().unwrap().is_client_error());
    assert_eq!(
        tenant.requests_to("GET", "/api/v2/connections/auth0%7Ca%2Fb%3Fc%23d"),
        1
    );

    tenant.clear_requests();
    let error = mgmt.connections().delete("").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(tenant.requests().is_empty());
}
