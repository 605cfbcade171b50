//! How many connections are made for requests that come all at once: no more than there are requests at a time.

use auth0_core::{Client, Operation};
use http::Response;
use http_body_util::Full;

use crate::support::{Authority, Server, Tls, builder, text};

const TASKS: usize = 500;
const ROUNDS: usize = 8;

/// A tenth more than there are tasks: a connection that was just used is not free at once.
const MOST: usize = TASKS + TASKS / 10;

/// From all tasks at once, one after the other in each.
async fn send(client: &Client) {
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                for _ in 0..ROUNDS {
                    let response = client.send(Operation::get("/x")).await.unwrap();
                    assert_eq!(response.status(), 200);
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
}

/// Lets a few requests go at first, and two for each answer.
fn limited(_: http::Request<hyper::body::Incoming>) -> Response<Full<bytes::Bytes>> {
    let mut response = text("ok");
    for (name, value) in [
        ("x-ratelimit-limit", "1000000"),
        ("x-ratelimit-remaining", "999999"),
        ("x-ratelimit-reset", "4102444800"),
    ] {
        response.headers_mut().insert(name, value.parse().unwrap());
    }
    response
}

#[tokio::test]
async fn calls_without_a_limit() {
    let server = Server::start(None, |_| text("ok")).await;
    let client = Client::builder(server.http().as_str())
        .transport(builder().build().unwrap())
        .build()
        .unwrap();
    send(&client).await;
    assert!(server.accepted() <= MOST, "{}", server.accepted());
}

#[tokio::test]
async fn calls_that_are_let_out_in_waves() {
    let server = Server::start(None, limited).await;
    let client = Client::builder(server.http().as_str())
        .transport(builder().build().unwrap())
        .build()
        .unwrap();
    send(&client).await;
    assert!(server.accepted() <= MOST, "{}", server.accepted());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn calls_on_several_threads() {
    let server = Server::start(None, limited).await;
    let client = Client::builder(server.http().as_str())
        .transport(builder().build().unwrap())
        .build()
        .unwrap();
    send(&client).await;
    assert!(server.accepted() <= MOST, "{}", server.accepted());
}

#[tokio::test]
async fn handshakes_of_http1() {
    let authority = Authority::new();
    let server = Server::start(Some(Tls::new(&authority.sign("localhost"))), limited).await;
    let transport = builder().add_root_certificate_pem(authority.pem());
    let client = Client::builder(server.https().as_str())
        .transport(transport.build().unwrap())
        .build()
        .unwrap();
    send(&client).await;
    assert!(server.accepted() <= MOST, "{}", server.accepted());
}
