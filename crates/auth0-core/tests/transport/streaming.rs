//! Bodies as streams, in both directions.

use std::convert::Infallible;

use auth0_core::{BodyStream, CallOptions, Client, Error, ErrorKind, Operation, StreamedBody};
use bytes::Bytes;
use futures_util::stream;
use http::Response;
use http_body_util::Full;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::{Raw, builder, read_head};

fn client(raw: &Raw) -> Client {
    Client::builder(format!("http://{}", raw.address))
        .transport(builder().build().unwrap())
        .build()
        .unwrap()
}

async fn stream_of(client: &Client) -> Result<Response<BodyStream>, Error> {
    client.stream(Operation::get("/events")).await
}

/// Takes a request and sends the head of its response.
async fn begin(raw: &Raw, head: &str) -> TcpStream {
    let mut stream = raw.accept().await;
    read_head(&mut stream).await;
    stream.write_all(head.as_bytes()).await.unwrap();
    stream
}

const ENDLESS: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n";

#[tokio::test]
async fn a_response_arrives_piece_by_piece() {
    let raw = Raw::bind().await;
    let client = client(&raw);
    let (mut server, response) = tokio::join!(begin(&raw, ENDLESS), stream_of(&client));
    let response = response.unwrap();
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    let mut body = response.into_body();
    // Each piece is written only after the one before has been read.
    for piece in ["one", "two", "three"] {
        server.write_all(piece.as_bytes()).await.unwrap();
        assert_eq!(body.next().await.unwrap().unwrap(), piece);
    }
    server.shutdown().await.unwrap();
    assert!(body.next().await.is_none());
}

#[tokio::test]
async fn a_response_that_breaks_off_is_an_error_and_the_end() {
    let raw = Raw::bind().await;
    let client = client(&raw);
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nfour";
    let (server, response) = tokio::join!(begin(&raw, head), stream_of(&client));
    drop(server);
    let mut body = response.unwrap().into_body();
    assert_eq!(body.next().await.unwrap().unwrap(), "four");
    let error = body.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Disconnected);
    assert!(error.to_string().starts_with("GET /events: "), "{error}");
    assert!(body.next().await.is_none());
}

#[tokio::test]
async fn dropping_the_stream_ends_the_request() {
    let raw = Raw::bind().await;
    let client = client(&raw);
    let (mut server, response) = tokio::join!(begin(&raw, ENDLESS), stream_of(&client));
    server.write_all(b"one").await.unwrap();
    let mut body = response.unwrap().into_body();
    body.next().await.unwrap().unwrap();
    drop(body);
    // Only a closed connection ends this.
    let _ = server.read_to_end(&mut Vec::new()).await;
}

#[tokio::test]
async fn an_error_is_read_whole() {
    let raw = Raw::bind().await;
    let client = client(&raw);
    let head = "HTTP/1.1 410 Gone\r\ncontent-length: 29\r\n\r\n{\"errorCode\":\"cursor_expired\"}";
    let (_server, response) = tokio::join!(begin(&raw, head), stream_of(&client));
    let error = response.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
}

fn pieces(pieces: &'static [&'static str]) -> StreamedBody {
    StreamedBody::new(move || {
        stream::iter(
            pieces
                .iter()
                .map(|piece| Ok::<_, Infallible>(Bytes::from_static(piece.as_bytes()))),
        )
    })
}

async fn upload(client: &Client, body: StreamedBody) -> Result<(), Error> {
    let operation = Operation::post("/things").body_stream("text/plain", body);
    client
        .with_options(CallOptions::new().max_retries(0))
        .call::<()>(operation)
        .await
}

/// The whole request as it came, once it ends with this.
async fn receive(raw: &Raw, end: &str) -> String {
    let mut stream = raw.accept().await;
    let mut request = Vec::new();
    while !request.ends_with(end.as_bytes()) {
        request.push(stream.read_u8().await.unwrap());
    }
    stream
        .write_all(b"HTTP/1.1 204 No Content\r\n\r\n")
        .await
        .unwrap();
    String::from_utf8(request).unwrap()
}

#[tokio::test]
async fn a_request_of_known_length_says_it() {
    let raw = Raw::bind().await;
    let client = client(&raw);
    let body = pieces(&["one ", "two"]).with_length(7);
    let (request, sent) = tokio::join!(receive(&raw, "one two"), upload(&client, body));
    sent.unwrap();
    assert!(request.contains("content-length: 7\r\n"), "{request}");
    assert!(
        request.contains("content-type: text/plain\r\n"),
        "{request}"
    );
}

#[tokio::test]
async fn a_request_of_unknown_length_goes_in_chunks() {
    let raw = Raw::bind().await;
    let client = client(&raw);
    let body = pieces(&["one ", "two"]);
    let (request, sent) = tokio::join!(receive(&raw, "0\r\n\r\n"), upload(&client, body));
    sent.unwrap();
    assert!(
        request.contains("transfer-encoding: chunked\r\n"),
        "{request}"
    );
    assert!(
        request.ends_with("4\r\none \r\n3\r\ntwo\r\n0\r\n\r\n"),
        "{request}"
    );
}

/// The chain of causes, as a report would print it.
fn report(error: &Error) -> String {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(next) = cause {
        text = format!("{text}: {next}");
        cause = next.source();
    }
    text
}

#[tokio::test]
async fn a_body_that_cannot_be_read_is_said_to_be_the_cause() {
    let broken = || {
        stream::iter([
            Ok(Bytes::from_static(b"one")),
            Err(std::io::Error::other("the disk is gone")),
        ])
    };
    for (body, cause) in [
        (StreamedBody::new(broken), "the disk is gone"),
        (pieces(&["one"]).with_length(5), "ended 2 bytes before"),
        (
            pieces(&["one", "two"]).with_length(4),
            "longer than its declared",
        ),
    ] {
        let raw = Raw::bind().await;
        let client = client(&raw);
        let server = async {
            let mut stream = raw.accept().await;
            let _ = stream.read_to_end(&mut Vec::new()).await;
        };
        let ((), sent) = tokio::join!(server, upload(&client, body));
        let error = sent.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Other);
        assert!(error.outcome_unknown());
        assert!(report(&error).contains(cause), "{}", report(&error));
    }
}

#[tokio::test]
async fn a_body_that_was_read_is_not_sent_again() {
    let raw = Raw::bind().await;
    let client = client(&raw);
    let chunks = stream::iter([Ok::<_, Infallible>(Bytes::from_static(b"one"))]);
    let body = StreamedBody::once(chunks).with_length(3);
    let (_, sent) = tokio::join!(receive(&raw, "one"), upload(&client, body.clone()));
    sent.unwrap();
    let error = upload(&client, body).await.unwrap_err();
    assert!(error.to_string().contains("only once"), "{error}");
}

#[tokio::test]
async fn a_buffered_call_is_not_streamed() {
    let server =
        crate::support::Server::start(None, |_| Response::new(Full::new(Bytes::from("[1]")))).await;
    let client = Client::builder(server.http())
        .transport(builder().build().unwrap())
        .build()
        .unwrap();
    let answer = client.send(Operation::get("/things")).await.unwrap();
    assert_eq!(answer.body(), "[1]");
}
