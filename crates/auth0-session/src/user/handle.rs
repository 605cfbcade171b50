//! A request's session: loaded on demand, changed in the handler, and saved with the response.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};

use auth0_core::{Json, Secret};
use http::header::{ACCEPT, REFERER};
use http::request::Parts;
use http::{HeaderValue, Method};
use tokio::sync::OnceCell;

use crate::core::cookies::RequestCookies;
use crate::core::record::SessionRecord;
use crate::core::return_to;
use crate::core::tokens::{Found, StoredToken, Want};
use crate::engine::renew::Ask;
use crate::engine::write::Effort;
use crate::engine::{Engine, Loaded};
use crate::sessions::Backend;
use crate::{Error, ErrorKind, Login, lock};

/// The session of one request. In the request's extensions; clones are the same session.
#[derive(Clone)]
pub(crate) struct Handle(Arc<Inner>);

struct Inner {
    engine: Arc<Engine>,
    tenant: Result<usize, Error>,
    cookies: RequestCookies,
    /// The page that the user returns to after a login.
    return_to: Option<String>,
    /// A person waits for a page, not a script for data.
    is_navigation: bool,
    is_loaded: OnceCell<()>,
    current: Mutex<Option<Current>>,
}

#[derive(Clone)]
struct Current {
    loaded: Loaded,
    /// Data to set, or to remove.
    changes: BTreeMap<String, Option<Json>>,
    is_ended: bool,
}

impl Current {
    fn apply(&self, record: &mut SessionRecord) {
        for (name, value) in &self.changes {
            match value {
                Some(value) => record.data.insert(name.clone(), value.clone()),
                None => record.data.remove(name),
            };
        }
    }
}

impl Handle {
    pub(crate) fn new(engine: &Arc<Engine>, parts: &Parts) -> Self {
        let own = || {
            parts
                .uri
                .path_and_query()
                .map(|path| path.as_str().to_owned())
        };
        let is_safe = matches!(parts.method, Method::GET | Method::HEAD);
        // A form cannot be sent again after a login; the page it is on can be shown again.
        let return_to = if is_safe {
            own()
        } else {
            header(parts, REFERER.as_str())
        };
        Self(Arc::new(Inner {
            tenant: engine.tenant_for(parts),
            cookies: RequestCookies::read(&parts.headers, &engine.cookies),
            return_to: return_to.and_then(|text| return_to::check(&text, &engine.base)),
            is_navigation: is_navigation(parts, is_safe),
            engine: Arc::clone(engine),
            is_loaded: OnceCell::new(),
            current: Mutex::new(None),
        }))
    }

    pub(crate) fn engine(&self) -> &Arc<Engine> {
        &self.0.engine
    }

    pub(crate) fn is_navigation(&self) -> bool {
        self.0.is_navigation
    }

    pub(crate) fn cookies(&self) -> &RequestCookies {
        &self.0.cookies
    }

    pub(crate) fn tenant(&self) -> Result<usize, Error> {
        self.0.tenant.clone()
    }

    /// A login that leads back to this request's page.
    pub(crate) fn login(&self) -> Login {
        Login {
            return_to: self.0.return_to.clone(),
            ..Login::default()
        }
    }

    /// Loads the session unless it is loaded already. Returns `false` if the request has no session.
    pub(crate) async fn load(&self) -> Result<bool, Error> {
        let load = async || {
            let tenant = self.tenant()?;
            let loaded = self.0.engine.load(&self.0.cookies, tenant).await?;
            *lock(&self.0.current) = loaded.map(|loaded| Current {
                loaded,
                changes: BTreeMap::new(),
                is_ended: false,
            });
            Ok::<_, Error>(())
        };
        self.0.is_loaded.get_or_try_init(load).await?;
        let current = lock(&self.0.current);
        Ok(current.as_ref().is_some_and(|current| !current.is_ended))
    }

    /// Looks at the session, with the changes of this request.
    pub(crate) fn read<T>(&self, look: impl FnOnce(&SessionRecord) -> T) -> Result<T, Error> {
        let current = lock(&self.0.current);
        let current = current
            .as_ref()
            .filter(|current| !current.is_ended)
            .ok_or_else(Error::ended)?;
        Ok(look(&current.loaded.record))
    }

    pub(crate) fn data(&self, name: &str) -> Result<Option<Json>, Error> {
        let current = lock(&self.0.current);
        let current = current
            .as_ref()
            .filter(|current| !current.is_ended)
            .ok_or_else(Error::ended)?;
        Ok(match current.changes.get(name) {
            Some(change) => change.clone(),
            None => current.loaded.record.data.get(name).cloned(),
        })
    }

    pub(crate) fn change(&self, name: &str, value: Option<Json>) -> Result<(), Error> {
        let mut current = lock(&self.0.current);
        let current = current
            .as_mut()
            .filter(|current| !current.is_ended)
            .ok_or_else(Error::ended)?;
        current.changes.insert(name.to_owned(), value);
        Ok(())
    }

    fn snapshot(&self) -> Option<Current> {
        lock(&self.0.current).clone()
    }

