//! Servers, certificates and short names for the tests.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use auth0_core::transport::{Proxy, Transport, TransportBuilder};
use auth0_core::{BoxError, Error, ErrorKind};
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::{Body, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::{CryptoProvider, ring};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};
use tower::ServiceExt;

/// Sends one request with an empty body.
pub(crate) async fn get(transport: &Transport, url: &str) -> Result<Response<Bytes>, Error> {
    transport.clone().oneshot(request(url)).await
}

pub(crate) fn request(url: &str) -> Request<Bytes> {
    Request::get(url).body(Bytes::new()).unwrap()
}

/// What the environment of the tests says about proxies is left out.
pub(crate) fn builder() -> TransportBuilder {
    Transport::builder().proxy(Proxy::none())
}

pub(crate) async fn failure(transport: &Transport, url: &str, kind: ErrorKind) -> Error {
    let error = get(transport, url).await.unwrap_err();
    assert_eq!(error.kind(), kind, "{error:?}");
    error
}

/// A certificate authority of one's own.
pub(crate) struct Authority(CertifiedIssuer<'static, KeyPair>);

/// A certificate with its private key, in PEM.
pub(crate) struct Identity {
    pub(crate) certificate: String,
    pub(crate) key: String,
}

impl Authority {
    pub(crate) fn new() -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        Self::named(&format!(
            "Authority {}",
            NUMBER.fetch_add(1, Ordering::Relaxed)
        ))
    }

    pub(crate) fn named(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    pub(crate) fn pem(&self) -> String {
        self.0.pem()
    }

    /// A certificate for this name that this authority has signed.
    pub(crate) fn sign(&self, name: &str) -> Identity {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        Identity {
            certificate: certificate.pem(),
            key: key.serialize_pem(),
        }
    }

    /// A certificate for this name that has signed itself and says it is an authority.
    pub(crate) fn self_signed(name: &str) -> Identity {
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        Identity {
            certificate: params.self_signed(&key).unwrap().pem(),
            key: key.serialize_pem(),
        }
    }

    fn roots(&self) -> Arc<RootCertStore> {
        let mut roots = RootCertStore::empty();
        roots.add(self.0.der().clone()).unwrap();
        Arc::new(roots)
    }
}

/// The server's side of TLS.
pub(crate) struct Tls(ServerConfig);

impl Tls {
    pub(crate) fn new(identity: &Identity) -> Self {
        Self::build(identity, None)
    }

    /// Lets only clients in whose certificate is signed by `clients`.
    pub(crate) fn mutual(identity: &Identity, clients: &Authority) -> Self {
        Self::build(identity, Some(clients))
    }

    fn build(identity: &Identity, clients: Option<&Authority>) -> Self {
        use tokio_rustls::rustls::pki_types::pem::PemObject;

        let provider: Arc<CryptoProvider> = Arc::new(ring::default_provider());
        let builder = ServerConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()
            .unwrap();
        let builder = match clients {
            None => builder.with_no_client_auth(),
            Some(clients) => builder.with_client_cert_verifier(
                WebPkiClientVerifier::builder_with_provider(clients.roots(), provider)
                    .build()
                    .unwrap(),
            ),
        };
        let chain = vec![CertificateDer::from_pem_slice(identity.certificate.as_bytes()).unwrap()];
        let key = PrivateKeyDer::from_pem_slice(identity.key.as_bytes()).unwrap();
        Self(builder.with_single_cert(chain, key).unwrap()).alpn(&["http/1.1"])
    }

    pub(crate) fn alpn(mut self, protocols: &[&str]) -> Self {
        self.0.alpn_protocols = protocols
            .iter()
            .map(|name| name.as_bytes().to_vec())
            .collect();
        self
    }
}

impl Tls {
    #[cfg(feature = "http2")]
    pub(crate) async fn accept(self, tcp: TcpStream) -> tokio_rustls::server::TlsStream<TcpStream> {
        TlsAcceptor::from(Arc::new(self.0))
            .accept(tcp)
            .await
            .unwrap()
    }

    /// Takes TLS off every connection and hands on what is in it.
    pub(crate) async fn forward_to(self, server: SocketAddr) -> SocketAddr {
        self.forward_from(Raw::bind().await, server)
    }

    /// The same for connections to this listener.
    pub(crate) fn forward_from(self, raw: Raw, server: SocketAddr) -> SocketAddr {
        let (address, acceptor) = (raw.address, TlsAcceptor::from(Arc::new(self.0)));
        tokio::spawn(async move {
            loop {
                let (tcp, acceptor) = (raw.accept().await, acceptor.clone());
                tokio::spawn(async move {
                    let mut client = acceptor.accept(tcp).await.unwrap();
                    let mut server = TcpStream::connect(server).await.unwrap();
                    let _ = copy_bidirectional(&mut client, &mut server).await;
                });
            }
        });
        address
    }
}

/// The connection that a request came over, among the request's extensions.
#[derive(Clone)]
pub(crate) struct Connection {
    pub(crate) number: usize,
    pub(crate) client_certificate: Option<Vec<u8>>,
}

/// An HTTP server on a free port; it stops with the test's runtime.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    accepted: Arc<AtomicUsize>,
}

