//! Requests that are decided elsewhere while the client polls: device codes (RFC 8628) and
//! back-channel requests (CIBA).

use std::time::Duration;

use serde_json::Value;

use crate::clock::Clock;
use crate::store::organizations::Organization;

/// A request that is waiting for a decision.
#[derive(Debug, Clone)]
pub(crate) struct Pending {
    /// The `device_code` or `auth_req_id`.
    pub(crate) secret: String,
    /// The identifier shown to the user; it cannot be used to get tokens.
    pub(crate) id: String,
    pub(crate) created_at: u64,
    pub(crate) kind: Kind,
    pub(crate) client_id: String,
    pub(crate) audience: Option<String>,
    pub(crate) scope: Vec<String>,
    pub(crate) authorization_details: Option<Value>,
    pub(crate) expires_at: u64,
    pub(crate) interval: Duration,
    /// The time of the last poll, since the tenant's start.
    pub(crate) polled_at: Option<Duration>,
    pub(crate) decision: Option<Decision>,
}

/// The kind of request, and how the deciding user finds it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Kind {
    Device {
        user_code: String,
    },
    BackChannel {
        user_id: String,
        binding_message: String,
    },
}

/// The decision on a request.
#[derive(Debug, Clone)]
pub(crate) enum Decision {
    Approved {
        user_id: String,
        auth_time: u64,
        sid: String,
        organization: Option<Organization>,
    },
    Denied,
}

/// The number of seconds for which expired requests are remembered.
const REMEMBERED: u64 = 60 * 60;

/// All pending requests of a tenant.
#[derive(Debug, Default)]
pub(crate) struct PendingRequests(Vec<Pending>);

impl PendingRequests {
    pub(crate) fn add(&mut self, pending: Pending) {
        // A client that polls late learns that its request has expired, but not for ever.
        let now = pending.created_at;
        self.0
            .retain(|one| now < one.expires_at.saturating_add(REMEMBERED));
        self.0.push(pending);
    }

    /// Decides the newest undecided request that `matches` and has not expired. Returns its state
    /// before the decision, or `None` if none matches.
    pub(crate) fn decide(
        &mut self,
        matches: impl Fn(&Kind) -> bool,
        decision: Decision,
        now: u64,
    ) -> Option<Pending> {
        let open = |one: &&mut Pending| {
            matches(&one.kind) && one.decision.is_none() && now < one.expires_at
        };
        let pending = self.0.iter_mut().rev().find(open)?;
        let before = pending.clone();
        pending.decision = Some(decision);
        Some(before)
    }

    /// Returns the undecided requests that match, oldest first.
    pub(crate) fn open(
        &self,
        matches: impl Fn(&Kind) -> bool,
        now: u64,
    ) -> impl Iterator<Item = &Pending> {
        let open = move |one: &&Pending| {
            matches(&one.kind) && one.decision.is_none() && now < one.expires_at
        };
        self.0.iter().filter(open)
    }

    /// Returns the newest undecided request for which `matches` returns true.
    pub(crate) fn find(&self, matches: impl Fn(&Kind) -> bool, now: u64) -> Option<&Pending> {
        let open =
            |one: &&Pending| matches(&one.kind) && one.decision.is_none() && now < one.expires_at;
        self.0.iter().rev().find(open)
    }

    /// Handles a poll by a client. An approved request is removed.
    pub(crate) fn poll(
        &mut self,
        secret: &str,
        client_id: &str,
        device: bool,
        clock: &Clock,
    ) -> Result<(Pending, Decision), Undecided> {
        let found = self.0.iter().position(|one| {
            one.secret == secret
                && one.client_id == client_id
                && matches!(one.kind, Kind::Device { .. }) == device
        });
        let index = found.ok_or(Undecided::Unknown)?;
        let pending = &mut self.0[index];
        if clock.now() >= pending.expires_at {
            return Err(Undecided::Expired);
        }
        match &pending.decision {
            Some(Decision::Denied) => Err(Undecided::Denied),
            Some(decision) => {
                let decision = decision.clone();
                Ok((self.0.remove(index), decision))
            }
            None => {
                let asked_at = clock.elapsed();
                let last = pending.polled_at.replace(asked_at);
                if last.is_some_and(|last| asked_at.saturating_sub(last) < pending.interval) {
                    return Err(Undecided::TooFast(pending.interval));
                }
                Err(Undecided::Waiting)
            }
        }
    }
}

/// The reason why a poll returns no tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Undecided {
    Unknown,
    Expired,
    Denied,
    /// The client polled before this interval had passed.
    TooFast(Duration),
    Waiting,
}
