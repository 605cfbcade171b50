//! A user's accounts at other providers, whose tokens the Token Vault returns.

use axum::response::Response;
use serde_json::{Value, json};

use super::connect_page;
use crate::clock::rfc3339_at;
use crate::crypto::jws;
use crate::random;
use crate::self_service::{Answer, Ask, Problem, members};
use crate::state::lock;
use crate::store::connected_accounts::{AccountCode, ConnectedAccount, StartedAccount};

/// The number of seconds within which connecting an account must be completed.
const LIFETIME: u64 = 300;

/// How long the tenant may fetch tokens, in seconds. Providers commonly allow this period.
const VALIDITY: u64 = 180 * 24 * 60 * 60;

pub(super) fn start(ask: &Ask) -> Answer {
    let connection = ask.text("connection").unwrap_or_default();
    if !ask.state.connects_accounts(connection) {
        let fault = "'It is not enabled for connected accounts' on property connection";
        return Err(Problem::invalid("body", fault));
    }
    let redirect_uri = ask.text("redirect_uri").unwrap_or_default();
    if !ask
        .state
        .allows_callback(&ask.caller.client_id, redirect_uri)
    {
        let fault = "'It is no callback URL of the application' on property redirect_uri";
        return Err(Problem::invalid("body", fault));
    }
    let scopes = ask.body["scopes"].as_array().into_iter().flatten();
    let auth_session = random::base64url(32);
    let started = StartedAccount {
        user_id: ask.caller.subject.clone(),
        connection: connection.to_owned(),
        redirect_uri: redirect_uri.to_owned(),
        state: ask.text("state").map(str::to_owned),
        scopes: scopes
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        code_challenge: ask.text("code_challenge").map(str::to_owned),
        auth_session: auth_session.clone(),
    };
    let ticket = random::base64url(32);
    let expires_at = ask.state.now() + LIFETIME;
    let tickets = &ask.state.flows.account_tickets;
    tickets.put(ticket.clone(), started, expires_at);
    Ok(ask.done(json!({
        "connect_uri": format!("{}{}", ask.state.base_url(), connect_page::PATH),
        "connect_params": { "ticket": ticket },
        "auth_session": auth_session,
        "expires_in": LIFETIME,
    })))
}

pub(super) fn complete(ask: &Ask) -> Answer {
    let state = &ask.state;
    let code = ask.text("connect_code").unwrap_or_default();
    let refused = || Problem::bad_request("connect_code is unknown, used or expired");
    let AccountCode(started) = state
        .flows
        .account_codes
        .take(code, state.now())
        .filter(|AccountCode(started)| started.user_id == ask.caller.subject)
        .ok_or_else(refused)?;
    for (member, expected) in [
        ("auth_session", &started.auth_session),
        ("redirect_uri", &started.redirect_uri),
    ] {
        if ask.text(member) != Some(expected) {
            let fault = format!("'It is not that of the start' on property {member}");
            return Err(Problem::invalid("body", &fault));
        }
    }
    let verifier = ask.text("code_verifier");
    let challenge = verifier.map(|verifier| jws::base64url_sha256(verifier.as_bytes()));
    if challenge != started.code_challenge {
        let fault = "'It does not fit the code_challenge' on property code_verifier";
        return Err(Problem::invalid("body", fault));
    }
    let account = ConnectedAccount {
        id: format!("cac_{}", random::alphanumeric(22)),
        user_id: started.user_id,
        connection: started.connection,
        scopes: started.scopes,
        created_at: state.now(),
        expires_at: state.now() + VALIDITY,
        organization: ask.caller.organization.clone(),
    };
    let mut accounts = lock(&state.flows.connected_accounts);
    // Connecting an account again, perhaps with other scopes, replaces it.
    let is_older = |one: &ConnectedAccount| {
        one.user_id == account.user_id && one.connection == account.connection
    };
    accounts.0.retain(|one| !is_older(one));
    accounts.0.push(account.clone());
    let mut shown = account.shown();
    if let Value::Object(shown) = &mut shown {
        shown.remove("org_id");
    }
    Ok(ask.done(shown))
}

pub(super) fn list(ask: &Ask) -> Answer {
    let wanted: Vec<&str> = ask.query_all("connection").collect();
    let accounts = lock(&ask.state.flows.connected_accounts);
    let theirs = accounts.of(&ask.caller.subject);
    let matching =
        theirs.filter(|one| wanted.is_empty() || wanted.contains(&one.connection.as_str()));
    let matching = matching.map(ConnectedAccount::shown).collect();
    Ok(ask.done(ask.page("accounts", "id", matching, 10, 20)?))
}

/// Deletes an account and its tokens. Deleting an account that does not exist succeeds as well.
pub(super) fn delete(ask: &Ask) -> Response {
    let (user, id) = (&ask.caller.subject, ask.id());
    let mut accounts = lock(&ask.state.flows.connected_accounts);
    accounts
        .0
        .retain(|one| one.user_id != *user || one.id != id);
    ask.empty()
}

/// Returns the connections that are enabled for connected accounts.
pub(super) async fn connections(ask: &Ask) -> Answer {
    let all = ask
        .manage("GET /connections?per_page=100", &[], None)
        .await?;
    let all = all.as_array().into_iter().flatten();
    let enabled = all.filter(|one| one["connected_accounts"]["active"] == true);
    let shown = |one: &Value| {
        let scopes = &one["options"]["scope"];
        let scopes = scopes.is_array().then_some(scopes);
        let shown = json!({ "name": one["name"], "strategy": one["strategy"], "scopes": scopes });
        Value::from(members(shown))
    };
    let enabled = enabled.map(shown).collect();
    Ok(ask.done(ask.page("connections", "name", enabled, 10, 20)?))
}

impl ConnectedAccount {
    /// Returns the account in the format of the APIs.
    pub(crate) fn shown(&self) -> Value {
        let all = json!({
            "id": self.id, "connection": self.connection, "access_type": "offline",
            "scopes": self.scopes, "created_at": rfc3339_at(self.created_at),
            "expires_at": rfc3339_at(self.expires_at), "org_id": self.organization,
        });
        members(all).into()
    }
}
