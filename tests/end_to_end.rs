//! Tests of several crates together, against a tenant in this process.

#![allow(
    clippy::unwrap_used,
    reason = "a failure in a helper is a failure of the test"
)]

use std::sync::Arc;
use std::time::Duration;

use auth0::authentication::grant::{ClientCredentials, PasswordRealm};
use auth0::authentication::{AuthenticationClient, ClientAuthentication};
use auth0::core::{BoxService, CallOptions, Token, TokenCache, TokenCacheFuture, TokenFetch};
use auth0::management::ManagementClient;
use auth0::management::connections::{
    ConnectionOptions, ConnectionOptionsSaml, CreateConnection, ListConnectionsParams, Strategy,
    UpdateConnection,
};
use auth0::verify::{AccessTokenVerifier, ErrorKind, Expect, IdTokenVerifier};
use auth0_testing::{Fault, RateLimit, Tenant};
use futures_util::{StreamExt, TryStreamExt};

const CONNECTIONS: &str = "/api/v2/connections";

async fn tenant() -> Tenant {
    Tenant::builder().start().await.unwrap()
}

fn management(tenant: &Tenant) -> ManagementClient {
    ManagementClient::builder(tenant.domain())
        .client_credentials(tenant.client_id(), tenant.client_secret())
        .build()
        .unwrap()
}

fn authentication(tenant: &Tenant) -> AuthenticationClient {
    AuthenticationClient::builder(tenant.domain())
        .client_id(tenant.client_id())
        .client_secret(tenant.client_secret())
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_connection_is_created_read_changed_and_deleted() {
    let tenant = tenant().await;
    let connections = management(&tenant).connections();

    let mut create = CreateConnection::new("staff", Strategy::Samlp);
    create.options = Some(ConnectionOptions::Samlp(ConnectionOptionsSaml {
        sign_in_endpoint: Some("https://idp.example".into()),
        ..Default::default()
    }));
    let created = connections.create(&create).await.unwrap();
    let id = created.id.unwrap();
    assert_eq!(created.strategy, Some(Strategy::Samlp));

    let update = UpdateConnection {
        display_name: Some("Staff".into()),
        ..Default::default()
    };
    connections.update(&id, &update).await.unwrap();
    let read = connections.get(&id).await.unwrap();
    assert_eq!(read.display_name.as_deref(), Some("Staff"));
    match read.options {
        Some(ConnectionOptions::Samlp(options)) => {
            assert_eq!(
                options.sign_in_endpoint.as_deref(),
                Some("https://idp.example")
            );
        }
        other => panic!("{other:?}"),
    }

    connections.delete(&id).await.unwrap();
    let error = connections.get(&id).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.api().unwrap().code(), Some("inexistent_connection"));
    assert!(error.request_id().is_some());
    assert_eq!(tenant.requests_to("POST", "/oauth/token"), 1);
}

