//! TLS: who is trusted, who is shown, which HTTP is spoken over it.

use auth0_core::transport::{Roots, TlsProvider, TransportBuilder};
use auth0_core::{Error, ErrorKind};
use http::Version;
#[cfg(feature = "http2")]
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::support::{
    Authority, Connection, Identity, Raw, Server, Tls, builder, failure, get, text,
};

/// Answers with the version of HTTP that the server was spoken to in.
async fn start(tls: Tls) -> Server {
    Server::start(Some(tls), |request| {
        text(format!("{:?}", request.version()))
    })
    .await
}

fn trusting(authority: &Authority) -> TransportBuilder {
    builder().add_root_certificate_pem(authority.pem())
}

#[tokio::test]
async fn a_server_is_trusted_by_an_added_root() {
    let authority = Authority::new();
    let server = start(Tls::new(&authority.sign("localhost"))).await;
    for transport in [
        trusting(&authority),
        trusting(&authority).roots(Roots::AddedOnly),
    ] {
        let response = get(&transport.build().unwrap(), &server.https())
            .await
            .unwrap();
        assert_eq!(response.body(), "HTTP/1.1");
    }
}

#[tokio::test]
async fn a_self_signed_certificate_comes_with_advice() {
    // As `openssl req -x509` makes one: it calls itself an authority.
    let identity = Authority::self_signed("localhost");
    let server = start(Tls::new(&identity)).await;
    let error = failure(&builder().build().unwrap(), &server.https(), ErrorKind::Tls).await;
    let message = error.to_string();
    assert!(message.contains("self-signed"), "{message}");
    assert!(message.contains("`add_root_certificate_pem`"), "{message}");
}

#[tokio::test]
async fn every_provider_serves() {
    let authority = Authority::new();
    let server = start(Tls::new(&authority.sign("localhost"))).await;
    let providers = [
        TlsProvider::default(),
        #[cfg(feature = "ring")]
        TlsProvider::Ring,
        #[cfg(feature = "aws-lc-rs")]
        TlsProvider::AwsLcRs,
    ];
    for provider in providers {
        let transport = trusting(&authority).tls_provider(provider).build().unwrap();
        let response = get(&transport, &server.https()).await;
        assert_eq!(response.unwrap().status(), 200, "{provider:?}");
    }
}

/// The only test that touches the process's default, so that it can look at it before and after.
#[tokio::test]
async fn the_default_of_the_process_is_left_alone_and_used_only_when_asked_for() {
    use tokio_rustls::rustls::crypto::{CryptoProvider, ring};

    let authority = Authority::new();
    let build = |provider| trusting(&authority).tls_provider(provider).build();
    build(TlsProvider::default()).unwrap();
    assert!(CryptoProvider::get_default().is_none());
    let error = build(TlsProvider::Installed).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains("tls_provider"), "{error}");

    // Without a single cipher suite, so that it shows who uses it.
    let empty = CryptoProvider {
        cipher_suites: Vec::new(),
        ..ring::default_provider()
    };
    empty.install_default().unwrap();
    build(TlsProvider::default()).unwrap();
    build(TlsProvider::default()).unwrap();
    assert_eq!(
        build(TlsProvider::Installed).unwrap_err().kind(),
        ErrorKind::InvalidInput
    );
}

#[tokio::test]
async fn an_authority_that_nobody_trusts_is_a_tls_failure() {
    let server = start(Tls::new(&Authority::named("A").sign("localhost"))).await;
    // One by the same name is a trusted authority's impostor, or itself with a new key.
    for other in [Authority::named("B"), Authority::named("A")] {
        let transport = trusting(&other).build().unwrap();
        let error = failure(&transport, &server.https(), ErrorKind::Tls).await;
        assert!(
            error.to_string().contains("add_root_certificate_pem"),
            "{error}"
        );
        assert!(!error.outcome_unknown());
    }
}

#[tokio::test]
async fn a_certificate_for_another_name_is_a_tls_failure() {
    let authority = Authority::new();
    let server = start(Tls::new(&authority.sign("tenant.auth0.com"))).await;
    let transport = trusting(&authority).build().unwrap();
    let error = failure(&transport, &server.https(), ErrorKind::Tls).await;
    assert!(error.to_string().contains("another name"), "{error}");
}

