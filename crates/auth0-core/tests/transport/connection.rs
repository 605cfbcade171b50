//! Connections: kept, shared, refused, broken, given up.

use std::time::Duration;

use auth0_core::ErrorKind;
use http::StatusCode;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::oneshot;

use crate::support::{Connection, Raw, Server, builder, failure, get, read_head, text};

/// Which connection a request came over.
fn number(request: &http::Request<hyper::body::Incoming>) -> usize {
    request.extensions().get::<Connection>().unwrap().number
}

#[tokio::test]
async fn a_connection_is_used_again() {
    let server = Server::start(None, |request| text(number(&request).to_string())).await;
    let transport = builder().build().unwrap();
    for _ in 0..20 {
        // A clone shares the connections.
        let response = get(&transport.clone(), &server.http()).await.unwrap();
        assert_eq!(response.body(), "0");
    }
    assert_eq!(server.accepted(), 1);
}

#[tokio::test]
async fn a_connection_that_the_server_closed_is_replaced() {
    let raw = Raw::bind().await;
    let (transport, url) = (builder().build().unwrap(), raw.http());
    for _ in 0..3 {
        let server = async {
            let mut stream = raw.accept().await;
            read_head(&mut stream).await;
            stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok")
                .await
                .unwrap();
            stream.shutdown().await.unwrap();
            // Until the client has seen the end too.
            assert_eq!(stream.read(&mut [0]).await.unwrap(), 0);
        };
        let ((), response) = tokio::join!(server, get(&transport, &url));
        assert_eq!(response.unwrap().body(), "ok");
    }
}

#[tokio::test]
async fn a_port_where_nobody_listens_is_a_failure_to_connect() {
    let address = Raw::bind().await.address;
    let transport = builder().build().unwrap();
    let error = failure(
        &transport,
        &format!("http://{address}/"),
        ErrorKind::Connect,
    )
    .await;
    assert!(!error.outcome_unknown());
    assert!(error.to_string().contains("refused"), "{error}");
    assert!(error.to_string().contains(&address.to_string()), "{error}");
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn an_unknown_host_is_named() {
    let transport = builder()
        .connect_timeout(Duration::from_mins(1))
        .build()
        .unwrap();
    let error = failure(
        &transport,
        "https://nonexistent.invalid/",
        ErrorKind::Connect,
    )
    .await;
    assert!(!error.outcome_unknown());
    assert!(
        error
            .to_string()
            .contains("`nonexistent.invalid` could not be resolved"),
        "{error}"
    );
    assert!(error.to_string().contains("domain"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_server_that_is_silent_in_the_handshake_runs_into_the_connect_timeout() {
    let raw = Raw::bind().await;
    let transport = builder()
        .connect_timeout(Duration::from_secs(7))
        .build()
        .unwrap();
    let url = format!("https://{}/", raw.address);
    let error = failure(&transport, &url, ErrorKind::Connect).await;
    assert!(error.to_string().contains("7s"), "{error}");
    assert!(!error.outcome_unknown());
}

#[tokio::test]
async fn a_connection_cut_before_the_response_leaves_the_outcome_unknown() {
    let raw = Raw::bind().await;
    let (transport, url) = (builder().build().unwrap(), raw.http());
    let (_, error) = tokio::join!(
        async { read_head(&mut raw.accept().await).await },
        failure(&transport, &url, ErrorKind::Disconnected)
    );
    assert!(error.outcome_unknown());
    assert_eq!(error.status(), None);
}

#[tokio::test]
async fn a_connection_cut_within_the_response_keeps_what_came() {
    let raw = Raw::bind().await;
    let (transport, url) = (builder().build().unwrap(), raw.http());
    let server = async {
        let mut stream = raw.accept().await;
        read_head(&mut stream).await;
        let part = b"HTTP/1.1 201 Created\r\nx-request-id: 7\r\ncontent-length: 9\r\n\r\npart";
        stream.write_all(part).await.unwrap();
    };
    let ((), error) = tokio::join!(server, failure(&transport, &url, ErrorKind::Disconnected));
    assert!(error.outcome_unknown());
    assert_eq!(error.status(), Some(StatusCode::CREATED));
    assert_eq!(error.headers().unwrap()["x-request-id"], "7");
    assert_eq!(error.body().unwrap(), "part");
}

#[tokio::test]
async fn an_answer_that_is_not_http_says_so() {
    let raw = Raw::bind().await;
    let (transport, url) = (builder().build().unwrap(), raw.http());
    let server = async {
        let mut stream = raw.accept().await;
        read_head(&mut stream).await;
        stream
            .write_all(b"220 mail.example.com ESMTP\r\n\r\n")
            .await
            .unwrap();
        stream
    };
    let (_, error) = tokio::join!(server, failure(&transport, &url, ErrorKind::Disconnected));
    assert!(error.outcome_unknown());
    assert!(error.to_string().contains("not HTTP"), "{error}");
}

#[tokio::test]
async fn dropping_the_future_before_the_response_closes_the_connection() {
    let raw = Raw::bind().await;
    let (transport, url) = (builder().build().unwrap(), raw.http());
    let (arrived, request_arrived) = oneshot::channel();
    let server = async {
        let mut stream = raw.accept().await;
        read_head(&mut stream).await;
        arrived.send(()).unwrap();
        assert_eq!(stream.read(&mut [0]).await.unwrap(), 0);
    };
    let client = async {
        tokio::select! {
            _ = get(&transport, &url) => panic!("there was no response"),
            arrived = request_arrived => arrived.unwrap(),
        }
    };
    tokio::join!(server, client);
}

#[tokio::test]
async fn dropping_the_future_within_the_response_closes_the_connection() {
    let raw = Raw::bind().await;
    let (transport, url) = (builder().build().unwrap(), raw.http());
    let (sent, part_sent) = oneshot::channel();
    let server = async {
        let mut stream = raw.accept().await;
        read_head(&mut stream).await;
        stream
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\npart")
            .await
            .unwrap();
        sent.send(()).unwrap();
        // A reset, if the client had not read all of it yet.
        assert!(matches!(stream.read(&mut [0]).await, Ok(0) | Err(_)));
    };
    let client = async {
        tokio::select! {
            _ = get(&transport, &url) => panic!("the response was not complete"),
            sent = part_sent => sent.unwrap(),
        }
    };
    tokio::join!(server, client);
}

#[tokio::test]
async fn a_name_below_localhost_is_this_machine_whatever_dns_says() {
    let server = Server::start(None, |_| text("here")).await;
    let transport = builder().build().unwrap();
    for name in ["auth0.localhost", "A.B.LocalHost"] {
        let url = format!("http://{name}:{}/", server.address.port());
        assert_eq!(get(&transport, &url).await.unwrap().body(), "here");
    }
}

#[tokio::test]
async fn plain_http_to_a_named_host_is_for_those_who_ask_for_it() {
    use auth0_core::{Client, Domain, Operation};

    // Nobody has that name, so that getting to look for it is all there is to see.
    let domain = Domain::insecure_for_tests("http://auth0.invalid:3000").unwrap();
    let client = Client::builder(&domain)
        .transport(builder().build().unwrap())
        .retry(auth0_core::layer::RetryLayer::default().max_retries(0))
        .build()
        .unwrap();
    let error = client.send(Operation::get("/")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    // The transport itself allows it only to that client.
    let transport = builder().build().unwrap();
    failure(
        &transport,
        "http://auth0.invalid:3000/",
        ErrorKind::InvalidInput,
    )
    .await;
}
