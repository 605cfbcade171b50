//! Logs long waits for the rate limit as `tracing` events.

use bytes::Bytes;
use http::Request;

/// A request that waits.
#[cfg(not(feature = "tracing"))]
#[derive(Debug)]
pub(super) struct Waited;

#[cfg(not(feature = "tracing"))]
impl Waited {
    pub(super) fn new(_: &Request<Bytes>) -> Self {
        Self
    }
}

#[cfg(feature = "tracing")]
pub(super) use self::told::Waited;

#[cfg(feature = "tracing")]
mod told {
    use std::time::Duration;

    use tokio::time::Instant;

    use super::{Bytes, Request};
    use crate::error::RequestLine;
    use crate::layer::Notes;

    /// Shorter waits are routine.
    const WORTH_TELLING: Duration = Duration::from_secs(1);

    /// A waiting request. When it stops waiting, whether it was sent or abandoned, a wait of a second
    /// or more is logged.
    #[derive(Debug)]
    pub(in super::super) struct Waited {
        since: Instant,
        host: String,
        line: Option<RequestLine>,
    }

    impl Waited {
        pub(in super::super) fn new(request: &Request<Bytes>) -> Self {
            Self {
                since: Instant::now(),
                host: request.uri().host().unwrap_or_default().to_owned(),
                line: Notes::of(request).and_then(|notes| notes.line.clone()),
            }
        }
    }

    impl Drop for Waited {
        fn drop(&mut self) {
            let waited = self.since.elapsed();
            if waited < WORTH_TELLING {
                return;
            }
            tracing::info!(
                server.address = self.host,
                http.request.method = self.line.as_ref().map(|line| line.method.as_str()),
                url.template = self.line.as_ref().map(|line| line.template),
                wait_seconds = waited.as_secs_f64(),
                "waited for the rate limit"
            );
        }
    }
}