#[tokio::test]
async fn an_update_sends_only_what_was_set() {
    let tenant = tenant().await;
    let connections = management(&tenant).connections();
    let all = connections.list().collect().await.unwrap();
    let id = all[0].id.clone().unwrap();
    let metadata = [
        ("gone".to_owned(), None),
        ("kept".to_owned(), Some("x".to_owned())),
    ]
    .into();
    let update = UpdateConnection {
        metadata: Some(metadata),
        ..Default::default()
    };
    // Only the request matters here, not whether the tenant accepts it.
    let _ = connections.update(&id, &update).await;
    let requests = tenant.requests();
    let sent = requests
        .iter()
        .find(|request| request.method == "PATCH")
        .unwrap();
    assert_eq!(sent.body, br#"{"metadata":{"gone":null,"kept":"x"}}"#);
    assert_eq!(sent.header("content-type"), Some("application/json"));
    assert!(sent.header("auth0-client").is_some());
}

#[tokio::test]
async fn lists_make_no_superfluous_request_in_either_pagination() {
    let mut builder = Tenant::builder();
    for number in 0..5 {
        builder = builder.connection(format!("more-{number}"), "oidc");
    }
    let tenant = builder.start().await.unwrap();
    let connections = management(&tenant).connections();
    // Seven connections: two full pages of three and a last one, then a page that fits all of them exactly.
    let by_checkpoint = ListConnectionsParams {
        take: Some(3),
        ..Default::default()
    };
    let by_number = ListConnectionsParams {
        per_page: Some(3),
        ..Default::default()
    };
    let exact = ListConnectionsParams {
        per_page: Some(7),
        ..Default::default()
    };
    for (params, pages) in [(by_checkpoint, 3), (by_number, 3), (exact, 1)] {
        tenant.clear_requests();
        let names: Vec<_> = connections
            .list_with(&params)
            .items()
            .map_ok(|connection| connection.name.unwrap())
            .try_collect()
            .await
            .unwrap();
        assert_eq!(names.len(), 7);
        assert_eq!(tenant.requests_to("GET", CONNECTIONS), pages, "{params:?}");
    }
}

#[tokio::test]
async fn a_list_can_go_on_where_an_earlier_one_ended() {
    let tenant = tenant().await;
    let connections = management(&tenant).connections();
    let first = ListConnectionsParams {
        take: Some(1),
        ..Default::default()
    };
    let page = connections.list_with(&first).first_page().await.unwrap();
    assert_eq!(page.items.len(), 1);
    let rest = ListConnectionsParams {
        from: page.next,
        ..Default::default()
    };
    let rest = connections.list_with(&rest).collect().await.unwrap();
    assert_eq!(rest.len(), 1);
    assert_ne!(rest[0].id, page.items[0].id);
}

#[tokio::test]
async fn a_strategy_this_version_does_not_know_is_no_error() {
    let tenant = Tenant::builder()
        .connection("new", "brand-new")
        .start()
        .await
        .unwrap();
    let params = ListConnectionsParams {
        name: Some("new".to_owned()),
        ..Default::default()
    };
    let found = management(&tenant)
        .connections()
        .list_with(&params)
        .collect()
        .await
        .unwrap();
    assert_eq!(found[0].strategy.as_ref().unwrap().as_str(), "brand-new");
    assert_eq!(found.len(), 1);
}

#[tokio::test]
async fn a_revoked_token_is_replaced_without_the_caller_noticing() {
    let tenant = tenant().await;
    let mgmt = management(&tenant);
    mgmt.connections().list().first_page().await.unwrap();
    tenant.revoke_tokens();
    let calls = (0..16).map(|_| {
        let connections = mgmt.connections();
        async move {
            connections
                .list()
                .first_page()
                .await
                .map(|page| page.items.len())
        }
    });
    for found in futures_util::future::join_all(calls).await {
        assert_eq!(found.unwrap(), 2);
    }
    assert_eq!(tenant.requests_to("POST", "/oauth/token"), 2);
}

#[tokio::test]
async fn many_first_calls_fetch_one_token() {
    let tenant = tenant().await;
    let mgmt = management(&tenant);
    tenant.fault(Fault::on("/oauth/token").delay(Duration::from_millis(50)));
    let calls = (0..64).map(|_| {
        let connections = mgmt.connections();
        async move { connections.list().first_page().await }
    });
    for page in futures_util::future::join_all(calls).await {
        page.unwrap();
    }
    assert_eq!(tenant.requests_to("POST", "/oauth/token"), 1);
}

#[tokio::test]
async fn two_clients_share_a_token_through_a_cache() {
    #[derive(Clone, Default)]
    struct Shared(Arc<tokio::sync::Mutex<Option<Token>>>);

    impl TokenCache for Shared {
        fn get_or_fetch<'a>(&'a self, _: &'a str, fetch: TokenFetch<'a>) -> TokenFetch<'a> {
            Box::pin(async move {
                let mut kept = self.0.lock().await;
                match &*kept {
                    Some(token) => Ok(token.clone()),
                    None => Ok(kept.insert(fetch.await?).clone()),
                }
            })
        }

        fn remove<'a>(&'a self, _: &'a str, _: &'a Token) -> TokenCacheFuture<'a, ()> {
            Box::pin(async move {
                *self.0.lock().await = None;
                Ok(())
            })
        }
    }

    let tenant = tenant().await;
    let cache = Shared::default();
    let audience = format!("{}api/v2/", tenant.issuer());
    for _ in 0..2 {
        let source = authentication(&tenant).client_credentials_source(&audience);
        let cache = cache.clone();
        let mgmt = ManagementClient::builder(tenant.domain())
            .http(|client| client.token_source_with_cache(source, cache))
            .build()
            .unwrap();
        mgmt.connections().list().first_page().await.unwrap();
    }
    assert_eq!(tenant.requests_to("POST", "/oauth/token"), 1);
}

