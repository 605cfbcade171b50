//! Loads the session of a request from its cookies.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::Engine;
use crate::core::cookies::RequestCookies;
use crate::core::record::SessionRecord;
use crate::sessions::Backend;
use crate::store::SessionKey;
use crate::{Error, ErrorKind};

/// IDs have 43 characters; a much longer value is not hashed.
const LONGEST_ID: usize = 64;

/// The session of a request.
#[derive(Debug, Clone)]
pub(crate) struct Loaded {
    pub(crate) id: String,
    pub(crate) key: SessionKey,
    pub(crate) record: SessionRecord,
    /// Whether the browser's cookie is older than the record.
    pub(crate) is_stale: bool,
}

/// The sealed content of the cookie of a session without a store.
#[derive(Serialize)]
struct Sealed<'a> {
    id: &'a str,
    record: &'a SessionRecord,
}

#[derive(Deserialize)]
struct Opened {
    id: String,
    record: SessionRecord,
}

impl Engine {
    /// Reads the session of a request from its cookies. Forged, foreign and expired cookies are ignored.
    pub(crate) async fn load(
        &self,
        cookies: &RequestCookies,
        tenant: usize,
    ) -> Result<Option<Loaded>, Error> {
        let candidates = cookies.session(&self.cookies);
        let issuer = self.tenants.get(tenant).map(super::Tenant::issuer);
        let ours = |loaded: &Loaded| {
            issuer == Some(loaded.record.issuer())
                && self.lifetimes.is_alive(&loaded.record, self.now())
        };
        match &self.backend {
            Backend::Store(store) => {
                for id in candidates {
                    if id.is_empty() || id.len() > LONGEST_ID {
                        continue;
                    }
                    let key = SessionKey::of(&id);
                    let record = store.load(&key).await.map_err(Error::store)?;
                    let loaded = record.map(|record| Loaded {
                        id,
                        key,
                        record,
                        is_stale: false,
                    });
                    if let Some(loaded) = loaded.filter(ours) {
                        return Ok(Some(loaded));
                    }
                }
                Ok(None)
            }
            Backend::Cookie { deny_list, .. } => {
                let opened = candidates.iter().filter_map(|sealed| self.open(sealed));
                let newest = opened
                    .filter(ours)
                    .max_by_key(|loaded| loaded.record.version);
                let Some(mut loaded) = newest else {
                    return Ok(None);
                };
                if let Some(memory) = self.slots.memory(&loaded.key) {
                    if memory.is_ended {
                        return Ok(None);
                    }
                    if let Some(newer) = &memory.record {
                        loaded.is_stale = loaded.record.take_renewals_of(newer);
                    }
                }
                if let Some(store) = deny_list {
                    let record = &loaded.record;
                    if store.is_logged_out(record).await.map_err(Error::store)? {
                        return Ok(None);
                    }
                }
                Ok(Some(loaded))
            }
        }
    }

    /// Returns the content of a sealed cookie, if it is one of this application.
    pub(crate) fn open(&self, sealed: &str) -> Option<Loaded> {
        let Backend::Cookie { sealer, .. } = &self.backend else {
            return None;
        };
        let plain = sealer.open(&self.cookies.session, sealed)?;
        let Opened { id, record } = serde_json::from_slice(&plain).ok()?;
        Some(Loaded {
            key: SessionKey::of(&id),
            id,
            record,
            is_stale: false,
        })
    }

    /// Returns the value of the session cookie.
    pub(crate) fn cookie_value(&self, id: &str, record: &SessionRecord) -> Result<String, Error> {
        match &self.backend {
            Backend::Store(_) => Ok(id.to_owned()),
            Backend::Cookie { sealer, .. } => {
                let plain = serde_json::to_vec(&Sealed { id, record }).map_err(|error| {
                    let message = "the session could not be written";
                    Error::new(ErrorKind::Other, message).with_source(error)
                })?;
                sealer.seal(&self.cookies.session, &Zeroizing::new(plain))
            }
        }
    }
}
