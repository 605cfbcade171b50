//! `rediss://`, with a private authority, to one server and to groups of them.

use std::time::Duration;

use auth0_redis::{RedisClient, RedisClientBuilder, RedisTokenCache};

use crate::authority::Authority;
use crate::connections::{a_failover_is_followed, all_stores_work, build};
use crate::groups::{Cluster, Sentinels};
use crate::server::RedisServer;
use crate::support::{Source, key};

/// A server that asks for client certificates, and its URL.
async fn start(authority: &Authority) -> Option<(RedisServer, String)> {
    let files = authority.files(&["localhost"]);
    let (server, port) = RedisServer::start_tcp(|port, _| files.arguments(port)).await?;
    Some((server, format!("rediss://localhost:{port}")))
}

fn cache(builder: RedisClientBuilder) -> RedisTokenCache {
    let client = builder
        .connect_timeout(Duration::from_mins(1))
        .build()
        .unwrap();
    RedisTokenCache::new(client, &key(1))
}

/// Why a client with these settings gets along without Redis.
async fn refusal(builder: RedisClientBuilder) -> String {
    let client = builder
        .connect_timeout(Duration::from_mins(1))
        .build()
        .unwrap();
    let cache = RedisTokenCache::new(client.clone(), &key(1));
    let token = Source::default().through(&cache).await;
    assert_eq!((token.as_str(), cache.stats().fallbacks), ("token-0", 1));
    client.outage().unwrap()
}

#[tokio::test]
async fn a_private_authority_and_a_client_certificate_are_used() {
    let authority = Authority::new();
    let Some((_redis, url)) = start(&authority).await else {
        return;
    };
    let source = Source::default();
    let (certificate, client_key) = authority.issue(&["client"]);
    let build = || {
        cache(RedisClient::builder(url.as_str()).tls(|tls| {
            tls.add_root_certificate_pem(authority.pem())
                .client_certificate_pem(certificate.as_str(), client_key.as_str())
        }))
    };
    source.through(&build()).await;
    source.through(&build()).await;
    assert_eq!(source.fetches(), 1);

    // The server asks for a certificate.
    assert!(
        refusal(authority.trusted(&url))
            .await
            .contains("CertificateRequired")
    );
}

#[tokio::test]
async fn a_server_that_is_not_trusted_is_not_used() {
    let authority = Authority::new();
    let Some((_redis, url)) = start(&authority).await else {
        return;
    };
    let other_authority = Authority::new().trusted(&url);
    for builder in [other_authority, RedisClient::builder(url.as_str())] {
        assert!(
            refusal(builder)
                .await
                .contains("not signed by a trusted authority")
        );
    }
    let other_name = url.replace("localhost", "127.0.0.1");
    assert!(
        refusal(authority.trusted(&other_name))
            .await
            .contains("is for another name")
    );
    let plain = RedisClient::builder(url.replace("rediss", "redis"));
    refusal(plain).await;
}

/// For groups: their servers talk to each other with TLS, and know each other by address.
fn group(authority: &Authority) -> (crate::authority::Files, [String; 6]) {
    let more = [
        "--tls-auth-clients",
        "no",
        "--tls-replication",
        "yes",
        "--tls-cluster",
        "yes",
    ];
    (authority.files(&["127.0.0.1"]), more.map(str::to_owned))
}

#[tokio::test(flavor = "multi_thread")]
async fn sentinels_and_their_servers_are_used_with_tls() {
    let authority = Authority::new();
    let (files, more) = group(&authority);
    // Neither sentinels nor replicas take part in a cluster.
    let secure = |port| [files.arguments(port), more[..4].to_vec()].concat();
    let Some(group) = Sentinels::start_with(secure).await else {
        return;
    };
    let url = group.url().replacen("redis", "rediss", 1);
    let stranger = build(RedisClient::builder(url.as_str()));
    let error = stranger.check().await.unwrap_err().to_string();
    assert!(error.contains("not signed by a trusted"), "{error}");
    let client = || build(authority.trusted(&url));
    a_failover_is_followed(group, client).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cluster_is_used_with_tls() {
    let authority = Authority::new();
    let (files, more) = group(&authority);
    let secure = |port| [files.arguments(port), more.to_vec()].concat();
    let Some(cluster) = Cluster::start_with(secure).await else {
        return;
    };
    let url = cluster.url().replacen("redis", "rediss", 1);
    let client = || build(authority.trusted(&url));
    all_stores_work(&client(), &client()).await;
}
