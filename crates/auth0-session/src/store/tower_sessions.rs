//! Adapts stores made for `tower-sessions`.

use std::collections::HashMap;
use std::fmt;
use std::time::Duration;

use auth0_core::BoxError;
use cookie::time::OffsetDateTime;
use tower_sessions_core::SessionStore as TowerStore;
use tower_sessions_core::session::{Id, Record};

use super::{LogoutNotice, MemoryStore, Saved, SessionKey, SessionStore};
use crate::SessionRecord;
use crate::core::key::CookieKey;
use crate::core::seal::Sealer;

/// The only name in the data of a `tower-sessions` record.
const NAME: &str = "auth0";
const LOCKS: usize = 64;

/// A store made for [tower-sessions](https://docs.rs/tower-sessions) 0.14, such as those for `Postgres`, `MySQL`
/// and `SQLite`. Records are encrypted because they contain tokens.
///
/// These stores can only load, save, and delete by ID. Therefore:
///
/// - back-channel logout cannot work, and building an [`Auth0`](crate::Auth0) with that route is an error;
/// - renewals are made once per process, not once in all processes: the tenant's leeway for rotated refresh
///   tokens has to cover the difference;
/// - concurrent changes by several processes can overwrite each other.
///
/// ```
/// use auth0_session::{Auth0, TowerSessions};
/// # fn run(store: impl tower_sessions_core::SessionStore, key: String) -> Result<(), auth0_session::Error> {
/// let auth0 = Auth0::builder("tenant.eu.auth0.com")
///     .client_id("client id")
///     .client_secret("client secret")
///     .base_url("https://app.example.com")
///     .key(key.as_str())
///     .session(TowerSessions::new(store, key))
///     .build()?;
/// # Ok(())
/// # }
/// ```
pub struct TowerSessions<S> {
    store: S,
    sealer: Sealer,
    /// Held while a record is compared and set.
    gates: [tokio::sync::Mutex<()>; LOCKS],
    locks: MemoryStore,
}

impl<S: TowerStore> TowerSessions<S> {
    /// Wraps a store; records are encrypted with this key, of at least 32 bytes.
    pub fn new(store: S, key: impl Into<CookieKey>) -> Self {
        Self {
            store,
            sealer: Sealer::new([&key.into()]),
            gates: std::array::from_fn(|_| tokio::sync::Mutex::new(())),
            locks: MemoryStore::new(),
        }
    }
}

/// Half of the hash is enough to make collisions infeasible.
fn id(key: &SessionKey) -> Id {
    let (half, _) = key.as_bytes().split_at(16);
    Id(i128::from_be_bytes(half.try_into().unwrap_or_default()))
}

impl<S: TowerStore> SessionStore for TowerSessions<S> {
    async fn load(&self, key: &SessionKey) -> Result<Option<SessionRecord>, BoxError> {
        let Some(record) = self.store.load(&id(key)).await? else {
            return Ok(None);
        };
        let sealed = record.data.get(NAME).and_then(serde_json::Value::as_str);
        let plain = sealed.and_then(|sealed| self.sealer.open(&key.to_string(), sealed));
        match plain {
            Some(plain) => SessionRecord::from_bytes(&plain).map(Some),
            // Encrypted with another key, or modified: not a session of this application.
            None => Ok(None),
        }
    }

    async fn save(
        &self,
        key: &SessionKey,
        record: &SessionRecord,
        previous: Option<u64>,
    ) -> Result<Saved, BoxError> {
        let gate = usize::from(key.as_bytes()[0]) % LOCKS;
        let _held = self.gates[gate].lock().await;
        let stored = SessionStore::load(self, key).await?;
        if stored.map(|stored| stored.version()) != previous {
            return Ok(Saved::Conflict);
        }
        let sealed = self.sealer.seal(&key.to_string(), &record.to_bytes()?)?;
        let record = Record {
            id: id(key),
            data: HashMap::from([(NAME.to_owned(), sealed.into())]),
            expiry_date: OffsetDateTime::from(record.expires_at()),
        };
        self.store.save(&record).await?;
        Ok(Saved::Saved)
    }

    async fn delete(&self, key: &SessionKey) -> Result<bool, BoxError> {
        let was_there = self.store.load(&id(key)).await?.is_some();
        self.store.delete(&id(key)).await?;
        Ok(was_there)
    }

    async fn delete_by_logout(&self, _: &LogoutNotice, _: Duration) -> Result<u64, BoxError> {
        Err("a tower-sessions store cannot find sessions by `sid` or `sub`".into())
    }

    async fn is_logged_out(&self, _: &SessionRecord) -> Result<bool, BoxError> {
        Ok(false)
    }

    async fn lock(&self, key: &SessionKey, owner: &str, lease: Duration) -> Result<bool, BoxError> {
        self.locks.lock(key, owner, lease).await
    }

    async fn unlock(&self, key: &SessionKey, owner: &str) -> Result<(), BoxError> {
        self.locks.unlock(key, owner).await
    }

    fn supports_logout(&self) -> bool {
        false
    }
}

impl<S> fmt::Debug for TowerSessions<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TowerSessions").finish_non_exhaustive()
    }
}
