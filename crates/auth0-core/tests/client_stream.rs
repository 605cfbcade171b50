//! Calls with streamed bodies go the way of every other call: token, retries, pacing, errors.
#![cfg(all(feature = "webpki-roots", any(feature = "ring", feature = "aws-lc-rs")))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use auth0_core::{
    BodyStream, BoxError, Client, ErrorKind, Operation, StreamedBody, Token, TokenSource,
};
use bytes::Bytes;
use futures_util::stream;
use http::{Request, Response};
use support::{Memory, Reply, Server, json, seconds, status, with_headers};
use tokio::time::Instant;

/// A body of seven bytes that counts how often it was read.
fn body(opened: &Arc<AtomicUsize>) -> StreamedBody {
    let opened = Arc::clone(opened);
    let body = StreamedBody::new(move || {
        opened.fetch_add(1, Ordering::Relaxed);
        let pieces = ["one ", "two"].map(|piece| Ok::<_, Infallible>(Bytes::from(piece)));
        stream::iter(pieces)
    });
    body.with_length(7)
}

fn once() -> StreamedBody {
    StreamedBody::once(stream::iter([Ok::<_, Infallible>(Bytes::from("one"))])).with_length(3)
}

fn upload(body: StreamedBody) -> Operation {
    Operation::post("/things").body_stream("text/plain", body)
}

/// Tokens with a number, so that a refused one is replaced.
struct Numbered(AtomicUsize);

impl TokenSource for Numbered {
    async fn fetch(&self) -> Result<Token, BoxError> {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        Ok(Token::new(format!("token-{number}")))
    }
}

#[tokio::test]
async fn a_stream_has_its_token_and_its_retries() {
    let server = Server::of([status(503), json(200, "piece")]).await;
    let client = server.builder().token("t0ken").build().unwrap();
    let answer = client.stream(Operation::get("/events")).await.unwrap();
    assert_eq!(answer.into_body().collect(100).await.unwrap(), "piece");
    assert_eq!(server.count(), 2);
    for seen in server.seen() {
        assert_eq!(seen.header("authorization"), Some("Bearer t0ken"));
        assert!(seen.header("auth0-client").is_some());
    }
}

