//! A client that several runtimes share, as a static does in tests that run in parallel: when one of
//! them ends, in the middle of whatever it does, calls on the others neither panic nor hang.
#![cfg(all(feature = "webpki-roots", any(feature = "ring", feature = "aws-lc-rs")))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use std::collections::HashMap;
use std::error::Error as _;
use std::future::{pending, poll_fn};
use std::panic;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, Once, mpsc};
use std::task::Poll;
use std::thread;
use std::time::Duration;

use auth0_core::layer::CredentialsLayer;
use auth0_core::{
    BoxError, Client, Error, ErrorKind, Operation, Token, TokenCache, TokenCacheFuture, TokenFetch,
    TokenSource,
};
use support::{Reply, Server, get, json, seconds, status, with_headers};
use tokio::runtime::{Builder, Runtime};
use tokio::time::{sleep, timeout};
use tower::{Layer, ServiceExt, service_fn};

static PANICS: AtomicUsize = AtomicUsize::new(0);

/// Panics in tasks are caught by tokio, so they are counted where they happen.
fn count_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let default = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            PANICS.fetch_add(1, Ordering::SeqCst);
            default(info);
        }));
    });
}

fn assert_no_panics() {
    assert_eq!(PANICS.load(Ordering::SeqCst), 0);
}

/// The runtime of one `#[tokio::test]`.
fn runtime() -> Runtime {
    count_panics();
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// A runtime for servers, which outlives those of the clients.
fn servers() -> Runtime {
    count_panics();
    Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap()
}

async fn call(client: &Client) -> Result<(), Error> {
    let call = client.send(Operation::get("/things"));
    // A hang, not a limit of what a call may take.
    timeout(seconds(30), call).await.unwrap().map(drop)
}

/// Polls a future until it waits for something, then leaves it.
async fn start<F: Future + Unpin>(future: &mut F) {
    for _ in 0..8 {
        poll_fn(|cx| {
            assert!(Pin::new(&mut *future).poll(cx).is_pending());
            Poll::Ready(())
        })
        .await;
        tokio::task::yield_now().await;
    }
}

/// A source whose first fetch never ends, and tells that it has begun.
struct Stuck {
    fetches: Arc<AtomicUsize>,
    begun: mpsc::SyncSender<()>,
}

impl TokenSource for Stuck {
    async fn fetch(&self) -> Result<Token, BoxError> {
        if self.fetches.fetch_add(1, Ordering::SeqCst) == 0 {
            self.begun.send(())?;
            pending::<()>().await;
        }
        Ok(Token::new("token"))
    }

    fn cache_key(&self) -> Option<String> {
        Some("key".to_owned())
    }
}

fn stuck() -> (Stuck, mpsc::Receiver<()>, Arc<AtomicUsize>) {
    let (begun, beginning) = mpsc::sync_channel(1);
    let fetches = Arc::new(AtomicUsize::new(0));
    let source = Stuck {
        fetches: Arc::clone(&fetches),
        begun,
    };
    (source, beginning, fetches)
}

#[test]
fn who_waits_for_a_fetch_takes_it_over_when_its_runtime_ends() {
    let servers = servers();
    for _ in 0..20 {
        let server = servers.block_on(Server::of([status(200)]));
        let (source, begun, fetches) = stuck();
        let client = server.builder().token_source(source).build().unwrap();

        let dying = runtime();
        let theirs = client.clone();
        let task = dying.spawn(async move { call(&theirs).await });
        dying.block_on(async {
            while fetches.load(Ordering::SeqCst) == 0 {
                tokio::task::yield_now().await;
            }
        });
        begun.recv().unwrap();

        let (waiting, waits) = mpsc::sync_channel(1);
        let ours = thread::spawn(move || {
            runtime().block_on(async {
                let mut call = Box::pin(call(&client));
                start(&mut call).await;
                waiting.send(()).unwrap();
                call.await
            })
        });
        waits.recv().unwrap();
        drop(dying);
        ours.join().unwrap().unwrap();
        assert_eq!(fetches.load(Ordering::SeqCst), 2);
        assert_eq!(server.count(), 1);
        drop(task);
    }
    assert_no_panics();
}

/// A cache that remembers what it was told to forget.
#[derive(Clone, Default)]
struct Cache {
    tokens: Arc<Mutex<HashMap<String, Token>>>,
    /// Whether `remove` hangs, as while a server is not reached.
    hangs: Arc<AtomicUsize>,
    removed: Arc<AtomicUsize>,
}

impl TokenCache for Cache {
    fn get_or_fetch<'a>(&'a self, key: &'a str, fetch: TokenFetch<'a>) -> TokenFetch<'a> {
        Box::pin(async move {
            let kept = self.tokens.lock().unwrap().get(key).cloned();
            match kept {
                Some(token) => Ok(token),
                None => fetch.await,
            }
        })
    }

    fn remove<'a>(&'a self, key: &'a str, _: &'a Token) -> TokenCacheFuture<'a, ()> {
        Box::pin(async move {
            if self.hangs.fetch_add(1, Ordering::SeqCst) == 0 {
                pending::<()>().await;
            }
            self.removed.fetch_add(1, Ordering::SeqCst);
            self.tokens.lock().unwrap().remove(key);
            Ok(())
        })
    }
}

