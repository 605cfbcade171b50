//! Access tokens that have been verified, kept to be recognized when they come again.
//!
//! A client sends the same token with each of its requests. What was found out about it holds as long
//! as its dates and its key do: those are checked each time, by the verifier; the rest is looked up.
//!
//! A token is two parts here: the signature is known by its SHA-256 only, and what it signs is kept
//! and compared in full. So nothing that could be sent as a token stays in memory, and a hit costs the
//! hash of the signature, not that of the whole token.
//!
//! Threads that are sent the same tokens would wait for each other's counters, so the tokens that come most
//! have copies that only some of the threads look at (`front`).

mod digest;
mod front;
mod stats;
mod table;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use self::digest::Digest;
use self::front::Fronts;
use self::table::Table;
use crate::access_token::AccessToken;
use crate::algorithm::Algorithm;
use crate::keys::KeyIdentity;

pub use self::stats::CacheStats;

/// Enough to keep threads out of each other's way.
const MAX_SHARDS: usize = 16;

/// Smaller shards would drop tokens while others have room.
const MIN_SHARD_CAPACITY: usize = 64;

/// What was found out about a token, and with which key.
#[derive(Clone)]
pub(crate) struct Verified {
    pub(crate) token: AccessToken,
    pub(crate) algorithm: Algorithm,
    pub(crate) key: KeyIdentity,
}

/// A token that was found; [`Cache::hit`] or [`Cache::drop`] says what became of it.
pub(crate) struct Found {
    pub(crate) verified: Verified,
    digest: Digest,
}

pub(crate) struct Cache {
    shards: Box<[Shard]>,
    fronts: Fronts,
}

/// On separate cache lines, since each lookup writes to it.
#[repr(align(128))]
struct Shard {
    table: RwLock<Table>,
    hits: AtomicU64,
    misses: AtomicU64,
}

impl Cache {
    /// For at most so many tokens; `None` for none.
    pub(crate) fn new(capacity: usize) -> Option<Self> {
        let shards = (capacity / MIN_SHARD_CAPACITY).clamp(1, MAX_SHARDS);
        let shard = |limit| Shard {
            table: RwLock::new(Table::new(limit)),
            hits: AtomicU64::new(0),
            misses: AtomicU64::new(0),
        };
        // Rounded down, so that the sum is never more than was requested.
        (capacity > 0).then(|| Self {
            shards: (0..shards).map(|_| shard(capacity / shards)).collect(),
            fronts: Fronts::new(capacity),
        })
    }

    /// What is known of a token, still to be checked against the time and the keys.
    pub(crate) fn find(&self, token: &str) -> Option<Found> {
        let (input, signature) = token.rsplit_once('.')?;
        let digest = Digest::of(signature);
        let front = self.fronts.of_this_thread();
        if let Some(verified) = front.and_then(|front| front.get(&digest, input)) {
            return Some(Found { verified, digest });
        }
        let shard = self.shard(&digest);
        let verified = shard.read().get(&digest, input).cloned();
        match (&verified, front) {
            (None, _) => {
                shard.misses.fetch_add(1, Ordering::Relaxed);
            }
            (Some(verified), Some(front)) => front.note(&digest, input, verified),
            (Some(_), None) => {}
        }
        Some(Found {
            verified: verified?,
            digest,
        })
    }

    /// What was found is still so.
    pub(crate) fn hit(&self, found: Found) -> AccessToken {
        let hits = match self.fronts.of_this_thread() {
            Some(front) => front.hits(),
            None => &self.shard(&found.digest).hits,
        };
        hits.fetch_add(1, Ordering::Relaxed);
        found.verified.token
    }

    /// What was found no longer holds.
    pub(crate) fn drop(&self, found: &Found) {
        if let Some(front) = self.fronts.of_this_thread() {
            front.forget(&found.digest);
        }
        let shard = self.shard(&found.digest);
        shard.misses.fetch_add(1, Ordering::Relaxed);
        shard.write().remove(&found.digest);
    }

    pub(crate) fn insert(&self, input: &str, signature: &str, verified: Verified) {
        let digest = Digest::of(signature);
        self.shard(&digest)
            .write()
            .insert(digest, input.into(), verified);
    }

    pub(crate) fn stats(&self) -> CacheStats {
        let mut stats = CacheStats {
            hits: self.fronts.total_hits(),
            ..CacheStats::default()
        };
        for shard in &self.shards {
            stats.hits += shard.hits.load(Ordering::Relaxed);
            stats.misses += shard.misses.load(Ordering::Relaxed);
            stats.entries += shard.read().len();
        }
        stats
    }

    fn shard(&self, digest: &Digest) -> &Shard {
        &self.shards[digest.spread() % self.shards.len()]
    }
}

impl Shard {
    // No code that could panic runs while a lock is held, so a poisoned one is as good as any.
    fn read(&self) -> RwLockReadGuard<'_, Table> {
        self.table.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Table> {
        self.table.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Cache {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.stats().fmt(f)
    }
}
