//! Storage of sessions on the server.
//!
//! A store never sees a session ID: it gets a [`SessionKey`], the hash of the ID. Someone who reads a store
//! learns no cookie from it. What is in a [`SessionRecord`] is as secret as the tokens in it; a store
//! outside the process should encrypt it.

mod erased;
mod key;
mod logout;
mod memory;
#[cfg(feature = "tower-sessions")]
mod tower_sessions;

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

pub(crate) use erased::ErasedStore;
pub use key::{IndexKey, SessionKey};
pub use logout::{LogoutNotice, LogoutScope};
pub use memory::MemoryStore;
#[cfg(feature = "tower-sessions")]
pub use tower_sessions::TowerSessions;

use crate::SessionRecord;
use auth0_core::BoxError;

/// Stores sessions for all processes of an application.
///
/// All methods may be called concurrently, from several processes. An error means that the result is unknown:
/// the request that needs the session is then answered with 503, and the user keeps the cookie.
///
/// # Example
///
/// ```
/// use std::time::Duration;
///
/// use auth0_session::{BoxError, LogoutNotice, Saved, SessionKey, SessionRecord, SessionStore};
/// # struct Database;
/// # impl Database {
/// #     async fn get(&self, _: &str) -> Result<Option<Vec<u8>>, BoxError> { Ok(None) }
/// #     async fn put(&self, _: &str, _: Option<u64>, _: &[u8]) -> Result<bool, BoxError> { Ok(true) }
/// #     async fn index(&self, _: &str, _: &str) -> Result<(), BoxError> { Ok(()) }
/// #     async fn remove(&self, _: &str) -> Result<bool, BoxError> { Ok(true) }
/// #     async fn remember(&self, _: &str, _: u64, _: Duration) -> Result<(), BoxError> { Ok(()) }
/// #     async fn remembered(&self, _: &str) -> Result<Option<u64>, BoxError> { Ok(None) }
/// #     async fn indexed(&self, _: &str) -> Result<Vec<SessionKey>, BoxError> { Ok(vec![]) }
/// #     async fn lock(&self, _: &str, _: &str, _: Duration) -> Result<bool, BoxError> { Ok(true) }
/// #     async fn unlock(&self, _: &str, _: &str) -> Result<(), BoxError> { Ok(()) }
/// # }
///
/// struct DatabaseStore {
///     database: Database,
/// }
///
/// impl SessionStore for DatabaseStore {
///     async fn load(&self, key: &SessionKey) -> Result<Option<SessionRecord>, BoxError> {
///         match self.database.get(&key.to_string()).await? {
///             Some(bytes) => Ok(Some(SessionRecord::from_bytes(&bytes)?)),
///             None => Ok(None),
///         }
///     }
///
///     async fn save(
///         &self,
///         key: &SessionKey,
///         record: &SessionRecord,
///         previous: Option<u64>,
///     ) -> Result<Saved, BoxError> {
///         let name = key.to_string();
///         for index in record.index_keys() {
///             self.database.index(&index.to_string(), &name).await?;
///         }
///         // `record.expires_at()` is when the row may be dropped.
///         if !self.database.put(&name, previous, &record.to_bytes()?).await? {
///             return Ok(Saved::Conflict);
///         }
///         // After the row is there: `delete_by_logout` works in the opposite order.
///         if self.is_logged_out(record).await? {
///             self.database.remove(&name).await?;
///             return Ok(Saved::LoggedOut);
///         }
///         Ok(Saved::Saved)
///     }
///
///     async fn delete(&self, key: &SessionKey) -> Result<bool, BoxError> {
///         self.database.remove(&key.to_string()).await
///     }
///
///     async fn delete_by_logout(
///         &self,
///         notice: &LogoutNotice,
///         remember: Duration,
///     ) -> Result<u64, BoxError> {
///         let index = notice.index_key().to_string();
///         self.database.remember(&index, notice.at(), remember).await?;
///         let mut deleted = 0;
///         for key in self.database.indexed(&index).await? {
///             let ends = self.load(&key).await?.is_some_and(|record| notice.ends(&record));
///             deleted += u64::from(ends && self.delete(&key).await?);
///         }
///         Ok(deleted)
///     }
///
///     async fn is_logged_out(&self, record: &SessionRecord) -> Result<bool, BoxError> {
///         for index in record.index_keys() {
///             if let Some(at) = self.database.remembered(&index.to_string()).await? {
///                 if index.is_ended_at(at, record) {
///                     return Ok(true);
///                 }
///             }
///         }
///         Ok(false)
///     }
///
///     async fn lock(
///         &self,
///         key: &SessionKey,
///         owner: &str,
///         lease: Duration,
///     ) -> Result<bool, BoxError> {
///         self.database.lock(&key.to_string(), owner, lease).await
///     }
///
///     async fn unlock(&self, key: &SessionKey, owner: &str) -> Result<(), BoxError> {
///         self.database.unlock(&key.to_string(), owner).await
///     }
/// }
/// ```
pub trait SessionStore: Send + Sync + 'static {
    /// Returns the session, or `None` if it is unknown or has expired.
    ///
    /// # Errors
    ///
    /// If the store fails.
    fn load(
        &self,
        key: &SessionKey,
    ) -> impl Future<Output = Result<Option<SessionRecord>, BoxError>> + Send;

    /// Stores a record if what is stored has the version `previous`; with `None`, if nothing is stored.
    /// The version that is stored then is [`record.version()`](SessionRecord::version). The store forgets
    /// the record at [`record.expires_at()`](SessionRecord::expires_at).
    ///
    /// A new session (`previous` is `None`) for which
    /// [`is_logged_out`](Self::is_logged_out) holds must not survive: the logout may have come while the
    /// login was in progress. To lose no such race, write the record and its index first and look for the
    /// logout afterwards; [`delete_by_logout`](Self::delete_by_logout) remembers the logout first and
    /// looks for sessions afterwards.
    ///
    /// # Errors
    ///
    /// If the store cannot tell whether the record was stored.
    fn save(
        &self,
        key: &SessionKey,
        record: &SessionRecord,
        previous: Option<u64>,
    ) -> impl Future<Output = Result<Saved, BoxError>> + Send;

    /// Deletes a session; returns `true` if it existed.
    ///
    /// # Errors
    ///
    /// If the store fails.
    fn delete(&self, key: &SessionKey) -> impl Future<Output = Result<bool, BoxError>> + Send;

    /// Deletes the sessions that a back-channel logout [ends](LogoutNotice::ends), by `sid` or by `sub`,
    /// and returns how many these were. Remembers the logout for at least `remember`, see
    /// [`is_logged_out`](Self::is_logged_out).
    ///
    /// # Errors
    ///
    /// If the store cannot tell. Auth0's request is then answered with 503.
    fn delete_by_logout(
        &self,
        notice: &LogoutNotice,
        remember: Duration,
    ) -> impl Future<Output = Result<u64, BoxError>> + Send;

    /// Whether a remembered logout [ends](IndexKey::is_ended_at) this session. For sessions in cookies
    /// this is the whole of a store's work.
    ///
    /// # Errors
    ///
    /// If the store fails.
    fn is_logged_out(
        &self,
        record: &SessionRecord,
    ) -> impl Future<Output = Result<bool, BoxError>> + Send;

    /// Takes the lock of a session for one renewal, or extends it if `owner` has it already; `false` if
    /// another owner has it. Does not wait.
    ///
    /// The lock expires after `lease`, so that an owner that was killed does not block others for longer.
    ///
    /// # Errors
    ///
    /// If the store fails.
    fn lock(
        &self,
        key: &SessionKey,
        owner: &str,
        lease: Duration,
    ) -> impl Future<Output = Result<bool, BoxError>> + Send;

    /// Releases the lock if `owner` still holds it.
    ///
    /// # Errors
    ///
    /// If the store is unreachable; the lock then expires with its lease.
    fn unlock(
        &self,
        key: &SessionKey,
        owner: &str,
    ) -> impl Future<Output = Result<(), BoxError>> + Send;

    /// Whether other processes, and this one after a restart, see the same sessions. Unless a key for the
    /// cookies of logins in progress is given, a shared store is an error at construction.
    fn is_shared(&self) -> bool {
        true
    }

    /// Whether [`delete_by_logout`](Self::delete_by_logout) and [`is_logged_out`](Self::is_logged_out)
    /// work. If not, back-channel logout is an error at construction.
    fn supports_logout(&self) -> bool {
        true
    }
}

