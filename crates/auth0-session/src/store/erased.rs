//! [`SessionStore`] without its type, so that nothing else is generic over it.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use auth0_core::BoxError;

use super::{LogoutNotice, Saved, SessionKey, SessionStore};
use crate::SessionRecord;

type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, BoxError>> + Send + 'a>>;

pub(crate) trait ErasedStore: Send + Sync {
    fn load<'a>(&'a self, key: &'a SessionKey) -> Answer<'a, Option<SessionRecord>>;
    fn save<'a>(
        &'a self,
        key: &'a SessionKey,
        record: &'a SessionRecord,
        previous: Option<u64>,
    ) -> Answer<'a, Saved>;
    fn delete<'a>(&'a self, key: &'a SessionKey) -> Answer<'a, bool>;
    fn delete_by_logout<'a>(
        &'a self,
        notice: &'a LogoutNotice,
        remember: Duration,
    ) -> Answer<'a, u64>;
    fn is_logged_out<'a>(&'a self, record: &'a SessionRecord) -> Answer<'a, bool>;
    fn lock<'a>(&'a self, key: &'a SessionKey, owner: &'a str, lease: Duration)
    -> Answer<'a, bool>;
    fn unlock<'a>(&'a self, key: &'a SessionKey, owner: &'a str) -> Answer<'a, ()>;
    fn is_shared(&self) -> bool;
    fn supports_logout(&self) -> bool;
}

impl<S: SessionStore> ErasedStore for S {
    fn load<'a>(&'a self, key: &'a SessionKey) -> Answer<'a, Option<SessionRecord>> {
        Box::pin(SessionStore::load(self, key))
    }

    fn save<'a>(
        &'a self,
        key: &'a SessionKey,
        record: &'a SessionRecord,
        previous: Option<u64>,
    ) -> Answer<'a, Saved> {
        Box::pin(SessionStore::save(self, key, record, previous))
    }

    fn delete<'a>(&'a self, key: &'a SessionKey) -> Answer<'a, bool> {
        Box::pin(SessionStore::delete(self, key))
    }

    fn delete_by_logout<'a>(
        &'a self,
        notice: &'a LogoutNotice,
        remember: Duration,
    ) -> Answer<'a, u64> {
        Box::pin(SessionStore::delete_by_logout(self, notice, remember))
    }

    fn is_logged_out<'a>(&'a self, record: &'a SessionRecord) -> Answer<'a, bool> {
        Box::pin(SessionStore::is_logged_out(self, record))
    }

    fn lock<'a>(
        &'a self,
        key: &'a SessionKey,
        owner: &'a str,
        lease: Duration,
    ) -> Answer<'a, bool> {
        Box::pin(SessionStore::lock(self, key, owner, lease))
    }

    fn unlock<'a>(&'a self, key: &'a SessionKey, owner: &'a str) -> Answer<'a, ()> {
        Box::pin(SessionStore::unlock(self, key, owner))
    }

    fn is_shared(&self) -> bool {
        SessionStore::is_shared(self)
    }

    fn supports_logout(&self) -> bool {
        SessionStore::supports_logout(self)
    }
}
