//! The session cookie of the browser.

use axum::http::{HeaderMap, header};

use crate::random;
use crate::state::TenantState;
use crate::store::logs::Event;
use crate::store::session::Session;

/// The name of Auth0's cookie.
const COOKIE: &str = "auth0";

/// Returns the session of the cookie in a request, and marks it as used.
pub(crate) fn current(state: &TenantState, headers: &HeaderMap) -> Option<Session> {
    let (value, now) = (cookie(headers)?, state.now());
    let mut session = state.flows.sessions.take(value, now)?;
    session.is_kept = true;
    session.used_at = now;
    let expires_at = end_of(state, &session);
    state
        .flows
        .sessions
        .put(value.to_owned(), session.clone(), expires_at);
    Some(session)
}

/// Returns the time at which a session expires if it is not used again, based on the settings of
/// the tenant.
fn end_of(state: &TenantState, session: &Session) -> u64 {
    let (whole, idle) = state.session_lifetimes();
    let whole = session.auth_time.saturating_add(whole);
    whole.min(session.used_at.saturating_add(idle))
}

/// Stores a session and returns the `Set-Cookie` value that refers to it.
pub(crate) fn keep(state: &TenantState, session: Session) -> String {
    let value = random::base64url(32);
    let expires_at = end_of(state, &session);
    state.flows.sessions.put(value.clone(), session, expires_at);
    let cookie = format!("{COOKIE}={value}; {}", state.cookie_attributes());
    if state.has_ephemeral_sessions() {
        return cookie;
    }
    let (lifetime, _) = state.session_lifetimes();
    format!("{cookie}; Max-Age={lifetime}")
}

/// Ends the session of the cookie in a request, notifies its applications, and returns the
/// `Set-Cookie` value that removes the cookie.
pub(crate) fn end(state: &TenantState, headers: &HeaderMap) -> String {
    if let Some(value) = cookie(headers)
        && let Some(session) = state.flows.sessions.take(value, state.now())
    {
        let event = Event {
            user_id: &session.user_id,
            ..Event::default()
        };
        state.log("slo", &event);
        state.announce(&[session]);
    }
    format!("{COOKIE}=; {}; Max-Age=0", state.cookie_attributes())
}

fn cookie(headers: &HeaderMap) -> Option<&str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(name, value)| (name == COOKIE).then_some(value))
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn the_cookie_is_found_among_others() {
        let mut headers = HeaderMap::new();
        assert_eq!(cookie(&headers), None);
        headers.append(header::COOKIE, HeaderValue::from_static("auth0x=1; broken"));
        headers.append(
            header::COOKIE,
            HeaderValue::from_static("a=b; auth0=abc; auth0=d"),
        );
        assert_eq!(cookie(&headers), Some("abc"));
    }
}
