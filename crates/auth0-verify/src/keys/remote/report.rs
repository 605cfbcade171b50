//! Reports fetches of keys to the client's metrics and to `tracing`. No other file does so.

use std::error::Error as _;
use std::time::Duration;

use auth0_core::ErrorKind;
use auth0_core::metrics::KeyRefresh;

use super::fetch::Fetcher;
use crate::error::Error;
use crate::keys::KeySet;

pub(super) enum Event<'a> {
    /// A fetch succeeded or failed after this duration.
    Fetched {
        outcome: Result<&'a KeySet, &'a Error>,
        duration: Duration,
    },
    /// A token was checked with expired keys.
    ServedStale,
}

/// Calls the user's code, which may block or panic: hold no lock, and store results first.
pub(super) fn report(fetcher: &Fetcher, event: &Event<'_>) {
    #[cfg(feature = "tracing")]
    trace(&fetcher.url(), event);
    let Event::Fetched { outcome, duration } = *event else {
        return;
    };
    let host = without_port(fetcher.client.domain().host());
    let metrics = fetcher.client.metrics();
    match outcome {
        Ok(keys) => metrics.key_refresh(&KeyRefresh::succeeded(host, duration, keys.len())),
        Err(error) => {
            metrics.key_refresh(&KeyRefresh::failed(host, duration, &error_type(error)));
        }
    }
}

#[cfg(feature = "tracing")]
fn trace(url: &str, event: &Event<'_>) {
    match event {
        Event::Fetched {
            outcome: Ok(keys), ..
        } => {
            tracing::debug!(%url, keys = keys.len(), skipped = keys.skipped().len(), "fetched keys");
        }
        Event::Fetched {
            outcome: Err(error),
            ..
        } => tracing::warn!(%url, %error, "could not fetch keys"),
        Event::ServedStale => tracing::debug!(%url, "used keys beyond their time to live"),
    }
}

/// Returns the status code or the name of the error kind, like `error_type` in the client's own metrics.
fn error_type(error: &Error) -> String {
    let client_error = error
        .source()
        .and_then(|source| source.downcast_ref::<auth0_core::Error>());
    let Some(cause) = client_error else {
        return format!("{:?}", error.kind());
    };
    match (cause.kind(), cause.status()) {
        (ErrorKind::Api | ErrorKind::Redirect, Some(status)) => status.as_str().to_owned(),
        (kind, _) => format!("{kind:?}"),
    }
}

/// Returns the host without the port, because OpenTelemetry's `server.address` has no port.
fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        // The last colon of an IPv6 literal without a port is within its brackets.
        Some((name, port)) if !port.ends_with(']') => name,
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_no_port() {
        for (host, address) in [
            ("tenant.eu.auth0.com", "tenant.eu.auth0.com"),
            ("127.0.0.1:3000", "127.0.0.1"),
            ("[::1]:3000", "[::1]"),
            ("[::1]", "[::1]"),
        ] {
            assert_eq!(without_port(host), address);
        }
    }
}
