//! What is told about fetches of keys while they happen. This is the one place for it.

use super::fetch::Fetcher;
use crate::error::Error;
use crate::keys::KeySet;

#[cfg_attr(not(feature = "tracing"), expect(dead_code, reason = "nobody is told"))]
pub(super) enum Event<'a> {
    Fetched {
        keys: &'a KeySet,
    },
    Failed {
        error: &'a Error,
    },
    /// A token was checked with keys beyond their time to live.
    ServedStale,
}

#[cfg_attr(
    not(feature = "tracing"),
    expect(unused_variables, reason = "nobody is told")
)]
pub(super) fn report(fetcher: &Fetcher, event: &Event<'_>) {
    #[cfg(feature = "tracing")]
    {
        let url = fetcher.url();
        match event {
            Event::Fetched { keys } => {
                tracing::debug!(%url, keys = keys.len(), skipped = keys.skipped().len(), "fetched keys");
            }
            Event::Failed { error } => tracing::warn!(%url, %error, "could not fetch keys"),
            Event::ServedStale => tracing::debug!(%url, "used keys beyond their time to live"),
        }
    }
}
