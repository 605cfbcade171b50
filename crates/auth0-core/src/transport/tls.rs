//! The TLS settings: trusted roots, client certificate, and crypto provider.

use std::fmt;
use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};

use crate::{Error, ErrorKind, Secret};

/// A crypto provider for TLS.
///
/// Each variant requires its feature. Several features can be enabled together: each transport then
/// chooses its own provider, and none is installed for the whole process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TlsProvider {
    /// The crate `ring`, the smallest. Feature `ring`.
    #[cfg(feature = "ring")]
    Ring,
    /// The crate `aws-lc-rs`, which has post-quantum key exchange. Feature `aws-lc-rs`.
    #[cfg(feature = "aws-lc-rs")]
    AwsLcRs,
    /// The provider that the program installed as rustls's process-wide default before building the
    /// transport. Use this for providers that have no feature here.
    Installed,
}

/// `AwsLcRs` if its feature is enabled, because that is always a deliberate choice; otherwise
/// `Ring`, then `Installed`.
impl Default for TlsProvider {
    fn default() -> Self {
        #[cfg(feature = "aws-lc-rs")]
        return Self::AwsLcRs;
        #[cfg(all(feature = "ring", not(feature = "aws-lc-rs")))]
        return Self::Ring;
        #[cfg(not(any(feature = "ring", feature = "aws-lc-rs")))]
        return Self::Installed;
    }
}

impl TlsProvider {
    fn load(self) -> Result<Arc<CryptoProvider>, Error> {
        match self {
            #[cfg(feature = "ring")]
            Self::Ring => Ok(Arc::new(rustls::crypto::ring::default_provider())),
            #[cfg(feature = "aws-lc-rs")]
            Self::AwsLcRs => Ok(Arc::new(rustls::crypto::aws_lc_rs::default_provider())),
            Self::Installed => CryptoProvider::get_default().cloned().ok_or_else(|| {
                invalid(
                    "tls_provider",
                    "the process has none installed; enable the feature `ring` or `aws-lc-rs`, or \
                     install one with rustls first",
                )
            }),
        }
    }
}

/// A set of trusted root certificates, to which those added individually are added.
///
/// Each variant requires its feature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Roots {
    /// Mozilla's root certificates, compiled in, and therefore the same wherever the program runs.
    /// Feature `webpki-roots`.
    #[cfg(feature = "webpki-roots")]
    Webpki,
    /// The operating system's root certificates, read when the transport is built. The variables
    /// `SSL_CERT_FILE` and `SSL_CERT_DIR` apply. Feature `native-roots`.
    #[cfg(feature = "native-roots")]
    Native,
    /// Only the root certificates that are added individually.
    AddedOnly,
}

/// The TLS settings of the builder.
#[derive(Clone, Default)]
pub(super) struct TlsSettings {
    pub(super) provider: TlsProvider,
    pub(super) roots: Option<Roots>,
    pub(super) added_roots: Vec<Vec<u8>>,
    pub(super) client_certificate: Option<(Vec<u8>, Secret)>,
}

/// Omits the PEM texts, which are long and may contain a key.
impl fmt::Debug for TlsSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TlsSettings")
            .field("provider", &self.provider)
            .field("roots", &self.roots)
            .field("added_roots", &self.added_roots.len())
            .field("client_certificate", &self.client_certificate.is_some())
            .finish()
    }
}

pub(super) struct TlsConfigs {
    pub(super) server: ClientConfig,
    /// Does not present the client certificate, which is not meant for the proxy.
    pub(super) proxy: ClientConfig,
}

impl TlsSettings {
    pub(super) fn build(self) -> Result<TlsConfigs, Error> {
        let roots = Arc::new(self.root_store()?);
        let config = ClientConfig::builder_with_provider(self.provider.load()?)
            .with_safe_default_protocol_versions()
            .map_err(|error| {
                invalid("tls_provider", "it supports no TLS version").with_source(error)
            })?
            .with_root_certificates(roots);
        let proxy = config.clone().with_no_client_auth();
        let server = match self.client_certificate {
            None => proxy.clone(),
            Some((chain, key)) => {
                let chain = certificates("client_certificate_pem", &chain)?;
                let key = private_key(&key)?;
                config.with_client_auth_cert(chain, key).map_err(|error| {
                    let reason = match error {
                        rustls::Error::InconsistentKeys(_) => {
                            "the private key does not belong to the first certificate"
                        }
                        _ => "the certificate or the type of its key cannot be used",
                    };
                    invalid("client_certificate_pem", reason).with_source(error)
                })?
            }
        };
        Ok(TlsConfigs { server, proxy })
    }

    fn root_store(&self) -> Result<RootCertStore, Error> {
        let mut store = RootCertStore::empty();
        for pem in &self.added_roots {
            for certificate in certificates("add_root_certificate_pem", pem)? {
                store.add(certificate).map_err(|error| {
                    invalid("add_root_certificate_pem", "it is not an X.509 certificate")
                        .with_source(error)
                })?;
            }
        }
        #[cfg(feature = "webpki-roots")]
        if matches!(self.roots, None | Some(Roots::Webpki)) {
            store.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        }
        #[cfg(feature = "native-roots")]
        let failure = matches!(self.roots, None | Some(Roots::Native))
            .then(|| add_native(&mut store))
            .flatten();
        #[cfg(not(feature = "native-roots"))]
        let failure: Option<Error> = None;
        if store.is_empty() {
            let error = invalid(
                "roots",
                "no root certificate is trusted, so no server would be; enable the feature \
                 `webpki-roots` or `native-roots`, or add one with `add_root_certificate_pem`",
            );
            return Err(match failure {
                Some(failure) => error.with_source(failure),
                None => error,
            });
        }
        Ok(store)
    }
}

/// Adds the operating system's certificates. Unreadable ones count as an error only if no
/// certificate is left.
#[cfg(feature = "native-roots")]
fn add_native(store: &mut RootCertStore) -> Option<Error> {
    let native = rustls_native_certs::load_native_certs();
    store.add_parsable_certificates(native.certs);
    let error = native.errors.into_iter().next()?;
    Some(
        invalid(
            "roots",
            "the operating system's certificates cannot be read",
        )
        .with_source(error),
    )
}

fn certificates(setting: &str, pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, Error> {
    let certificates: Vec<_> = CertificateDer::pem_slice_iter(pem)
        .collect::<Result<_, _>>()
        .map_err(|error| invalid(setting, "it is not PEM text").with_source(error))?;
    if certificates.is_empty() {
        return Err(invalid(setting, "it has no section `BEGIN CERTIFICATE`"));
    }
    Ok(certificates)
}

/// The errors have no source, because a PEM error may quote a line of the key.
fn private_key(key: &Secret) -> Result<PrivateKeyDer<'static>, Error> {
    PrivateKeyDer::from_pem_slice(key.expose().as_bytes()).map_err(|error| {
        let reason = match error {
            pem::Error::NoItemsFound if key.expose().contains("ENCRYPTED PRIVATE KEY") => {
                "the private key is encrypted; decrypt it first"
            }
            pem::Error::NoItemsFound => "the key has no section `BEGIN PRIVATE KEY`",
            _ => "the key is not PEM text",
        };
        invalid("client_certificate_pem", reason)
    })
}

fn invalid(setting: &str, reason: &str) -> Error {
    Error::new(ErrorKind::InvalidInput, format!("`{setting}`: {reason}"))
}
