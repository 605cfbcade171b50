//! Known problems of Redis, and how they are reported.
//!
//! There are two kinds. An *outage* is over when Redis answers anything. A *refusal* is a response: it
//! concerns what was asked, so only the same question, answered well, ends it.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use redis::{ErrorKind, RedisError, ServerErrorKind};

/// Further ones are not stored, because they would not help a reader.
const MOST_REFUSALS: usize = 100;

pub(super) type Warn = dyn Fn(&str) + Send + Sync;

#[derive(Default)]
pub(super) struct Health {
    state: Mutex<State>,
    /// Receives everything that needs attention; the default is `tracing` or standard error.
    warn: Option<Arc<Warn>>,
}

#[derive(Default)]
struct State {
    down: Option<Arc<str>>,
    /// By purpose, and by key if only that key is affected.
    refused: BTreeMap<(&'static str, String), Arc<str>>,
    outages: u64,
}

impl Health {
    pub(super) fn new(warn: Option<Arc<Warn>>) -> Self {
        Self {
            state: Mutex::default(),
            warn,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while the lock is held, and the state is consistent after every step.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the current problem, if there is one.
    pub(super) fn trouble(&self) -> Option<Arc<str>> {
        let state = self.state();
        let trouble = state.down.as_ref().or(state.refused.values().next());
        trouble.map(Arc::clone)
    }

    pub(super) fn outages(&self) -> u64 {
        self.state().outages
    }

    /// Records that Redis cannot be reached or does not respond.
    pub(super) fn went_down(&self, cause: &str) {
        let mut state = self.state();
        let is_new = state.down.replace(cause.into()).is_none();
        if is_new {
            state.outages += 1;
        }
        drop(state);
        if is_new {
            self.event(false, cause);
        }
    }

    /// Records that Redis responded, whatever the response.
    pub(super) fn answered(&self) {
        if self.state().down.take().is_some() {
            #[cfg(feature = "tracing")]
            tracing::info!("Redis is available again");
        }
    }

    /// Records that Redis refuses an operation for one key or, if `key` is empty, for any.
    pub(super) fn refused(&self, purpose: &'static str, key: &str, cause: &str) {
        let mut state = self.state();
        let concerns = (purpose, key.to_owned());
        if state.refused.len() >= MOST_REFUSALS && !state.refused.contains_key(&concerns) {
            return;
        }
        let is_new = state.refused.insert(concerns, cause.into()).is_none();
        if is_new {
            state.outages += 1;
        }
        drop(state);
        if is_new {
            self.event(true, cause);
        }
    }

    /// Records that Redis performed an operation that it may have refused before.
    pub(super) fn done(&self, purpose: &'static str, key: &str) {
        let mut state = self.state();
        if state.refused.is_empty() {
            return;
        }
        let with_any = state.refused.remove(&(purpose, String::new())).is_some();
        let with_this = state.refused.remove(&(purpose, key.to_owned())).is_some();
        let was_refused = with_any || with_this;
        drop(state);
        if was_refused {
            #[cfg(feature = "tracing")]
            tracing::info!(purpose, "Redis no longer refuses this");
        }
    }

    /// Notifies the operators. A refusal lasts until someone fixes the cause, so it is reported even
    /// without a `tracing` subscriber.
    fn event(&self, is_refusal: bool, cause: &str) {
        if let Some(warn) = &self.warn {
            warn(cause);
            return;
        }
        #[cfg(feature = "tracing")]
        {
            let _ = is_refusal;
            tracing::warn!("{cause}");
        }
        #[cfg(not(feature = "tracing"))]
        if is_refusal {
            eprintln!("auth0-redis: warning: {cause}");
        }
    }
}

impl fmt::Debug for Health {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Health")
            .field("trouble", &self.trouble())
            .finish_non_exhaustive()
    }
}

/// Returns true if a server error is temporary and resolves itself.
pub(super) fn is_passing(error: &RedisError) -> bool {
    match error.kind() {
        ErrorKind::Server(kind) => matches!(
            kind,
            ServerErrorKind::BusyLoading
                | ServerErrorKind::TryAgain
                | ServerErrorKind::ClusterDown
                | ServerErrorKind::MasterDown
        ),
        ErrorKind::Extension => error.code() == Some("BUSY"),
        _ => false,
    }
}

/// Returns true if an error is a response from the server.
pub(super) fn is_answer(error: &RedisError) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Server(_) | ErrorKind::Extension | ErrorKind::AuthenticationFailed
    )
}

/// Returns true if a refusal concerns only its key.
pub(super) fn is_of_key(error: &RedisError) -> bool {
    error.code() == Some("WRONGTYPE")
}

/// Returns true if the server is a cluster node, which has only some of the keys.
pub(super) fn is_of_cluster(error: &RedisError) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Server(
            ServerErrorKind::Moved | ServerErrorKind::Ask | ServerErrorKind::CrossSlot
        )
    )
}

/// Returns the error as the server wrote it.
pub(super) fn shown(error: &RedisError) -> String {
    match (error.code(), error.detail()) {
        (Some(code), Some(detail)) => format!("{code} {detail}"),
        _ => error.to_string(),
    }
}

/// Returns advice on a refusal.
pub(super) fn advice(error: &RedisError) -> &'static str {
    match error.kind() {
        ErrorKind::AuthenticationFailed => "; check user and password",
        _ if is_of_cluster(error) => {
            "; the server is a node of a cluster: use a URL that begins with `redis+cluster://`"
        }
        ErrorKind::Server(ServerErrorKind::ReadOnly) => {
            "; the server is a replica: connect to the primary, or let sentinels find it"
        }
        ErrorKind::Server(ServerErrorKind::NoPerm) => {
            "; allow the user the commands and keys that the documentation of auth0-redis lists"
        }
        _ => match error.code() {
            Some("NOAUTH" | "WRONGPASS") => "; check user and password",
            Some("WRONGTYPE") => "; another program uses keys with this prefix",
            Some("OOM") => "; raise `maxmemory`, or let Redis evict tokens but not proofs",
            _ => "",
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_ends_an_outage_but_only_the_same_question_a_refusal() {
        let told = Arc::new(Mutex::new(Vec::new()));
        let warnings = Arc::clone(&told);
        let health = Health::new(Some(Arc::new(move |text: &str| {
            warnings.lock().unwrap().push(text.to_owned());
        })));
        health.went_down("no connection");
        health.went_down("no connection again");
        assert_eq!(health.trouble().as_deref(), Some("no connection again"));
        health.refused("store tokens", "", "full");
        health.refused("store tokens", "", "still full");
        health.refused("store tokens", "a", "a list");
        health.answered();
        health.done("read tokens", "a");
        assert_eq!(health.trouble().as_deref(), Some("still full"));
        health.done("store tokens", "b");
        assert_eq!(health.trouble().as_deref(), Some("a list"));
        health.done("store tokens", "a");
        assert_eq!((health.trouble(), health.outages()), (None, 3));
        assert_eq!(*told.lock().unwrap(), ["no connection", "full", "a list"]);
    }
}