#[test]
fn the_next_runtime_tells_the_cache_of_a_refused_token() {
    let servers = servers();
    let server = servers.block_on(Server::start(|_, seen| {
        let works = seen.header("authorization") == Some("Bearer token");
        status(if works { 200 } else { 401 })
    }));
    let cache = Cache::default();
    let kept = HashMap::from([("key".to_owned(), Token::new("revoked"))]);
    *cache.tokens.lock().unwrap() = kept;
    let (source, _begun, fetches) = stuck();
    fetches.store(1, Ordering::SeqCst);
    let builder = server.builder();
    let client = builder
        .token_source_with_cache(source, cache.clone())
        .build()
        .unwrap();

    let dying = runtime();
    dying.block_on(async {
        let mut given_up = Box::pin(client.send(Operation::get("/things")));
        while cache.hangs.load(Ordering::SeqCst) == 0 {
            let _ = timeout(Duration::from_millis(1), &mut given_up).await;
        }
    });
    drop(dying);
    runtime().block_on(call(&client)).unwrap();
    assert_eq!(cache.removed.load(Ordering::SeqCst), 1);
    assert_no_panics();
}

#[test]
fn a_call_whose_own_runtime_has_ended_says_so() {
    let (source, begun, fetches) = stuck();
    let answer = |_| async { Ok::<_, Error>(status(200)) };
    let stack = CredentialsLayer::new(source).layer(service_fn(answer));
    let dying = runtime();
    let mut waiting = Box::pin(stack.clone().oneshot(get()));
    dying.block_on(start(&mut waiting));
    begun.recv().unwrap();
    drop(dying);
    let error = runtime().block_on(waiting).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    let cause = error.source().unwrap().to_string();
    assert!(cause.contains("shut down"), "{cause}");
    // It was nobody's failure: the next call asks at once.
    runtime().block_on(stack.oneshot(get())).unwrap();
    assert_eq!(fetches.load(Ordering::SeqCst), 2);
    assert_no_panics();
}

#[test]
fn writes_are_not_affected_by_the_end_of_a_runtime_that_has_made_connections() {
    let servers = servers();
    let server = servers.block_on(Server::of([status(200)]));
    let client = server.client();
    for round in 0..20_u64 {
        let dying = runtime();
        dying.block_on(call(&client)).unwrap();
        let before = server.count();
        let ours = client.clone();
        let ours = thread::spawn(move || {
            runtime().block_on(async {
                for _ in 0..10 {
                    let write = ours.send(Operation::post("/things"));
                    timeout(seconds(30), write).await.unwrap().unwrap();
                }
            });
        });
        dying.block_on(async { sleep(Duration::from_micros(round * 200)).await });
        drop(dying);
        ours.join().unwrap();
        assert_eq!(server.count(), before + 10);
    }
    assert_no_panics();
}

#[test]
fn who_waits_behind_another_runtimes_first_waiter_goes_when_that_ends() {
    let servers = servers();
    let server = servers.block_on(Server::start(|number, _| match number {
        0 => with_headers(429, &[("retry-after", "1")]),
        _ => status(200),
    }));
    let client = server.client();
    let no_retries = auth0_core::CallOptions::new().max_retries(0);
    let first = client.with_options(no_retries);
    let error = runtime().block_on(call(&first)).unwrap_err();
    assert!(error.is_rate_limited());

    let dying = runtime();
    let theirs = client.clone();
    let first = dying.spawn(async move { call(&theirs).await });
    dying.block_on(async { sleep(Duration::from_millis(50)).await });
    let ours = thread::spawn(move || runtime().block_on(call(&client)));
    // Long enough that it waits behind the other; if it does not yet, the test proves less.
    thread::sleep(Duration::from_millis(100));
    drop(dying);
    ours.join().unwrap().unwrap();
    assert_eq!(
        server.count(),
        2,
        "the one of the runtime that ended was never sent"
    );
    drop(first);
    assert_no_panics();
}

/// Everything at once: runtimes that end at any point of a call, and one whose calls all succeed.
#[test]
fn runtimes_come_and_go() {
    let servers = servers();
    let tokens = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&tokens);
    let server = servers.block_on(Server::start(move |number, seen| {
        if seen.path == "/oauth/token" {
            count.fetch_add(1, Ordering::SeqCst);
            return Reply::Later(Duration::from_millis(15), json(200, r#""token""#));
        }
        // The limiter learns a limit that makes calls wait now and then.
        let left = (97 - number % 97).to_string();
        let limits = [
            ("x-ratelimit-limit", "100"),
            ("x-ratelimit-remaining", left.as_str()),
        ];
        let response = with_headers(200, &limits);
        Reply::Later(Duration::from_millis(number as u64 % 7), response)
    }));
    let mut builder = server.builder();
    let endpoint = builder.sibling().unwrap().build().unwrap();
    let client = builder.token_source(Endpoint(endpoint)).build().unwrap();
    let dying: Vec<_> = (0..3)
        .map(|number| {
            let client = client.clone();
            thread::spawn(move || {
                for round in 0..40_u64 {
                    let runtime = runtime();
                    for _ in 0..4 {
                        let client = client.clone();
                        runtime.spawn(async move { call(&client).await });
                    }
                    let time = Duration::from_millis((round * 7 + number * 5) % 23);
                    runtime.block_on(async { sleep(time).await });
                }
            })
        })
        .collect();
    let lasting = thread::spawn(move || {
        runtime().block_on(async {
            for _ in 0..200 {
                call(&client).await.unwrap();
            }
        });
    });
    lasting.join().unwrap();
    for thread in dying {
        thread.join().unwrap();
    }
    assert!(tokens.load(Ordering::SeqCst) >= 1);
    assert_no_panics();
}

/// Tokens of a server that are due at every second call.
struct Endpoint(Client);

impl TokenSource for Endpoint {
    async fn fetch(&self) -> Result<Token, BoxError> {
        let token: String = self
            .0
            .call(Operation::post("/oauth/token").repeatable())
            .await?;
        Ok(Token::new(token).expires_in(Duration::from_millis(30)))
    }
}