#[tokio::test]
async fn an_answer_that_is_no_success_is_the_calls_error() {
    let server = Server::of([json(404, r#"{"message":"No such stream"}"#)]).await;
    let error = server
        .client()
        .stream(Operation::get("/events"))
        .await
        .unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.to_string(), "GET /events: 404 No such stream");
}

#[tokio::test]
async fn what_breaks_off_is_not_repeated() {
    let server = Server::start(|_, _| Reply::CutInBody(json(200, "pieces"))).await;
    let answer = server
        .client()
        .stream(Operation::get("/events"))
        .await
        .unwrap();
    let error = answer.into_body().collect(100).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Disconnected);
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_streamed_body_is_sent_again_byte_for_byte() {
    let opened = Arc::default();
    let server = Server::of([
        with_headers(429, &[("retry-after", "0")]),
        status(401),
        status(204),
    ])
    .await;
    let client = server
        .builder()
        .token_source(Numbered(AtomicUsize::new(0)))
        .build()
        .unwrap();
    client.call::<()>(upload(body(&opened))).await.unwrap();
    assert_eq!(opened.load(Ordering::Relaxed), 3);
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    assert!(seen.iter().all(|seen| seen.body == "one two"));
    assert_eq!(seen[2].header("authorization"), Some("Bearer token-1"));
}

#[tokio::test]
async fn a_body_for_once_is_sent_once_whatever_comes() {
    for answer in [401, 429, 503] {
        let server = Server::of([with_headers(answer, &[("retry-after", "0")]), status(204)]).await;
        let client = server
            .builder()
            .token_source(Numbered(AtomicUsize::new(0)))
            .build()
            .unwrap();
        let operation = Operation::put("/things").body_stream("text/plain", once());
        let error = client.call::<()>(operation).await.unwrap_err();
        assert_eq!(error.status().unwrap(), answer);
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn a_service_that_cannot_stream_is_not_asked_to() {
    let service = Memory::of([json(200, "")]);
    let client = Client::builder("https://tenant.example")
        .service(service.clone())
        .build()
        .unwrap();
    let opened = Arc::default();
    let sent = client.send(upload(body(&opened))).await.unwrap_err();
    let read = client.stream(Operation::get("/events")).await.unwrap_err();
    let got = client
        .download("https://elsewhere.example/file")
        .await
        .unwrap_err();
    for error in [sent, read, got] {
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().contains("streaming_service"), "{error}");
    }
    assert_eq!((service.count(), opened.load(Ordering::Relaxed)), (0, 0));
}

#[tokio::test]
async fn a_service_of_ones_own_streams_both_ways() {
    let service = tower::service_fn(|request: Request<Bytes>| async move {
        let mut response = Response::new(Bytes::new());
        let sent = StreamedBody::of(&request).and_then(StreamedBody::open);
        if BodyStream::is_wanted(&request) {
            // What came is what goes back.
            BodyStream::new(sent.unwrap()).attach_to(&mut response);
        }
        Ok::<_, BoxError>(response)
    });
    let client = Client::builder("https://tenant.example")
        .streaming_service(service)
        .build()
        .unwrap();
    let mut echo = client
        .stream(upload(body(&Arc::default())))
        .await
        .unwrap()
        .into_body();
    assert_eq!(echo.next().await.unwrap().unwrap(), "one ");
    assert_eq!(echo.next().await.unwrap().unwrap(), "two");
    assert!(echo.next().await.is_none());
}

#[tokio::test]
async fn a_response_without_a_stream_is_one_piece() {
    let service = Memory::of([json(200, "all of it"), json(200, "")]);
    let client = Client::builder("https://tenant.example")
        .streaming_service(service)
        .build()
        .unwrap();
    for expected in [Some("all of it"), None] {
        let mut body = client
            .stream(Operation::get("/x"))
            .await
            .unwrap()
            .into_body();
        let piece = body.next().await.map(Result::unwrap);
        assert_eq!(piece.as_deref(), expected.map(str::as_bytes));
        assert!(body.next().await.is_none());
    }
}

#[tokio::test]
async fn a_download_has_nothing_that_is_for_auth0_only() {
    let tenant = Server::of([status(500)]).await;
    let store = Server::of([status(503), json(200, "file"), status(403)]).await;
    let client = tenant.builder().token("t0ken").build().unwrap();
    let link = format!("{}/export?signature=s3cret", store.url());
    let file = client.download(&link).await.unwrap().into_body();
    assert_eq!(file.collect(4).await.unwrap(), "file");
    let error = client.download(&link).await.unwrap_err();
    assert!(error.is_forbidden());
    assert!(
        !format!("{error} {error:?}").contains("s3cret"),
        "{error:?}"
    );
    assert_eq!((tenant.count(), store.count()), (0, 3));
    for seen in store.seen() {
        assert_eq!(seen.path, "/export?signature=s3cret");
        assert_eq!(seen.header("authorization"), None);
        assert_eq!(seen.header("auth0-client"), None);
    }
    for link in ["", "/export?signature=s3cret", "not a link"] {
        let error = client.download(link).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(!error.to_string().contains("s3cret"), "{error}");
    }
}

#[tokio::test]
async fn a_limit_on_what_is_collected_holds() {
    let server = Server::of([json(200, "12345")]).await;
    let body = server
        .client()
        .stream(Operation::get("/x"))
        .await
        .unwrap()
        .into_body();
    let error = body.collect(4).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ResponseTooLarge);
}

#[tokio::test(start_paused = true)]
async fn silence_is_counted_from_piece_to_piece_and_while_somebody_waits() {
    let (pieces, received) = tokio::sync::mpsc::unbounded_channel::<Bytes>();
    let received = stream::unfold(received, |mut received| async move {
        let piece = received.recv().await?;
        Some((Ok::<_, Infallible>(piece), received))
    });
    let mut body = BodyStream::new(received).idle_timeout(seconds(10));
    for pause in [9, 9, 100] {
        if pause > 10 {
            // The reader's own time.
            tokio::time::sleep(seconds(pause)).await;
            pieces.send(Bytes::from("x")).unwrap();
        } else {
            let pieces = pieces.clone();
            tokio::spawn(async move {
                tokio::time::sleep(seconds(pause)).await;
                pieces.send(Bytes::from("x")).unwrap();
            });
        }
        body.next().await.unwrap().unwrap();
    }
    let start = Instant::now();
    let error = body.next().await.unwrap().unwrap_err();
    assert!(error.is_timeout());
    support::assert_wait(start.elapsed(), seconds(10));
    assert!(body.next().await.is_none());
}
