//! Handling of a refresh token that the tenant no longer accepts.

use super::obtain::Obtained;
use super::slots::Slot;
use super::write::Effort;
use super::{Engine, Loaded, Tenant, warn};
use crate::core::record::SessionRecord;
use crate::sessions::WhenRefused;
use crate::store::{ErasedStore, SessionKey};
use crate::{Error, ErrorKind};

impl Engine {
    pub(crate) async fn refused_stored(
        &self,
        store: &dyn ErasedStore,
        key: &SessionKey,
        record: SessionRecord,
        error: Error,
    ) -> Error {
        if self.ends_by(&error) {
            if let Err(failed) = store.delete(key).await {
                return Error::store(failed);
            }
            self.slots.end(key);
            return ended(error);
        }
        let change = |record: &mut SessionRecord| record.is_refused = true;
        match self.write(store, key, record, Effort::Once, &change).await {
            Ok(_) => error,
            Err(failed) => failed,
        }
    }

    pub(crate) fn refused_in_process(
        &self,
        slot: &Slot,
        loaded: &Loaded,
        mut record: SessionRecord,
        error: Error,
    ) -> Error {
        if self.ends_by(&error) {
            self.slots.end(&loaded.key);
            return ended(error);
        }
        record.is_refused = true;
        record.renewals += 1;
        slot.remember(&record);
        error
    }

    /// Returns whether the session ends. Tokens of another user always end it.
    fn ends_by(&self, error: &Error) -> bool {
        self.when_refused == WhenRefused::EndSession || error.kind() == ErrorKind::IdToken
    }

    /// Revokes a refresh token that is unused because its session ended while the token was issued.
    pub(crate) async fn discard(&self, tenant: &Tenant, obtained: &Obtained) {
        let Some(token) = &obtained.response.refresh_token else {
            return;
        };
        if let Err(error) = tenant.client.revoke(token).await {
            warn(
                "a refresh token of a session that ended was not revoked",
                &error,
            );
        }
    }
}

fn ended(error: Error) -> Error {
    Error::new(
        ErrorKind::SessionEnded,
        "the tenant refused to renew the session, which ended it",
    )
    .with_source(error)
}
