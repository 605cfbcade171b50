//! What is sent and what comes back: requests, bodies, the size limit.

use auth0_core::ErrorKind;
use auth0_core::transport::Transport;
use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::BodyExt;
use tokio::io::AsyncWriteExt;
use tower::ServiceExt;

use crate::support::{Raw, Server, builder, failure, get, read_head, request, text};

/// Answers one request with these bytes and then closes the connection.
async fn answer(raw: &Raw, bytes: &[u8]) -> String {
    let mut stream = raw.accept().await;
    let head = read_head(&mut stream).await;
    stream.write_all(bytes).await.unwrap();
    stream.shutdown().await.unwrap();
    head
}

#[tokio::test]
async fn a_request_arrives_as_it_was_given_and_so_does_the_response() {
    let server = Server::start(None, |request| {
        assert_eq!(request.method(), "PATCH");
        assert_eq!(request.uri(), "/api/v2/users/auth0%7C1?a=b%20c");
        assert_eq!(request.headers()["content-type"], "application/json");
        let mut response = text("done");
        *response.status_mut() = StatusCode::ACCEPTED;
        response
            .headers_mut()
            .insert("x-request-id", "7".parse().unwrap());
        response
    })
    .await;
    let request = Request::patch(format!("{}/api/v2/users/auth0%7C1?a=b%20c", server.http()))
        .header("content-type", "application/json")
        .body(Bytes::from_static(b"{}"))
        .unwrap();
    let response = builder().build().unwrap().oneshot(request).await.unwrap();
    assert_eq!(response.status(), StatusCode::ACCEPTED);
    assert_eq!(response.headers()["x-request-id"], "7");
    assert_eq!(response.body(), "done");
}

#[tokio::test]
async fn a_get_has_neither_a_body_nor_headers_that_nobody_asked_for() {
    let raw = Raw::bind().await;
    let (transport, url) = (builder().build().unwrap(), raw.http());
    let (head, response) = tokio::join!(
        answer(&raw, b"HTTP/1.1 204 No Content\r\n\r\n"),
        get(&transport, &url)
    );
    assert_eq!(
        head,
        format!("GET / HTTP/1.1\r\nhost: {}\r\n\r\n", raw.address)
    );
    assert!(response.unwrap().body().is_empty());
}

#[tokio::test]
async fn a_redirect_is_given_back_as_it_is() {
    let server = Server::start(None, |_| {
        let mut response = text("");
        *response.status_mut() = StatusCode::FOUND;
        response
            .headers_mut()
            .insert("location", "/elsewhere".parse().unwrap());
        response
    })
    .await;
    let response = get(&builder().build().unwrap(), &server.http())
        .await
        .unwrap();
    assert_eq!(response.status(), StatusCode::FOUND);
    assert_eq!(response.headers()["location"], "/elsewhere");
}

#[tokio::test]
async fn a_body_of_exactly_the_limit_passes() {
    let server = Server::start(None, |_| text(vec![b'x'; 1000])).await;
    let transport = builder().response_limit(1000).build().unwrap();
    assert_eq!(
        get(&transport, &server.http()).await.unwrap().body().len(),
        1000
    );
}

#[tokio::test]
async fn a_body_that_announces_more_than_the_limit_is_not_read() {
    let raw = Raw::bind().await;
    let (transport, url) = (builder().response_limit(999).build().unwrap(), raw.http());
    let (_, error) = tokio::join!(
        // No byte of the body is ever sent, so to wait for it would be to wait for an end.
        answer(
            &raw,
            b"HTTP/1.1 201 Created\r\nx-request-id: 7\r\ncontent-length: 1000\r\n\r\n"
        ),
        failure(&transport, &url, ErrorKind::ResponseTooLarge)
    );
    assert_eq!(error.status(), Some(StatusCode::CREATED));
    assert_eq!(error.headers().unwrap()["x-request-id"], "7");
    assert!(error.to_string().contains("999"), "{error}");
}

#[tokio::test]
async fn a_body_in_chunks_is_read_up_to_the_limit() {
    let chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n\
        4\r\nabcd\r\n4\r\nefgh\r\n0\r\n\r\n";
    let raw = Raw::bind().await;
    let (transport, url) = (builder().response_limit(8).build().unwrap(), raw.http());
    let (_, response) = tokio::join!(answer(&raw, chunked), get(&transport, &url));
    assert_eq!(response.unwrap().body(), "abcdefgh");

    let raw = Raw::bind().await;
    let (transport, url) = (builder().response_limit(7).build().unwrap(), raw.http());
    let (_, error) = tokio::join!(
        answer(&raw, chunked),
        failure(&transport, &url, ErrorKind::ResponseTooLarge)
    );
    assert_eq!(error.body().unwrap(), "abcd");
}

#[tokio::test]
async fn a_large_body_comes_whole() {
    let body: Bytes = (0..3_000_000_u32).map(|n| n.to_le_bytes()[0]).collect();
    let sent = body.clone();
    let server = Server::start(None, move |_| text(sent.clone())).await;
    let response = get(&builder().build().unwrap(), &server.http())
        .await
        .unwrap();
    assert!(response.body() == &body);
}

#[tokio::test]
async fn a_large_request_body_arrives_whole() {
    let raw = Raw::bind().await;
    let body = Bytes::from(vec![b'x'; 3_000_000]);
    let request = Request::post(raw.http()).body(body.clone()).unwrap();
    let server = async {
        let service = hyper::service::service_fn(|request: Request<hyper::body::Incoming>| async {
            Ok::<_, hyper::Error>(text(request.into_body().collect().await?.to_bytes()))
        });
        let stream = hyper_util::rt::TokioIo::new(raw.accept().await);
        hyper::server::conn::http1::Builder::new()
            .serve_connection(stream, service)
            .await
    };
    let transport = builder().build().unwrap();
    let response = tokio::select! {
        // A clone, because with the last transport its connections end.
        response = transport.clone().oneshot(request) => response.unwrap(),
        _ = server => panic!("the server closed the connection first"),
    };
    assert!(response.body() == &body);
}

#[tokio::test]
async fn plain_http_to_another_machine_is_refused_before_anything_is_sent() {
    let transport = builder().build().unwrap();
    let error = failure(
        &transport,
        "http://tenant.auth0.com/",
        ErrorKind::InvalidInput,
    )
    .await;
    assert!(!error.outcome_unknown());
}

#[tokio::test]
async fn a_tunnel_is_no_request() {
    let request = Request::connect("https://tenant.auth0.com/")
        .body(Bytes::new())
        .unwrap();
    let error = builder()
        .build()
        .unwrap()
        .oneshot(request)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
}

#[test]
fn a_transport_is_built_without_a_runtime() {
    let transport = Transport::builder().build().unwrap();
    assert!(format!("{transport:?}").starts_with("Transport"));
    drop(transport.oneshot(request("https://tenant.auth0.com/")));
}
