//! HTTP/2: requests that a server hands back, streams that are scarce, connections that are shared.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_core::layer::{DeadlineLayer, RetryLayer};
use auth0_core::transport::Transport;
use auth0_core::{Error, ErrorKind};
use bytes::Bytes;
use futures_util::future::join_all;
use h2::Reason;
use http::{Request, Response, StatusCode};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;
use tower::{Layer, Service, ServiceBuilder, ServiceExt};

use crate::support::{Authority, Raw, Server, Tls, builder, text};

/// An authority, and TLS of `localhost` with these protocols.
struct Secure {
    authority: Authority,
    protocols: &'static [&'static str],
}

impl Secure {
    fn http2() -> Self {
        Self {
            authority: Authority::new(),
            protocols: &["h2", "http/1.1"],
        }
    }

    fn tls(&self) -> Tls {
        Tls::new(&self.authority.sign("localhost")).alpn(self.protocols)
    }

    fn transport(&self) -> Transport {
        builder()
            .add_root_certificate_pem(self.authority.pem())
            .build()
            .unwrap()
    }

    /// What stands on the transport in a client.
    fn retrying(
        &self,
    ) -> impl Service<Request<Bytes>, Response = Response<Bytes>, Error = Error, Future: Send> + Clone
    {
        RetryLayer::default()
            .base_delay(Duration::from_millis(1))
            .layer(self.transport())
    }

    async fn accept(&self, raw: &Raw) -> TlsStream<TcpStream> {
        self.tls().accept(raw.accept().await).await
    }
}

fn url(raw: &Raw, path: &str) -> String {
    format!("https://localhost:{}/{path}", raw.address.port())
}

fn post(url: String) -> Request<Bytes> {
    Request::post(url).body(Bytes::from_static(b"{}")).unwrap()
}

/// Serves one connection with what `answer` says, until it ends.
async fn serve(
    stream: TlsStream<TcpStream>,
    streams: u32,
    answer: impl AsyncFn(Request<h2::RecvStream>) -> Result<u16, Reason>,
) {
    let mut server = h2::server::Builder::new();
    server.max_concurrent_streams(streams);
    let Ok(mut connection) = server.handshake::<_, Bytes>(stream).await else {
        return;
    };
    while let Some(Ok((request, mut respond))) = connection.accept().await {
        match answer(request).await {
            Ok(status) => {
                let mut response = Response::new(());
                *response.status_mut() = StatusCode::from_u16(status).unwrap();
                let _ = respond.send_response(response, true);
            }
            Err(reason) => respond.send_reset(reason),
        }
    }
}

