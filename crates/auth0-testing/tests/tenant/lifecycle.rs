use auth0_testing::{ErrorKind, Tenant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::{exchange, get, send};

#[tokio::test]
async fn handles_agree_with_each_other() {
    let tenant = Tenant::builder().start().await.unwrap();
    assert_eq!(tenant.domain(), format!("http://{}", tenant.addr()));
    assert_eq!(tenant.issuer(), format!("{}/", tenant.domain()));
    assert_eq!(
        tenant.management_audience(),
        format!("{}api/v2/", tenant.issuer())
    );
    assert!(tenant.addr().ip().is_loopback());
}

#[tokio::test]
async fn a_taken_port_is_an_error_that_says_which() {
    let tenant = Tenant::builder().start().await.unwrap();
    let port = tenant.addr().port();
    let error = Tenant::builder().port(port).start().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Bind);
    assert!(error.to_string().contains(&port.to_string()));
    assert!(std::error::Error::source(&error).is_some());
}

/// Stops a tenant that has an idle connection, and returns whether its port refuses connections afterward.
async fn shut_down_and_knock() -> bool {
    let tenant = Tenant::builder().start().await.unwrap();
    let addr = tenant.addr();
    let mut idle = TcpStream::connect(addr).await.unwrap();
    idle.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n")
        .await
        .unwrap();
    assert_ne!(idle.read(&mut [0; 4096]).await.unwrap(), 0);
    tenant.shutdown().await;
    let refused = TcpStream::connect(addr).await.is_err();
    // The connection was closed or reset; either way, it no longer receives a response.
    assert_eq!(idle.read(&mut [0; 4096]).await.unwrap_or(0), 0);
    refused
}

#[tokio::test]
async fn shutdown_closes_idle_connections_and_frees_the_port() {
    // A concurrent test may have been assigned the port just freed, but not every time.
    assert!(shut_down_and_knock().await || shut_down_and_knock().await);
}

#[tokio::test]
async fn dropping_stops_the_server() {
    let tenant = Tenant::builder().start().await.unwrap();
    let mut idle = TcpStream::connect(tenant.addr()).await.unwrap();
    drop(tenant);
    assert_eq!(idle.read(&mut [0; 1]).await.unwrap_or(0), 0);
}

#[test]
fn a_tenant_may_outlive_its_runtime() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let tenant = runtime.block_on(Tenant::builder().start()).unwrap();
    drop(runtime);
    assert!(tenant.requests().is_empty());
    drop(tenant);
}

#[tokio::test]
async fn one_connection_serves_several_requests() {
    let tenant = Tenant::builder().start().await.unwrap();
    let mut stream = TcpStream::connect(tenant.addr()).await.unwrap();
    let last = "GET /b HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    let both = format!("GET /a HTTP/1.1\r\nhost: x\r\n\r\n{last}");
    stream.write_all(both.as_bytes()).await.unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    assert_eq!(text.matches("HTTP/1.1 404").count(), 2);
    assert_eq!(
        (
            tenant.requests_to("GET", "/a"),
            tenant.requests_to("GET", "/b")
        ),
        (1, 1)
    );
}

#[tokio::test]
async fn requests_are_kept_as_they_came_until_cleared() {
    let tenant = Tenant::builder().start().await.unwrap();
    let headers = [
        ("authorization", "Bearer t"),
        ("X-Twice", "1"),
        ("x-twice", "2"),
    ];
    send(&tenant, "POST", "/p%2fq?a=%20&a", &headers, b"\x00\xff").await;
    let [request] = tenant.requests().try_into().unwrap();
    assert_eq!(
        (request.method.as_str(), request.path.as_str()),
        ("POST", "/p%2fq")
    );
    assert_eq!(request.query.as_deref(), Some("a=%20&a"));
    assert_eq!(request.header("Authorization"), Some("Bearer t"));
    let twice: Vec<_> = request
        .headers
        .iter()
        .filter(|(name, _)| name == "x-twice")
        .collect();
    assert_eq!(twice.len(), 2);
    assert_eq!(request.body, b"\x00\xff");
    assert_eq!(request.status, Some(404));
    assert_eq!(tenant.requests_to("POST", "/p%2fq"), 1);
    tenant.clear_requests();
    assert_eq!(tenant.requests(), []);
    assert_eq!(tenant.requests_to("POST", "/p%2fq"), 0);
}

