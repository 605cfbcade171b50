//! A token source whose fetches are measured.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::time::Instant;

use super::{Token, TokenSource};
use crate::metrics::{Metrics, TokenRenewal};
use crate::{BoxError, Error};

/// Metrics that may be set after the source that reports to them has been created.
#[derive(Clone, Default)]
pub(crate) struct MetricsSlot(Arc<Mutex<Option<Arc<dyn Metrics>>>>);

impl MetricsSlot {
    pub(crate) fn get(&self) -> Option<Arc<dyn Metrics>> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    pub(crate) fn set(&self, metrics: Arc<dyn Metrics>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(metrics);
    }
}

/// A source that reports its fetches.
pub(crate) struct Measured<S> {
    source: S,
    slot: MetricsSlot,
}

impl<S> Measured<S> {
    pub(crate) fn new(source: S, slot: &MetricsSlot) -> Self {
        Self {
            source,
            slot: slot.clone(),
        }
    }
}

impl<S: TokenSource> TokenSource for Measured<S> {
    async fn fetch(&self) -> Result<Token, BoxError> {
        let renewal = Renewal::new(self.slot.get());
        let fetched = self.source.fetch().await;
        renewal.finish(fetched.as_ref().err());
        fetched
    }

    fn cache_key(&self) -> Option<String> {
        self.source.cache_key()
    }

    fn is_renewable(&self) -> bool {
        self.source.is_renewable()
    }
}

/// A fetch in progress. Dropping it records that the fetch was abandoned.
struct Renewal {
    metrics: Option<Arc<dyn Metrics>>,
    since: Instant,
}

impl Renewal {
    fn new(metrics: Option<Arc<dyn Metrics>>) -> Self {
        Self {
            metrics,
            since: Instant::now(),
        }
    }

    fn finish(mut self, error: Option<&BoxError>) {
        let kind = error.map(|error| match error.downcast_ref::<Error>() {
            Some(error) => format!("{:?}", error.kind()),
            None => "error".to_owned(),
        });
        self.report(kind.as_deref());
    }

    fn report(&mut self, error_type: Option<&str>) {
        if let Some(metrics) = self.metrics.take() {
            metrics.token_renewal(&TokenRenewal {
                duration: self.since.elapsed(),
                error_type,
            });
        }
    }
}

impl Drop for Renewal {
    fn drop(&mut self) {
        self.report(Some("canceled"));
    }
}
