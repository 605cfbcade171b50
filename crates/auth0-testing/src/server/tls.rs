//! HTTPS: a certificate authority generated when the tenant starts, and a certificate for each requested name.
//!
//! OpenSSL, Node.js, and browsers reject a wildcard such as `*.localhost`, and the names are not known in
//! advance. Therefore, each name that a client requests gets its own certificate.

use std::collections::HashMap;
use std::fmt;
use std::net::IpAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::{CertifiedKey, SigningKey};
use rustls::{ServerConfig, SignatureScheme};
use time::OffsetDateTime;
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::crypto::backend;
use crate::crypto::certificate::{self, Algorithm, Fields, Name, Party, Purpose};
use crate::error::Error;
use crate::random;
use crate::state::lock;

const AUTHORITY: &str = "auth0-testing, for tests only";
const SERVER: &str = "auth0-testing";

/// The time limit of a client's handshake.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// Apple's platforms reject server certificates that are valid for longer.
const VALIDITY: time::Duration = time::Duration::days(397);

/// The maximum number of certificates for additional names; after that, clients get the default certificate.
const MOST_NAMES: usize = 256;

/// The server side of TLS.
#[derive(Clone)]
pub(crate) struct Tls {
    acceptor: TlsAcceptor,
    ca_pem: Arc<str>,
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tls").finish_non_exhaustive()
    }
}

impl Tls {
    /// Generates an authority, and a certificate for these hosts.
    pub(crate) fn generate(hosts: &[&str]) -> Result<Self, Error> {
        let provider = provider()?;
        let authority = Authority::generate(&provider)?;
        let ca_pem = certificate::pem(&authority.certificate).into();
        let key = new_key(&provider)?;
        let usual = hosts.iter().map(|host| name(host)).collect();
        let certificates = Certificates::new(authority, key, usual)?;
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|source| Error::key("set up TLS", source))?
            .with_no_client_auth();
        let mut config = config.with_cert_resolver(Arc::new(certificates));
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self {
            acceptor: TlsAcceptor::from(Arc::new(config)),
            ca_pem,
        })
    }

    /// The certificate of the authority.
    pub(crate) fn ca_pem(&self) -> &str {
        &self.ca_pem
    }

    /// Performs the handshake. Returns `None` if it fails or times out.
    pub(crate) async fn accept(&self, stream: TcpStream) -> Option<TlsStream<TcpStream>> {
        let handshake = self.acceptor.accept(stream);
        tokio::time::timeout(HANDSHAKE, handshake).await.ok()?.ok()
    }
}

fn name(host: &str) -> Name {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    match bare.parse::<IpAddr>() {
        Ok(address) => Name::Address(address),
        Err(_) => Name::Dns(host.to_ascii_lowercase()),
    }
}

/// Returns aws-lc-rs, else ring, else the default provider of the process.
fn provider() -> Result<Arc<CryptoProvider>, Error> {
    #[cfg(feature = "aws-lc-rs")]
    let own = Some(rustls::crypto::aws_lc_rs::default_provider());
    #[cfg(all(feature = "ring", not(feature = "aws-lc-rs")))]
    let own = Some(rustls::crypto::ring::default_provider());
    #[cfg(not(any(feature = "ring", feature = "aws-lc-rs")))]
    let own: Option<CryptoProvider> = None;
    own.map(Arc::new)
        .or_else(|| CryptoProvider::get_default().cloned())
        .ok_or_else(|| {
            Error::key(
                "set up TLS",
                "auth0-testing has no provider for it: enable its feature `ring` or `aws-lc-rs`",
            )
        })
}

fn new_key(provider: &CryptoProvider) -> Result<Arc<dyn SigningKey>, Error> {
    let failed = "generate a key for TLS";
    let der = backend::p256_key().map_err(|source| Error::key(failed, source))?;
    let der = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(der));
    let key = provider.key_provider.load_private_key(der);
    key.map_err(|source| Error::key(failed, source))
}