#[tokio::test]
async fn what_is_not_http_is_refused_and_the_tenant_lives_on() {
    let tenant = Tenant::builder().start().await.unwrap();
    let mut stream = TcpStream::connect(tenant.addr()).await.unwrap();
    stream
        .write_all(b"\x16\x03\x01\x00\x00not http\r\n\r\n")
        .await
        .unwrap();
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes).await;
    assert!(!bytes.starts_with(b"HTTP/1.1 2"));
    assert_eq!(get(&tenant, "/").await.status, 404);
}

#[tokio::test]
async fn a_body_that_is_cut_off_is_a_bad_request() {
    let tenant = Tenant::builder().start().await.unwrap();
    let length = "content-length: 100\r\n\r\n{\"gra";
    let chunks = "transfer-encoding: chunked\r\n\r\nzz\r\n{}";
    for (path, error) in [
        ("/oauth/token", "invalid_request"),
        ("/api/v2/clients", "Bad Request"),
    ] {
        for rest in [length, chunks] {
            let head = "host: tenant\r\nconnection: close\r\ncontent-type: application/json";
            let request = format!("POST {path} HTTP/1.1\r\n{head}\r\n{rest}");
            let mut stream = TcpStream::connect(tenant.addr()).await.unwrap();
            stream.write_all(request.as_bytes()).await.unwrap();
            stream.shutdown().await.unwrap();
            let mut bytes = Vec::new();
            stream.read_to_end(&mut bytes).await.unwrap();
            let answer = crate::support::parse(&bytes);
            assert_eq!(answer.error(), (400, error.to_owned()), "{request}");
        }
    }
}

#[tokio::test]
async fn a_body_beyond_all_measure_is_refused() {
    let tenant = Tenant::builder().start().await.unwrap();
    let body = vec![b'x'; 11 * 1024 * 1024];
    // The tenant stops reading, so the connection may break before the response is complete.
    if let Ok(bytes) = exchange(&tenant, "POST", "/oauth/token", &[], &body).await {
        assert!(
            bytes.starts_with(b"HTTP/1.1 413"),
            "{:?}",
            String::from_utf8_lossy(&bytes)
        );
    }
    let [request] = tenant.requests().try_into().unwrap();
    assert_eq!(request.status, Some(413));
}

/// Opens connections that stop in the middle of a handshake, a request line, the headers, and a body, and one
/// that never reads its response.
async fn stalled(tenant: &Tenant) -> Vec<TcpStream> {
    let mut streams = Vec::new();
    for part in [
        "",
        "\x16\x03\x01",
        "POST /oauth/tok",
        "POST /oauth/token HTTP/1.1\r\nhost: x\r\ncontent-le",
        "POST /oauth/token HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{\"gra",
        "PUT /_tenant/state HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{",
        "POST /api/v2/clients HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{",
        "GET /.well-known/openid-configuration HTTP/1.1\r\nhost: x\r\n\r\n",
    ] {
        let mut stream = TcpStream::connect(tenant.addr()).await.unwrap();
        stream.write_all(part.as_bytes()).await.unwrap();
        streams.push(stream);
    }
    streams
}

/// Time is paused and nothing sleeps, so a wait for any of the clients would never end: the test would hang.
#[tokio::test(start_paused = true)]
async fn clients_that_stall_hold_up_neither_others_nor_the_end() {
    let tenant = Tenant::builder().control_key("key").start().await.unwrap();
    let streams = stalled(&tenant).await;
    assert_eq!(get(&tenant, "/.well-known/jwks.json").await.status, 200);
    tenant.save_state().await.unwrap();
    tenant.shutdown().await;
    for mut stream in streams {
        let mut rest = Vec::new();
        // The connection was closed or reset.
        let _ = stream.read_to_end(&mut rest).await;
    }
    let tenant = Tenant::builder().start().await.unwrap();
    let streams = stalled(&tenant).await;
    assert_eq!(get(&tenant, "/.well-known/jwks.json").await.status, 200);
    drop(tenant);
    for mut stream in streams {
        let _ = stream.read_to_end(&mut Vec::new()).await;
    }
}
