//! Changes to a stored session: compare-and-set, retried if another writer was faster.

use std::time::Duration;

use super::Engine;
use crate::core::record::SessionRecord;
use crate::store::{ErasedStore, Saved, SessionKey};
use crate::{Error, ErrorKind};

/// More conflicts than this indicate another problem.
const CONFLICTS: usize = 20;

/// How persistently to retry if the store fails.
#[derive(Clone, Copy)]
pub(crate) enum Effort {
    /// Once.
    Once,
    /// For some seconds: a lost value could not be recovered.
    Persistent,
}

impl Effort {
    fn pauses(self) -> &'static [u64] {
        match self {
            Self::Once => &[],
            Self::Persistent => &[50, 100, 200, 400, 800, 1_600],
        }
    }
}

impl Engine {
    /// Changes a session in the store, from the state that is known or from what is stored meanwhile.
    /// Returns the state that is stored then.
    pub(crate) async fn write(
        &self,
        store: &dyn ErasedStore,
        key: &SessionKey,
        mut from: SessionRecord,
        effort: Effort,
        change: &(dyn Fn(&mut SessionRecord) + Send + Sync),
    ) -> Result<SessionRecord, Error> {
        let mut pauses = effort.pauses().iter();
        let mut conflicts = 0;
        loop {
            let mut next = from.clone();
            change(&mut next);
            next.version = from.version + 1;
            next.expires_at = self.lifetimes.end(&next);
            let outcome = match store.save(key, &next, Some(from.version)).await {
                Ok(Saved::Saved) => return Ok(next),
                Ok(Saved::LoggedOut) => return Err(Error::ended()),
                Ok(Saved::Conflict) => store.load(key).await,
                Err(error) => Err(error),
            };
            match outcome {
                // Deleted by a logout meanwhile.
                Ok(None) => return Err(Error::ended()),
                Ok(Some(current)) => {
                    from = current;
                    conflicts += 1;
                    if conflicts > CONFLICTS {
                        let message = "the session store reports a conflict at every attempt";
                        return Err(Error::new(ErrorKind::StoreUnavailable, message));
                    }
                }
                Err(error) => match pauses.next() {
                    Some(pause) => tokio::time::sleep(Duration::from_millis(*pause)).await,
                    None => return Err(Error::store(error)),
                },
            }
        }
    }
}
