//! One tenant as its request handlers see it: what it knows, and what is around every request.

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
    /// What is done to the claims of tokens.
    pub(crate) claims: ClaimChanges,
    pub(crate) management_bucket: Mutex<Option<TokenBucket>>,
    pub(crate) authentication_bucket: Mutex<Option<TokenBucket>>,
    pub(crate) rate_limited: AtomicU64,
    pub(crate) faults: Mutex<Faults>,
    pub(crate) requests: Mutex<Recorder>,
    pub(crate) listens: Listens,
    /// Opens the operations of `server::control`; without it they are not there.
    pub(crate) control_key: Option<String>,
}

/// Where the tenant listens.
#[derive(Debug)]
pub(crate) struct Listens {
    pub(crate) addr: SocketAddr,
    pub(crate) url: String,
    /// The certificate of the authority; empty without TLS.
    #[cfg_attr(not(feature = "tls"), expect(dead_code))]
    pub(crate) ca_pem: String,
}

/// Handlers look at what the tenant knows more than at anything else.
impl Deref for TenantState {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}
