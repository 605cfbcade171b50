//! The claim `events` of a logout token.

use serde_json::Value;

use crate::error::{Error, ErrorKind};

const LOGOUT: &str = "http://schemas.openid.net/event/backchannel-logout";

/// Returns whether a token is a logout token, even if its `events` is malformed.
pub(crate) fn is_logout(events: Option<&Value>) -> bool {
    events.is_some_and(|events| events.get(LOGOUT).is_some())
}

/// Checks `events` (section 2.4): an object with the member for logouts, whose value is an object.
pub(super) fn logout_event(events: Option<&Value>) -> Result<(), Error> {
    let problem = match events {
        None => "is missing",
        Some(Value::Object(events)) => match events.get(LOGOUT) {
            Some(Value::Object(_)) => return Ok(()),
            Some(_) => "has that member, but its value is not an object",
            None => "has no such member",
        },
        Some(_) => "is not an object",
    };
    let message = format!("the claim `events` {problem}; expected the member `{LOGOUT}`: {{}}");
    Err(Error::new(ErrorKind::Events, message))
}
