//! A source of tokens that does what a script says and counts.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use auth0_core::layer::{CredentialsLayer, CredentialsService};
use auth0_core::{BoxError, Token, TokenSource};
use futures_util::future::BoxFuture;
use tokio::time::sleep;
use tower::Layer;

use super::{Memory, seconds};

/// See the module.
#[derive(Clone)]
pub(crate) struct Source {
    script: Arc<dyn Fn(usize) -> BoxFuture<'static, Result<Token, BoxError>> + Send + Sync>,
    fetches: Arc<AtomicUsize>,
    /// Fetches that started and neither ended nor were dropped.
    running: Arc<()>,
    key: Option<&'static str>,
}

impl Source {
    pub(crate) fn new<F>(script: impl Fn(usize) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<Token, BoxError>> + Send + 'static,
    {
        Self {
            script: Arc::new(move |number| Box::pin(script(number))),
            fetches: Arc::default(),
            running: Arc::default(),
            key: None,
        }
    }

    /// `token-0`, then `token-1`, and so on, each a second after it was asked for.
    pub(crate) fn numbered() -> Self {
        Self::new(|number| async move {
            sleep(seconds(1)).await;
            Ok(Token::new(format!("token-{number}")))
        })
    }

    /// As [`numbered`](Self::numbered), with tokens that last 1,000 s; fetches from the one with
    /// this number on fail.
    pub(crate) fn expiring(first_failure: usize) -> Self {
        Self::new(move |number| async move {
            sleep(seconds(1)).await;
            if number >= first_failure {
                return Err("the token endpoint is down".into());
            }
            Ok(Token::new(format!("token-{number}")).expires_in(seconds(1_000)))
        })
    }

    pub(crate) fn keyed(mut self, key: &'static str) -> Self {
        self.key = Some(key);
        self
    }

    pub(crate) fn fetches(&self) -> usize {
        self.fetches.load(Ordering::SeqCst)
    }

    pub(crate) fn running(&self) -> usize {
        // This one and the clone in the layer are no fetches, but share the same count.
        Arc::strong_count(&self.running) - 2
    }

    pub(crate) fn layer(&self, service: &Memory) -> CredentialsService<Memory> {
        CredentialsLayer::new(self.clone()).layer(service.clone())
    }
}

impl TokenSource for Source {
    async fn fetch(&self) -> Result<Token, BoxError> {
        let _running = Arc::clone(&self.running);
        (self.script)(self.fetches.fetch_add(1, Ordering::SeqCst)).await
    }

    fn cache_key(&self) -> Option<String> {
        self.key.map(str::to_owned)
    }
}
