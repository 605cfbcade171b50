#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
//!
//! # Where to start
//!
//! | I want to … | start with |
//! |---|---|
//! | connect to Redis, Sentinel, or a Cluster | [`RedisClient`] |
//! | share machine-to-machine tokens | [`RedisTokenCache`] |
//! | accept each DPoP proof once in the whole fleet | [`RedisReplayStore`] |
//! | keep sessions of web logins | [`RedisSessionStore`] |
//! | know whether Redis works | [`RedisClient::outage`], [`RedisClientBuilder::on_warning`] |
//!
//! # Which Redis
//!
//! One server, a primary under [Sentinel, or a Cluster](RedisClient::builder), each with or without TLS
//! (tested with Redis 7.0), or a compatible service: a managed Redis, a proxy, Valkey. Passwords that rotate
//! come from a [provider](RedisClientBuilder::credentials). You can also pass an existing
//! [connection](RedisClient::with_connection) or a function that [opens one](RedisClient::with_connector).
//!
//! All commands of a call use keys of one hash slot, and every script touches a single key. A restricted Redis
//! user needs the commands `get`, `set`, `eval`, `del` and `pexpire` for the keys that begin
//! with the [prefix](RedisClientBuilder::prefix); for sessions also `pttl`, `zadd`, `zrange` and
//! `zremrangebyscore`; with Sentinel also `role`, and with Cluster `cluster|slots`.
//!
//! # When Redis is down
//!
//! Each process then fetches its own tokens, as if it had no cache. Proofs and sessions have no such fallback:
//! `auth0-verify` refuses proofs unless its policy says otherwise, and `auth0-session` answers with 503.
//! After a failure, a store pauses for 25 milliseconds, and doubles the pause with each further failure, up to
//! [five seconds](RedisTokenCache::longest_pause) for tokens and half a second for proofs and sessions. After
//! a pause, one call tries Redis, and the others do not wait for it. Every command has a
//! [time limit](RedisClientBuilder::command_timeout).
//!
//! What Redis *refuses* (a wrong password, a missing permission, a replica, a full server) is not an
//! outage: it stays until someone changes something. It is [reported once](RedisClientBuilder::on_warning),
//! and [`RedisClient::outage`] returns it until the same operation succeeds. Every store has a `check` that
//! finds such problems at startup.
//!
//! # What the encryption protects, and what it does not
//!
//! Tokens and sessions are encrypted with XChaCha20-Poly1305 under a key that Redis never sees, each with a
//! new random nonce, and are bound to the name they are stored under.
//!
//! An attacker who can read Redis, its memory, its snapshots, or its traffic learns no token, no session, and
//! not whose session it is. The attacker does learn names, which contain tenant, client ID, and audience of
//! tokens, as well as the times of renewals and logouts and the length of values.
//!
//! An attacker who can also write to Redis cannot make a process use a forged token or session, nor one made
//! for another tenant, client, or audience: a value that does not decrypt is ignored. The attacker can
//! delete tokens, sessions, and locks; take a lock and so delay a renewal for the
//! [time limit](RedisTokenCache::lock_timeout); log users out; restore an older value of the same name until
//! it expires; and make Redis forget used proofs, so that they work again. Protect Redis with a password and
//! a private network, and use `tls`: without it, the password crosses the network in plain text.
//!
//! Anyone who has the key and can read Redis has the tokens, and anyone who can read a process's memory needs
//! neither. To rotate the key, see [`RedisTokenCache::old_key`].

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
