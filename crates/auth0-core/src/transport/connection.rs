//! The type of connection that the pool holds.
//!
//! hyper-util stores the connector's information about a connection (the addresses of both ends) in the
//! extensions of every response. The SDK does not read it, and it would cost each response a map, so it is
//! left out.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll};

use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_rustls::MaybeHttpsStream;
use hyper_util::client::legacy::connect::{Connected, Connection};

use super::load::Occupied;
use super::route::Tcp;

/// A TLS or plain stream over the connection that the route has opened.
pub(super) struct PooledStream {
    stream: MaybeHttpsStream<Tcp>,
    _occupied: Occupied,
}

impl PooledStream {
    pub(super) fn new(stream: MaybeHttpsStream<Tcp>, occupied: Occupied) -> Self {
        Self {
            stream,
            _occupied: occupied,
        }
    }

    fn inner(self: Pin<&mut Self>) -> Pin<&mut MaybeHttpsStream<Tcp>> {
        Pin::new(&mut self.get_mut().stream)
    }
}

impl Connection for PooledStream {
    fn connected(&self) -> Connected {
        let described = self.stream.connected();
        let connected = Connected::new().proxy(described.is_proxied());
        if described.is_negotiated_h2() {
            connected.negotiated_h2()
        } else {
            connected
        }
    }
}

impl Read for PooledStream {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        self.inner().poll_read(cx, buf)
    }
}

impl Write for PooledStream {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.inner().poll_write(cx, buf)
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.inner().poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.inner().poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.inner().poll_write_vectored(cx, bufs)
    }
}
