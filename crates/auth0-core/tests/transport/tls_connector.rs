//! TLS on a connection that is not HTTP's.

use auth0_core::ErrorKind;
use auth0_core::transport::TlsConnector;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::{Authority, Raw, Server, Tls, builder, text};

fn connector(authority: &Authority) -> TlsConnector {
    let builder = builder().add_root_certificate_pem(authority.pem());
    builder.build_tls_connector().unwrap()
}

#[tokio::test]
async fn what_is_sent_arrives_and_comes_back() {
    let authority = Authority::new();
    let raw = Raw::bind().await;
    let tls = Tls::new(&authority.sign("localhost"));
    let address = tls.forward_to(raw.address).await;
    let server = tokio::spawn(async move {
        let mut stream = raw.accept().await;
        let mut line = [0; 4];
        stream.read_exact(&mut line).await.unwrap();
        stream.write_all(&line).await.unwrap();
    });
    let stream = TcpStream::connect(address).await.unwrap();
    let connector = connector(&authority);
    let mut stream = connector.connect("localhost", stream).await.unwrap();
    stream.write_all(b"PING").await.unwrap();
    let mut line = [0; 4];
    stream.read_exact(&mut line).await.unwrap();
    assert_eq!(&line, b"PING");
    server.await.unwrap();
}

#[tokio::test]
async fn who_is_not_trusted_or_somebody_else_is_a_tls_failure() {
    let (authority, stranger) = (Authority::new(), Authority::new());
    for (name, signer, reason) in [
        ("localhost", &stranger, "add_root_certificate_pem"),
        ("elsewhere", &authority, "is for another name"),
    ] {
        let tls = Tls::new(&signer.sign("localhost"));
        let server = Server::start(Some(tls), |_| text("never")).await;
        let stream = TcpStream::connect(server.address).await.unwrap();
        let connected = connector(&authority).connect(name, stream).await;
        let error = connected.err().unwrap();
        assert_eq!(error.kind(), ErrorKind::Tls);
        assert!(error.to_string().contains(reason), "{error}");
    }
}

#[tokio::test]
async fn a_server_that_hangs_up_and_a_name_that_is_none_are_said() {
    let raw = Raw::bind().await;
    let stream = TcpStream::connect(raw.address).await.unwrap();
    drop(raw.accept().await);
    let connector = connector(&Authority::new());
    let error = connector.connect("localhost", stream).await.err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Tls);
    assert!(
        error.to_string().contains("broke during the TLS handshake"),
        "{error}"
    );

    let stream = tokio::io::duplex(16).0;
    let error = connector.connect("no name", stream).await.err().unwrap();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains("`no name`"), "{error}");
}
