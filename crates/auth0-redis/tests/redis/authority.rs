//! A certificate authority of a test's own, and servers that it vouches for.

use std::sync::atomic::{AtomicU32, Ordering};

use auth0_redis::{RedisClient, RedisClientBuilder};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};

pub(crate) struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub(crate) fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    pub(crate) fn pem(&self) -> String {
        self.0.pem()
    }

    /// A certificate and its key.
    pub(crate) fn issue(&self, names: &[&str]) -> (String, String) {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(
            names
                .iter()
                .map(|&name| name.to_owned())
                .collect::<Vec<_>>(),
        );
        let mut params = params.unwrap();
        // OpenSSL takes a certificate with the authority's name for a self-signed one.
        params.distinguished_name.push(DnType::CommonName, names[0]);
        let certificate = params.signed_by(&key, &self.0).unwrap();
        (certificate.pem(), key.serialize_pem())
    }

    /// Files with a certificate for these names, which servers read.
    pub(crate) fn files(&self, names: &[&str]) -> Files {
        let (certificate, key) = self.issue(names);
        Files::new([
            ("certificate.pem", &certificate),
            ("key.pem", &key),
            ("authority.pem", &self.pem()),
        ])
    }

    /// A client that trusts this authority.
    pub(crate) fn trusted(&self, url: &str) -> RedisClientBuilder {
        RedisClient::builder(url).tls(|tls| tls.add_root_certificate_pem(self.pem()))
    }
}

/// Files that are gone once Redis has read them.
pub(crate) struct Files(std::path::PathBuf);

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

    /// What tells a server to use them, and to listen on this port with TLS only.
    pub(crate) fn arguments(&self, port: u16) -> Vec<String> {
        let (port, plain) = (port.to_string(), "0".to_owned());
        [
            ("--port", plain),
            ("--tls-port", port),
            ("--tls-cert-file", self.path("certificate.pem")),
            ("--tls-key-file", self.path("key.pem")),
            ("--tls-ca-cert-file", self.path("authority.pem")),
        ]
        .into_iter()
        .flat_map(|(option, value)| [option.to_owned(), value])
        .collect()
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