impl Server {
    pub(crate) async fn start<H, B>(tls: Option<Tls>, handler: H) -> Self
    where
        H: Fn(Request<Incoming>) -> Response<B> + Clone + Send + Sync + 'static,
        B: Body<Data = Bytes, Error: Into<BoxError>> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let accepted = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&accepted);
        let acceptor = tls.map(|tls| TlsAcceptor::from(Arc::new(tls.0)));
        tokio::spawn(async move {
            loop {
                let (tcp, _) = listener.accept().await.unwrap();
                let number = counter.fetch_add(1, Ordering::Relaxed);
                let (acceptor, handler) = (acceptor.clone(), handler.clone());
                tokio::spawn(async move {
                    let Some(acceptor) = acceptor else {
                        return serve(
                            tcp,
                            Connection {
                                number,
                                client_certificate: None,
                            },
                            handler,
                        )
                        .await;
                    };
                    match acceptor.accept(tcp).into_fallible().await {
                        Ok(stream) => {
                            let certificates = stream.get_ref().1.peer_certificates();
                            let client_certificate =
                                certificates.map(|certificates| certificates[0].to_vec());
                            serve(
                                stream,
                                Connection {
                                    number,
                                    client_certificate,
                                },
                                handler,
                            )
                            .await;
                        }
                        // To close with something unread would be a reset, which may overtake the alert.
                        Err((_, mut tcp)) => {
                            let _ = tcp.read_to_end(&mut Vec::new()).await;
                        }
                    }
                });
            }
        });
        Self { address, accepted }
    }

    pub(crate) fn http(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn https(&self) -> String {
        format!("https://localhost:{}", self.address.port())
    }

    pub(crate) fn accepted(&self) -> usize {
        self.accepted.load(Ordering::Relaxed)
    }
}

async fn serve<S, H, B>(stream: S, connection: Connection, handler: H)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    H: Fn(Request<Incoming>) -> Response<B>,
    B: Body<Data = Bytes, Error: Into<BoxError>> + Send + 'static,
{
    let service = service_fn(|mut request: Request<Incoming>| {
        request.extensions_mut().insert(connection.clone());
        let response = handler(request);
        async move { Ok::<_, Infallible>(response) }
    });
    let _ = auto::Builder::new(TokioExecutor::new())
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

pub(crate) fn text(body: impl Into<Bytes>) -> Response<Full<Bytes>> {
    Response::new(Full::new(body.into()))
}

/// A listener whose one connection the test answers byte by byte.
pub(crate) struct Raw {
    listener: TcpListener,
    pub(crate) address: SocketAddr,
}

impl Raw {
    pub(crate) async fn bind() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        Self { listener, address }
    }

    pub(crate) fn http(&self) -> String {
        format!("http://{}/", self.address)
    }

    pub(crate) async fn accept(&self) -> TcpStream {
        self.listener.accept().await.unwrap().0
    }
}

/// Reads up to the empty line that ends a request's head.
pub(crate) async fn read_head(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap());
    }
    String::from_utf8(head).unwrap()
}