#[tokio::test]
async fn one_service_carries_calls_and_token_fetches() {
    let tenant = tenant().await;
    let seen = Arc::new(std::sync::Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let layer = tower::layer::layer_fn(move |inner: BoxService| {
        let log = Arc::clone(&log);
        tower::util::MapRequest::new(inner, move |request: http::Request<bytes::Bytes>| {
            log.lock().unwrap().push(request.uri().path().to_owned());
            request
        })
    });
    let mgmt = ManagementClient::builder(tenant.domain())
        .client_credentials(tenant.client_id(), tenant.client_secret())
        .http(|client| client.attempt_layer(layer))
        .build()
        .unwrap();
    mgmt.connections().list().first_page().await.unwrap();
    assert_eq!(*seen.lock().unwrap(), ["/oauth/token", CONNECTIONS]);
}

#[tokio::test]
async fn a_crowd_stays_within_the_rate_limit() {
    let limit = RateLimit::new(10, 200.0);
    let tenant = Tenant::builder().rate_limit(limit).start().await.unwrap();
    let mgmt = management(&tenant);
    let calls = (0..60).map(|_| {
        let connections = mgmt.connections();
        async move { connections.list().first_page().await }
    });
    let mut crowd = futures_util::stream::iter(calls).buffer_unordered(32);
    while let Some(page) = crowd.next().await {
        page.unwrap();
    }
    assert_eq!(mgmt.rate_limit().unwrap().limit, 10);
    // The client stayed within the bucket, so the tenant refused no request.
    assert_eq!(tenant.rate_limited_count(), 0);
}

#[tokio::test]
async fn options_go_with_the_handle_they_were_given_to() {
    let tenant = tenant().await;
    let connections = management(&tenant).connections();
    let options = CallOptions::new()
        .max_retries(0)
        .header("x-trace", "t1")
        .unwrap();
    tenant.fault(Fault::on(CONNECTIONS).status(503).times(1));
    let error = connections
        .with_options(options)
        .list()
        .first_page()
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    connections.list().first_page().await.unwrap();
    let traced: Vec<_> = tenant
        .requests()
        .iter()
        .filter(|request| request.path == CONNECTIONS)
        .map(|request| request.header("x-trace").is_some())
        .collect();
    assert_eq!(traced, [true, false]);
}

#[tokio::test]
async fn both_kinds_of_secret_authentication_work() {
    let awkward = "a:b c%&=+ä";
    let tenant = Tenant::builder()
        .client("app:1", awkward)
        .start()
        .await
        .unwrap();
    let methods = [
        ClientAuthentication::ClientSecretPost,
        ClientAuthentication::ClientSecretBasic,
    ];
    for method in methods {
        let auth = AuthenticationClient::builder(tenant.domain())
            .client_id("app:1")
            .client_authentication(method(awkward.into()))
            .build()
            .unwrap();
        let grant = ClientCredentials::new(format!("{}api/v2/", tenant.issuer()));
        let token = auth.token(&grant).await.unwrap();
        assert_eq!(token.token_type, "Bearer");
        assert!(token.expires_at().unwrap() > token.received_at);
    }
}

#[tokio::test]
async fn a_user_logs_in_and_the_id_token_is_verified() {
    let tenant = tenant().await;
    let login = PasswordRealm::new(
        tenant.user_email(),
        tenant.user_password(),
        "Username-Password-Authentication",
    );
    let tokens = authentication(&tenant)
        .token(&login.scope("openid profile email"))
        .await
        .unwrap();
    let id_token = tokens.id_token.unwrap();
    let verifier = IdTokenVerifier::builder(tenant.domain())
        .client_id(tenant.client_id())
        .build()
        .unwrap();
    let verified = verifier
        .verify(id_token.expose(), &Expect::without_nonce())
        .await
        .unwrap();
    assert!(verified.subject().starts_with("auth0|"));

    // Keys rotate while tokens signed with the old one are still in use.
    tenant.rotate_keys().unwrap();
    let newer = tenant.issue_id_token(serde_json::json!({})).unwrap();
    verifier
        .verify(&newer, &Expect::without_nonce())
        .await
        .unwrap();
    verifier
        .verify(id_token.expose(), &Expect::without_nonce())
        .await
        .unwrap();

    // The last character contains unused bits; the one before it does not.
    let mut tampered = id_token.expose().to_owned();
    let at = tampered.len() - 10;
    let other = if tampered.as_bytes()[at] == b'A' {
        "B"
    } else {
        "A"
    };
    tampered.replace_range(at..=at, other);
    let error = verifier
        .verify(&tampered, &Expect::without_nonce())
        .await
        .unwrap_err();
    assert!(error.is_signature(), "{error}");
}

#[tokio::test]
async fn an_access_token_of_the_tenant_is_verified() {
    let api = "https://api.example.com";
    let tenant = Tenant::builder().api(api).start().await.unwrap();
    let token = authentication(&tenant)
        .token(&ClientCredentials::new(api))
        .await
        .unwrap();
    let verifier = AccessTokenVerifier::builder(tenant.domain())
        .audience(api)
        .build()
        .unwrap();
    let verified = verifier.verify(token.access_token.expose()).await.unwrap();
    assert_eq!(verified.client_id(), Some(tenant.client_id()));

    let other = AccessTokenVerifier::builder(tenant.domain())
        .audience("x")
        .build()
        .unwrap();
    let error = other.verify(token.access_token.expose()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Audience);
}