#[tokio::test]
async fn a_server_without_tls_says_so() {
    let server = Server::start(None, |_| text("plain")).await;
    let error = failure(&builder().build().unwrap(), &server.https(), ErrorKind::Tls).await;
    assert!(error.to_string().contains("does not speak TLS"), "{error}");
}

#[tokio::test]
async fn a_connection_cut_within_the_handshake_is_a_failure_to_connect() {
    let raw = Raw::bind().await;
    let (transport, url) = (
        builder().build().unwrap(),
        format!("https://{}/", raw.address),
    );
    let ((), error) = tokio::join!(
        async { drop(raw.accept().await) },
        failure(&transport, &url, ErrorKind::Connect)
    );
    assert!(error.to_string().contains("closed"), "{error}");
}

#[cfg(feature = "http2")]
#[tokio::test]
async fn http_2_is_spoken_where_the_server_offers_it() {
    let authority = Authority::new();
    let tls = Tls::new(&authority.sign("localhost")).alpn(&["h2", "http/1.1"]);
    let server = start(tls).await;
    let response = get(&trusting(&authority).build().unwrap(), &server.https())
        .await
        .unwrap();
    assert_eq!(response.body(), "HTTP/2.0");
    assert_eq!(response.version(), Version::HTTP_2);
}

#[cfg(feature = "http2")]
#[tokio::test]
async fn requests_share_one_http_2_connection() {
    let authority = Authority::new();
    let tls = Tls::new(&authority.sign("localhost")).alpn(&["h2"]);
    let server = Server::start(Some(tls), |request| {
        text(
            request
                .extensions()
                .get::<Connection>()
                .unwrap()
                .number
                .to_string(),
        )
    })
    .await;
    let (transport, url) = (trusting(&authority).build().unwrap(), server.https());
    assert_eq!(get(&transport, &url).await.unwrap().body(), "0");
    let all = futures_util::future::join_all((0..50).map(|_| get(&transport, &url))).await;
    assert!(
        all.into_iter()
            .all(|response| response.unwrap().body() == "0")
    );
    assert_eq!(server.accepted(), 1);
}

/// Frame by frame (RFC 9113 section 4.1), so that it is certain what the client has seen.
#[cfg(feature = "http2")]
#[tokio::test]
async fn an_http_2_connection_cut_within_the_response_keeps_what_came() {
    let authority = Authority::new();
    let (raw, tls) = (
        Raw::bind().await,
        Tls::new(&authority.sign("localhost")).alpn(&["h2"]),
    );
    let server = async {
        let mut stream = tls.accept(raw.accept().await).await;
        stream.read_exact(&mut [0; 24]).await.unwrap();
        loop {
            let mut header = [0; 9];
            stream.read_exact(&mut header).await.unwrap();
            let length = u32::from_be_bytes([0, header[0], header[1], header[2]]);
            stream
                .read_exact(&mut vec![0; usize::try_from(length).unwrap()])
                .await
                .unwrap();
            if header[3] == 1 {
                break;
            }
        }
        let settings = b"\0\0\0\x04\0\0\0\0\0";
        // `:status: 200` of the static table.
        let headers = b"\0\0\x01\x01\x04\0\0\0\x01\x88";
        let data = b"\0\0\x04\0\0\0\0\0\x01part";
        let frames = [settings.as_slice(), headers, data].concat();
        stream.write_all(&frames).await.unwrap();
        stream.shutdown().await.unwrap();
        let _ = stream.read_to_end(&mut Vec::new()).await;
    };
    let transport = trusting(&authority).build().unwrap();
    let url = format!("https://localhost:{}/", raw.address.port());
    let ((), error) = tokio::join!(server, failure(&transport, &url, ErrorKind::Disconnected));
    assert!(error.outcome_unknown());
    assert_eq!(error.status(), Some(http::StatusCode::OK));
    assert_eq!(error.body().unwrap(), "part");
}