fn public_key(key: &dyn SigningKey) -> Vec<u8> {
    key.public_key()
        .map_or_else(Vec::new, |key| key.as_ref().to_vec())
}

/// The certificate authority. Its key lives as long as the tenant.
#[derive(Debug)]
struct Authority {
    key: Arc<dyn SigningKey>,
    public_key: Vec<u8>,
    certificate: Vec<u8>,
    started: OffsetDateTime,
}

impl Authority {
    fn generate(provider: &CryptoProvider) -> Result<Self, Error> {
        let key = new_key(provider)?;
        let mut authority = Self {
            public_key: public_key(&*key),
            key,
            certificate: Vec::new(),
            // Clocks differ slightly, for example between a container and its host.
            started: OffsetDateTime::now_utc() - time::Duration::days(1),
        };
        let own = authority.public_key.clone();
        authority.certificate = authority.issue(AUTHORITY, &own, Purpose::Authority)?;
        Ok(authority)
    }

    fn issue(
        &self,
        common_name: &str,
        public_key: &[u8],
        purpose: Purpose<'_>,
    ) -> Result<Vec<u8>, Error> {
        let mut serial = random::bytes(16);
        // Makes the serial number positive, without a leading zero.
        serial[0] = serial[0] & 0x3f | 0x40;
        let fields = Fields {
            issuer: Party {
                common_name: AUTHORITY,
                public_key: &self.public_key,
            },
            subject: Party {
                common_name,
                public_key,
            },
            serial: &serial,
            not_before: self.started,
            not_after: self.started + VALIDITY,
            purpose,
        };
        let sign = |message: &[u8]| {
            let offered = [SignatureScheme::ECDSA_NISTP256_SHA256];
            self.key.choose_scheme(&offered)?.sign(message).ok()
        };
        fields
            .sign(Algorithm::EcdsaSha256, sign)
            .ok_or_else(|| Error::key("sign a certificate", "the provider refused to"))
    }
}

/// The certificates of the server, which share one key.
#[derive(Debug)]
struct Certificates {
    authority: Authority,
    key: Arc<dyn SigningKey>,
    public_key: Vec<u8>,
    usual_names: Vec<Name>,
    usual: Arc<CertifiedKey>,
    others: Mutex<HashMap<String, Arc<CertifiedKey>>>,
}

impl Certificates {
    fn new(
        authority: Authority,
        key: Arc<dyn SigningKey>,
        usual_names: Vec<Name>,
    ) -> Result<Self, Error> {
        let public_key = public_key(&*key);
        let certificate = authority.issue(SERVER, &public_key, Purpose::Server(&usual_names))?;
        Ok(Self {
            usual: certified(certificate, &key),
            authority,
            key,
            public_key,
            usual_names,
            others: Mutex::default(),
        })
    }

    fn of(&self, name: &str) -> Option<Arc<CertifiedKey>> {
        let asked = Name::Dns(name.to_ascii_lowercase());
        let mut others = lock(&self.others);
        if self.usual_names.contains(&asked) {
            return None;
        }
        if let Some(known) = others.get(name) {
            return Some(Arc::clone(known));
        }
        if others.len() >= MOST_NAMES {
            return None;
        }
        let names = [&[asked], self.usual_names.as_slice()].concat();
        let purpose = Purpose::Server(&names);
        let certificate = self.authority.issue(SERVER, &self.public_key, purpose);
        let certified = certified(certificate.ok()?, &self.key);
        others.insert(name.to_owned(), Arc::clone(&certified));
        Some(certified)
    }
}

fn certified(certificate: Vec<u8>, key: &Arc<dyn SigningKey>) -> Arc<CertifiedKey> {
    let chain = vec![CertificateDer::from(certificate)];
    Arc::new(CertifiedKey::new(chain, Arc::clone(key)))
}

impl ResolvesServerCert for Certificates {
    fn resolve(&self, client_hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let asked = client_hello.server_name().and_then(|name| self.of(name));
        Some(asked.unwrap_or_else(|| Arc::clone(&self.usual)))
    }
}
