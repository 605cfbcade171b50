//! The accept loop: connections, keep-alive, and shutdown.
//!
//! It uses hyper directly instead of `axum::serve`, because a scripted fault must be able to close a
//! connection without a response, which is possible only with a failing hyper service.

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

/// Without the feature, this type has no values.
#[cfg(not(feature = "tls"))]
#[derive(Debug, Clone)]
pub(crate) enum Tls {}

const ACCEPT_PAUSE: Duration = Duration::from_millis(10);

/// A running server. Dropping it stops it.
#[derive(Debug)]
pub(crate) struct Server {
    /// Never used to send: dropping it ends the accept loop.
    stop: oneshot::Sender<Infallible>,
    task: JoinHandle<()>,
}

impl Server {
    pub(crate) fn start(listener: TcpListener, tls: Option<Tls>, state: Arc<TenantState>) -> Self {
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(accept(listener, tls, state, stopped));
        Self { stop, task }
    }

    /// Stops the server and waits until the port is free and all connections are closed.
    pub(crate) async fn shutdown(self) {
        drop(self.stop);
        // The task never panics and is never cancelled. If it did fail, it would have ended as well.
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
                // Either the peer disconnected before it was accepted, or no file descriptors are left.
                // Neither is a reason to stop, and retrying the second at once would only waste CPU time.
                Err(_) => tokio::time::sleep(ACCEPT_PAUSE).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    connections.shutdown().await;
}

/// A plain or an encrypted connection, so that one HTTP server handles both.
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
    // Responses are small and awaited; Nagle's algorithm would only slow tests down.
    let _ = stream.set_nodelay(true);
    let Some(stream) = secured(stream, tls).await else {
        return;
    };
    let service = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
        let state = Arc::clone(&state);
        let router = router.clone();
        async move { pipeline::answer(&state, router, request.map(Body::new)).await }
    });
    // A connection error is caused either by the peer or by a scripted fault.
    let _ = http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .await;
}
