//! Auth0 tokens, and what may be used only once, in Redis: shared by all processes of a service.
//!
//! Auth0 bills machine-to-machine tokens, so a fleet wants one between its processes and not one
//! each. [`RedisTokenCache`] is the [`TokenCache`](auth0_core::TokenCache) for that: encrypted at
//! rest, fetched by one process while the others wait, and never a reason for a call to fail. With
//! the feature `replay`, `RedisReplayStore` remembers used DPoP proofs for `auth0-verify`, so that a
//! proof works once in the fleet and not once in each process.
//!
//! ```no_run
//! use auth0_core::{Client, TokenSource};
//! use auth0_redis::{EncryptionKey, RedisClient, RedisTokenCache};
//!
//! # fn example(source: impl TokenSource) -> Result<(), Box<dyn std::error::Error>> {
//! let redis = RedisClient::builder("redis://redis.internal:6379")
//!     .password(std::env::var("REDIS_PASSWORD")?)
//!     .prefix("billing")
//!     .build()?;
//! let key = EncryptionKey::from_base64(std::env::var("TOKEN_KEY")?)?;
//! let cache = RedisTokenCache::new(redis, &key);
//!
//! let client = Client::builder("tenant.eu.auth0.com")
//!     .token_source_with_cache(source, cache)
//!     .build()?;
//! # Ok(())
//! # }
//! ```
//!
//! The source is, as a rule, `AuthenticationClient::client_credentials_source`; the clients of
//! `auth0-management` take both by their builder's `http`.
//!
//! # Features
//!
//! | feature | adds | default |
//! |---|---|---|
//! | none | [`RedisTokenCache`], over TCP and Unix sockets | |
//! | `replay` | `RedisReplayStore` for `auth0-verify` | no |
//! | `tls` | `rediss://`, by `auth0-core`'s TLS | no |
//! | `ring`, `aws-lc-rs`, `webpki-roots`, `native-roots` | `tls`, and what it needs, as in the SDK's other crates | no |
//! | `tracing` | events when Redis fails and when it is back | no |
//!
//! # What Redis has to be
//!
//! One server (tested with Redis 7.0), or something that looks like one: a managed service, a proxy
//! before a cluster, Valkey. The protocols of Sentinel and Cluster are not spoken. Every command and
//! script touches a single key. A user with an ACL of its own needs the commands `get`, `set`, `eval`,
//! `del` and `pexpire` for the keys that begin with the [prefix](RedisClientBuilder::prefix).
//!
//! # When Redis is down
//!
//! Then each process fetches its own tokens, as if there were no cache, and [`RedisTokenCache::stats`]
//! and [`RedisClient::outage`] say so; with `tracing` so does a warning. After a failure Redis is left
//! alone for [five seconds](RedisClientBuilder::pause), so that not every call waits for a timeout.
//! Every command has a [time limit](RedisClientBuilder::command_timeout). For used proofs there is no
//! right answer for everybody: whoever makes a `RedisReplayStore` says whether to refuse or to accept.
//!
//! # What the encryption protects, and what it does not
//!
//! Tokens are encrypted with XChaCha20-Poly1305 under a key that Redis never sees, each with a new
//! random nonce, and are bound to the name they are kept under.
//!
//! Who can read Redis, its memory, its snapshots or the traffic to it, does not learn a token. They do
//! learn the names: tenant, client ID and audience are in them, as are the times of renewals and a
//! token's length.
//!
//! Who can also write to Redis cannot make a process use a token of their own, nor one made for
//! another tenant, client or audience: a value that does not decrypt is ignored and replaced. They can
//! delete tokens and locks, and so make the fleet fetch more of them; take the lock, and so hold up a
//! renewal for the [time limit](RedisTokenCache::lock_timeout); put back an older token of the same
//! name as long as it has not expired; and make Redis forget used proofs, so that these work again.
//! Keep Redis behind a password, off the network of others, and use `tls`: without it the password
//! crosses the network in the clear.
//!
//! Who has the key and can read Redis has the tokens, and whoever can read a process's memory needs
//! neither. To change the key, see [`RedisTokenCache::old_key`].

mod client;
mod error;
mod key;
mod lock;
mod random;
#[cfg(feature = "replay")]
mod replay;
mod seal;
mod stats;
mod token_cache;

pub use client::{RedisClient, RedisClientBuilder};
pub use error::{Error, ErrorKind};
pub use key::EncryptionKey;
#[cfg(feature = "replay")]
pub use replay::{RedisReplayStore, WhenUnavailable};
pub use stats::TokenCacheStats;
pub use token_cache::RedisTokenCache;
