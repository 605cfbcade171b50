//! Through a proxy: the tunnel, its credentials, the hosts that go around it.

use std::net::SocketAddr;

use auth0_core::ErrorKind;
use auth0_core::transport::{Proxy, Transport, TransportBuilder};
use tokio::io::{AsyncWriteExt, copy_bidirectional};
use tokio::net::TcpStream;
use tokio::sync::mpsc;

use crate::support::{Authority, Raw, Server, Tls, failure, get, read_head, text};

/// Gives a tunnel to `server`, whatever it is asked for, and tells what it was asked.
async fn tunnel_to(server: SocketAddr) -> (SocketAddr, mpsc::UnboundedReceiver<String>) {
    let raw = Raw::bind().await;
    let address = raw.address;
    let (told, heads) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        loop {
            let (mut client, told) = (raw.accept().await, told.clone());
            tokio::spawn(async move {
                told.send(read_head(&mut client).await).unwrap();
                let mut server = TcpStream::connect(server).await.unwrap();
                client
                    .write_all(b"HTTP/1.1 200 Connection established\r\n\r\n")
                    .await
                    .unwrap();
                let _ = copy_bidirectional(&mut client, &mut server).await;
            });
        }
    });
    (address, heads)
}

/// A server with the certificate of a tenant, and a transport that trusts it.
async fn tenant() -> (Server, TransportBuilder) {
    let authority = Authority::new();
    let server = Server::start(
        Some(Tls::new(&authority.sign("tenant.auth0.com"))),
        |request| {
            assert!(!request.headers().contains_key("proxy-authorization"));
            text("tenant")
        },
    )
    .await;
    (
        server,
        Transport::builder().add_root_certificate_pem(authority.pem()),
    )
}

const TENANT: &str = "https://tenant.auth0.com/";

#[tokio::test]
async fn a_request_goes_through_a_tunnel_and_the_proxy_alone_sees_its_credentials() {
    let (server, builder) = tenant().await;
    let (address, mut heads) = tunnel_to(server.address).await;
    let proxy = Proxy::url(format!("http://me:hunter%402@{address}")).unwrap();
    let transport = builder.proxy(proxy).build().unwrap();
    assert_eq!(get(&transport, TENANT).await.unwrap().body(), "tenant");
    let head = heads.recv().await.unwrap();
    assert!(
        head.starts_with("CONNECT tenant.auth0.com:443 HTTP/1.1\r\n"),
        "{head}"
    );
    assert!(
        head.contains("Proxy-Authorization: Basic bWU6aHVudGVyQDI=\r\n"),
        "{head}"
    );
}

#[tokio::test]
async fn the_environment_says_which_proxy() {
    let (server, builder) = tenant().await;
    let (address, mut heads) = tunnel_to(server.address).await;
    let proxy = Proxy::from_variables([("https_proxy", address.to_string())]);
    let transport = builder.proxy(proxy).build().unwrap();
    assert_eq!(get(&transport, TENANT).await.unwrap().body(), "tenant");
    let head = heads.recv().await.unwrap();
    assert!(!head.contains("Proxy-Authorization"), "{head}");
}

#[tokio::test]
async fn plain_http_goes_through_a_tunnel_too() {
    let server = Server::start(None, |_| text("plain")).await;
    let (address, mut heads) = tunnel_to(server.address).await;
    let proxy = Proxy::url(format!("http://{address}")).unwrap();
    let transport = Transport::builder()
        .proxy(proxy)
        .allow_plain_http()
        .build()
        .unwrap();
    let response = get(&transport, "http://double.example.com/").await.unwrap();
    assert_eq!(response.body(), "plain");
    assert!(
        heads
            .recv()
            .await
            .unwrap()
            .starts_with("CONNECT double.example.com:80 HTTP/1.1\r\n")
    );
}

#[tokio::test]
async fn a_proxy_may_speak_tls_itself() {
    let (server, builder) = tenant().await;
    let authority = Authority::new();
    let (address, mut heads) = tunnel_to(server.address).await;
    let proxy = Tls::new(&authority.sign("localhost"))
        .forward_to(address)
        .await;
    let url = format!("https://localhost:{}", proxy.port());
    let transport = builder
        .add_root_certificate_pem(authority.pem())
        .proxy(Proxy::url(url).unwrap())
        .build()
        .unwrap();
    assert_eq!(get(&transport, TENANT).await.unwrap().body(), "tenant");
    assert!(
        heads
            .recv()
            .await
            .unwrap()
            .starts_with("CONNECT tenant.auth0.com:443")
    );
}

#[tokio::test]
async fn hosts_that_are_left_out_go_around_the_proxy() {
    let server = Server::start(None, |_| text("straight")).await;
    let dead = format!("http://{}", Raw::bind().await.address);
    for proxy in [
        Proxy::none(),
        Proxy::url(dead.as_str()).unwrap().except("127.0.0.1"),
        Proxy::from_variables([("ALL_PROXY", dead.as_str())]),
    ] {
        let transport = Transport::builder().proxy(proxy).build().unwrap();
        assert_eq!(
            get(&transport, &server.http()).await.unwrap().body(),
            "straight"
        );
    }
}

/// What comes of a proxy that answers with this.
async fn answered(answer: &[u8]) -> auth0_core::Error {
    let raw = Raw::bind().await;
    let proxy = Proxy::url(format!("http://me:hunter2@{}", raw.address)).unwrap();
    let transport = Transport::builder().proxy(proxy).build().unwrap();
    let server = async {
        let mut stream = raw.accept().await;
        read_head(&mut stream).await;
        stream.write_all(answer).await.unwrap();
    };
    let ((), error) = tokio::join!(server, failure(&transport, TENANT, ErrorKind::Connect));
    assert!(
        error
            .to_string()
            .contains(&format!("the proxy `{}`", raw.address)),
        "{error}"
    );
    assert!(
        !format!("{error:?} {error}").contains("hunter2"),
        "{error:?}"
    );
    assert!(!error.outcome_unknown());
    error
}

#[tokio::test]
async fn a_proxy_that_gives_no_tunnel_is_a_failure_to_connect() {
    let error = answered(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n").await;
    assert!(error.to_string().contains("password"), "{error}");
    let error = answered(b"HTTP/1.1 403 Forbidden\r\n\r\n").await;
    assert!(
        error
            .to_string()
            .contains("refused to connect to `tenant.auth0.com`"),
        "{error}"
    );
    let error = answered(b"").await;
    assert!(error.to_string().contains("without a response"), "{error}");
}

#[tokio::test]
async fn a_proxy_that_is_not_there_is_named() {
    let address = Raw::bind().await.address;
    let proxy = Proxy::url(format!("http://{address}")).unwrap();
    let transport = Transport::builder().proxy(proxy).build().unwrap();
    let error = failure(&transport, TENANT, ErrorKind::Connect).await;
    assert!(
        error
            .to_string()
            .contains(&format!("the proxy `{address}`")),
        "{error}"
    );
    assert!(error.to_string().contains("refused"), "{error}");

    let proxy = Proxy::url("http://nonexistent.invalid:3128").unwrap();
    let transport = Transport::builder().proxy(proxy).build().unwrap();
    let error = failure(&transport, TENANT, ErrorKind::Connect).await;
    assert!(
        error.to_string().contains("`nonexistent.invalid`"),
        "{error}"
    );
    assert!(error.to_string().contains("proxy's URL"), "{error}");
}
