//! What is known of issuers, for a while: their verifiers, or that they have none.
//!
//! Known and unknown issuers are kept apart, so that tokens with made-up issuers never push out a real
//! one.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::OnceCell;
use tokio::time::Instant;

use crate::access::AccessTokenVerifier;

/// What a resolver said of an issuer.
pub(super) type Answer = Option<AccessTokenVerifier>;

#[derive(Debug, Clone)]
pub(super) struct Limits {
    pub(super) capacity: usize,
    pub(super) known_for: Duration,
    pub(super) unknown_for: Duration,
}

#[derive(Debug, Default)]
pub(super) struct Cache(Mutex<Maps>);

#[derive(Debug, Default)]
struct Maps {
    known: Map<AccessTokenVerifier>,
    unknown: Map<()>,
    /// Issuers the resolver is being asked for.
    pending: HashMap<Box<str>, Arc<OnceCell<Answer>>>,
}

/// What to do for an issuer.
pub(super) enum Lookup<'a> {
    Answer(Answer),
    Ask(Question<'a>),
}

/// One of those who wait for the same answer; the last one to leave without it clears up.
pub(super) struct Question<'a> {
    cache: &'a Cache,
    issuer: &'a str,
    cell: Option<Arc<OnceCell<Answer>>>,
}

impl Cache {
    pub(super) fn look_up<'a>(&'a self, issuer: &'a str, now: Instant) -> Lookup<'a> {
        let mut maps = self.lock();
        if let Some(verifier) = maps.known.get(issuer, now) {
            return Lookup::Answer(Some(verifier.clone()));
        }
        if maps.unknown.get(issuer, now).is_some() {
            return Lookup::Answer(None);
        }
        let cell = Arc::clone(maps.pending.entry(issuer.into()).or_default());
        Lookup::Ask(Question {
            cache: self,
            issuer,
            cell: Some(cell),
        })
    }

    fn lock(&self) -> MutexGuard<'_, Maps> {
        // Nothing in here panics half-way through a change.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Question<'_> {
    /// Asks, or waits for the one who does; a failure is nobody else's, so the next one asks again.
    pub(super) async fn answer<E>(
        &self,
        limits: &Limits,
        ask: impl Future<Output = Result<Answer, E>>,
    ) -> Result<Answer, E> {
        let Some(cell) = &self.cell else {
            return ask.await;
        };
        let answer = cell
            .get_or_try_init(|| async {
                let answer = ask.await?;
                self.cache.lock().store(self.issuer, &answer, limits);
                Ok(answer)
            })
            .await?;
        Ok(answer.clone())
    }
}

impl Drop for Question<'_> {
    fn drop(&mut self) {
        let mut maps = self.cache.lock();
        // Given back under the lock, so that exactly one of many sees itself as the last.
        drop(self.cell.take());
        if maps
            .pending
            .get(self.issuer)
            .is_some_and(|cell| Arc::strong_count(cell) == 1)
        {
            maps.pending.remove(self.issuer);
        }
    }
}

impl Maps {
    fn store(&mut self, issuer: &str, answer: &Answer, limits: &Limits) {
        let now = Instant::now();
        match answer {
            Some(verifier) => {
                let until = now + limits.known_for;
                self.known
                    .insert(issuer, verifier.clone(), until, limits.capacity);
            }
            None => self
                .unknown
                .insert(issuer, (), now + limits.unknown_for, limits.capacity),
        }
    }
}

/// A bounded map of entries with an end; the oldest gives way.
///
/// All entries of a map live equally long, so the oldest is also the one that ends first.
#[derive(Debug)]
struct Map<V> {
    entries: HashMap<Arc<str>, (V, Instant)>,
    by_age: VecDeque<Arc<str>>,
}

impl<V> Default for Map<V> {
    fn default() -> Self {
        Self {
            entries: HashMap::new(),
            by_age: VecDeque::new(),
        }
    }
}

impl<V> Map<V> {
    fn get(&self, key: &str, now: Instant) -> Option<&V> {
        self.entries
            .get(key)
            .filter(|(_, until)| now < *until)
            .map(|(value, _)| value)
    }

    fn insert(&mut self, key: &str, value: V, until: Instant, capacity: usize) {
        if capacity == 0 {
            return;
        }
        if self.entries.remove(key).is_some() {
            self.by_age.retain(|it| **it != *key);
        }
        while self.entries.len() >= capacity {
            let Some(oldest) = self.by_age.pop_front() else {
                break;
            };
            self.entries.remove(&oldest);
        }
        let key: Arc<str> = key.into();
        self.entries.insert(Arc::clone(&key), (value, until));
        self.by_age.push_back(key);
    }
}