#[tokio::test]
async fn http_1_is_spoken_where_http_2_is_switched_off() {
    let authority = Authority::new();
    let tls = Tls::new(&authority.sign("localhost")).alpn(&["h2", "http/1.1"]);
    let server = start(tls).await;
    let transport = trusting(&authority).http1_only().build().unwrap();
    let response = get(&transport, &server.https()).await.unwrap();
    assert_eq!(response.body(), "HTTP/1.1");
    assert_eq!(response.version(), Version::HTTP_11);
}

#[tokio::test]
async fn a_client_certificate_is_shown_to_a_server_that_asks() {
    let (authority, clients) = (Authority::new(), Authority::new());
    let tls = Tls::mutual(&authority.sign("localhost"), &clients);
    let server = Server::start(Some(tls), |request| {
        let connection = request.extensions().get::<Connection>().unwrap();
        text(connection.client_certificate.clone().unwrap_or_default())
    })
    .await;
    let Identity { certificate, key } = clients.sign("client.example.com");
    let transport = trusting(&authority)
        .client_certificate_pem(certificate.as_str(), key)
        .build()
        .unwrap();
    let response = get(&transport, &server.https()).await.unwrap();
    let shown = pem_to_der(&certificate);
    assert!(
        response.body() == &shown,
        "the server saw another certificate"
    );
}

#[tokio::test]
async fn a_server_that_asks_for_a_client_certificate_in_vain_is_a_tls_failure() {
    let (authority, clients) = (Authority::new(), Authority::new());
    let server = start(Tls::mutual(&authority.sign("localhost"), &clients)).await;
    let transport = trusting(&authority).build().unwrap();
    let error = failure(&transport, &server.https(), ErrorKind::Tls).await;
    assert!(
        error.to_string().contains("client_certificate_pem"),
        "{error}"
    );
    assert!(!error.outcome_unknown());

    let Identity { certificate, key } = Authority::new().sign("client.example.com");
    let transport = trusting(&authority)
        .client_certificate_pem(certificate, key)
        .build()
        .unwrap();
    let error = failure(&transport, &server.https(), ErrorKind::Tls).await;
    assert!(
        error.to_string().contains("client_certificate_pem"),
        "{error}"
    );
}

#[test]
fn what_cannot_be_used_is_named_and_a_key_is_never_shown() {
    let authority = Authority::new();
    let (own, other) = (
        authority.sign("a.example.com"),
        authority.sign("b.example.com"),
    );
    let encrypted =
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n";
    let broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let secret = "-----BEGIN PRIVATE KEY-----\nhunter2!\n-----END PRIVATE KEY-----\n";
    let refused = |builder: TransportBuilder, setting: &str, reason: &str| {
        let error: Error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains(setting), "{error}");
        assert!(error.to_string().contains(reason), "{error}");
        assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
    };
    let root = "add_root_certificate_pem";
    refused(
        builder().add_root_certificate_pem("hello"),
        root,
        "BEGIN CERTIFICATE",
    );
    refused(
        builder().add_root_certificate_pem(own.key.clone()),
        root,
        "BEGIN CERTIFICATE",
    );
    refused(builder().add_root_certificate_pem(broken), root, "X.509");
    refused(
        builder().roots(Roots::AddedOnly),
        "roots",
        "no root certificate",
    );
    let client = |chain: &str, key: &str| builder().client_certificate_pem(chain, key);
    let setting = "client_certificate_pem";
    refused(client("", &own.key), setting, "BEGIN CERTIFICATE");
    refused(
        client(&own.certificate, &own.certificate),
        setting,
        "BEGIN PRIVATE KEY",
    );
    refused(client(&own.certificate, encrypted), setting, "encrypted");
    refused(client(&own.certificate, secret), setting, "PEM");
    refused(
        client(&own.certificate, &other.key),
        setting,
        "does not belong to the first certificate",
    );
    refused(client(broken, &own.key), setting, "cannot be used");
    let shown = format!("{:?}", client(&own.certificate, "hunter2"));
    assert!(!shown.contains("hunter2"), "{shown}");
}

fn pem_to_der(pem: &str) -> Vec<u8> {
    use tokio_rustls::rustls::pki_types::CertificateDer;
    use tokio_rustls::rustls::pki_types::pem::PemObject;

    CertificateDer::from_pem_slice(pem.as_bytes())
        .unwrap()
        .to_vec()
}
