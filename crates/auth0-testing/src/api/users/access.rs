//! Revocation of the sessions and refresh tokens of a user.

use serde_json::Value;

use crate::api::call::{Answer, Call, Handlers};
use crate::state::lock;

pub(in crate::api) const HANDLERS: Handlers = &[
    ("DELETE /users/{user_id}/sessions", end_sessions),
    (
        "DELETE /users/{user_id}/refresh-tokens",
        revoke_refresh_tokens,
    ),
    ("POST /users/{id}/revoke-access", revoke_access),
];

fn end_sessions(call: &Call) -> Answer {
    let user = call.owner();
    call.state
        .flows
        .sessions
        .remove(|session| session.user_id == user);
    call.done()
}

fn revoke_refresh_tokens(call: &Call) -> Answer {
    let user = call.owner();
    lock(&call.state.flows.refresh_tokens).revoke_user(user);
    call.done()
}

/// Ends all sessions or the specified one, and revokes the refresh tokens unless they are to be
/// preserved.
fn revoke_access(call: &Call) -> Answer {
    let given = call.members()?;
    let user = call.owner();
    let one = given.get("session_id").and_then(Value::as_str);
    call.state
        .flows
        .sessions
        .remove(|session| session.user_id == user && one.is_none_or(|one| session.sid == one));
    if given.get("preserve_refresh_tokens") != Some(&true.into()) {
        lock(&call.state.flows.refresh_tokens).revoke_user(user);
    }
    call.done()
}
