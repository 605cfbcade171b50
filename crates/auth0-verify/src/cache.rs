//! A cache of verified access tokens, which recognizes repeated tokens.
//!
//! A client sends the same token with each of its requests. The result of a verification remains valid
//! as long as the token's dates and key do. The verifier checks those each time and looks up the rest.
//!
//! A token has two parts here: the signature, of which only the SHA-256 hash is stored, and the signing
//! input, which is stored and compared in full. So the memory contains nothing that could be sent as a
//! token, and a hit costs only the hash of the signature instead of the whole token.
//!
//! Threads that receive the same tokens would contend for each other's counters, so the most frequent
//! tokens have copies that only some of the threads use (`front`).

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

/// Enough shards to avoid contention between threads.
const MAX_SHARDS: usize = 16;

/// Smaller shards would evict tokens while other shards have room.
const MIN_SHARD_CAPACITY: usize = 64;

/// The result of a verification and the key that it was made with.
#[derive(Clone)]
pub(crate) struct Verified {
    pub(crate) token: AccessToken,
    pub(crate) algorithm: Algorithm,
    pub(crate) key: KeyIdentity,
}

/// An entry that was found; [`Cache::hit`] or [`Cache::drop`] reports whether it was still valid.
pub(crate) struct Found {
    pub(crate) verified: Verified,
    digest: Digest,
}

pub(crate) struct Cache {
    shards: Box<[Shard]>,
    fronts: Fronts,
}

/// Aligned to separate cache lines, because each lookup writes to it.
#[repr(align(128))]
struct Shard {
    table: RwLock<Table>,
    hits: AtomicU64,
    misses: AtomicU64,
}

impl Cache {
    /// Creates a cache for at most this many tokens; returns `None` for zero.
    pub(crate) fn new(capacity: usize) -> Option<Self> {
        let shards = (capacity / MIN_SHARD_CAPACITY).clamp(1, MAX_SHARDS);
        let shard = |limit| Shard {
            table: RwLock::new(Table::new(limit)),
            hits: AtomicU64::new(0),
            misses: AtomicU64::new(0),
        };
        // Rounded down, so that the sum never exceeds the requested capacity.
        (capacity > 0).then(|| Self {
            shards: (0..shards).map(|_| shard(capacity / shards)).collect(),
            fronts: Fronts::new(capacity),
        })
    }

    /// Finds the entry of a token, which must still be checked against the time and the keys.
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

    /// Reports that the entry is still valid.
    pub(crate) fn hit(&self, found: Found) -> AccessToken {
        let hits = match self.fronts.of_this_thread() {
            Some(front) => front.hits(),
            None => &self.shard(&found.digest).hits,
        };
        hits.fetch_add(1, Ordering::Relaxed);
        found.verified.token
    }

    /// Reports that the entry is no longer valid.
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
    // No code that could panic runs while a lock is held, so a poisoned lock is still consistent.
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
