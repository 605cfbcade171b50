//! Auth0 tokens, used proofs and sessions in Redis, shared by all processes of a service.
//!
//! Auth0 bills machine-to-machine tokens, so a fleet wants one between its processes and not one
//! each. [`RedisTokenCache`] is the [`TokenCache`](auth0_core::TokenCache) for that: encrypted at
//! rest, fetched by one process while the others wait, and never a reason for a call to fail. With
//! the feature `replay`, `RedisReplayStore` remembers used DPoP proofs for `auth0-verify`, so that a
//! proof works once in the fleet and not once in each process. With the feature `sessions`,
//! `RedisSessionStore` keeps the sessions of `auth0-session`.
//!
//! ```no_run
//! use auth0_core::{Client, TokenSource};
//! use auth0_redis::{EncryptionKey, RedisClient, RedisTokenCache};
//!
//! # async fn example(source: impl TokenSource) -> Result<(), Box<dyn std::error::Error>> {
//! let redis = RedisClient::builder("redis://redis.internal:6379")
//!     .password(std::env::var("REDIS_PASSWORD")?)
//!     .prefix("billing")
//!     .build()?;
//! let key = EncryptionKey::from_base64(std::env::var("TOKEN_KEY")?)?;
//! let cache = RedisTokenCache::new(redis, &key);
//! // Says what is wrong with Redis while somebody is looking.
//! cache.check().await?;
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
//! | none | [`RedisTokenCache`], over TCP and Unix sockets, with Sentinel and Cluster | |
//! | `replay` | `RedisReplayStore` for `auth0-verify` | no |
//! | `sessions` | `RedisSessionStore` for `auth0-session` | no |
//! | `tls` | `rediss://`, by `auth0-core`'s TLS | no |
//! | `ring`, `aws-lc-rs`, `webpki-roots`, `native-roots` | `tls`, and what it needs, as in the SDK's other crates | no |
//! | `tracing` | events when Redis fails and when it is back | no |
//!
//! # Which Redis
//!
//! One server, a primary under [Sentinel, or a Cluster](RedisClient::builder), each with or without TLS
//! (tested with Redis 7.0), or something that looks like one: a managed service, a proxy, Valkey. Passwords
//! that rotate come from a [provider](RedisClientBuilder::credentials). A program that has a
//! [connection](RedisClient::with_connection) or a way to [make one](RedisClient::with_connector) passes
//! that.
//!
//! All commands of a call are for keys of one hash slot, and every script touches a single key. A user with
//! an ACL of its own needs the commands `get`, `set`, `eval`, `del` and `pexpire` for the keys that begin
//! with the [prefix](RedisClientBuilder::prefix); for sessions also `pttl`, `zadd`, `zrange` and
//! `zremrangebyscore`; with Sentinel also `role`, and with Cluster `cluster|slots`.
//!
//! # When Redis is down
//!
//! Then each process fetches its own tokens, as if there were no cache. Proofs and sessions have no such
//! way out: `auth0-verify` refuses proofs unless its policy says otherwise, and `auth0-session` answers
//! 503. So each store pauses in its own way after a failure: all of them begin with 25 milliseconds, and
//! double that up to [five seconds](RedisTokenCache::longest_pause) for tokens and half a second for proofs
//! and sessions. After a pause one call tries Redis, and the others do not wait for it. Every command has a
//! [time limit](RedisClientBuilder::command_timeout).
//!
//! What Redis *refuses* (a wrong password, a missing permission, a replica, a full server) is not an
//! outage: it stays until somebody changes something. It is [told once](RedisClientBuilder::on_warning),
//! and [`RedisClient::outage`] says so until the same thing works. Every store has a `check` for the
//! start of a process, which finds such things before they cost anything.
//!
//! # What the encryption protects, and what it does not
//!
//! Tokens and sessions are encrypted with XChaCha20-Poly1305 under a key that Redis never sees, each with a
//! new random nonce, and are bound to the name they are kept under.
//!
//! Who can read Redis, its memory, its snapshots or the traffic to it, does not learn a token, a session,
//! or whose session it is. They do learn the names: tenant, client ID and audience of tokens are in them,
//! as are the times of renewals and logouts and a value's length.
//!
//! Who can also write to Redis cannot make a process use a token or a session of their own, nor one made
//! for another tenant, client or audience: a value that does not decrypt is ignored. They can
//! delete tokens, sessions and locks; take a lock, and so hold up a renewal for the
//! [time limit](RedisTokenCache::lock_timeout); log users out; put back an older value of the same
//! name as long as it has not expired; and make Redis forget used proofs, so that these work again.
//! Keep Redis behind a password, off the network of others, and use `tls`: without it the password
//! crosses the network in the clear.
//!
//! Who has the key and can read Redis has the tokens, and anybody who can read a process's memory needs
//! neither. To change the key, see [`RedisTokenCache::old_key`].

mod background;
mod client;
mod error;
mod key;
mod lock;
mod random;
#[cfg(feature = "replay")]
mod replay;
mod seal;
mod sealed_token;
#[cfg(feature = "sessions")]
mod session;
mod stats;
mod token_cache;

pub use client::{RedisClient, RedisClientBuilder, RedisCredentials, RedisReport, RedisRole};
pub use error::{Error, ErrorKind};
pub use key::EncryptionKey;
/// The redis crate, whose connections [`RedisClient::with_connection`] takes.
pub use redis;
#[cfg(feature = "replay")]
pub use replay::RedisReplayStore;
#[cfg(feature = "sessions")]
pub use session::RedisSessionStore;
pub use stats::TokenCacheStats;
pub use token_cache::RedisTokenCache;