/// The outcome of [`SessionStore::save`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// The record is stored.
    Saved,
    /// Another version is stored, or nothing is. Nothing was changed.
    Conflict,
    /// A back-channel logout ended this session. Nothing is stored.
    LoggedOut,
}

/// Clones of an `Arc` share a store.
impl<S: SessionStore> SessionStore for Arc<S> {
    fn load(
        &self,
        key: &SessionKey,
    ) -> impl Future<Output = Result<Option<SessionRecord>, BoxError>> + Send {
        S::load(self, key)
    }

    fn save(
        &self,
        key: &SessionKey,
        record: &SessionRecord,
        previous: Option<u64>,
    ) -> impl Future<Output = Result<Saved, BoxError>> + Send {
        S::save(self, key, record, previous)
    }

    fn delete(&self, key: &SessionKey) -> impl Future<Output = Result<bool, BoxError>> + Send {
        S::delete(self, key)
    }

    fn delete_by_logout(
        &self,
        notice: &LogoutNotice,
        remember: Duration,
    ) -> impl Future<Output = Result<u64, BoxError>> + Send {
        S::delete_by_logout(self, notice, remember)
    }

    fn is_logged_out(
        &self,
        record: &SessionRecord,
    ) -> impl Future<Output = Result<bool, BoxError>> + Send {
        S::is_logged_out(self, record)
    }

    fn lock(
        &self,
        key: &SessionKey,
        owner: &str,
        lease: Duration,
    ) -> impl Future<Output = Result<bool, BoxError>> + Send {
        S::lock(self, key, owner, lease)
    }

    fn unlock(
        &self,
        key: &SessionKey,
        owner: &str,
    ) -> impl Future<Output = Result<(), BoxError>> + Send {
        S::unlock(self, key, owner)
    }

    fn is_shared(&self) -> bool {
        S::is_shared(self)
    }

    fn supports_logout(&self) -> bool {
        S::supports_logout(self)
    }
}