#[tokio::test]
async fn a_refused_stream_is_retried_for_every_method() {
    let (secure, raw) = (Secure::http2(), Raw::bind().await);
    let arrived = AtomicUsize::new(0);
    let server = async {
        let stream = secure.accept(&raw).await;
        serve(stream, 100, async |_| {
            match arrived.fetch_add(1, Ordering::SeqCst) {
                0 => Err(Reason::REFUSED_STREAM),
                _ => Ok(201),
            }
        })
        .await;
    };
    let call = secure.retrying().oneshot(post(url(&raw, "")));
    let response = tokio::select! {
        response = call => response.unwrap(),
        () = server => panic!("the server ended"),
    };
    assert_eq!(response.status(), 201);
    assert_eq!(arrived.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_stream_that_ends_for_another_reason_is_not() {
    for reason in [Reason::INTERNAL_ERROR, Reason::CANCEL, Reason::NO_ERROR] {
        let (secure, raw) = (Secure::http2(), Raw::bind().await);
        let arrived = AtomicUsize::new(0);
        let server = async {
            let stream = secure.accept(&raw).await;
            serve(stream, 100, async |_| {
                arrived.fetch_add(1, Ordering::SeqCst);
                Err(reason)
            })
            .await;
        };
        let call = secure.retrying().oneshot(post(url(&raw, "")));
        let error = tokio::select! {
            response = call => response.unwrap_err(),
            () = server => panic!("the server ended"),
        };
        assert_eq!(error.kind(), ErrorKind::Disconnected, "{reason:?}");
        assert!(error.outcome_unknown(), "{reason:?}");
        assert_eq!(arrived.load(Ordering::SeqCst), 1);
    }
}

/// The frame GOAWAY (RFC 9113 section 6.8), after empty SETTINGS.
fn settings_and_goaway(last_stream: u32, reason: Reason) -> Vec<u8> {
    let mut bytes = vec![0, 0, 0, 4, 0, 0, 0, 0, 0];
    bytes.extend([0, 0, 8, 7, 0, 0, 0, 0, 0]);
    bytes.extend(last_stream.to_be_bytes());
    bytes.extend(u32::from(reason).to_be_bytes());
    bytes
}

/// Reads frames until the request's body has come, which ends its stream.
async fn read_request(stream: &mut TlsStream<TcpStream>) {
    const DATA: u8 = 0;
    let mut preface = [0; 24];
    stream.read_exact(&mut preface).await.unwrap();
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await.unwrap();
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let mut payload = vec![0; usize::try_from(length).unwrap()];
        stream.read_exact(&mut payload).await.unwrap();
        if head[3] == DATA {
            return;
        }
    }
}

/// The first connection says GOAWAY to its only request, the next one serves it.
async fn after_goaway(last_stream: u32, reason: Reason) -> (Result<Response<Bytes>, Error>, usize) {
    let (secure, raw) = (Secure::http2(), Raw::bind().await);
    let served = AtomicUsize::new(0);
    let server = async {
        let mut stream = secure.accept(&raw).await;
        read_request(&mut stream).await;
        let goaway = settings_and_goaway(last_stream, reason);
        stream.write_all(&goaway).await.unwrap();
        stream.shutdown().await.unwrap();
        let stream = secure.accept(&raw).await;
        serve(stream, 100, async |_| {
            served.fetch_add(1, Ordering::SeqCst);
            Ok(201)
        })
        .await;
    };
    let call = secure.retrying().oneshot(post(url(&raw, "")));
    let result = tokio::select! {
        result = call => result,
        () = server => panic!("the server ended"),
    };
    (result, served.load(Ordering::SeqCst))
}

#[tokio::test]
async fn what_a_goaway_leaves_out_is_retried_for_every_method() {
    for reason in [Reason::NO_ERROR, Reason::ENHANCE_YOUR_CALM] {
        let (result, served) = after_goaway(0, reason).await;
        assert_eq!(result.unwrap().status(), 201, "{reason:?}");
        assert_eq!(served, 1, "{reason:?}");
    }
}

#[tokio::test]
async fn what_a_goaway_covers_may_have_been_processed() {
    for reason in [Reason::NO_ERROR, Reason::INTERNAL_ERROR] {
        let (result, served) = after_goaway(1, reason).await;
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Disconnected, "{reason:?}");
        assert!(error.outcome_unknown(), "{reason:?}");
        assert_eq!(served, 0, "{reason:?}");
    }
}

#[tokio::test]
async fn an_idle_connection_that_the_server_closed_is_replaced() {
    let (secure, raw) = (Secure::http2(), Raw::bind().await);
    let transport = secure.transport();
    for _ in 0..3 {
        let server = async {
            let stream = secure.accept(&raw).await;
            let mut connection = h2::server::handshake(stream).await.unwrap();
            let (_, mut respond) = connection.accept().await.unwrap().unwrap();
            respond.send_response(Response::new(()), true).unwrap();
            connection.graceful_shutdown();
            // Until the client has closed it.
            assert!(connection.accept().await.is_none_or(|it| it.is_err()));
        };
        let call = transport.clone().oneshot(post(url(&raw, "")));
        let (response, ()) = tokio::join!(call, server);
        assert_eq!(response.unwrap().status(), 200);
    }
}

#[tokio::test]
async fn one_stream_at_a_time_serves_everybody_once() {
    let (secure, raw) = (Secure::http2(), Raw::bind().await);
    let arrived = Mutex::new(BTreeMap::new());
    let server = async {
        loop {
            let stream = secure.accept(&raw).await;
            serve(stream, 1, async |request| {
                let path = request.uri().path().to_owned();
                *arrived.lock().unwrap().entry(path).or_insert(0) += 1;
                Ok(201)
            })
            .await;
        }
    };
    let client = secure.retrying();
    let calls = async {
        // From the answer to the first one the client knows that there is one stream.
        client
            .clone()
            .oneshot(post(url(&raw, "first")))
            .await
            .unwrap();
        let calls = (0..100).map(|it| client.clone().oneshot(post(url(&raw, &it.to_string()))));
        join_all(calls).await
    };
    let responses = tokio::select! {
        responses = calls => responses,
        () = server => panic!("the server ended"),
    };
    for response in responses {
        assert_eq!(response.unwrap().status(), 201);
    }
    let arrived = arrived.into_inner().unwrap();
    assert_eq!(arrived.len(), 101);
    assert!(arrived.values().all(|count| *count == 1), "{arrived:?}");
}

