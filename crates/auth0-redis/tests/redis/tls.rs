//! `rediss://`, with a private authority.

use std::sync::atomic::{AtomicU32, Ordering};
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

/// A port that is free now, though perhaps not for long; Redis cannot be told to take any.
fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// A server that asks for client certificates, and its URL.
async fn start(authority: &Authority) -> Option<(RedisServer, String)> {
    let (certificate, key) = authority.issue("localhost");
    let files = Files::new([
        ("certificate.pem", &certificate),
        ("key.pem", &key),
        ("authority.pem", &authority.0.pem()),
    ]);
    for _ in 0..20 {
        let port = free_port();
        let arguments = [
            ["--tls-port", &port.to_string()],
            ["--bind", "127.0.0.1"],
            ["--tls-cert-file", &files.path("certificate.pem")],
            ["--tls-key-file", &files.path("key.pem")],
            ["--tls-ca-cert-file", &files.path("authority.pem")],
        ];
        if let Ok(server) = RedisServer::try_start(&arguments.concat()).await? {
            return Some((server, format!("rediss://localhost:{port}")));
        }
    }
    panic!("no Redis with TLS could be started");
}

/// Files that are gone once Redis has read them.
struct Files(std::path::PathBuf);

impl Files {
    fn new<const N: usize>(files: [(&str, &str); N]) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let name = format!("auth0-redis-tls-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir(&folder).unwrap();
        for (name, text) in files {
            std::fs::write(folder.join(name), text).unwrap();
        }
        Self(folder)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
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

fn trusting(url: &str, authority: &Authority) -> RedisClientBuilder {
    RedisClient::builder(url).tls(|tls| tls.add_root_certificate_pem(authority.0.pem()))
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
        cache(RedisClient::builder(url.as_str()).tls(|tls| {
            tls.add_root_certificate_pem(authority.0.pem())
                .client_certificate_pem(certificate.as_str(), client_key.as_str())
        }))
    };
    source.through(&build()).await;
    source.through(&build()).await;
    assert_eq!(source.fetches(), 1);

    // The server asks for a certificate.
    assert!(
        refusal(trusting(&url, &authority))
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
    let other_authority = trusting(&url, &Authority::new());
    for builder in [other_authority, RedisClient::builder(url.as_str())] {
        assert!(
            refusal(builder)
                .await
                .contains("signed by nobody who is trusted")
        );
    }
    let other_name = url.replace("localhost", "127.0.0.1");
    assert!(
        refusal(trusting(&other_name, &authority))
            .await
            .contains("is for another name")
    );
    let plain = RedisClient::builder(url.replace("rediss", "redis"));
    refusal(plain).await;
}
