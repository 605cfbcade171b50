//! The accept loop: connections, keep-alive, and an end to all of it.
//!
//! It is a loop over hyper and not `axum::serve` because a scripted fault must be able to close a
//! connection without an answer, which only a failing hyper service does.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::{JoinHandle, JoinSet};

use crate::server::pipeline;
#[cfg(feature = "tls")]
use crate::server::tls::Tls;
use crate::state::TenantState;

/// Without the feature, nothing is ever in its place.
#[cfg(not(feature = "tls"))]
#[derive(Debug, Clone)]
pub(crate) enum Tls {}

const ACCEPT_PAUSE: Duration = Duration::from_millis(10);

/// A running server. Dropping it stops it.
#[derive(Debug)]
pub(crate) struct Server {
    /// Never sent on: the accept loop ends when it is dropped.
    stop: oneshot::Sender<Infallible>,
    task: JoinHandle<()>,
}

impl Server {
    pub(crate) fn start(listener: TcpListener, tls: Option<Tls>, state: Arc<TenantState>) -> Self {
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(accept(listener, tls, state, stopped));
        Self { stop, task }
    }

    /// Stops, and waits until the port is free and every connection closed.
    pub(crate) async fn shutdown(self) {
        drop(self.stop);
        // The task is neither cancelled nor does it panic, and if it did it would have ended, too.
        let _ = self.task.await;
    }
}

async fn accept(
    listener: TcpListener,
    tls: Option<Tls>,
    state: Arc<TenantState>,
    mut stopped: oneshot::Receiver<Infallible>,
) {
    let router = pipeline::router(Arc::clone(&state));
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            _ = &mut stopped => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(serve(stream, tls.clone(), Arc::clone(&state), router.clone()));
                }
                // A peer gone before it was accepted, or no file descriptor left. Neither is a reason
                // to stop, and trying the second again at once would only keep the machine busy.
                Err(_) => tokio::time::sleep(ACCEPT_PAUSE).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    connections.shutdown().await;
}

/// What a connection speaks, so that there is one HTTP server for both.
trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

#[cfg(feature = "tls")]
async fn secured(stream: TcpStream, tls: Option<Tls>) -> Option<Box<dyn Stream>> {
    match tls {
        Some(tls) => Some(Box::new(tls.accept(stream).await?)),
        None => Some(Box::new(stream)),
    }
}

#[cfg(not(feature = "tls"))]
#[expect(clippy::unused_async, reason = "a handshake must be waited for")]
async fn secured(stream: TcpStream, _: Option<Tls>) -> Option<Box<dyn Stream>> {
    Some(Box::new(stream))
}

async fn serve(stream: TcpStream, tls: Option<Tls>, state: Arc<TenantState>, router: Router) {
    // Answers are small and awaited; waiting to fill a segment would only slow tests down.
    let _ = stream.set_nodelay(true);
    let Some(stream) = secured(stream, tls).await else {
        return;
    };
    let service = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
        let state = Arc::clone(&state);
        let router = router.clone();
        async move { pipeline::answer(&state, router, request.map(Body::new)).await }
    });
    // A connection that fails is the peer's business, or a fault's intention.
    let _ = http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .await;
}
