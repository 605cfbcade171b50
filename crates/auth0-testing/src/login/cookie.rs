//! The cookie that leads a browser back to its session.

use axum::http::{HeaderMap, header};

use crate::random;
use crate::state::TenantState;
use crate::store::session::Session;

/// Auth0's own name.
const COOKIE: &str = "auth0";

/// Three days, Auth0's default for a session nobody uses.
const LIFETIME: u64 = 3 * 24 * 60 * 60;

/// The session of a request's cookie.
pub(crate) fn current(state: &TenantState, headers: &HeaderMap) -> Option<Session> {
    state.flows.sessions.get(cookie(headers)?, state.now())
}

/// Keeps a session and returns the `Set-Cookie` that leads back to it.
pub(crate) fn keep(state: &TenantState, session: Session) -> String {
    let value = random::base64url(32);
    let expires_at = state.now() + LIFETIME;
    state.flows.sessions.put(value.clone(), session, expires_at);
    format!(
        "{COOKIE}={value}; {}; Max-Age={LIFETIME}",
        state.cookie_attributes()
    )
}

/// Ends the session of a request's cookie, tells its applications, and returns the `Set-Cookie` that removes it.
pub(crate) fn end(state: &TenantState, headers: &HeaderMap) -> String {
    if let Some(value) = cookie(headers)
        && let Some(session) = state.flows.sessions.take(value, state.now())
    {
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
