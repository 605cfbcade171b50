//! State between a first request and its completion: codes, sessions, challenges, and sent
//! messages.

use std::collections::{HashMap, VecDeque};
use std::sync::Mutex;

use crate::store::authenticators::Authenticators;
use crate::store::authorization::{Code, Transaction};
use crate::store::challenges::{PasskeyChallenge, PasswordlessCode, Refusal};
use crate::store::connected_accounts::{AccountCode, ConnectedAccounts, StartedAccount};
use crate::store::enrollments::Enrollment;
use crate::store::grant::UserGrant;
use crate::store::nonces::Nonces;
use crate::store::one_time::Waiting;
use crate::store::outbox::Message;
use crate::store::parameters::Parameters;
use crate::store::passkeys::Passkeys;
use crate::store::pending::PendingRequests;
use crate::store::refresh_tokens::RefreshTokens;
use crate::store::second_factor::{MfaTransaction, OobChallenge};
use crate::store::session::Session;

/// State between a first request and its completion. Each part has its own lock.
#[derive(Debug, Default)]
pub(crate) struct Flows {
    /// By the code with which the browser returned.
    pub(crate) account_codes: Waiting<AccountCode>,
    /// By the ticket that the browser presents.
    pub(crate) account_tickets: Waiting<StartedAccount>,
    pub(crate) authenticators: Mutex<Authenticators>,
    pub(crate) codes: Waiting<Code>,
    pub(crate) connected_accounts: Mutex<ConnectedAccounts>,
    /// For My Account, by `auth_session`.
    pub(crate) enrollments: Waiting<Enrollment>,
    pub(crate) mfa_tokens: Waiting<MfaTransaction>,
    pub(crate) nonces: Mutex<Nonces>,
    pub(crate) oob_challenges: Waiting<OobChallenge>,
    /// Opaque access tokens, for the userinfo endpoint.
    pub(crate) opaque_tokens: Waiting<UserGrant>,
    pub(crate) outbox: Mutex<Vec<Message>>,
    pub(crate) passkeys: Mutex<Passkeys>,
    pub(crate) passkey_challenges: Waiting<PasskeyChallenge>,
    /// By connection, address, and code.
    pub(crate) passwordless: Waiting<PasswordlessCode>,
    /// By the ticket in the link.
    pub(crate) passwordless_links: Waiting<PasswordlessCode>,
    pub(crate) password_tickets: Waiting<String>,
    pub(crate) pending: Mutex<PendingRequests>,
    /// By `request_uri`: the client and the parameters that it pushed.
    pub(crate) pushed: Waiting<(String, Parameters)>,
    /// Refusals for future logins, one per login.
    pub(crate) refusals: Mutex<VecDeque<Refusal>>,
    pub(crate) refresh_tokens: Mutex<RefreshTokens>,
    pub(crate) session_transfers: Waiting<UserGrant>,
    /// By the cookie's value.
    pub(crate) sessions: Waiting<Session>,
    /// By type and token: the user, as set by a test.
    pub(crate) subject_tokens: Mutex<HashMap<(String, String), String>>,
    /// Logins in progress, by the `state` of their pages.
    pub(crate) transactions: Waiting<Transaction>,
    /// Identifiers of proofs and assertions that can be used only once.
    pub(crate) used: Waiting<()>,
}
