//! The lock of a session in its store, held for one renewal.

use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;
use tokio::time::Instant;

use crate::core::random;
use crate::store::{ErasedStore, SessionKey};
use crate::{Error, ErrorKind};

/// The interval at which callers look for the result of another process's renewal.
const LOOK: Duration = Duration::from_millis(25);
const LONGEST_LOOK: Duration = Duration::from_millis(250);
/// The maximum time that a caller waits for a renewal.
const PATIENCE: Duration = Duration::from_secs(60);

/// Held while a session is renewed. A task extends it, so that it does not expire while a slow tenant
/// responds; if this process dies, it expires.
pub(crate) struct Lease {
    store: Arc<dyn ErasedStore>,
    key: SessionKey,
    owner: String,
    extender: JoinHandle<()>,
}

impl Lease {
    /// Waits for the lock.
    pub(crate) async fn take(
        store: &Arc<dyn ErasedStore>,
        key: &SessionKey,
        lease: Duration,
    ) -> Result<Self, Error> {
        let owner = random::text()?;
        let start = Instant::now();
        let mut pause = LOOK;
        while !store.lock(key, &owner, lease).await.map_err(Error::store)? {
            if start.elapsed() > PATIENCE {
                let message = "another process is renewing this session and does not finish";
                return Err(Error::new(ErrorKind::TenantUnavailable, message));
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(LONGEST_LOOK);
        }
        let extender = {
            let (store, key, owner) = (Arc::clone(store), *key, owner.clone());
            tokio::spawn(async move {
                loop {
                    tokio::time::sleep(lease / 3).await;
                    // If the lock is lost or the store is unreachable, the version of the record still
                    // protects it.
                    let _ = store.lock(&key, &owner, lease).await;
                }
            })
        };
        Ok(Self {
            store: Arc::clone(store),
            key: *key,
            owner,
            extender,
        })
    }

    pub(crate) async fn release(self) {
        self.extender.abort();
        if let Err(error) = self.store.unlock(&self.key, &self.owner).await {
            super::warn("the lock of a session was not released", &*error);
        }
    }
}

/// If a renewal panics before it releases the lock, the lock ends with its lease.
impl Drop for Lease {
    fn drop(&mut self) {
        self.extender.abort();
    }
}