    /// Ends the session here, at once in a store, and for the browser with the response.
    pub(crate) async fn end(&self) -> Result<(), Error> {
        let Some(current) = self.snapshot() else {
            return Ok(());
        };
        let engine = &self.0.engine;
        if let Backend::Store(store) = &engine.backend {
            store
                .delete(&current.loaded.key)
                .await
                .map_err(Error::store)?;
        }
        engine.slots.end(&current.loaded.key);
        self.set_ended();
        Ok(())
    }

    fn set_ended(&self) {
        if let Some(current) = lock(&self.0.current).as_mut() {
            current.is_ended = true;
        }
    }

    /// Returns an access token: the available one, or a new one.
    pub(crate) async fn access_token(
        &self,
        want: Want,
        refused: Option<Secret>,
    ) -> Result<StoredToken, Error> {
        if !self.load().await? {
            return Err(Error::ended());
        }
        let loaded = self.snapshot().ok_or_else(Error::ended)?.loaded;
        let engine = &self.0.engine;
        let mut at_hand = None;
        match loaded.record.find(&want, engine.now()) {
            Found::Fresh(token) if refused.as_ref() != Some(&token.access_token) => {
                return Ok(token);
            }
            Found::Due(token) if refused.is_none() => {
                if loaded.record.refresh_token.is_none() || loaded.record.is_refused {
                    return Ok(token);
                }
                // The token available works; a store takes the new one without this request.
                if matches!(engine.backend, Backend::Store(_)) {
                    engine.renew_in_background(loaded, Ask::new(want, None));
                    return Ok(token);
                }
                at_hand = Some(token);
            }
            _ => {}
        }
        match engine.renew(loaded, Ask::new(want, refused)).await {
            Ok(renewed) => {
                if let Some(current) = lock(&self.0.current).as_mut() {
                    current.loaded.is_stale = true;
                    current.loaded.record = renewed.record;
                }
                Ok(renewed.token)
            }
            Err(error) => {
                if error.kind() == ErrorKind::SessionEnded {
                    self.set_ended();
                }
                match (error.kind(), at_hand) {
                    (ErrorKind::TenantUnavailable, Some(token)) => Ok(token),
                    _ => Err(error),
                }
            }
        }
    }

    /// Saves what has changed, and returns the cookies for the response.
    pub(crate) async fn finish(&self) -> Result<Vec<HeaderValue>, Error> {
        let Some(current) = self.snapshot() else {
            return Ok(Vec::new());
        };
        let engine = &self.0.engine;
        if current.is_ended {
            return Ok(engine.cookies.remove_session(&self.0.cookies));
        }
        let now = engine.now();
        let loaded = &current.loaded;
        let is_touch_due = engine.lifetimes.is_touch_due(&loaded.record, now);
        if current.changes.is_empty() && !is_touch_due && !loaded.is_stale {
            return Ok(Vec::new());
        }
        let touch = |record: &mut SessionRecord| {
            current.apply(record);
            record.used_at = record.used_at.max(now);
        };
        let record = match &engine.backend {
            Backend::Store(store) => {
                if current.changes.is_empty() && !is_touch_due {
                    return Ok(Vec::new());
                }
                let from = loaded.record.clone();
                let written = engine.write(&**store, &loaded.key, from, Effort::Once, &touch);
                match written.await {
                    Ok(record) => record,
                    // A logout in another tab; the cookie leads nowhere and may be another one by now.
                    Err(error) if error.kind() == ErrorKind::SessionEnded => return Ok(Vec::new()),
                    // Only the record of one use is lost.
                    Err(error) if current.changes.is_empty() => {
                        crate::engine::warn("the use of a session was not recorded", &error);
                        return Ok(Vec::new());
                    }
                    Err(error) => return Err(error),
                }
            }
            Backend::Cookie { .. } => {
                let mut record = loaded.record.clone();
                if let Some(memory) = engine.slots.memory(&loaded.key) {
                    if memory.is_ended {
                        return Ok(Vec::new());
                    }
                    if let Some(newer) = &memory.record {
                        record.take_renewals_of(newer);
                    }
                }
                touch(&mut record);
                record.version += 1;
                record.expires_at = engine.lifetimes.end(&record);
                record
            }
        };
        let lines = engine.session_lines(&loaded.id, &record, &self.0.cookies)?;
        if let Some(current) = lock(&self.0.current).as_mut() {
            current.loaded.record = record;
            current.loaded.is_stale = false;
            current.changes.clear();
        }
        Ok(lines)
    }
}

fn header(parts: &Parts, name: &str) -> Option<String> {
    let value = parts.headers.get(name)?.to_str().ok()?;
    Some(value.to_owned())
}

/// Whether a person waits for a page. Browsers say so (Fetch Metadata); for others, `Accept` does.
fn is_navigation(parts: &Parts, is_safe: bool) -> bool {
    match header(parts, "sec-fetch-mode") {
        Some(mode) => mode == "navigate",
        None => {
            is_safe && header(parts, ACCEPT.as_str()).is_some_and(|it| it.contains("text/html"))
        }
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Handle")
    }
}
