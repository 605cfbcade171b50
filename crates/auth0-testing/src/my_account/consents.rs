//! Back-channel requests (CIBA) that wait for the user's consent.

use axum::response::Response;
use serde_json::{Value, json};

use crate::clock;
use crate::self_service::{Answer, Ask, Problem, members};
use crate::state::lock;
use crate::store::pending::{Kind, Pending};

pub(super) fn list(ask: &Ask) -> Response {
    ask.done(json!({ "consents": all(ask) }))
}

pub(super) fn get(ask: &Ask) -> Answer {
    let mut all = all(ask).into_iter();
    let found = all.find(|one| one["id"] == ask.id());
    found
        .map(|one| ask.done(one))
        .ok_or_else(|| Problem::not_found("consent"))
}

fn all(ask: &Ask) -> Vec<Value> {
    let state = &ask.state;
    let user = &ask.caller.subject;
    let is_theirs =
        |kind: &Kind| matches!(kind, Kind::BackChannel { user_id, .. } if user_id == user);
    let pending = lock(&state.flows.pending);
    let open = pending.open(is_theirs, state.now());
    let date = |time: u64| clock::rfc3339_at(time);
    let shown = |one: &Pending| {
        let Kind::BackChannel {
            binding_message, ..
        } = &one.kind
        else {
            return Value::Null;
        };
        let details = json!({
            "binding_message": binding_message, "audience": one.audience, "scope": one.scope,
        });
        json!({
            "id": one.id, "client_id": one.client_id, "requested_details": members(details),
            "created_at": date(one.created_at), "expires_at": date(one.expires_at),
        })
    };
    open.map(shown).collect()
}
