//! `rediss://`, with a private authority.

use std::time::Duration;

use auth0_redis::{RedisClient, RedisClientBuilder, RedisTokenCache};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};

use crate::server::RedisServer;
use crate::support::{Source, key};

struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    /// A certificate and its key.
    fn issue(&self, name: &str) -> (String, String) {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        // OpenSSL takes a certificate with the authority's name for a self-signed one.
        params.distinguished_name.push(DnType::CommonName, name);
        let certificate = params.signed_by(&key, &self.0).unwrap();
        (certificate.pem(), key.serialize_pem())
    }
}

/// A port that is free now; Redis cannot be told to take any.
fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

async fn start(authority: &Authority) -> Option<(RedisServer, String)> {
    // The process's, which the client needs to be told.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let folder = std::env::temp_dir().join(format!(
        "auth0-redis-tls-{}-{}",
        std::process::id(),
        free_port()
    ));
    std::fs::create_dir(&folder).unwrap();
    let (certificate, key) = authority.issue("localhost");
    let file = |name: &str, text: &str| {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let files = [
        file("certificate.pem", &certificate),
        file("key.pem", &key),
        file("authority.pem", &authority.0.pem()),
    ];
    let port = free_port();
    let server = RedisServer::start_with(&[
        "--tls-port",
        &port.to_string(),
        "--bind",
        "127.0.0.1",
        "--tls-cert-file",
        &files[0],
        "--tls-key-file",
        &files[1],
        "--tls-ca-cert-file",
        &files[2],
    ])
    .await;
    std::fs::remove_dir_all(&folder).unwrap();
    Some((server?, format!("rediss://localhost:{port}")))
}

fn cache(builder: RedisClientBuilder) -> RedisTokenCache {
    let client = builder
        .connect_timeout(Duration::from_secs(10))
        .build()
        .unwrap();
    RedisTokenCache::new(client, &key(1))
}

#[tokio::test]
async fn a_private_authority_and_a_client_certificate_are_used() {
    let authority = Authority::new();
    let Some((_redis, url)) = start(&authority).await else {
        return;
    };
    let source = Source::default();
    let (certificate, client_key) = authority.issue("client");
    let build = || {
        let builder = RedisClient::builder(url.as_str()).root_certificate(authority.0.pem());
        cache(builder.client_certificate(&certificate, client_key.as_str()))
    };
    source.through(&build()).await;
    source.through(&build()).await;
    assert_eq!(source.fetches(), 1);

    // The server asks for a certificate.
    let without = cache(RedisClient::builder(url.as_str()).root_certificate(authority.0.pem()));
    source.through(&without).await;
    assert_eq!(without.stats().fallbacks, 1);
}

#[tokio::test]
async fn a_server_that_is_not_trusted_is_not_used() {
    let authority = Authority::new();
    let Some((_redis, url)) = start(&authority).await else {
        return;
    };
    let source = Source::default();
    let other_authority =
        RedisClient::builder(url.as_str()).root_certificate(Authority::new().0.pem());
    for builder in [other_authority, RedisClient::builder(url.as_str())] {
        let cache = cache(builder);
        source.through(&cache).await;
        assert_eq!(cache.stats().fallbacks, 1);
    }
    assert_eq!(source.fetches(), 2);
}

#[test]
fn certificates_that_are_none_are_said() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder =
        RedisClient::builder("rediss://localhost").client_certificate("hunter2", "hunter2");
    let error = builder.build().unwrap_err();
    assert!(error.to_string().contains("cannot be used"), "{error}");
    assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
}