#[tokio::test]
async fn a_request_that_waits_for_a_stream_was_not_sent() {
    let (secure, raw) = (Secure::http2(), Raw::bind().await);
    let arrived = AtomicUsize::new(0);
    let server = async {
        let stream = secure.accept(&raw).await;
        serve(stream, 1, async |_| {
            match arrived.fetch_add(1, Ordering::SeqCst) {
                0 => Ok(201),
                _ => std::future::pending().await,
            }
        })
        .await;
    };
    let client = ServiceBuilder::new()
        .layer(DeadlineLayer::new(Duration::from_millis(500)))
        .layer(RetryLayer::default())
        .service(secure.transport());
    let calls = async {
        client
            .clone()
            .oneshot(post(url(&raw, "first")))
            .await
            .unwrap();
        join_all((0..10).map(|_| client.clone().oneshot(post(url(&raw, ""))))).await
    };
    let responses = tokio::select! {
        responses = calls => responses,
        () = server => panic!("the server ended"),
    };
    let errors: Vec<_> = responses.into_iter().map(Result::unwrap_err).collect();
    assert!(
        errors
            .iter()
            .all(|it| it.kind() == ErrorKind::DeadlineExceeded)
    );
    assert_eq!(errors.iter().filter(|it| it.outcome_unknown()).count(), 1);
    assert_eq!(arrived.load(Ordering::SeqCst), 2);
}

async fn all_at_once(secure: &Secure, calls: usize) -> usize {
    let server = Server::start(Some(secure.tls()), |_| text("ok")).await;
    let (transport, url) = (secure.transport(), server.https());
    let calls = (0..calls).map(|_| {
        let call = transport.clone().oneshot(post(url.clone()));
        tokio::spawn(call)
    });
    for response in join_all(calls).await {
        assert_eq!(response.unwrap().unwrap().body(), "ok");
    }
    server.accepted()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_calls_at_a_cold_start_share_a_connection() {
    let connections = all_at_once(&Secure::http2(), 200).await;
    assert!((1..=5).contains(&connections), "{connections} handshakes");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn over_http1_each_call_at_a_cold_start_has_its_own() {
    let secure = Secure {
        authority: Authority::new(),
        protocols: &["http/1.1"],
    };
    let connections = all_at_once(&secure, 50).await;
    assert!((2..=50).contains(&connections), "{connections} handshakes");
}

#[tokio::test]
async fn a_handshake_that_hangs_does_not_hold_up_the_others() {
    let (secure, raw) = (Secure::http2(), Raw::bind().await);
    let transport = secure.transport();
    let server = async {
        let mute = raw.accept().await;
        loop {
            let stream = secure.accept(&raw).await;
            tokio::spawn(serve(stream, 100, async |_| Ok(201)));
            let _ = &mute;
        }
    };
    let mut calls: Vec<_> = (0..10)
        .map(|_| Box::pin(transport.clone().oneshot(post(url(&raw, "")))))
        .collect();
    // The first one polled goes ahead, into silence.
    let first = calls.remove(0);
    let others = async {
        let first = tokio::spawn(first);
        tokio::task::yield_now().await;
        let others = join_all(calls).await;
        first.abort();
        others
    };
    let responses = tokio::select! {
        responses = others => responses,
        () = server => panic!("the server ended"),
    };
    for response in responses {
        assert_eq!(response.unwrap().status(), 201);
    }
}

#[tokio::test]
async fn a_caller_that_gives_up_lets_the_next_one_connect() {
    let (secure, raw) = (Secure::http2(), Raw::bind().await);
    let transport = secure.transport();
    let first = transport.clone().oneshot(post(url(&raw, "")));
    let first = tokio::spawn(first);
    let mute = raw.accept().await;
    let second = tokio::spawn(transport.clone().oneshot(post(url(&raw, ""))));
    tokio::task::yield_now().await;
    first.abort();
    let server = async {
        let stream = secure.accept(&raw).await;
        serve(stream, 100, async |_| Ok(201)).await;
    };
    let response = tokio::select! {
        response = second => response.unwrap().unwrap(),
        () = server => panic!("the server ended"),
    };
    assert_eq!(response.status(), 201);
    drop(mute);
}

/// That the counter of the tests above is shared, and counts.
#[tokio::test]
async fn connections_are_counted() {
    let secure = Secure::http2();
    let count = Arc::new(AtomicUsize::new(0));
    let server = Server::start(Some(secure.tls()), {
        let count = Arc::clone(&count);
        move |_| {
            count.fetch_add(1, Ordering::SeqCst);
            text("ok")
        }
    })
    .await;
    for _ in 0..3 {
        secure
            .transport()
            .oneshot(post(server.https()))
            .await
            .unwrap();
    }
    assert_eq!((server.accepted(), count.load(Ordering::SeqCst)), (3, 3));
}
