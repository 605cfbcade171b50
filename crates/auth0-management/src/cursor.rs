//! Where a stream was left, kept for the next time.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use auth0_core::{BoxError, Error, ErrorKind};
use futures_util::future::BoxFuture;

/// Stores how far a log tail or an event subscription was read: in a file, a database row, a key.
///
/// A cursor is saved after everything up to it was returned and the reader requests more, so after a crash some
/// of the
/// last entries may be repeated, and none is skipped.
///
/// ```
/// use auth0_core::BoxError;
/// use auth0_management::CursorStore;
///
/// struct InFile(std::path::PathBuf);
///
/// impl CursorStore for InFile {
///     async fn load(&self) -> Result<Option<String>, BoxError> {
///         match std::fs::read_to_string(&self.0) {
///             Ok(cursor) => Ok(Some(cursor)),
///             Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
///             Err(error) => Err(error.into()),
///         }
///     }
///
///     async fn save(&self, cursor: &str) -> Result<(), BoxError> {
///         // Renamed into place, so that a crash leaves the old cursor or the new one.
///         let new = self.0.with_extension("new");
///         std::fs::write(&new, cursor)?;
///         Ok(std::fs::rename(new, &self.0)?)
///     }
/// }
/// ```
pub trait CursorStore: Send + Sync + 'static {
    /// Returns the last saved cursor, or `None` before the first one is saved.
    ///
    /// # Errors
    ///
    /// Whatever went wrong; it becomes the `source()` of the stream's error, and the next read tries
    /// again.
    fn load(&self) -> impl Future<Output = Result<Option<String>, BoxError>> + Send;

    /// Saves the cursor, replacing the previous one.
    ///
    /// # Errors
    ///
    /// Whatever went wrong; it becomes the `source()` of the stream's error, and the next read tries
    /// again.
    fn save(&self, cursor: &str) -> impl Future<Output = Result<(), BoxError>> + Send;
}

/// A stream's store, if it has one, and what is in progress there.
#[derive(Default)]
pub(crate) struct Keeper {
    store: Option<Arc<dyn Erased>>,
    loading: Option<BoxFuture<'static, Result<Option<String>, BoxError>>>,
    saving: Option<(String, BoxFuture<'static, Result<(), BoxError>>)>,
    saved: Option<String>,
    loaded: bool,
    /// The store failed just now, so that the next try waits a little: readers try again at once.
    has_failed: bool,
}

/// How long the next try waits after one that failed.
const PAUSE: Duration = Duration::from_secs(1);

impl Keeper {
    pub(crate) fn new(store: impl CursorStore) -> Self {
        Self {
            store: Some(Arc::new(store)),
            ..Self::default()
        }
    }

    /// The saved cursor, the first time; `None` from then on.
    pub(crate) fn poll_load(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Result<Option<String>, Error>> {
        let (false, Some(store)) = (self.loaded, &self.store) else {
            return Poll::Ready(Ok(None));
        };
        let loading = self.loading.get_or_insert_with(|| {
            let (store, pause) = (Arc::clone(store), pause(self.has_failed));
            Box::pin(async move {
                pause.await;
                store.load().await
            })
        });
        let loaded = ready!(loading.as_mut().poll(cx));
        self.loading = None;
        self.has_failed = loaded.is_err();
        Poll::Ready(match loaded {
            Ok(cursor) => {
                self.loaded = true;
                self.saved.clone_from(&cursor);
                Ok(cursor)
            }
            Err(cause) => Err(failed("loaded", cause)),
        })
    }

    /// Saves the cursor unless it is saved already.
    pub(crate) fn poll_save(
        &mut self,
        cursor: Option<&str>,
        cx: &mut Context<'_>,
    ) -> Poll<Result<(), Error>> {
        let (Some(cursor), Some(store)) = (cursor, &self.store) else {
            return Poll::Ready(Ok(()));
        };
        if self.saving.is_none() && self.saved.as_deref() == Some(cursor) {
            return Poll::Ready(Ok(()));
        }
        let (_, saving) = self.saving.get_or_insert_with(|| {
            let (store, pause) = (Arc::clone(store), pause(self.has_failed));
            let cursor = cursor.to_owned();
            let saving = {
                let cursor = cursor.clone();
                Box::pin(async move {
                    pause.await;
                    store.save(&cursor).await
                })
            };
            (cursor, saving)
        });
        let result = ready!(saving.as_mut().poll(cx));
        self.has_failed = result.is_err();
        let saved = self.saving.take().map(|(cursor, _)| cursor);
        Poll::Ready(match result {
            Ok(()) => {
                self.saved = saved;
                Ok(())
            }
            Err(cause) => Err(failed("saved", cause)),
        })
    }
}

async fn pause(is_needed: bool) {
    if is_needed {
        tokio::time::sleep(PAUSE).await;
    }
}

fn failed(what: &str, cause: BoxError) -> Error {
    Error::new(
        ErrorKind::Other,
        format!("the cursor could not be {what}; nothing is lost, and the next read retries"),
    )
    .with_source(cause)
}

impl fmt::Debug for Keeper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keeper")
            .field("saved", &self.saved)
            .finish_non_exhaustive()
    }
}

/// [`CursorStore`] without its generic futures.
trait Erased: Send + Sync {
    fn load(&self) -> BoxFuture<'_, Result<Option<String>, BoxError>>;
    fn save<'a>(&'a self, cursor: &'a str) -> BoxFuture<'a, Result<(), BoxError>>;
}

impl<S: CursorStore> Erased for S {
    fn load(&self) -> BoxFuture<'_, Result<Option<String>, BoxError>> {
        Box::pin(CursorStore::load(self))
    }

    fn save<'a>(&'a self, cursor: &'a str) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(CursorStore::save(self, cursor))
    }
}
