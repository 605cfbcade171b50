//! A transport that several runtimes share: each connection is driven by the runtime that asked for it,
//! and those of a runtime that has ended fail without a hang.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use auth0_core::ErrorKind;
use auth0_core::transport::Transport;
use tokio::runtime::{Builder, Runtime};
use tokio::time::{sleep, timeout};

use crate::support::{Authority, Raw, Server, Tls, builder, get, text};

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn servers() -> Runtime {
    Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap()
}

/// How many of these requests succeed; the others fail as broken connections do.
async fn successes(transport: &Transport, url: &str, requests: usize) -> usize {
    let requests = (0..requests).map(|_| async {
        // A hang, not a limit of what a request may take.
        match timeout(Duration::from_secs(30), get(transport, url))
            .await
            .unwrap()
        {
            Ok(_) => 1,
            Err(error) => {
                let kinds = [ErrorKind::Disconnected, ErrorKind::Connect];
                assert!(kinds.contains(&error.kind()), "{error:?}");
                0
            }
        }
    });
    futures_util::future::join_all(requests)
        .await
        .into_iter()
        .sum()
}

fn share(transport: &Transport, url: &str) {
    let answered = Arc::new(AtomicUsize::new(0));
    for round in 0..30_u64 {
        let dying = runtime();
        // Over HTTP/2 everybody now uses this connection.
        assert_eq!(dying.block_on(successes(transport, url, 1)), 1);
        let (transport, url) = (transport.clone(), url.to_owned());
        let count = Arc::clone(&answered);
        let lasting = thread::spawn(move || {
            runtime().block_on(async {
                count.fetch_add(successes(&transport, &url, 20).await, Ordering::SeqCst);
                // By now the other runtime has ended, or ends without being noticed.
                while successes(&transport, &url, 1).await == 0 {}
            });
        });
        dying.block_on(async { sleep(Duration::from_micros(round * 100)).await });
        drop(dying);
        lasting.join().unwrap();
    }
    assert!(answered.load(Ordering::SeqCst) > 0);
}

#[test]
fn over_http_1() {
    let servers = servers();
    let server = servers.block_on(Server::start(None, |_| text("ok")));
    share(&builder().build().unwrap(), &server.http());
}

#[cfg(feature = "http2")]
#[test]
fn over_http_2() {
    let servers = servers();
    let authority = Authority::new();
    let tls = Tls::new(&authority.sign("localhost")).alpn(&["h2"]);
    let server = servers.block_on(Server::start(Some(tls), |_| text("ok")));
    let builder = builder().add_root_certificate_pem(authority.pem());
    share(&builder.build().unwrap(), &server.https());
}

#[test]
fn a_connection_that_is_being_made_by_another_runtime_holds_up_nobody() {
    let servers = servers();
    let authority = Authority::new();
    let tls = Tls::new(&authority.sign("localhost"));
    let builder = builder().add_root_certificate_pem(authority.pem());
    let transport = builder.build().unwrap();
    let raw = servers.block_on(Raw::bind());
    let url = format!("https://localhost:{}", raw.address.port());

    let dying = runtime();
    let (theirs, their_url) = (transport.clone(), url.clone());
    let handshake = dying.spawn(async move { get(&theirs, &their_url).await });
    // The server has the connection and says nothing.
    let silent = dying.block_on(raw.accept());

    let server = servers.block_on(Server::start(None, |_| text("ok")));
    let forwarded = servers.block_on(tls.forward_from(raw, server.address));
    let ours = thread::spawn(move || runtime().block_on(successes(&transport, &url, 3)));
    drop(dying);
    assert_eq!(ours.join().unwrap(), 3);
    drop((silent, forwarded, handshake));
}
