//! The state that the request handlers of one tenant share.

use std::net::SocketAddr;
use std::ops::Deref;
use std::sync::Mutex;
use std::sync::atomic::AtomicU64;

use crate::claims::ClaimChanges;
use crate::server::fault::Faults;
use crate::server::rate_limit::TokenBucket;
use crate::server::record::Recorder;
use crate::store::Store;

pub(crate) use crate::store::lock;
pub(crate) use crate::store::settings::{DATABASE_CONNECTION, Settings};
pub(crate) use crate::store::tokens::IssuedTokens;

/// The state of one tenant.
#[derive(Debug)]
pub(crate) struct TenantState {
    pub(crate) store: Store,
    /// The changes to the claims of tokens.
    pub(crate) claims: ClaimChanges,
    pub(crate) management_bucket: Mutex<Option<TokenBucket>>,
    pub(crate) authentication_bucket: Mutex<Option<TokenBucket>>,
    pub(crate) rate_limited: AtomicU64,
    pub(crate) faults: Mutex<Faults>,
    pub(crate) requests: Mutex<Recorder>,
    pub(crate) listens: Listens,
    /// Enables the operations of `server::control`; without a key, they do not exist.
    pub(crate) control_key: Option<String>,
}

/// The address and URL at which the tenant listens.
#[derive(Debug)]
pub(crate) struct Listens {
    pub(crate) addr: SocketAddr,
    pub(crate) url: String,
    /// The authority's certificate in PEM; empty without TLS.
    #[cfg_attr(not(feature = "tls"), expect(dead_code))]
    pub(crate) ca_pem: String,
}

/// Dereferences to the store, which handlers use most.
impl Deref for TenantState {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}
