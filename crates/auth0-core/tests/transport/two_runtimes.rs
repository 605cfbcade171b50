//! A transport that several runtimes share: requests of one go over connections of its own, whatever
//! becomes of the others.

use std::thread;
use std::time::Duration;

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

async fn get_all(transport: &Transport, url: &str, requests: usize) {
    let requests = (0..requests).map(|_| async {
        // A hang, not a limit of what a request may take.
        let answer = timeout(Duration::from_secs(60), get(transport, url)).await;
        answer.unwrap().unwrap();
    });
    futures_util::future::join_all(requests).await;
}

/// Requests of one runtime, while another one that has connections to the same server ends.
fn share(transport: &Transport, url: &str) {
    for round in 0..30_u64 {
        let dying = runtime();
        dying.block_on(get_all(transport, url, 1));
        let (ours, our_url) = (transport.clone(), url.to_owned());
        let lasting = thread::spawn(move || runtime().block_on(get_all(&ours, &our_url, 20)));
        let (theirs, their_url) = (transport.clone(), url.to_owned());
        let requests = dying.spawn(async move { get_all(&theirs, &their_url, 20).await });
        dying.block_on(async { sleep(Duration::from_micros(round * 100)).await });
        drop(dying);
        lasting.join().unwrap();
        drop(requests);
    }
}

#[test]
fn over_http_1() {
    let servers = servers();
    let server = servers.block_on(Server::start(None, |_| text("ok")));
    share(&builder().build().unwrap(), &server.http());
}

#[test]
fn connections_are_shared_within_a_runtime_and_not_between_two() {
    let servers = servers();
    let server = servers.block_on(Server::start(None, |_| text("ok")));
    let transport = builder().build().unwrap();
    let (one, other) = (runtime(), runtime());
    for _ in 0..5 {
        one.block_on(get_all(&transport, &server.http(), 1));
        other.block_on(get_all(&transport, &server.http(), 1));
        // What puts a connection back is a task.
        one.block_on(async { sleep(Duration::from_millis(10)).await });
        other.block_on(async { sleep(Duration::from_millis(10)).await });
    }
    assert_eq!(server.accepted(), 2);
    // More runtimes than are remembered.
    for _ in 0..80 {
        runtime().block_on(get_all(&transport, &server.http(), 1));
    }
    assert_eq!(server.accepted(), 82);
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
    let forwarded = servers.block_on(async { tls.forward_from(raw, server.address) });
    let ours = thread::spawn(move || runtime().block_on(get_all(&transport, &url, 3)));
    drop(dying);
    ours.join().unwrap();
    drop((silent, forwarded, handshake));
}
